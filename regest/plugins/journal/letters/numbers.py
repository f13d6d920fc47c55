"""Numbers of the journals apart from registration: reserved for a paper to come, or made void."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.api import (
    Ambiguous,
    House,
    LedgerNumber,
    LedgerPeriod,
    NotFound,
    NumberState,
    Problem,
    Record,
    Refusal,
    Work,
    ledger,
    normalise_number,
    records,
    references,
)
from regest.plugins.journal.declarations import RECORD_CLASSES, RESERVE, VOID
from regest.plugins.journal.words import CLASSES, ORDER, _

_BARE = re.compile(r"\d+(?:\D|/\d+)?")
_LAST = re.compile(r"(?:.*[-/№\s])?(\d+[а-яё]?)", re.IGNORECASE)
_NAMED = re.compile(r"(?:(?P<class>[^\W\d]+):)?(?P<number>.+?)(?:@(?P<period>\d{4}))?")


@dataclass(frozen=True, slots=True)
class Voided:
    """A number that is void now: of a registered letter, or one that was only reserved."""

    number: str
    record: Record | None = None
    warnings: tuple[Problem, ...] = ()


def bare_number(printed: str) -> str:
    """Return the sequence and letter of a printed number: `Вх-47а` and `01-05/47а` are `47а`."""
    text = printed.strip()
    if _BARE.fullmatch(text):
        return text
    last = _LAST.fullmatch(text)
    return last[1] if last else text


def shown_number(number: LedgerNumber) -> str:
    """Return a number as the journal shows it while no letter has it."""
    return number.printed.strip("-/ ")


def reserve(house: House, ledger_name: str, reason: str) -> LedgerNumber:
    """Set the next number of a journal aside; the reason is kept with it.

    Raises:
        Refusal: no reason, or the journal is closed.
    """
    house.reader.require(RESERVE)
    with house.work() as work:
        return ledger.reserve(work, ledger_name, reason)


def void(house: House, reference: str, reason: str) -> Voided:
    """Annul a registration, or a reserved number: it stays in the journal and is never used again.

    Raises:
        Refusal: no reason, or the document is no letter of the journals.
        Ambiguous: the reference fits a letter and a reserved number.
    """
    house.reader.require(VOID)
    with house.work() as work:
        reserved = _reserved(work.session, reference)
        try:
            record = references.find_record(work.session, house.reader, reference)
        except NotFound:
            if not reserved:
                raise
            return _void_reserved(work, reserved, reference, reason)
        if reserved:
            raise _ambiguous(reference, [record.number, *map(shown_number, reserved)])
        if record.class_name not in (*CLASSES, ORDER):
            raise Refusal(
                "not_a_letter",
                _("{number} is not in the journals of letters", number=record.number or record.id),
                rule="REG-6",
                remedy=_("Name an incoming or outgoing document."),
            )
        warnings = records.annul(work, house.deployment.calls, record, reason)
        return Voided(record.number, record, warnings)


def _void_reserved(work: Work, reserved: list[LedgerNumber], reference: str, reason: str) -> Voided:
    if len(reserved) > 1:
        raise _ambiguous(reference, [shown_number(each) for each in reserved])
    if not reason.strip():
        raise Refusal(
            "reason_missing",
            _("A registration cannot be annulled without a reason"),
            rule="REG-6",
            remedy=_("Say what is wrong with it."),
        )
    ledger.void(work, reserved[0], reason)
    work.witness("number.voided", "ledger_number", reserved[0].id)
    return Voided(shown_number(reserved[0]))


def _reserved(session: Session, reference: str) -> list[LedgerNumber]:
    """Return the reserved numbers that `Вх-48`, `in:48@2026` or `48` may mean."""
    named = _NAMED.fullmatch(reference.strip())
    if named is None:
        return []
    ledgers = [
        each.ledger
        for each in RECORD_CLASSES
        if named["class"] is None or named["class"].lower() in {each.name, *each.aliases}
    ]
    wanted = (
        select(LedgerNumber)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(LedgerNumber.state == NumberState.RESERVED, col(LedgerPeriod.ledger).in_(ledgers))
    )
    if named["period"]:
        wanted = wanted.where(LedgerPeriod.period == named["period"])
    written = normalise_number(named["number"])
    return [
        number
        for number in session.exec(wanted)
        if written in {normalise_number(number.printed), f"{number.sequence}{number.suffix}"}
    ]


def _ambiguous(reference: str, candidates: list[str]) -> Ambiguous:
    return Ambiguous(
        "number_ambiguous",
        _(
            "{reference} fits several numbers: {candidates}",
            reference=reference,
            candidates=", ".join(candidates),
        ),
        candidates,
        rule="REG-6",
        remedy=_("Write the number as it is printed, with its journal: in:48 or out:48."),
    )
