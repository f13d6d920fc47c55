"""Signing with certificates: by a key file used once, and by containers made outside."""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from regest.api import ComponentRole, House, Refusal, components, demands, record_signing
from regest.core.catalogue.tables import Component, Record
from regest.core.people.accounts import accept_invitation, invite
from regest.core.signatures import checks, signing
from regest.core.signatures.owners import Likeness
from regest.core.signatures.tables import CERTIFICATE, SIMPLE, Signature
from regest.kit import certificate_signing
from regest.kit.own_key import OwnKey
from regest.kit.record_signing import Proof
from regest.kit.trusting import TrustFile, add_lists
from tests.support.certificates import PASSPHRASE, Issued
from tests.support.databases import manual_clock
from tests.support.houses import opened_house
from tests.support.pki import Authority, Holder, moment, signed
from tests.support.signing import asked_for

PASSWORD = "кедр журнал река семь"
NOW = manual_clock().now()


@pytest.fixture
def issued(house: House) -> Issued:
    """Give people with certificates that the house trusts, and passwords of their own."""
    made = Issued()
    made.trusted(house)
    for login in ("secretary", "chair"):
        with house.work() as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    return made


@pytest.fixture
def letter(house: House) -> str:
    """Put a draft up for the signatures of secretary and chair; return its id."""
    return asked_for(house)


@contextmanager
def acting(folder: Path, login: str) -> Iterator[House]:
    """Open the house for an account."""
    with opened_house(folder, login=login) as own:
        yield own


def proof(password: str = PASSWORD) -> Proof:
    """Prove anew who one is."""
    return Proof(password, "", "10.0.0.1", NOW)


def key(holder: Holder, passphrase: str = PASSPHRASE) -> OwnKey:
    """Return the key file of a person with what is typed to open it."""
    return OwnKey(holder.p12(PASSPHRASE), passphrase)


def by_key(folder: Path, login: str, letter: str, holder: Holder, **more: object) -> Signature:
    """Sign with a key file."""
    with acting(folder, login) as own:
        done = certificate_signing.sign_with_key(
            own,
            letter,
            key=key(holder),
            proof=proof(),
            **more,  # type: ignore[arg-type]
        )
        return done.signature


def main_of(house: House, letter: str) -> tuple[Component, bytes]:
    """Return the file that is to be signed, and its bytes."""
    with house.read() as session:
        component = signing.main_file(session, session.get_one(Record, letter))
    return component, house.deployment.blobs.read(component.sha256)


def refused(
    folder: Path, letter: str, container: bytes, name: str = "О семинаре.pdf.sig"
) -> Refusal:
    """Bring a container as the secretary, and return the refusal."""
    with acting(folder, "secretary") as own, pytest.raises(Refusal) as caught:
        certificate_signing.sign_with_container(
            own, letter, name=name, content=container, proof=proof()
        )
    return caught.value


def test_a_key_makes_a_container_that_is_kept_beside_the_file(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    main, _content = main_of(house, letter)
    given = by_key(folder, "secretary", letter, issued.secretary)

    assert given.kind == CERTIFICATE
    assert given.sha256 == main.sha256
    with house.read() as session:
        kept = session.get_one(Component, given.scan_id)
        (check,) = checks.of_record(session, letter)
    assert (kept.name, kept.role) == (f"{main.name}.p7s", ComponentRole.SIGNATURE)
    assert check.signature_id == given.id
    assert check.finding == "valid"
    assert check.serial == issued.secretary.serial


def test_key_and_passphrase_are_nowhere_afterwards(
    house: House, folder: Path, letter: str, issued: Issued, tmp_path: Path
) -> None:
    """Neither in the database, the event log, the logs, the blobs, nor in any file beside them."""
    by_key(folder, "secretary", letter, issued.secretary)
    with acting(folder, "chair") as own, pytest.raises(Refusal):
        certificate_signing.sign_with_key(
            own, letter, key=key(issued.chair, "не та " + PASSPHRASE), proof=proof()
        )
    contents = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    # What was kept is found this way: the container holds the certificate.
    assert any(issued.secretary.der in each for each in contents.values())
    for path, content in contents.items():
        for secret in secrets_of(issued.secretary):
            assert secret not in content, path


def secrets_of(holder: Holder) -> tuple[bytes, ...]:
    """Return what would give a key away: its passphrase, its number, many spellings."""
    assert isinstance(holder.key, ec.EllipticCurvePrivateKey)
    number = holder.key.private_numbers().private_value.to_bytes(32, "big")
    words = (
        PASSPHRASE.encode(),
        PASSPHRASE.encode("unicode_escape"),
        PASSPHRASE.encode("utf-16-le"),
    )
    return (*words, holder.key_pem[40:120], number, number.hex().encode(), base64.b64encode(number))


def test_both_sign_and_the_last_completes(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    """The secretary by a simple signature, the chair by a container made outside."""
    with acting(folder, "secretary") as own:
        with own.read() as session:
            shown = record_signing.offer(own, session, letter).digest
        record_signing.sign(own, letter, shown=shown, proof=proof())
    _main, content = main_of(house, letter)
    container = signed(issued.chair, content, at=NOW)
    with acting(folder, "chair") as own:
        done = certificate_signing.sign_with_container(
            own, letter, name="О семинаре.pdf.sig", content=container, proof=proof()
        )
    assert done.complete
    with house.read() as session:
        kinds = [each.kind for each in demands.standing(session, letter)]
        files = [each.name for each, _text in components.components_of(session, letter)]
    assert kinds == [SIMPLE, CERTIFICATE]
    assert files[:2] == ["О семинаре.pdf", "О семинаре.pdf.sig"]


def test_a_container_is_refused_in_the_words_of_what_was_found(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    """SIG-2: what speaks against it is told, and nothing is signed."""
    _main, content = main_of(house, letter)
    late = issued.root.person("Савушкина Тамара Никитична", valid_to=moment(2026, 6, 12))
    revoked = issued.root.person("Савушкина Тамара Никитична")
    issued.root.revoke(revoked, moment(2026, 5, 1))
    add_lists(house, [TrustFile("new.crl", issued.root.crl(this_update=moment(2026, 10, 1)))])
    told = {
        "changed": refused(folder, letter, signed(issued.secretary, content + b"?")),
        "broken": refused(folder, letter, b"no container"),
        "expired": refused(folder, letter, signed(late, content)),
        "revoked": refused(folder, letter, signed(revoked, content)),
    }
    assert {each.code for each in told.values()} == {"container_refused"}
    said = {name: each.message.text("en") for name, each in told.items()}
    assert said["changed"] == "The signature is not valid: the document was changed after signing"
    assert said["broken"] == "The file of the signature is damaged"
    assert "expired on 12.06.2026" in said["expired"]
    assert said["revoked"] == "The signature is not confirmed: the certificate was revoked"
    with house.read() as session:
        assert demands.standing(session, letter) == []
        assert len(components.components_of(session, letter)) == 1


def test_a_signature_upon_another_file_is_told_from_a_changed_document(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    deployment = house.deployment
    other = components.prepare(
        deployment.blobs, deployment.read_text, "Приказ.txt", "Приказ № 7".encode()
    )
    with house.work() as work:
        record = work.session.get_one(Record, letter)
        components.add_components(
            work, record, [dataclasses.replace(other, role=ComponentRole.ANNEX)]
        )
        work.witness("record.attached", "record", letter)
    container = signed(issued.secretary, "Приказ № 7".encode())
    caught = refused(folder, letter, container)
    assert caught.message.text("en") == "The signature belongs to another file"


def test_what_cannot_be_confirmed_is_taken_and_told(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    """An authority that nobody trusts here makes no bad signature: «доверие не проверено»."""
    stranger = Authority("Чужой УЦ").person("Савушкина Тамара Никитична")
    given = by_key(folder, "secretary", letter, stranger)
    with house.read() as session:
        (check,) = checks.of_record(session, letter)
    assert (check.signature_id, check.finding) == (given.id, "untrusted")


def test_a_certificate_on_another_name_is_to_be_confirmed(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    """Domain 9.1: a chair may sign as head of an own school, yet not with somebody else's key."""
    school = issued.root.person("МБОУ «СОШ № 12»")
    with acting(folder, "secretary") as own:
        ready = certificate_signing.with_key(own, letter, key=key(school))
        assert ready.likeness is Likeness.OTHER
        assert ready.remark is not None
        with pytest.raises(Refusal) as caught:
            certificate_signing.sign(own, ready, proof())
        assert caught.value.code == "another_name"
        assert "МБОУ «СОШ № 12»" in caught.value.message.text("ru")
        certificate_signing.sign(own, ready, proof(), another_name=True)
    with house.read() as session:
        assert len(demands.standing(session, letter)) == 1


def test_a_name_with_more_is_told_and_taken(folder: Path, letter: str, issued: Issued) -> None:
    more = issued.root.person("Савушкина Тамара Павловна")
    with acting(folder, "secretary") as own:
        ready = certificate_signing.with_key(own, letter, key=key(more))
        assert ready.likeness is Likeness.ALIKE
        assert ready.remark is not None
        certificate_signing.sign(own, ready, proof())


@pytest.mark.parametrize(
    ("passphrase", "password", "code"),
    [("не тот", PASSWORD, "key_unreadable"), (PASSPHRASE, "не тот", "not_proved")],
)
def test_wrong_secrets_sign_nothing(
    house: House,
    folder: Path,
    letter: str,
    issued: Issued,
    passphrase: str,
    password: str,
    code: str,
) -> None:
    with acting(folder, "secretary") as own, pytest.raises(Refusal) as caught:
        certificate_signing.sign_with_key(
            own, letter, key=key(issued.secretary, passphrase), proof=proof(password)
        )
    assert caught.value.code == code
    assert passphrase not in str(caught.value)
    with house.read() as session:
        assert demands.of_record(session, letter) == []


def test_an_expired_key_is_refused(folder: Path, letter: str, issued: Issued) -> None:
    late = issued.root.person("Савушкина Тамара Никитична", valid_to=moment(2026, 6, 12))
    with pytest.raises(Refusal) as caught:
        by_key(folder, "secretary", letter, late)
    assert caught.value.code == "key_expired"


def test_nobody_signs_before_their_turn(folder: Path, letter: str, issued: Issued) -> None:
    with pytest.raises(Refusal) as caught:
        by_key(folder, "chair", letter, issued.chair)
    assert caught.value.code == "not_your_turn"


def test_what_was_not_shown_is_not_signed(folder: Path, letter: str, issued: Issued) -> None:
    """A23: the statement that was looked at, and no other."""
    with pytest.raises(Refusal) as caught:
        by_key(folder, "secretary", letter, issued.secretary, shown="0" * 64)
    assert caught.value.code == "shown_changed"


def test_a_ticket_is_good_once(folder: Path, letter: str, issued: Issued) -> None:
    """A23: a confirmation that was used signs nothing a second time."""
    with acting(folder, "secretary") as own:
        ready = certificate_signing.with_key(own, letter, key=key(issued.secretary))
        ticket = record_signing.prove(own, ready.shown.component.sha256, proof())
        file = components.prepare(
            own.deployment.blobs,
            own.deployment.read_text,
            ready.file,
            ready.container,
            ComponentRole.SIGNATURE,
        )
        codes = []
        for _attempt in range(2):
            try:
                with own.work() as work:
                    record = work.session.get_one(Record, letter)
                    signing.sign_container(
                        work,
                        record,
                        "secretary",
                        kind=CERTIFICATE,
                        container=file,
                        answers=ready.answers,
                        of=ready.shown.component.sha256,
                        ticket=ticket,
                        now=NOW,
                        language="ru",
                    )
                    signing.cancel_all(work, record, "ещё раз")
                codes.append("")
            except Refusal as fault:
                codes.append(fault.code)
    assert codes == ["", "ticket_void"]
