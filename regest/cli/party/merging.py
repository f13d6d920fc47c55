"""`regest party duplicates|merge|split`: parties that are one, and those that are two after all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from regest.cli.party.group import party
from regest.core.base.messages import Message, _
from regest.kit.console import (
    Column,
    argument,
    card,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
    table,
    warn_all,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.catalogue.merging import MergePlan
    from regest.core.people.tables import Party
    from regest.kit.house import House

_WHY: Mapping[str, Message] = {
    "other_name": _.p("why two parties are one", "one bears the other's name"),
    "same_words": _.p("why two parties are one", "the same words"),
    "spelling": _.p("why two parties are one", "nearly the same letters"),
    "initials": _.p("why two parties are one", "initials of the name"),
}
_MOVED: Mapping[str, Message] = {
    "record": _.p("what a merge moves", "Documents"),
    "task": _.p("what a merge moves", "Tasks"),
    "standing": _.p("what a merge moves", "Standings"),
    "account": _.p("what a merge moves", "Accounts"),
}


@party.command("duplicates", help=_("Show pairs that are likely one; nothing is changed."))
@option("--limit", default=50, metavar="N", help=_("Pairs at most; default: 50."))
@json_option
@pass_house(permission="party.edit")
def duplicates(house: House, limit: int, *, as_json: bool) -> None:
    """Propose pairs to merge."""
    from regest.core.catalogue.directory import seen_parties
    from regest.core.people.likeness import likely_pairs
    from regest.core.people.parties import alias_keys, list_parties

    with house.read() as session:
        parties = list_parties(session, among=seen_parties(house.reader))
        pairs = likely_pairs(parties, alias_keys(session))
    shown = pairs[: max(limit, 0)]
    if as_json:
        emit(
            [
                {
                    "first": {"id": pair.first.id, "name": pair.first.name},
                    "second": {"id": pair.second.id, "name": pair.second.name},
                    "why": pair.why.value,
                    "score": round(pair.score, 1),
                }
                for pair in shown
            ]
        )
        return
    if not shown:
        say(_("No two correspondents look like one."))
        return
    columns = (
        Column(_.p("pair of parties", "One")),
        Column(_.p("pair of parties", "The other")),
        Column(_.p("pair of parties", "Why")),
    )
    table(columns, [[pair.first.name, pair.second.name, _WHY[pair.why]] for pair in shown])
    say(
        _.n("{count} pair", "{count} pairs", len(pairs)),
        _("To merge: regest party merge DUPLICATE --into KEPT --reason REASON"),
    )


@party.command(
    "merge",
    help=_(
        "Let everything that means DUPLICATE mean another party. Shows what would be moved and "
        "changes nothing; --apply does it."
    ),
)
@argument("duplicate", metavar=_("DUPLICATE"), help=_("Name in any spelling, or id."))
@option("--into", metavar=_("NAME"), required=True, help=_("The party that stays: name or id."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why the two are one."))
@option("--apply", "do_it", is_flag=True, help=_("Merge; else it is only shown."))
@json_option
@pass_house(permission="party.edit")
def merge(
    house: House, duplicate: str, into: str, reason: str, *, do_it: bool, as_json: bool
) -> None:
    """Show what a merge moves, and with --apply merge."""
    from regest.core.catalogue import merging
    from regest.core.people.standings import SINGLE_HOLDER

    today = house.deployment.database.today()
    single = house.deployment.rules.words(SINGLE_HOLDER, today)
    with house.read() as session:
        pair = _called(house, session, duplicate), _called(house, session, into, kept=True)
        planned = merging.plan(session, house.reader, single, *pair)
        names = (pair[0].name, pair[1].name)
    if do_it:
        with house.work() as work:
            ours = _called(house, work.session, duplicate)
            theirs = _called(house, work.session, into, kept=True)
            merging.merge(work, single, ours, theirs, reason)
    if as_json:
        emit({**_planned(planned), "reason": reason, "merged": do_it})
    elif do_it:
        say(_("{duplicate} is {kept} now.", duplicate=names[0], kept=names[1]))
    else:
        _show(planned)
    warn_all(planned.cautions)


@party.command("split", help=_("Undo a merge: what was moved means the duplicate again."))
@argument("duplicate", metavar=_("DUPLICATE"), help=_("Its former name, or id."))
@option("--reason", metavar=_("REASON"), required=True, help=_("Why the two are not one."))
@json_option
@pass_house(permission="party.edit")
def split(house: House, duplicate: str, reason: str, *, as_json: bool) -> None:
    """Undo a merge."""
    from regest.core.catalogue import splitting

    with house.work() as work:
        found = splitting.merged_called(work.session, duplicate)
        left = splitting.split(work, found, reason)
        shown = {"id": found.id, "name": found.name, "left": left}
    if as_json:
        emit(shown)
        return
    say(_("{name} is a party of its own again.", name=shown["name"]))
    if left:
        say(
            _.n(
                "{count} entry means another party by now and stays there.",
                "{count} entries mean another party by now and stay there.",
                left,
            )
        )


def _called(house: House, session: Session, name: str, *, kept: bool = False) -> Party:
    """Return the party; a merged duplicate itself by its id, so that it can be merged again."""
    from regest.core.catalogue.directory import seen_parties
    from regest.core.people.parties import party_called
    from regest.core.people.tables import Party

    row = session.get(Party, name)
    if row is not None and not kept and row.merged_into is not None:
        return row
    return party_called(session, name, among=seen_parties(house.reader))


def _planned(planned: MergePlan) -> dict[str, Any]:
    return {
        "duplicate": {"id": planned.duplicate.id, "name": planned.duplicate.name},
        "kept": {"id": planned.kept.id, "name": planned.kept.name},
        "moves": planned.moves,
        "conflicts": [clash.as_dict() for clash in planned.conflicts],
        "warnings": [str(each.message) for each in planned.cautions],
    }


def _show(planned: MergePlan) -> None:
    heading(f"{planned.duplicate.name} → {planned.kept.name}")
    rows = [(_MOVED.get(name, name), count) for name, count in planned.moves.items()]
    if rows:
        say(_("Would be moved:"))
        card(rows)
    else:
        say(_("There is nothing to move but the name."))
    for clash in planned.conflicts:
        say("", _("Not possible: {why}", why=clash.message), clash.remedy or "")
    if not planned.conflicts:
        say("", _("Nothing was changed. To merge, repeat with --apply."))
