"""Backups of an opened deployment: made, listed, and kept in number."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import structlog
from sqlmodel import func, select

import regest
from regest.core.base.clock import Clock, SystemClock
from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import Message, _
from regest.core.deployment import Deployment
from regest.core.preservation.backups import making, snapshots
from regest.core.preservation.backups.making import Made, Wish
from regest.core.preservation.backups.snapshots import Snapshot
from regest.core.preservation.health import SHOWN, Diagnosis, Status, good
from regest.core.retention.tables import ActState, DisposalAct
from regest.core.store.work import Actor

log = structlog.get_logger(__name__)
MACHINE = SystemClock()
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup that was made, and the names of older ones that were removed for it."""

    made: Made
    removed: tuple[str, ...]


def folder_of(deployment: Deployment, named: Path | None = None) -> Path:
    """Return the folder of the backups: the one `named`, else that of the settings.

    Raises:
        UsageFault: `backup_folder`, nobody says where.
    """
    if named is not None:
        return named
    if not deployment.settings.backup.folder:
        raise UsageFault(
            "backup_folder",
            _("It is not said where backups lie"),
            remedy=_("Name a folder, or set folder of [backup] in regest.toml."),
        )
    return deployment.folder / deployment.settings.backup.folder


def make(
    deployment: Deployment,
    actor: Actor,
    folder: Path,
    *,
    keep: int | None = None,
    keep_days: int | None = None,
    secrets: bool = True,
    clock: Clock = MACHINE,
) -> Kept:
    """Make a backup in `folder`, then remove what is beyond the number kept.

    Broken modules and tables of an older version do not hinder it. The event log notes it.

    Raises:
        Unavailable: there is no room, the database cannot be copied, or another one is made.
        Refusal: `folder` belongs to the deployment itself.
    """
    settings = deployment.settings
    making.require_apart(deployment.folder, folder)
    wish = Wish(
        folder=deployment.folder,
        url=settings.database_url(deployment.folder),
        blobs=deployment.blobs,
        signer=deployment.signer,
        program=regest.__version__,
        association=settings.association.name,
        rehearsal=deployment.rehearsal,
        disposals=deployment.disposals.path,
        secrets=secrets,
    )
    keep = settings.backup.keep if keep is None else keep
    days = settings.backup.keep_days if keep_days is None else keep_days
    with snapshots.alone(folder):
        made = making.make(wish, folder, clock.now())
        removed = snapshots.prune(folder, deployment.signer.public_key, keep, days, clock.now())
    _witness(deployment, actor, made, removed)
    return Kept(made, tuple(removed))


def _witness(deployment: Deployment, actor: Actor, made: Made, removed: list[str]) -> None:
    detail = {
        "backup": made.folder.name,
        "sequence": made.manifest.sequence,
        "files": len(made.manifest.files),
        "blobs": len(made.manifest.blobs),
        "removed": removed,
    }
    # The backup is made and whole, whether or not it can be noted.
    with suppress(RegestError), deployment.database.work(actor) as work:
        work.witness("backup.made", "backup", made.folder.name, detail)
        return
    log.warning("backup_not_noted", backup=made.folder.name)


def diagnose(deployment: Deployment, now: dt.datetime) -> Diagnosis:
    """Return what `regest doctor` says of the backups at the moment `now`."""
    settings = deployment.settings.backup
    remedy = _("Run: {command}", command="regest backup")
    if not settings.folder:
        if deployment.rehearsal:
            return good(_("A rehearsal needs no backups"))
        return _warning(
            "backup_not_set_up",
            _("No backups are set up"),
            _("Name a folder as `folder` of [backup] in regest.toml, and make them every night."),
        )
    folder = folder_of(deployment)
    own = [each for each in snapshots.listed(folder) if _is_own(each, deployment)]
    if not own:
        message = _("There is no complete backup in {folder}", folder=folder)
        return _warning("backup_none", message, remedy)
    newest = _moment(own[-1])
    if now - newest > dt.timedelta(days=settings.warn_days):
        message = _("The newest backup is of {moment}", moment=_local(deployment, newest))
        return _warning("backup_old", message, remedy)
    return _tried(deployment, own, now)


def _tried(deployment: Deployment, own: list[Snapshot], now: dt.datetime) -> Diagnosis:
    remedy = _("Run: {command}", command="regest backup --verify")
    tried = [each for each in own if each.verified is not None]
    if not tried or tried[-1].verified is None:
        return _warning("backup_untried", _("No backup has been tried by a restore"), remedy)
    last = max((each.verified for each in tried if each.verified), key=lambda each: each.at)
    newest = _local(deployment, _moment(own[-1]))
    if not last.ok:
        return Diagnosis(
            Status.BROKEN,
            _("The backup that was tried last cannot be relied on"),
            _("Make another one and try it: regest backup, then regest backup --verify."),
            code="backup_unreliable",
        )
    if now - last.at > dt.timedelta(days=deployment.settings.backup.verify_days):
        return _warning(
            "backup_trial_old",
            _("The last trial of a backup was at {moment}", moment=_local(deployment, last.at)),
            remedy,
        )
    sound = _("Backups: {count}, the newest of {moment}; tried at {tried}", count=len(own),
              moment=newest, tried=_local(deployment, last.at))  # fmt: skip
    return Diagnosis(Status.OK, sound, parts=_holding_destroyed(deployment, own))


def _holding_destroyed(deployment: Deployment, own: list[Snapshot]) -> tuple[Diagnosis, ...]:
    """Tell of backups from before the last act of destruction: what it destroyed is in them."""
    with deployment.database.read() as session:
        done = select(func.max(DisposalAct.executed_at)).where(
            DisposalAct.state == ActState.EXECUTED
        )
        executed = session.exec(done).one()
    older = [each for each in own if executed is not None and _moment(each) < executed]
    if not older:
        return ()
    message = _("Backups that still hold what acts have destroyed since: {count}", count=len(older))
    remedy = _(
        "They go as new ones are made, as far as keep and keep_days of [backup] say. A restore "
        "destroys it anew. Copies carried elsewhere are yours to remove."
    )
    names = tuple(Message("{name}", {"name": each.name}) for each in older[:SHOWN])
    return (Diagnosis(Status.OK, message, remedy, names, "backup_holds_destroyed"),)


def _is_own(snapshot: Snapshot, deployment: Deployment) -> bool:
    found = snapshot.manifest
    return found is not None and found.public_key == deployment.signer.public_key


def _moment(snapshot: Snapshot) -> dt.datetime:
    return snapshot.held.moment


def _local(deployment: Deployment, moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(deployment.zone)


def _warning(code: str, message: Message, remedy: Message) -> Diagnosis:
    return Diagnosis(Status.WARNING, message, remedy, code=code)
