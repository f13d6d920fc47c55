"""Resolutions on letters: given by the chair, or entered from the paper that the chair signed.

They are tasks of core with its rules of terms and control (domain §2.7); the journal adds whose
hand it was and that a repeated letter starts no second control.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from regest.api import (
    Executor,
    House,
    Message,
    PartyKind,
    Problem,
    Record,
    Refusal,
    TaskContext,
    TaskDraft,
    TaskFilter,
    TaskRow,
    UsageFault,
    Work,
    deadlines,
    directory,
    links,
    parties,
    references,
    rosters,
    task_list,
    task_terms,
    tasks,
    views,
)
from regest.plugins.journal.resolutions import for_resolution
from regest.plugins.journal.words import ACTING_CHAIR, CHAIR, INCOMING, REPEATS, _

_GIVE, _ENTER = "task.add", "task.enter"
_TERM = re.compile(r"(?P<count>\d{1,4})\s*(?P<unit>[^\W\d]*)\.?", re.IGNORECASE)
_UNITS = {
    deadlines.Unit.WORKING: ("р", "раб", "w", "working"),
    deadlines.Unit.MONTH: ("м", "мес", "месяц", "месяца", "месяцев", "month", "months"),
    deadlines.Unit.CALENDAR: ("", "д", "дн", "день", "дня", "дней", "d", "day", "days"),
}
_WEEKS = ("н", "нед", "неделя", "недели", "недель", "неделю", "week", "weeks")


@dataclass(frozen=True, kw_only=True, slots=True)
class Resolution:
    """What stands on the letter: text, executors by name, one term at most, author and day.

    `lead` is the responsible one («созывает»), by default the first. `from_paper` says which paper
    bears it when somebody else than the author enters it.
    """

    text: str
    executors: tuple[str, ...]
    lead: str = ""
    due_on: dt.date | None = None
    day_counts: bool | None = None
    term: str = ""
    urgency: str = ""
    author: str = ""
    signed_on: dt.date | None = None
    from_paper: str = ""
    control: bool = True
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class Resolved:
    """The task that a resolution became, and what to know of it and of its term."""

    row: TaskRow
    warnings: tuple[Problem, ...] = ()
    hints: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """The task (id) that a resolution has just become; the rest as of `Resolved`."""

    task_id: str
    warnings: tuple[Problem, ...]
    hints: tuple[Message, ...]


def resolve(house: House, reference: str, resolution: Resolution) -> Resolved:
    """Put a resolution on an incoming letter, which is on control from then on.

    Raises:
        NotFound: no such letter, or not for this reader.
        Refusal: nobody confirmed a proposed day (CTL-7), a second control (DUP-4), no right …
    """
    require_right(house)
    context = TaskContext.of(house.deployment, house.reader)
    with house.work() as work:
        given = resolve_within(house, work, reference, resolution)
    with house.read() as session:
        today = house.deployment.database.today()
        row = task_list.seen_task(session, context, today, given.task_id)
    return Resolved(row, given.warnings, given.hints)


def require_right(house: House) -> None:
    """Refuse whoever may neither give nor enter a resolution.

    It comes before any name is looked up: whether it is known may not be told to everybody (ACC-2).
    """
    if not house.reader.may(_GIVE):
        house.reader.require(_ENTER)


def resolve_within(house: House, work: Work, reference: str, resolution: Resolution) -> Given:
    """Put a resolution on a letter within the caller's unit of work; as `resolve`."""
    context = TaskContext.of(house.deployment, house.reader)
    record = _letter(work.session, house, reference)
    author = _author(house, work, resolution)
    executors, warnings = _executors(house, work, resolution)
    signed_on = resolution.signed_on or work.today
    asked = _asked_by(work.session, record, resolution)
    draft = _draft(record, resolution, signed_on, asked, author=author, executors=executors)
    _one_term(draft)
    deadline = task_terms.due_of(draft, context)
    draft = replace(draft, confirmed=draft.confirmed and deadline.proposal is not None)
    if draft.control:
        _refuse_second_control(work.session, context, work.today, record)
    task = tasks.add(work, context, draft)
    for_resolution.given(work, house, record)
    if resolution.from_paper.strip():
        tasks.remember(work, task, "from_paper", reason=resolution.from_paper.strip())
        work.witness("journal.resolution_entered", "task", task.id, {"record": record.id})
    hints = () if draft.confirmed else deadline.hints()
    if asked is not None:
        hints = (_asked_hint(asked, past=asked < signed_on), *hints)
    return Given(task.id, warnings, hints)


def foreseen(house: House, reference: str, resolution: Resolution) -> deadlines.Deadline:
    """Return when a resolution would be due; nothing is written and no name is looked up.

    Raises:
        NotFound: no such letter, or not for this reader.
        Refusal: the right is missing, or the day lies before the signing.
        UsageFault: the term cannot be read.
    """
    require_right(house)
    context = TaskContext.of(house.deployment, house.reader)
    with house.read() as session:
        record = _letter(session, house, reference)
        signed_on = resolution.signed_on or house.deployment.database.today()
        asked = _asked_by(session, record, resolution)
    draft = _draft(record, resolution, signed_on, asked, author="", executors=())
    _one_term(draft)
    return task_terms.due_of(draft, context)


def _draft(
    record: Record,
    resolution: Resolution,
    signed_on: dt.date,
    asked: dt.date | None,
    *,
    author: str,
    executors: tuple[Executor, ...],
) -> TaskDraft:
    return TaskDraft(
        record_id=record.id,
        text=resolution.text,
        author=author,
        signed_on=signed_on,
        executors=executors,
        term=read_term(resolution.term) if resolution.term.strip() else None,
        due_on=asked if asked is not None and asked >= signed_on else resolution.due_on,
        day_counts=resolution.day_counts,
        urgency=resolution.urgency,
        control=resolution.control,
        confirmed=resolution.confirmed,
    )


def read_term(text: str) -> deadlines.Term:
    """Return the term of `10 дней`, `2 недели`, `1 месяц`, `5 раб`, or a bare count of days.

    Instructions of the office roll back to the preceding working day (CTL-3).

    Raises:
        UsageFault: `text` is nothing of the kind.
    """
    found = _TERM.fullmatch(text.strip())
    if found is not None and int(found["count"]):
        count, word = int(found["count"]), found["unit"].casefold()
        if word in _WEEKS:
            count, word = 7 * count, ""
        for unit, words in _UNITS.items():
            if word in words:
                return deadlines.Term(count, unit, deadlines.Roll.PREVIOUS)
    raise UsageFault(
        "term_unreadable",
        _("This is not a term: {value}", value=text),
        rule="CTL-1",
        remedy=_("Write 10 days, 2 weeks or 1 month, or name the last day with --due."),
    )


def _letter(session: Session, house: House, reference: str) -> Record:
    record = references.find_record(session, house.reader, reference)
    if record.class_name == INCOMING:
        return record
    raise Refusal(
        "not_incoming",
        _("{number} is no incoming document", number=record.number or record.id),
        rule="CTL",
        remedy=_("On other documents tasks are given with regest task add."),
    )


def _author(house: House, work: Work, resolution: Resolution) -> str:
    """Return whose resolution it is: the actor's own, or of whom the paper is that is entered."""
    own = house.reader.party_ids - house.reader.organisation_ids
    if not resolution.author and len(own) == 1 and house.reader.may(_GIVE):
        return next(iter(own))
    if not resolution.from_paper.strip() and not house.reader.is_console:
        raise Refusal(
            "paper_missing",
            _("A resolution of somebody else is entered from the paper that bears it"),
            rule="CTL",
            remedy=_("Say with --from-paper what it stands on: the letter, a slip, a message."),
        )
    if resolution.author:
        return parties.party_called(work.session, resolution.author).id
    day = resolution.signed_on or work.today
    for kind in (ACTING_CHAIR, CHAIR):
        standing = rosters.list_standings(work.session, day, kind=kind)
        if len(standing) == 1:
            return standing[0].party.id
    raise UsageFault(
        "author_missing",
        _("It is not clear whose resolution this is"),
        remedy=_("Name the author: --author NAME."),
    )


def _executors(
    house: House, work: Work, resolution: Resolution
) -> tuple[tuple[Executor, ...], tuple[Problem, ...]]:
    """Return the executors, one of them responsible; a name that is new makes a person."""
    hinted = directory.seen_parties(house.reader)
    names = resolution.executors
    if resolution.lead and resolution.lead not in names:
        names = (resolution.lead, *names)
    found: list[Executor] = []
    warnings: list[Problem] = []
    for name in names:
        known = parties.find_parties(work.session, name)
        kind = known[0].kind if known else PartyKind.PERSON
        match = parties.named(work, name, kind, hinted=hinted)
        found.append(Executor(match.party.id, lead=name == resolution.lead))
        warnings += match.warnings
    return tuple(found), tuple(warnings)


def _asked_by(session: Session, record: Record, resolution: Resolution) -> dt.date | None:
    """Return the day that the letter itself names, if the resolution has no term (CTL-8)."""
    if resolution.due_on or resolution.term.strip() or resolution.urgency:
        return None
    day = views.record_view(session, record).fields.get("due_on", "")
    return dt.date.fromisoformat(day) if day else None


def _asked_hint(asked: dt.date, *, past: bool) -> Message:
    if past:
        return _("The document asked for it by {day}, which is past: the usual term", day=asked)
    return _("The term is that of the document itself: by {day} (CTL-8)", day=asked)


def _one_term(draft: TaskDraft) -> None:
    if sum(map(bool, (draft.due_on, draft.term, draft.urgency))) > 1:
        raise UsageFault(
            "terms_many",
            _("A resolution has one term"),
            rule="CTL",
            remedy=_("Give one of --due, --term, --urgent, --fast."),
        )


def _refuse_second_control(
    session: Session, context: TaskContext, today: dt.date, record: Record
) -> None:
    """A repeated letter is answered with the first one: it starts no control of its own (DUP-4)."""
    for end in links.links_of(session, record.id):
        if end.type != REPEATS or not end.outward:
            continue
        for row in _controlled(session, context, today, end.other.id):
            raise Refusal(
                "second_control",
                _(
                    "The letter repeats {number}, which is on control until {due}",
                    number=row.reference,
                    due=row.task.due_on,
                ),
                rule="DUP-4",
                remedy=_("Hurry that task on, or give this one without control: --no-control."),
            )


def _controlled(
    session: Session, context: TaskContext, today: dt.date, record_id: str
) -> Sequence[TaskRow]:
    wanted = TaskFilter(record_id=record_id, open_only=True, control=True)
    return task_list.listing(session, context, today, wanted)
