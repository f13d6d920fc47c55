"""Whose task it is and who carries it out, by the names that a person typed."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.catalogue.directory import seen_parties
from regest.core.catalogue.task_rights import ADD
from regest.core.catalogue.task_terms import Executor
from regest.core.hooks.types import Problem
from regest.core.people.access import Reader
from regest.core.people.parties import find_parties, named, party_called
from regest.core.people.rosters import list_standings
from regest.core.people.tables import PartyKind
from regest.core.store.work import Work


def executors_named(
    work: Work, reader: Reader, names: Sequence[str], lead: str = ""
) -> tuple[tuple[Executor, ...], tuple[Problem, ...]]:
    """Return the executors; an unknown name makes a person in the directory, with a warning.

    Call it once the reader may give tasks: whether a name is known is not told to everybody.
    """
    hinted = seen_parties(reader)
    found: list[Executor] = []
    warnings: list[Problem] = []
    for name in names if not lead or lead in names else (lead, *names):
        known = find_parties(work.session, name)
        kind = known[0].kind if known else PartyKind.PERSON
        match = named(work, name, kind, hinted=hinted)
        found.append(Executor(match.party.id, lead=name == lead))
        warnings += match.warnings
    return tuple(found), tuple(warnings)


def author_of(work: Work, reader: Reader, name: str = "") -> str:
    """Return whose task it is: who is named, else the reader, else the chair in office.

    Raises:
        UsageFault: nobody is named and nobody is in the chair.
    """
    if name:
        return party_called(work.session, name).id
    own = reader.party_ids - reader.organisation_ids
    if len(own) == 1 and reader.may(ADD):
        return next(iter(own))
    chairs = list_standings(work.session, work.today, kind="chair")
    if len(chairs) != 1:
        raise UsageFault(
            "author_missing",
            _("It is not clear whose task this is"),
            remedy=_("Name the author: --author NAME."),
        )
    return chairs[0].party.id
