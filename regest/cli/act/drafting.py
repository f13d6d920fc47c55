"""`regest act draft` and `consider`: what is to be destroyed, and what the commission says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.cli.act.group import NUMBER, act
from regest.core.base.messages import _
from regest.kit.console import Column, argument, emit, json_option, option, pass_house, say, table

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.retention.acts import Commission
    from regest.kit.house import House

MEMBER = option(
    "--member",
    "members",
    multiple=True,
    metavar=_("NAME"),
    help=_("A member of the appraisal commission who took part; repeat for each."),
)
MINUTES = option("--minutes", metavar=_("TEXT"), default="", help=_("Minutes of the commission."))


@act.command("draft", help=_("Draw an act up of the named files, or of all that are due."))
@argument(
    "named", nargs=-1, metavar=_("[FILE]..."), help=_("Files: 01-05@2019; without any, all due.")
)
@option("--grouped", is_flag=True, help=_("Draw homogeneous files together on the paper."))
@MEMBER
@MINUTES
@json_option
@pass_house(permission="act.draft")
def draft(
    house: House,
    named: tuple[str, ...],
    members: tuple[str, ...],
    minutes: str,
    *,
    grouped: bool,
    as_json: bool,
) -> None:
    """Draw an act up."""
    from regest.core.catalogue.files import find_file
    from regest.kit import disposal_acts
    from regest.kit.act_words import looked_card

    with house.read() as session:
        ids = [find_file(session, *_parts(each)).id for each in named]
        commission = _commission(session, members, minutes)
    done = disposal_acts.draft(house, ids or None, commission=commission, grouped=grouped)
    kept = [looked_card(each) for each in done.left_out]
    if as_json:
        emit(
            {
                "id": done.act.id,
                "number": done.act.number,
                "year": done.act.year,
                "files": len(done.rows),
                "left_out": kept,
            }
        )
        return
    say(
        _.n(
            "Act No. {number} is drawn up: {count} file.",
            "Act No. {number} is drawn up: {count} files.",
            len(done.rows),
            number=done.act.number,
        )
    )
    for warning in done.warnings:
        say(warning.message)
    if kept:
        say(_("Their term is over, but something keeps them:"))
        columns = (
            Column(_.p("column", "Index"), whole=True),
            Column(_.p("column", "Years"), whole=True),
            Column(_("Why")),
        )
        table(
            columns,
            [[each["index"], each["period"], each["problems"][0]["message"]] for each in kept],
        )


@act.command("consider", help=_("Note who of the commission considered a draft, by which minutes."))
@NUMBER
@MEMBER
@MINUTES
@json_option
@pass_house(permission="act.draft")
def consider(
    house: House, reference: str, members: tuple[str, ...], minutes: str, *, as_json: bool
) -> None:
    """Note the commission."""
    from regest.core.retention.acts import Commission
    from regest.kit import disposal_acts

    with house.read() as session:
        given = _commission(session, members, minutes) or Commission()
    done = disposal_acts.consider(house, reference, given)
    if as_json:
        emit({"id": done.id, "number": done.number, "members": len(done.members)})
    else:
        say(_("Act No. {number} was considered by the commission.", number=done.number))


def _commission(session: Session, members: tuple[str, ...], minutes: str) -> Commission | None:
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind
    from regest.core.retention.acts import Commission

    if not members and not minutes:
        return None
    parties = tuple(party_called(session, each, PartyKind.PERSON).id for each in members)
    return Commission(members=parties, minutes=minutes)


def _parts(named: str) -> tuple[str, str]:
    """Return index and period of `01-05/2021` or `01-05@2021`; an id stays whole."""
    for mark in ("/", "@", " "):
        index, found, period = named.partition(mark)
        if found:
            return index, period
    return named, ""
