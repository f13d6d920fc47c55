"""What hooks see of signatures: what was signed, who checks a container, and what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from regest.core.base.messages import Message, Titles


@dataclass(frozen=True, kw_only=True, slots=True)
class SignerDeclaration:
    """A kind of signatures made with containers (.sig, .p7s): its name, and who checks them.

    `target` is `module:attribute` of a `Signer`, imported when the first one is checked. While the
    plugin is off, its signatures are told to be unchecked, never to be bad.
    """

    name: str
    title: Titles
    target: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SignatureView:
    """A signature just given upon a record's main file, or just cancelled.

    `kind` is `simple`, `paper` or the name of a signer; `capacity` is the role in words of data
    («secretary», «chairing»); `sha256` is the digest of the signed bytes, in hexadecimal.
    `completes` says that with it every signature that was asked for is there.
    """

    id: str
    kind: str
    capacity: str
    party_id: str
    name: str
    sha256: str
    signed_on: dt.date
    signed_at: dt.datetime
    completes: bool = False
    cancelled: bool = False


class SignatureFinding(StrEnum):
    """What checking a container against the signed bytes came to (SIG-2)."""

    VALID = "valid"
    VALID_THEN = "valid_then"
    EXPIRED = "expired"
    REVOKED = "revoked"
    UNTRUSTED = "untrusted"
    UNCHECKED = "unchecked"
    CHANGED = "changed"
    OTHER_FILE = "other_file"
    BROKEN = "broken"


@dataclass(frozen=True, kw_only=True, slots=True)
class Trust:
    """What a check may rely on: certificates and revocation lists, each as its DER bytes.

    `moment` is when validity is judged, unless a trusted time-stamp proves an earlier one (SIG-3).
    `roots` are trusted by an administrator; `others` only help to build chains.
    """

    moment: dt.datetime
    roots: tuple[bytes, ...] = ()
    others: tuple[bytes, ...] = ()
    lists: tuple[bytes, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SignerAnswer:
    """What was found of one signature in a container; a certificate's own words, where it has one.

    `owner` is the name in the certificate, `valid_from` and `valid_to` its first and last moment,
    `claimed_at` when the container says that it was signed (a claim), `proved_at` when a trusted
    time-stamp proves it, `revoked_at` when a list says that the certificate was revoked. `serial`,
    `anchor` (SHA-256 of the root that the chain ends at) and `digest` (of the signed bytes, as the
    container has it, by `digest_algorithm`) are hexadecimal. `chain` holds DER certificates, the
    signer's first; `lists` the SHA-256 of the revocation lists that were used. `tool` names what
    checked, `algorithm` what it was signed with. `remarks` tell people more.
    """

    finding: SignatureFinding
    owner: str = ""
    organisation: str = ""
    serial: str = ""
    issuer: str = ""
    valid_from: dt.datetime | None = None
    valid_to: dt.datetime | None = None
    claimed_at: dt.datetime | None = None
    proved_at: dt.datetime | None = None
    revoked_at: dt.datetime | None = None
    algorithm: str = ""
    digest_algorithm: str = ""
    digest: str = ""
    anchor: str = ""
    chain: tuple[bytes, ...] = ()
    lists: tuple[str, ...] = ()
    tool: str = ""
    remarks: tuple[Message, ...] = ()


class Signer(Protocol):
    """Checks one kind of signature containers; makes none, so that no key comes near the house."""

    def check(self, content: bytes, container: bytes, trust: Trust) -> Sequence[SignerAnswer]:
        """Return what each signature in `container` is worth upon `content`; both may be hostile.

        There is at least one answer: a container without signatures is `BROKEN`. What cannot be
        checked, for want of a library or of an algorithm, is `UNCHECKED`. It is called outside any
        unit of work. What it raises counts as `UNCHECKED`, and is logged.
        """
