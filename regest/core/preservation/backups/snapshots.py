"""The folder that backups lie in: what there is, which are complete, and which may go.

A backup is a folder named by its moment. Blobs are hard links into the backup before it, so that a
backup costs what is new; each is whole by itself, and removing one touches no other.
"""

from __future__ import annotations

import datetime as dt
import fcntl
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from regest.core.base.canonical import canonical_json
from regest.core.base.errors import IntegrityBroken, NotFound, Unavailable
from regest.core.base.messages import Message, _
from regest.core.preservation.backups import durable, manifest
from regest.core.preservation.backups.manifest import Manifest
from regest.core.store.chain import HeadSigner, seal_holds

_NAME = re.compile(r"\d{8}T\d{6}Z(-\d{1,4})?")
_PART, _GONE, _TRIAL, _VERIFIED = ".part", ".gone", ".trial", ".verified.json"
_LOCK = ".lock"
_REPORT_TAG = b"backup-verified\0"


@dataclass(frozen=True, slots=True)
class Verified:
    """When a backup was last restored for trial, whether all was right, blobs found damaged."""

    at: dt.datetime
    ok: bool
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One backup in the folder; without a `manifest` it is none, and `problem` says why."""

    name: str
    folder: Path
    manifest: Manifest | None = None
    problem: Message | None = None
    verified: Verified | None = None

    @property
    def complete(self) -> bool:
        """Whether it can be restored."""
        return self.manifest is not None

    @property
    def held(self) -> Manifest:
        """What it holds.

        Raises:
            IntegrityBroken: `backup_incomplete`, it is no backup.
        """
        if self.manifest is None:
            raise IntegrityBroken(
                "backup_incomplete",
                _("{folder} holds no complete backup", folder=self.folder),
                remedy=_("Take another backup: `regest backup --list` shows them."),
            )
        return self.manifest


def listed(folder: Path) -> list[Snapshot]:
    """Return what lies in a folder of backups, oldest first; interrupted ones too."""
    if not folder.is_dir():
        return []
    found = [_looked_at(each) for each in sorted(folder.iterdir()) if _is_backup(each)]
    return sorted(found, key=lambda each: each.name)


def newest(folder: Path, key: str | None = None) -> Snapshot | None:
    """Return the newest complete backup, of the deployment with this public key if it is named."""
    for each in reversed(listed(folder)):
        if each.manifest is not None and key in {None, each.manifest.public_key}:
            return each
    return None


def named(place: Path) -> Snapshot:
    """Return the backup at `place`: that folder itself, or the newest complete one in it.

    Raises:
        NotFound: there is none.
        IntegrityBroken: it is incomplete, or its manifest does not fit.
    """
    if (place / manifest.NAME).exists() or _NAME.fullmatch(place.name):
        if not place.is_dir():
            raise _none(place)
        return Snapshot(
            place.name, place, manifest.read(place), verified=_verified(place, manifest.read(place))
        )
    found = newest(place)
    if found is None:
        raise _none(place)
    return found


def fresh_name(folder: Path, moment: dt.datetime) -> str:
    """Return a name that no backup in the folder has."""
    name = _named_by(moment)
    taken = {each.name.removeprefix(".").removesuffix(_PART) for each in folder.iterdir()}
    number = 2
    fresh = name
    while fresh in taken:
        fresh = f"{name}-{number}"
        number += 1
    return fresh


def part(folder: Path, name: str) -> Path:
    """Return the folder that a backup is made in: it takes its name once it is complete."""
    return folder / f".{name}{_PART}"


def trial(folder: Path) -> Path:
    """Return the folder in which a backup is restored for trial; what lay there is removed."""
    place = folder / f".{os.getpid()}{_TRIAL}"
    durable.clear([place])
    return place


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other backups into the same folder out.

    Raises:
        Unavailable: `backup_busy`, one is being made, tried or removed.
    """
    durable.make_folder(folder)
    handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as fault:
            raise Unavailable(
                "backup_busy",
                _("Another backup is being made or tried in {folder}", folder=folder),
                remedy=_("Wait until it is done, then try again."),
            ) from fault
        yield
    finally:
        os.close(handle)


def leftovers(folder: Path) -> tuple[list[Path], list[Path]]:
    """Return what interrupted runs left: backups that were begun, and what was to be removed."""
    names = [each for each in folder.iterdir() if each.name.startswith(".")]
    begun = [each for each in names if _inner(each, _PART)]
    gone = [
        each
        for each in names
        if _inner(each, _GONE) or re.fullmatch(r"\.\d+" + re.escape(_TRIAL), each.name)
    ]
    return begun, gone


def prune(folder: Path, key: str, keep: int, days: int, now: dt.datetime) -> list[str]:
    """Remove complete backups that `key` signed beyond the newest `keep`; return their names.

    `keep` 0 keeps all. What is younger than `days` days stays in any case. Nothing else is
    touched: no incomplete folder, no backup of another deployment, no file of anybody's.
    """
    own = [each for each in listed(folder) if each.manifest and each.manifest.public_key == key]
    removed = []
    for each in own[:-keep] if keep > 0 else ():
        if now - each.held.moment < dt.timedelta(days=days):
            continue
        gone = folder / f".{each.name}{_GONE}"
        each.folder.rename(gone)
        durable.sync_folder(folder)
        durable.clear([gone])
        (folder / f"{each.name}{_VERIFIED}").unlink(missing_ok=True)
        removed.append(each.name)
    return removed


def keep_report(snapshot: Snapshot, verified: Verified, signer: HeadSigner) -> None:
    """Keep beside a backup what its trial came to, signed by the deployment."""
    report: dict[str, Any] = {
        "at": verified.at,
        "ok": verified.ok,
        "damaged": sorted(verified.damaged),
        "manifest": _digest(snapshot.manifest),
    }
    seal = signer.seal(_REPORT_TAG + canonical_json(report))
    target = snapshot.folder.parent / f"{snapshot.name}{_VERIFIED}"
    durable.write(target, canonical_json({"report": report, "seal": seal}))


def _looked_at(folder: Path) -> Snapshot:
    name = folder.name.removeprefix(".").removesuffix(_PART)
    if folder.name != name:
        return Snapshot(name, folder, problem=_("interrupted while it was made"))
    try:
        found = manifest.read(folder)
    except IntegrityBroken as fault:
        return Snapshot(name, folder, problem=fault.message)
    if not name.startswith(_named_by(found.moment)):
        # An older one under a later name would pass for the newest, and outlive those that are.
        return Snapshot(name, folder, problem=_("it was made at another moment than its name says"))
    return Snapshot(name, folder, found, verified=_verified(folder, found))


def _named_by(moment: dt.datetime) -> str:
    return f"{moment.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def _verified(folder: Path, found: Manifest) -> Verified | None:
    """Return what the last trial came to; a report that does not fit is none."""
    file = folder.with_name(f"{folder.name}{_VERIFIED}")
    with suppress(OSError, ValueError, KeyError, TypeError):
        given = json.loads(b"".join(durable.pieces(file)))
        report = given["report"]
        content = _REPORT_TAG + canonical_json(report)
        if report["manifest"] == _digest(found) and seal_holds(
            found.public_key, content, given["seal"]
        ):
            at = dt.datetime.fromisoformat(report["at"])
            return Verified(at, report["ok"] is True, tuple(report["damaged"]))
    return None


def _digest(found: Manifest | None) -> str:
    import hashlib

    return hashlib.sha256(found.content() if found is not None else b"").hexdigest()


def _is_backup(path: Path) -> bool:
    if path.is_symlink() or not path.is_dir():
        return False
    return bool(_NAME.fullmatch(path.name)) or _inner(path, _PART)


def _inner(path: Path, end: str) -> bool:
    name = path.name
    middle = name.removeprefix(".").removesuffix(end)
    return name == f".{middle}{end}" and bool(_NAME.fullmatch(middle))


def _none(place: Path) -> NotFound:
    return NotFound(
        "no_backup",
        _("There is no complete backup in {folder}", folder=place),
        remedy=_("Make one: regest backup DIR."),
    )
