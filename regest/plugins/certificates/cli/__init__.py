"""`regest certificate`: certificates of membership."""

from regest.plugins.certificates.cli import (  # noqa: F401 — they add their commands
    drafting,
    importing,
    issuing,
    listing,
)
from regest.plugins.certificates.cli.group import certificate

__all__ = ["certificate"]
