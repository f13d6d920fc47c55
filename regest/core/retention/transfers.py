"""Transfers to an archive (TRF-1): files of an approved inventory go there when custody is over.

A transfer is prepared, gets its package, and is accepted by the archive or cancelled. From its
preparation on its files stay as they are. What was accepted is marked and kept: nobody destroys the
copies here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.rules import Rulebook
from regest.core.base.text import is_blank
from regest.core.catalogue import ledger
from regest.core.catalogue.file_tables import FileLending
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import File, LedgerNumber, LedgerPeriod, NumberState, OpenState
from regest.core.retention import appraisal, holds, inventories
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import (
    ActState,
    ArchiveTransfer,
    ArchiveTransferRow,
    DisposalAct,
    DisposalActRow,
    Inventory,
    InventoryKind,
    InventoryRow,
    InventoryState,
    TransferState,
)
from regest.core.retention.terms import terms_of
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
class Hindrance:
    """Why a file may not go to the archive: a stable code, in words, and the way out."""

    file: File
    code: str
    message: Message
    rule: str
    remedy: Message


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What the archive says of what it took: day and number of its act, and who took it."""

    day: dt.date
    number: str
    person: str = ""


def prepare(
    work: Work, rules: Rulebook, inventory_id: str, archive: str, file_ids: Collection[str] = ()
) -> ArchiveTransfer:
    """Set a transfer up: all due files of an approved inventory of permanent files, or those named.

    The number of its act is set aside; the package is made next, outside any transaction.

    Raises:
        NotFound: there is no such inventory, or a named file is not in it.
        UsageFault: the archive is not named.
        Refusal: the inventory is not approved or not of permanent files; nothing is due; a named
            file is on hold, lent, in an act or otherwise not to be given away.
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
    wanted = _wanted(work, rules, inventory, frozenset(file_ids))
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


def accept(work: Work, transfer_id: str, given: Acceptance) -> ArchiveTransfer:
    """Enter that the archive accepted the files: they are marked, and stay as copies.

    The caller registers the act of transfer in the same unit of work.

    Raises:
        NotFound: there is no such transfer.
        UsageFault: the number of the archive's act is missing, or its day is not possible.
        Refusal: it is not prepared, or has no package; a hold was set upon one of its files.
    """
    close_gate(work)
    transfer = transfer_with(work.session, transfer_id)
    _require_prepared(transfer)
    _require_packed(transfer)
    _require_said(work, transfer, given)
    listed = files_of(work.session, transfer.id)
    for hindrance in _held(work.session, [each.file for each in listed], work.today):
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


def hindrances(
    session: Session, rules: Rulebook, files: Sequence[File], on: dt.date
) -> list[Hindrance]:
    """Return what keeps each of these files from going to the archive on a day; empty: nothing."""
    ids = [file.id for file in files]
    terms = terms_of(session, files, rules, on)
    decisions = appraisal.decisions_on(session, ids)
    found: list[Hindrance] = []
    for file in files:
        term = terms.get(file.id)
        found += _by_state(file)
        leaves = appraisal.leaves_on(term, decisions.get(file.id)) if term is not None else None
        found += _by_term(file, leaves, on)
    found += _held(session, files, on)
    found += _engaged(session, {file.id: file for file in files}, ids)
    return found


def wish_of(transfer: ArchiveTransfer) -> NumberWish:
    """Return the number that the act is registered under: the one set aside."""
    day = dt.date(transfer.year, 1, 1)
    return NumberWish(ledger=LEDGER, reserved=str(transfer.number), of=day)


def _wanted(work: Work, rules: Rulebook, inventory: Inventory, named: frozenset[str]) -> list[File]:
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
    against = hindrances(work.session, rules, files, work.today)
    if named and against:
        raise _refusal(against[0])
    hindered = {each.file.id for each in against}
    free = [file for file in files if file.id not in hindered]
    if not free:
        raise _refusal(against[0])
    return free


def _by_state(file: File) -> Iterator[Hindrance]:
    if file.disposed_on is not None:
        yield Hindrance(
            file, "file_destroyed",
            _("File {file} was destroyed on {day}", file=_named(file), day=file.disposed_on),
            RULE, _("Leave it out."),
        )  # fmt: skip
    elif file.transferred_on is not None:
        yield Hindrance(
            file, "file_transferred",
            _("File {file} was transferred on {day}", file=_named(file), day=file.transferred_on),
            RULE, _("Leave it out."),
        )  # fmt: skip
    elif file.state is not OpenState.CLOSED:
        yield Hindrance(
            file, "file_open", _("File {file} is not closed", file=_named(file)),
            "FL-6", _("Close it first: regest file close."),
        )  # fmt: skip


def _by_term(file: File, since: dt.date | None, on: dt.date) -> Iterator[Hindrance]:
    if since is None:
        yield Hindrance(
            file, "transfer_not_due",
            _("File {file} is not to go to an archive by its period", file=_named(file)),
            "retention.acquisition_source",
            _("See `regest retention why`; a source of acquisition sets the rule "
              "retention.acquisition_source to yes."),
        )  # fmt: skip
    elif since > on:
        yield Hindrance(
            file, "transfer_early",
            _("File {file} stays here until {day}", file=_named(file), day=since),
            RULE, _("Prepare the transfer from that day on."),
        )  # fmt: skip


def _held(session: Session, files: Sequence[File], on: dt.date) -> Iterator[Hindrance]:
    standing = holds.holds_of(session, [file.id for file in files], on)
    for file in files:
        for hold in standing.get(file.id, ())[:1]:
            yield Hindrance(
                file, "transfer_held",
                _("File {file} is not transferred: {hold}", file=_named(file),
                  hold=holds.told(hold)),
                "HLD-1", _("Wait until the hold is lifted: regest retention holds."),
            )  # fmt: skip


def _engaged(session: Session, files: dict[str, File], ids: Sequence[str]) -> Iterator[Hindrance]:
    lent = select(FileLending).where(
        col(FileLending.file_id).in_(ids), col(FileLending.returned_on).is_(None)
    )
    for lending in session.exec(lent):
        file = files[lending.file_id]
        yield Hindrance(
            file, "file_lent",
            _("File {file} is lent to {person}", file=_named(file), person=lending.borrower),
            RULE, _("Let it be brought back: regest file return."),
        )  # fmt: skip
    other = (
        select(ArchiveTransferRow.file_id, ArchiveTransfer)
        .join(ArchiveTransfer, col(ArchiveTransfer.id) == col(ArchiveTransferRow.transfer_id))
        .where(
            col(ArchiveTransferRow.file_id).in_(ids),
            ArchiveTransfer.state == TransferState.PREPARED,
        )
    )
    for file_id, transfer in session.exec(other):
        file = files[file_id]
        yield Hindrance(
            file, "transfer_prepared",
            _("File {file} is in the prepared transfer No. {number}", file=_named(file),
              number=transfer.number),
            RULE, _("Enter its acceptance, or cancel it."),
        )  # fmt: skip
    acts = (
        select(DisposalActRow.file_id, DisposalAct)
        .join(DisposalAct, col(DisposalAct.id) == col(DisposalActRow.act_id))
        .where(
            col(DisposalActRow.file_id).in_(ids),
            col(DisposalAct.state).in_((ActState.DRAFT, ActState.APPROVED)),
        )
    )
    for file_id, act in session.exec(acts):
        file = files[file_id]
        yield Hindrance(
            file, "file_in_act",
            _("File {file} is in the act of destruction No. {number}", file=_named(file),
              number=act.number),
            "DSP-3", _("Cancel the act: regest act cancel."),
        )  # fmt: skip


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
    return Refusal(hindrance.code, hindrance.message, rule=hindrance.rule, remedy=hindrance.remedy)


def _named(file: File) -> Message:
    return Message("{file}", {"file": f"{file.index} {file.period}"})
