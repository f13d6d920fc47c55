"""What is kept decides what a signature is worth: a root, its lists, a certificate of one's own."""

from __future__ import annotations

import datetime as dt

from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures import trust, trust_keeping, trust_listing
from regest.core.signatures.cms import trust_files
from regest.core.signatures.cms.signer import signer
from regest.core.signatures.trust_keeping import Wish
from regest.core.store.database import Database
from tests.support.catalogue import CLERK
from tests.support.pki import Authority, moment, signed
from tests.support.trust import NOW

PAPER = "Протокол № 4".encode()
ROOT = Authority("Головной УЦ")
ISSUING = ROOT.authority("УЦ связи")
CHAIR = ISSUING.person("Ветрова Ирина Сергеевна")
CONTAINER = signed(CHAIR, PAPER, at=moment(2026, 10, 16))


def keep(database: Database, content: bytes, wish: Wish = Wish()) -> None:  # noqa: B008
    """Trust the certificates of a file."""
    with database.work(CLERK) as work:
        found = trust_files.certificates_in("уц.pem", content)
        trust_keeping.add_certificates(work, found, wish)


def keep_list(database: Database, content: bytes) -> None:
    """Keep a revocation list."""
    with database.work(CLERK) as work:
        trust_keeping.add_lists(work, trust_files.lists_in("уц.crl", content, ()))


def withdraw(database: Database, subject: str) -> None:
    """Trust a certificate no more."""
    with database.work(CLERK) as work:
        lines = trust_listing.certificates(work.session, NOW)
        (found,) = [each.certificate for each in lines if each.certificate.subject == subject]
        trust_keeping.withdraw(work, found, "проба")


def checked(database: Database, at: dt.datetime = NOW) -> SignerAnswer:
    """Check the container against what is kept."""
    with database.read() as session:
        relied = trust.trust_at(session, at)
    (answer,) = signer.check(PAPER, CONTAINER, relied)
    return answer


def test_root_and_lists_prove_a_signature_until_they_are_gone(database: Database) -> None:
    assert checked(database).finding is SignatureFinding.UNTRUSTED
    keep(database, ROOT.pem + ISSUING.pem, Wish(qualified=True))
    assert checked(database).finding is SignatureFinding.UNTRUSTED
    keep_list(database, ROOT.crl())
    keep_list(database, ISSUING.crl(NOW - dt.timedelta(days=1), NOW + dt.timedelta(days=6)))
    proved = checked(database)
    assert proved.finding is SignatureFinding.VALID
    with database.read() as session:
        assert proved.anchor in trust.accredited(session)
    assert checked(database, NOW + dt.timedelta(days=7)).finding is SignatureFinding.UNTRUSTED
    withdraw(database, "Головной УЦ")
    assert checked(database).finding is SignatureFinding.UNTRUSTED


def test_an_own_certificate_needs_no_authority_once_it_is_said(database: Database) -> None:
    keep(database, CHAIR.der, Wish(itself=True))
    assert checked(database).finding is SignatureFinding.VALID
    withdraw(database, "Ветрова Ирина Сергеевна")
    assert checked(database).finding is SignatureFinding.UNTRUSTED
