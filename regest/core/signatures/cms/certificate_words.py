"""What a certificate says of its owner, issuer and term, as people read it (SIG-5)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from asn1crypto import x509

from regest.core.base.text import one_line

_LENGTH = 300


@dataclass(frozen=True, slots=True)
class CertificateWords:
    """Owner, organisation, issuer; `serial` is hexadecimal, upper case, in whole bytes."""

    owner: str
    organisation: str
    serial: str
    issuer: str
    valid_from: dt.datetime
    valid_to: dt.datetime


def said_by(certificate: x509.Certificate) -> CertificateWords:
    """Return what a certificate says.

    Russian certificates name a person by surname and given name; where the person signs for an
    organisation, the common name is the organisation's.
    """
    subject = _parts(certificate.subject)
    person = " ".join(subject[each] for each in ("surname", "given_name") if subject.get(each))
    full = person if subject.get("surname") and subject.get("given_name") else ""
    return CertificateWords(
        owner=full or subject.get("common_name") or person or _whole(certificate.subject),
        organisation=subject.get("organization_name", ""),
        serial=hexadecimal(certificate.serial_number),
        issuer=named(certificate.issuer),
        valid_from=certificate.not_valid_before.astimezone(dt.UTC),
        valid_to=certificate.not_valid_after.astimezone(dt.UTC),
    )


def named(name: x509.Name) -> str:
    """Return the name of an authority as people call it."""
    told = _parts(name)
    return told.get("common_name") or told.get("organization_name") or _whole(name)


def hexadecimal(number: int) -> str:
    """Return a number as certificates show it: hexadecimal, upper case, whole bytes."""
    width = max(1, (abs(number).bit_length() + 7) // 8)
    return abs(number).to_bytes(width, "big").hex().upper()


def _parts(name: x509.Name) -> dict[str, str]:
    told: dict[str, str] = {}
    for pair in (pair for each in name.chosen for pair in each):
        told.setdefault(str(pair["type"].native), one_line(str(pair["value"].native))[:_LENGTH])
    return told


def _whole(name: x509.Name) -> str:
    return one_line(name.human_friendly)[:_LENGTH]
