"""`regest party`: the directory of correspondents, its names and its duplicates."""

from regest.cli.party import (  # noqa: F401 — they add their commands
    directory,
    merging,
    renaming,
)
from regest.cli.party.group import party

__all__ = ["party"]
