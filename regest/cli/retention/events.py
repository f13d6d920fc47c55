"""`regest retention event`: events that periods count from, entered by hand and withdrawn."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

from regest.cli.retention.group import EDITING, READING, retention
from regest.core.base.messages import _
from regest.kit.console import (
    DAY,
    Column,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.retention.tables import RetentionEvent
    from regest.kit.house import House

_FILE = re.compile(r"\d{2}-\d{2}(-\d{2})?([@ /].+)?")


@retention.group(
    "event", help=_("Events that periods count from: ended, replaced, needed no more.")
)
def event() -> None:
    """Hold the commands."""


@event.command("kinds", help=_("List the events that there are."))
@json_option
@pass_house(permission=READING)
def kinds(house: House, *, as_json: bool) -> None:
    """List kinds of events."""
    from regest.core.retention.events import event_titles

    titles = event_titles(house.deployment.plugins.declared)
    if as_json:
        emit([{"name": name, "title": str(title)} for name, title in titles.items()])
        return
    columns = (Column(_.p("column", "Name"), whole=True), Column(_.p("column", "Event")))
    table(columns, [[name, title] for name, title in titles.items()])


@event.command("list", help=_("List the events of a document or of a file."))
@argument("what", metavar=_("WHAT"))
@json_option
@pass_house(permission=READING)
def list_events(house: House, what: str, *, as_json: bool) -> None:
    """List events."""
    from regest.core.retention.events import live_events

    with house.read() as session:
        found = live_events(session, **_subject(house, session, what))
        shown = [_plain(each) for each in found]
    if as_json:
        emit(shown)
        return
    if not shown:
        say(_("No event is noted there."))
        return
    columns = (
        Column(_.p("column", "Event")),
        Column(_.p("column", "Day"), whole=True),
        Column(_.p("column", "Basis")),
        Column(_.p("column", "Id"), whole=True),
    )
    rows = [[each["event"], shown_day(each["day"]), each["basis"], each["id"]] for each in shown]
    table(columns, rows)


@event.command("note", help=_("Note that it happened to a document, or to a whole file."))
@argument("what", metavar=_("WHAT"))
@option("--event", "name", required=True, metavar=_("EVENT"), help=_("The event by its name."))
@option("--on", "day", type=DAY, help=_("Day on which it happened; else today."))
@option("--basis", required=True, metavar=_("TEXT"), help=_("Paper that it rests on."))
@json_option
@pass_house(permission=EDITING)
def note(
    house: House, what: str, name: str, day: dt.date | None, basis: str, *, as_json: bool
) -> None:
    """Note an event."""
    from regest.core.retention.events import note_by_hand, require_known

    require_known(house.deployment.plugins.declared, name)
    with house.work() as work:
        subject = _subject(house, work.session, what)
        made = note_by_hand(work, name, day or work.today, basis, **subject)
        shown = _plain(made)
    if as_json:
        emit(shown)
    else:
        say(_("Noted: {event}, {day}.", event=name, day=shown_day(shown["day"])))


@event.command("withdraw", help=_("Withdraw an event that did not happen."))
@argument("event_id", metavar=_("ID"))
@option("--reason", required=True, metavar=_("REASON"), help=_("Why."))
@json_option
@pass_house(permission=EDITING)
def withdraw(house: House, event_id: str, reason: str, *, as_json: bool) -> None:
    """Withdraw an event."""
    from regest.core.retention.events import withdraw_event

    with house.work() as work:
        shown = _plain(withdraw_event(work, event_id, reason=reason))
    if as_json:
        emit(shown)
    else:
        say(_("The event of {day} counts no more.", day=shown_day(shown["day"])))


def _subject(house: House, session: Session, what: str) -> dict[str, Any]:
    from regest.core.catalogue.files import find_file
    from regest.core.catalogue.references import find_record
    from regest.core.catalogue.tables import File

    if _FILE.fullmatch(what) or session.get(File, what) is not None:
        index, _mark, period = re.sub(r"[ /]", "@", what, count=1).partition("@")
        return {"file_id": find_file(session, index, period).id}
    return {"record_id": find_record(session, house.reader, what).id}


def _plain(event: RetentionEvent) -> dict[str, Any]:
    return {
        "id": event.id,
        "event": event.trigger,
        "record": event.record_id,
        "file": event.file_id,
        "day": event.happened_on.isoformat(),
        "basis": event.basis,
        "noted_by": event.noted_by,
    }
