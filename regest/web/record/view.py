"""The page itself, as it is asked for and as it comes back after a refusal with what was typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from regest.core.base.errors import NotFound, RegestError, StaleVersion
from regest.core.base.messages import Message
from regest.core.catalogue import access_log
from regest.kit import destroyed
from regest.kit.looks import CHANNELS, look_words, noted
from regest.kit.pages import Access, Answer, Page, Visit
from regest.web.failures import status_of
from regest.web.holds import holding
from regest.web.plugin_pages import record_panels
from regest.web.record import signing
from regest.web.record.card import values_of
from regest.web.record.found import record_of
from regest.web.record.routes import routes
from regest.web.record.typed import Typed


@routes.get("/records/{record}", Access.SIGNED_IN)
def show(visit: Visit) -> Answer:
    """Show the card of one document, by its id."""
    return page(visit)


def page(
    visit: Visit,
    fault: RegestError | None = None,
    *,
    form: str = "",
    typed: Mapping[str, Any] | None = None,
    told: Sequence[Message] = (),
) -> Page:
    """Show a record; `form` is the one that stands open, with what was `typed` into it.

    Raises:
        NotFound: there is no such record, or not for this visitor.
    """
    house = visit.house
    with house.read() as session:
        record = record_of(session, visit)
        values = values_of(session, visit, record)
        values["signatures"] = signing.panel(visit, session, record)
        values["held"] = holding.record_panel(visit, session, record)
        values["destroyed"] = destroyed.notice(session, record)
        values["seen_by"] = access_log.lines(session, visit.reader, record)
    noted(house, record, access_log.CARD)
    given = Typed(typed or {})
    seen = given["seen"]
    changed = (
        values["history"][: max(len(values["history"]) - int(seen), 0)]
        if isinstance(fault, StaleVersion) and seen.isdecimal() and len(seen) < 8
        else []
    )
    more = {
        "blank": Typed(),
        "fault": fault,
        "form": form,
        "typed": given,
        "told": told,
        "changed": changed,
        "look_words": look_words,
        "channels": CHANNELS,
    }
    values["panels"] = list(record_panels(visit, values["record"]))
    return Page("record/record.html", {**values, **more}, status_of(fault) if fault else 200)


def refused(visit: Visit, fault: RegestError, form: str, typed: Mapping[str, Any]) -> Page:
    """Show the record with the refusal above the form; what may not be known is not there.

    Raises:
        NotFound: the record itself is not there for this visitor.
        RegestError: `fault`, where it hides what the visitor may not do.
    """
    if fault.code == "permission_missing" or (
        isinstance(fault, NotFound) and fault.code == "no_such_page"
    ):
        raise fault
    return page(visit, fault, form=form, typed=typed)
