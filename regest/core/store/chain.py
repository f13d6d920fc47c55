"""The audit chain: how acts become entries, each carrying the hash of the one before.

An entry's `document` is canonical JSON; its digest covers the previous digest and the document. Row
digests are taken over the values as the database holds them, NULLs left out, so that a column added
later changes nothing.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection, Table, bindparam, insert, quoted_name, select, update
from sqlmodel import Session

from regest.core.base.canonical import canonical_json
from regest.core.base.errors import IntegrityBroken
from regest.core.base.messages import _
from regest.core.store.tables import AuditEntry, AuditHead, AuditSignature
from regest.core.store.upsert import table_of

ENTRY_TAG = b"regest-audit-1\0"
HEAD_TAG = b"regest-head-1\0"
SEAL_TAG = b"regest-signature-1\0"
GENESIS = "0" * 64
UNAUDITED = frozenset(
    {
        "act_ticket",
        "audit_entry",
        "audit_head",
        "audit_signature",
        "blob_check",
        "component_page",
        "component_text",
        "form_sheet",
        "index_queue",
        "job",
        "record_look",
        "kept_answer",
        "sign_in_try",
        "web_session",
    }
)
_KEY_SEPARATOR = "|"
_KEYS_AT_ONCE = 100
# An import or a large act has thousands: all their documents at once would be half its memory.
_ENTRIES_AT_ONCE = 200
_HEADS = table_of(AuditHead)
# Made once: every registration waits for what stands between the lock of the head and the commit.
_LOCK_HEAD = select(_HEADS.c.chain, _HEADS.c.sequence, _HEADS.c.digest).with_for_update()
_MOVE_HEAD = update(_HEADS).values(
    sequence=bindparam("new_sequence"), digest=bindparam("new_digest")
)
_ADD_ENTRIES = insert(table_of(AuditEntry))
_ADD_SIGNATURE = insert(table_of(AuditSignature))


@dataclass(frozen=True, slots=True)
class Act:
    """What happened, to what, and `(table, key, digest or None if deleted)` per changed row."""

    action: str
    object_type: str
    object_id: str
    detail: Mapping[str, object]
    changes: tuple[tuple[str, str, str | None], ...]


class HeadSigner:
    """Signs heads with the deployment's Ed25519 key; the key is a file outside the database."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public_key = key.public_key().public_bytes_raw().hex()

    @classmethod
    def from_file(cls, path: Path) -> HeadSigner:
        """Read the key from a PEM file.

        Raises:
            IntegrityBroken: the file is missing or holds no Ed25519 key.
        """
        try:
            key = serialization.load_pem_private_key(path.read_bytes(), password=None)
        except (OSError, ValueError) as fault:
            raise _no_key(path) from fault
        if not isinstance(key, Ed25519PrivateKey):
            raise _no_key(path)
        return cls(key)

    @staticmethod
    def create_file(path: Path) -> None:
        """Make a new key in `path`, readable by its owner only."""
        pem = Ed25519PrivateKey.generate().private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400)
        with os.fdopen(handle, "wb") as target:
            target.write(pem)
            target.flush()
            # Lost in a power cut, it would leave signatures that nobody can continue.
            os.fsync(target.fileno())

    def sign(self, chain: str, sequence: int, digest: str) -> str:
        """Return the signature of a head as 128 hex digits."""
        return self._key.sign(head_bytes(chain, sequence, digest)).hex()

    def seal(self, content: bytes) -> str:
        """Return the deployment's signature upon what a person has signed, as 128 hex digits."""
        return self._key.sign(SEAL_TAG + content).hex()

    def key_for(self, purpose: str) -> bytes:
        """Return 32 secret bytes for one purpose alone, the same each time (HKDF, RFC 5869)."""
        derived = HKDF(hashes.SHA256(), length=32, salt=None, info=b"regest " + purpose.encode())
        return derived.derive(self._key.private_bytes_raw())


def seal_holds(public_key: str, content: bytes, seal: str) -> bool:
    """Say whether `seal` is the deployment's signature upon `content`; the key is 64 hex digits."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(seal), SEAL_TAG + content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _no_key(path: Path) -> IntegrityBroken:
    return IntegrityBroken(
        "audit_key",
        _("The signing key of the event log cannot be read: {path}", path=path),
        remedy=_("Restore the file from the backup of the secrets folder."),
    )


def is_audited(table: str) -> bool:
    """Return whether every change of `table` must be in the chain: all but derived tables are."""
    return table not in UNAUDITED and not table.endswith("alembic_version")


def head_bytes(chain: str, sequence: int, digest: str) -> bytes:
    """Return the bytes that a head's signature covers."""
    return HEAD_TAG + f"{chain}\n{sequence}\n{digest}\n".encode()


def entry_digest(previous: str, document: str) -> str:
    """Return the digest of an entry whose predecessor's digest is `previous`."""
    return hashlib.sha256(ENTRY_TAG + previous.encode() + b"\0" + document.encode()).hexdigest()


def key_of(table: Table, row: Mapping[str, object]) -> str:
    """Return the primary key of a row as one text."""
    return _KEY_SEPARATOR.join(raw_text(row[c.name]) for c in table.primary_key)


def raw_text(value: object) -> str:
    """Return a key part as text, dates in ISO form."""
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def content_digest(table: str, row: Mapping[str, object]) -> str:
    """Return the digest of a row given as the database driver returned it."""
    content = {name: _raw(value) for name, value in row.items() if value is not None}
    return hashlib.sha256(canonical_json({"table": table, "row": content})).hexdigest()


def row_digests(connection: Connection, table: Table, keys: Sequence[str]) -> dict[str, str | None]:
    """Return the digest of each row of `table` named in `keys`, None where there is none."""
    digests: dict[str, str | None] = dict.fromkeys(keys)
    for start in range(0, len(keys), _KEYS_AT_ONCE):
        for row in raw_rows(connection, table, keys[start : start + _KEYS_AT_ONCE]):
            digests[key_of(table, row)] = content_digest(table.name, row)
    return digests


def raw_rows(
    connection: Connection, table: Table, keys: Sequence[str] | None = None
) -> Iterator[Mapping[str, Any]]:
    """Yield rows of `table` (those with `keys`, when given) exactly as the driver returns them."""
    quote = connection.dialect.identifier_preparer.quote
    names = [column.name for column in table.columns]
    columns = ", ".join(quote(quoted_name(name, None)) for name in names)
    statement = f"SELECT {columns} FROM {quote(table.name)}"  # noqa: S608
    parameters: list[str] = []
    if keys is not None:
        mark = "?" if connection.dialect.name == "sqlite" else "%s"
        key_names = [column.name for column in table.primary_key]
        one = " AND ".join(f"{quote(name)} = {mark}" for name in key_names)
        statement += " WHERE " + " OR ".join(f"({one})" for _key in keys)
        for key in keys:
            parameters += key.split(_KEY_SEPARATOR, len(key_names) - 1)
    for row in connection.exec_driver_sql(statement, tuple(parameters)):
        yield dict(zip(names, row, strict=True))


def append(
    session: Session,
    acts: Sequence[Act],
    actor: str,
    on_behalf: str,
    at: dt.datetime,
    signer: HeadSigner,
) -> None:
    """Write `acts` as the next entries and sign the new head; takes the head's lock.

    Each entry says which of how many it is in its unit of work: the last one must be signed.
    """
    connection = session.connection()
    chain, sequence, digest = connection.execute(_LOCK_HEAD).one()
    entries: list[dict[str, object]] = []
    for position, act in enumerate(acts, start=1):
        if len(entries) == _ENTRIES_AT_ONCE:
            connection.execute(_ADD_ENTRIES, entries)
            entries.clear()
        sequence += 1
        document = canonical_json(
            {
                "v": 1,
                "chain": chain,
                "seq": sequence,
                "unit": [position, len(acts)],
                "at": at,
                "actor": actor,
                "on_behalf": on_behalf,
                "action": act.action,
                "object": [act.object_type, act.object_id],
                "detail": act.detail,
                "changes": act.changes,
            }
        ).decode()
        previous, digest = digest, entry_digest(digest, document)
        entries.append(
            {
                "sequence": sequence,
                "at": at,
                "actor": actor,
                "action": act.action,
                "object_type": act.object_type,
                "object_id": act.object_id,
                "document": document,
                "previous": previous,
                "digest": digest,
            }
        )
    connection.execute(_ADD_ENTRIES, entries)
    connection.execute(_MOVE_HEAD, {"new_sequence": sequence, "new_digest": digest})
    signature = {
        "sequence": sequence,
        "digest": digest,
        "at": at,
        "key": signer.public_key,
        "signature": signer.sign(chain, sequence, digest),
    }
    connection.execute(_ADD_SIGNATURE, signature)


def _raw(value: object) -> object:
    if isinstance(value, bytes | memoryview):
        return {"bytes": bytes(value).hex()}
    if isinstance(value, float):
        return {"real": repr(value)}
    return value
