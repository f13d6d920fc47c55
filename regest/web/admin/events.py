"""«Журнал событий»: acts by day, actor, kind and object; whether the log is whole; an export."""

from __future__ import annotations

import io
import tempfile
import zipfile
from pathlib import Path

from sqlmodel import Session, col, func, select

from regest.core.base.errors import Refusal, RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.catalogue.event_list import EventFilter, actions_known, page_of_events
from regest.core.store import audit
from regest.core.store.tables import AuditHead
from regest.kit.event_words import ACTS, OBJECTS
from regest.kit.pages import Answer, Bytes, Form, Listing, Routes, Visit
from regest.web.admin.sections import EVENTS, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/events"
# More is checked and exported by the command line, where nobody waits for a page.
MOST_ENTRIES = 200_000
FINDINGS = 50


class Checked(Form):
    """What to check by: the line of a printed paper, or nothing."""

    anchor: str = ""


@routes.get(PATH, EVENTS)
def events(visit: Visit) -> Answer:
    """Show the newest acts first, fifty at a time."""
    filters = ("since", "until", "actor", "action", "object")
    listing = Listing.of(visit, PATH, filters, ("sequence",), "sequence")
    house = visit.house
    fault: UsageFault | None = None
    try:
        wanted = EventFilter.read(listing.chosen, house.deployment.zone)
    except UsageFault as caught:
        wanted, fault = EventFilter(), caught
    with house.read() as session:
        found = page_of_events(
            session, visit.reader, wanted, offset=listing.offset, limit=listing.at_once
        )
        values = {
            "listing": listing,
            "rows": found.rows,
            "total": found.total,
            "actions": actions_known(session),
            "acts": ACTS,
            "objects": OBJECTS,
            "fault": fault,
        }
        return section_page(visit, "events", values, 400 if fault else 200)


@routes.get(PATH + "/check", EVENTS)
def offer_check(visit: Visit) -> Answer:
    """Show the present head, and offer to check the log."""
    return _check_page(visit, {})


@routes.post(PATH + "/check", EVENTS)
def check(visit: Visit) -> Answer:
    """Check chain, signatures and rows, by an anchor if one is given."""
    given = visit.form(Checked)
    anchor = given.anchor.strip()
    house = visit.house
    try:
        with house.read() as session:
            _require_short(session)
            key = house.deployment.signer.public_key
            found = audit.verify(session, key, anchor or None, listed=FINDINGS)
    except RegestError as fault:
        return _check_page(visit, {"fault": fault, "anchor": anchor}, status_of(fault))
    return _check_page(visit, {"found": found, "anchor": anchor})


@routes.get(PATH + "/export", EVENTS)
def export(visit: Visit) -> Answer:
    """Give the log as an archive, with the script that checks it."""
    deployment = visit.house.deployment
    day = deployment.database.today()
    packed = io.BytesIO()
    with tempfile.TemporaryDirectory(prefix="regest-") as folder, visit.house.read() as session:
        _require_short(session)
        audit.export(session, Path(folder), deployment.signer.public_key)
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for each in sorted(Path(folder).iterdir()):
                archive.write(each, each.name)
    return Bytes(packed.getvalue(), f"audit-{day.isoformat()}.zip")


def _check_page(visit: Visit, values: dict[str, object], status: int = 200) -> Answer:
    with visit.house.read() as session:
        head = audit.head(session)
        entries = session.exec(select(func.max(col(AuditHead.sequence)))).one()
    blank: dict[str, object] = {"found": None, "fault": None, "anchor": ""}
    shown = {**blank, "head": head, "entries": entries, **values}
    return section_page(visit, "event_check", shown, status)


def _require_short(session: Session) -> None:
    """Refuse a log that a page cannot go through while somebody waits.

    Raises:
        Refusal: `event_log_long`.
    """
    entries = session.exec(select(func.max(col(AuditHead.sequence)))).one() or 0
    if entries > MOST_ENTRIES:
        raise Refusal(
            "event_log_long",
            _(
                "The event log has {count} entries; a page goes through {most} at most",
                count=entries,
                most=MOST_ENTRIES,
            ),
            remedy=_("Ask whoever runs the server to check and export it there."),
        )
