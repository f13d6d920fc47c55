"""What the doctor says of trust and of proofs: what is missing, stale or about to end."""

from __future__ import annotations

import datetime as dt
import sys

import pytest
from sqlmodel import select

from regest.core.base.errors import Unavailable
from regest.core.catalogue.tables import Record
from regest.core.hooks.signature_types import SignatureFinding
from regest.core.preservation import trusted
from regest.core.preservation.health import Status
from regest.core.signatures import trust_keeping
from regest.core.signatures.cms import openssl, trust_files
from regest.core.signatures.trust_keeping import Wish
from tests.support.archives import Archive
from tests.support.pki import Authority
from tests.support.trust import CLERK, checked


def keep(archive: Archive, authority: Authority, this: dt.datetime, following: dt.datetime) -> None:
    """Trust an authority and keep a list of it."""
    name = "уц.cer"
    certificates = trust_files.certificates_in(name, authority.der)
    lists = trust_files.lists_in(name, authority.crl(this, following), [authority.der])
    with archive.database.work(CLERK) as work:
        trust_keeping.add_certificates(work, certificates, Wish())
        trust_keeping.add_lists(work, lists)


def a_record(archive: Archive) -> str:
    """Return the id of a record."""
    with archive.database.read() as session:
        return session.exec(select(Record.id).limit(1)).one()


def test_what_ends_is_told_and_what_nobody_needs_is_not(archive: Archive) -> None:
    now = archive.database.clock.now()
    day = dt.timedelta(days=1)
    assert trusted.check_trust(archive.patient).status is Status.OK
    keep(archive, Authority("УЦ надолго"), now - day, now + 30 * day)
    assert trusted.check_trust(archive.patient).status is Status.OK

    keep(archive, Authority("УЦ просроченный"), now - 9 * day, now - 2 * day)
    keep(archive, Authority("УЦ скоро"), now - day, now + 6 * day)
    keep(archive, Authority("УЦ кончается", valid_to=now + 59 * day), now - day, now + 60 * day)
    # Its own certificate is over: nobody waits for its next list.
    keep(archive, Authority("УЦ прежний", valid_to=now - day), now - 9 * day, now - 2 * day)
    found = trusted.check_trust(archive.patient)
    assert found.status is Status.WARNING
    assert [each.text("en") for each in found.details] == [
        "The revocation list is stale: УЦ просроченный",
        "The revocation list ends within 7 days: УЦ скоро",
        "The certificate ends within 60 days: УЦ кончается",
    ]
    assert found.remedy is not None


@pytest.mark.parametrize(
    ("finding", "days", "status"),
    [
        (SignatureFinding.UNTRUSTED, 29, Status.WARNING),
        (SignatureFinding.UNTRUSTED, 31, Status.OK),
        (SignatureFinding.EXPIRED, -1, Status.OK),
        (SignatureFinding.VALID, 5, Status.OK),
    ],
)
def test_proofs_that_cannot_wait_are_counted(
    archive: Archive, finding: SignatureFinding, days: int, status: Status
) -> None:
    end = archive.database.clock.now() + dt.timedelta(days=days)
    checked(archive.database, a_record(archive), finding, valid_to=end)
    found = trusted.check_proofs(archive.patient)
    assert found.status is status
    if status is Status.WARNING:
        (told,) = found.details
        assert told.text("en") == "Not proved, and the certificate ends within 30 days: 1"
        assert "regest signature verify" in (found.remedy or told).text("en")


def test_gost_without_its_engine_is_told(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never that the signature is bad: only that this machine cannot compute it."""
    gost = "GOST R 34.10-2012 256"
    checked(archive.database, a_record(archive), SignatureFinding.UNCHECKED, algorithm=gost)
    monkeypatch.setenv("PATH", "/nowhere")
    assert openssl.engine() is None
    found = trusted.check_proofs(archive.patient)
    assert found.status is Status.WARNING
    assert openssl.PACKAGE in (found.remedy or found.message).text("en")


def test_missing_libraries_are_told_while_signatures_wait(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    assert trusted.check_proofs(archive.patient).status is Status.OK
    checked(archive.database, a_record(archive), SignatureFinding.UNCHECKED)
    found = trusted.check_proofs(archive.patient)
    assert "regest[pki]" in (found.remedy or found.message).text("en")
    with pytest.raises(Unavailable) as fault:
        trust_files.certificates_in("уц.cer", b"")
    assert fault.value.code == "pki_missing"
