"""What follows the commit of a destruction: bytes unlinked, the database's file scoured, settled.

Everything here may be repeated: it asks what is left to do, and does it.
"""

from __future__ import annotations

from dataclasses import dataclass

import structlog
from sqlmodel import col, select

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.retention.destroying import resume
from regest.core.retention.disposals import DisposalLog, Phase, sync_folder
from regest.core.retention.erasing import unreferred
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import BlobRemoval, DisposalAct
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.scouring import scour
from regest.core.store.work import Actor

log = structlog.get_logger(__name__)

DESTROYER = Actor("destroyer")


@dataclass(frozen=True, slots=True)
class Settled:
    """What settling came to: acts that are settled now, and whether the database is scoured."""

    acts: tuple[str, ...]
    scoured: bool

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return self.scoured


def settle(
    database: Database, blobs: BlobStore, disposals: DisposalLog, actor: Actor = DESTROYER
) -> Settled:
    """Finish every destruction that was committed; what cannot be done now is left for later.

    Raises:
        IntegrityBroken: the list of what was destroyed is not as it was written.
        Unavailable: it cannot be written, or bytes cannot be removed.
    """
    with database.work(actor) as work:
        left = resume(work, disposals)
    if not left:
        return Settled((), scoured=True)
    for act_id in left:
        remove_blobs(database, blobs, act_id, actor)
    if not scour(database):
        return Settled((), scoured=False)
    for act_id in left:
        _finish(database, disposals, act_id, actor)
    return Settled(tuple(left), scoured=True)


def remove_blobs(database: Database, blobs: BlobStore, act_id: str, actor: Actor) -> int:
    """Unlink the bytes that an act removes, but for those that somebody refers to by now.

    Returns how many were unlinked.

    Raises:
        Unavailable: `blob_unremovable`.
    """
    gone = 0
    while True:
        with database.work(actor) as work:
            close_gate(work)
            wanted = (
                select(BlobRemoval)
                .where(BlobRemoval.act_id == act_id, col(BlobRemoval.removed_at).is_(None))
                .order_by(col(BlobRemoval.sha256))
                .limit(200)
                .with_for_update()
            )
            rows = work.session.exec(wanted).all()
            if not rows:
                return gone
            free = unreferred(work.session, [row.sha256 for row in rows])
            gone += unlink(blobs, sorted(free))
            for row in rows:
                row.removed_at = work.now
                work.session.add(row)
            work.witness("act.blobs_removed", "disposal_act", act_id, {"blobs": len(free)})


def unlink(blobs: BlobStore, hashes: list[str]) -> int:
    """Unlink blobs and sync their folders; those that are gone already do no harm.

    Raises:
        Unavailable: `blob_unremovable`.
    """
    folders = set()
    gone = 0
    for sha256 in hashes:
        path = blobs.path(sha256)
        try:
            path.unlink()
            gone += 1
        except FileNotFoundError:
            pass
        except OSError as fault:
            raise _unremovable(str(path), fault) from fault
        folders.add(path.parent)
    for folder in sorted(folders):
        if folder.is_dir():
            sync_folder(folder)
    return gone


def _finish(database: Database, disposals: DisposalLog, act_id: str, actor: Actor) -> None:
    with database.work(actor) as work:
        close_gate(work)
        act = work.session.get_one(DisposalAct, act_id, with_for_update=True)
        if act.settled_at is not None:
            return
        act.settled_at = work.now
        work.session.add(act)
        work.witness("act.settled", "disposal_act", act.id, {"number": act.number})
        now = work.now
    for each in disposals.read().disposals:
        if each.act_id == act_id and each.phase is Phase.EXECUTED:
            disposals.mark(Phase.SETTLED, each.line, now)


def _unremovable(path: str, fault: OSError) -> Unavailable:
    return Unavailable(
        "blob_unremovable",
        _(
            "A destroyed file cannot be removed from the disk: {path} ({cause})",
            path=path,
            cause=fault.strerror or fault,
        ),
        rule="DSP-5",
        remedy=_("Mend the rights to the folder; `regest act execute` goes on then."),
    )
