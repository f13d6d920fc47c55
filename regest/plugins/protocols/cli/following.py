"""`regest minutes deliver|hand-over|acknowledge|extract` and their lists: what signing brings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    Column,
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.plugins.protocols.cli.group import located, meeting_argument
from regest.plugins.protocols.cli.minutes import minutes
from regest.plugins.protocols.declarations.catalogue import DELIVER, EXTRACTS
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from sqlmodel import Session

    from regest.api import House
    from regest.plugins.protocols.following.acknowledging import Noted
    from regest.plugins.protocols.tables.minutes import ProtocolsDelivery

METHODS = ("paper", "post", "meeting")


@minutes.command("deliver", help=_("Give the tasks and bring the decisions to their executors."))
@meeting_argument
@option(
    "--executor",
    "executors",
    type=(str, str),
    multiple=True,
    metavar=_("POINT PARTY"),
    help=_("Who executes a point whose executors the minutes only describe; may be repeated."),
)
@json_option
@pass_house(permission=DELIVER)
def deliver(
    house: House, reference: str, executors: tuple[tuple[str, str], ...], *, as_json: bool
) -> None:
    """Deliver the decisions of a meeting."""
    from regest.plugins.protocols.following import delivery

    named: dict[str, list[str]] = {}
    for point, name in executors:
        named.setdefault(point, []).append(name)
    done = delivery.deliver(house, located(house, reference), named)
    warn_all(done.warnings)
    waiting = [row for row in done.rows if row.delivered_at is None]
    if as_json:
        emit(
            {
                "state": done.meeting.state.value,
                "due_on": done.due_on,
                "delivered": len(done.rows) - len(waiting),
                "waiting": len(waiting),
                "unnamed": list(done.unnamed),
                "drafts": list(done.drafts),
            }
        )
        return
    count = len(done.rows) - len(waiting)
    say(_("Delivered: {count} of {total}", count=count, total=len(done.rows)))
    if done.drafts:
        say(_("Papers begun: {count}", count=len(done.drafts)))
    if not done.complete:
        say(_("To be delivered by {day}", day=shown_day(done.due_on)))


@minutes.command("hand-over", help=_("Note that an executor was given the paper."))
@meeting_argument
@argument("name", metavar=_("PARTY"), help=_("Who was given it."))
@option("--method", type=click.Choice(METHODS), default="paper", help=_("How."))
@option("--point", "points", multiple=True, metavar=_("POINT"), help=_("Only these points."))
@json_option
@pass_house(permission=DELIVER)
def hand_over(
    house: House, reference: str, name: str, method: str, points: tuple[str, ...], *, as_json: bool
) -> None:
    """Note a paper that was handed over."""
    from regest.plugins.protocols.following import delivery

    rows = delivery.hand_over(house, located(house, reference), name, method, points)
    if as_json:
        emit({"delivered": len(rows)})
    else:
        say(_.n("Handed over: {count} decision", "Handed over: {count} decisions", len(rows)))


@minutes.command("deliveries", help=_("Show what was brought to whom, and who took note."))
@meeting_argument
@json_option
@pass_house(permission=DELIVER)
def deliveries(house: House, reference: str, *, as_json: bool) -> None:
    """Show the deliveries of a meeting."""
    from regest.plugins.protocols.following import delivery
    from regest.plugins.protocols.tables.meetings import ProtocolsMeeting

    meeting_id = located(house, reference)
    with house.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        meeting_state = meeting.state
        rows = [_facts(session, row, number) for row, number in delivery.numbered(session, meeting)]
    due_on = delivery.due_of(house, meeting_id)
    if as_json:
        emit({"due_on": due_on, "state": meeting_state.value, "deliveries": rows})
        return
    columns = [Column(_("Point"), whole=True), Column(_("Executor")), Column(_("Method")),
               Column(_("Delivered"), whole=True), Column(_("Taken note"), whole=True)]  # fmt: skip
    shown = [
        [row["point"], row["executor"], row["method"], _day(house, row["delivered_at"]),
         _day(house, row["acknowledged_at"])]
        for row in rows
    ]  # fmt: skip
    table(columns, shown)
    say(_("To be delivered by {day}", day=shown_day(due_on)))


@minutes.command("acknowledge", help=_("Say that you have taken note of decisions."))
@argument("reference", metavar=_("MEETING"), help=_("Its day (2026-10-16), or its identifier."))
@option("--point", "points", multiple=True, metavar=_("POINT"), help=_("Only these points."))
@option("--for", "name", metavar=_("PARTY"), default="", help=_("Whose signature you enter."))
@json_option
@pass_house
def acknowledge(
    house: House, reference: str, points: tuple[str, ...], name: str, *, as_json: bool
) -> None:
    """Take note of decisions."""
    from regest.plugins.protocols.following import acknowledging

    if name:
        meeting_id = located(house, reference)
        noted = acknowledging.acknowledge_for(house, meeting_id, name, points)
    else:
        noted = acknowledging.acknowledge(house, _found(house, reference), points)
    _told(noted, as_json=as_json)


@minutes.command("extract", help=_("Issue an extract from signed minutes."))
@meeting_argument
@option("--items", metavar=_("NUMBERS"), default="",
        help=_("Questions, as 1,3; else those about the addressee."))  # fmt: skip
@option("--to", metavar=_("PARTY"), required=True, help=_("Whom it is for."))
@option("--basis", metavar=_("TEXT"), default="", help=_("Why, when it is about others."))
@option("--out", type=click.Path(path_type=Path), metavar=_("FILE"),
        help=_("Write it to a .pdf or .docx."))  # fmt: skip
@option("--overwrite", is_flag=True, help=_("Replace the file that is there."))
@json_option
@pass_house(permission=EXTRACTS)
def extract(
    house: House,
    reference: str,
    items: str,
    to: str,
    basis: str,
    out: Path | None,
    *,
    overwrite: bool,
    as_json: bool,
) -> None:
    """Issue an extract."""
    from regest.api.papers import save
    from regest.plugins.protocols.following import extracts

    issued = extracts.issue(house, located(house, reference), to, _numbers(items), basis)
    if out is not None:
        save(house, issued.paper, out, overwrite=overwrite)
    if as_json:
        emit(
            {
                "id": issued.record.id,
                "number": issued.record.number,
                "items": issued.row.positions,
                "to": issued.row.issued_to,
            }
        )
    else:
        say(_("Extract {number}", number=issued.record.number))


@minutes.command("extracts", help=_("List the extracts issued in a year, or print their register."))
@option("--year", type=int, metavar=_("YEAR"), help=_("Which year; default: this one."))
@option("--out", type=click.Path(path_type=Path), metavar=_("FILE"),
        help=_("Write it to a .pdf or .docx."))  # fmt: skip
@option("--overwrite", is_flag=True, help=_("Replace the file that is there."))
@json_option
@pass_house
def list_extracts(
    house: House, year: int | None, out: Path | None, *, overwrite: bool, as_json: bool
) -> None:
    """List the register of extracts."""
    from regest.api.papers import save
    from regest.plugins.protocols.following import extracts

    chosen = year or house.deployment.database.today().year
    if out is not None:
        save(house, extracts.register_paper(house, chosen), out, overwrite=overwrite)
    with house.read() as session:
        rows = [
            (record.number, record.registered_on, record.heading, row.positions, row.issued_to)
            for row, record in extracts.register_of(house, session, chosen)
        ]
    if as_json:
        names = ("number", "issued_on", "heading", "items", "to")
        emit([dict(zip(names, row, strict=True)) for row in rows])
        return
    columns = [Column(_("No."), whole=True), Column(_("Day"), whole=True), Column(_("Extract")),
               Column(_("Questions")), Column(_("Issued to"))]  # fmt: skip
    table(columns, [[row[0], shown_day(row[1]), *row[2:]] for row in rows])


def _facts(session: Session, row: ProtocolsDelivery, number: str) -> dict[str, object]:
    from regest.api import Party

    return {
        "point": number,
        "executor": session.get_one(Party, row.party_id).name,
        "method": row.method,
        "delivered_at": row.delivered_at,
        "acknowledged_at": row.acknowledged_at,
        "acknowledged_by": row.acknowledged_by,
    }


def _day(house: House, moment: object) -> object:
    from regest.api import local_day

    found: dt.datetime | None = moment  # type: ignore[assignment]
    return shown_day(local_day(found, house.deployment.zone)) if found is not None else ""


def _found(house: House, reference: str) -> str:
    """Return the meeting, for whoever may see one of its decisions; else it is unknown (ACC-2)."""
    from regest.plugins.protocols import meetings
    from regest.plugins.protocols.following import acknowledging

    with house.read() as session:
        found = meetings.find(session, reference)
        if not acknowledging.seen_points(session, house.reader, found):
            raise meetings.unknown(reference)
        return found.id


def _told(noted: Sequence[Noted], *, as_json: bool) -> None:
    if as_json:
        emit([{"point": each.number, "by": each.row.acknowledged_by} for each in noted])
    else:
        say(_("Taken note of: {points}", points=", ".join(each.number for each in noted)))


def _numbers(text: str) -> list[int]:
    from regest.api import UsageFault

    words = [word for word in text.replace(",", " ").split() if word]
    if not all(word.isdecimal() for word in words):
        raise UsageFault(
            "items_unreadable",
            _("These are no numbers of questions: {text}", text=text),
            remedy=_("Write them with commas: 1,3."),
        )
    return [int(word) for word in words]
