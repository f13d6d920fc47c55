"""Correspondents that are likely one: the pairs, what a merge would move, and the merge."""

from __future__ import annotations

from sqlmodel import Session

from regest.core.base.errors import NotFound, RegestError
from regest.core.base.messages import Message, _
from regest.core.catalogue import merging
from regest.core.catalogue.directory import KEEPING, seen_parties
from regest.core.people.likeness import likely_pairs
from regest.core.people.parties import alias_keys, list_parties, party_called
from regest.core.people.standings import SINGLE_HOLDER
from regest.core.people.tables import Party
from regest.kit.pages import Answer, Form, Listing, Page, Redirect, Routes, Visit

routes = Routes()
WHY: dict[str, Message] = {
    "other_name": _.p("why two parties are one", "one bears the other's name"),
    "same_words": _.p("why two parties are one", "the same words"),
    "spelling": _.p("why two parties are one", "nearly the same letters"),
    "initials": _.p("why two parties are one", "initials of the name"),
}
MOVED: dict[str, Message] = {
    "record": _.p("what a merge moves", "Documents"),
    "task": _.p("what a merge moves", "Tasks"),
    "standing": _.p("what a merge moves", "Standings"),
    "account": _.p("what a merge moves", "Accounts"),
}


class Merge(Form):
    """Which of two stays, and why they are one."""

    duplicate: str
    kept: str
    reason: str = ""


@routes.get("/parties/duplicates", KEEPING)
def duplicates(visit: Visit) -> Answer:
    """Show the pairs that are likely one, the most alike first."""
    asked = Listing.of(visit, "/parties/duplicates", (), ("likeness",), "likeness")
    with visit.house.read() as session:
        parties = list_parties(session, among=seen_parties(visit.reader))
        pairs = likely_pairs(parties, alias_keys(session))
    shown = pairs[asked.offset : asked.offset + asked.at_once]
    return Page(
        "lists/duplicates.html",
        {"pairs": shown, "total": len(pairs), "listing": asked, "why": WHY},
    )


@routes.get("/parties/merge", KEEPING)
def plan(visit: Visit) -> Answer:
    """Show what merging would move and what stands in its way; nothing is changed."""
    given = Merge(duplicate=visit.asked("duplicate"), kept=visit.asked("kept"))
    return _plan(visit, given, None)


@routes.post("/parties/merge", KEEPING)
def merge(visit: Visit) -> Answer:
    """Let everything that means the duplicate mean the other one."""
    given = visit.form(Merge)
    try:
        with visit.house.work() as work:
            pair = _pair(work.session, visit, given)
            merging.merge(work, _single(visit), *pair, given.reason)
            return Redirect(f"/parties/{pair[1].id}")
    except NotFound:
        raise
    except RegestError as fault:
        return _plan(visit, given, fault)


def _plan(visit: Visit, given: Merge, fault: RegestError | None) -> Page:
    with visit.house.read() as session:
        pair = _pair(session, visit, given)
        planned = merging.plan(session, visit.reader, _single(visit), *pair)
    moves = [(MOVED.get(name, name), count) for name, count in planned.moves.items()]
    values = {"plan": planned, "moves": moves, "given": given, "fault": fault}
    return Page("lists/merge.html", values, 422 if fault is not None else 200)


def _pair(session: Session, visit: Visit, given: Merge) -> tuple[Party, Party]:
    among = seen_parties(visit.reader)
    return (
        party_called(session, given.duplicate, among=among),
        party_called(session, given.kept, among=among),
    )


def _single(visit: Visit) -> tuple[str, ...]:
    deployment = visit.house.deployment
    return tuple(deployment.rules.words(SINGLE_HOLDER, deployment.database.today()))
