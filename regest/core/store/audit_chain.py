"""The audit chain against itself: order, hashes, columns, signatures, head.

Everything is read as the driver returns it, for whoever changed the database may have left values
of any type behind.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from regest.core.base.messages import _
from regest.core.store import findings as found
from regest.core.store.chain import GENESIS, entry_digest, head_bytes
from regest.core.store.findings import Findings

Row = Mapping[str, Any]


@dataclass(slots=True)
class ChainState:
    """What the chain says at its end.

    `rows` maps table → key → last digest (32 bytes) and sequence (8 bytes) of each row that must be
    there; `anchored` is the digest of the entry that was asked for.
    """

    chain: str = ""
    entries: int = 0
    sequence: int = 0
    digest: str = GENESIS
    rows: dict[str, dict[str, bytes]] = field(default_factory=dict)
    anchored: str | None = None


@contextmanager
def lenient_text(connection: Connection) -> Iterator[None]:
    """Read text that is no UTF-8 as bytes inside the block instead of failing (SQLite)."""
    driver = connection.connection.dbapi_connection
    if connection.dialect.name != "sqlite" or driver is None:
        yield
        return
    driver.text_factory = _text_or_bytes
    try:
        yield
    finally:
        driver.text_factory = str


def walk(
    connection: Connection, public_key: str, findings: Findings, anchored: int | None = None
) -> ChainState:
    """Check every entry and signature; `anchored` is the sequence whose digest is wanted."""
    heads = list(ordered_rows(connection, "audit_head", "id, chain, sequence, digest"))
    head = heads[0] if heads else None
    state = ChainState(_chain_name(connection, head))
    signatures = _Signatures(connection, public_key, findings)
    columns = "sequence, at, actor, action, object_type, object_id, document, previous, digest"
    for row in ordered_rows(connection, "audit_entry", columns):
        sequence = row["sequence"]
        if sequence != state.sequence + 1:
            findings.add(
                found.GAP,
                _(
                    "Entries {first} to {last} are missing",
                    first=state.sequence + 1,
                    last=sequence - 1,
                ),
                state.sequence + 1,
            )
            state.digest = row["previous"]
        document = _check_entry(row, state, findings, connection.dialect.name)
        state.entries += 1
        state.sequence, state.digest = sequence, row["digest"]
        if sequence == anchored:
            state.anchored = _digest_of(row)
        _keep_rows(document, state)
        signatures.check(row, state, must=_ends_unit(document))
    signatures.finish()
    _check_head(head, state, findings)
    return state


def ordered_rows(connection: Connection, table: str, columns: str) -> Iterator[Row]:
    """Yield the rows of an audit table by its first column, exactly as the driver returns them."""
    names = columns.split(", ")
    statement = f"SELECT {columns} FROM {table} ORDER BY {names[0]}"  # noqa: S608
    options = {"stream_results": True}
    with connection.exec_driver_sql(statement, execution_options=options) as rows:
        for row in rows:
            yield dict(zip(names, row, strict=True))


def _chain_name(connection: Connection, head: Row | None) -> str:
    """Return what two of head, first and last entry agree on, so that one forged place shows."""
    named = [_text(head["chain"])] if head is not None else []
    for order in ("ASC", "DESC"):
        ends = connection.exec_driver_sql(
            f"SELECT document FROM audit_entry ORDER BY sequence {order} LIMIT 1"  # noqa: S608
        )
        named += (_text(_parsed(row.document).get("chain")) for row in ends)
    return max(named, key=named.count, default="")


def _check_entry(row: Row, state: ChainState, findings: Findings, dialect: str) -> dict[str, Any]:
    """Report what is wrong with an entry; return its document, empty when it cannot be read."""
    sequence = row["sequence"]
    if row["previous"] != state.digest:
        findings.add(
            found.BAD_HASH,
            _("Entry {sequence} does not continue the one before it", sequence=sequence),
            sequence,
        )
    if row["digest"] != _digest_of(row):
        findings.add(
            found.BAD_HASH,
            _("The hash of entry {sequence} does not fit its content", sequence=sequence),
            sequence,
        )
    document = _parsed(row["document"])
    if state.chain and document.get("chain") != state.chain:
        findings.add(
            found.BAD_HASH,
            _("Entry {sequence} belongs to another chain", sequence=sequence),
            sequence,
        )
    differing = [name for name, value in _columns(document, dialect) if row[name] != value]
    if differing or not document:
        findings.add(
            found.COLUMNS_DIFFER,
            _(
                "Entry {sequence}: columns differ from the signed document ({columns})",
                sequence=sequence,
                columns=", ".join(differing) or "document",
            ),
            sequence,
        )
    return document


def _digest_of(row: Row) -> str:
    if not isinstance(row["previous"], str) or not isinstance(row["document"], str):
        return ""
    with suppress(UnicodeEncodeError):
        return entry_digest(row["previous"], row["document"])
    return ""


def _columns(document: Mapping[str, Any], dialect: str) -> Iterator[tuple[str, object]]:
    """Yield what the columns of an entry must hold, in the form that the driver returns."""
    thing = document.get("object")
    kind, key = thing if isinstance(thing, list) and len(thing) == 2 else (None, None)
    yield "sequence", document.get("seq")
    yield "at", _stored_moment(document.get("at"), dialect)
    yield "actor", document.get("actor")
    yield "action", document.get("action")
    yield "object_type", kind
    yield "object_id", key


def _stored_moment(text: object, dialect: str) -> object:
    if not isinstance(text, str):
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.strftime("%Y-%m-%d %H:%M:%S.%f") if dialect == "sqlite" else moment


def _parsed(document: object) -> dict[str, Any]:
    if isinstance(document, str):
        with suppress(ValueError, RecursionError):
            value = json.loads(document)
            if isinstance(value, dict):
                return value
    return {}


def _ends_unit(document: Mapping[str, Any]) -> bool:
    unit = document.get("unit")
    return isinstance(unit, list) and len(unit) == 2 and unit[0] == unit[1]


def _keep_rows(document: Mapping[str, Any], state: ChainState) -> None:
    changes = document.get("changes")
    for change in changes if isinstance(changes, list) else ():
        if not isinstance(change, list) or len(change) != 3:
            continue
        table, key, digest = change
        rows = state.rows.setdefault(str(table), {})
        if digest is None:
            rows.pop(str(key), None)
            continue
        with suppress(ValueError, TypeError):
            rows[str(key)] = bytes.fromhex(digest) + state.sequence.to_bytes(8, "big")


def _check_head(head: Row | None, state: ChainState, findings: Findings) -> None:
    held = tuple(head.values()) if head is not None else ()
    if held == (1, state.chain, state.sequence, state.digest):
        return
    said = held[2] if held else "—"
    behind = isinstance(said, int) and said > state.sequence
    findings.add(
        found.HEAD_DIFFERS,
        _(
            "The chain ends with entry {sequence}, but its head says otherwise (entry {head})",
            sequence=state.sequence,
            head=said,
        ),
        state.sequence + 1 if behind else max(state.sequence, 1),
        "audit_head",
        "1",
    )


class _Signatures:
    """The signed heads, read side by side with the entries."""

    def __init__(self, connection: Connection, public_key: str, findings: Findings) -> None:
        self._key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        self._public_key = public_key
        self._findings = findings
        columns = "sequence, digest, at, key, signature"
        self._rows = ordered_rows(connection, "audit_signature", columns)
        self._next = next(self._rows, None)
        self._unsigned: int | None = None

    def check(self, entry: Row, state: ChainState, *, must: bool) -> None:
        """Check the signature of `entry`; without one, report when it `must` be signed."""
        sequence = entry["sequence"]
        while self._next is not None and self._next["sequence"] < sequence:
            self._report_homeless(self._next)
            self._next = next(self._rows, None)
        self._unsigned = None
        if self._next is None or self._next["sequence"] != sequence:
            self._unsigned = None if must else sequence
            if must:
                self._report(sequence)
            return
        if not self._fits(self._next, entry, state):
            self._findings.add(
                found.BAD_SIGNATURE,
                _("The signature of entry {sequence} is not valid", sequence=sequence),
                sequence,
            )
        self._next = next(self._rows, None)

    def finish(self) -> None:
        """Report signatures behind the last entry, and a last entry that nobody signed."""
        while self._next is not None:
            self._report_homeless(self._next)
            self._next = next(self._rows, None)
        if self._unsigned is not None:
            self._report(self._unsigned)

    def _fits(self, row: Row, entry: Row, state: ChainState) -> bool:
        if (row["digest"], row["at"], row["key"]) != (
            entry["digest"],
            entry["at"],
            self._public_key,
        ):
            return False
        try:
            signature = bytes.fromhex(row["signature"])
            self._key.verify(signature, head_bytes(state.chain, row["sequence"], row["digest"]))
        except (InvalidSignature, TypeError, ValueError):
            return False
        return bool(signature.hex() == row["signature"])

    def _report(self, sequence: int) -> None:
        self._findings.add(
            found.BAD_SIGNATURE,
            _("Entry {sequence} ends a change but is not signed", sequence=sequence),
            sequence,
        )

    def _report_homeless(self, row: Row) -> None:
        self._findings.add(
            found.BAD_SIGNATURE,
            _(
                "There is a signature of entry {sequence}, which is missing",
                sequence=row["sequence"],
            ),
            row["sequence"],
        )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _text_or_bytes(value: bytes) -> str | bytes:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value
