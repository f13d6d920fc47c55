"""`regest mentor submit|take-back|agree|answer|decisions|approve|enter`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

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
)
from regest.plugins.mentoring.cli.group import (
    both_arguments,
    decision_id,
    decision_options,
    list_option,
    mentor,
)
from regest.plugins.mentoring.declarations.catalogue import ENACT
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.mentoring.tables.lists import MentoringList


@mentor.command("submit", help=_("Lay the list before the members of the Presidium."))
@list_option
@json_option
@pass_house
def submit(house: House, reference: str, *, as_json: bool) -> None:
    """Submit a list."""
    from regest.plugins.mentoring.approving import agreeing

    _tell(agreeing.submit(house, reference), as_json=as_json)


@mentor.command("take-back", help=_("Draw the list up again: what was said was of its version."))
@list_option
@json_option
@pass_house
def take_back(house: House, reference: str, *, as_json: bool) -> None:
    """Take a list back."""
    from regest.plugins.mentoring.approving import agreeing

    _tell(agreeing.take_back(house, reference), as_json=as_json)


@mentor.command("agree", help=_("Agree to the list as a member of the Presidium, or remark on it."))
@option("--remark", metavar=_("TEXT"), default="", help=_("A remark in place of a plain yes."))
@option(
    "--for",
    "for_person",
    metavar=_("PERSON"),
    default="",
    help=_("Whose word is entered from paper."),
)
@list_option
@json_option
@pass_house
def agree(house: House, remark: str, for_person: str, reference: str, *, as_json: bool) -> None:
    """Agree, or remark."""
    from regest.plugins.mentoring.approving import agreeing
    from regest.plugins.mentoring.approving.lists import list_with

    given = agreeing.opine(
        house, reference, agrees=not remark.strip(), remark=remark, for_person=for_person
    )
    with house.read() as session:
        row = list_with(session, given.list_id)
    _tell(row, as_json=as_json)


@mentor.command("answer", help=_("Answer a remark of a member of the Presidium."))
@argument("person", metavar=_("PERSON"), help=_("Who made it."))
@argument("text", metavar=_("TEXT"), help=_("The answer."))
@list_option
@json_option
@pass_house
def answer(house: House, person: str, text: str, reference: str, *, as_json: bool) -> None:
    """Answer a remark."""
    from regest.plugins.mentoring.approving import agreeing

    given = agreeing.answer(house, reference, person, text)
    if as_json:
        emit({"remark": given.remark, "answer": given.answer})
    else:
        say(_("The answer is noted"))


@mentor.command("decisions", help=_("List decisions of signed minutes that may approve a list."))
@argument("text", metavar=_("TEXT"), required=False, default="", help=_("Words of the decision."))
@json_option
@pass_house(permission=ENACT)
def decisions(house: House, text: str, *, as_json: bool) -> None:
    """List decisions to choose from."""
    from regest.plugins.mentoring.approving.enacting import offered

    with house.read() as session:
        found = offered(house, session, text)
    if as_json:
        emit(None if found is None else [
            {"id": each.record_id, "number": each.number, "held_on": each.held_on,
             "text": each.text}
            for each in found
        ])  # fmt: skip
        return
    if found is None:
        say(_("No module keeps minutes here: type the decision, --on and --number"))
        return
    columns = [Column(_("Decision"), whole=True), Column(_("Day"), whole=True), Column(_("Text"))]
    table(columns, [[each.number, shown_day(each.held_on), each.text] for each in found])


@mentor.command("approve", help=_("Bring the list into force by a decision of the Presidium."))
@decision_options
@option(
    "--unheard",
    metavar=_("REASON"),
    default="",
    help=_("Why not all members of the Presidium were heard."),
)
@list_option
@json_option
@pass_house
def approve(
    house: House, named: str, decided_on: dt.date | None, number: str, body: str, unheard: str,
    reference: str, *, as_json: bool,
) -> None:  # fmt: skip
    """Approve a list."""
    from regest.plugins.mentoring.approving import enacting

    decision = enacting.Decision(
        record_id=decision_id(house, named), body=body, number=number, decided_on=decided_on
    )
    done = enacting.approve(house, reference, decision, unheard)
    if as_json:
        emit({"list": done.row.id, "state": done.row.state.value, "record": done.record.number,
              "decision": done.row.decision_number, "since": done.row.decision_on,
              "pairs": len(done.pairs)})  # fmt: skip
        return
    say(_.n("{count} pair works from {day} on: {number}", "{count} pairs work from {day} on: "
            "{number}", len(done.pairs), day=shown_day(done.row.decision_on),
            number=done.record.number))  # fmt: skip


@mentor.command("enter", help=_("Enter a pair that was approved before it was kept here."))
@both_arguments
@decision_options
@option("--why", metavar=_("TEXT"), default="", help=_("The justification, if there was one."))
@json_option
@pass_house
def enter(
    house: House, mentor_name: str, candidate: str, named: str, decided_on: dt.date | None,
    number: str, body: str, why: str, *, as_json: bool,
) -> None:  # fmt: skip
    """Enter a pair of the past."""
    from regest.plugins.mentoring.approving.enacting import Decision
    from regest.plugins.mentoring.approving.entering import enter as write
    from regest.plugins.mentoring.in_force.pairs import find

    decision = Decision(
        record_id=decision_id(house, named), body=body, number=number, decided_on=decided_on
    )
    pair = write(house, mentor_name, candidate, decision, why)
    with house.read() as session:
        row = find(session, house.reader, pair.id)
    if as_json:
        emit(row.as_json())
    else:
        say(_("The pair is entered: {number}", number=row.number))


def _tell(row: MentoringList, *, as_json: bool) -> None:
    from regest.plugins.mentoring.titles import list_state_title

    if as_json:
        emit({"list": row.id, "state": row.state.value, "version": row.version})
    else:
        say(_("The list: {state}", state=list_state_title(row.state)))
