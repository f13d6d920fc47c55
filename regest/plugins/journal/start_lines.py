"""What waits in the journals for whoever opens the start page; a few statements each."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import exists
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.api import Reader, Record, RecordLink, RecordParty, RecordState, Task, visibility
from regest.api.pages import StartLine, Visit
from regest.plugins.journal.letters import filing
from regest.plugins.journal.requests import waiting
from regest.plugins.journal.requests.waiting import ReplyState
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalState
from regest.plugins.journal.tables.requests import JournalRequest
from regest.plugins.journal.words import ADDRESSEE, ANSWERS, CLASSES, CORRESPONDENT, INCOMING, _

_AT_ONCE = 10


def to_register(visit: Visit) -> Sequence[StartLine]:
    """Return one line for the letters that wait for registration."""
    wanted = select(func.count()).select_from(JournalProposal)
    with visit.house.read() as session:
        count = session.exec(wanted.where(JournalProposal.state == ProposalState.WAITING)).one()
    if not count:
        return ()
    title = _.n("{count} letter waits for registration", "{count} letters wait for registration",
                count)  # fmt: skip
    today = visit.house.deployment.database.today()
    return (StartLine(title=title, path="/journal/intake", due_on=today),)


def to_file(visit: Visit) -> Sequence[StartLine]:
    """Return one line for the executed letters that are in no file yet, due by the eldest term."""
    running = select(Task.record_id).where(
        col(Task.done_on).is_(None), col(Task.dropped_on).is_(None)
    )
    own = (
        col(Record.class_name).in_(CLASSES),
        Record.state == RecordState.REGISTERED,
        col(Record.file_id).is_(None),
        visibility.visible_among(visit.reader),
        col(Record.id).not_in(running),
    )
    with visit.house.read() as session:
        count = session.exec(select(func.count(col(Record.id))).where(*own)).one()
        eldest = select(Record).where(*own).order_by(col(Record.registered_on)).limit(_AT_ONCE)
        due = filing.earliest_term(visit.house, session, session.exec(eldest).all())
    if not count:
        return ()
    title = _.n("{count} executed letter is in no file yet",
                "{count} executed letters are in no file yet", count)  # fmt: skip
    return (StartLine(title=title, path="/records?without_file=1", due_on=due),)


def overdue_replies(visit: Visit) -> Sequence[StartLine]:
    """Return the requests of which replies are overdue, the eldest first."""
    today = visit.house.deployment.database.today()
    with visit.house.read() as session:
        wanted = _unanswered(visit.reader).where(JournalRequest.due_on < today)
        tables = waiting.tables_of(session, visit.house, _ids(session, wanted))
    return [
        StartLine(
            title=_("Replies to {number} are overdue", number=each.number),
            path=f"/records/{each.id}",
            due_on=each.due_on,
            facts=_("{late} of {total}: {subject}", late=each.count(ReplyState.OVERDUE),
                    total=len(each.lines), subject=each.subject),
        )
        for each in tables
    ]  # fmt: skip


def to_answer(visit: Visit) -> Sequence[StartLine]:
    """Return the requests that wait for a reply of the visitor's own organisations."""
    own = visit.reader.organisation_ids
    if not own:
        return ()
    with visit.house.read() as session:
        wanted = _unanswered(visit.reader, own)
        tables = waiting.tables_of(session, visit.house, _ids(session, wanted))
    return [
        StartLine(
            title=_("Reply to the request {number}", number=each.number),
            path=f"/records/{each.id}",
            due_on=each.due_on,
            facts=each.subject,
        )
        for each in tables
        if any(
            line.addressee_id in own and line.state in {ReplyState.AWAITED, ReplyState.OVERDUE}
            for line in each.lines
        )
    ]


def _ids(session: Session, wanted: SelectOfScalar[str]) -> list[str]:
    """Return the requests, those due first, ten at most."""
    ordered = wanted.order_by(col(JournalRequest.due_on), col(JournalRequest.record_id))
    return list(session.exec(ordered.limit(_AT_ONCE)))


def _unanswered(reader: Reader, among: frozenset[str] = frozenset()) -> SelectOfScalar[str]:
    """Return the seen requests that lack the reply of an addressee; of one `among` these, if any.

    A reply is a letter of that addressee, linked «Ответ на» and not annulled.
    """
    reply, sender = aliased(Record), aliased(RecordParty)
    answered = (
        exists()
        .where(
            col(RecordLink.target_id) == col(JournalRequest.record_id),
            col(RecordLink.type) == ANSWERS,
            col(reply.id) == col(RecordLink.source_id),
            col(reply.class_name) == INCOMING,
            col(reply.registered_at).is_not(None),
            col(reply.state) != RecordState.ANNULLED,
            col(sender.record_id) == col(reply.id),
            col(sender.role) == CORRESPONDENT,
            col(sender.party_id) == col(RecordParty.party_id),
        )
        .correlate(JournalRequest, RecordParty)
    )
    wanted = (
        select(JournalRequest.record_id)
        .join(Record, col(Record.id) == col(JournalRequest.record_id))
        .join(RecordParty, col(RecordParty.record_id) == col(Record.id))
        .where(
            visibility.visible_among(reader),
            Record.state != RecordState.ANNULLED,
            RecordParty.role == ADDRESSEE,
            ~answered,
        )
        .group_by(col(JournalRequest.record_id), col(JournalRequest.due_on))
    )
    return wanted.where(col(RecordParty.party_id).in_(among)) if among else wanted
