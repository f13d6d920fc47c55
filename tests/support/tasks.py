"""Tasks to test with: the preset's rules, readers who stand for a party, a letter, its people."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from regest.core.base.calendar import WorkCalendar
from regest.core.base.clock import ManualClock
from regest.core.base.rules import Rulebook
from regest.core.catalogue import tasks
from regest.core.catalogue.task_tables import Task
from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
from regest.core.people.access import CONSOLE_READER, Reader, Scope
from regest.core.people.tables import PartyKind
from regest.core.presets.reader import load_preset
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.catalogue import CLERK, a_letter, a_party

RULES = Rulebook(load_preset("empty").rules)
TODAY = dt.date(2026, 10, 27)


def context(reader: Reader = CONSOLE_READER, calendar: WorkCalendar | None = None) -> TaskContext:
    """Return the preset's rules and a calendar for a reader."""
    return TaskContext(RULES, calendar or WorkCalendar(), reader)


def acting(login: str, party: str, *permissions: str, scope: Scope = Scope.NONE) -> Reader:
    """Return a reader who stands for a party and sees unmarked records in `scope`."""
    return Reader(
        account_id=login,
        login=login,
        party_ids=frozenset({party}),
        scopes={"*": scope},
        permissions=frozenset(permissions),
    )


@dataclass(frozen=True)
class Desk:
    """A letter, who gives tasks on it and who carries them out."""

    database: Database
    clock: ManualClock
    letter: str
    chair: str
    head: str
    clerk: str

    def chairs(self) -> Reader:
        """Return the reader who gives and closes tasks."""
        return acting("chair", self.chair, "task.add", "task.close", "task.read", scope=Scope.ALL)

    def heads(self) -> Reader:
        """Return an executor who has no right but being named."""
        return acting("head", self.head, scope=Scope.OWN)

    def clerks(self) -> Reader:
        """Return the reader who enters what others signed."""
        return acting("clerk", self.clerk, "task.enter", "task.read", scope=Scope.ALL)

    def draft(self, **details: Any) -> TaskDraft:
        """Return a task of the chair for the head."""
        given: dict[str, Any] = {
            "record_id": self.letter,
            "text": "Подготовить ответ",
            "author": self.chair,
            "signed_on": TODAY,
            "executors": (Executor(self.head),),
        }
        return TaskDraft(**{**given, **details})

    def give(self, reader: Reader | None = None, **details: Any) -> Task:
        """Give a task in a unit of work of its own, a second after the last one."""
        given = context(reader or self.chairs())
        self.clock.advance(seconds=1)
        with self.database.work(Actor(given.reader.login)) as work:
            task = tasks.add(work, given, self.draft(**details))
            work.session.flush()
            work.session.expunge(task)
            return task


def a_desk(database: Database, clock: ManualClock) -> Desk:
    """Register a letter and name its people."""
    with database.work(CLERK) as work:
        people = [
            a_party(work, name, PartyKind.PERSON).id
            for name in ("Ветрова Ирина Сергеевна", "Белова Наталья Павловна", "Савушкина Т.Н.")
        ]
        school = a_party(work, "Школа")
        letter = a_letter(work, "О семинаре", correspondent=school.id)
        return Desk(database, clock, letter.id, *people)
