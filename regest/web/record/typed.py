"""What was typed into a form that comes back; what was not sent is empty."""

from __future__ import annotations


class Typed(dict[str, str]):
    """Fields by name; templates may ask for any."""

    def __missing__(self, _name: str) -> str:
        """Return nothing for a field that was not sent."""
        return ""
