"""Certificates and revocation lists kept: taken, told twice, withdrawn, and what checks rely on."""

from __future__ import annotations

import base64
import datetime as dt

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)
from sqlmodel import select

from regest.core.base.errors import Refusal
from regest.core.signatures import trust, trust_keeping, trust_listing
from regest.core.signatures.cms import trust_files
from regest.core.signatures.trust_keeping import Outcome, Taken, TakenList, Wish
from regest.core.signatures.trust_tables import TrustedCertificate, TrustedRole
from regest.core.store.database import Database
from tests.support.catalogue import CLERK
from tests.support.pki import Authority, Holder, moment
from tests.support.trust import NOW, bundle

ROOT = Authority("Головной удостоверяющий центр")
ISSUING = ROOT.authority("УЦ связи")
CHAIR = ISSUING.person("Ветрова Ирина Сергеевна", "Школа № 7")


def add(database: Database, content: bytes, wish: Wish = Wish()) -> tuple[Taken, ...]:  # noqa: B008
    """Take the certificates of a file."""
    found = trust_files.certificates_in("уц.p7b", content)
    with database.work(CLERK) as work:
        return trust_keeping.add_certificates(work, found, wish)


def add_list(
    database: Database, content: bytes, issuers: tuple[bytes, ...] = (), *, older: bool = False
) -> TakenList:
    """Take the only revocation list of a file."""
    found = trust_files.lists_in("уц.crl", content, issuers)
    with database.work(CLERK) as work:
        (taken,) = trust_keeping.add_lists(work, found, older=older)
        return taken


def outcomes(taken: tuple[Taken, ...]) -> list[Outcome]:
    """Return what became of each certificate."""
    return [each.outcome for each in taken]


def withdraw(database: Database, reference: str, reason: str) -> None:
    """Trust a certificate no more."""
    with database.work(CLERK) as work:
        found = trust_listing.certificate_named(work.session, reference)
        trust_keeping.withdraw(work, found, reason)


@pytest.mark.parametrize(
    "content",
    [
        ROOT.pem + ISSUING.pem,
        bundle(ROOT, ISSUING),
        bundle(ROOT, ISSUING, encoding=Encoding.PEM),
    ],
    ids=["PEM", "DER bundle", "PEM bundle"],
)
def test_a_root_is_told_from_an_intermediate(database: Database, content: bytes) -> None:
    assert outcomes(add(database, content)) == [Outcome.ADDED] * 2
    with database.read() as session:
        found = trust.trust_at(session, NOW)
        kept = {each.subject: each for each in session.exec(select(TrustedCertificate))}
    assert (found.roots, found.others) == ((ROOT.der,), (ISSUING.der,))
    assert kept["УЦ связи"].role is TrustedRole.INTERMEDIATE
    assert kept["УЦ связи"].issuer == "Головной удостоверяющий центр"
    assert bytes.fromhex(kept["УЦ связи"].serial)


@pytest.mark.parametrize("content", [ROOT.der, base64.encodebytes(ROOT.der)], ids=["DER", "Base64"])
def test_one_certificate_in_its_forms(database: Database, content: bytes) -> None:
    (taken,) = add(database, content)
    assert (taken.outcome, taken.facts.role) == (Outcome.ADDED, "root")
    assert (taken.facts.valid_from, taken.facts.valid_to) == (
        moment(2020, 1, 1),
        moment(2040, 1, 1),
    )


def test_what_is_kept_already_is_told_and_may_become_accredited(database: Database) -> None:
    add(database, ROOT.der)
    assert outcomes(add(database, ROOT.pem + ROOT.pem)) == [Outcome.KNOWN]
    with database.read() as session:
        assert trust.accredited(session) == frozenset()
    assert outcomes(add(database, ROOT.der, Wish(qualified=True))) == [Outcome.ACCREDITED]
    with database.read() as session:
        (sha256,) = trust.accredited(session)
    assert sha256 == trust_files.certificates_in("", ROOT.der)[0].sha256


def test_a_signers_own_certificate_is_trusted_only_when_it_is_said(database: Database) -> None:
    with pytest.raises(Refusal) as fault:
        add(database, CHAIR.der)
    assert (fault.value.code, fault.value.rule) == ("leaf_certificate", "SIG-3")
    assert "УЦ связи" in fault.value.text("en")
    with pytest.raises(Refusal) as fault:
        add(database, CHAIR.der, Wish(qualified=True, itself=True))
    assert fault.value.code == "leaf_not_accredited"

    assert outcomes(add(database, CHAIR.der, Wish(itself=True))) == [Outcome.ADDED]
    with database.read() as session:
        assert trust.trust_at(session, NOW).roots == (CHAIR.der,)


def test_a_signers_own_certificate_in_a_bundle_is_left_out(database: Database) -> None:
    assert outcomes(add(database, ROOT.pem + CHAIR.pem)) == [Outcome.ADDED, Outcome.LEFT_OUT]
    with database.read() as session:
        assert trust.trust_at(session, NOW).roots == (ROOT.der,)


def test_a_withdrawn_root_is_trusted_no_more_until_it_is_said(database: Database) -> None:
    (taken,) = add(database, ROOT.der, Wish(qualified=True))
    with pytest.raises(Refusal) as fault:
        withdraw(database, taken.facts.sha256, "  ")
    assert fault.value.code == "reason_missing"
    withdraw(database, taken.facts.sha256[:12], "Аккредитация прекращена")
    with database.read() as session:
        assert trust.trust_at(session, NOW).roots == ()
        assert trust.accredited(session) == frozenset()
    with pytest.raises(Refusal) as fault:
        withdraw(database, taken.facts.serial, "ещё раз")
    assert fault.value.code == "withdrawn_already"

    (again,) = add(database, bundle(ROOT))
    assert again.outcome is Outcome.WITHDRAWN
    with database.read() as session:
        assert trust.trust_at(session, NOW).roots == ()
        (line,) = trust_listing.certificates(session, NOW, withdrawn=True)
        assert line.certificate.withdrawal_reason == "Аккредитация прекращена"
    assert outcomes(add(database, ROOT.der, Wish(again=True))) == [Outcome.RESTORED]
    with database.read() as session:
        assert trust.trust_at(session, NOW).roots == (ROOT.der,)


HOSTILE = {
    "nothing": b"",
    "a page": "<html>Страница не найдена</html>".encode(),
    "cut": ROOT.der[:-4],
    "longer than it is": b"\x30\x84\xff\xff\xff\xff\x30\x03",
    "nested": b"\x30\x80" * 50_000,
    "noise": bytes(range(256)) * 40,
    "PEM of noise": b"-----BEGIN CERTIFICATE-----\n@@@@\n-----END CERTIFICATE-----\n",
    "damaged": ROOT.der[:-2] + bytes(each ^ 1 for each in ROOT.der[-2:]),
    "a list": ROOT.crl(),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_certificate_is_refused_with_a_way_out(name: str) -> None:
    with pytest.raises(Refusal) as fault:
        trust_files.certificates_in("файл.cer", HOSTILE[name])
    assert (fault.value.code, fault.value.rule) == ("trust_file_refused", "SIG-3")
    assert "файл.cer" in fault.value.text("en")
    assert fault.value.remedy is not None


LOCKED = CHAIR.key.private_bytes(
    Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption("тайна".encode())
)


@pytest.mark.parametrize(
    "content",
    [CHAIR.key_pem, CHAIR.p12("тайна"), CHAIR.pem + CHAIR.key_pem, LOCKED],
    ids=["PEM", "PKCS#12", "beside a certificate", "locked"],
)
def test_a_file_with_a_private_key_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal) as fault:
        trust_files.certificates_in("ключ.p12", content)
    assert "private key" in fault.value.text("en")


def test_a_list_is_kept_with_its_days_and_its_signature_checked(database: Database) -> None:
    add(database, ROOT.pem + ISSUING.pem)
    content = ISSUING.crl(NOW - dt.timedelta(days=5), NOW + dt.timedelta(days=2))
    taken = add_list(database, content, (ROOT.der, ISSUING.der))
    assert taken.outcome is Outcome.ADDED
    assert taken.kept.confirmed_by == trust_files.certificates_in("", ISSUING.der)[0].sha256
    assert add_list(database, content).outcome is Outcome.KNOWN
    with database.read() as session:
        assert trust.trust_at(session, NOW).lists == (content,)
        (line,) = trust_listing.lists(session, NOW)
        (later,) = trust_listing.lists(session, NOW + dt.timedelta(days=3))
        assert trust_listing.count_stale(session, NOW) == 0
        assert trust_listing.count_stale(session, NOW + dt.timedelta(days=3)) == 1
    assert (line.kept.issuer, line.days, line.ends, line.stale) == ("УЦ связи", 2, True, False)
    assert later.stale


def test_a_list_whose_issuer_is_not_kept_stays_unconfirmed_until_it_is(database: Database) -> None:
    taken = add_list(database, ISSUING.crl(), (ROOT.der,))
    assert taken.kept.confirmed_by == ""
    (signer,) = trust_files.confirmed([ISSUING.crl()], [ISSUING.der])
    with database.work(CLERK) as work:
        trust_keeping.confirm(work, {taken.kept.sha256: signer})
    with database.read() as session:
        (line,) = trust_listing.lists(session, NOW)
    assert line.kept.confirmed_by == signer


def test_a_list_that_its_issuer_did_not_sign_is_refused(database: Database) -> None:
    content = bytearray(ISSUING.crl())
    content[-1] ^= 1
    with pytest.raises(Refusal) as fault:
        add_list(database, bytes(content), (ISSUING.der,))
    assert (fault.value.code, fault.value.rule) == ("list_forged", "SIG-3")


def test_an_older_list_is_refused_unless_it_is_wanted(database: Database) -> None:
    """Older ones are for signatures of their time; a list put back by mistake hides revocations."""
    add_list(database, ISSUING.crl(NOW - dt.timedelta(days=1)))
    before = ISSUING.crl(NOW - dt.timedelta(days=8))
    with pytest.raises(Refusal) as fault:
        add_list(database, before)
    assert fault.value.code == "list_older"
    assert "26.10.2026" in fault.value.text("ru")
    add_list(database, ROOT.crl(NOW - dt.timedelta(days=30)))
    assert add_list(database, before, older=True).outcome is Outcome.ADDED
    with database.read() as session:
        issuing = {each.kept.issuer: each for each in trust_listing.lists(session, NOW)}["УЦ связи"]
        assert len(trust.trust_at(session, NOW).lists) == 3
    assert (issuing.kept.this_update, issuing.former) == (NOW - dt.timedelta(days=1), 1)


def test_a_list_that_nobody_confirmed_keeps_no_signed_one_out(database: Database) -> None:
    content = ISSUING.crl(NOW - dt.timedelta(days=1))
    of_another = bytearray(ISSUING.crl(NOW))
    of_another[-1] ^= 1
    assert add_list(database, bytes(of_another)).kept.confirmed_by == ""
    assert add_list(database, content, (ISSUING.der,)).outcome is Outcome.ADDED


def test_old_lists_take_no_more_room_than_there_is(database: Database) -> None:
    """The newest of each issuer is always relied on."""
    weeks = [ISSUING.crl(NOW - dt.timedelta(days=7 * each)) for each in (3, 2, 1)]
    for each in weeks:
        add_list(database, each)
    of_root = ROOT.crl()
    add_list(database, of_root)
    with database.read() as session:
        assert len(trust.trust_at(session, NOW).lists) == 4
        few = len(base64.b64encode(weeks[1])) + 10
        assert trust.trust_at(session, NOW, few).lists == (of_root, *weeks[1:])
        assert trust.trust_at(session, NOW, 0).lists == (of_root, weeks[2])


def test_a_list_of_a_day_to_come_is_refused(database: Database) -> None:
    with pytest.raises(Refusal) as fault:
        add_list(database, ISSUING.crl(NOW + dt.timedelta(days=3)))
    assert fault.value.code == "list_early"


def test_certificates_are_no_list() -> None:
    with pytest.raises(Refusal) as fault:
        trust_files.lists_in("уц.cer", ROOT.pem, ())
    assert "no revocation list" in fault.value.text("en")


def test_two_of_one_number_are_told_apart(database: Database) -> None:
    """A root of another house may bear the same number; the SHA-256 tells them apart."""
    twin: Authority | Holder = Authority("Головной удостоверяющий центр")
    add(database, ROOT.pem + twin.pem)
    serial = trust_files.certificates_in("", ROOT.der)[0].serial
    with database.read() as session, pytest.raises(Refusal) as fault:
        trust_listing.certificate_named(session, serial)
    assert fault.value.code == "certificate_ambiguous"
    with database.read() as session, pytest.raises(Refusal) as fault:
        trust_listing.certificate_named(session, "нет такого")
    assert fault.value.code == "no_certificate"
