"""Answers as plain data: what crosses from the child that checks to us is JSON, never a pickle."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Mapping
from typing import Any

from regest.core.documents import wire
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer

_TEXTS = (
    "owner",
    "organisation",
    "serial",
    "issuer",
    "algorithm",
    "digest_algorithm",
    "digest",
    "anchor",
    "tool",
)
_MOMENTS = ("valid_from", "valid_to", "claimed_at", "proved_at", "revoked_at")


def pack(answer: SignerAnswer) -> dict[str, object]:
    """Return `answer` as JSON-ready data."""
    moments = {name: getattr(answer, name) for name in _MOMENTS}
    return {
        "finding": answer.finding.value,
        **{name: getattr(answer, name) for name in _TEXTS},
        **{name: at.isoformat() if at is not None else None for name, at in moments.items()},
        "chain": [base64.b64encode(each).decode() for each in answer.chain],
        "lists": list(answer.lists),
        "remarks": [wire.pack(each) for each in answer.remarks],
    }


def unpack(data: Mapping[str, Any]) -> SignerAnswer:
    """Return the answer that `pack` gave.

    Raises:
        TypeError, ValueError, KeyError: `data` is something else.
    """
    texts: dict[str, Any] = {name: str(data[name]) for name in _TEXTS}
    moments: dict[str, Any] = {name: _moment(data[name]) for name in _MOMENTS}
    return SignerAnswer(
        finding=SignatureFinding(data["finding"]),
        **texts,
        **moments,
        chain=tuple(base64.b64decode(each) for each in data["chain"]),
        lists=tuple(str(each) for each in data["lists"]),
        remarks=tuple(wire.unpack(each) for each in data["remarks"]),
    )


def _moment(given: object) -> dt.datetime | None:
    return None if given is None else dt.datetime.fromisoformat(str(given))
