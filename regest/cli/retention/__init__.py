"""`regest retention`: terms, events they count from, holds and reviews."""

from regest.cli.retention import holding, reviewing  # noqa: F401 — they add their commands
from regest.cli.retention.group import retention

__all__ = ["retention"]
