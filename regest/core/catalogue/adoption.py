"""Records of an old journal adopted into a ledger with the numbers and days they had.

This is the one exception from REG-7 (the day of registration is always today): the papers were
registered in their own time, outside. Nothing else of the ledger's rules is bent: no number twice,
none in a closed period, none missing without a reason (REG-5, REG-6), and the next number is the
one after the last. Checks and listeners of registration are not called: nothing is registered now.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import insert
from sqlmodel import select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import Message, _
from regest.core.base.numbers import normalise_number
from regest.core.base.text import is_blank, one_line
from regest.core.catalogue import fileplan
from regest.core.catalogue.drafts import Draft, check_fields, write_fields
from regest.core.catalogue.history import remember
from regest.core.catalogue.numbering import WHOLE_LIFE, order_key, period_of
from regest.core.catalogue.tables import (
    FieldDefinitionRow,
    File,
    Ledger,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
    RecordParty,
    RecordState,
    VisibilityKey,
    VisibilityToken,
)
from regest.core.catalogue.visibility import key_for, tokens_from
from regest.core.hooks.types import PeriodKind
from regest.core.store.tables import IndexQueue
from regest.core.store.upsert import table_of, upsert
from regest.core.store.work import Work

_BATCH = 250
_ROWS = 1_000
_SHOWN = 20


@dataclass(frozen=True, kw_only=True, slots=True)
class OldNumber:
    """A number of an old journal as it stands there; `reason` says why it is void."""

    sequence: int
    suffix: str
    printed: str
    issued_on: dt.date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OldEntry:
    """A record under its old number, annulled if the number has a reason; `origin` for history."""

    number: OldNumber
    draft: Draft
    origin: str


def adopt(
    work: Work,
    ledger: str,
    period: str,
    entries: Sequence[OldEntry],
    spare: Sequence[OldNumber] = (),
) -> list[Record]:
    """Write the entries as records of one period of the ledger; `spare` are void without a record.

    Returns the records in the order of the entries. A few statements for each thousand rows.

    Raises:
        NotFound: there is no such ledger, class or file index.
        Refusal: the period is closed, a number is taken, missing or of another period, a void one
            has no reason, or a card lacks what it needs; nothing is written.
    """
    numbers = [*(entry.number for entry in entries), *spare]
    if not numbers:
        return []
    kept = _period(work, ledger, period, min(number.issued_on for number in numbers))
    _check(work, kept, numbers, spare)
    defined = _defined(work, entries)
    records = [_record(work, entry, period) for entry in entries]
    _place_under_keys(work, entries, records)
    _place_in_files(work, entries, records)
    for start in range(0, len(entries), _BATCH):
        pairs = list(zip(entries, records, strict=True))[start : start + _BATCH]
        work.session.add_all(record for _entry, record in pairs)
        # What refers to a record is not sorted behind it by itself.
        work.session.flush()
        for entry, record in pairs:
            _write(work, kept, entry, record, defined[entry.draft.class_name])
        _enqueue(work, [record for _entry, record in pairs])
        _witness(work, kept, [entry.number for entry, _record in pairs])
    for start in range(0, len(spare), _ROWS):
        for number in spare[start : start + _ROWS]:
            work.session.add(_number(work, kept, number, None))
        _witness(work, kept, spare[start : start + _ROWS])
    last = max(number.sequence for number in numbers)
    if last > kept.last_number:
        kept.last_number = last
        work.session.add(kept)
        work.witness("ledger.adopted", "ledger_period", kept.id, {"last": last})
    return records


def _period(work: Work, ledger: str, period: str, opened_on: dt.date) -> LedgerPeriod:
    """Return the period, opened if it is new, and held until the commit."""
    kept = work.session.get(Ledger, ledger)
    if kept is None:
        raise NotFound(
            "ledger_unknown",
            _("There is no ledger {name}", name=ledger),
            rule="REG-4",
            remedy=_("Enable the module that keeps it."),
        )
    fresh = {
        "id": work.new_id(),
        "ledger": ledger,
        "period": period,
        "template": kept.template,
        "prefix": kept.prefix,
        "last_number": 0,
        "state": OpenState.OPEN,
        "opened_on": opened_on,
    }
    work.execute(upsert(work.session, LedgerPeriod).values(fresh).on_conflict_do_nothing())
    wanted = select(LedgerPeriod).where(
        LedgerPeriod.ledger == ledger, LedgerPeriod.period == period
    )
    found = work.session.exec(
        wanted.with_for_update().execution_options(populate_existing=True)
    ).one()
    if found.state is not OpenState.OPEN:
        raise Refusal(
            "ledger_closed",
            _("Nothing can be adopted into {period}: its journal is closed", period=period),
            rule="JRN-2",
            remedy=_("A closed journal stays as it is."),
        )
    return found


def _check(
    work: Work, period: LedgerPeriod, numbers: Sequence[OldNumber], spare: Sequence[OldNumber]
) -> None:
    kind = work.session.get_one(Ledger, period.ledger).period
    for number in numbers:
        if number.issued_on > work.today or period_of(kind, number.issued_on) != period.period:
            raise _refused(
                "number_of_another_period",
                _(
                    "Number {number} of {day} cannot be adopted into {period}",
                    number=number.printed,
                    day=number.issued_on,
                    period=period.period,
                ),
                _("Adopt it into the period of its own day, and none before that day has come."),
            )
    if any(is_blank(number.reason) for number in spare):
        raise _refused(
            "reason_missing",
            _("A number cannot be void without a reason"),
            _("Say why there is no document under it."),
        )
    held = select(LedgerNumber.sequence, LedgerNumber.suffix)
    taken = set(work.session.exec(held.where(LedgerNumber.period_id == period.id)).all())
    _refuse_taken(taken, numbers)
    sequences = {sequence for sequence, suffix in taken if not suffix}
    sequences |= {number.sequence for number in numbers if not number.suffix}
    last = max(period.last_number, *(number.sequence for number in numbers))
    holes = (number for number in range(1, last + 1) if number not in sequences)
    missing = list(islice(holes, _SHOWN + 1))
    if missing:
        raise _refused(
            "numbers_missing",
            _("The journal would have holes: {numbers}", numbers=_listed(map(str, missing)))
            if period.period == WHOLE_LIFE
            else _(
                "The journal of {period} would have holes: {numbers}",
                period=period.period,
                numbers=_listed(map(str, missing)),
            ),
            _("Adopt these numbers too, or make them void with a reason."),
        )


def _refuse_taken(taken: set[tuple[int, str]], numbers: Sequence[OldNumber]) -> None:
    seen = set(taken)
    clashing = []
    for number in numbers:
        key = (number.sequence, number.suffix)
        if key in seen:
            clashing.append(number.printed)
        seen.add(key)
    if clashing:
        raise _refused(
            "number_taken",
            _("These numbers are taken: {numbers}", numbers=_listed(clashing)),
            _("A number is never used twice: leave out what is registered already."),
        )


def _defined(work: Work, entries: Sequence[OldEntry]) -> Mapping[str, Sequence[FieldDefinitionRow]]:
    """Return the fields of each class; the first card of each set of fields stands for its like."""
    defined: dict[str, Sequence[FieldDefinitionRow]] = {}
    checked: set[object] = set()
    for entry in entries:
        draft = entry.draft
        filled = tuple(sorted(name for name, value in draft.fields.items() if value.strip()))
        like = (draft.class_name, filled, draft.mark, is_blank(draft.mark_basis))
        if like not in checked or is_blank(draft.heading):
            defined[draft.class_name] = check_fields(work.session, draft)
            checked.add(like)
    return defined


def _record(work: Work, entry: OldEntry, period: str) -> Record:
    draft, number = entry.draft, entry.number
    return Record(
        id=work.new_id(),
        class_name=draft.class_name,
        heading=one_line(draft.heading),
        document_date=draft.document_date,
        received_at=draft.received_at,
        number=number.printed,
        number_match=normalise_number(number.printed) or "",
        number_order=order_key(number.sequence, number.suffix),
        period=period,
        # The hour is not known any more: the day begins.
        registered_at=dt.datetime.combine(number.issued_on, dt.time(), work.zone),
        registered_on=number.issued_on,
        registered_by=work.actor.name,
        state=RecordState.ANNULLED if number.reason else RecordState.REGISTERED,
        mark=draft.mark,
        mark_basis=draft.mark_basis,
        visibility_key="",
        provider=draft.provider,
        created_at=work.now,
    )


def _place_under_keys(work: Work, entries: Sequence[OldEntry], records: Sequence[Record]) -> None:
    """Give each record its visibility key, and write the keys that are new."""
    wanted: dict[str, tuple[Record, frozenset[str]]] = {}
    for entry, record in zip(entries, records, strict=True):
        parties = ((each.party_id, each.role) for each in entry.draft.parties)
        named = tokens_from(record, parties, ())
        record.visibility_key = key_for(record.class_name, record.state.value, record.mark, named)
        wanted[record.visibility_key] = record, named
    keys = table_of(VisibilityKey)
    rows = [
        {
            "key": key,
            "class_name": record.class_name,
            "state": record.state.value,
            "mark": record.mark,
        }
        for key, (record, _tokens) in sorted(wanted.items())
    ]
    made: set[str] = set()
    for batch in _batches(rows):
        statement = upsert(work.session, VisibilityKey).values(batch).on_conflict_do_nothing()
        made |= {row.key for row in work.execute(statement.returning(keys.c.key))}
    tokens = [
        {"key": key, "token": token} for key in sorted(made) for token in sorted(wanted[key][1])
    ]
    for batch in _batches(tokens):
        work.execute(insert(table_of(VisibilityToken)).values(batch))


def _place_in_files(work: Work, entries: Sequence[OldEntry], records: Sequence[Record]) -> None:
    """Put each record into the file of its index and its own year (FL-1), asked once for each."""
    kinds: dict[str, PeriodKind] = {}
    files: dict[tuple[str, str], File] = {}
    for entry, record in zip(entries, records, strict=True):
        index, day = entry.draft.file_index, entry.number.issued_on
        if not index:
            continue
        if index not in kinds:
            kinds[index] = fileplan.plan_entry(work.session, index).period
        key = (index, period_of(kinds[index], day))
        if key not in files:
            files[key] = fileplan.place(work, record, index, day)
        record.file_id, record.volume = files[key].id, files[key].volume


def _write(
    work: Work,
    period: LedgerPeriod,
    entry: OldEntry,
    record: Record,
    defined: Sequence[FieldDefinitionRow],
) -> None:
    write_fields(work, record.id, entry.draft, list(defined))
    for position, each in enumerate(entry.draft.parties):
        work.session.add(
            RecordParty(
                id=work.new_id(),
                record_id=record.id,
                party_id=each.party_id,
                role=each.role,
                position=position,
            )
        )
    work.session.add(_number(work, period, entry.number, record.id))
    remember(work, record.id, "adopted", new=record.number, reason=entry.origin)


def _enqueue(work: Work, records: Iterable[Record]) -> None:
    # One statement for all: a queue row added to the session costs a statement of its own.
    rows = [{"record_id": record.id, "queued_at": work.now} for record in records]
    work.session.connection().execute(insert(table_of(IndexQueue)), rows)


def _number(
    work: Work, period: LedgerPeriod, number: OldNumber, record_id: str | None
) -> LedgerNumber:
    return LedgerNumber(
        id=work.new_id(),
        period_id=period.id,
        sequence=number.sequence,
        suffix=number.suffix,
        state=NumberState.VOID if number.reason else NumberState.ISSUED,
        printed=number.printed,
        record_id=record_id,
        reason=number.reason,
        issued_on=number.issued_on,
    )


def _witness(work: Work, period: LedgerPeriod, numbers: Sequence[OldNumber]) -> None:
    sequences = [number.sequence for number in numbers]
    detail = {
        "period": period.period,
        "numbers": len(numbers),
        "from": min(sequences),
        "to": max(sequences),
    }
    work.witness("numbers.adopted", "ledger_period", period.id, detail)


def _batches(rows: Sequence[Mapping[str, object]]) -> Iterator[list[dict[str, object]]]:
    for start in range(0, len(rows), _ROWS):
        yield [dict(row) for row in rows[start : start + _ROWS]]


def _listed(numbers: Iterable[str]) -> str:
    shown = list(numbers)
    more = ["…"] if len(shown) > _SHOWN else []
    return ", ".join([*shown[:_SHOWN], *more])


def _refused(code: str, message: Message, remedy: Message) -> Refusal:
    return Refusal(
        code, message, rule="REG-5" if code != "reason_missing" else "REG-6", remedy=remedy
    )
