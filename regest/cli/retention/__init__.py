"""`regest retention`: terms, events they count from, holds and reviews."""

from regest.cli.retention import (  # noqa: F401 — they add their commands
    events,
    holding,
    reading,
    reviewing,
    schedule,
)
from regest.cli.retention.group import retention

__all__ = ["retention"]
