"""Which revocation lists say something of a certificate, and what (RFC 5280, 6.3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pytest
from cryptography import x509

from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from tests.support.pki import TO, Authority, moment, signed
from tests.support.signature_office import CONTENT, NOW, SIGNED, Office, only, opened, said

Extension = tuple[x509.ExtensionType, bool]
HOLD = x509.ReasonFlags.certificate_hold


def scope(
    *,
    users: bool = False,
    authorities: bool = False,
    indirect: bool = False,
    reasons: frozenset[x509.ReasonFlags] | None = None,
    place: str = "",
) -> Extension:
    """Return the extension by which a list says that it speaks of some certificates only."""
    name = [x509.UniformResourceIdentifier(place)] if place else None
    extension = x509.IssuingDistributionPoint(
        name, None, users, authorities, reasons, indirect, False
    )
    return extension, True


def checked_with(office: Office, *lists: bytes, at: dt.datetime = NOW) -> SignerAnswer:
    """Check the chair's signature with the root's list and these of the issuing authority."""
    trust = office.trust(at, lists=(office.root.crl(), *lists))
    return only(CONTENT, signed(office.chair, CONTENT), trust)


@pytest.mark.parametrize(
    ("extensions", "finding"),
    [
        ([scope(users=True)], SignatureFinding.VALID),
        ([scope(authorities=True)], SignatureFinding.UNTRUSTED),
        ([scope(indirect=True)], SignatureFinding.UNTRUSTED),
        ([scope(reasons=frozenset({HOLD}))], SignatureFinding.UNTRUSTED),
        ([scope(place="http://ca.example/other.crl")], SignatureFinding.UNTRUSTED),
        ([(x509.DeltaCRLIndicator(1), True)], SignatureFinding.UNTRUSTED),
        (
            [(x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), True)],
            SignatureFinding.UNTRUSTED,
        ),
    ],
    ids=["users", "authorities", "indirect", "some reasons", "place", "delta", "unknown"],
)
def test_a_list_speaks_only_of_what_it_says(
    office: Office, extensions: Sequence[Extension], finding: SignatureFinding
) -> None:
    answer = checked_with(office, office.issuing.crl(extensions=extensions))
    assert answer.finding is finding


def test_a_list_signed_by_another_key_counts_for_nothing() -> None:
    office = opened()
    namesake = Authority("Другой корень").authority("УЦ связи")
    namesake.revoke(office.chair, moment(2026, 10, 1))
    answer = checked_with(office, namesake.crl())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert said(answer) == "there is no revocation list of УЦ связи"


def test_lists_that_cannot_be_read_hurt_no_other(office: Office) -> None:
    answer = checked_with(office, b"", b"\x30\x80", office.chair.der, office.issuing.crl())
    assert answer.finding is SignatureFinding.VALID
    assert len(answer.lists) == 2


def test_a_list_of_tomorrow_counts_for_nothing_today(office: Office) -> None:
    tomorrow = office.issuing.crl(NOW + dt.timedelta(days=1), moment(2027, 1, 1))
    assert checked_with(office, tomorrow).finding is SignatureFinding.UNTRUSTED


def test_a_hold_counts_while_the_newest_list_has_it() -> None:
    office = opened()
    office.issuing.revoke(office.chair, moment(2026, 10, 1), HOLD)
    held = office.issuing.crl(moment(2026, 10, 2))
    assert checked_with(office, held).finding is SignatureFinding.REVOKED
    office.issuing.release(office.chair)
    lifted = office.issuing.crl(moment(2026, 10, 5))
    assert checked_with(office, held, lifted).finding is SignatureFinding.VALID
    assert checked_with(office, lifted, held).finding is SignatureFinding.VALID


def test_a_revocation_is_final_whatever_a_later_list_leaves_out() -> None:
    office = opened()
    office.issuing.revoke(office.chair, moment(2026, 10, 1))
    struck = office.issuing.crl(moment(2026, 10, 2))
    office.issuing.release(office.chair)
    clean = office.issuing.crl(moment(2026, 10, 5))
    assert checked_with(office, struck, clean).finding is SignatureFinding.REVOKED


def stamped_and_checked_later(office: Office, issued: dt.datetime) -> SignerAnswer:
    """Check a stamped signature after its certificate expired, with a list of that moment."""
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=SIGNED)
    later = office.issuing.crl(issued, moment(2028, 1, 1))
    trust = office.trust(moment(2027, 9, 1), lists=(office.root.crl(), later))
    return only(CONTENT, container, trust)


def test_a_list_from_before_a_certificate_expired_speaks_of_an_earlier_moment(
    office: Office,
) -> None:
    answer = stamped_and_checked_later(office, moment(2027, 6, 1))
    assert answer.finding is SignatureFinding.VALID_THEN


def test_a_list_from_after_it_expired_may_have_forgotten_it(office: Office) -> None:
    answer = stamped_and_checked_later(office, TO + dt.timedelta(days=1))
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert said(answer) == "no revocation list of УЦ связи was in force on 16.10.2026"
