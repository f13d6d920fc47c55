"""Mentoring for programs, below `/api/v1/mentoring`; `mentoring` is all of it."""

from regest.plugins.mentoring.resources import (  # noqa: F401 — they add their routes
    lists,
    pairs,
    reports,
    terms,
    work,
)
from regest.plugins.mentoring.resources.base import mentoring

__all__ = ["mentoring"]
