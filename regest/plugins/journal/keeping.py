"""What of the journals keeps a file from going: answers and sendings owed, numbers undecided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy.orm import aliased
from sqlmodel import Session, and_, col, func, select

from regest.api import (
    DisposalView,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    Problem,
    Record,
    RecordLink,
    RecordParty,
    RecordState,
)
from regest.plugins.journal.books.year_end import VOLUME
from regest.plugins.journal.declarations import RECORD_CLASSES
from regest.plugins.journal.tables.dispatch import DispatchState, JournalDispatch
from regest.plugins.journal.tables.requests import JournalRequest
from regest.plugins.journal.words import ADDRESSEE, ANSWERS, CORRESPONDENT, INCOMING, _

Said = Iterator[tuple[str, Problem]]


def objections(session: Session, disposals: Sequence[DisposalView]) -> dict[str, list[Problem]]:
    """Return what the journals still owe of letters in each file, in a few statements."""
    found: defaultdict[str, list[Problem]] = defaultdict(list)
    ids = [each.file_id for each in disposals]
    for said in (
        _answers(session, ids),
        _sendings(session, ids),
        _numbers(session, disposals),
    ):
        for file_id, problem in said:
            found[file_id].append(problem)
    return found


def _answers(session: Session, file_ids: Sequence[str]) -> Said:
    line, sender, reply = aliased(RecordParty), aliased(RecordParty), aliased(Record)
    replied = (
        select(RecordLink.source_id)
        .join(reply, col(reply.id) == col(RecordLink.source_id))
        .join(sender, col(sender.record_id) == col(reply.id))
        .where(
            col(RecordLink.target_id) == col(Record.id),
            RecordLink.type == ANSWERS,
            sender.role == CORRESPONDENT,
            col(sender.party_id) == col(line.party_id),
            reply.class_name == INCOMING,
            col(reply.state).not_in((RecordState.ANNULLED, RecordState.DRAFT)),
        )
    )
    wanted = (
        select(Record.file_id, Record.number, func.count(func.distinct(line.party_id)))
        .join(JournalRequest, col(JournalRequest.record_id) == col(Record.id))
        .join(line, and_(col(line.record_id) == col(Record.id), line.role == ADDRESSEE))
        .where(
            col(Record.file_id).in_(file_ids),
            col(Record.state) != RecordState.ANNULLED,
            ~replied.correlate(Record, line).exists(),
        )
        .group_by(col(Record.file_id), col(Record.number))
        .order_by(col(Record.number))
    )
    for file_id, number, count in session.exec(wanted):
        yield (
            file_id or "",
            Problem(
                code="replies_owed",
                message=_.n(
                    "Request {number} awaits a reply of {count} addressee",
                    "Request {number} awaits replies of {count} addressees",
                    count,
                    number=number,
                ),
                rule="LNK-3",
                remedy=_(
                    "Link the replies, or give the request up with the reason: regest journal "
                    "requests forgo {number}.",
                    number=number,
                ),
            ),
        )


def _sendings(session: Session, file_ids: Sequence[str]) -> Said:
    """Yield the letters that wait to be sent to somebody, or failed and went by no other way."""
    sent = aliased(JournalDispatch)
    reached = select(sent.id).where(
        col(sent.addressee_id) == col(JournalDispatch.addressee_id),
        col(sent.state) == DispatchState.SENT,
    )
    wanted = (
        select(Record.file_id, Record.number)
        .join(JournalDispatch, col(JournalDispatch.record_id) == col(Record.id))
        .where(
            col(Record.file_id).in_(file_ids),
            col(Record.state) != RecordState.ANNULLED,
            col(JournalDispatch.state) != DispatchState.SENT,
            ~reached.correlate(JournalDispatch).exists(),
        )
        .distinct()
        .order_by(col(Record.number))
    )
    for file_id, number in session.exec(wanted):
        yield (
            file_id or "",
            Problem(
                code="letter_unsent",
                message=_("Letter {number} has not been sent to all of its addressees",
                          number=number),
                rule="REG-8",
                remedy=_("Send it, or note by what way it went: regest journal dispatch."),
            ),
        )  # fmt: skip


def _numbers(session: Session, disposals: Sequence[DisposalView]) -> Said:
    """Yield the numbers still set aside in the journals that a file of journals would end."""
    volumes = set(
        session.exec(
            select(Record.file_id).where(
                col(Record.file_id).in_([each.file_id for each in disposals]),
                Record.class_name == VOLUME,
            )
        )
    )
    files = {each.period: each.file_id for each in disposals if each.file_id in volumes}
    if not files:
        return
    wanted = (
        select(LedgerPeriod.period, LedgerNumber.sequence, LedgerNumber.suffix)
        .join(LedgerNumber, col(LedgerNumber.period_id) == col(LedgerPeriod.id))
        .where(
            col(LedgerPeriod.ledger).in_([each.ledger for each in RECORD_CLASSES]),
            col(LedgerPeriod.period).in_(list(files)),
            col(LedgerNumber.state) == NumberState.RESERVED,
        )
        .order_by(col(LedgerPeriod.period), col(LedgerNumber.sequence))
    )
    for period, sequence, suffix in session.exec(wanted):
        yield (
            files[period],
            Problem(
                code="number_undecided",
                message=_("Number {number} of the journal of {year} is still set aside",
                          number=f"{sequence}{suffix}", year=period),
                rule="JRN-1",
                remedy=_("Use it, or annul it with the reason: regest journal void."),
            ),
        )  # fmt: skip
