"""Checks of the content: numbers, visibility, bytes and chain agree with the records."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import (
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    Record,
    RecordAccess,
    RecordClassRow,
    RecordHistory,
    RecordState,
    VisibilityKey,
    VisibilityToken,
)
from regest.core.catalogue.visibility import key_for, named_parties, seen_state, tokens_from
from regest.core.preservation.health import SHOWN, Diagnosis, Patient, Status, good
from regest.core.store.audit import verify

_REGISTERED = frozenset({RecordState.REGISTERED, RecordState.FILED, RecordState.CLOSED})


def check_numbers(patient: Patient) -> Diagnosis:
    """Numbers of each period are 1…n without gap, and agree with the records that bear them."""
    with patient.database.read() as session:
        faults = tuple(_number_faults(session))
        periods = len(session.exec(select(LedgerPeriod.id)).all())
    if not faults:
        return good(_("Numbers are without gaps; periods: {count}", count=periods))
    return Diagnosis(
        Status.BROKEN,
        _("Numbers and records do not agree; faults: {count}", count=len(faults)),
        _("Run `regest audit verify`: it names the rows that were changed by hand."),
        faults[:SHOWN],
        code="numbers_disagree",
    )


def check_visibility(patient: Patient) -> Diagnosis:
    """Every record stands under the visibility key that its card asks for."""
    with patient.database.read() as session:
        wrong = tuple(_misplaced(session))
        forged = tuple(_forged_keys(session))
    if not wrong and not forged:
        return good(_("Who sees what agrees with the cards"))
    return Diagnosis(
        Status.BROKEN,
        _("Records that others may see than their cards say: {count}", count=len(wrong)),
        _("Run `regest audit verify`: it names the rows that were changed by hand."),
        (*wrong, *forged)[:SHOWN],
        code="visibility_disagrees",
    )


def check_chain(patient: Patient) -> Diagnosis:
    """The audit chain is whole, and every row is as its last entry says."""
    with patient.database.read() as session:
        found = verify(session, patient.database.signer.public_key, listed=SHOWN)
    if found.ok:
        return good(
            _(
                "The event log is whole: {count} entries, head {head}",
                count=found.entries,
                head=found.head,
            )
        )
    return Diagnosis(
        Status.BROKEN,
        _(
            "The event log shows changes made by hand; findings: {count}",
            count=len(found.findings) + found.unlisted,
        ),
        _("Find out who had access to the database; `regest audit verify` lists everything."),
        tuple(finding.message for finding in found.findings),
        code="chain_broken",
    )


def _number_faults(session: Session) -> Iterator[Message]:
    periods = {period.id: period for period in session.exec(select(LedgerPeriod))}
    sequences: dict[str, set[int]] = defaultdict(set)
    numbered: dict[str, list[LedgerNumber]] = defaultdict(list)
    for number in session.exec(select(LedgerNumber)):
        if not number.suffix:
            sequences[number.period_id].add(number.sequence)
        if number.record_id is not None:
            numbered[number.record_id].append(number)
        yield from _faults_of(number)
    for key, period in periods.items():
        yield from _gaps(period, sequences[key])
    counted = {each.name for each in session.exec(select(RecordClassRow)) if each.ledger}
    for record in session.exec(select(Record).where(Record.number != "")):
        numbers = numbered.pop(record.id, [])
        # Orders of others and points of minutes are named by a number that no journal here counts.
        if numbers or record.class_name in counted:
            yield from _disagreements(record, numbers)
    for record_id in sorted(numbered):
        yield _("A number was issued to a record without one: {id}", id=record_id)
    yield from _unnumbered(session)


def _faults_of(number: LedgerNumber) -> Iterator[Message]:
    if number.state is NumberState.ISSUED and number.record_id is None:
        yield _("Number {number} is issued to no record", number=number.printed)
    if number.state is not NumberState.ISSUED and not number.reason.strip():
        yield _("Number {number} is reserved or void without a reason", number=number.printed)


def _gaps(period: LedgerPeriod, found: set[int]) -> Iterator[Message]:
    name = f"{period.ledger} {period.period}"
    last = max(found, default=0)
    if last != period.last_number:
        yield _(
            "{period}: the counter stands at {counter}, the last number is {last}",
            period=name,
            counter=period.last_number,
            last=last,
        )
    missing = sorted(set(range(1, period.last_number + 1)) - found)
    if missing:
        yield _(
            "{period}: numbers are missing: {numbers}",
            period=name,
            numbers=", ".join(map(str, missing[:SHOWN])),
        )


def _disagreements(record: Record, numbers: list[LedgerNumber]) -> Iterator[Message]:
    wanted = NumberState.VOID if record.state is RecordState.ANNULLED else NumberState.ISSUED
    if [number.printed for number in numbers] != [record.number]:
        yield _("{number}: the ledger holds another number for the record", number=record.number)
    elif record.state is not RecordState.DISPOSED and numbers[0].state is not wanted:
        yield _("{number}: record and ledger differ in its state", number=record.number)


def _unnumbered(session: Session) -> Iterator[Message]:
    # Papers of an archive keep the number they had, if any: no journal here counts them.
    brought = select(RecordHistory.record_id).where(RecordHistory.action == "imported")
    wanted = (
        select(Record.id, RecordClassRow.ledger)
        .join(RecordClassRow, col(RecordClassRow.name) == col(Record.class_name))
        .where(
            Record.number == "",
            RecordClassRow.ledger != "",
            col(Record.state).in_(list(_REGISTERED)),
            col(Record.id).not_in(brought),
        )
    )
    for record_id, ledger in session.exec(wanted):
        yield _("A registered record has no number in {ledger}: {id}", ledger=ledger, id=record_id)


def _misplaced(session: Session) -> Iterator[Message]:
    parties: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for record_id, party_id, role in named_parties(session):
        parties[record_id].append((party_id, role))
    accesses: dict[str, list[RecordAccess]] = defaultdict(list)
    for access in session.exec(select(RecordAccess)):
        accesses[access.record_id].append(access)
    for record in session.exec(select(Record)):
        tokens = tokens_from(record, parties[record.id], accesses[record.id])
        key = key_for(record.class_name, seen_state(record).value, record.mark, tokens)
        if key != record.visibility_key:
            yield _("{record}: shown to others than its card says", record=_name(record))


def _forged_keys(session: Session) -> Iterator[Message]:
    tokens: dict[str, list[str]] = defaultdict(list)
    for held in session.exec(select(VisibilityToken)):
        tokens[held.key].append(held.token)
    for row in session.exec(select(VisibilityKey)):
        if key_for(row.class_name, row.state, row.mark, tokens[row.key]) != row.key:
            yield _("The visibility key {key} does not fit what it stands for", key=row.key)


def _name(record: Record) -> str:
    return record.number or record.id
