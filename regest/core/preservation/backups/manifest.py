"""The manifest of a backup: what it holds, to the byte, signed by the deployment's key.

It is written last: a folder without one is no backup. Canonical JSON, so that the signature beside
it (`manifest.sig`, 128 hex digits) covers exactly what is read.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from regest.core.base.canonical import canonical_json
from regest.core.base.errors import IntegrityBroken
from regest.core.base.messages import Message, _
from regest.core.preservation.backups.durable import Written, pieces
from regest.core.store.chain import seal_holds

FORMAT = "regest-backup-1"
NAME = "manifest.json"
SIGNATURE = "manifest.sig"
BLOBS = "blobs"
TAG = b"backup\0"
_LARGEST = 512 * 1024 * 1024
_SHA = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[^\x00-\x1f\x7f/\\]{1,255}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Manifest:
    """What a backup holds.

    `files` are relative POSIX paths; `blobs` sizes by hash; `removed` blobs that an executed act
    took away while the backup was made; `damaged` blobs by hash that the deployment itself no
    longer had whole (`missing` or `changed`). `counts` are rows by table, `revisions` those of the
    tables by version table. `origin` names the folder it was made of and its journal of disposals.
    """

    moment: dt.datetime
    program: str
    association: str
    rehearsal: bool
    public_key: str
    chain: str
    sequence: int
    head: str
    kind: str
    database: str
    secrets: bool
    counts: Mapping[str, int]
    revisions: Mapping[str, str]
    files: Mapping[str, Written]
    blobs: Mapping[str, int]
    removed: tuple[str, ...] = ()
    damaged: Mapping[str, str] = field(default_factory=dict)
    origin: Mapping[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many bytes a restored copy takes."""
        return sum(each.size for each in self.files.values()) + sum(self.blobs.values())

    def content(self) -> bytes:
        """Return the canonical form, which is signed."""
        return canonical_json(
            {
                "format": FORMAT,
                "moment": self.moment,
                "program": self.program,
                "association": self.association,
                "rehearsal": self.rehearsal,
                "public_key": self.public_key,
                "audit": {"chain": self.chain, "sequence": self.sequence, "head": self.head},
                "database": {"kind": self.kind, "file": self.database},
                "secrets": self.secrets,
                "counts": self.counts,
                "revisions": self.revisions,
                "files": {
                    name: {"size": each.size, "sha256": each.sha256}
                    for name, each in self.files.items()
                },
                "blobs": self.blobs,
                "removed": self.removed,
                "damaged": self.damaged,
                "origin": self.origin,
            }
        )


def blob_path(sha256: str) -> str:
    """Return where a blob lies in a backup, and in a deployment."""
    return f"{BLOBS}/{sha256[:2]}/{sha256[2:4]}/{sha256}"


def signed_content(content: bytes) -> bytes:
    """Return what the deployment's key signs for a manifest."""
    return TAG + content


def read(folder: Path) -> Manifest:
    """Return the manifest of the backup in `folder`, its signature checked by the key it names.

    Whether that key is to be trusted is the caller's question.

    Raises:
        IntegrityBroken: there is none, it is no manifest of ours, or its signature does not fit.
    """
    content = _content(folder / NAME)
    signature = _content(folder / SIGNATURE, 1024).decode("ascii", "replace").strip()
    found = parse(content)
    if not seal_holds(found.public_key, signed_content(content), signature):
        raise _broken(
            "backup_forged",
            _("The list of what the backup {name} holds was changed", name=folder.name),
        )
    return found


def parse(content: bytes) -> Manifest:
    """Return what `content` lists; every name in it is harmless.

    Raises:
        IntegrityBroken: it is no manifest, or names a file outside of the backup.
    """
    try:
        given = json.loads(content)
        if given["format"] != FORMAT or canonical_json(given) != content:
            raise ValueError("not the canonical form")
        return _manifest(given)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
        raise _broken(
            "backup_unreadable", _("The list of what a backup holds cannot be read")
        ) from fault


def _manifest(given: Mapping[str, Any]) -> Manifest:
    files = {_safe(name): _written(each) for name, each in given["files"].items()}
    database = _text(given["database"]["file"])
    blobs = {_sha(name): _size(size) for name, size in given["blobs"].items()}
    if database not in files:
        raise ValueError("no database")
    return Manifest(
        moment=_moment(given["moment"]),
        program=_text(given["program"]),
        association=_text(given["association"]),
        rehearsal=given["rehearsal"] is True,
        public_key=_sha(given["public_key"]),
        chain=_text(given["audit"]["chain"]),
        sequence=_size(given["audit"]["sequence"]),
        head=_sha(given["audit"]["head"]),
        kind=_text(given["database"]["kind"]),
        database=database,
        secrets=given["secrets"] is True,
        counts={_text(name): _size(count) for name, count in given["counts"].items()},
        revisions={_text(name): _text(each) for name, each in given["revisions"].items()},
        files=files,
        blobs=blobs,
        removed=tuple(_sha(each) for each in given["removed"]),
        damaged={_sha(name): _text(state) for name, state in given["damaged"].items()},
        origin={_text(name): _text(each) for name, each in given["origin"].items()},
    )


def _content(file: Path, largest: int = _LARGEST) -> bytes:
    parts, size = [], 0
    try:
        for piece in pieces(file):
            size += len(piece)
            if size > largest:
                raise _broken("backup_unreadable", _("{file} is too large", file=file.name))
            parts.append(piece)
    except OSError as fault:
        raise _broken(
            "backup_incomplete",
            _("{folder} holds no complete backup: {file} is missing", folder=file.parent,
              file=file.name),
        ) from fault  # fmt: skip
    return b"".join(parts)


def _safe(name: object) -> str:
    """Return a relative path of plain names, none hidden, none among the blobs.

    Raises:
        ValueError: it is anything else.
    """
    text = _text(name)
    parts = PurePosixPath(text).parts
    plain = all(_NAME.fullmatch(part) and not part.startswith(".") for part in parts)
    if not parts or not plain or "/".join(parts) != text or parts[0] == BLOBS:
        raise ValueError(f"not a name of a file: {text!r}")
    if text in {NAME, SIGNATURE}:
        raise ValueError("the manifest does not list itself")
    return text


def _written(given: Mapping[str, Any]) -> Written:
    return Written(_size(given["size"]), _sha(given["sha256"]))


def _sha(given: object) -> str:
    if not isinstance(given, str) or not _SHA.fullmatch(given):
        raise ValueError("not a digest")
    return given


def _size(given: object) -> int:
    if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given < 2**63:
        raise ValueError("not a size")
    return given


def _text(given: object) -> str:
    if not isinstance(given, str):
        raise TypeError("not text")
    return given


def _moment(given: object) -> dt.datetime:
    moment = dt.datetime.fromisoformat(_text(given))
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment


def _broken(code: str, message: Message) -> IntegrityBroken:
    return IntegrityBroken(
        code, message, remedy=_("Take another backup: `regest backup --list` shows them.")
    )
