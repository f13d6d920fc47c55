"""Consents to the use of personal data: given, withdrawn, run out, and what was done then.

A consent is a paper of its own (PD-1), registered under a mark. When it was withdrawn or ran out,
the data are destroyed or depersonalised within a term, unless archival documents hold them (PD-3).
Requests of people are answered within a term (PD-6). No passport or tax numbers are kept (PD-2).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Message,
    NotFound,
    Party,
    PartyKind,
    Reader,
    Record,
    Refusal,
    UsageFault,
    Work,
    deadlines,
    declension,
    parties,
    visibility,
)
from regest.plugins.membership import retention
from regest.plugins.membership.declarations.catalogue import (
    ANSWER_TERM,
    CONSENTS,
    CONSENTS_FILE,
    ERASE_TERM,
)
from regest.plugins.membership.papers import Brought, PaperDraft, official, record_of, whose
from regest.plugins.membership.personal import holdings
from regest.plugins.membership.tables.consents import (
    MembershipConsent,
    MembershipDataRequest,
    Settlement,
)
from regest.plugins.membership.words import CONSENT, CONSENTS_LEDGER, PERSON, _

CLAUSE = "ст. 9 152-ФЗ"
MARK = "Конфиденциально"
# A passport's series and number, an INN or a SNILS in what is to be kept of somebody (PD-2).
_IDENTITY = re.compile(
    r"\b\d{2}\s?\d{2}\s?(?:№|N|No\.?)?\s?\d{6}\b|\b\d{12}\b|\b\d{3}-\d{3}-\d{3}[ -]?\d{2}\b"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class NewConsent:
    """A consent: whose, to the use of what data, for what, from when to when, and its paper."""

    person: str
    data: str
    purpose: str
    given_on: dt.date
    valid_until: dt.date | None = None
    paper: Brought = field(default_factory=Brought)


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """A consent with its person and record, and the last day for what is still to be done."""

    row: MembershipConsent
    person: Party
    record: Record
    due_on: dt.date | None


def enter(house: House, new: NewConsent) -> tuple[MembershipConsent, Record]:
    """Register a consent as a paper of its own (PD-1).

    Raises:
        UsageFault: `consent_empty`, no data or purpose; `consent_days`.
        Refusal: `consent_paper`, there is no paper; `identity_numbers` (PD-2).
    """
    house.reader.require(CONSENTS)
    _check(house, new)
    with house.work() as work:
        person = parties.named(work, new.person, PartyKind.PERSON).party
        draft = PaperDraft(
            class_name=CONSENT,
            heading=official(house, _consent_of(whose(house, work, person))),
            dated=new.given_on,
            file_index=CONSENTS_FILE,
            ledger=CONSENTS_LEDGER,
            parties=((person.id, PERSON),),
            mark=MARK,
            mark_basis=official(house, _("personal data (Federal Law No. 152-FZ)")),
        )  # fmt: skip
        record = record_of(house, work, new.paper, draft)
        row = MembershipConsent(
            id=work.new_id(),
            person_id=person.id,
            data=new.data.strip(),
            purpose=new.purpose.strip(),
            given_on=new.given_on,
            valid_until=new.valid_until,
            record_id=record.id,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(row)
        work.session.flush()
        retention.consent_ends(work, row)
        work.witness("consent.entered", "membership_consent", row.id)
    return row, record


def withdraw(
    house: House, consent_id: str, on: dt.date, paper: Brought | None = None
) -> MembershipConsent:
    """Note a withdrawal: from its day runs the term to destroy or depersonalise (PD-3).

    Raises:
        NotFound: there is none.
        Refusal: `consent_withdrawn`, it was already; `consent_day`, before it was given or to come.
    """
    house.reader.require(CONSENTS)
    with house.work() as work:
        row = _held(work, house.reader, consent_id)
        if row.withdrawn_on is not None:
            raise _refused(
                "consent_withdrawn", _("It was withdrawn on {day}", day=row.withdrawn_on)
            )
        if not row.given_on <= on <= work.today:
            raise _refused("consent_day", _("The day lies before the consent, or is to come"))
        if paper is not None and (paper.reference or paper.files):
            person = work.session.get_one(Party, row.person_id)
            draft = PaperDraft(
                class_name=CONSENT,
                heading=official(house, _withdrawal_of(whose(house, work, person))),
                dated=on,
                file_index=CONSENTS_FILE,
                ledger=CONSENTS_LEDGER,
                parties=((row.person_id, PERSON),),
                mark=MARK,
                mark_basis=official(house, _("personal data (Federal Law No. 152-FZ)")),
            )
            row.withdrawal_id = record_of(house, work, paper, draft).id
        row.withdrawn_on, row.due_on = on, _erase_by(house, on, work.today)
        work.session.add(row)
        retention.consent_ends(work, row)
        work.witness("consent.withdrawn", "membership_consent", row.id)
    return row


def settle(
    house: House,
    consent_id: str,
    how: Settlement,
    note: str,
    on: dt.date | None = None,
    *,
    erase: bool = False,
) -> MembershipConsent:
    """Note what was done with the data of a consent that ended (PD-3).

    With `erase` the telephone, e-mail and address of the directory are erased in the same act.

    Raises:
        NotFound: there is none.
        UsageFault: data that stay need the archival document that holds them.
        Refusal: `consent_in_force`; `consent_settled`; `consent_day`; `identity_numbers` (PD-2);
            `consents_in_force`, the data are to go that another consent of the person allows.
    """
    house.reader.require(CONSENTS)
    if erase:
        holdings.require_ending(destroyed=how is not Settlement.KEPT)
    if how is Settlement.KEPT and not note.strip():
        raise UsageFault(
            "note_missing",
            _("Data stay only in archival documents under a retention period"),
            rule="PD-3",
            remedy=_("Name the documents."),
        )
    _refuse_identity(note)
    with house.work() as work:
        row = _held(work, house.reader, consent_id)
        if in_force(row, work.today):
            raise _refused("consent_in_force", _("The consent is in force"))
        if row.settled_on is not None:
            raise _refused("consent_settled", _("It was settled on {day}", day=row.settled_on))
        row.settled, row.settled_on = how, _settled_on(row, on, work.today)
        row.settled_note = note.strip()
        work.session.add(row)
        if erase:
            _refuse_resting(work, house.reader, row)
            holdings.erase(work, row.person_id)
        work.witness("consent.settled", "membership_consent", row.id)
    return row


def in_force(row: MembershipConsent, day: dt.date) -> bool:
    """Say whether a consent holds on a day."""
    withdrawn = row.withdrawn_on is not None and row.withdrawn_on <= day
    return row.given_on <= day and not withdrawn and not _ran_out(row, day)


def register_of(house: House, session: Session) -> list[ConsentLine]:
    """Return the register of consents, the latest first, with what is still to be done by when.

    Consents that the reader is kept out of are not in it (ACC-2).
    """
    house.reader.require(CONSENTS)
    today = house.deployment.database.today()
    wanted = (
        select(MembershipConsent, Party, Record)
        .join(Party, col(Party.id) == col(MembershipConsent.person_id))
        .join(Record, col(Record.id) == col(MembershipConsent.record_id))
        .where(visibility.told_among(house.reader))
        .order_by(col(MembershipConsent.id).desc())
    )
    return [
        ConsentLine(row, person, record, _owed(house, row, today))
        for row, person, record in session.exec(wanted)
    ]


def ask(house: House, person: str, asked: str, received_on: dt.date) -> MembershipDataRequest:
    """Note a person's request about their data, with the last day of the answer (PD-6).

    Raises:
        UsageFault: nothing is asked.
        Refusal: the day is still to come; `identity_numbers` (PD-2).
    """
    house.reader.require(CONSENTS)
    if not asked.strip():
        raise UsageFault("request_empty", _("What is asked is not said"), rule="PD-6")
    _refuse_identity(asked)
    with house.work() as work:
        if received_on > work.today:
            raise _refused("request_later", _("The day is still to come"))
        term = house.deployment.rules.term(ANSWER_TERM, work.today)
        row = MembershipDataRequest(
            id=work.new_id(),
            person_id=parties.named(work, person, PartyKind.PERSON).party.id,
            asked=asked.strip(),
            received_on=received_on,
            due_on=deadlines.reckon(received_on, term, house.deployment.calendar).due,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(row)
        work.witness("data_request.entered", "membership_data_request", row.id)
    return row


def answer(house: House, request_id: str, answer_text: str) -> MembershipDataRequest:
    """Note that a request was answered today.

    Raises:
        NotFound: there is none that is open.
        UsageFault: the answer is empty.
        Refusal: `identity_numbers` (PD-2).
    """
    house.reader.require(CONSENTS)
    if not answer_text.strip():
        raise UsageFault("answer_empty", _("The answer is not said"), rule="PD-6")
    _refuse_identity(answer_text)
    with house.work() as work:
        row = work.session.get(MembershipDataRequest, request_id, with_for_update=True)
        if row is None or row.answered_on is not None:
            raise _unknown()
        row.answered_on, row.answer = work.today, answer_text.strip()
        work.session.add(row)
        work.witness("data_request.answered", "membership_data_request", row.id)
    return row


def requests(session: Session) -> Sequence[tuple[MembershipDataRequest, Party]]:
    """Return requests with who asked, the open ones first."""
    wanted = select(MembershipDataRequest, Party).join(
        Party, col(Party.id) == col(MembershipDataRequest.person_id)
    )
    rows = session.exec(wanted.order_by(col(MembershipDataRequest.due_on))).all()
    return sorted(rows, key=lambda found: found[0].answered_on is not None)


def _held(work: Work, reader: Reader, consent_id: str) -> MembershipConsent:
    row = work.session.get(MembershipConsent, consent_id, with_for_update=True)
    if row is None or visibility.untold_records(work.session, reader, [row.record_id]):
        raise _unknown()
    return row


def _refuse_resting(work: Work, reader: Reader, ended: MembershipConsent) -> None:
    """Refuse to erase what another consent of the person allows to be used (PD-3)."""
    wanted = (
        select(MembershipConsent, Record)
        .join(Record, col(Record.id) == col(MembershipConsent.record_id))
        .where(
            MembershipConsent.person_id == ended.person_id,
            MembershipConsent.id != ended.id,
            visibility.told_among(reader),
        )
        .order_by(col(MembershipConsent.id))
    )
    holding = [
        f"{record.number} ({row.data} – {row.purpose})"
        for row, record in work.session.exec(wanted)
        if in_force(row, work.today)
    ]
    if holding:
        raise Refusal(
            "consents_in_force",
            _(
                "Other consents of this person are in force: {consents}",
                consents="; ".join(holding),
            ),
            rule="PD-3",
            clause="ст. 21 152-ФЗ",
            remedy=_("Note what was done without erasing, and erase with the last of them."),
        )


def _check(house: House, new: NewConsent) -> None:
    if not (new.data.strip() and new.purpose.strip() and new.person.strip()):
        raise UsageFault(
            "consent_empty",
            _("A consent says whose data, which, and for what"),
            rule="PD-1",
            clause=CLAUSE,
            remedy=_("Fill these in."),
        )
    if not new.paper.reference and not new.paper.files:
        raise _refused("consent_paper", _("a consent is a paper of its own"))
    _refuse_identity(new.data, new.purpose)
    later = new.given_on > house.deployment.database.today()
    if later or (new.valid_until is not None and new.valid_until < new.given_on):
        raise UsageFault("consent_days", _("The days of the consent do not fit"), rule="PD-1")


def _refuse_identity(*texts: str) -> None:
    if any(map(_IDENTITY.search, texts)):
        raise Refusal(
            "identity_numbers",
            _("Passport, tax and insurance numbers of people are not kept here"),
            rule="PD-2",
            clause="ст. 5 152-ФЗ",
            remedy=_("Name the kind of data, not the numbers."),
        )


def _ran_out(row: MembershipConsent, day: dt.date) -> bool:
    return row.valid_until is not None and row.valid_until < day


def _settled_on(row: MembershipConsent, on: dt.date | None, today: dt.date) -> dt.date:
    """Return the day on which something was done: after the consent ended, and not to come."""
    ended = min(day for day in (row.withdrawn_on, row.valid_until, today) if day is not None)
    if on is not None and not ended <= on <= today:
        raise _refused("consent_day", _("The day lies before the consent ended, or is to come"))
    return on or today


def _owed(house: House, row: MembershipConsent, today: dt.date) -> dt.date | None:
    if row.settled_on is not None:
        return None
    if row.due_on is not None:
        return row.due_on
    if row.valid_until is not None and _ran_out(row, today):
        return _erase_by(house, row.valid_until, today)
    return None


def _erase_by(house: House, start: dt.date, today: dt.date) -> dt.date:
    term = house.deployment.rules.term(ERASE_TERM, today)
    return deadlines.reckon(start, term, house.deployment.calendar).due


def _refused(code: str, why: object) -> Refusal:
    return Refusal(
        code,
        _("The consent cannot be written so: {why}", why=why),
        rule="PD-1",
        clause=CLAUSE,
        remedy=_("Look at the paper."),
    )


def _unknown() -> NotFound:
    return NotFound("consent_unknown", _("There is no such consent or request"))


def _consent_of(name: declension.Declined) -> Message:
    if not name.sure:
        return _("Consent to the use of personal data: {name}", name=name.text)
    return _.p(
        "name in the genitive", "Consent of {name} to the use of personal data", name=name.text
    )


def _withdrawal_of(name: declension.Declined) -> Message:
    if not name.sure:
        return _("Withdrawal of a consent: {name}", name=name.text)
    return _.p("name in the genitive", "Withdrawal of the consent of {name}", name=name.text)
