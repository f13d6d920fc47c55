"""The end of a pair: by the candidate's certificate, a decision, or a note of the chair."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, Record, Refusal, UsageFault, Work, note_events, records, spoken
from regest.plugins.mentoring.declarations.catalogue import END
from regest.plugins.mentoring.in_force import doubts, papers
from regest.plugins.mentoring.in_force.pairs import hold_pair
from regest.plugins.mentoring.tables.pairs import (
    Ending,
    MentoringPair,
    PairState,
)
from regest.plugins.mentoring.titles import ending_title
from regest.plugins.mentoring.words import CLAUSE, END_CLAUSE, _

_STATES = {Ending.CERTIFICATE: PairState.COMPLETED}


@dataclass(frozen=True, kw_only=True, slots=True)
class End:
    """How a pair ends: on what ground, its last day, in whose words, on which record it rests."""

    ending: Ending
    day: dt.date
    reason: str = ""
    record_id: str | None = None


def complete(house: House, pair_id: str, day: dt.date | None = None) -> MentoringPair:
    """End a pair by the candidate's certificate of conformity, on the day it was issued (PAR-3).

    `day` is by default the first day of the candidate's standing as certified.

    Raises:
        Refusal: `not_certified`, the candidate has no certificate and no day is given; the right
            is missing.
    """
    house.reader.require(END)
    with house.work() as work:
        pair = hold_pair(work, pair_id)
        found = [
            each
            for each in doubts.propose(work.session, work.today, pair.candidate_id)
            if each.pair.id == pair.id and each.doubt is None
        ]
        if not found and day is None:
            raise Refusal(
                "not_certified",
                _("The candidate has no certificate of conformity"),
                rule="PAR-3",
                clause=END_CLAUSE,
                remedy=_(
                    "Enter it as a standing (qms_certified), or name its day: --on. For another "
                    "ground say which: --ground."
                ),
            )
        last = day if day is not None else found[0].since
        write_end(house, work, pair, End(ending=Ending.CERTIFICATE, day=last))
    return pair


def end(house: House, pair_id: str, ended: End) -> MentoringPair:
    """End a pair by a decision or a note of the chair (PAR-5).

    Raises:
        UsageFault: no reason.
        Refusal: the day lies before the first; the right is missing.
    """
    house.reader.require(END)
    if not ended.reason.strip():
        raise UsageFault(
            "reason_missing",
            _("A pair does not end without a reason"),
            rule="PAR-5",
            remedy=_("Name the decision, or quote the note: --reason."),
        )
    with house.work() as work:
        pair = hold_pair(work, pair_id)
        write_end(house, work, pair, ended)
    return pair


def write_end(house: House, work: Work, pair: MentoringPair, ended: End) -> None:
    """Write the end of a pair in an open unit of work: its record, its doubts, itself.

    The last day stands on the record's card too, where retention counts from it (PAR-6).

    Raises:
        Refusal: `pair_ends_before_start`.
    """
    if ended.day < pair.starts_on or ended.day > work.today:
        raise Refusal(
            "pair_end_day",
            _(
                "A pair that works since {start} cannot have ended on {day}",
                start=f"{pair.starts_on:%d.%m.%Y}",
                day=f"{ended.day:%d.%m.%Y}",
            ),
            rule="PAR-3",
            clause=CLAUSE,
            remedy=_("Name a day between the first one and today."),
        )
    with spoken(house.deployment.settings.association.language):
        ground = str(ending_title(ended.ending))
    reason = ended.reason.strip() or f"{ground} ({END_CLAUSE})"
    doubts.close_questions(house, work, pair, reason)
    pair.state = _STATES.get(ended.ending, PairState.TERMINATED)
    pair.ends_on, pair.ending, pair.end_reason = ended.day, ended.ending.value, reason
    pair.end_record_id = ended.record_id
    pair.ended_by, pair.ended_at = work.actor.name, work.now
    work.session.add(pair)
    work.session.flush()
    record = work.session.get_one(Record, pair.record_id)
    changes = {"ends_on": ended.day.isoformat(), "end_reason": reason}
    records.correct(work, house.deployment.calls, record, changes, reason)
    own = papers.own_papers(work.session, pair)
    note_events(work, papers.PAIR_ENDED, own, happened_on=ended.day, basis=reason)
    papers.settle(work, [pair], reason)
    facts = {"ending": ended.ending.value, "day": ended.day.isoformat()}
    work.witness("pair.ended", "pair", pair.id, facts)
