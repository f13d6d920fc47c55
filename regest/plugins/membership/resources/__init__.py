"""Membership for programs, below `/api/v1/membership`; `membership` is all of it."""

from regest.plugins.membership.resources import (  # noqa: F401 — they add their routes
    applications,
    consents,
    duties,
    members,
    orders,
    ties,
)
from regest.plugins.membership.resources.base import membership

__all__ = ["membership"]
