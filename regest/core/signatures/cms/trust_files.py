"""Files of certificates and revocation lists, as somebody supplied them: read in a child process.

Our own process knows of them what the child says, and counts their digests itself.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from regest.core.base.errors import Refusal, Unavailable
from regest.core.base.messages import Message, _
from regest.core.documents import child
from regest.core.signatures.cms import bundle
from regest.core.signatures.cms.signer import available

_READING = "regest.core.signatures.cms.reading_trust"
MOST_BYTES = 64_000_000
_Said = Mapping[str, Any]
F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """A certificate of a file: its DER bytes, what it is for, and what it says of itself.

    `role` is `root`, `intermediate` or `leaf`; `serial` and `sha256` are hexadecimal.
    """

    der: bytes
    sha256: str
    role: str
    subject: str
    issuer: str
    serial: str
    valid_from: dt.datetime
    valid_to: dt.datetime


@dataclass(frozen=True, slots=True)
class ListFacts:
    """A revocation list of a file; `confirmed_by` and `refuted` tell of its signature.

    `confirmed_by` is the SHA-256 of the given certificate that the signature fits, or empty;
    `refuted` says that there is one of the list's issuer and key, and it does not fit.
    """

    der: bytes
    sha256: str
    scope: str
    issuer: str
    number: str
    this_update: dt.datetime
    next_update: dt.datetime | None
    confirmed_by: str
    refuted: bool


def certificates_in(name: str, content: bytes) -> tuple[CertificateFacts, ...]:
    """Return the certificates of a file called `name`, in their order, each once.

    Raises:
        Refusal: `trust_file_refused`, it is something else, damaged, or holds a private key.
        Unavailable: `pki_missing`.
    """
    return _found(name, "read_certificates", content, content, _certificate)


def lists_in(name: str, content: bytes, issuers: Sequence[bytes]) -> tuple[ListFacts, ...]:
    """Return the revocation lists of a file, checked against `issuers` (DER certificates).

    Raises:
        Refusal: `trust_file_refused`.
        Unavailable: `pki_missing`.
    """
    packed = bundle.pack([content, bundle.pack(issuers)])
    return _found(name, "read_lists", content, packed, _list)


def confirmed(lists: Sequence[bytes], issuers: Sequence[bytes]) -> list[str]:
    """Return for each list (DER) the SHA-256 of the certificate that signed it, or nothing."""
    if not lists or not issuers or not available():
        return [""] * len(lists)
    packed = bundle.pack([bundle.pack(lists), bundle.pack(issuers)])
    try:
        told = child.work(f"{_READING}:match_lists", packed, {}).data["confirmed"]
    except (child.ChildFault, KeyError):
        return [""] * len(lists)
    known = {hashlib.sha256(each).hexdigest() for each in issuers}
    return [each if each in known else "" for each in told] if isinstance(told, list) else []


def _found(
    name: str, job: str, content: bytes, packed: bytes, facts: Callable[[bytes, _Said], F]
) -> tuple[F, ...]:
    if not available():
        raise Unavailable(
            "pki_missing",
            _("Certificates cannot be read: the libraries for signatures are not installed"),
            rule="SIG-3",
            remedy=_("Install them: pip install regest[pki]."),
        )
    if len(content) > MOST_BYTES:
        raise _refused(name, _("the file is larger than {most} MB", most=MOST_BYTES // 1_000_000))
    try:
        answer = child.work(f"{_READING}:{job}", packed, {})
        told = answer.data["found"]
        ders = bundle.unpack(answer.parts[0])
        if not isinstance(told, list):
            raise TypeError("what was found is no list")
        return tuple({der: facts(der, said) for der, said in zip(ders, told, strict=True)}.values())
    except child.ChildFault as fault:
        raise _refused(name, fault.reason) from fault
    except (KeyError, IndexError, TypeError, ValueError) as fault:
        raise _refused(name, _("the reading program failed")) from fault


def _certificate(der: bytes, told: _Said) -> CertificateFacts:
    return CertificateFacts(
        der=der,
        sha256=hashlib.sha256(der).hexdigest(),
        role=str(told["role"]),
        subject=str(told["subject"]),
        issuer=str(told["issuer"]),
        serial=str(told["serial"]),
        valid_from=dt.datetime.fromisoformat(told["valid_from"]),
        valid_to=dt.datetime.fromisoformat(told["valid_to"]),
    )


def _list(der: bytes, told: _Said) -> ListFacts:
    following = told["next_update"]
    return ListFacts(
        der=der,
        sha256=hashlib.sha256(der).hexdigest(),
        scope=str(told["scope"]),
        issuer=str(told["issuer"]),
        number=str(told["number"]),
        this_update=dt.datetime.fromisoformat(told["this_update"]),
        next_update=dt.datetime.fromisoformat(following) if following is not None else None,
        confirmed_by=str(told["confirmed_by"]),
        refuted=bool(told["refuted"]),
    )


def _refused(name: str, why: Message) -> Refusal:
    return Refusal(
        "trust_file_refused",
        _("The file {file} is not taken: {reason}", file=name, reason=why),
        rule="SIG-3",
        remedy=_(
            "Bring certificates (.cer, .crt, .pem, .p7b) or revocation lists (.crl) "
            "as the authority publishes them."
        ),
    )
