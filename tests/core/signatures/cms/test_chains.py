"""Chains of certificates: how far they reach, and what is said where one ends."""

from __future__ import annotations

from regest.core.hooks.signature_types import SignatureFinding
from tests.support.pki import AUTHORITY_FROM, FROM, Authority, Holder, moment, signed
from tests.support.signature_office import CONTENT, Office, only, said


def test_an_authority_above_that_had_expired_breaks_the_chain(office: Office) -> None:
    brief = office.root.authority("Временный УЦ", valid_to=moment(2026, 9, 1))
    person = brief.person("Рябова")
    trust = office.trust(lists=(office.root.crl(), brief.crl()))
    answer = only(CONTENT, signed(person, CONTENT), trust)
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert "the certificate of an authority above it was not in force" in said(answer)


def test_a_root_that_had_expired_is_no_root() -> None:
    old = Authority("Старый корень", AUTHORITY_FROM, moment(2026, 9, 1))
    person = old.person("Рябова")
    office = Office(old, old, person, person, person)
    answer = only(CONTENT, signed(person, CONTENT), office.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert "the trusted certificate Старый корень was not in force" in said(answer)


def test_a_person_is_no_authority(office: Office) -> None:
    """Whoever holds a certificate may not issue another one under it."""
    false = Authority("Ветрова Ирина Сергеевна")
    false.key, false.certificate = office.chair.key, office.chair.certificate
    forged = false.person("Министр")
    chained = Holder(
        forged.certificate, forged.key, (office.chair.certificate, *office.chair.chain)
    )
    answer = only(CONTENT, signed(chained, CONTENT), office.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert "the chain of certificates from Ветрова Ирина Сергеевна does not hold" in said(answer)


def test_an_intermediate_may_be_the_trusted_one(office: Office) -> None:
    trust = office.trust(roots=(office.issuing.der,), lists=(office.issuing.crl(),))
    answer = only(CONTENT, signed(office.chair, CONTENT), trust)
    assert answer.finding is SignatureFinding.VALID
    assert answer.chain == (office.chair.der, office.issuing.der)


def test_a_root_in_the_container_is_not_trusted_for_that(office: Office) -> None:
    stranger = Authority("Чужой УЦ")
    person = stranger.person("Незнакомец")
    carried = Holder(person.certificate, person.key, (stranger.certificate,))
    trust = office.trust(lists=(*office.trust().lists, stranger.crl()))
    answer = only(CONTENT, signed(carried, CONTENT), trust)
    assert answer.finding is SignatureFinding.UNTRUSTED
    assert "the issuer Чужой УЦ is not among the trusted certificates" in said(answer)


def test_a_certificate_that_vouches_for_itself_is_not_trusted(office: Office) -> None:
    own = Authority("Сам Себе", FROM)
    answer = only(CONTENT, signed(Holder(own.certificate, own.key), CONTENT), office.trust())
    assert answer.finding is SignatureFinding.UNTRUSTED


def test_russian_certificates_name_a_person_in_two_parts(office: Office) -> None:
    signer = office.issuing.person(
        'ООО "Ромашка"', 'ООО "Ромашка"', surname="Ильин", given_name="Пётр Олегович"
    )
    answer = only(CONTENT, signed(signer, CONTENT), office.trust())
    assert (answer.owner, answer.organisation) == ("Ильин Пётр Олегович", 'ООО "Ромашка"')
