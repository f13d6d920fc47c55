"""`regest mentor candidates|motivate|propose|option|assign|unassign|justify|show|drop`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    Column,
    argument,
    card,
    emit,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.plugins.mentoring.cli.group import both_arguments, list_option, mentor, tell
from regest.plugins.mentoring.declarations.catalogue import LISTS
from regest.plugins.mentoring.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.mentoring.approving.showing import ShownList


@mentor.command("candidates", help=_("List candidates, and whose high motivation is noted."))
@json_option
@pass_house(permission=LISTS)
def candidates(house: House, *, as_json: bool) -> None:
    """List candidates."""
    from regest.plugins.mentoring.people import candidates_on, motivated_on

    today = house.deployment.database.today()
    with house.read() as session:
        keen = motivated_on(session, today)
        rows = [
            {"name": each.name, "territory": each.territory, "sector": each.sector,
             "motivated": each.id in keen}
            for each in candidates_on(session, today)
        ]  # fmt: skip
    if as_json:
        emit(rows)
        return
    columns = [Column(_("Candidate")), Column(_("Territory")), Column(_("Sector")),
               Column(_("High motivation"))]  # fmt: skip
    marks = {True: _("noted"), False: "–"}
    table(columns, [[row["name"], row["territory"], row["sector"], marks[bool(row["motivated"])]]
                    for row in rows])  # fmt: skip


@mentor.command("motivate", help=_("Note that a candidate is highly motivated (3.16)."))
@argument("name", metavar=_("CANDIDATE"), help=_("The candidate's name."))
@option("--basis", metavar=_("TEXT"), default="", help=_("On what that rests."))
@option("--withdraw", is_flag=True, help=_("Take it back."))
@json_option
@pass_house
def motivate(house: House, name: str, basis: str, *, withdraw: bool, as_json: bool) -> None:
    """Note motivation, or take it back."""
    from regest.plugins.mentoring import people

    if withdraw:
        party = people.withdraw_motivation(house, name)
    else:
        party = people.note_motivation(house, name, basis)
    if as_json:
        emit({"name": party.name, "motivated": not withdraw})
    elif withdraw:
        say(_("{name}: taken back", name=party.name))
    else:
        say(_("{name}: noted", name=party.name))


@mentor.command("propose", help=_("Compute the best distribution and propose it as a list."))
@json_option
@pass_house
def propose(house: House, *, as_json: bool) -> None:
    """Propose a list."""
    from regest.plugins.mentoring.approving import proposing

    row = proposing.propose(house)
    _show(house, row.id, as_json=as_json)


@mentor.command("option", help=_("Take the other option where the even load gives way."))
@argument("name", type=click.Choice(("even", "free")), metavar=_("OPTION"), help=_("Which."))
@list_option
@json_option
@pass_house
def choose(house: House, name: str, reference: str, *, as_json: bool) -> None:
    """Choose an option."""
    from regest.plugins.mentoring.approving import proposing

    row = proposing.choose(house, reference, name)
    _show(house, row.id, as_json=as_json)


@mentor.command("assign", help=_("Put a pair on the list by hand; refused where 3.16 forbids it."))
@both_arguments
@option(
    "--why",
    metavar=_("TEXT"),
    default="",
    help=_("The justification, where neither territory nor sector is in common."),
)
@option("--instead", is_flag=True, help=_("In place of the pairs that forbid it: an exchange."))
@list_option
@json_option
@pass_house
def assign(
    house: House, mentor_name: str, candidate: str, why: str, reference: str, *,
    instead: bool, as_json: bool,
) -> None:  # fmt: skip
    """Assign a mentor."""
    from regest.plugins.mentoring.approving import changing

    told = changing.assign(house, reference, mentor_name, candidate, why=why, instead=instead)
    tell(told)
    _show(house, reference, as_json=as_json)


@mentor.command("unassign", help=_("Take a pair off the list."))
@both_arguments
@list_option
@json_option
@pass_house
def unassign(
    house: House, mentor_name: str, candidate: str, reference: str, *, as_json: bool
) -> None:
    """Take a pair off."""
    from regest.plugins.mentoring.approving import changing

    changing.unassign(house, reference, mentor_name, candidate)
    _show(house, reference, as_json=as_json)


@mentor.command("justify", help=_("Say why a pair outside the criterion is proposed."))
@both_arguments
@option("--why", metavar=_("TEXT"), required=True, help=_("The justification."))
@list_option
@json_option
@pass_house
def justify(
    house: House, mentor_name: str, candidate: str, why: str, reference: str, *, as_json: bool
) -> None:
    """Justify a pair."""
    from regest.plugins.mentoring.approving import changing

    changing.justify(house, reference, mentor_name, candidate, why)
    _show(house, reference, as_json=as_json)


@mentor.command("show", help=_("Show the list under way with its pairs and who agreed."))
@list_option
@option(
    "--out",
    type=click.Path(path_type=Path),
    metavar=_("FILE"),
    help=_("Write it as an annex to a .pdf or .docx."),
)
@option("--overwrite", is_flag=True, help=_("Replace the file that is there."))
@json_option
@pass_house(permission=LISTS)
def show(house: House, reference: str, out: Path | None, *, overwrite: bool, as_json: bool) -> None:
    """Show a list."""
    from regest.plugins.mentoring.approving.annex import annex
    from regest.plugins.mentoring.approving.lists import list_with

    if out is not None:
        from regest.api.papers import save

        with house.read() as session:
            paper = annex(house, session, list_with(session, reference))
        save(house, paper, out, overwrite=overwrite)
    _show(house, reference, as_json=as_json)


@mentor.command("drop", help=_("Drop the list under way: nothing of it comes into force."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why it is dropped."))
@list_option
@json_option
@pass_house
def drop(house: House, reason: str, reference: str, *, as_json: bool) -> None:
    """Drop a list."""
    from regest.plugins.mentoring.approving import agreeing

    row = agreeing.drop(house, reference, reason)
    if as_json:
        emit({"list": row.id, "state": row.state.value})
    else:
        say(_("The list is dropped"))


def _show(house: House, reference: str, *, as_json: bool) -> None:
    from regest.plugins.mentoring.approving.showing import shown
    from regest.plugins.mentoring.titles import (
        case_title,
        criterion_title,
        list_state_title,
        origin_title,
    )

    with house.read() as session:
        found = shown(house, session, reference)
    if as_json:
        emit(found.as_json())
        return
    row = found.row
    silent = [voice.person.name for voice in found.voices if voice.opinion is None]
    card([
        (_("List"), shown_day(row.drawn_on)),
        (_("State"), list_state_title(row.state)),
        (_("Lists"), case_title(row.case_name, row.mentors, row.candidates)),
        (_("Not heard yet"), ", ".join(silent) if row.state.value == "agreeing" else ""),
    ])  # fmt: skip
    columns = [Column(_("Candidate")), Column(_("Mentor")), Column(_("In common")),
               Column(_("Origin"))]  # fmt: skip
    table(
        columns,
        [
            [line.candidate.name, line.mentor.name,
             criterion_title(line.line.criterion, justified=bool(line.line.justification)),
             origin_title(line.line.origin)]
            for line in found.lines
        ],
    )  # fmt: skip
    _voices(found)
    if len(row.options) > 1:
        _options(found)
    warn_all(found.problems)


def _voices(found: ShownList) -> None:
    spoken = [(each.person.name, each.opinion) for each in found.voices if each.opinion is not None]
    if not spoken:
        return
    columns = [Column(_("Member of the Presidium")), Column(_("Opinion")), Column(_("Answer")),
               Column(_("Day"), whole=True)]  # fmt: skip
    table(
        columns,
        [
            [name, _("agrees") if said.agrees else said.remark, said.answer,
             shown_day(said.given_on)]
            for name, said in spoken
        ],
    )  # fmt: skip


def _options(found: ShownList) -> None:
    from regest.plugins.mentoring.titles import option_title

    say(_("Two options. Choose: regest mentor option."))
    columns = [Column(_("Option")), Column(_("With a mentor who fits")),
               Column(_("Outside the criterion")), Column(_("Most pairs of one")),
               Column(_("Mentors left free")), Column(_("Score"))]  # fmt: skip
    table(
        columns,
        [
            [option_title(each.name, chosen=each.chosen), str(each.covered), str(each.outside),
             str(each.most), str(each.idle), str(each.score)]
            for each in found.options
        ],
    )  # fmt: skip
