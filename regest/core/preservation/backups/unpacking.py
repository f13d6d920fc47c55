"""Taking a backup apart: every byte held against the manifest, nothing followed out of its folder.

The manifest names plain relative paths alone (`manifest.parse`); here every folder on the way and
the file itself must be plain ones.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from regest.core.base.errors import IntegrityBroken, Refusal, Unavailable
from regest.core.base.messages import Message, _
from regest.core.preservation.backups import durable, findings, manifest
from regest.core.preservation.backups.durable import Written
from regest.core.preservation.backups.findings import BackupFinding
from regest.core.preservation.backups.manifest import Manifest, blob_path
from regest.core.store.revisions import TableSet

_RESERVE_BYTES = 64 * 1024 * 1024
_MEGABYTE = 1024 * 1024


def require_space(target: Path, found: Manifest) -> None:
    """Refuse when what the manifest lists does not fit on the disk of `target`, which exists.

    Raises:
        Unavailable: `restore_no_space`.
    """
    free = shutil.disk_usage(target).free
    if free < found.size + _RESERVE_BYTES:
        raise Unavailable(
            "restore_no_space",
            _(
                "The restored deployment needs {wanted} MB, {free} MB are free in {folder}",
                wanted=(found.size + _RESERVE_BYTES) // _MEGABYTE,
                free=free // _MEGABYTE,
                folder=target,
            ),
            remedy=_("Free some space or name a folder on another disk."),
        )


def require_known_revision(found: Manifest, core: TableSet) -> None:
    """Refuse a backup that a newer program made.

    Raises:
        Unavailable: `backup_newer`.
    """
    revision = found.revisions.get(core.version_table, "")
    if revision not in core.revisions():
        raise Unavailable(
            "backup_newer",
            _(
                "The backup was made by version {program}, whose tables ({revision}) this program "
                "does not know",
                program=found.program,
                revision=revision or "—",
            ),
            remedy=_("Install that version or a newer one, then restore."),
        )


def unpack_files(folder: Path, found: Manifest, target: Path, leave: Collection[str] = ()) -> None:
    """Copy the files of a backup into `target`, each held against the manifest.

    `leave` are files that the caller takes himself.

    Raises:
        IntegrityBroken: a file is missing, changed, or no plain one.
    """
    for name, wanted in sorted(found.files.items()):
        if name not in leave:
            take(folder, name, wanted, target / name)


def unpack_blobs(folder: Path, found: Manifest, target: Path) -> None:
    """Copy the blobs of a backup into `target`; as `unpack_files`."""
    for sha256, size in sorted(found.blobs.items()):
        name = blob_path(sha256)
        take(folder, name, Written(size, sha256), target / name, mode=0o440)


def take(folder: Path, name: str, wanted: Written, target: Path, mode: int = 0o600) -> None:
    """Copy one file of a backup.

    Raises:
        IntegrityBroken: it is missing, changed, or no plain one.
    """
    fault = _unplain(folder, name)
    if fault is None:
        try:
            if durable.copy(folder / name, target, mode, wanted) == wanted:
                return
            fault = _changed(name)
        except FileNotFoundError:
            fault = _missing(name)
    raise refused(fault)


def refused(fault: BackupFinding) -> IntegrityBroken:
    """Return the refusal of a backup with such a fault."""
    code = {
        findings.NOT_PLAIN: "backup_hostile",
        findings.FILE_MISSING: "backup_file_missing",
        findings.BLOB_MISSING: "backup_file_missing",
    }.get(fault.code, "backup_file_changed")
    return IntegrityBroken(
        code, fault.message, remedy=_("Take another backup: `regest backup --list` shows them.")
    )


def faults(
    folder: Path, found: Manifest, step: Callable[[], None] = lambda: None
) -> Iterator[BackupFinding]:
    """Read everything that a backup holds and yield what is not as its manifest says."""
    for name, wanted in sorted(found.files.items()):
        yield from _fault(folder, name, wanted)
        step()
    for sha256, size in sorted(found.blobs.items()):
        yield from _fault(folder, blob_path(sha256), Written(size, sha256))
        step()
    yield from _unlisted(folder, found)
    for sha256, state in sorted(found.damaged.items()):
        words: dict[str, Message] = {
            "missing": _("The file {sha256} was missing when the backup was made",
                         sha256=sha256[:16]),
            "changed": _("The file {sha256} was damaged when the backup was made",
                         sha256=sha256[:16]),
        }  # fmt: skip
        message = words.get(state, words["missing"])
        yield BackupFinding(findings.BLOB_DAMAGED_BEFORE, message, sha256)


def link(folder: Path, found: Manifest, target: Path, but: Collection[str]) -> None:
    """Give `target` the blobs of a backup on the same disk, which are read there and not written.

    `but` are hashes of damaged ones. A disk without hard links gets copies.
    """
    for sha256, size in sorted(found.blobs.items()):
        if sha256 in but:
            continue
        name = blob_path(sha256)
        durable.make_folder((target / name).parent)
        try:
            os.link(folder / name, target / name)
        except OSError:
            take(folder, name, Written(size, sha256), target / name, mode=0o440)


def require_new(target: Path) -> None:
    """Refuse a folder that holds anything, or cannot take its place at one stroke.

    Raises:
        Refusal: `restore_not_empty`; `restore_mount`.
    """
    if target.is_symlink() or (target.exists() and not target.is_dir()):
        raise _occupied(target)
    if target.is_dir() and os.path.ismount(target):
        raise Refusal(
            "restore_mount",
            _("{folder} is a disk of its own: it cannot take its place at one stroke",
              folder=target),
            remedy=_("Name a folder on that disk."),
        )  # fmt: skip
    if target.is_dir() and any(target.iterdir()):
        raise _occupied(target)


def _occupied(target: Path) -> Refusal:
    return Refusal(
        "restore_not_empty",
        _("The folder {folder} is not empty: nothing is restored over anything", folder=target),
        remedy=_("Name a new folder, or move what lies there away."),
    )


def _fault(folder: Path, name: str, wanted: Written) -> Iterator[BackupFinding]:
    fault = _unplain(folder, name)
    if fault is not None:
        yield fault
        return
    try:
        if durable.measure(folder / name) != wanted:
            yield _changed(name)
    except FileNotFoundError:
        yield _missing(name)
    except OSError as cause:
        message = _("{file} cannot be read: {cause}", file=name, cause=cause.strerror or cause)
        yield BackupFinding(_code(name, changed=True), message, name)


def _unplain(folder: Path, name: str) -> BackupFinding | None:
    """Return the fault of a path that leads through anything but plain folders to a plain file."""
    path = folder
    parts = name.split("/")
    for position, part in enumerate(parts):
        path = path / part
        try:
            kind = path.lstat().st_mode
        except FileNotFoundError:
            return None
        last = position == len(parts) - 1
        if not (stat.S_ISREG(kind) if last else stat.S_ISDIR(kind)):
            message = _("{file} is a link or no plain file", file=name)
            return BackupFinding(findings.NOT_PLAIN, message, name)
    return None


def _unlisted(folder: Path, found: Manifest) -> Iterator[BackupFinding]:
    known = {*found.files, *map(blob_path, found.blobs), manifest.NAME, manifest.SIGNATURE}
    for place, folders, files in os.walk(folder):
        here = Path(place)
        links = [each for each in folders if (here / each).is_symlink()]
        for each in sorted((*files, *links)):
            name = (here / each).relative_to(folder).as_posix()
            if name not in known:
                message = _("{file} is in the backup and nobody listed it", file=name)
                yield BackupFinding(findings.UNLISTED, message, name)


def _missing(name: str) -> BackupFinding:
    message = _("{file} is missing in the backup", file=name)
    return BackupFinding(_code(name, changed=False), message, name)


def _changed(name: str) -> BackupFinding:
    message = _("{file} was changed after the backup was made", file=name)
    return BackupFinding(_code(name, changed=True), message, name)


def _code(name: str, *, changed: bool) -> str:
    if name.startswith(f"{manifest.BLOBS}/"):
        return findings.BLOB_CHANGED if changed else findings.BLOB_MISSING
    return findings.FILE_CHANGED if changed else findings.FILE_MISSING
