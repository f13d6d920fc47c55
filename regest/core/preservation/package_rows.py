"""Rows of a package: whether they fit their schema, and by which hash the event log knows them.

This module is part of the script that checks packages without the program: it imports the
standard library alone (and `cryptography` where it is installed).
"""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any

ENTRY_TAG = b"regest-audit-1\0"
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{6}"
SHAPES = {
    "date": re.compile(_DAY),
    "time": re.compile(_TIME),
    "moment": re.compile(rf"{_DAY}T{_TIME}\+00:00"),
    "bytes": re.compile(r"([0-9a-f]{2})*"),
}
KINDS: dict[str, tuple[type, ...]] = {
    "integer": (int,),
    "boolean": (bool,),
    "real": (float, int),
    "text": (str,),
}

Row = dict[str, Any]


def entry_digest(previous: str, document: str) -> str:
    """Return the hash of an entry of the log."""
    content = ENTRY_TAG + previous.encode() + b"\0" + document.encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()


def signature_holds(key: str, signature: str, content: bytes) -> bool | None:
    """Say whether an Ed25519 signature (128 hex digits) is true; None where it cannot be told."""
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import (
            Ed25519PublicKey,
        )
    except ImportError:
        return None
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
        public.verify(bytes.fromhex(signature), content)
    except (InvalidSignature, ValueError):
        return False
    return True


def schema_problem(row: Row, schema: Row) -> str:
    """Return what is wrong with a row, or nothing."""
    properties = schema["properties"]
    if set(row) != set(properties):
        return "has other columns than the schema"
    for name, told in properties.items():
        if row[name] is None:
            if not told["x-null"]:
                return f"{name} is empty"
        elif told["x-kind"] != "json" and (problem := _misfit(row[name], told)):
            return f"{name} {problem}"
    return ""


def _misfit(value: Any, told: Row) -> str:
    kind = told["x-kind"]
    fits: bool = isinstance(value, KINDS.get(kind, (str,)))
    if not fits or isinstance(value, bool) != (kind == "boolean"):
        return f"is no {kind}"
    if kind in SHAPES and not SHAPES[kind].fullmatch(value):
        return f"is no {kind}"
    if "maxLength" in told and len(value) > told["maxLength"]:
        return "is too long"
    if "enum" in told and value not in told["enum"]:
        return "is none of its values"
    return ""


def stored_form(row: Row, schema: Row, dialect: str) -> Row:
    """Return a row as the database of the package's origin holds it, empty values left out."""
    stored = {}
    for name, value in row.items():
        kind = schema["properties"][name]["x-kind"]
        if value is not None:
            stored[name] = _stored(value, kind, dialect)
    return stored


def _stored(value: Any, kind: str, dialect: str) -> Any:
    if kind == "bytes":
        return {"bytes": value}
    if kind == "real":
        return {"real": repr(float(value))}
    if dialect != "sqlite":
        return value
    if kind == "moment":
        return f"{value[:10]} {value[11:26]}"
    if kind == "boolean":
        return int(value)
    if kind == "json":
        return json.dumps(value, ensure_ascii=False)
    return value


def same_content(row: Row, stored: Row, schema: Row) -> bool:
    """Say whether the stored form means what the row says."""
    kinds = {name: told["x-kind"] for name, told in schema["properties"].items()}
    return set(stored) <= set(row) and all(
        _means(stored.get(name), value, kinds[name]) for name, value in row.items()
    )


def _means(kept: Any, value: Any, kind: str) -> bool:
    if kind == "json" and isinstance(kept, str):
        return bool(json.loads(kept) == value)
    if kind == "boolean" and kept is not None:
        return bool(kept) is value
    if kind == "moment" and kept is not None:
        return str(kept)[:19].replace(" ", "T") == str(value)[:19]
    if kind == "bytes" and kept is not None:
        return bool(kept == {"bytes": value})
    if kind == "real" and kept is not None:
        return bool(kept == {"real": repr(float(value))})
    return bool(kept == value)


def row_digest(table: str, stored: Row) -> str:
    """Return the hash by which the log knows a row."""
    content = {"table": table, "row": stored}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def row_key(table: Row, row: Row) -> str:
    """Return the key of a row as the log names it."""
    return "|".join(str(row[name]) for name in table["key"])
