"""What waits of pairs on the start page: of the Presidium, the chair, mentors and candidates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session

from regest.api import deadlines
from regest.api.pages import StartLine, Visit
from regest.plugins.mentoring.approving.agreeing import unheard
from regest.plugins.mentoring.approving.lists import open_list
from regest.plugins.mentoring.in_force import doubts, expiring, log, pairs
from regest.plugins.mentoring.rulebook import silent_months_on, warning_days_on
from regest.plugins.mentoring.tables.lists import ListState
from regest.plugins.mentoring.tables.pairs import PairState
from regest.plugins.mentoring.words import _

_MOST = 20


def to_agree(visit: Visit) -> Sequence[StartLine]:
    """Return the list of pairs on which the visitor's word is wanted."""
    with visit.house.read() as session:
        row = open_list(session)
        if row is None or row.state is not ListState.AGREEING:
            return ()
        silent = {each.id for each in unheard(session, row, visit.house)}
    if not silent & visit.reader.party_ids:
        return ()
    title = _("Agree to the list of pairs of {day}", day=f"{row.drawn_on:%d.%m.%Y}")
    return (StartLine(title=title, path=f"/mentoring/list/{row.id}"),)


def to_decide(visit: Visit) -> Sequence[StartLine]:
    """Return what waits for whoever leads pairs: an agreed list, pairs to decide on or to end."""
    house = visit.house
    today = house.deployment.database.today()
    with house.read() as session:
        row = open_list(session)
        concerns = doubts.propose(session, today, reader=visit.reader)
        in_doubt = len(doubts.doubted_ids(session, visit.reader))
        soon = expiring.expiring(session, today, warning_days_on(house, today), visit.reader)
    lines = []
    if row is not None and row.state is ListState.AGREED:
        title = _(
            "The list of pairs of {day} is agreed: have it decided on",
            day=f"{row.drawn_on:%d.%m.%Y}",
        )
        lines.append(StartLine(title=title, path=f"/mentoring/list/{row.id}"))
    waiting = in_doubt + sum(each.doubt is not None for each in concerns)
    if waiting:
        told = _.n("{count} pair wants a decision of the chair",
                   "{count} pairs want a decision of the chair", waiting)  # fmt: skip
        lines.append(StartLine(title=told, path="/mentoring"))
    over = sum(each.doubt is None for each in concerns)
    if over:
        told = _.n(
            "{count} pair is to be ended: the candidate got the certificate",
            "{count} pairs are to be ended: the candidates got certificates",
            over,
        )
        lines.append(StartLine(title=told, path="/mentoring"))
    for each in soon:
        told = _("{mentor}: the certificate of conformity ends on {day}",
                 mentor=each.mentor.name, day=f"{each.ends_on:%d.%m.%Y}")  # fmt: skip
        path = f"/mentoring/pairs/{each.pairs[0].id}"
        lines.append(StartLine(title=told, path=path, due_on=each.ends_on))
    return lines[:_MOST]


def own_pairs(visit: Visit) -> Sequence[StartLine]:
    """Return what the visitor's own pairs wait for: a plan, what is late in it, a consultation.

    Nobody sees here a pair of other organisations, whatever their rights.
    """
    house, own = visit.house, visit.reader.organisation_ids
    today = house.deployment.database.today()
    silent = deadlines.add_months(today, -silent_months_on(house, today))
    found: dict[str, StartLine] = {}
    with house.read() as session:
        for key in sorted(own):
            wanted = pairs.PairQuery(state=PairState.ACTIVE, party_id=key)
            for row in pairs.listing(session, visit.reader, wanted, limit=_MOST):
                line = _own(session, row, today, silent)
                if line is not None:
                    found[row.pair.id] = line
    return tuple(found.values())


def _own(session: Session, row: pairs.PairRow, today: dt.date, silent: dt.date) -> StartLine | None:
    path, facts = f"/mentoring/pairs/{row.pair.id}", f"{row.mentor.name} – {row.candidate.name}"
    steps = [each for each in log.steps_of(session, row.pair.id) if not each.dropped_reason]
    if not steps:
        title = _("Draw up the plan of work of the pair {number}", number=row.number)
        return StartLine(title=title, path=path, facts=facts)
    late = [
        each.due_on
        for each in steps
        if each.done_on is None and each.due_on is not None and each.due_on < today
    ]
    if late:
        title = _("The plan of the pair {number} is behind its terms", number=row.number)
        return StartLine(title=title, path=path, facts=facts, due_on=min(late))
    days = [
        each.held_on
        for each in log.consultations_of(session, row.pair.id)
        if each.struck_at is None
    ]
    last = max(days, default=row.pair.starts_on)
    if last > silent:
        return None
    title = _(
        "The pair {number} has had no consultation since {day}",
        number=row.number,
        day=f"{last:%d.%m.%Y}",
    )
    return StartLine(title=title, path=path, facts=facts)
