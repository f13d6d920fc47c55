"""By when a task is due: the rule that its author chose, or the day that the author named (CTL)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Protocol, Self

from regest.core.base.calendar import WorkCalendar
from regest.core.base.deadlines import Deadline, Term, instruction_deadline, named_deadline
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.people.access import Reader

INSTRUCTION = "instruction"
LETTER = "letter"
APPEAL = "appeal"
REQUEST = "request"
# Given by the program while a signature is not proved; people give none.
SIGNATURE = "signature"
KINDS = (INSTRUCTION, LETTER, APPEAL, REQUEST, SIGNATURE)
# Their day 0 is the registration of the paper, since nobody signed an instruction (CTL-8, CTL-9).
FROM_REGISTRATION = frozenset({LETTER, APPEAL})

CONFIRMED = "CTL-7"
NO_TERM = "control.no_term"
URGENCIES = {"": NO_TERM, "urgent": "control.urgent", "fast": "control.fast"}
_APPEAL_TERM = "appeals.answer"
_NAMED_DAY_COUNTS = "control.named_day_counts"


class _Office(Protocol):
    """What a deployment tells of its rules; a `Deployment` is one."""

    @property
    def rules(self) -> Rulebook: ...
    @property
    def calendar(self) -> WorkCalendar: ...


@dataclass(frozen=True, slots=True)
class TaskContext:
    """By which rules and calendar tasks are reckoned, and who acts."""

    rules: Rulebook
    calendar: WorkCalendar
    reader: Reader

    @classmethod
    def of(cls, office: _Office, reader: Reader) -> Self:
        """Return the context of a deployment for a reader."""
        return cls(office.rules, office.calendar, reader)


@dataclass(frozen=True, slots=True)
class Executor:
    """Who carries a task out, by the party's id; who has `lead` is responsible («созывает»)."""

    party_id: str
    lead: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class TaskDraft:
    """A task about to be given; `author` is a party's id, `signed_on` day 0 of its term.

    A `due_on` wins over a `term`, a term over the `urgency` («срочно», «оперативно»). `day_counts`
    says whether «до D» includes D where the author says otherwise than the rule. `confirmed` is
    the author's yes to the day that is proposed when days off leave no time (CTL-7).
    """

    record_id: str
    text: str
    author: str
    signed_on: dt.date
    executors: tuple[Executor, ...]
    term: Term | None = None
    due_on: dt.date | None = None
    urgency: str = ""
    control: bool = True
    kind: str = INSTRUCTION
    day_counts: bool | None = None
    confirmed: bool = False


def due_of(draft: TaskDraft, context: TaskContext) -> Deadline:
    """Return when the task is due; `hints()` of it are what to tell the author.

    Raises:
        UsageFault: there is no such urgency.
        Refusal: the day that was named lies before the signing.
    """
    if draft.due_on is not None:
        return _named(draft, draft.due_on, context)
    return instruction_deadline(draft.signed_on, term_of(draft, context), context.calendar)


def settled(draft: TaskDraft, context: TaskContext) -> Deadline:
    """Return the deadline that the author stands for: the proposed day, once it is confirmed.

    Raises:
        Refusal: `due_unconfirmed`, the days off leave no time and nobody confirmed another day.
    """
    deadline = due_of(draft, context)
    if deadline.proposal is None:
        return deadline
    if not draft.confirmed:
        raise Refusal(
            "due_unconfirmed",
            _(
                "With the days off the term ends on {due}, the day of signing or before it",
                due=deadline.due,
            ),
            rule=CONFIRMED,
            remedy=_("Let the author confirm {day}, or name another day.", day=deadline.proposal),
        )
    return replace(named_deadline(deadline.proposal, context.calendar), rule=CONFIRMED)


def term_of(draft: TaskDraft, context: TaskContext) -> Term:
    """Return the term that a draft without a due day has, by the rules of its day 0."""
    if draft.term is not None:
        return draft.term
    if draft.urgency not in URGENCIES:
        raise UsageFault(
            "urgency_unknown",
            _("There is no urgency {name}", name=draft.urgency),
            remedy=_("Choose one of: {names}.", names=", ".join(filter(None, URGENCIES))),
        )
    of_appeal = draft.kind == APPEAL and not draft.urgency
    name = _APPEAL_TERM if of_appeal else URGENCIES[draft.urgency]
    return context.rules.term(name, draft.signed_on)


def _named(draft: TaskDraft, day: dt.date, context: TaskContext) -> Deadline:
    counts = draft.day_counts
    if counts is None:
        counts = context.rules.flag(_NAMED_DAY_COUNTS, draft.signed_on)
    deadline = named_deadline(day, context.calendar, inclusive=counts)
    if deadline.due < draft.signed_on:
        raise Refusal(
            "due_before_signing",
            _(
                "The term {due} ends before the day of signing, {signed}",
                due=deadline.due,
                signed=draft.signed_on,
            ),
            rule="CTL-1",
            remedy=_("Name a later day."),
        )
    return deadline
