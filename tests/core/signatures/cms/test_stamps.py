"""Time-stamps: which prove when a signature was there, and why the others do not (SIG-3)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from asn1crypto import cms

from regest.core.hooks.signature_types import SignatureFinding
from tests.support.pki import AUTHORITY_TO, Authority, Holder, moment, signed, time_stamp
from tests.support.signature_office import CONTENT, NOW, SIGNED, Office, only, opened, said

LATER = moment(2027, 9, 1)
Stamper = Callable[[Office], Holder]


def with_tokens(container: bytes, *tokens: bytes) -> bytes:
    """Return a container whose only signature carries these time-stamps."""
    made = cms.ContentInfo.load(container)
    (info,) = made["content"]["signer_infos"]
    values = [cms.ContentInfo.load(each) for each in tokens]
    info["unsigned_attrs"] = [{"type": "signature_time_stamp_token", "values": values}]
    made["content"]["signer_infos"] = [info]
    return bytes(made.dump())


def value_of(container: bytes) -> bytes:
    """Return the value of a container's only signature."""
    (info,) = cms.ContentInfo.load(container)["content"]["signer_infos"]
    return bytes(info["signature"])


def test_a_trusted_stamp_proves_its_moment(office: Office) -> None:
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=SIGNED)
    answer = only(CONTENT, container, office.trust())
    assert (answer.finding, answer.proved_at) == (SignatureFinding.VALID, SIGNED)
    assert answer.remarks == ()


@pytest.mark.parametrize(
    ("stamper", "reason"),
    [
        (lambda office: office.issuing.stamper(purpose=False), "not meant for giving time-stamps"),
        (lambda office: office.chair, "not meant for giving time-stamps"),
        (lambda _office: Authority("Чужой УЦ").stamper(), "the issuer Чужой УЦ is not among"),
        (
            lambda office: office.issuing.stamper(valid_to=moment(2027, 7, 1)),
            "the certificate of the time-stamp service has expired",
        ),
        (
            lambda office: office.issuing.stamper(
                valid_from=moment(2027, 8, 1), valid_to=AUTHORITY_TO
            ),
            "is of an impossible time",
        ),
    ],
    ids=["without the purpose", "a person", "a stranger", "expired", "before its time"],
)
def test_a_stamp_that_is_not_trusted_proves_nothing(
    office: Office, stamper: Stamper, reason: str
) -> None:
    container = signed(office.chair, CONTENT, stamped_by=stamper(office), stamped_at=SIGNED)
    answer = only(CONTENT, container, office.trust(LATER))
    assert (answer.finding, answer.proved_at) == (SignatureFinding.EXPIRED, None)
    assert reason in said(answer)


def test_a_stamp_that_is_not_trusted_does_not_hurt_a_valid_signature(office: Office) -> None:
    stranger = Authority("Чужой УЦ").stamper()
    container = signed(office.chair, CONTENT, stamped_by=stranger, stamped_at=SIGNED)
    answer = only(CONTENT, container, office.trust())
    assert answer.finding is SignatureFinding.VALID
    assert said(answer).startswith("the time-stamp of 16.10.2026 is not trusted")


def test_a_revoked_time_stamp_service_proves_nothing() -> None:
    office = opened()
    office.issuing.revoke(office.stamper, moment(2027, 1, 1))
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=SIGNED)
    answer = only(CONTENT, container, office.trust(LATER))
    assert answer.finding is SignatureFinding.EXPIRED
    assert "the certificate of the time-stamp service was revoked" in said(answer)


def test_without_lists_of_its_issuer_a_stamp_proves_nothing(office: Office) -> None:
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=SIGNED)
    answer = only(CONTENT, container, office.trust(lists=(office.root.crl(),)))
    assert (answer.finding, answer.proved_at) == (SignatureFinding.UNTRUSTED, None)


def test_the_stamp_of_another_signature_proves_nothing(office: Office) -> None:
    other = signed(office.chair, b"another document")
    token = time_stamp(office.stamper, value_of(other), SIGNED)
    answer = only(CONTENT, with_tokens(signed(office.chair, CONTENT), token), office.trust(LATER))
    assert answer.finding is SignatureFinding.EXPIRED
    assert said(answer) == "the time-stamp is of another signature"


def test_a_damaged_stamp_proves_nothing(office: Office) -> None:
    container = signed(office.secretary, CONTENT)
    token = time_stamp(office.stamper, value_of(container), SIGNED)
    changed = token.replace(b"20261016120000Z", b"20261015120000Z")
    assert changed != token
    answer = only(CONTENT, with_tokens(container, changed), office.trust(LATER))
    assert answer.finding is SignatureFinding.EXPIRED
    assert said(answer) == "the time-stamp of 15.10.2026 is damaged"


def test_a_stamp_from_the_future_proves_nothing(office: Office) -> None:
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=LATER)
    answer = only(CONTENT, container, office.trust(NOW))
    assert (answer.finding, answer.proved_at) == (SignatureFinding.VALID, None)
    assert said(answer) == "the time-stamp of 01.09.2027 is of an impossible time"


def test_of_several_stamps_the_first_moment_counts(office: Office) -> None:
    container = signed(office.chair, CONTENT)
    days = (moment(2027, 3, 1), moment(2026, 10, 17), moment(2027, 2, 1))
    tokens = [time_stamp(office.stamper, value_of(container), each) for each in days]
    answer = only(CONTENT, with_tokens(container, *tokens), office.trust(LATER))
    assert answer.finding is SignatureFinding.VALID_THEN
    assert answer.proved_at == moment(2026, 10, 17)


def test_a_stamp_after_the_certificate_expired_saves_nothing(office: Office) -> None:
    container = signed(
        office.chair, CONTENT, stamped_by=office.stamper, stamped_at=moment(2027, 6, 13)
    )
    assert only(CONTENT, container, office.trust(LATER)).finding is SignatureFinding.EXPIRED
