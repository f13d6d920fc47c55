"""What the house itself knows to hang on a standing: seats, offices, tasks, accounts.

With a membership go the seats, voices and offices of the organisation's people, its tasks and its
accounts; with a seat the offices that rest on it; with a post what its holder did for it besides.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence

from sqlmodel import Session, col, func, select

from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue import control
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_rights import offered, visible_tasks
from regest.core.catalogue.task_states import open_tasks
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.catalogue.task_terms import TaskContext
from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.people.accounts import disable_account, unbind_account
from regest.core.people.bodies import HEAD, MEMBER, SEAT
from regest.core.people.mandates import Voice
from regest.core.people.offices import CHAIR, DEPUTY, OFFICES, SECRETARY
from regest.core.people.rosters import StandingLine, list_standings
from regest.core.people.standings import end_standing, standing_with
from regest.core.people.tables import Account
from regest.core.store.work import Work
from regest.kit.account_consequences import CLOSE, UNBIND, held_accounts
from regest.kit.house import House

PROVIDER = "core"
STANDING, TASK = "standing", "task"
_CANDIDATE = "candidate"
# Their early end is decided, not concluded from what they rest on (3.7, TRM-5, TRM-6).
_DECIDED = frozenset({CHAIR, DEPUTY, SECRETARY})
# The organisation goes on, and so does who heads it; a mandate is of the person who has it.
_STAYING = frozenset({HEAD, MEMBER, _CANDIDATE, *(each.value for each in Voice)})
_TAKEN_BY_THE_CHANGE = frozenset({HEAD, SEAT, *OFFICES})


def proposed(house: House, session: Session, change: StandingChange) -> tuple[Consequence, ...]:
    """Return what ends with a membership, candidacy, seat or post, by default or by choice.

    Seats, voices and accounts end by default; offices and tasks wait for a person to say so.
    """
    if not change.ending:
        return ()
    if change.kind in {MEMBER, _CANDIDATE}:
        return () if _stays_otherwise(session, change) else _of_membership(house, session, change)
    if change.kind == SEAT:
        return _of_seat(house, session, change)
    if change.kind == HEAD:
        return _of_post(house, session, change)
    return ()


def carry_out(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """End the chosen standings, take the chosen tasks off control, close the chosen accounts.

    Raises:
        Refusal: as standings, tasks and accounts refuse.
    """
    context = TaskContext.of(house.deployment, house.reader)
    for each in chosen:
        if each.code == STANDING:
            _end(house, work, change, each.subject)
        elif each.code == TASK:
            control.drop(work, context, each.subject, change.basis, change.basis)
        elif each.code == CLOSE:
            disable_account(work, work.session.get_one(Account, each.subject).login)
        elif each.code == UNBIND:
            unbind_account(work, work.session.get_one(Account, each.subject))


def _end(house: House, work: Work, change: StandingChange, standing_id: str) -> None:
    last_day = max(change.day, standing_with(work.session, standing_id).starts_on)
    end_standing(work, house.deployment.calls, standing_id, last_day, change.basis)


def _stays_otherwise(session: Session, change: StandingChange) -> bool:
    """Say whether a candidate that ends is a member then: seats and tasks are the member's."""
    day = change.day + dt.timedelta(days=1)
    return change.kind == _CANDIDATE and bool(
        list_standings(session, day, kind=MEMBER, party_id=change.party.id)
    )


def _of_membership(
    house: House, session: Session, change: StandingChange
) -> tuple[Consequence, ...]:
    lines = _of_its_people(session, change)
    people = {line.party.id for line in lines}
    return (
        *(_ended(line, change) for line in lines),
        *_tasks(house, session, {change.party.id, *people}),
        *held_accounts(house, session, change, _DECIDED),
    )


def _of_seat(house: House, session: Session, change: StandingChange) -> tuple[Consequence, ...]:
    own = _running(session, change, party_id=change.party.id)
    others = [
        line
        for line in own
        if line.standing.kind == SEAT
        and line.standing.body_code == change.body
        and line.standing.id != change.standing_id
    ]
    if others:
        return ()
    offices = [
        line
        for line in own
        if line.standing.kind in OFFICES and line.standing.body_code == change.body
    ]
    return (
        *(_ended(line, change) for line in offices if line.standing.kind != SECRETARY),
        *_tasks(house, session, {change.party.id}),
    )


def _of_post(house: House, session: Session, change: StandingChange) -> tuple[Consequence, ...]:
    """Return what a head leaves behind besides seat, offices and account, which go with the post.

    Each waits for a person: a deputy head may go on speaking for the organisation.
    """
    organisation = change.organisation.id if change.organisation is not None else ""
    lines = [
        line
        for line in _running(session, change, party_id=change.party.id)
        if line.standing.organisation_id == organisation
        and line.standing.kind not in _TAKEN_BY_THE_CHANGE | _STAYING
    ]
    return (
        *(_ended(line, change, chosen=False) for line in lines),
        *_tasks(house, session, {change.party.id}),
    )


def _of_its_people(session: Session, change: StandingChange) -> list[StandingLine]:
    """Return what people stand as for the organisation, and the offices that rest on their seats.

    What began after the last day counts as well, unless the organisation is a member again then.
    """
    again = [
        line.standing.starts_on
        for line in list_standings(session, kind=MEMBER, party_id=change.party.id)
        if line.standing.id != change.standing_id and line.standing.starts_on > change.day
    ]
    found = [
        line
        for line in _running(session, change, organisation_id=change.party.id)
        if line.standing.party_id != change.party.id
        and line.standing.kind not in _STAYING
        and not any(day <= line.standing.starts_on for day in again)
    ]
    seats = {(line.party.id, line.standing.body_code) for line in found
             if line.standing.kind == SEAT}  # fmt: skip
    resting = [
        line
        for person_id, body_code in sorted(seats, key=str)
        for line in _running(session, change, party_id=person_id)
        if line.standing.kind in OFFICES
        and line.standing.body_code == body_code
        and line.standing.organisation_id is None
    ]
    return [*found, *resting]


def _running(session: Session, change: StandingChange, **whose: str) -> list[StandingLine]:
    """Return standings that would go on after the last day."""
    return [
        line
        for line in list_standings(session, **whose)  # type: ignore[arg-type]
        if line.standing.ends_on is None or line.standing.ends_on > change.day
    ]


def _ended(
    line: StandingLine, change: StandingChange, *, chosen: bool | None = None
) -> Consequence:
    decided = line.standing.kind in _DECIDED
    rule, clause = ("TRM-5", "п. 3.7 Положения") if decided else ("R-3.4", "п. 3.4, 3.15 Положения")
    if line.standing.kind == SECRETARY:
        rule, clause = "TRM-3", "п. 4.4 Положения"
    return Consequence(
        code=STANDING,
        subject=line.standing.id,
        title=_title(line, change),
        chosen=not decided if chosen is None else chosen,
        rule=rule,
        clause=clause,
        provider=PROVIDER,
        since=line.standing.starts_on,
    )


def _title(line: StandingLine, change: StandingChange) -> Message:
    kind = Titles(ru=line.kind.title_ru, en=line.kind.title_en)
    told = {"kind": kind, "name": line.party.name}
    if line.standing.starts_on > change.day:
        start = line.standing.starts_on
        return _("{kind}, {name}: began on {start}, after the last day; end it on that very day",
                 start=start, **told)  # fmt: skip
    if line.standing.kind in {CHAIR, DEPUTY}:
        return _("{kind}, {name}: end the powers on {day}, if the Presidium has decided so",
                 day=change.day, **told)  # fmt: skip
    if line.standing.kind == SECRETARY:
        return _("{kind}, {name}: end the powers on {day}; who comes next the chair appoints",
                 day=change.day, **told)  # fmt: skip
    return _("{kind}, {name}: the last day is {day}", day=change.day, **told)


def _tasks(house: House, session: Session, party_ids: Collection[str]) -> Iterator[Consequence]:
    executors = func.count(col(TaskExecutor.party_id))
    own = select(TaskExecutor.task_id).where(col(TaskExecutor.party_id).in_(party_ids))
    wanted = (
        select(Task, Record)
        .join(Record, col(Record.id) == col(Task.record_id))
        .where(col(Task.id).in_(own), open_tasks(), visible_tasks(house.reader))
        .order_by(col(Task.due_on), col(Task.id))
    )
    for task, record in session.exec(wanted).all():
        if "drop" not in offered(session, house.reader, task):
            continue
        count = session.exec(select(executors).where(TaskExecutor.task_id == task.id)).one()
        yield Consequence(
            code=TASK,
            subject=task.id,
            title=_task_title(task, record, count),
            chosen=False,
            rule="CTL-6",
            provider=PROVIDER,
        )


def _task_title(task: Task, record: Record, count: int) -> Message:
    """Return what becomes of a task; the line is kept, so it quotes nothing of a marked paper."""
    if record.mark:
        return _("Take a task on document {number} off control, due {day}", number=record.number,
                 day=task.due_on)  # fmt: skip
    told = {"text": task.text, "day": task.due_on}
    if count == 1:
        return _("Take the task off control: {text}, due {day}", **told)
    return _("Take the task off control for all {count} executors: {text}, due {day}",
             count=count, **told)  # fmt: skip
