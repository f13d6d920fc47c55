"""`regest party`: the directory of correspondents, its names, their cases and its duplicates."""

from regest.cli.party import (  # noqa: F401 — they add their commands
    declining,
    directory,
    merging,
    renaming,
)
from regest.cli.party.group import party

__all__ = ["party"]
