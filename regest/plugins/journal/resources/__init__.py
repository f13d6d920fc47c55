"""The journal for programs, below `/api/v1/journal`; `journals` is all of it."""

from regest.plugins.journal.resources import (  # noqa: F401 — they add their routes
    books,
    dispatching,
    drafts,
    intake,
    letters,
    requests,
    resolutions,
)
from regest.plugins.journal.resources.base import journals

__all__ = ["journals"]
