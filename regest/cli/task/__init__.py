"""`regest task`: tasks on documents, given, extended, executed, taken off control."""

from regest.cli.task import changing, giving, reading, reckoning  # noqa: F401 — they add commands
from regest.cli.task.group import task

__all__ = ["task"]
