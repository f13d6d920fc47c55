"""Every status of SIG-2, each from a small public key infrastructure made for it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable

import pytest

from regest.core.base.messages import spoken
from regest.core.hooks.signature_types import SignatureFinding, Trust
from regest.core.signatures.cms.cell import checked
from regest.core.signatures.cms.signer import signer
from tests.support.pki import FROM, TO, Authority, moment, signed
from tests.support.signature_office import CONTENT, NOW, SIGNED, Office, only, opened, said

LATER = moment(2027, 9, 1)
STAMPED = moment(2027, 6, 10)


def flipped(container: bytes, place: bytes) -> bytes:
    """Return a container with one bit of `place`, a part of it, turned over."""
    at = container.index(place) + len(place) // 2
    return container[:at] + bytes([container[at] ^ 1]) + container[at + 1 :]


def value_of(container: bytes) -> bytes:
    """Return the value of a container's only signature; it is its last string of bytes."""
    from regest.core.signatures.cms.container import signed_data

    (info,) = signed_data(container)["signer_infos"]
    return bytes(info["signature"])


def test_a_signature_under_a_trusted_root_with_lists_in_force_is_valid(office: Office) -> None:
    answer = only(CONTENT, signed(office.chair, CONTENT, at=SIGNED), office.trust())
    assert answer.finding is SignatureFinding.VALID
    assert (answer.owner, answer.organisation) == ("Ветрова Ирина Сергеевна", "Колледж № 7")
    assert (answer.issuer, answer.serial) == ("УЦ связи", office.chair.serial)
    assert (answer.valid_from, answer.valid_to) == (FROM, TO)
    assert (answer.claimed_at, answer.proved_at, answer.revoked_at) == (SIGNED, None, None)
    assert (answer.algorithm, answer.tool) == ("ECDSA P-256, SHA-256", "pyHanko 0.38.0")
    assert answer.chain == (office.chair.der, office.issuing.der, office.root.der)
    assert len(answer.lists) == 2
    assert answer.remarks == ()


def test_a_stamp_in_time_keeps_a_signature_proved_after_its_certificate_expired(
    office: Office,
) -> None:
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=STAMPED)
    answer = only(CONTENT, container, office.trust(LATER))
    assert (answer.finding, answer.proved_at) == (SignatureFinding.VALID_THEN, STAMPED)


def test_a_claimed_time_still_to_come_is_remarked(office: Office) -> None:
    """Clocks may differ by minutes; a day is no clock's fault."""
    container = signed(office.chair, CONTENT, at=NOW + dt.timedelta(days=1))
    answer = only(CONTENT, container, office.trust())
    assert answer.finding is SignatureFinding.VALID
    day = f"{NOW + dt.timedelta(days=1):%d.%m.%Y}"
    with spoken("en"):
        (remark,) = map(str, answer.remarks)
    assert remark == f"it claims to have been signed on {day}, which is still to come"
    near = signed(office.chair, CONTENT, at=NOW + dt.timedelta(minutes=4))
    assert only(CONTENT, near, office.trust()).remarks == ()


def test_without_a_stamp_the_claimed_time_proves_nothing(office: Office) -> None:
    answer = only(CONTENT, signed(office.chair, CONTENT, at=SIGNED), office.trust(LATER))
    assert (answer.finding, answer.claimed_at) == (SignatureFinding.EXPIRED, SIGNED)


def test_a_certificate_expires_at_its_last_moment_and_not_before(office: Office) -> None:
    container = signed(office.chair, CONTENT)
    assert only(CONTENT, container, office.trust(TO)).finding is SignatureFinding.EXPIRED
    just_before = office.trust(moment(2027, 6, 12, 11, 59))
    assert only(CONTENT, container, just_before).finding is SignatureFinding.VALID


def test_a_revoked_certificate_confirms_nothing() -> None:
    office = opened()
    office.issuing.revoke(office.chair, moment(2026, 10, 18))
    answer = only(CONTENT, signed(office.chair, CONTENT, at=SIGNED), office.trust())
    assert answer.finding is SignatureFinding.REVOKED
    assert answer.revoked_at == moment(2026, 10, 18)


@pytest.mark.parametrize(
    ("revoked", "finding"),
    [
        (moment(2026, 10, 18), SignatureFinding.VALID_THEN),
        (moment(2026, 10, 15), SignatureFinding.REVOKED),
        (moment(2026, 11, 30), SignatureFinding.VALID),
    ],
    ids=["after the stamp", "before the stamp", "after now"],
)
def test_a_revocation_counts_from_its_moment(
    revoked: dt.datetime, finding: SignatureFinding
) -> None:
    office = opened()
    office.issuing.revoke(office.chair, revoked)
    container = signed(office.chair, CONTENT, stamped_by=office.stamper, stamped_at=SIGNED)
    assert only(CONTENT, container, office.trust()).finding is finding


def test_the_revocation_of_an_authority_reaches_those_below() -> None:
    office = opened()
    office.root.revoke(office.issuing, moment(2026, 10, 1))
    answer = only(CONTENT, signed(office.chair, CONTENT), office.trust())
    assert answer.finding is SignatureFinding.REVOKED
    assert said(answer) == "the certificate of УЦ связи was revoked on 01.10.2026"


def test_a_changed_byte_makes_the_signature_not_valid(office: Office) -> None:
    container = signed(office.chair, CONTENT)
    answer = only(CONTENT[:-1] + b"?", container, office.trust())
    assert answer.finding is SignatureFinding.CHANGED
    assert answer.owner == "Ветрова Ирина Сергеевна"


def test_the_digest_of_what_was_signed_is_told_so_that_its_file_can_be_found(
    office: Office,
) -> None:

    answer = only(b"another file", signed(office.chair, CONTENT), office.trust())
    assert answer.finding is SignatureFinding.CHANGED
    assert (answer.digest_algorithm, answer.digest) == (
        "sha256",
        hashlib.sha256(CONTENT).hexdigest(),
    )


def test_a_value_that_does_not_fit_the_key_is_a_damaged_signature(office: Office) -> None:
    container = signed(office.secretary, CONTENT)
    answer = only(CONTENT, flipped(container, value_of(container)), office.trust())
    assert answer.finding is SignatureFinding.BROKEN


def test_without_its_root_a_signature_is_untrusted_and_the_issuer_named(office: Office) -> None:
    answer = only(CONTENT, signed(office.chair, CONTENT), office.trust(roots=()))
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert answer.chain == (office.chair.der,)
    assert answer.anchor == ""
    wanted = "the issuer Головной удостоверяющий центр is not among the trusted certificates"
    assert said(answer) == wanted


def test_another_root_of_the_same_name_is_no_root(office: Office) -> None:
    namesake = Authority("Головной удостоверяющий центр")
    trust = office.trust(roots=(namesake.der,))
    answer = only(CONTENT, signed(office.chair, CONTENT), trust)
    assert answer.finding is SignatureFinding.UNTRUSTED


def test_without_revocation_lists_a_signature_is_untrusted(office: Office) -> None:
    answer = only(CONTENT, signed(office.chair, CONTENT), office.trust(lists=()))
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert said(answer) == (
        "there is no revocation list of УЦ связи; "
        "there is no revocation list of Головной удостоверяющий центр"
    )


def test_a_stale_revocation_list_is_as_good_as_none(office: Office) -> None:
    stale = office.issuing.crl(moment(2026, 9, 1), moment(2026, 10, 1))
    trust = office.trust(lists=(office.root.crl(), stale))
    answer = only(CONTENT, signed(office.chair, CONTENT), trust)
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert said(answer) == "the revocation list of УЦ связи was in force until 01.10.2026 only"


def test_a_revocation_in_a_stale_list_stays_a_revocation() -> None:
    office = opened()
    office.issuing.revoke(office.chair, moment(2026, 9, 2))
    stale = office.issuing.crl(moment(2026, 9, 5), moment(2026, 10, 1))
    trust = office.trust(lists=(office.root.crl(), stale))
    answer = only(CONTENT, signed(office.chair, CONTENT), trust)
    assert answer.finding is SignatureFinding.REVOKED


def test_a_certificate_that_is_itself_trusted_needs_no_lists(office: Office) -> None:
    trust = office.trust(roots=(office.chair.der,), lists=())
    answer = only(CONTENT, signed(office.chair, CONTENT), trust)
    assert (answer.finding, answer.chain) == (SignatureFinding.VALID, (office.chair.der,))


def test_a_certificate_meant_for_something_else_signs_nothing(office: Office) -> None:
    other = office.issuing.person("Рябова", usage="encrypt")
    answer = only(CONTENT, signed(other, CONTENT), office.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert said(answer) == "the certificate is not meant for signing documents"


def test_a_certificate_of_the_future_is_not_trusted_yet(office: Office) -> None:
    early = office.issuing.person("Рябова", valid_from=moment(2026, 11, 2))
    answer = only(CONTENT, signed(early, CONTENT), office.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert said(answer) == "the certificate is in force from 02.11.2026 only"


@pytest.mark.parametrize("digest", ["sha1", "md5"])
def test_what_is_signed_with_a_weak_digest_is_not_trusted(office: Office, digest: str) -> None:
    container = signed(office.secretary, CONTENT, digest=digest)
    answer = only(CONTENT, container, office.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert "is too weak to rely on" in said(answer)
    assert only(b"?", container, office.trust()).finding is SignatureFinding.CHANGED


def test_a_short_key_is_not_trusted(office: Office) -> None:
    short = office.issuing.person("Рябова", kind="rsa1024")
    answer = only(CONTENT, signed(short, CONTENT), office.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert said(answer) == "RSA 1024 is too weak to rely on"


def test_keys_and_digests_are_named(office: Office) -> None:
    longer = office.issuing.person("Рябова", kind="p384")
    answer = only(CONTENT, signed(longer, CONTENT, digest="sha384"), office.trust())
    assert (answer.finding, answer.algorithm) == (SignatureFinding.VALID, "ECDSA P-384, SHA-384")
    answer = only(CONTENT, signed(office.secretary, CONTENT, digest="sha512"), office.trust())
    assert (answer.finding, answer.algorithm) == (SignatureFinding.VALID, "RSA 2048, SHA-512")


def test_a_signature_without_its_certificate_is_not_checked(office: Office) -> None:
    container = signed(office.chair, CONTENT, with_certificate=False)
    answer = only(CONTENT, container, office.trust())
    assert (answer.finding, answer.serial) == (SignatureFinding.UNCHECKED, office.chair.serial)
    number = office.chair.serial
    assert said(answer) == f"the signer's certificate {number} is not in the container"
    assert only(b"?", container, office.trust()).finding is SignatureFinding.CHANGED


def test_a_certificate_that_the_container_lacks_may_come_from_the_office(office: Office) -> None:
    container = signed(office.chair, CONTENT, with_certificate=False)
    trust = office.trust(others=(office.chair.der, office.issuing.der))
    assert only(CONTENT, container, trust).finding is SignatureFinding.VALID


def test_each_of_two_signatures_is_told_for_itself(office: Office) -> None:
    stranger = Authority("Чужой УЦ").person("Незнакомец")
    container = signed(office.chair, CONTENT, others=(stranger, office.secretary))
    told = {each.owner: each.finding for each in checked(CONTENT, container, office.trust())}
    assert told == {
        "Ветрова Ирина Сергеевна": SignatureFinding.VALID,
        "Незнакомец": SignatureFinding.UNTRUSTED,
        "Савушкина Тамара Никитична": SignatureFinding.VALID,
    }


def test_one_damaged_signature_does_not_spoil_the_other(office: Office) -> None:
    alone = value_of(signed(office.secretary, CONTENT))
    both = signed(office.chair, CONTENT, others=(office.secretary,))
    # RSA gives the same value each time, so that it is found again beside another one.
    spoilt = flipped(both, alone)
    told = {each.owner: each.finding for each in checked(CONTENT, spoilt, office.trust())}
    assert told == {
        "Ветрова Ирина Сергеевна": SignatureFinding.VALID,
        "Савушкина Тамара Никитична": SignatureFinding.BROKEN,
    }


Made = Callable[[Office], tuple[bytes, bytes, Trust]]
KINDS: dict[SignatureFinding, Made] = {
    SignatureFinding.VALID: lambda o: (CONTENT, signed(o.chair, CONTENT), o.trust()),
    SignatureFinding.VALID_THEN: lambda o: (
        CONTENT,
        signed(o.chair, CONTENT, stamped_by=o.stamper, stamped_at=STAMPED),
        o.trust(LATER),
    ),
    SignatureFinding.EXPIRED: lambda o: (CONTENT, signed(o.chair, CONTENT), o.trust(LATER)),
    SignatureFinding.REVOKED: lambda o: (CONTENT, signed(o.chair, CONTENT), o.trust()),
    SignatureFinding.UNTRUSTED: lambda o: (CONTENT, signed(o.chair, CONTENT), o.trust(roots=())),
    SignatureFinding.UNCHECKED: lambda o: (
        CONTENT,
        signed(o.chair, CONTENT, with_certificate=False),
        o.trust(),
    ),
    SignatureFinding.CHANGED: lambda o: (CONTENT[1:], signed(o.chair, CONTENT), o.trust()),
    SignatureFinding.BROKEN: lambda o: (CONTENT, signed(o.chair, CONTENT)[:-9], o.trust()),
}


@pytest.mark.parametrize("finding", KINDS)
def test_the_child_comes_to_the_same(finding: SignatureFinding) -> None:
    office = opened()
    if finding is SignatureFinding.REVOKED:
        office.issuing.revoke(office.chair, moment(2026, 10, 18))
    content, container, trust = KINDS[finding](office)
    (answer,) = signer.check(content, container, trust)
    assert answer.finding is finding
    (here,) = checked(content, container, trust)
    with spoken("ru"):
        assert [str(each) for each in answer.remarks] == [str(each) for each in here.remarks]


def test_days_in_remarks_come_out_of_the_child_as_days(office: Office) -> None:
    stale = office.issuing.crl(moment(2026, 9, 1), moment(2026, 10, 1))
    trust = office.trust(lists=(office.root.crl(), stale))
    (answer,) = signer.check(CONTENT, signed(office.chair, CONTENT), trust)
    assert said(answer) == "the revocation list of УЦ связи was in force until 01.10.2026 only"


def test_now_is_within_the_term_of_the_certificates() -> None:
    assert FROM < SIGNED < NOW < TO
