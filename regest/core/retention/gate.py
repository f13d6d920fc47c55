"""The gate of the end of records, which stands below the catalogue: files pass it, too."""

from regest.core.store.gates import close_gate

__all__ = ["close_gate"]
