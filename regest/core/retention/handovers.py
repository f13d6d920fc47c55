"""Acts by which the files go to the next chair, or to a successor (TRF-2, ст. 23 125-ФЗ).

An act is a document: a draft that waits for two signatures, registered under the number that was
set aside for it as soon as both are there.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from regest.core.base.calendar import WorkCalendar
from regest.core.base.deadlines import reckon
from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.catalogue import drafting, ledger
from regest.core.catalogue.drafts import PartyRole
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import (
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    Record,
    RecordField,
    RecordParty,
    RecordState,
)
from regest.core.catalogue.vocabulary import class_row
from regest.core.hooks.calls import Calls
from regest.core.people.office_list import office_history
from regest.core.people.offices import CHAIR
from regest.core.people.parties import party_with
from regest.core.people.tables import Party
from regest.core.store.work import Work

CLASS, LEDGER, RULE, CLAUSE = "handover_act", "transfer_acts", "TRF-2", "ст. 23 125-ФЗ"
TERM = "handover.days"
SIGNATORY, SUCCESSOR = "signatory", "addressee"


@dataclass(frozen=True, slots=True)
class Change:
    """A change of the chair: who handed over to whom, and the first day of the new powers."""

    giver: Party
    taker: Party
    since: dt.date


@dataclass(frozen=True, slots=True)
class Owed:
    """A change of which no act is registered yet; `draft` waits for signatures, if it is there."""

    change: Change
    due_on: dt.date
    draft: Record | None = None


def last_change(session: Session, day: dt.date) -> Change | None:
    """Return the last change of the chair that had come about by a day; None before the first."""
    held = [
        each.line
        for each in office_history(session)
        if each.line.kind.name == CHAIR and each.line.standing.starts_on <= day
    ]
    for place, line in enumerate(held[1:], start=1):
        if line.party.id != held[place - 1].party.id:
            taken = held[place - 1]
            return Change(line.party, taken.party, taken.standing.starts_on)
    return None


def owed(session: Session, rules: Rulebook, calendar: WorkCalendar, today: dt.date) -> Owed | None:
    """Return the change of the chair that has no registered act, with the last day for one."""
    change = last_change(session, today)
    known = {each.name for each in rules.listing(today)}
    if change is None or TERM not in known:
        return None
    draft = None
    for act in acts_of(session):
        both = {change.giver.id, change.taker.id} <= signers_of(session, act.id)
        if not both or act.document_date is None or act.document_date < change.since:
            continue
        if act.state is RecordState.DRAFT:
            draft = draft or act
        elif act.state is not RecordState.ANNULLED:
            return None
    return Owed(change, reckon(change.since, rules.term(TERM, today), calendar).due, draft)


def acts_of(session: Session) -> Sequence[Record]:
    """Return all acts, the latest first, those given up too."""
    wanted = select(Record).where(Record.class_name == CLASS)
    return session.exec(wanted.order_by(col(Record.created_at).desc(), col(Record.id))).all()


def signers_of(session: Session, record_id: str) -> set[str]:
    """Return the parties that sign an act."""
    wanted = select(RecordParty.party_id).where(
        RecordParty.record_id == record_id, RecordParty.role == SIGNATORY
    )
    return set(session.exec(wanted))


def holder(session: Session) -> Party | None:
    """Return the organisation that the files went to by the last registered act; None: nobody."""
    wanted = (
        select(RecordParty.party_id)
        .join(Record, col(Record.id) == col(RecordParty.record_id))
        .where(
            Record.class_name == CLASS,
            RecordParty.role == SUCCESSOR,
            col(Record.state).not_in((RecordState.DRAFT, RecordState.ANNULLED)),
        )
        .order_by(col(Record.registered_at).desc())
    )
    found = session.exec(wanted).first()
    return party_with(session, found) if found is not None else None


def number_of(session: Session, record_id: str) -> str:
    """Return the number that was set aside for an act; empty for an act without one."""
    wanted = select(RecordField.value).where(
        RecordField.record_id == record_id, RecordField.name == "act_number"
    )
    return session.exec(wanted).first() or ""


def is_drawn_up(session: Session, record: Record) -> bool:
    """Say whether a record is a draft of an act that has its number set aside."""
    draft = record.class_name == CLASS and record.state is RecordState.DRAFT
    return draft and number_of(session, record.id).isdecimal()


def conclude(work: Work, calls: Calls, record: Record) -> Record:
    """Register an act that both have signed, under its number and as the content stands."""
    content = drafting.content_of(work.session, record)
    parties = tuple(each for each in content.parties if each.role in {SIGNATORY, SUCCESSOR})
    made = replace(
        content,
        parties=parties,
        file_index=_file_index(work.session),
        wish=NumberWish(
            ledger=LEDGER,
            reserved=number_of(work.session, record.id),
            of=record.created_at.astimezone(work.zone).date(),
        ),
    )
    return register(work, calls, made, record).record


def cancel(work: Work, record: Record, reason: str) -> None:
    """Give a draft up; its number stays, void with the reason.

    Raises:
        Refusal: it is registered or was given up; `reason_missing`.
    """
    if record.class_name != CLASS:
        raise Refusal(
            "handover_other",
            _("This document is no act of handing over"),
            rule=RULE,
            remedy=_("See `regest handover list`."),
        )
    drafting.drop(work, record, reason)
    number = _reserved(work.session, record, work.zone)
    if number is not None:
        ledger.void(work, number, reason.strip())
    work.witness("handover.cancelled", "record", record.id, {})


def signing_roles(change: tuple[str, str], successor: str = "") -> tuple[PartyRole, ...]:
    """Return the parties of a draft: both sign it, and see it while it is one."""
    roles = [PartyRole(each, role) for each in change for role in (SIGNATORY, "executor")]
    return (*roles, *((PartyRole(successor, SUCCESSOR),) if successor else ()))


def _file_index(session: Session) -> str:
    return class_row(session, CLASS).file_index


def _reserved(session: Session, record: Record, zone: dt.tzinfo) -> LedgerNumber | None:
    number = number_of(session, record.id)
    if not number.isdecimal():
        return None
    wanted = (
        select(LedgerNumber)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(
            LedgerPeriod.ledger == LEDGER,
            LedgerPeriod.period == str(record.created_at.astimezone(zone).year),
            LedgerNumber.sequence == int(number),
            LedgerNumber.suffix == "",
            LedgerNumber.state == NumberState.RESERVED,
        )
    )
    return session.exec(wanted).first()
