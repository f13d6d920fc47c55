"""What stands around files that may be destroyed: holds, reviews, loans, acts, tasks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.core.catalogue.file_tables import FileLending
from regest.core.catalogue.tables import File
from regest.core.retention import appraisal, holds, unfinished
from regest.core.retention.tables import (
    ActState,
    Appraisal,
    ArchiveTransfer,
    ArchiveTransferRow,
    DisposalAct,
    DisposalActRow,
    Hold,
    Inventory,
    InventoryKind,
    InventoryRow,
    InventoryState,
    TransferState,
)
from regest.core.retention.unfinished import OpenTask

LIVE = (ActState.DRAFT, ActState.APPROVED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """All that stands around some files, read in a few statements."""

    holds: Mapping[str, Sequence[Hold]]
    decisions: Mapping[str, Appraisal]
    kept: Mapping[str, Sequence[str]]
    lent: Mapping[str, FileLending]
    acts: Mapping[str, DisposalAct]
    transfers: Mapping[str, ArchiveTransfer]
    permanent: Mapping[str, Inventory] = field(default_factory=dict)
    tasks: Mapping[str, Sequence[OpenTask]] = field(default_factory=dict)

    @classmethod
    def of(cls, session: Session, files: Sequence[File], on: dt.date, act_id: str) -> Around:
        """Read it of `files` on a day; the act with `act_id` does not count."""
        ids = [each.id for each in files]
        decisions = appraisal.decisions_on(session, ids)
        lent = select(FileLending).where(
            col(FileLending.file_id).in_(ids), col(FileLending.returned_on).is_(None)
        )
        return cls(
            holds=holds.holds_of(session, ids, on),
            decisions=decisions,
            kept=appraisal.unmoved(session, decisions.values()),
            lent={each.file_id: each for each in session.exec(lent)},
            acts=_acts(session, ids, act_id),
            transfers=_transfers(session, ids),
            permanent=_permanent(session, ids),
            tasks=unfinished.tasks_of(session, ids),
        )


def _acts(session: Session, ids: Sequence[str], act_id: str) -> dict[str, DisposalAct]:
    wanted = (
        select(DisposalActRow.file_id, DisposalAct)
        .join(DisposalAct, col(DisposalAct.id) == col(DisposalActRow.act_id))
        .where(
            col(DisposalActRow.file_id).in_(ids),
            col(DisposalAct.state).in_((*LIVE, ActState.EXECUTED)),
            DisposalAct.id != act_id,
        )
    )
    return dict(session.exec(wanted).all())


def _transfers(session: Session, ids: Sequence[str]) -> dict[str, ArchiveTransfer]:
    wanted = (
        select(ArchiveTransferRow.file_id, ArchiveTransfer)
        .join(ArchiveTransfer, col(ArchiveTransfer.id) == col(ArchiveTransferRow.transfer_id))
        .where(
            col(ArchiveTransferRow.file_id).in_(ids),
            ArchiveTransfer.state != TransferState.CANCELLED,
        )
    )
    return dict(session.exec(wanted).all())


def _permanent(session: Session, ids: Sequence[str]) -> dict[str, Inventory]:
    wanted = (
        select(InventoryRow.file_id, Inventory)
        .join(Inventory, col(Inventory.id) == col(InventoryRow.inventory_id))
        .where(
            col(InventoryRow.file_id).in_(ids),
            Inventory.kind == InventoryKind.PERMANENT,
            Inventory.state == InventoryState.APPROVED,
        )
    )
    return dict(session.exec(wanted).all())
