"""Holds: those in force and those lifted, set and lifted on pages (HLD-1…3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Session

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import File, Record, RecordState
from regest.core.retention import holds
from regest.core.retention.tables import HoldReason
from regest.kit.hold_cards import held_words, hold_cards
from regest.kit.holding import meant
from regest.kit.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.web.presidium.forms import (
    Ask,
    Field,
    day_or_none,
    form_page,
    record_of,
    today_of,
)

routes = Routes()
READING, EDITING = "retention.read", "retention.hold"
HERE = "/holds"
_REASONS: Mapping[str, Message] = {each.value: words for each, words in holds.REASONS.items()}
_FROM, _ON = _("From"), _("Lifted on")
_DONE: Mapping[str, Message] = {
    "set": _("Destruction is forbidden."),
    "lifted": _("The hold is lifted."),
    "copied": _("The certified copy is named."),
}


class Given(Form):
    """A hold as it is entered."""

    reason: str = ""
    record: str = ""
    file: str = ""
    index: str = ""
    party: str = ""
    basis: str = ""
    basis_record: str = ""
    set_on: str = ""
    copy_of: str = ""


class Lifted(Form):
    """The end of a hold as it is entered."""

    basis: str = ""
    record: str = ""
    lifted_on: str = ""


class Copied(Form):
    """The certified copy of what was seized."""

    record: str = ""


@routes.get(HERE, READING)
def show(visit: Visit) -> Answer:
    """List the holds in force, or all there ever were."""
    every = visit.asked("all") == "yes"
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        found = holds.list_holds(session, None if every else today)
        rows = hold_cards(session, visit.reader, found)
    values = {
        "rows": rows,
        "every": every,
        "reasons": _REASONS,
        "may": visit.reader.may(EDITING),
        "done": _DONE.get(visit.asked("done")),
    }
    return Page("holds/holds.html", values)


@routes.get(f"{HERE}/new", EDITING)
def setting(visit: Visit) -> Answer:
    """Show the form of a hold; the address may name what is to be held."""
    names = ("record", "file", "index", "party")
    given = {name: visit.asked(name) for name in names}
    return form_page(_setting(), {**given, "set_on": today_of(visit)})


@routes.post(f"{HERE}/new", EDITING)
def set_hold(visit: Visit) -> Answer:
    """Set a hold."""
    given = visit.form(Given)
    typed = given.model_dump()
    try:
        _require_reason(given.reason)
        day = day_or_none(given.set_on, _FROM)
        named = {**typed, "reason": HoldReason(given.reason), "set_on": day}
        with visit.house.work() as work:
            new = meant(work.session, visit.reader, **named, copy=given.copy_of)
            holds.set_hold(work, new)
    except RegestError as fault:
        return form_page(_setting(), typed, fault)
    return Redirect(f"{HERE}?done=set")


@routes.get(HERE + "/{hold}/lift", EDITING)
def lifting(visit: Visit) -> Answer:
    """Show the form that lifts a hold."""
    return form_page(_lifting(visit), {"lifted_on": today_of(visit)})


@routes.post(HERE + "/{hold}/lift", EDITING)
def lift(visit: Visit) -> Answer:
    """Lift a hold."""
    given = visit.form(Lifted)
    try:
        with visit.house.work() as work:
            holds.lift_hold(
                work,
                visit.parts["hold"],
                basis=given.basis,
                basis_record_id=record_of(work.session, visit, given.record),
                lifted_on=day_or_none(given.lifted_on, _ON),
            )
    except RegestError as fault:
        return form_page(_lifting(visit), given.model_dump(), fault)
    return Redirect(f"{HERE}?done=lifted")


@routes.get(HERE + "/{hold}/copy", EDITING)
def copying(visit: Visit) -> Answer:
    """Show the form that names the certified copy of what was seized."""
    return form_page(_copying(visit), {})


@routes.post(HERE + "/{hold}/copy", EDITING)
def copy(visit: Visit) -> Answer:
    """Name the certified copy of what was seized."""
    given = visit.form(Copied)
    try:
        with visit.house.work() as work:
            copied = record_of(work.session, visit, given.record or "-")
            holds.keep_copy(work, visit.parts["hold"], copied or "")
    except RegestError as fault:
        return form_page(_copying(visit), given.model_dump(), fault)
    return Redirect(f"{HERE}?done=copied")


def record_panel(visit: Visit, session: Session, record: Record) -> dict[str, Any] | None:
    """Return what the page of a document says of its holds; None where there is nothing."""
    if not (visit.reader.may(READING) or visit.reader.may(EDITING)):
        return None
    today = visit.house.deployment.database.today()
    if record.state is RecordState.DISPOSED:
        return None
    found = holds.holds_of_record(session, record.id, today)
    return _panel(visit, found, f"record={record.id}")


def file_panel(visit: Visit, session: Session, file: File) -> dict[str, Any] | None:
    """Return what the page of a file says of its holds; None where there is nothing."""
    if not (visit.reader.may(READING) or visit.reader.may(EDITING)):
        return None
    today = visit.house.deployment.database.today()
    if file.disposed_on is not None:
        return None
    found = holds.holds_of(session, [file.id], today).get(file.id, [])
    return _panel(visit, found, f"file={file.id}")


def _panel(visit: Visit, found: list[Any], what: str) -> dict[str, Any] | None:
    may = visit.reader.may(EDITING)
    if not found and not may:
        return None
    seized = holds.seized(found) is not None
    return {
        "lines": held_words(found),
        "seized": seized,
        "new": f"{HERE}/new?{what}" if may else "",
    }


def _require_reason(reason: str) -> None:
    if reason not in _REASONS:
        raise UsageFault(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule=holds.RULE,
            remedy=_("Choose why nothing may be destroyed."),
        )


def _setting() -> Ask:
    as_printed = _("As printed, with the year if need be")
    fields = (
        Field(name="reason", label=_("Reason"), kind="select", required=True, options=_REASONS),
        Field(name="set_on", label=_FROM, kind="date", required=True),
        Field(name="record", label=_("A document, with its whole file"), hint=as_printed),
        Field(name="file", label=_("A file"), hint=_("Index and period: 01-05@2026")),
        Field(name="index", label=_("All files of an index"), hint=_("For example 01-05")),
        Field(name="party", label=_("All files with documents of"), hint=_("Name of the party")),
        Field(name="basis", label=_("The paper, in words"), hint=_("Author, date, number")),
        Field(name="basis_record", label=_("The paper, if it is registered"), hint=as_printed),
        Field(name="copy_of", label=_("Certified copy of what was seized"), hint=as_printed),
    )
    return Ask(
        title=_("Forbid destruction"),
        path=f"{HERE}/new",
        button=_("Forbid destruction"),
        fields=fields,
        lead=(
            _("Fill in one of: document, file, index, party. Days of retention do not move."),
            _("At a seizure the paper is its protocol: it stands in for the original."),
        ),
        back=HERE,
    )


def _lifting(visit: Visit) -> Ask:
    fields = (
        Field(name="lifted_on", label=_ON, kind="date", required=True),
        Field(name="basis", label=_("The paper, in words"), hint=_("Author, date, number")),
        Field(name="record", label=_("The paper, if it is registered")),
    )
    return Ask(
        title=_("Lift the hold"),
        path=f"{HERE}/{visit.parts['hold']}/lift",
        button=_("Lift the hold"),
        fields=fields,
        lead=(*_about(visit), _("What was seized is back with this paper.")),
        back=HERE,
    )


def _copying(visit: Visit) -> Ask:
    return Ask(
        title=_("Certified copy of what was seized"),
        path=f"{HERE}/{visit.parts['hold']}/copy",
        button=_("Keep the copy"),
        fields=(Field(name="record", label=_("Number of the copy"), required=True),),
        lead=_about(visit),
        back=HERE,
    )


def _about(visit: Visit) -> tuple[Message | str, ...]:
    with visit.house.read() as session:
        hold = holds.hold_with(session, visit.parts["hold"])
        cards = hold_cards(session, visit.reader, [hold])
    if not cards:
        raise holds.unknown(hold.id)
    return (cards[0]["covers"],)
