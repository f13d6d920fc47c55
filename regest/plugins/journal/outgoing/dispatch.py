"""Sending letters out: how and when each addressee gets one, and what the card says of it.

Who got the letter, by what way and on what day stands in `journal_dispatch`, a row for each
sending. The card's fields «Способ отправки» and «Дата отправки» sum up what was sent: the ways in
their order, and the last day.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field

from sqlmodel import Session, col, select

from regest.api import (
    House,
    Party,
    Problem,
    Record,
    RecordParty,
    RecordState,
    Refusal,
    UsageFault,
    Work,
    outgoing_mail,
    parties,
    references,
    spoken,
)
from regest.plugins.journal.declarations import DISPATCH
from regest.plugins.journal.letters.checks import check_dispatch_day
from regest.plugins.journal.letters.enclosures import known_delivery
from regest.plugins.journal.outgoing import outbox
from regest.plugins.journal.outgoing.dispatch_marks import OVER, note_on_card
from regest.plugins.journal.requests.waiting import sees_all_lines
from regest.plugins.journal.tables.dispatch import DispatchState, JournalDispatch
from regest.plugins.journal.words import ADDRESSEE, E_MAIL, OUTGOING, _


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """How a letter goes out: `method` is post, e-mail, by hand …; `day` is today unless named.

    `to` names addressees, by default all who did not get it yet. E-mail is sent by the program
    itself, unless it was sent from elsewhere: then it is `noted` only, as every other way. `again`
    lets those have it who got it already; `address` is used instead of the directory's.
    """

    method: str
    day: dt.date | None = None
    to: tuple[str, ...] = ()
    noted: bool = False
    again: bool = False
    address: str = ""

    @property
    def known(self) -> str:
        """The usual word for the method."""
        return known_delivery(self.method)

    @property
    def mails(self) -> bool:
        """Whether the program sends it."""
        return self.known == E_MAIL and not self.noted and self.day is None


@dataclass(frozen=True, kw_only=True, slots=True)
class DispatchLine:
    """One sending to one addressee; without a `method` there was none yet.

    `answer` is what the mail server said last.
    """

    addressee_id: str
    addressee: str
    method: str = ""
    state: DispatchState | None = None
    day: dt.date | None = None
    address: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Dispatched:
    """The letter, where its sending stands for each addressee, and what to know of it."""

    record: Record
    lines: tuple[DispatchLine, ...]
    warnings: tuple[Problem, ...] = field(default=())

    def as_dict(self) -> dict[str, object]:
        """Return it for JSON."""
        return {
            "id": self.record.id,
            "number": self.record.number,
            "lines": [asdict(line) for line in self.lines],
            "warnings": [str(each.message) for each in self.warnings],
        }


@dataclass(slots=True)
class _Addressee:
    """An addressee of the letter, and the sendings that there are."""

    row: RecordParty
    party: Party
    rows: list[JournalDispatch]

    def has(self, state: DispatchState) -> bool:
        return any(each.state is state for each in self.rows)

    @property
    def served(self) -> bool:
        return self.has(DispatchState.SENT) or self.has(DispatchState.WAITING)


def dispatch(house: House, reference: str, way: Way) -> Dispatched:
    """Note that a letter was sent, or have the worker send it by e-mail.

    Raises:
        NotFound: there is no such document, or no such party.
        Refusal: it has no number or is annulled, somebody is no addressee or has it already, the
            day is wrong, it is confidential and would go by e-mail (ACC-2), or has no file to send.
        UsageFault: no mail server is set.
    """
    house.reader.require(DISPATCH)
    with house.work() as work:
        return dispatch_within(house, work, reference, way)


def dispatch_within(house: House, work: Work, reference: str, way: Way) -> Dispatched:
    """Dispatch a letter within the caller's unit of work; as `dispatch`."""
    if way.mails:
        _require_server(house)
    record = references.find_record(work.session, house.reader, reference)
    work.session.refresh(record, with_for_update=True)
    _require_sendable(record)
    if way.known == E_MAIL:
        _refuse_confidential(record)
    chosen = _chosen(work.session, record, way)
    _withdraw(work, house, chosen)
    if way.mails:
        warnings = outbox.put(
            work, house, record, [(a.row, a.party, a.rows) for a in chosen], way.address
        )
    else:
        warnings = _note(work, house, record, chosen, way)
    work.witness("journal.dispatched", "record", record.id, {"method": way.known})
    return Dispatched(record, lines_of(work.session, house, record), tuple(warnings))


def state_of(house: House, reference: str) -> Dispatched:
    """Return where the sending of a letter stands, as far as the reader may see it.

    Raises:
        NotFound: there is no such document.
    """
    with house.read() as session:
        record = references.find_record(session, house.reader, reference)
        return Dispatched(record, lines_of(session, house, record))


def lines_of(session: Session, house: House, record: Record) -> tuple[DispatchLine, ...]:
    """Return whom a letter that the reader may see was sent to; a member is told the own line."""
    whole = sees_all_lines(house.reader, record)
    found: list[DispatchLine] = []
    for each in _addressees(session, record):
        if not whole and each.party.id not in house.reader.party_ids:
            continue
        found += [
            DispatchLine(
                addressee_id=each.party.id,
                addressee=each.party.name,
                method=row.method,
                state=row.state,
                day=row.dispatched_on,
                address=row.address,
                answer=row.answer if whole else "",
            )
            for row in each.rows
        ] or [DispatchLine(addressee_id=each.party.id, addressee=each.party.name)]
    return tuple(found)


def _require_server(house: House) -> None:
    try:
        outgoing_mail.require_set_up(house.deployment.settings.mail)
    except UsageFault as fault:
        remedy = _(
            "Set up [mail] in regest.toml, or note with --noted what was sent from elsewhere."
        )
        raise UsageFault(fault.code, fault.message, remedy=remedy) from fault


def _require_sendable(record: Record) -> None:
    if record.class_name != OUTGOING or record.state is RecordState.DRAFT or not record.number:
        raise Refusal(
            "not_sendable",
            _("Only a registered outgoing document is dispatched"),
            rule="REG-8",
            remedy=_("Register the signed letter first: regest journal out."),
        )
    if record.state in OVER:
        raise Refusal(
            "letter_annulled",
            _("{number} is annulled and is not dispatched", number=record.number),
            rule="REG-6",
            remedy=_("Register the letter anew."),
        )


def _refuse_confidential(record: Record) -> None:
    if record.mark:
        raise Refusal(
            "confidential_by_mail",
            _("{number} bears the mark «{mark}»: it does not go by e-mail",
              number=record.number, mark=record.mark),
            rule="ACC-2",
            remedy=_("Send it by post or hand it over: --by post, --by hand."),
        )  # fmt: skip


def _chosen(session: Session, record: Record, way: Way) -> list[_Addressee]:
    """Return to whom the letter goes now: the ones named, else all who do not have it yet."""
    every = _addressees(session, record)
    if not way.to:
        chosen = [each for each in every if way.again or not each.served]
        if not chosen:
            raise _has_it(record, [each.party.name for each in every])
    else:
        named = {parties.party_called(session, name).id for name in way.to}
        known = {each.party.id for each in every}
        for party_id in sorted(named - known):
            raise Refusal(
                "not_an_addressee",
                _("{number} is not addressed to {name}", number=record.number,
                  name=session.get_one(Party, party_id).name),
                rule="REG-8",
                remedy=_("`regest journal dispatch REF --state` shows its addressees."),
            )  # fmt: skip
        chosen = [each for each in every if each.party.id in named]
        having = [each.party.name for each in chosen if each.served]
        if having and not way.again:
            raise _has_it(record, having)
    if way.address and len(chosen) > 1:
        raise UsageFault(
            "address_of_many",
            _("One address cannot stand for {count} addressees", count=len(chosen)),
            remedy=_("Name the addressee with --to."),
        )
    return chosen


def _has_it(record: Record, names: Sequence[str]) -> Refusal:
    return Refusal(
        "dispatched_already",
        _("{number} is dispatched already: {names}", number=record.number, names="; ".join(names)),
        rule="REG-8",
        remedy=_("To send it once more, say --again."),
    )


def _withdraw(work: Work, house: House, chosen: Iterable[_Addressee]) -> None:
    """Let no e-mail go out that still waits for somebody who gets the letter otherwise now."""
    for each in chosen:
        for row in each.rows:
            if row.state is DispatchState.WAITING:
                with spoken(house.deployment.settings.association.language):
                    row.answer = str(_("withdrawn: sent otherwise"))
                row.state = DispatchState.FAILED
                work.session.add(row)


def _note(
    work: Work, house: House, record: Record, chosen: Iterable[_Addressee], way: Way
) -> list[Problem]:
    day = way.day or work.today
    warnings = list(
        house.deployment.calls.objections(
            list(check_dispatch_day(record.registered_on, day, work.today))
        )
    )
    if not way.known:
        raise UsageFault(
            "method_missing",
            _("It is not said how the letter was sent"),
            remedy=_("Say it with --by: post, e-mail, hand …"),
        )
    for each in chosen:
        work.session.add(
            JournalDispatch(
                id=work.new_id(),
                record_id=record.id,
                addressee_id=each.row.id,
                method=way.known,
                state=DispatchState.SENT,
                dispatched_on=day,
                address=way.address,
                asked_by=work.actor.name,
                asked_at=work.now,
            )
        )
    work.session.flush()
    return [*warnings, *note_on_card(work, house, record)]


def _addressees(session: Session, record: Record) -> list[_Addressee]:
    rows: dict[str, list[JournalDispatch]] = {}
    held = select(JournalDispatch).where(JournalDispatch.record_id == record.id)
    for row in session.exec(held.order_by(col(JournalDispatch.asked_at), col(JournalDispatch.id))):
        rows.setdefault(row.addressee_id, []).append(row)
    wanted = (
        select(RecordParty, Party)
        .join(Party, col(Party.id) == col(RecordParty.party_id))
        .where(RecordParty.record_id == record.id, RecordParty.role == ADDRESSEE)
        .order_by(col(RecordParty.position), col(RecordParty.id))
    )
    return [_Addressee(row, party, rows.get(row.id, [])) for row, party in session.exec(wanted)]
