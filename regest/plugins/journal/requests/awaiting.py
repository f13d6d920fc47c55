"""Making a letter a request: until when each addressee is to reply, and on what decision (5.7)."""

from __future__ import annotations

import datetime as dt

from sqlmodel import Session

from regest.api import (
    House,
    Problem,
    Record,
    RecordState,
    Refusal,
    Severity,
    UsageFault,
    Work,
    deadlines,
    history,
    records,
    references,
)
from regest.plugins.journal.declarations import REGISTER_OUTGOING, REPLY_TERM
from regest.plugins.journal.tables.requests import JournalRequest
from regest.plugins.journal.words import EXECUTES, OUTGOING, _

NAMED_DAY = "CTL-8"


def await_replies(
    house: House, reference: str, by: dt.date | None, basis: str = "", reason: str = ""
) -> tuple[JournalRequest, tuple[Problem, ...]]:
    """Make a registered letter a request, or give a request another day, which needs a reason.

    Without `by` the term of the rule is reckoned from today.

    Raises:
        NotFound: there is no such document.
        Refusal: it is no registered outgoing letter, the day is over, or no reason is given.
    """
    house.reader.require(REGISTER_OUTGOING)
    with house.work() as work:
        return await_within(house, work, reference, by, basis, reason)


def await_within(
    house: House, work: Work, reference: str, by: dt.date | None, basis: str, reason: str
) -> tuple[JournalRequest, tuple[Problem, ...]]:
    """Make a letter a request within the caller's unit of work; as `await_replies`."""
    record = references.find_record(work.session, house.reader, reference)
    if record.class_name != OUTGOING or record.state in {
        RecordState.DRAFT,
        RecordState.ANNULLED,
    }:
        raise Refusal(
            "not_a_letter_out",
            _("{number} awaits no replies: it is no registered outgoing document",
              number=record.number or record.id),
            rule="LNK-3",
            remedy=_("Name an outgoing document that is registered."),
        )  # fmt: skip
    if basis.strip():
        decided = references.find_record(work.session, house.reader, basis)
        records.link(work, house.deployment.calls, record, decided, EXECUTES)
    return set_due(house, work, record, by, reason)


def set_due(
    house: House, work: Work, record: Record, by: dt.date | None, reason: str = ""
) -> tuple[JournalRequest, tuple[Problem, ...]]:
    """Write until when replies to `record` are awaited, and return what to know of that day.

    Raises:
        Refusal: the day is over, or a day that was set is changed without a reason.
    """
    deadline, term = _reckoned(house, work.today, by)
    due_on = deadline.proposal or deadline.due
    known = work.session.get(JournalRequest, record.id)
    if known is not None and not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("The day on which replies are due is not changed without a reason"),
            remedy=_("Give the reason: --reason."),
        )
    old = known.due_on.isoformat() if known is not None else ""
    request = JournalRequest(
        record_id=record.id,
        due_on=due_on,
        term=term,
        rule=deadline.rule,
        set_by=work.actor.name,
        set_at=work.now,
    )
    request = work.session.merge(request)
    history.remember(
        work, record.id, "replies_awaited", old=old, new=due_on.isoformat(), reason=reason
    )
    work.enqueue(record.id)
    work.witness("journal.replies_awaited", "record", record.id, {"due": due_on.isoformat()})
    told = tuple(
        Problem(code="reply_day", message=hint, rule=deadline.rule, severity=Severity.WARNING)
        for hint in deadline.hints()
    )
    return request, told


def forgo(house: House, reference: str, reason: str) -> Record:
    """Give a request up: nobody awaits the replies that have not come; those that came stay linked.

    Raises:
        NotFound: there is no such document.
        UsageFault: `reason_missing`.
        Refusal: `not_a_request`, it awaits no replies; the right is missing.
    """
    house.reader.require(REGISTER_OUTGOING)
    if not reason.strip():
        raise UsageFault(
            "reason_missing",
            _("A request is not given up without a reason"),
            rule="LNK-3",
            remedy=_("Give the reason: --reason."),
        )
    with house.work() as work:
        record = references.find_record(work.session, house.reader, reference)
        request = work.session.get(JournalRequest, record.id, with_for_update=True)
        if request is None:
            raise Refusal(
                "not_a_request",
                _("{number} awaits no replies", number=record.number or record.id),
                rule="LNK-3",
                remedy=_("`regest journal requests` lists the requests."),
            )
        old = request.due_on.isoformat()
        work.session.delete(request)
        work.session.flush()
        history.remember(work, record.id, "replies_forgone", old=old, reason=reason.strip())
        work.enqueue(record.id)
        work.witness("journal.replies_forgone", "record", record.id, {"due": old})
    return record


def basis_links(session: Session, house: House, basis: str) -> tuple[tuple[str, str], ...]:
    """Return the link «Во исполнение» to the decision that a request rests on, if one is named.

    Raises:
        NotFound: there is no such document.
    """
    if not basis.strip():
        return ()
    return ((EXECUTES, references.find_record(session, house.reader, basis).id),)


def _reckoned(house: House, today: dt.date, by: dt.date | None) -> tuple[deadlines.Deadline, str]:
    calendar = house.deployment.calendar
    if by is None:
        term = house.deployment.rules.term(REPLY_TERM, today)
        return deadlines.instruction_deadline(today, term, calendar), str(term)
    if by < today:
        raise Refusal(
            "reply_day_over",
            _("Replies cannot be awaited by {day}: the day is over", day=by),
            rule=NAMED_DAY,
            remedy=_("Name today or a later day."),
        )
    return deadlines.named_deadline(by, calendar), ""
