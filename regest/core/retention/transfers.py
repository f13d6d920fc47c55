"""Transfers to an archive (TRF-1): files of an approved inventory go there when custody is over.

A transfer is prepared, gets its package, and is accepted by the archive or cancelled. From its
preparation on its files stay as they are. What was accepted is marked and kept: nobody destroys the
copies here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.base.text import is_blank
from regest.core.catalogue import ledger
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import File, LedgerNumber, LedgerPeriod, NumberState
from regest.core.hooks.calls import Calls
from regest.core.retention import inventories
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import (
    ArchiveTransfer,
    ArchiveTransferRow,
    Inventory,
    InventoryKind,
    InventoryRow,
    InventoryState,
    TransferState,
)
from regest.core.retention.transfer_bars import Hindrance, held, hindrances, unfinished_in
from regest.core.store.work import Work

RULE, CLAUSE = "TRF-1", "ст. 22 125-ФЗ"
LEDGER, CLASS = "transfer_acts", "transfer_act"
_RU = "ru"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of a transfer with its row of the inventory."""

    file: File
    row: InventoryRow


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What the archive says of what it took: day and number of its act, and who took it."""

    day: dt.date
    number: str
    person: str = ""


def prepare(
    work: Work,
    rules: Rulebook,
    calls: Calls,
    inventory_id: str,
    archive: str,
    file_ids: Collection[str] = (),
) -> ArchiveTransfer:
    """Set a transfer up: all due files of an approved inventory of permanent files, or those named.

    The number of its act is set aside; the package is made next, outside any transaction.

    Raises:
        NotFound: there is no such inventory, or a named file is not in it.
        UsageFault: the archive is not named.
        Refusal: the inventory is not approved or not of permanent files; nothing is due; a named
            file is on hold, lent, in an act, under way or otherwise not to be given away.
    """
    close_gate(work)
    inventory = inventories.inventory_with(work.session, inventory_id)
    _require_inventory(inventory)
    if is_blank(archive):
        raise UsageFault(
            "archive_missing",
            _("It is not said which archive takes the files"),
            rule=RULE,
            remedy=_("Name the archive as its papers do."),
        )
    against = partial(hindrances, work.session, rules, calls, on=work.today)
    wanted = _wanted(work, inventory, frozenset(file_ids), against)
    words = _("transfer of files of inventory No. {number}", number=inventory.number)
    number = ledger.reserve(work, LEDGER, words.text(_RU))
    transfer = ArchiveTransfer(
        id=work.new_id(),
        year=work.today.year,
        number=number.sequence,
        archive=archive.strip(),
        inventory_id=inventory.id,
        state=TransferState.PREPARED,
        prepared_by=work.actor.name,
        prepared_at=work.now,
    )
    work.session.add(transfer)
    work.session.flush()
    work.session.add_all(
        ArchiveTransferRow(transfer_id=transfer.id, file_id=file.id) for file in wanted
    )
    detail = {"number": transfer.number, "inventory": inventory.id, "files": len(wanted)}
    work.witness("transfer.prepared", "archive_transfer", transfer.id, detail)
    return transfer


def note_package(work: Work, transfer_id: str, package: str, sha256: str) -> ArchiveTransfer:
    """Keep which package was made for a transfer, and the digest of its manifest of tags."""
    transfer = transfer_with(work.session, transfer_id)
    _require_prepared(transfer)
    transfer.package, transfer.sha256 = package, sha256
    work.session.add(transfer)
    work.witness("transfer.packed", "archive_transfer", transfer.id, {"sha256": sha256})
    return transfer


def accept(work: Work, calls: Calls, transfer_id: str, given: Acceptance) -> ArchiveTransfer:
    """Enter that the archive accepted the files: they are marked, and stay as copies.

    The caller registers the act of transfer in the same unit of work.

    Raises:
        NotFound: there is no such transfer.
        UsageFault: the number of the archive's act is missing, or its day is not possible.
        Refusal: it is not prepared, or has no package; a hold was set upon one of its files, or
            something in one of them is under way.
    """
    close_gate(work)
    transfer = transfer_with(work.session, transfer_id)
    _require_prepared(transfer)
    _require_packed(transfer)
    _require_said(work, transfer, given)
    listed = files_of(work.session, transfer.id)
    files = [each.file for each in listed]
    for hindrance in held(work.session, files, work.today):
        raise _refusal(hindrance)
    for hindrance in unfinished_in(work.session, calls, files, work.today):
        raise _refusal(hindrance)
    for each in listed:
        each.file.transferred_on = given.day
        work.session.add(each.file)
    transfer.state = TransferState.ACCEPTED
    transfer.accepted_on, transfer.accepted_number = given.day, given.number.strip()
    transfer.accepted_by, transfer.entered_by = given.person.strip(), work.actor.name
    work.session.add(transfer)
    detail = {"number": transfer.number, "files": len(listed), "sha256": transfer.sha256}
    work.witness("transfer.accepted", "archive_transfer", transfer.id, detail)
    return transfer


def cancel(work: Work, transfer_id: str, reason: str) -> ArchiveTransfer:
    """Give a prepared transfer up; its number stays, void with the reason.

    Raises:
        NotFound: there is no such transfer.
        UsageFault: the reason is missing.
        Refusal: it was accepted or cancelled before.
    """
    close_gate(work)
    transfer = transfer_with(work.session, transfer_id)
    _require_prepared(transfer)
    if is_blank(reason):
        raise UsageFault(
            "reason_missing",
            _("A transfer is not cancelled without a reason"),
            rule=RULE,
            remedy=_("Say why the files are not transferred."),
        )
    number = _number(work.session, transfer)
    if number is not None:
        ledger.void(work, number, reason.strip())
    transfer.state, transfer.cancel_reason = TransferState.CANCELLED, reason.strip()
    work.session.add(transfer)
    detail = {"number": transfer.number}
    work.witness("transfer.cancelled", "archive_transfer", transfer.id, detail)
    return transfer


def transfer_with(session: Session, reference: str) -> ArchiveTransfer:
    """Return the transfer with this id, or number: `3` of the latest year that has it, `3/2026`.

    Raises:
        NotFound: there is none.
    """
    found = session.get(ArchiveTransfer, reference)
    number, _slash, year = reference.partition("/")
    if found is None and number.isdecimal() and len(number) < 10:
        wanted = select(ArchiveTransfer).where(ArchiveTransfer.number == int(number))
        if year.isdecimal() and len(year) < 10:
            wanted = wanted.where(ArchiveTransfer.year == int(year))
        found = session.exec(wanted.order_by(col(ArchiveTransfer.year).desc())).first()
    if found is None:
        raise NotFound(
            "transfer_unknown",
            _("No such transfer: {reference}", reference=reference),
            rule=RULE,
            remedy=_("See `regest transfer list`."),
        )
    return found


def packable(session: Session, reference: str) -> ArchiveTransfer:
    """Return a transfer whose package may be made: a prepared one.

    Raises:
        NotFound: there is no such transfer.
        Refusal: it was accepted or cancelled.
    """
    transfer = transfer_with(session, reference)
    _require_prepared(transfer)
    return transfer


def list_transfers(session: Session) -> Sequence[ArchiveTransfer]:
    """Return all transfers, the latest first."""
    order = (col(ArchiveTransfer.year).desc(), col(ArchiveTransfer.number).desc())
    return session.exec(select(ArchiveTransfer).order_by(*order)).all()


def files_of(session: Session, transfer_id: str) -> list[Listed]:
    """Return the files of a transfer in the order of the inventory."""
    wanted = (
        select(File, InventoryRow)
        .join(ArchiveTransferRow, col(ArchiveTransferRow.file_id) == col(File.id))
        .join(ArchiveTransfer, col(ArchiveTransfer.id) == col(ArchiveTransferRow.transfer_id))
        .join(
            InventoryRow,
            (col(InventoryRow.file_id) == col(File.id))
            & (col(InventoryRow.inventory_id) == col(ArchiveTransfer.inventory_id)),
        )
        .where(ArchiveTransferRow.transfer_id == transfer_id)
        .order_by(col(InventoryRow.position))
    )
    return [Listed(file, row) for file, row in session.exec(wanted)]


def wish_of(transfer: ArchiveTransfer) -> NumberWish:
    """Return the number that the act is registered under: the one set aside."""
    day = dt.date(transfer.year, 1, 1)
    return NumberWish(ledger=LEDGER, reserved=str(transfer.number), of=day)


def _wanted(
    work: Work,
    inventory: Inventory,
    named: frozenset[str],
    asked: Callable[[Sequence[File]], list[Hindrance]],
) -> list[File]:
    rows = inventories.rows_of(work.session, inventory.id)
    unknown = named - {row.file_id for row in rows}
    if unknown:
        raise NotFound(
            "file_not_in_inventory",
            _("Inventory No. {number} does not list the file {file}",
              number=inventory.number, file=min(unknown)),
            rule=RULE,
            remedy=_("Choose files of the inventory: regest inventory show."),
        )  # fmt: skip
    files = [work.session.get_one(File, row.file_id) for row in rows]
    if named:
        files = [file for file in files if file.id in named]
    against = asked(files)
    if named and against:
        raise _refusal(against[0])
    hindered = {each.file.id for each in against}
    free = [file for file in files if file.id not in hindered]
    if not free:
        raise _refusal(against[0])
    return free


def _require_inventory(inventory: Inventory) -> None:
    if inventory.kind is not InventoryKind.PERMANENT:
        raise Refusal(
            "inventory_kind",
            _("Inventory No. {number} is not of permanent files", number=inventory.number),
            rule=RULE,
            clause=CLAUSE,
            remedy=_("Choose an inventory of files kept permanently."),
        )
    if inventory.state is not InventoryState.APPROVED:
        raise Refusal(
            "inventory_draft",
            _("Inventory No. {number} is not approved", number=inventory.number),
            rule="DSP-1",
            remedy=_("The chair approves it first: regest inventory approve."),
        )


def _require_prepared(transfer: ArchiveTransfer) -> None:
    if transfer.state is TransferState.PREPARED:
        return
    told = (
        _("The archive accepted transfer No. {number} on {day}", number=transfer.number,
          day=transfer.accepted_on)
        if transfer.state is TransferState.ACCEPTED
        else _("Transfer No. {number} was cancelled", number=transfer.number)
    )  # fmt: skip
    raise Refusal(
        "transfer_over",
        told,
        rule=RULE,
        remedy=_("Prepare another transfer for files that are still here."),
    )


def _require_packed(transfer: ArchiveTransfer) -> None:
    if not transfer.package:
        raise Refusal(
            "transfer_unpacked",
            _("Transfer No. {number} has no package yet", number=transfer.number),
            rule=RULE,
            remedy=_("Make it: regest transfer pack {number}.", number=transfer.number),
        )


def _require_said(work: Work, transfer: ArchiveTransfer, given: Acceptance) -> None:
    if is_blank(given.number):
        raise UsageFault(
            "acceptance_number",
            _("The number of the archive's act is missing"),
            rule=RULE,
            remedy=_("Write the number and the day of the act as the archive gave them."),
        )
    earliest = transfer.prepared_at.astimezone(work.zone).date()
    if not earliest <= given.day <= work.today:
        raise UsageFault(
            "acceptance_day",
            _("An archive does not accept on {day} what was prepared on {prepared}",
              day=given.day, prepared=earliest),
            rule=RULE,
            remedy=_("Write the day of the archive's act; it is not in the future."),
        )  # fmt: skip


def _number(session: Session, transfer: ArchiveTransfer) -> LedgerNumber | None:
    wanted = (
        select(LedgerNumber)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(
            LedgerPeriod.ledger == LEDGER,
            LedgerPeriod.period == str(transfer.year),
            LedgerNumber.sequence == transfer.number,
            LedgerNumber.suffix == "",
            LedgerNumber.state == NumberState.RESERVED,
        )
    )
    return session.exec(wanted).first()


def _refusal(hindrance: Hindrance) -> Refusal:
    return Refusal(
        hindrance.code,
        hindrance.message,
        rule=hindrance.rule,
        clause=hindrance.clause,
        remedy=hindrance.remedy,
    )
