"""What a pair does: its plan by the five topics of 3.16, and the log of consultations."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import House, NotFound, UsageFault, Work
from regest.plugins.mentoring.in_force.pairs import hold_pair, require_keeping
from regest.plugins.mentoring.people import unknown
from regest.plugins.mentoring.tables.pairs import (
    Form,
    MentoringConsultation,
    MentoringPair,
    MentoringStep,
    Topic,
)
from regest.plugins.mentoring.words import CLAUSE, _


@dataclass(frozen=True, kw_only=True, slots=True)
class Consultation:
    """A consultation to be noted; `minutes` is how long it took, where known."""

    held_on: dt.date
    topic: Topic
    text: str
    form: Form = Form.ONLINE
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A line of a plan to be written."""

    topic: Topic
    text: str
    due_on: dt.date | None = None


def consult(house: House, pair_id: str, new: Consultation) -> MentoringConsultation:
    """Note a consultation in the log of a pair.

    Raises:
        As `consult_within`.
    """
    with house.work() as work:
        return consult_within(house, work, pair_id, new)


def consult_within(
    house: House, work: Work, pair_id: str, new: Consultation
) -> MentoringConsultation:
    """Note a consultation in the log of a pair, in an open unit of work.

    Raises:
        NotFound: there is no such pair for this reader.
        UsageFault: no words; a day outside the life of the pair.
        Refusal: the pair ended; the right is missing.
    """
    pair = _kept(house, work, pair_id)
    _require_text(new.text)
    if not pair.starts_on <= new.held_on <= work.today:
        raise UsageFault(
            "consultation_day",
            _(
                "A consultation of this pair lies between {start} and today",
                start=f"{pair.starts_on:%d.%m.%Y}",
            ),
            rule="R-3.16",
            clause=CLAUSE,
            remedy=_("Name the day on which it was held."),
        )
    row = MentoringConsultation(
        id=work.new_id(),
        pair_id=pair.id,
        held_on=new.held_on,
        topic=new.topic,
        form=new.form,
        text=new.text.strip(),
        minutes=new.minutes,
        noted_by=work.actor.name,
        noted_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    work.witness("pair.consulted", "pair", pair.id, {"topic": new.topic.value})
    return row


def strike(house: House, consultation_id: str, reason: str) -> MentoringConsultation:
    """Strike a wrong line of the log out, with the reason; it stays to be read.

    Raises:
        NotFound: there is no such line for this reader.
        UsageFault: no reason, or it is struck out already.
        Refusal: the pair ended; the right is missing.
    """
    with house.work() as work:
        row = work.session.get(MentoringConsultation, consultation_id)
        if row is None:
            raise _no_line(consultation_id)
        pair = _kept(house, work, row.pair_id)
        if not reason.strip() or row.struck_at is not None:
            raise UsageFault(
                "strike_reason",
                _("A line is struck out once, with a reason"),
                remedy=_("Say what is wrong with it."),
            )
        row.struck_reason, row.struck_by = reason.strip(), work.actor.name
        row.struck_at = work.now
        work.session.add(row)
        work.witness("pair.consultation_struck", "pair", pair.id)
    return row


def plan(
    house: House, pair_id: str, topic: Topic, text: str, due_on: dt.date | None = None
) -> MentoringStep:
    """Add a line to the plan of a pair.

    Raises:
        As `plan_within`.
    """
    with house.work() as work:
        return plan_within(house, work, pair_id, Planned(topic, text, due_on))


def plan_within(house: House, work: Work, pair_id: str, new: Planned) -> MentoringStep:
    """Add a line to the plan of a pair, in an open unit of work.

    Raises:
        NotFound: there is no such pair for this reader.
        UsageFault: no words; the term lies before the pair.
        Refusal: the pair ended; the right is missing.
    """
    pair = _kept(house, work, pair_id)
    _require_text(new.text)
    if new.due_on is not None and new.due_on < pair.starts_on:
        raise UsageFault(
            "step_due",
            _("The pair works since {start} only", start=f"{pair.starts_on:%d.%m.%Y}"),
            remedy=_("Name a later day."),
        )
    row = MentoringStep(
        id=work.new_id(),
        pair_id=pair.id,
        topic=new.topic,
        text=new.text.strip(),
        due_on=new.due_on,
        planned_by=work.actor.name,
        planned_at=work.now,
    )
    work.session.add(row)
    work.session.flush()
    work.witness("pair.planned", "pair", pair.id, {"topic": new.topic.value})
    return row


def close_step(house: House, step_id: str, *, result: str = "", dropped: str = "") -> MentoringStep:
    """Mark a line of the plan done with its result, or drop it with the reason.

    Raises:
        NotFound: there is no such line for this reader.
        UsageFault: neither or both are said, or it is closed already.
        Refusal: the pair ended; the right is missing.
    """
    with house.work() as work:
        row = work.session.get(MentoringStep, step_id)
        if row is None:
            raise _no_line(step_id)
        pair = _kept(house, work, row.pair_id)
        if bool(result.strip()) == bool(dropped.strip()) or row.closed_at is not None:
            raise UsageFault(
                "step_result",
                _("A line of the plan is closed once: done with a result, or dropped"),
                remedy=_("Say what came of it, or why it is dropped."),
            )
        row.result, row.dropped_reason = result.strip(), dropped.strip()
        row.done_on = work.today if result.strip() else None
        row.closed_by, row.closed_at = work.actor.name, work.now
        work.session.add(row)
        work.witness("pair.step_closed", "pair", pair.id)
    return row


def consultations_of(session: Session, pair_id: str) -> Sequence[MentoringConsultation]:
    """Return the log of a pair, oldest day first, what is struck out among it."""
    wanted = select(MentoringConsultation).where(MentoringConsultation.pair_id == pair_id)
    order = (col(MentoringConsultation.held_on), col(MentoringConsultation.id))
    return session.exec(wanted.order_by(*order)).all()


def steps_of(session: Session, pair_id: str) -> list[MentoringStep]:
    """Return the plan of a pair in the order of the topics."""
    wanted = select(MentoringStep).where(MentoringStep.pair_id == pair_id)
    rows = session.exec(wanted.order_by(col(MentoringStep.id))).all()
    return sorted(rows, key=lambda row: list(Topic).index(row.topic))


def line_meant(lines: Sequence[MentoringConsultation | MentoringStep], reference: str) -> str:
    """Return the id of the line of a pair that is meant: its number, from 1, or its id.

    Lines are numbered in the order in which they were written down: a later one moves none.

    Raises:
        NotFound: this pair has no such line.
    """
    for number, each in enumerate(sorted(lines, key=lambda line: line.id), start=1):
        if reference.strip() in {str(number), each.id}:
            return each.id
    raise _no_line(reference)


def numbered(lines: Sequence[MentoringConsultation | MentoringStep]) -> dict[str, int]:
    """Return the number of each line of a pair, by its id."""
    return {each.id: at for at, each in enumerate(sorted(lines, key=lambda line: line.id), start=1)}


def step_json(each: MentoringStep) -> dict[str, object]:
    """Return a line of the plan as data."""
    return {
        "id": each.id,
        "topic": each.topic.value,
        "text": each.text,
        "due_on": each.due_on,
        "done_on": each.done_on,
        "result": each.result,
        "dropped": each.dropped_reason,
    }


def consultation_json(each: MentoringConsultation) -> dict[str, object]:
    """Return a line of the log as data."""
    return {
        "id": each.id,
        "held_on": each.held_on,
        "topic": each.topic.value,
        "form": each.form.value,
        "text": each.text,
        "minutes": each.minutes,
        "struck": each.struck_reason,
    }


def _kept(house: House, work: Work, pair_id: str) -> MentoringPair:
    found = work.session.get(MentoringPair, pair_id)
    if found is None:
        raise unknown(pair_id)
    require_keeping(house.reader, found)
    return hold_pair(work, pair_id)


def _require_text(text: str) -> None:
    if not text.strip():
        raise UsageFault(
            "text_missing", _("A line cannot be without words"), remedy=_("Say what it is about.")
        )


def _no_line(line_id: str) -> NotFound:
    return NotFound(
        "line_unknown",
        _("There is no line {id}", id=line_id),
        remedy=_("Look at the pair: regest mentor pair."),
    )
