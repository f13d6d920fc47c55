"""Trust as an administrator keeps it: files of an infrastructure made in code, and a check kept."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from regest.core.catalogue.tables import Record
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures import checks
from regest.core.signatures.checks import Subject
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.pki import Authority, moment

CLERK = Actor("test")
NOW = moment(2026, 10, 27)


def bundle(*authorities: Authority, encoding: Encoding = Encoding.DER) -> bytes:
    """Return the certificates as one PKCS#7 bundle (.p7b)."""
    certificates: list[x509.Certificate] = [each.certificate for each in authorities]
    return pkcs7.serialize_certificates(certificates, encoding)


def written(folder: Path, name: str, content: bytes) -> str:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content)
    return str(path)


def checked(
    database: Database,
    record_id: str,
    finding: SignatureFinding,
    *,
    algorithm: str = "",
    valid_to: dt.datetime | None = None,
    position_of: int = 1,
) -> None:
    """Keep a check of a signature upon a record that came to `finding`."""
    answer = SignerAnswer(finding=finding, algorithm=algorithm, valid_to=valid_to)
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, record_id)
        checks.keep(work, Subject(record, None), [answer] * position_of)
