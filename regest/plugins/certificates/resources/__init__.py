"""Certificates for programs, below `/api/v1/certificates`; `certificates` is all of it."""

# In this order: the words of fixed addresses come before the numbers of certificates.
from regest.plugins.certificates.resources import (  # noqa: F401, I001 — they add their routes
    former,
    drafted,
    signing,
    register,
    steps,
)
from regest.plugins.certificates.resources.base import certificates

__all__ = ["certificates"]
