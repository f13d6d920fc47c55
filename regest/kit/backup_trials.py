"""A backup tried by a real restore into a scratch place, and looked at there.

Blobs are read where they lie and linked; database, settings and index are made for the trial and
thrown away after it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import make_url

from regest.core.base.clock import Clock
from regest.core.base.errors import IntegrityBroken, RegestError
from regest.core.base.messages import _
from regest.core.base.secret_files import FOLDER as SECRETS
from regest.core.deployment import Deployment
from regest.core.preservation.backups import (
    dumping,
    durable,
    findings,
    postgresql,
    snapshots,
    unpacking,
)
from regest.core.preservation.backups.facts import DatabaseFacts
from regest.core.preservation.backups.findings import BackupFinding
from regest.core.preservation.backups.making import DISPOSALS
from regest.core.preservation.backups.manifest import Manifest
from regest.core.preservation.backups.snapshots import Snapshot, Verified
from regest.core.preservation.health import Status
from regest.core.store.work import Actor
from regest.kit import restoring
from regest.kit.backups import MACHINE
from regest.kit.checkup import check_up

# What the machine, the clock or the people around say is no matter of the backup.
_LOOKED_AT = frozenset({"database", "tables", "guards", "numbers", "visibility", "audit", "index"})


@dataclass(frozen=True, slots=True)
class Trial:
    """What the trial of one backup came to."""

    snapshot: Snapshot
    findings: tuple[BackupFinding, ...]

    @property
    def ok(self) -> bool:
        """Whether the backup can be relied on."""
        return all(each.harmless for each in self.findings)


def try_out(
    deployment: Deployment,
    actor: Actor,
    place: Path,
    *,
    database: str = "",
    clock: Clock = MACHINE,
) -> Trial:
    """Restore the backup at `place` (or the newest in it) for trial, and keep what it came to.

    A backup on PostgreSQL goes to the empty `database`, else to one that is made beside that of the
    deployment and dropped.

    Raises:
        NotFound: there is no backup.
        Unavailable: no room, a newer program made it, or no database can be made.
    """
    try:
        snapshot = snapshots.named(place)
    except IntegrityBroken as fault:
        finding = BackupFinding(findings.MANIFEST, fault.message, place.name)
        return Trial(Snapshot(place.name, place), (finding,))
    with snapshots.alone(snapshot.folder.parent):
        trial = Trial(snapshot, tuple(_findings(deployment, actor, snapshot, database)))
        damaged = [each.subject for each in trial.findings if _is_blob(each)]
        report = Verified(clock.now(), trial.ok, tuple(Path(each).name for each in damaged))
        snapshots.keep_report(snapshot, report, deployment.signer)
    with deployment.database.work(actor) as work:
        found = sorted({each.code for each in trial.findings})
        detail = {"backup": snapshot.name, "ok": trial.ok, "codes": found}
        work.witness("backup.verified", "backup", snapshot.name, detail)
    return trial


def _findings(
    deployment: Deployment, actor: Actor, snapshot: Snapshot, database: str
) -> Iterator[BackupFinding]:
    found = snapshot.held
    if found.public_key != deployment.signer.public_key:
        message = _("The backup is signed by another key: {key}", key=found.public_key)
        yield BackupFinding(findings.MANIFEST, message, snapshot.name)
        return
    broken = list(unpacking.faults(snapshot.folder, found))
    yield from broken
    if any(not each.harmless and not _is_blob(each) for each in broken):
        return
    unpacking.require_known_revision(found, restoring.core_tables())
    lost = {Path(each.subject).name for each in broken if _is_blob(each)}
    draft = snapshots.trial(snapshot.folder.parent)
    durable.make_folder(draft)
    try:
        with _database(deployment, found, draft, database) as url:
            yield from _tried(deployment, actor, snapshot, draft, url, lost)
    except RegestError as fault:
        yield BackupFinding(findings.CHECK_FAILED, fault.message, fault.code)
    finally:
        durable.clear([draft])


def _tried(
    deployment: Deployment,
    actor: Actor,
    snapshot: Snapshot,
    draft: Path,
    url: str,
    lost: set[str],
) -> Iterator[BackupFinding]:
    found = snapshot.held
    unpacking.unpack_files(snapshot.folder, found, draft, {found.database, DISPOSALS})
    unpacking.link(snapshot.folder, found, draft, lost)
    facts = restoring.take_database(snapshot, draft, url)
    yield from _different(found, facts)
    restoring.settle_settings(found, draft, url, deployment.folder / SECRETS)
    with restoring.opened(draft, url) as tried:
        restoring.bring_up(tried, url, actor)
        restoring.rebuild_index(tried)
        for each in check_up(tried):
            wrong = each.diagnosis.status is Status.BROKEN or (
                each.name == "index" and each.diagnosis.status is Status.WARNING
            )
            if wrong and each.name in _LOOKED_AT:
                yield BackupFinding(findings.CHECK_FAILED, each.diagnosis.message, each.name)


def _different(found: Manifest, facts: DatabaseFacts) -> Iterator[BackupFinding]:
    if (facts.chain, facts.sequence, facts.head) != (found.chain, found.sequence, found.head):
        yield BackupFinding(
            findings.HEAD_DIFFERS, _("The event log ends otherwise than the manifest says"), "audit"
        )
    for table in sorted({*facts.counts, *found.counts}):
        here, there = facts.counts.get(table), found.counts.get(table)
        if here != there:
            message = _("{table}: {here} rows, the manifest says {there}", table=table,
                        here=_shown(here), there=_shown(there))  # fmt: skip
            yield BackupFinding(findings.COUNTS_DIFFER, message, table)
    told = {*found.blobs, *found.removed, *found.damaged}
    for sha256 in sorted(set(facts.blobs) - told):
        message = _("{file} is missing in the backup", file=sha256[:16])
        yield BackupFinding(findings.BLOB_MISSING, message, sha256)


@contextmanager
def _database(deployment: Deployment, found: Manifest, draft: Path, named: str) -> Iterator[str]:
    if found.kind == dumping.SQLITE or named:
        yield restoring.database_url(found, draft, named)
        return
    place = make_url(deployment.settings.database_url(deployment.folder))
    with postgresql.scratch(place, f"regest_trial_{secrets.token_hex(6)}") as scratch:
        yield scratch.render_as_string(hide_password=False)


def _is_blob(finding: BackupFinding) -> bool:
    return finding.code in {findings.BLOB_MISSING, findings.BLOB_CHANGED}


def _shown(count: int | None) -> object:
    return "—" if count is None else count
