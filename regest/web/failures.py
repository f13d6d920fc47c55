"""What goes wrong, as a page: what is not possible, by which rule and clause, and the way out."""

from __future__ import annotations

from regest.core.base.errors import (
    Ambiguous,
    IntegrityBroken,
    NotFound,
    RegestError,
    StaleVersion,
    Unavailable,
    UsageFault,
)
from regest.core.people.access import Reader
from regest.kit.pages import Page
from regest.web.rates import AskedTooOften

STATUSES: tuple[tuple[type[RegestError], int], ...] = (
    (NotFound, 404),
    (Ambiguous, 409),
    (StaleVersion, 409),
    (Unavailable, 503),
    (IntegrityBroken, 500),
    (UsageFault, 400),
)


def status_of(error: RegestError) -> int:
    """Return the HTTP status of a refusal; what may not be asked for is as if it were not there."""
    if error.code == "permission_missing":
        return 404
    if isinstance(error, AskedTooOften):
        return 429
    return next((status for kind, status in STATUSES if isinstance(error, kind)), 422)


def page_of(error: RegestError, reader: Reader) -> Page:
    """Return the page that tells of a refusal."""
    signed_in = reader.account_id is not None
    return Page("refused.html", {"error": error, "signed_in": signed_in}, status_of(error))
