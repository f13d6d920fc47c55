"""Making a backup while people work: the database first, then the blobs, the journal last.

Blobs are added before their rows and removed by executed acts alone, so every blob that the copied
database refers to is there, or its removal is on record. The manifest comes at the very end.
"""

from __future__ import annotations

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import make_url

from regest.core.base.errors import Refusal, Unavailable
from regest.core.base.messages import _
from regest.core.base.secret_files import FOLDER as SECRETS
from regest.core.preservation.backups import dumping, durable, manifest, snapshots
from regest.core.preservation.backups.durable import Written
from regest.core.preservation.backups.facts import DatabaseFacts, removed_blobs
from regest.core.preservation.backups.manifest import BLOBS, Manifest, blob_path
from regest.core.preservation.backups.snapshots import Snapshot
from regest.core.store.blobs import BlobStore
from regest.core.store.chain import HeadSigner

DISPOSALS = "disposals/disposals.jsonl"
DATABASE_URL = "database_url"
_RESERVE_BYTES = 64 * 1024 * 1024
_MEGABYTE = 1024 * 1024
# Made anew from the rest, or no part of the archive.
_LEFT_OUT = frozenset({BLOBS, "index", "logs", "exports", "safety"})


@dataclass(frozen=True, kw_only=True, slots=True)
class Wish:
    """What to back up: an opened deployment, told apart; `disposals` is its journal, if any.

    Without `secrets` the signing key is left out: it must then be kept elsewhere.
    """

    folder: Path
    url: str
    blobs: BlobStore
    signer: HeadSigner
    program: str
    association: str
    rehearsal: bool
    disposals: Path | None = None
    secrets: bool = True


@dataclass(slots=True)
class Made:
    """A backup that was made: how many blobs were copied and how many linked, what was left out.

    `skipped` are paths of the deployment that are no plain files.
    """

    folder: Path
    manifest: Manifest
    copied: int
    copied_bytes: int
    linked: int
    skipped: tuple[str, ...]


@dataclass(slots=True)
class _Progress:
    files: dict[str, Written] = field(default_factory=dict)
    blobs: dict[str, int] = field(default_factory=dict)
    damaged: dict[str, str] = field(default_factory=dict)
    removed: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)
    copied: int = 0
    copied_bytes: int = 0


def make(wish: Wish, target: Path, now: dt.datetime) -> Made:
    """Make a backup in `target`, which the caller holds alone (`snapshots.alone`).

    What an interrupted backup had copied is used, what else it left is removed.

    Raises:
        Unavailable: `backup_no_space`; or the database could not be copied.
        Refusal: `backup_place`, the folder lies where it would be lost or back itself up.
    """
    require_apart(wish.folder, target)
    name = snapshots.fresh_name(target, now)
    draft = _begun(target, name)
    done = _Progress()
    kind = dumping.kind_of(wish.url)
    _require_space(target, dumping.size_of(wish.url))
    facts = dumping.dump(wish.url, draft / dumping.file_of(kind))
    done.files[dumping.file_of(kind)] = durable.measure(draft / dumping.file_of(kind))
    before = snapshots.newest(target, wish.signer.public_key)
    _require_space(target, _missing_bytes(facts, before, draft))
    _take_blobs(wish, facts, before, draft, done)
    _take_files(wish, target, draft, done)
    found = _manifest(wish, facts, now, kind, done)
    return Made(
        _finished(wish, found, draft, target / name),
        found,
        done.copied,
        done.copied_bytes,
        len(done.blobs) - done.copied,
        tuple(done.skipped),
    )


def require_apart(folder: Path, target: Path) -> None:
    """Refuse to put backups among what they back up.

    Raises:
        Refusal: `backup_place`.
    """
    home, place = folder.resolve(), target.resolve()
    inside = place.is_relative_to(home) and (
        place == home or place.relative_to(home).parts[0] in {*_LEFT_OUT, SECRETS, "templates"}
    )
    if inside:
        raise Refusal(
            "backup_place",
            _("Backups cannot lie in {folder}: it belongs to the deployment itself", folder=place),
            remedy=_("Name a folder of its own, best on another disk."),
        )


def _begun(target: Path, name: str) -> Path:
    """Return the folder to work in, with the blobs that an interrupted backup had copied."""
    begun, gone = snapshots.leftovers(target)
    durable.clear(gone)
    draft = snapshots.part(target, name)
    if begun:
        newest = max(begun, key=lambda each: each.name)
        durable.clear(each for each in begun if each != newest)
        newest.rename(draft)
        durable.clear(each for each in draft.iterdir() if each.name != BLOBS and each.is_dir())
        for each in draft.iterdir():
            if each.name != BLOBS:
                each.unlink()
    durable.make_folder(draft)
    return draft


def _require_space(target: Path, wanted: int) -> None:
    free = shutil.disk_usage(target).free
    if free < wanted + _RESERVE_BYTES:
        raise Unavailable(
            "backup_no_space",
            _(
                "The backup needs {wanted} MB, {free} MB are free in {folder}",
                wanted=(wanted + _RESERVE_BYTES) // _MEGABYTE,
                free=free // _MEGABYTE,
                folder=target,
            ),
            remedy=_("Free some space, keep fewer backups (--keep), or name another folder."),
        )


def _missing_bytes(facts: DatabaseFacts, before: Snapshot | None, draft: Path) -> int:
    had = before.manifest.blobs if before is not None and before.manifest is not None else {}
    return sum(
        size
        for sha256, size in facts.blobs.items()
        if sha256 not in had and not (draft / blob_path(sha256)).exists()
    )


def _take_blobs(
    wish: Wish, facts: DatabaseFacts, before: Snapshot | None, draft: Path, done: _Progress
) -> None:
    lost: dict[str, str] = {}
    for sha256, size in sorted(facts.blobs.items()):
        wanted = Written(size, sha256)
        target = draft / blob_path(sha256)
        if _is_there(target, wanted) or _linked(before, wanted, target):
            done.blobs[sha256] = size
            continue
        try:
            written = durable.copy(wish.blobs.path(sha256), target, 0o400, wanted)
        except FileNotFoundError:
            lost[sha256] = "missing"
            continue
        if written != wanted:
            lost[sha256] = "changed"
            continue
        done.blobs[sha256] = size
        done.copied += 1
        done.copied_bytes += size
    if not lost:
        return
    taken = _removed_meanwhile(wish.url)
    done.removed += sorted(set(lost) & taken)
    done.damaged |= {sha256: state for sha256, state in lost.items() if sha256 not in taken}


def _is_there(target: Path, wanted: Written) -> bool:
    """Say whether an interrupted backup had copied this blob whole."""
    try:
        return durable.measure(target) == wanted
    except OSError:
        return False


def _linked(before: Snapshot | None, wanted: Written, target: Path) -> bool:
    """Share the blob with the backup before, unless it was found damaged there."""
    if before is None or before.manifest is None or wanted.sha256 not in before.manifest.blobs:
        return False
    if before.verified is not None and wanted.sha256 in before.verified.damaged:
        return False
    source = before.folder / blob_path(wanted.sha256)
    try:
        if source.is_symlink() or source.stat().st_size != wanted.size:
            return False
        durable.make_folder(target.parent)
        target.unlink(missing_ok=True)
        os.link(source, target)
    except OSError:
        # A disk without hard links: the blob is copied.
        return False
    return True


def _removed_meanwhile(url: str) -> frozenset[str]:
    engine = sa.create_engine(make_url(url), poolclass=sa.NullPool)
    try:
        with engine.connect() as connection:
            return removed_blobs(connection)
    finally:
        engine.dispose()


def _take_files(wish: Wish, target: Path, draft: Path, done: _Progress) -> None:
    for relative, source in _own_files(wish, target, done):
        with suppress(FileNotFoundError):
            done.files[relative] = durable.copy(source, draft / relative)
    # After everything else: acts executed meanwhile stand in it.
    if wish.disposals is not None and wish.disposals.is_file():
        done.files[DISPOSALS] = durable.copy(wish.disposals, draft / DISPOSALS)


def _own_files(wish: Wish, target: Path, done: _Progress) -> Iterator[tuple[str, Path]]:
    """Yield what the deployment's folder holds beside database and blobs."""
    home = wish.folder.resolve()
    apart = {target.resolve(), *_database_files(wish.url)}
    if wish.disposals is not None:
        apart.add(wish.disposals.resolve())
    for place, folders, files in os.walk(home):
        here = Path(place)
        top = here == home
        for each in sorted(folders):
            path = here / each
            wanted = not (each.startswith(".") or (top and each in _LEFT_OUT) or path in apart)
            if path.is_symlink():
                done.skipped.append(str(path.relative_to(home)))
            if not wanted or path.is_symlink() or (top and each == SECRETS and not wish.secrets):
                folders.remove(each)
        for each in sorted(files):
            path = here / each
            if each.startswith(".") or each.endswith(".lock") or path in apart:
                continue
            if path.is_symlink() or not path.is_file():
                done.skipped.append(str(path.relative_to(home)))
            elif path != home / SECRETS / DATABASE_URL:
                yield path.relative_to(home).as_posix(), path


def _database_files(url: str) -> set[Path]:
    place = make_url(url)
    if place.get_backend_name() != dumping.SQLITE or not place.database:
        return set()
    file = Path(place.database).resolve()
    return {file, *(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal"))}


def _manifest(
    wish: Wish, facts: DatabaseFacts, now: dt.datetime, kind: str, done: _Progress
) -> Manifest:
    return Manifest(
        moment=now,
        program=wish.program,
        association=wish.association,
        rehearsal=wish.rehearsal,
        public_key=wish.signer.public_key,
        chain=facts.chain,
        sequence=facts.sequence,
        head=facts.head,
        kind=kind,
        database=dumping.file_of(kind),
        secrets=wish.secrets,
        counts=facts.counts,
        revisions=facts.revisions,
        files=done.files,
        blobs=done.blobs,
        removed=tuple(done.removed),
        damaged=done.damaged,
        origin={
            "folder": str(wish.folder.resolve()),
            "disposals": str(wish.disposals.absolute()) if wish.disposals is not None else "",
        },
    )


def _finished(wish: Wish, found: Manifest, draft: Path, final: Path) -> Path:
    """Sync everything, then let the backup become one."""
    durable.sync_tree(draft)
    content = found.content()
    seal = wish.signer.seal(manifest.signed_content(content))
    durable.write(draft / manifest.SIGNATURE, seal.encode() + b"\n")
    durable.write(draft / manifest.NAME, content)
    draft.rename(final)
    durable.sync_folder(final.parent)
    return final
