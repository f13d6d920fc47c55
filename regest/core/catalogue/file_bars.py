"""What stands on upper floors about a file: inventories, acts, transfers, seizure.

Acts and inventories are made upon the catalogue, which knows them by the names of their tables
alone: whoever reopens a file must not be able to forget to ask.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    MetaData,
    Select,
    String,
    Table,
    and_,
    or_,
    select,
)
from sqlmodel import Session, col

from regest.core.base.messages import Message, _
from regest.core.catalogue.tables import File, FilePlanEntry, OpenState, Record, RecordParty

_KNOWN = MetaData()
_CHUNK = 400


def _table(name: str, *columns: str, days: Sequence[str] = ()) -> Table:
    texts = (Column(each, String) for each in columns)
    return Table(name, _KNOWN, *texts, *(Column(each, Date) for each in days))


_ACT = _table("disposal_act", "id", "number", "year", "state", days=("executed_on",))
_ACT_ROW = _table("disposal_act_row", "act_id", "file_id")
_INVENTORY = _table("inventory", "id", "number", "kind", "state", days=("approved_on",))
_INVENTORY_ROW = _table("inventory_row", "inventory_id", "file_id")
_TRANSFER = _table("archive_transfer", "id", "number", "year", "state")
_TRANSFER_ROW = _table("archive_transfer_row", "transfer_id", "file_id")
_HOLD = _table(
    "hold", "file_id", "record_id", "party_id", "index", "reason", "scope",
    days=("set_on", "lifted_on"),
)  # fmt: skip


class FileStatus(StrEnum):
    """What a file is to people (column 5 of the plan, FP-3)."""

    OPEN = "open"
    CARRIED_OVER = "carried_over"
    CLOSED = "closed"
    SEIZED = "seized"
    TRANSFERRED = "transferred"
    DESTROYED = "destroyed"


@dataclass(frozen=True, slots=True)
class Standing:
    """The status of a file; `act` is the number and `on` the day of what ended it."""

    status: FileStatus
    act: str = ""
    on: dt.date | None = None


def bars(session: Session, file_id: str) -> list[Message]:
    """Return what keeps a file as it was closed: approved acts, inventories, prepared transfers."""
    return [
        *(
            _("act No. {number} of {year}", number=number, year=year)
            for number, year in session.execute(
                _rows(_ACT, _ACT_ROW, "act_id", file_id, "approved", "number", "year")
            )
        ),
        *(
            _("approved inventory No. {number}", number=number)
            for (number,) in session.execute(
                _rows(_INVENTORY, _INVENTORY_ROW, "inventory_id", file_id, "approved", "number")
            )
        ),
        *(
            _("transfer to an archive No. {number} of {year}", number=number, year=year)
            for number, year in session.execute(
                _rows(
                    _TRANSFER, _TRANSFER_ROW, "transfer_id", file_id, "prepared", "number", "year"
                )
            )
        ),
    ]


def standings(session: Session, files: Sequence[File], today: dt.date) -> dict[str, Standing]:
    """Return the status of each of the files, in a few statements for each few hundred."""
    found: dict[str, Standing] = {}
    for start in range(0, len(files), _CHUNK):
        chunk = files[start : start + _CHUNK]
        acts = dict(_executed(session, [each.id for each in chunk if each.disposed_on]))
        seized = _seized(session, chunk, today)
        for file in chunk:
            found[file.id] = _standing(file, acts.get(file.id, ""), seized=file.id in seized)
    return found


def standing_of(session: Session, file: File, today: dt.date) -> Standing:
    """Return the status of a file."""
    return standings(session, [file], today)[file.id]


def _standing(file: File, act: str, *, seized: bool) -> Standing:
    if file.disposed_on is not None:
        return Standing(FileStatus.DESTROYED, act, file.disposed_on)
    if file.transferred_on is not None:
        return Standing(FileStatus.TRANSFERRED, on=file.transferred_on)
    if seized:
        return Standing(FileStatus.SEIZED)
    if file.state is OpenState.CLOSED:
        return Standing(FileStatus.CLOSED, on=file.closed_on)
    carried = not file.period[:4].isdecimal()
    return Standing(FileStatus.CARRIED_OVER if carried else FileStatus.OPEN, on=file.opened_on)


def _rows(
    head: Table, rows: Table, key: str, file_id: str, state: str, *columns: str
) -> Select[tuple[Any, ...]]:
    wanted = select(*(head.c[name] for name in columns)).join(rows, rows.c[key] == head.c.id)
    return wanted.where(rows.c.file_id == file_id, head.c.state == state).distinct()


def _executed(session: Session, file_ids: Collection[str]) -> Iterator[tuple[str, str]]:
    if not file_ids:
        return
    wanted = (
        select(_ACT_ROW.c.file_id, _ACT.c.number)
        .join(_ACT, _ACT_ROW.c.act_id == _ACT.c.id)
        .where(_ACT_ROW.c.file_id.in_(file_ids), _ACT.c.state == "executed")
    )
    for file_id, number in session.execute(wanted):
        yield file_id, str(number)


def _seized(session: Session, files: Sequence[File], today: dt.date) -> set[str]:
    ids = [file.id for file in files]
    wanted = select(col(File.id)).where(col(File.id).in_(ids), is_seized(today))
    return set(session.execute(wanted).scalars())


def is_seized(today: dt.date) -> ColumnElement[bool]:
    """Return the condition on `file` that it, or a document in it, is seized on a day (HLD-2).

    Protocol and certified copy of a seizure are not away: the files they lie in are not seized.
    """
    taken = and_(
        _HOLD.c.reason == "seizure",
        _HOLD.c.set_on <= today,
        or_(_HOLD.c.lifted_on.is_(None), _HOLD.c.lifted_on > today),
    )
    filed = col(Record.file_id).is_not(None)
    whole = select(_HOLD.c.file_id).where(taken, _HOLD.c.file_id.is_not(None))
    index = select(_HOLD.c.index).where(taken, _HOLD.c.scope == "index")
    record = select(col(Record.file_id)).join(_HOLD, _HOLD.c.record_id == col(Record.id))
    party = (
        select(col(Record.file_id))
        .join(RecordParty, col(RecordParty.record_id) == col(Record.id))
        .join(_HOLD, _HOLD.c.party_id == col(RecordParty.party_id))
    )
    return or_(
        col(File.id).in_(whole),
        col(File.index).in_(index),
        col(File.id).in_(record.where(taken, filed)),
        col(File.id).in_(party.where(taken, filed)),
    )


def held_since(session: Session, file: File, index: str, today: dt.date) -> dt.date | None:
    """Return since when a hold on the file or its index keeps its documents out of file `index`.

    None where none does: what a hold on an index covers may go to another file that it covers,
    and a hold on a document or a party goes with the document.
    """
    wanted = select(_HOLD.c.scope, _HOLD.c.index, _HOLD.c.set_on).where(
        _HOLD.c.set_on <= today,
        or_(_HOLD.c.lifted_on.is_(None), _HOLD.c.lifted_on > today),
        or_(_HOLD.c.file_id == file.id, _HOLD.c.scope == "index"),
    )
    for scope, held, set_on in session.execute(wanted.order_by(_HOLD.c.set_on)):
        covered = successors(session, [held])[held] if scope == "index" else []
        left = lies_under(file.index, covered) and not lies_under(index, covered)
        if left or scope == "file":
            since: dt.date = set_on
            return since
    return None


def successors(session: Session, indexes: Collection[str]) -> dict[str, list[str]]:
    """Return each index with those that go on for it since it was indexed anew."""
    heir = col(FilePlanEntry.replaced_by)
    wanted = select(col(FilePlanEntry.index), heir).where(heir.is_not(None))
    followers = {index: to for index, to in session.execute(wanted) if to} if indexes else {}
    found = {index: [index] for index in indexes}
    for line in found.values():
        while (after := followers.get(line[-1])) is not None and after not in line:
            line.append(after)
    return found


def lies_under(index: str, above: Collection[str]) -> bool:
    """Say whether an index is one of those above, or a part of one: `01-05-02` of `01-05`."""
    return any(index == each or index.startswith(f"{each}-") for each in above)


def is_held(session: Session, record_id: str, today: dt.date) -> bool:
    """Say whether a hold on a document or on one of its parties stands: its files stay (HLD-1)."""
    named = select(col(RecordParty.party_id)).where(col(RecordParty.record_id) == record_id)
    wanted = select(_HOLD.c.scope).where(
        _HOLD.c.set_on <= today,
        or_(_HOLD.c.lifted_on.is_(None), _HOLD.c.lifted_on > today),
        or_(_HOLD.c.record_id == record_id, _HOLD.c.party_id.in_(named)),
    )
    return session.execute(wanted.limit(1)).first() is not None
