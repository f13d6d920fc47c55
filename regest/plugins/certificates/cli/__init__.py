"""`regest certificate`: certificates of membership."""

from regest.plugins.certificates.cli import issuing, listing  # noqa: F401 — they add their commands
from regest.plugins.certificates.cli.group import certificate

__all__ = ["certificate"]
