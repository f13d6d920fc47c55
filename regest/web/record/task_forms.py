"""What the forms of tasks send, and the task that they make."""

from __future__ import annotations

import datetime as dt

from regest.core.base.dates import parse_day
from regest.core.base.deadlines import Roll, Term, Unit
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.catalogue.task_people import author_of
from regest.core.catalogue.task_terms import Executor, TaskDraft
from regest.core.people.access import Reader
from regest.core.store.work import Work
from regest.kit.pages import Form


class Giving(Form):
    """A task: `executors` one a line, the first is responsible; `do` is `check` or `give`."""

    do: str = "give"
    text: str = ""
    executors: str = ""
    author: str = ""
    signed_on: str = ""
    term: str = ""
    due_on: str = ""
    days: str = ""
    control: str = ""
    confirmed: str = ""

    def names(self) -> tuple[str, ...]:
        """Return the executors as they were typed."""
        return tuple(line.strip() for line in self.executors.splitlines() if line.strip())

    def draft(
        self, work: Work, reader: Reader, record_id: str, executors: tuple[Executor, ...]
    ) -> TaskDraft:
        """Return the task.

        Raises:
            UsageFault: a day or a number cannot be read, or the term that was chosen is not named.
        """
        return TaskDraft(
            record_id=record_id,
            text=self.text,
            author=author_of(work, reader, self.author.strip()),
            signed_on=day(self.signed_on) or work.today,
            executors=executors,
            term=self._days() if self.term == "days" else None,
            due_on=self._due() if self.term == "day" else None,
            urgency=self.term if self.term in {"urgent", "fast"} else "",
            control=bool(self.control),
            confirmed=bool(self.confirmed),
        )

    def _days(self) -> Term:
        text = self.days.strip()
        if not (text.isdecimal() and len(text) < 5 and int(text)):
            raise _term_missing()
        return Term(int(text), Unit.CALENDAR, Roll.PREVIOUS)

    def _due(self) -> dt.date:
        named = day(self.due_on)
        if named is None:
            raise _term_missing()
        return named


class Extending(Form):
    """Another term: the new last day, why, and the author's paper where somebody enters it."""

    due_on: str = ""
    reason: str = ""
    basis: str = ""
    do: str = "extend"


class Done(Form):
    """How a task was executed, on which day, and the document that answers."""

    mark: str = ""
    done_on: str = ""
    answer: str = ""


class Dropping(Form):
    """Why a task is taken off control, and on what paper."""

    reason: str = ""
    basis: str = ""


def day(text: str) -> dt.date | None:
    """Return the day that was typed, or None.

    Raises:
        UsageFault: it is no day.
    """
    return parse_day(text.strip()) if text.strip() else None


def _term_missing() -> UsageFault:
    return UsageFault(
        "term_missing",
        _("The term that was chosen is not filled in"),
        rule="CTL-1",
        remedy=_("Write the last day or the number of days, or choose another term."),
    )
