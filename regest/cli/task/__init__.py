"""`regest task`: tasks on documents, given, extended, executed, taken off control."""

from regest.cli.task import (  # noqa: F401 — they add their commands
    changing,
    giving,
    reading,
    reckoning,
    report,
)
from regest.cli.task.group import task

__all__ = ["task"]
