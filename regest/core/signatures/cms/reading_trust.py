"""Certificates and revocation lists of a file, read in a child: what each says of itself."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from asn1crypto import crl, x509

from regest.core.base.messages import Message, _
from regest.core.base.text import one_line
from regest.core.hooks.types import ExtractionFault
from regest.core.signatures.cms import bundle
from regest.core.signatures.cms.issuing import PARSING, made_by
from regest.core.signatures.cms.trust_bytes import MOST, parts_of, unreadable

Reply = tuple[Mapping[str, object], Sequence[bytes]]
T = TypeVar("T")
_NAME, _SERIAL = 500, 80


def read_certificates(content: bytes) -> Reply:
    """Return what each certificate of a file says, and the DER bytes of all as one bundle."""
    return _read(content, x509.Certificate, _certificate_said)


def read_lists(packed: bytes) -> Reply:
    """Return what each revocation list of a file says; `packed` holds the file and certificates."""
    content, kept = bundle.unpack(packed)
    issuers = [x509.Certificate.load(each) for each in bundle.unpack(kept)]
    return _read(content, crl.CertificateList, lambda each: _list_said(each, issuers))


def match_lists(packed: bytes) -> Reply:
    """Return for each list which certificate its signature fits; `packed` holds both."""
    lists, kept = map(bundle.unpack, bundle.unpack(packed))
    issuers = [x509.Certificate.load(each) for each in kept]
    found = [_signature_of(crl.CertificateList.load(each), issuers)[0] for each in lists]
    return {"confirmed": found}, ()


def _read(content: bytes, kind: type[T], said: Callable[[T], Mapping[str, object]]) -> Reply:
    told: list[Mapping[str, object]] = []
    ders: list[bytes] = []
    others = 0
    try:
        for der in parts_of(content):
            if len(ders) + others == MOST:
                raise ExtractionFault(_("there are more than {most} of them", most=MOST))
            if _is_list(der) is (kind is crl.CertificateList):
                told.append(said(kind.load(der, strict=True)))  # type: ignore[attr-defined]
                ders.append(der)
            else:
                others += 1
    except PARSING as fault:
        raise ExtractionFault(unreadable()) from fault
    if not ders:
        raise ExtractionFault(_none_of(kind, others))
    return {"found": told}, [bundle.pack(ders)]


def _is_list(der: bytes) -> bool:
    """Tell a revocation list from a certificate: a date stands where that has its term."""
    try:
        told = crl.CertificateList.load(der, strict=True)["tbs_cert_list"]
        return told["this_update"].native is not None
    except PARSING:
        return False


def _none_of(kind: type[T], others: int) -> Message:
    if not others:
        return _("the file holds neither certificates nor revocation lists")
    if kind is crl.CertificateList:
        return _("the file holds certificates and no revocation list")
    return _("the file holds revocation lists and no certificate")


def _certificate_said(certificate: x509.Certificate) -> Mapping[str, object]:
    validity = certificate["tbs_certificate"]["validity"]
    return {
        "role": _role(certificate),
        "subject": _named(certificate.subject),
        "issuer": _named(certificate.issuer),
        "serial": _hexadecimal(certificate.serial_number),
        "valid_from": _moment(validity["not_before"].native),
        "valid_to": _moment(validity["not_after"].native),
    }


def _role(certificate: x509.Certificate) -> str:
    constraints = certificate.basic_constraints_value
    own = certificate.self_signed != "no"
    if constraints is None and certificate["tbs_certificate"]["version"].native == "v1":
        authority = own
    else:
        authority = constraints is not None and bool(constraints["ca"].native)
    if own and made_by(certificate, certificate) is False:
        raise ExtractionFault(_("the certificate is damaged: its own signature does not fit"))
    if not authority:
        return "leaf"
    return "root" if own else "intermediate"


def _list_said(
    given: crl.CertificateList, issuers: Iterable[x509.Certificate]
) -> Mapping[str, object]:
    told = given["tbs_cert_list"]
    if given.delta_crl_indicator_value is not None:
        raise ExtractionFault(_("the list holds only what was added to another one"))
    number = given.crl_number_value
    following = told["next_update"].native
    confirmed, refuted = _signature_of(given, issuers)
    _require_whole(told["revoked_certificates"].contents or b"")
    return {
        "scope": _scope(given),
        "issuer": _named(given.issuer),
        "number": str(number.native)[:_SERIAL] if number is not None else "",
        "this_update": _moment(told["this_update"].native),
        "next_update": _moment(following) if following is not None else None,
        "confirmed_by": confirmed,
        "refuted": refuted,
    }


def _require_whole(entries: bytes) -> None:
    """Go through the entries, each a sequence, without parsing them: there may be a million.

    Raises:
        ValueError: what stands there is something else, or is cut short.
    """
    place = 0
    while place < len(entries):
        if entries[place] != 0x30 or place + 2 > len(entries):
            raise ValueError("an entry is no sequence")
        length, place = entries[place + 1], place + 2
        if length & 0x80:
            bytes_of_it = length & 0x7F
            length = int.from_bytes(entries[place : place + bytes_of_it], "big")
            place += bytes_of_it
        place += length
    if place != len(entries):
        raise ValueError("an entry is cut short")


def _scope(given: crl.CertificateList) -> str:
    """Return what tells lists of one issuer, key and part from all others."""
    part = given.issuing_distribution_point_value
    told = (
        given.issuer.hashable.encode(),
        given.authority_key_identifier or b"",
        part.dump() if part is not None else b"",
    )
    return hashlib.sha256(bundle.pack(told)).hexdigest()


def _signature_of(
    given: crl.CertificateList, issuers: Iterable[x509.Certificate]
) -> tuple[str, bool]:
    """Return the SHA-256 of the certificate that signed a list, and whether one denies it."""
    denied = False
    for each in issuers:
        if each.subject != given.issuer or not _same_key(given, each):
            continue
        fits = made_by(given, each)
        if fits:
            return hashlib.sha256(each.dump()).hexdigest(), False
        denied = denied or fits is False
    return "", denied


def _same_key(given: crl.CertificateList, issuer: x509.Certificate) -> bool:
    wanted, held = given.authority_key_identifier, issuer.key_identifier
    return wanted is None or held is None or wanted == held


def _named(name: x509.Name) -> str:
    """Return a name as people read it: what it is called, and the organisation if another."""
    said: dict[str, str] = {}
    for pair in (pair for each in name.chosen for pair in each):
        said.setdefault(pair["type"].native, one_line(str(pair["value"].native)))
    called = said.get("common_name") or said.get("pseudonym") or ""
    organisation = said.get("organization_name", "")
    parts = [each for each in dict.fromkeys((called, organisation)) if each]
    return (", ".join(parts) or one_line(name.human_friendly))[:_NAME]


def _hexadecimal(number: int) -> str:
    """Return a number as people read it: hexadecimal, upper case, whole bytes."""
    width = max(1, (number.bit_length() + 7) // 8)
    return number.to_bytes(width, "big").hex().upper()[:_SERIAL]


def _moment(given: dt.datetime) -> str:
    return given.astimezone(dt.UTC).isoformat()
