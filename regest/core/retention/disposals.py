"""The signed list of what was destroyed, kept outside the database: destroyed stays destroyed.

`disposals.jsonl` is appended to alone. Each line holds its content, the digest of the line before
it, its own digest, and the deployment's signature upon that. An act leaves up to three lines:
`intended` with all that a replay needs, fsynced before the database commits; `executed` right after
the commit; `settled` once the last byte is gone. An intent whose transaction did not commit is
`withdrawn` by the next one who looks, under the gate.

A last line that a crash tore was acknowledged to nobody: it is left out, told, and cut off by the
next line. Any other line that does not fit breaks the list.
"""

from __future__ import annotations

import datetime as dt
import fcntl
import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

import structlog

from regest.core.base.canonical import canonical_json
from regest.core.base.errors import IntegrityBroken, Unavailable
from regest.core.base.messages import _
from regest.core.store.chain import GENESIS, HeadSigner, seal_holds

log = structlog.get_logger(__name__)

_TAG = b"regest-disposal-1\0"
VERSION = 1


class Phase(StrEnum):
    """How far a destruction has come."""

    INTENDED = "intended"
    EXECUTED = "executed"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True, slots=True)
class DisposedFile:
    """A destroyed file as its stub tells of it, with its row of the act and its records by id."""

    file_id: str
    position: int
    index: str
    title: str
    period: str = ""
    first_on: str = ""
    last_on: str = ""
    volumes: int = 1
    documents: int = 0
    size_bytes: int = 0
    term: str = ""
    article: str = ""
    closing_year: int = 0
    act_from_year: int = 0
    note: str = ""
    records: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Disposal:
    """One act's destruction: enough to repeat it on a database that was restored from before it.

    Days and moments are in ISO form. `blobs` are the SHA-256 of the bytes that nothing else
    referred to. `line` is the digest of the line that intended it.
    """

    act_id: str
    year: int
    number: int
    printed: str
    drawn_on: str
    approved_on: str
    executed_on: str
    executed_at: str
    method: str
    drafted_by: str
    compiler_id: str
    approved_by: str
    approver_id: str
    executed_by: str
    minutes: str
    digest: str
    files: tuple[DisposedFile, ...] = ()
    blobs: tuple[str, ...] = ()
    phase: Phase = field(default=Phase.INTENDED, compare=False)
    line: str = field(default="", compare=False)

    @property
    def happened(self) -> bool:
        """Whether the destruction is known to have been committed."""
        return self.phase in {Phase.EXECUTED, Phase.SETTLED}

    @property
    def records(self) -> tuple[str, ...]:
        """The ids of all records it destroyed."""
        return tuple(each for file in self.files for each in file.records)


@dataclass(frozen=True, slots=True)
class DisposalList:
    """What the list holds: the acts in order, its last digest, and whether its last line is torn.

    `whole_bytes` is the length of all whole lines.
    """

    disposals: tuple[Disposal, ...] = ()
    head: str = GENESIS
    lines: int = 0
    torn: bool = False
    whole_bytes: int = 0


class DisposalLog:
    """The list at `path`, which the deployment's key signs."""

    def __init__(self, path: Path, signer: HeadSigner) -> None:
        self.path = path
        self._signer = signer

    def read(self) -> DisposalList:
        """Return what the list holds, verified.

        Raises:
            IntegrityBroken: `disposals_broken`, a line was changed, cut out or put in.
            Unavailable: `disposals_unreadable`.
        """
        return read_list(self.path, self._signer.public_key)

    def append_intent(self, disposal: Disposal, at: dt.datetime) -> str:
        """Write the intent and sync it to the disk; return its digest. Call it before the commit.

        Raises:
            Unavailable: `disposals_unwritable`; nothing may be destroyed then.
        """
        plain = asdict(disposal)
        del plain["phase"], plain["line"]
        return self._append(Phase.INTENDED, {"disposal": plain}, at)

    def mark(self, phase: Phase, line: str, at: dt.datetime) -> None:
        """Say how far the destruction has come that the line with this digest intended.

        Raises:
            Unavailable: `disposals_unwritable`.
        """
        self._append(phase, {"of": line}, at)

    def _append(self, phase: Phase, told: Mapping[str, object], at: dt.datetime) -> str:
        with self._held() as target:
            known = _parsed(_whole(target), self._signer.public_key, self.path)
            if known.torn:
                log.warning("disposals_torn", path=str(self.path), kept=known.whole_bytes)
                target.truncate(known.whole_bytes)
            content = {
                "version": VERSION,
                "sequence": known.lines + 1,
                "at": at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
                "phase": phase.value,
                **told,
            }
            digest = _digest(known.head, content)
            line = {
                "content": content,
                "previous": known.head,
                "digest": digest,
                "seal": self._signer.seal(_TAG + digest.encode()),
            }
            target.seek(0, os.SEEK_END)
            target.write(canonical_json(line) + b"\n")
            target.flush()
            os.fsync(target.fileno())
        return digest

    @contextmanager
    def _held(self) -> Iterator[BinaryIO]:
        """Give the file, opened and locked; it is made, with its folder, if it is not there."""
        try:
            fresh = not self.path.exists()
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            with os.fdopen(handle, "r+b") as target:
                fcntl.flock(target, fcntl.LOCK_EX)
                if fresh:
                    sync_folder(self.path.parent)
                    sync_folder(self.path.parent.parent)
                yield target
        except OSError as fault:
            raise Unavailable(
                "disposals_unwritable",
                _(
                    "Nothing was destroyed: the list of what was destroyed cannot be written "
                    "({path}: {cause})",
                    path=self.path,
                    cause=fault.strerror or fault,
                ),
                rule="DSP-5",
                remedy=_("Free the disk, or name another place in [retention] of regest.toml."),
            ) from fault


def read(path: Path, public_key: str) -> list[Disposal]:
    """Return the acts in the list at `path`, verified against a key of 64 hex digits.

    A list that is not there is empty. Acts whose intent was withdrawn are left out.

    Raises:
        IntegrityBroken: `disposals_broken`.
        Unavailable: `disposals_unreadable`.
    """
    found = read_list(path, public_key).disposals
    return [each for each in found if each.phase is not Phase.WITHDRAWN]


def read_list(path: Path, public_key: str) -> DisposalList:
    """Return what the list at `path` holds; as `read`."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return DisposalList()
    except OSError as fault:
        raise Unavailable(
            "disposals_unreadable",
            _(
                "The list of what was destroyed cannot be read: {path} ({cause})",
                path=path,
                cause=fault.strerror or fault,
            ),
            rule="DSP-5",
            remedy=_("Mend the rights to the file, or name its copy."),
        ) from fault
    return _parsed(content, public_key, path)


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that a file made or removed in it stays so after a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _whole(target: BinaryIO) -> bytes:
    target.seek(0)
    return target.read()


def _parsed(content: bytes, public_key: str, path: Path) -> DisposalList:
    found: dict[str, Disposal] = {}
    head, count, position = GENESIS, 0, 0
    for line in content.splitlines(keepends=True):
        last = position + len(line) == len(content)
        if last and not line.endswith(b"\n"):
            return DisposalList(tuple(found.values()), head, count, True, position)
        told = _told(line)
        if told is None or not _fits(told, head, count, public_key):
            raise _broken(path, count + 1)
        head, count, position = str(told["digest"]), count + 1, position + len(line)
        if not _take_in(found, told["content"], head):
            raise _broken(path, count)
    return DisposalList(tuple(found.values()), head, count, False, position)


def _told(line: bytes) -> dict[str, Any] | None:
    try:
        told = json.loads(line)
    except ValueError:
        return None
    if not isinstance(told, dict) or not isinstance(told.get("content"), dict):
        return None
    return told


def _fits(told: Mapping[str, Any], head: str, before: int, public_key: str) -> bool:
    digest = _digest(head, told["content"])
    return (
        told.get("previous") == head
        and told.get("digest") == digest
        and told["content"].get("sequence") == before + 1
        and seal_holds(public_key, _TAG + digest.encode(), str(told.get("seal", "")))
    )


def _take_in(found: dict[str, Disposal], content: Mapping[str, Any], digest: str) -> bool:
    """Take one line in; say whether it makes sense after those before it."""
    try:
        phase = Phase(content["phase"])
        if phase is Phase.INTENDED:
            found[digest] = replace(_disposal(content["disposal"]), line=digest)
            return True
        of = str(content["of"])
        found[of] = replace(found[of], phase=phase)
    except (KeyError, TypeError, ValueError):
        return False
    return True


def _disposal(plain: Mapping[str, Any]) -> Disposal:
    files = tuple(
        DisposedFile(**{**each, "records": tuple(each["records"])}) for each in plain["files"]
    )
    return Disposal(**{**plain, "files": files, "blobs": tuple(plain["blobs"])})


def _digest(previous: str, content: Mapping[str, Any]) -> str:
    return hashlib.sha256(_TAG + previous.encode() + b"\0" + canonical_json(content)).hexdigest()


def _broken(path: Path, line: int) -> IntegrityBroken:
    return IntegrityBroken(
        "disposals_broken",
        _(
            "The list of what was destroyed is not as it was written: {path}, line {line}",
            path=path,
            line=line,
        ),
        rule="DSP-5",
        remedy=_("Put back the copy of the list that backups hold."),
    )


def only_happened(disposals: Sequence[Disposal]) -> list[Disposal]:
    """Return those that are known to have been committed."""
    return [each for each in disposals if each.happened]
