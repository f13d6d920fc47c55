"""`regest meeting agenda`: questions put on, moved, taken off, made final."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import click

from regest.api.console import DAY, Column, emit, json_option, option, pass_house, say, table
from regest.plugins.protocols.cli.group import located, meeting, meeting_argument
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api import House

QUESTION_KINDS = (
    "decision",
    "removal",
    "deputy_election",
    "chair_election",
    "early_dismissal",
    "remote",
)


@meeting.command("agenda", help=_("Show the agenda, or change it."))
@meeting_argument
@option("--add", "title", metavar=_("TEXT"), default="", help=_("Put a question on: “On …”."))
@option("--rapporteur", metavar=_("PERSON"), default="", help=_("Who reports on it."))
@option("--preparer", metavar=_("PERSON"), default="", help=_("Who prepares it (4.5)."))
@option("--prepare-by", type=DAY, help=_("By when it is prepared."))
@option(
    "--question",
    type=click.Choice(QUESTION_KINDS),
    default="decision",
    help=_("Which majority it wants."),
)
@option("--about", "target", metavar=_("PARTY"), default="", help=_("Whom it is about."))
@option("--basis", metavar=_("REF"), default="", help=_("The document it rests on."))
@option("--remove", type=int, metavar="N", help=_("Take question N off."))
@option("--move", type=int, nargs=2, metavar="N M", help=_("Give question N the place M."))
@option(
    "--material", type=(int, str), metavar=_("N REF"), help=_("Name a document for question N.")
)
@option("--final", is_flag=True, help=_("Finalise the agenda: the chair's act."))
@json_option
@pass_house
def agenda(
    house: House,
    reference: str,
    title: str,
    remove: int | None,
    move: tuple[int, int] | None,
    material: tuple[int, str] | None,
    *,
    final: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Change the agenda as asked, then show it."""
    from regest.plugins.protocols.preparing import agenda as service

    meeting_id = located(house, reference)
    if title:
        service.add_item(house, meeting_id, service.NewItem(title=title, **given))
    if remove is not None:
        service.remove_item(house, meeting_id, remove)
    if move is not None:
        service.move_item(house, meeting_id, *move)
    if material is not None:
        service.add_material(house, meeting_id, *material)
    if final:
        service.finalise(house, meeting_id)
    _show(house, meeting_id, as_json=as_json)


def _show(house: House, meeting_id: str, *, as_json: bool) -> None:
    from regest.api import Party
    from regest.plugins.protocols.meetings import items_of
    from regest.plugins.protocols.tables.meetings import ProtocolsMeeting

    with house.read() as session:
        kept = session.get_one(ProtocolsMeeting, meeting_id)
        final_at = kept.agenda_final_at
        rows = []
        for item in items_of(session, meeting_id):
            reporter = session.get(Party, item.rapporteur_id) if item.rapporteur_id else None
            rows.append((item.position, item.title, reporter.name if reporter else "",
                         item.prepare_by, item.state.value, item.listed))  # fmt: skip
    if as_json:
        names = ("number", "title", "rapporteur", "prepare_by", "state", "listed")
        emit({"final": final_at is not None,
              "items": [dict(zip(names, row, strict=True)) for row in rows]})  # fmt: skip
        return
    table(
        [Column("№"), Column(_("Question")), Column(_("Rapporteur")), Column(_("Prepared by"))],
        [[str(number), title, name, _day(day)] for number, title, name, day, _state, _on in rows],
    )
    if final_at is not None:
        say(_("The agenda is final"))


def _day(day: dt.date | None) -> str:
    return f"{day:%d.%m.%Y}" if day is not None else ""
