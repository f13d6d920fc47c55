"""`regest retention`: terms, events they count from, holds and reviews."""

from regest.cli.retention.group import retention

__all__ = ["retention"]
