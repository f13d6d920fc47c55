"""`regest record`: documents of the catalogue, whatever module they came from."""

from regest.cli.record import adding, changing, reading  # noqa: F401 — they add their commands
from regest.cli.record.group import record

__all__ = ["record"]
