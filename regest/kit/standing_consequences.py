"""What the house itself knows to hang on a membership: seats, voices, offices, tasks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlmodel import Session, col, select

from regest.core.base.messages import Titles, _
from regest.core.catalogue import control
from regest.core.catalogue.task_rights import visible_tasks
from regest.core.catalogue.task_states import open_tasks
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.catalogue.task_terms import TaskContext
from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.people.bodies import HEAD, MEMBER
from regest.core.people.offices import CHAIR, DEPUTY, SECRETARY
from regest.core.people.rosters import StandingLine, list_standings
from regest.core.people.standings import end_standing
from regest.core.store.work import Work
from regest.kit.house import House

PROVIDER = "core"
STANDING, TASK = "standing", "task"
_CANDIDATE = "candidate"
# Their early end is decided, not concluded from a membership (3.7).
_DECIDED = frozenset({CHAIR, DEPUTY, SECRETARY})
_STAYING = frozenset({HEAD, MEMBER, _CANDIDATE})


def proposed(house: House, session: Session, change: StandingChange) -> tuple[Consequence, ...]:
    """Return what ends with a membership or candidacy of an organisation, by default or by choice.

    Seats and voices end by default; offices and tasks wait for a person to say so.
    """
    if not change.ending or change.kind not in {MEMBER, _CANDIDATE}:
        return ()
    return (*_standings(session, change), *_tasks(house, session, change))


def carry_out(
    house: House, work: Work, change: StandingChange, chosen: Sequence[Consequence]
) -> None:
    """End the chosen standings on the last day, take the chosen tasks off control.

    Raises:
        Refusal: as standings and tasks refuse.
    """
    context = TaskContext.of(house.deployment, house.reader)
    for each in chosen:
        if each.code == STANDING:
            end_standing(work, house.deployment.calls, each.subject, change.day, change.basis)
        elif each.code == TASK:
            control.drop(work, context, each.subject, change.basis, change.basis)


def _standings(session: Session, change: StandingChange) -> Iterator[Consequence]:
    for line in list_standings(session, change.day, organisation_id=change.party.id):
        standing = line.standing
        over = standing.ends_on is not None and standing.ends_on <= change.day
        if over or standing.kind in _STAYING or standing.party_id == change.party.id:
            continue
        decided = standing.kind in _DECIDED
        yield Consequence(
            code=STANDING,
            subject=standing.id,
            title=_("{kind}: {name}, until {day}", kind=_kind(line), name=line.party.name,
                    day=change.day),
            chosen=not decided,
            rule="TRM-5" if decided else "R-3.4",
            clause="п. 3.7 Положения" if decided else "п. 3.4, 3.15 Положения",
            provider=PROVIDER,
        )  # fmt: skip


def _tasks(house: House, session: Session, change: StandingChange) -> Iterator[Consequence]:
    wanted = (
        select(Task)
        .join(TaskExecutor, col(TaskExecutor.task_id) == col(Task.id))
        .where(TaskExecutor.party_id == change.party.id, open_tasks(), visible_tasks(house.reader))
        .order_by(col(Task.due_on), col(Task.id))
    )
    for task in session.exec(wanted):
        yield Consequence(
            code=TASK,
            subject=task.id,
            title=_("Take the task off control: {text}, due {day}", text=task.text,
                    day=task.due_on),
            chosen=False,
            rule="CTL-6",
            provider=PROVIDER,
        )  # fmt: skip


def _kind(line: StandingLine) -> Titles:
    return Titles(ru=line.kind.title_ru, en=line.kind.title_en)
