"""A deployment restored from a backup: whole, in a new folder, or not at all.

Everything is done in a folder beside the new one, which takes its name at the very end; a restore
that was interrupted left nothing but that folder, and the next one clears it.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy.engine import make_url

from regest.core.base.clock import Clock
from regest.core.base.errors import IntegrityBroken, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.secret_files import AUDIT_KEY
from regest.core.base.secret_files import FOLDER as SECRETS
from regest.core.base.settings_file import forget_database
from regest.core.deployment import Deployment
from regest.core.hooks.discovery import installed_plugins
from regest.core.preservation.backups import (
    dumping,
    durable,
    originals,
    postgresql,
    restored,
    snapshots,
    trust,
    unpacking,
)
from regest.core.preservation.backups.facts import DatabaseFacts, facts_of
from regest.core.preservation.backups.journals import Journal, found_journal
from regest.core.preservation.backups.making import DATABASE_URL, DISPOSALS
from regest.core.preservation.backups.manifest import Manifest
from regest.core.preservation.backups.originals import Original
from regest.core.preservation.backups.restored import LastNumber
from regest.core.preservation.backups.snapshots import Snapshot
from regest.core.preservation.health import Checkup
from regest.core.preset_additions import bring_additions
from regest.core.retention.disposals import DisposalLog, Phase
from regest.core.retention.settling import settle
from regest.core.retention.suppressing import Suppressed, suppress
from regest.core.store import migrate
from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.revisions import CORE, TableSet
from regest.core.store.work import Actor, Work
from regest.index import indexer
from regest.kit.checkup import check_up
from regest.kit.founding import BUILT_IN
from regest.kit.house import House
from regest.kit.plugins import refresh

VARIABLE = "REGEST_DATABASE__URL"
_MARK = "restore-in-progress"
_READ_ALREADY = frozenset({"files"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What to restore: `target` is the new folder, `database` the URL of an empty PostgreSQL one.

    `journal` is the list of what was destroyed, `key` the public key to trust, `secrets` a folder
    with the signing key where the backup has none; `near` is a deployment whose key is known.
    `issued` are last numbers by ledger, known from papers.
    """

    backup: Path
    target: Path
    database: str = ""
    journal: Path | None = None
    accept_loss: bool = False
    key: str = ""
    secrets: Path | None = None
    near: Path | None = None
    issued: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Restored:
    """What came of a restore.

    `moment` is that of the backup, in the association's zone; `suppressed` was destroyed after it
    and stays so. `reserved` numbers were issued after the backup; `numbers` is how far each
    journal has come now, and `known` says whether the original could be asked.
    """

    folder: Path
    manifest: Manifest
    moment: dt.datetime
    suppressed: Suppressed
    partial: bool
    sessions: int
    tokens: int
    held: int
    reserved: int
    numbers: tuple[LastNumber, ...]
    known: bool
    upgraded: bool
    indexed: int
    checkups: tuple[Checkup, ...]
    invitations: int = 0


def restore(wanted: Wanted, actor: Actor, clock: Clock | None = None) -> Restored:
    """Restore a backup and return what came of it.

    Raises:
        Refusal: the folder or database is not empty, the key is not known, or what was destroyed
            after the backup is not known.
        IntegrityBroken: the backup was changed, is incomplete, or reaches out of its folder.
        Unavailable: no room; a newer program made it; `pg_restore` is missing.
        UsageFault: the database named does not fit.
    """
    snapshot = snapshots.named(wanted.backup)
    found = snapshot.held
    near = [wanted.near] if wanted.near is not None else []
    trust.require_trusted(found, snapshot.folder, wanted.key, near)
    unpacking.require_new(wanted.target)
    unpacking.require_known_revision(found, core_tables())
    original = originals.asked(found, installed_plugins())
    journal = found_journal(
        snapshot.folder,
        found,
        wanted.journal,
        original.acts if original is not None else None,
        accept_loss=wanted.accept_loss,
    )
    with _draft(wanted.target) as draft:
        unpacking.require_space(draft.parent, found)
        url = database_url(found, draft, wanted.database)
        _require_no_other(found, wanted.database)
        unpacking.unpack_files(snapshot.folder, found, draft, {found.database, DISPOSALS})
        unpacking.unpack_blobs(snapshot.folder, found, draft)
        facts = take_database(snapshot, draft, url)
        require_same(found, facts)
        settle_settings(found, draft, url, wanted.secrets)
        done = _finished(wanted, found, draft, url, journal, original, actor, clock)
        _let_be(draft, wanted.target)
    return done


def core_tables() -> TableSet:
    """Return the tables of core that this program knows."""
    import regest

    return TableSet(CORE, regest.__version__, CORE_SCRIPTS)


def database_url(found: Manifest, draft: Path, named: str) -> str:
    """Return where the database of a backup goes.

    Raises:
        UsageFault: `restore_database`, a database is missing, or is of another kind.
    """
    if found.kind == dumping.SQLITE:
        if named:
            raise UsageFault(
                "restore_database",
                _("The backup holds a database of its own file: --database is of no use"),
                remedy=_("Leave --database out."),
            )
        return f"sqlite:///{draft.resolve() / 'regest.db'}"
    url = named.replace("postgresql://", "postgresql+psycopg://", 1)
    if not url or dumping.kind_of(url) != dumping.POSTGRESQL:
        raise UsageFault(
            "restore_database",
            _("The backup is of a deployment on PostgreSQL: an empty database is needed"),
            remedy=_("Make one and name it: --database postgresql://USER@HOST/NAME."),
        )
    return url


def take_database(snapshot: Snapshot, draft: Path, url: str) -> DatabaseFacts:
    """Put the database of a backup to `url` and return what it says of itself.

    Raises:
        IntegrityBroken: its copy was changed.
        Refusal: the database named is not empty.
    """
    found = snapshot.held
    wanted, place = found.files[found.database], make_url(url)
    if found.kind == dumping.SQLITE:
        unpacking.take(snapshot.folder, found.database, wanted, Path(place.database or ""))
        return dumping.sqlite_facts(Path(place.database or ""))
    postgresql.require_empty(place)
    copy = draft / found.database
    unpacking.take(snapshot.folder, found.database, wanted, copy)
    postgresql.load(place, copy)
    copy.unlink()
    with postgresql.reading(place) as connection:
        return facts_of(connection)


def require_same(found: Manifest, facts: DatabaseFacts) -> None:
    """Refuse a database that is not the one whose facts the manifest holds.

    Raises:
        IntegrityBroken: `backup_facts`.
    """
    if (facts.head, facts.counts) == (found.head, found.counts):
        return
    raise IntegrityBroken(
        "backup_facts",
        _("The restored database is not the one that was backed up"),
        remedy=_("Take another backup: `regest backup --list` shows them."),
    )


def settle_settings(found: Manifest, draft: Path, url: str, secrets: Path | None) -> None:
    """Let the settings of the draft name its own database, and have the key that signs.

    Raises:
        UsageFault: `restore_secrets`, the key is not in the backup and nobody names its folder.
        IntegrityBroken: `audit_key_changed`, the key is another one.
    """
    folder = draft / SECRETS
    if not found.secrets:
        if secrets is None:
            raise UsageFault(
                "restore_secrets",
                _("The backup was made without the signing key"),
                remedy=_("Name the folder that holds {file}: --secrets DIR.", file=AUDIT_KEY),
            )
        for each in sorted(secrets.iterdir()):
            if each.is_file() and each.name != DATABASE_URL:
                durable.copy(each, folder / each.name)
    if trust.public_key_of(draft) != found.public_key:
        raise IntegrityBroken(
            "audit_key_changed",
            _("The signing key is not the one that this deployment was founded with"),
            remedy=_("Restore the file from the backup of the secrets folder."),
        )
    forget_database(draft)
    if found.kind != dumping.SQLITE:
        durable.write(folder / DATABASE_URL, url.encode())


@contextmanager
def opened(draft: Path, url: str, clock: Clock | None = None) -> Iterator[Deployment]:
    """Open the deployment in `draft` upon its own database, and close it after the block."""
    deployment = Deployment.open(draft, clock=clock, built_in=BUILT_IN, database_url=url)
    try:
        yield deployment
    finally:
        deployment.close()


def bring_up(deployment: Deployment, url: str, actor: Actor) -> bool:
    """Upgrade the tables of a backup that an older version made; say whether there was need.

    Raises:
        Unavailable: tables of a module are newer than the program.
    """
    applied = migrate.upgrade(url, deployment.folder, deployment.table_sets())
    if applied:
        revisions = {each.owner: each.revision for each in applied}
        with deployment.database.work(actor) as work:
            work.witness("database.upgraded", "deployment", "database", revisions)
        with deployment.database.work(actor) as work:
            bring_additions(work, deployment.preset)
        if deployment.plugins.loaded:
            refresh(deployment, actor)
    deployment.require_current()
    return bool(applied)


def rebuild_index(deployment: Deployment) -> int:
    """Build the search index of a restored deployment; return how many records it holds."""
    house = House(deployment)
    try:
        return indexer.rebuild(deployment.database, house.index)
    finally:
        house.index.close()


def _finished(
    wanted: Wanted,
    found: Manifest,
    draft: Path,
    url: str,
    journal: Journal,
    original: Original | None,
    actor: Actor,
    clock: Clock | None,
) -> Restored:
    with opened(draft, url, clock) as deployment:
        upgraded = bring_up(deployment, url, actor)
        with deployment.database.work(actor) as work:
            ended = restored.end_access(work, _redone(deployment))
            issued = _issued(work, wanted.issued, original.numbers if original else ())
            reserved = restored.reserve_issued(work, issued, found.moment)
            detail = {
                "backup": found.moment,
                "sequence": found.sequence,
                "head": found.head,
                "accept_loss": journal.partial,
                "suppressed": [each.act_id for each in journal.happened],
                "uncertain": [each.act_id for each in journal.doubtful],
                "held_jobs": ended.held,
                "reserved": reserved,
            }
            work.witness("deployment.restored", "deployment", "deployment", detail)
        with _own_log(deployment, draft, journal) as log:
            suppressed = _suppress(deployment, actor, log, original)
        indexed = rebuild_index(deployment)
        checkups = check_up(deployment, without=_READ_ALREADY)
        moment = found.moment.astimezone(deployment.zone)
        with deployment.database.read() as session:
            numbers = restored.last_numbers(session)
    return Restored(
        folder=wanted.target,
        manifest=found,
        moment=moment,
        suppressed=suppressed,
        partial=journal.partial,
        sessions=ended.sessions,
        tokens=ended.tokens,
        held=ended.held,
        reserved=reserved,
        numbers=tuple(numbers),
        known=original is not None,
        upgraded=upgraded,
        indexed=indexed,
        checkups=tuple(checkups),
        invitations=ended.invitations,
    )


def _redone(deployment: Deployment) -> frozenset[str]:
    declared = deployment.plugins.declared.job_kinds
    return frozenset(each.value.name for each in declared if not each.value.outward)


@contextmanager
def _own_log(deployment: Deployment, draft: Path, journal: Journal) -> Iterator[DisposalLog]:
    """Give a list of the draft's own: that of an original which goes on is not written to.

    Where the settings name a place outside, the list goes there unless one is there already.
    """
    place = draft / DISPOSALS
    if journal.path is not None:
        durable.copy(journal.path, place)
    yield DisposalLog(place, deployment.signer)
    wanted = deployment.disposals.path
    if not place.exists() or wanted.resolve() == place.resolve():
        return
    if not wanted.exists():
        durable.copy(place, wanted)
        durable.sync_folder(wanted.parent)
    place.unlink()


def _suppress(
    deployment: Deployment, actor: Actor, log: DisposalLog, original: Original | None
) -> Suppressed:
    """Destroy anew what was destroyed after the backup; database and list agree afterwards.

    An act that the list knows as intended alone was carried out if the original says so.
    """
    for each in log.read().disposals:
        if each.phase is Phase.INTENDED and original is not None and each.act_id in original.acts:
            log.mark(Phase.EXECUTED, each.line, deployment.clock.now())
    disposals = log.read().disposals
    with deployment.database.work(actor) as work:
        language = deployment.settings.association.language
        done = suppress(work, disposals, deployment.calls, language)
    settle(deployment.database, deployment.blobs, log, actor)
    return done


def _issued(
    work: Work, named: Mapping[str, int], known: Sequence[LastNumber]
) -> dict[tuple[str, str], int]:
    """Return the last numbers issued, by ledger and period: those named and the original's."""
    found = {(each.ledger, each.period): each.last for each in known}
    for name, last in named.items():
        place = (name, restored.present_period(work, name))
        found[place] = max(last, found.get(place, 0))
    return found


def _require_no_other(found: Manifest, named: str) -> None:
    """Refuse while a variable would lead the restored deployment to another database.

    Raises:
        UsageFault: `restore_variable`.
    """
    other = os.environ.get(VARIABLE, "")
    if other and (found.kind == dumping.SQLITE or make_url(other) != make_url(named)):
        raise UsageFault(
            "restore_variable",
            _("The variable {variable} names another database than the restored one",
              variable=VARIABLE),
            remedy=_("Unset it, then restore."),
        )  # fmt: skip


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """Give a folder beside `target`; what an interrupted restore left in it is cleared."""
    durable.make_folder(target.parent)
    draft = target.parent / f".{target.name}.restoring"
    if draft.is_symlink() or (draft.exists() and not _is_draft(draft)):
        raise Refusal(
            "restore_draft",
            _("{folder} stands in the way: the restore works there", folder=draft),
            remedy=_("Look at what it is and move it away."),
        )
    _clear(draft)
    draft.mkdir(mode=0o700)
    durable.write(draft / _MARK, b"")
    try:
        yield draft
    except BaseException:
        _clear(draft)
        raise


def _is_draft(folder: Path) -> bool:
    """Say whether an interrupted restore left this: it has its mark, or nothing yet."""
    names = {each.name for each in folder.iterdir()}
    return _MARK in names or names <= {_MARK + durable.DRAFT}


def _clear(draft: Path) -> None:
    """Remove what is in a draft, its mark last: whoever dies here is gone on with."""
    if not draft.exists():
        return
    durable.clear(each for each in draft.iterdir() if each.is_dir())
    for each in draft.iterdir():
        if each.name != _MARK:
            each.unlink()
    (draft / _MARK).unlink(missing_ok=True)
    draft.rmdir()


def _let_be(draft: Path, target: Path) -> None:
    durable.sync_tree(draft)
    unpacking.require_new(target)
    draft.rename(target)
    durable.sync_folder(target.parent)
    # Last: without it, whoever died before the new name would leave a folder that nobody knows.
    (target / _MARK).unlink()
