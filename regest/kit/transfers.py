"""Transfers to an archive as people do them: prepare and pack, accept and file the act, cancel."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from sqlmodel import Session

from regest.core.base.errors import IntegrityBroken
from regest.core.base.messages import Message, _
from regest.core.catalogue.components import PreparedFile, prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.catalogue.vocabulary import class_row
from regest.core.documents.paper import Paper
from regest.core.retention import transfers
from regest.core.retention.tables import ArchiveTransfer
from regest.core.retention.transfers import Acceptance, Listed
from regest.kit import transfer_package
from regest.kit.house import House
from regest.kit.transfer_paper import title_of, transfer_paper

PERMISSION, READING = "transfer.edit", "retention.read"
STATES: dict[str, Message] = {
    "prepared": _.p("transfer", "Prepared"),
    "accepted": _.p("transfer", "Accepted by the archive"),
    "cancelled": _.p("transfer", "Cancelled"),
}


def begin(
    house: House,
    inventory: str,
    archive: str,
    file_ids: Collection[str] = (),
    step: Callable[[], None] = lambda: None,
) -> ArchiveTransfer:
    """Prepare a transfer and make its package.

    Raises:
        RegestError: as `transfers.prepare` and `transfer_package.build`; in the latter case the
            transfer stands without a package, and `pack` makes one.
    """
    house.reader.require(PERMISSION)
    with house.work() as work:
        rules, calls = house.deployment.rules, house.deployment.calls
        reference = transfers.prepare(work, rules, calls, inventory, archive, file_ids).id
    return pack(house, reference, step)


def pack(house: House, reference: str, step: Callable[[], None] = lambda: None) -> ArchiveTransfer:
    """Make the package of a prepared transfer, or make it anew."""
    house.reader.require(PERMISSION)
    with house.read() as session:
        transfer = transfers.packable(session, reference)
    name, digest = transfer_package.build(house, transfer, step)
    with house.work() as work:
        return transfers.note_package(work, transfer.id, name, digest)


def accept(house: House, reference: str, given: Acceptance) -> tuple[ArchiveTransfer, Record]:
    """Enter the archive's acceptance and file the act under the number set aside for it.

    Raises:
        IntegrityBroken: the package is not as it was made.
        RegestError: as `transfers.accept`.
    """
    house.reader.require(PERMISSION)
    with house.read() as session:
        transfer = transfers.packable(session, reference)
        paper = transfer_paper(house, session, transfer, given)
    if transfer.package:
        _require_whole(house, transfer)
    files = _files(house, paper)
    with house.work() as work:
        done = transfers.accept(work, house.deployment.calls, transfer.id, given)
        draft = Draft(
            class_name=transfers.CLASS,
            heading=title_of(done),
            document_date=given.day,
            file_index=class_row(work.session, transfers.CLASS).file_index,
            files=files,
            wish=transfers.wish_of(done),
        )
        record = register(work, house.deployment.calls, draft).record
        done.record_id = record.id
        work.session.add(done)
        work.witness("transfer.filed", "archive_transfer", done.id, {"record": record.id})
    return done, record


def cancel(house: House, reference: str, reason: str) -> ArchiveTransfer:
    """Give a transfer up and delete its package."""
    house.reader.require(PERMISSION)
    with house.read() as session:
        transfer = transfers.transfer_with(session, reference)
    with house.work() as work:
        done = transfers.cancel(work, transfer.id, reason)
    transfer_package.remove(house, done)
    return done


def paper_of(house: House, reference: str) -> Paper:
    """Return the act as it stands, a draft marked as one."""
    with house.read() as session:
        return transfer_paper(house, session, transfers.transfer_with(session, reference))


def card(session: Session, transfer: ArchiveTransfer) -> dict[str, Any]:
    """Return a transfer with its files, ready for JSON."""
    return {
        **plain(transfer),
        "files": [_file(each) for each in transfers.files_of(session, transfer.id)],
    }


def plain(transfer: ArchiveTransfer) -> dict[str, Any]:
    """Return a transfer, ready for JSON."""
    names = (
        "id", "year", "number", "archive", "package", "sha256", "prepared_by", "prepared_at",
        "accepted_on", "accepted_number", "accepted_by", "cancel_reason",
    )  # fmt: skip
    told = {name: getattr(transfer, name) for name in names}
    return {
        **told,
        "state": transfer.state.value,
        "inventory": transfer.inventory_id,
        "record": transfer.record_id,
    }


def _file(each: Listed) -> dict[str, Any]:
    return {
        "id": each.file.id,
        "position": each.row.position,
        "index": each.file.index,
        "period": each.file.period,
        "title": each.row.title,
        "transferred_on": each.file.transferred_on,
    }


def _require_whole(house: House, transfer: ArchiveTransfer) -> None:
    wrong = transfer_package.problems(house, transfer)
    if wrong:
        raise IntegrityBroken(
            "transfer_package_changed",
            _(
                "The package is not as it was made; files that differ: {count}, first: {name}",
                count=len(wrong),
                name=wrong[0],
            ),
            remedy=_("Make it anew: regest transfer pack; hand the archive that one."),
        )


def _files(house: House, paper: Paper) -> tuple[PreparedFile, ...]:
    # What writes Word files takes 7 MB.
    from regest.core.documents.docx import write_docx
    from regest.core.documents.pdf import write_pdf

    deployment = house.deployment
    made = (
        ("transfer_act.pdf", write_pdf(paper), ComponentRole.MAIN),
        ("transfer_act.docx", write_docx(paper), ComponentRole.RENDITION),
    )
    return tuple(
        prepare(deployment.blobs, deployment.read_text, name, content, role)
        for name, content, role in made
    )
