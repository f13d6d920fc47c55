"""Holds («запрет на уничтожение», HLD-1…3): nothing under one is destroyed or transferred.

A hold covers whole files: whichever way one record of a file is held, the file stays. What it
covers is asked of the catalogue as it is now, so that a record or file which comes under the index
or the party later is held too. Days of retention do not move.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, or_, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.text import is_blank
from regest.core.catalogue.file_bars import lies_under, successors
from regest.core.catalogue.fileplan import plan_entry
from regest.core.catalogue.tables import (
    File,
    Record,
    RecordParty,
    RecordState,
)
from regest.core.catalogue.task_tables import Task, TaskExecutor
from regest.core.people.parties import party_with, present
from regest.core.people.tables import Party
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import Hold, HoldReason, HoldScope
from regest.core.store.work import Work

RULE = "HLD-1"
LIFTING = "HLD-3"
SEIZURE = "HLD-2"
_CHUNK = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class NewHold:
    """A hold to be set: exactly one of record, file, index and party says what it covers.

    It rests on `basis` in words or on a record. `set_on` is today without a day. At a seizure the
    basis is its protocol, and `copy_record_id` the certified copy that stays, if there is one.
    """

    reason: HoldReason
    basis: str = ""
    basis_record_id: str | None = None
    record_id: str | None = None
    file_id: str | None = None
    index: str = ""
    party_id: str | None = None
    set_on: dt.date | None = None
    copy_record_id: str | None = None


def set_hold(work: Work, new: NewHold) -> Hold:
    """Set a hold; it is in force from its day, which may be past, at once.

    Raises:
        UsageFault: not exactly one thing is named, no basis, a day to come, or a seizure of
            something that nobody can carry away.
        NotFound: there is no such record, file, index or party.
        Refusal: `held_too_late`, it is destroyed already.
    """
    close_gate(work)
    scope = _scope(new)
    _require_basis(new.basis, new.basis_record_id, RULE)
    set_on = new.set_on or work.today
    _require_come(set_on, work.today)
    if new.reason is HoldReason.SEIZURE:
        _require_portable(scope)
    elif new.copy_record_id is not None:
        raise _no_seizure()
    _require_there(work.session, new)
    hold = Hold(
        id=work.new_id(),
        reason=new.reason,
        scope=scope,
        record_id=new.record_id,
        file_id=new.file_id,
        index=new.index,
        party_id=_meant(work.session, new.party_id),
        basis=new.basis.strip(),
        basis_record_id=new.basis_record_id,
        set_on=set_on,
        set_by=work.actor.name,
        set_at=work.now,
        copy_record_id=new.copy_record_id,
    )
    work.session.add(hold)
    work.witness("hold.set", "hold", hold.id, _detail(hold))
    return hold


def keep_copy(work: Work, hold_id: str, copy_record_id: str) -> Hold:
    """Name the certified copy that stays in place of what was seized (HLD-2).

    Raises:
        NotFound: there is no such hold or record.
        Refusal: `held_no_seizure`, nothing was seized; `hold_lifted`, it was returned already.
    """
    close_gate(work)
    hold = hold_with(work.session, hold_id)
    _require_standing(hold)
    if hold.reason is not HoldReason.SEIZURE:
        raise _no_seizure()
    _record(work.session, copy_record_id)
    hold.copy_record_id = copy_record_id
    work.session.add(hold)
    work.witness("hold.copied", "hold", hold.id, {"copy": copy_record_id})
    return hold


def lift_hold(
    work: Work,
    hold_id: str,
    *,
    basis: str = "",
    basis_record_id: str | None = None,
    lifted_on: dt.date | None = None,
) -> Hold:
    """Lift a hold from a day on, today without one; at a seizure this is the return (HLD-2, HLD-3).

    Raises:
        NotFound: there is no such hold.
        UsageFault: no basis, a day to come, or one before the hold was set.
        Refusal: `hold_lifted`, it was lifted already.
    """
    close_gate(work)
    hold = hold_with(work.session, hold_id)
    _require_standing(hold)
    _require_basis(basis, basis_record_id, LIFTING)
    day = lifted_on or work.today
    _require_come(day, work.today)
    if day < hold.set_on:
        raise UsageFault(
            "lifted_before_set",
            _(
                "The hold cannot be lifted on {day}: it stands from {start}",
                day=day,
                start=hold.set_on,
            ),
            rule=LIFTING,
            remedy=_("Name the day of the paper by which it is lifted."),
        )
    if basis_record_id is not None:
        _record(work.session, basis_record_id)
    hold.lifted_on, hold.lifted_by, hold.lifted_at = day, work.actor.name, work.now
    hold.lifted_basis, hold.lifted_basis_record_id = basis.strip(), basis_record_id
    work.session.add(hold)
    work.witness("hold.lifted", "hold", hold.id, {"on": str(day), "basis": basis_record_id or ""})
    return hold


def hold_with(session: Session, hold_id: str) -> Hold:
    """Return the hold with this id.

    Raises:
        NotFound: there is none.
    """
    found = session.get(Hold, hold_id)
    if found is None:
        raise unknown(hold_id)
    return found


def unknown(hold_id: str) -> NotFound:
    """Return the words for a hold that is not there, or not for whoever asks."""
    return NotFound(
        "hold_unknown",
        _("No such hold: {reference}", reference=hold_id),
        rule=RULE,
        remedy=_("See `regest retention holds`."),
    )


def list_holds(session: Session, on: dt.date | None = None) -> Sequence[Hold]:
    """Return the holds in force on a day, or all there ever were; the latest first."""
    wanted = select(Hold).order_by(col(Hold.set_on).desc(), col(Hold.id).desc())
    return session.exec(wanted if on is None else wanted.where(in_force(on))).all()


def in_force(on: dt.date) -> ColumnElement[bool]:
    """Return the condition on `hold` that it stands on a day."""
    return (col(Hold.set_on) <= on) & or_(col(Hold.lifted_on).is_(None), col(Hold.lifted_on) > on)


def holds_of(session: Session, file_ids: Collection[str], on: dt.date) -> dict[str, list[Hold]]:
    """Return the holds that cover each file on a day, the earliest first; free files are not there.

    The statements grow with the files asked about, not with the catalogue.
    """
    held = session.exec(select(Hold).where(in_force(on)).order_by(col(Hold.set_on), col(Hold.id)))
    standing = held.all()
    if not standing or not file_ids:
        return {}
    asked = frozenset(file_ids)
    covered: dict[str, dict[str, None]] = defaultdict(dict)
    for file_id, hold_id in _coverage(session, standing, asked):
        covered[file_id][hold_id] = None
    return {
        file_id: [hold for hold in standing if hold.id in its] for file_id, its in covered.items()
    }


def holds_of_record(session: Session, record_id: str, on: dt.date) -> list[Hold]:
    """Return the holds that keep a record on a day: its own, its file's and those of its parties.

    Raises:
        NotFound: there is no such record.
    """
    record = _record(session, record_id)
    of_file = holds_of(session, [record.file_id], on) if record.file_id else {}
    found = {hold.id: hold for hold in of_file.get(record.file_id or "", ())}
    standing = session.exec(select(Hold).where(in_force(on))).all()
    parties = set(_parties_in(session, [record.id]))
    for hold in standing:
        if record.id in _records_held(hold) or parties & _meant_by(session, hold):
            found[hold.id] = hold
    return sorted(found.values(), key=lambda hold: (hold.set_on, hold.id))


def holds_of_party(session: Session, party_id: str, on: dt.date) -> list[Hold]:
    """Return the holds that name a party itself, the earliest first."""
    standing = session.exec(
        select(Hold)
        .where(in_force(on), col(Hold.party_id).is_not(None))
        .order_by(col(Hold.set_on), col(Hold.id))
    )
    return [hold for hold in standing.all() if party_id in _meant_by(session, hold)]


def seized(holds: Iterable[Hold]) -> Hold | None:
    """Return the seizure among the holds of a file or record, or None: its status is «изъято»."""
    return next((hold for hold in holds if hold.reason is HoldReason.SEIZURE), None)


REASONS: dict[HoldReason, Message] = {
    HoldReason.INSPECTION: _.p("hold", "an inspection"),
    HoldReason.LITIGATION: _.p("hold", "a dispute in court"),
    HoldReason.SEIZURE: _.p("hold", "a seizure"),
    HoldReason.AUTHORITY_BAN: _.p("hold", "a demand of an authority"),
    HoldReason.INVESTIGATION: _.p("hold", "an internal investigation"),
}


def told(hold: Hold) -> Message:
    """Return the hold in words for a refusal: from when, and why."""
    return _(
        "a hold from {start} is in force ({reason})", start=hold.set_on, reason=REASONS[hold.reason]
    )


def _scope(new: NewHold) -> HoldScope:
    named = {
        HoldScope.RECORD: new.record_id,
        HoldScope.FILE: new.file_id,
        HoldScope.INDEX: new.index,
        HoldScope.PARTY: new.party_id,
    }
    given = [scope for scope, value in named.items() if value]
    if len(given) != 1:
        raise UsageFault(
            "hold_scope",
            _("A hold covers one thing: a document, a file, an index, or all that names a party"),
            rule=RULE,
            remedy=_("Name one of them; set another hold for the rest."),
        )
    return given[0]


def _require_basis(basis: str, record_id: str | None, rule: str) -> None:
    if record_id is None and is_blank(basis):
        raise UsageFault(
            "hold_basis_missing",
            _("The paper that a hold is set or lifted by is not named"),
            rule=rule,
            remedy=_("Name the registered document, or write what it is: author, date, number."),
        )


def _require_come(day: dt.date, today: dt.date) -> None:
    if day > today:
        raise UsageFault(
            "hold_ahead",
            _("{day} has not come: today is {today}", day=day, today=today),
            rule=RULE,
            remedy=_("A hold is set today at the latest, and is lifted on the day it ends."),
        )


def _require_portable(scope: HoldScope) -> None:
    if scope not in {HoldScope.RECORD, HoldScope.FILE}:
        raise UsageFault(
            "seizure_scope",
            _("A seizure takes documents or files, not an index and not a party"),
            rule=SEIZURE,
            remedy=_("Name each document or file of the protocol of seizure."),
        )


def _no_seizure() -> Refusal:
    return Refusal(
        "held_no_seizure",
        _("A certified copy stays in place of what was seized; this is no seizure"),
        rule=SEIZURE,
        remedy=_("Set the hold without a copy, or give the seizure as its reason."),
    )


def _require_standing(hold: Hold) -> None:
    if hold.lifted_on is not None:
        raise Refusal(
            "hold_lifted",
            _("This hold was lifted on {day}", day=hold.lifted_on),
            rule=LIFTING,
            remedy=_("Set a new one if there is reason to."),
        )


def _require_there(session: Session, new: NewHold) -> None:
    for record_id in (new.basis_record_id, new.copy_record_id):
        if record_id is not None:
            _record(session, record_id)
    if new.index:
        plan_entry(session, new.index)
    if new.record_id is not None:
        record = _record(session, new.record_id)
        if record.state is RecordState.DISPOSED:
            raise _too_late(record.number or record.id)
    if new.file_id is not None:
        file = session.get(File, new.file_id)
        if file is None:
            raise NotFound(
                "file_unknown",
                _("No such file: {reference}", reference=new.file_id),
                remedy=_("See `regest file list`."),
            )
        if file.disposed_on is not None:
            raise _too_late(f"{file.index} ({file.period})")


def _too_late(what: str) -> Refusal:
    return Refusal(
        "held_too_late",
        _("{what} is destroyed: there is nothing to keep", what=what),
        rule=RULE,
        remedy=_("Answer with the act of destruction; its stub names it."),
    )


def _record(session: Session, record_id: str) -> Record:
    found = session.get(Record, record_id)
    if found is None:
        raise NotFound(
            "record_unknown",
            _("No such document: {reference}", reference=record_id),
            remedy=_("Write the number as it is printed, with the year if need be: Вх-12@2026."),
        )
    return found


def _meant(session: Session, party_id: str | None) -> str | None:
    return None if party_id is None else present(session, party_with(session, party_id)).id


def _detail(hold: Hold) -> dict[str, object]:
    about = {
        "record": hold.record_id,
        "file": hold.file_id,
        "index": hold.index,
        "party": hold.party_id,
        "basis": hold.basis_record_id,
        "copy": hold.copy_record_id,
    }
    told_of = {name: value for name, value in about.items() if value}
    return {"reason": hold.reason.value, "from": str(hold.set_on), **told_of}


def _records_held(hold: Hold) -> set[str]:
    """Return the records a hold keeps by itself: of a seizure its protocol and the copy too."""
    named = {hold.record_id, hold.copy_record_id}
    if hold.reason is HoldReason.SEIZURE:
        named.add(hold.basis_record_id)
    return {each for each in named if each is not None}


def _coverage(
    session: Session, standing: Sequence[Hold], asked: frozenset[str]
) -> Iterator[tuple[str, str]]:
    """Yield file and hold for everything that the holds cover among the files asked about."""
    for hold in standing:
        if hold.file_id in asked:
            yield hold.file_id or "", hold.id
    yield from _by_record(session, standing, asked)
    yield from _by_index(session, standing, asked)
    yield from _by_party(session, standing, asked)


def _by_record(
    session: Session, standing: Sequence[Hold], asked: frozenset[str]
) -> Iterator[tuple[str, str]]:
    by_record: dict[str, list[str]] = defaultdict(list)
    for hold in standing:
        for record_id in _records_held(hold):
            by_record[record_id].append(hold.id)
    for chunk in _chunks(by_record):
        wanted = select(Record.id, Record.file_id).where(col(Record.id).in_(chunk))
        for record_id, file_id in session.exec(wanted):
            if file_id in asked:
                yield from ((file_id, hold_id) for hold_id in by_record[record_id])


def _by_index(
    session: Session, standing: Sequence[Hold], asked: frozenset[str]
) -> Iterator[tuple[str, str]]:
    held = {hold.id: hold.index for hold in standing if hold.index}
    if not held:
        return
    lines = successors(session, set(held.values()))
    for chunk in _chunks(asked):
        for file_id, index in session.exec(
            select(File.id, File.index).where(col(File.id).in_(chunk))
        ):
            for hold_id, above in held.items():
                if lies_under(index, lines[above]):
                    yield file_id, hold_id


def _by_party(
    session: Session, standing: Sequence[Hold], asked: frozenset[str]
) -> Iterator[tuple[str, str]]:
    by_party: dict[str, list[str]] = defaultdict(list)
    for hold in standing:
        for party_id in _meant_by(session, hold):
            by_party[party_id].append(hold.id)
    if not by_party:
        return
    for chunk in _chunks(asked):
        named = (
            select(Record.file_id, RecordParty.party_id)
            .join(RecordParty, col(RecordParty.record_id) == col(Record.id))
            .where(col(Record.file_id).in_(chunk), col(RecordParty.party_id).in_(list(by_party)))
        )
        carried = (
            select(Record.file_id, TaskExecutor.party_id)
            .join(Task, col(Task.record_id) == col(Record.id))
            .join(TaskExecutor, col(TaskExecutor.task_id) == col(Task.id))
            .where(col(Record.file_id).in_(chunk), col(TaskExecutor.party_id).in_(list(by_party)))
        )
        for wanted in (named, carried):
            for file_id, party_id in session.exec(wanted.distinct()):
                yield from ((file_id or "", hold_id) for hold_id in by_party[party_id])


def _meant_by(session: Session, hold: Hold) -> set[str]:
    """Return the party of a hold and, if it was merged, the one that is meant now."""
    if hold.party_id is None:
        return set()
    return {hold.party_id, present(session, session.get_one(Party, hold.party_id)).id}


def _parties_in(session: Session, record_ids: Sequence[str]) -> Iterator[str]:
    yield from session.exec(
        select(RecordParty.party_id).where(col(RecordParty.record_id).in_(record_ids))
    )
    yield from session.exec(
        select(TaskExecutor.party_id)
        .join(Task, col(Task.id) == col(TaskExecutor.task_id))
        .where(col(Task.record_id).in_(record_ids))
    )


def _chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), _CHUNK):
        yield ordered[start : start + _CHUNK]
