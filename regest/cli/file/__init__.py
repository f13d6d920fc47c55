"""`regest file`: files of the file plan, opened, closed, lent, printed."""

from regest.cli.file import changing, lending, printing, reading
from regest.cli.file.group import file

__all__ = ["changing", "file", "lending", "printing", "reading"]
