"""`regest standing`: who stands as what, in which body or organisation, from when to when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from regest.cli.body import BASIS, planned, record_id, started
from regest.cli.heads import change_head
from regest.core.base.messages import Titles, _
from regest.kit.console import (
    DAY,
    Column,
    argument,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn_all,
)
from regest.kit.console.consequences import (
    chosen_lines,
    consequence_options,
    consequences_as_data,
    show_consequences,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.people.rosters import StandingLine
    from regest.kit.house import House

PERMISSION = "standing.edit"


@group("standing", help=_("Who is member, chair, secretary, head …, from which day to which."))
def standing() -> None:
    """Hold the commands."""


standing.add_command(change_head)


@standing.command("start", help=_("Start a standing: regest standing start chair NAME --from DAY."))
@argument("kind", metavar=_("KIND"), help=_("Kind of standing: member, chair, head …"))
@argument("party", metavar=_("PARTY"), help=_("Organisation or person, by name or id."))
@option("--from", "starts_on", type=DAY, required=True, help=_("First day."))
@option("--to", "ends_on", type=DAY, help=_("Last day, inclusive; none for an open end."))
@option("--body", metavar=_("BODY"), help=_("Body or working group, by its code."))
@option("--organisation", metavar=_("ORGANISATION"), help=_("Organisation that it concerns."))
@option("--record", "reference", metavar=_("REF"), help=_("Document that it rests on."))
@BASIS
@consequence_options
@json_option
@pass_house(permission=PERMISSION)
def start(
    house: House,
    kind: str,
    party: str,
    organisation: str | None,
    reference: str | None,
    also: tuple[int, ...],
    without: tuple[int, ...],
    *,
    dry_run: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Start a standing with what follows from it, or show what would."""
    from regest.core.people.parties import party_called
    from regest.core.people.standings import NewStanding, Stood
    from regest.core.people.tables import PartyKind
    from regest.kit import standing_changes

    with house.read() as session:
        found = party_called(session, party)
        of = party_called(session, organisation, PartyKind.ORGANISATION) if organisation else None
        new = NewStanding(
            kind=kind,
            party_id=found.id,
            body_code=given.pop("body"),
            organisation_id=of.id if of is not None else None,
            authority_record_id=record_id(session, house, reference),
            **given,
        )
        lines = standing_changes.before_start(house, session, new).consequences
    if dry_run:
        told = _("{name} would be {kind} from {day}.", name=found.name, kind=kind,
                 day=new.starts_on)  # fmt: skip
        planned(told, lines, as_json=as_json)
        return
    chosen = chosen_lines(lines, also, without)
    with house.work() as work:
        done = standing_changes.start(house, work, new, chosen, [each.key for each in lines])
    words = _("{name}: {kind} from {day}.", name=found.name, kind=kind, day=new.starts_on)
    started(Stood(done.standing, done.warnings), words, as_json=as_json)
    if not as_json:
        show_consequences(done.consequences)


@standing.command("end", help=_("End a standing: by its id, or by kind and party."))
@argument("named", metavar=_("ID | KIND PARTY"), nargs=-1, required=True, help=_("Which one."))
@option("--on", "ends_on", type=DAY, required=True, help=_("Last day, inclusive."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why it ends."))
@consequence_options
@json_option
@pass_house(permission=PERMISSION)
def end(
    house: House,
    named: tuple[str, ...],
    ends_on: dt.date,
    reason: str,
    also: tuple[int, ...],
    without: tuple[int, ...],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """End a standing with what hangs on it, or show what would follow."""
    from regest.kit import standing_changes

    with house.read() as session:
        standing_id = _standing_id(session, named, ends_on)
        new = standing_changes.NewEnd(standing_id=standing_id, last_day=ends_on, basis=reason)
        lines = standing_changes.before_end(house, session, new).consequences
    if dry_run:
        told = _("The standing would end on {day}.", day=ends_on)
        planned(told, lines, as_json=as_json)
        return
    chosen = chosen_lines(lines, also, without)
    with house.work() as work:
        done = standing_changes.end(house, work, new, chosen, [each.key for each in lines])
    warn_all(done.warnings)
    if as_json:
        followed = consequences_as_data(done.consequences)
        emit({"id": done.standing.id, "to": ends_on, "consequences": followed})
    else:
        say(_("The standing ends on {day}.", day=ends_on))
        show_consequences(done.consequences)


def _standing_id(session: Session, named: tuple[str, ...], on: dt.date) -> str:
    """Return the id of the standing that `named` means: an id, or kind and party on a day."""
    from regest.core.base.errors import Ambiguous, NotFound
    from regest.core.people.parties import party_called
    from regest.core.people.rosters import list_standings

    if len(named) == 1:
        return named[0]
    if len(named) > 2:
        raise click.UsageError(str(_("Name the standing by its id, or by kind and party.")))
    kind, party = named
    found = list_standings(session, on, kind=kind, party_id=party_called(session, party).id)
    if len(found) == 1:
        return found[0].standing.id
    if found:
        raise Ambiguous(
            "standing_ambiguous",
            _("{name} stands as {kind} more than once", name=party, kind=kind),
            [f"{line.standing.id} {line.standing.body_code or ''}" for line in found],
            remedy=_("Name the standing by its id."),
        )
    raise NotFound(
        "standing_unknown",
        _("{name} does not stand as {kind} on {day}", name=party, kind=kind, day=on),
        remedy=_("`regest standing list --all` shows all standings."),
    )


@standing.command("list", help=_("List standings in force today, or on a day."))
@option("--on", type=DAY, help=_("On this day instead of today."))
@option("--all", "every", is_flag=True, help=_("Past and future ones too."))
@option("--kind", metavar=_("KIND"), default="", help=_("Only this kind."))
@option("--body", metavar=_("BODY"), default="", help=_("Only in this body."))
@json_option
@pass_house
def list_all(
    house: House, on: dt.date | None, every: bool, kind: str, body: str, *, as_json: bool
) -> None:
    """List standings."""
    from regest.core.catalogue.visibility import seen_records
    from regest.core.people.rosters import list_standings

    day = None if every else on or house.deployment.database.today()
    with house.read() as session:
        lines = list_standings(session, day, kind=kind, body_code=body)
        bases = {line.standing.authority_record_id or "" for line in lines}
        seen = seen_records(session, house.reader, bases)
        called = _names_on(session, lines, day)
        rows = [_as_dict(line, seen, called) for line in lines]
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Standing")),
        Column(_.p("column", "Who")),
        Column(_.p("column", "Organisation"), optional=True),
        Column(_.p("column", "From"), whole=True),
        Column(_.p("column", "To"), whole=True, optional=True),
    )
    table(
        columns,
        [
            [
                Titles(**row["title"]),
                row["party"],
                row["organisation"],
                shown_day(row["from"]),
                shown_day(row["to"]),
            ]
            for row in rows
        ],
    )


def _names_on(
    session: Session, lines: Sequence[StandingLine], day: dt.date | None
) -> dict[str, str]:
    """Return what the renamed parties of the lines were called on a day; a list is of its day."""
    from regest.core.people.dated_names import name_on, names_among

    if day is None:
        return {}
    ids = {line.party.id for line in lines}
    ids |= {line.organisation.id for line in lines if line.organisation is not None}
    return {each: name_on(rows, day) for each, rows in names_among(session, ids).items()}


def _as_dict(
    line: StandingLine, seen: Collection[str], called: Mapping[str, str]
) -> dict[str, Any]:
    party, organisation = line.party, line.organisation
    authority = line.standing.authority_record_id
    return {
        "id": line.standing.id,
        "kind": line.kind.name,
        "title": {"ru": line.kind.title_ru, "en": line.kind.title_en},
        "party": called.get(party.id, party.name),
        "party_id": line.party.id,
        "body": line.standing.body_code or "",
        "organisation": called.get(organisation.id, organisation.name) if organisation else "",
        "from": line.standing.starts_on,
        "to": line.standing.ends_on,
        "basis": line.standing.basis,
        "record": authority if authority in seen else None,
    }
