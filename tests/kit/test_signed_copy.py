"""The copy with the mark of a signature: made of what is proved, renewed, never in the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
import pytest
from sqlmodel import select

from regest.api import ComponentRole, House, components
from regest.core.base.errors import Unavailable
from regest.core.catalogue.seen_jobs import MARK_SIGNED_COPY
from regest.core.catalogue.tables import Component, Record
from regest.core.people.accounts import accept_invitation, invite
from regest.core.signatures import signed_copies, signing, trust
from regest.core.signatures.cms import pades
from regest.core.signatures.cms.signer import signer
from regest.core.signatures.signed_copies import INSIDE, SHOWN
from regest.core.store.tables import Job
from regest.kit import certificate_signing, record_signing
from regest.kit.own_key import OwnKey
from regest.kit.record_signing import Proof
from regest.kit.signature_verification import verify_record
from regest.kit.worker import Worker
from tests.support.certificates import PASSPHRASE, Issued
from tests.support.databases import manual_clock
from tests.support.houses import opened_house
from tests.support.pki import Holder, signed
from tests.support.signing import CHAIR, SECRETARY, asked_for

PASSWORD = "кедр журнал река семь"
NOW = manual_clock().now()
NAME = "О семинаре (с отметкой об ЭП).pdf"


@pytest.fixture
def issued(house: House) -> Issued:
    """Give people with certificates that nobody trusts yet, and passwords of their own."""
    for login in ("secretary", "chair"):
        with house.work() as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    return Issued()


@pytest.fixture
def letter(house: House) -> str:
    """Put a draft up for the signatures of secretary and chair; return its id."""
    return asked_for(house)


@contextmanager
def acting(folder: Path, login: str) -> Iterator[House]:
    """Open the house for an account."""
    with opened_house(folder, login=login) as own:
        yield own


def by_key(folder: Path, login: str, letter: str, holder: Holder) -> None:
    """Sign with a key file."""
    with acting(folder, login) as own:
        key = OwnKey(holder.p12(PASSPHRASE), PASSPHRASE)
        proof = Proof(PASSWORD, "", "10.0.0.1", NOW)
        certificate_signing.sign_with_key(own, letter, key=key, proof=proof)


def by_container(folder: Path, login: str, letter: str, holder: Holder) -> None:
    """Sign with a container made outside."""
    with acting(folder, login) as own:
        with own.read() as session:
            main = signing.main_file(session, session.get_one(Record, letter))
        container = signed(holder, own.deployment.blobs.read(main.sha256), at=NOW)
        proof = Proof(PASSWORD, "", "10.0.0.1", NOW)
        certificate_signing.sign_with_container(
            own, letter, name="подпись.sig", content=container, proof=proof
        )


def simply(folder: Path, login: str, letter: str) -> None:
    """Sign with a simple signature."""
    with acting(folder, login) as own:
        with own.read() as session:
            shown = record_signing.offer(own, session, letter).digest
        proof = Proof(PASSWORD, "", "10.0.0.1", NOW)
        record_signing.sign(own, letter, shown=shown, proof=proof)


def copies(house: House, letter: str) -> list[Component]:
    """Return the renditions of a record."""
    with house.read() as session:
        files = [each for each, _text in components.components_of(session, letter)]
    return [each for each in files if each.role is ComponentRole.RENDITION]


def marks(house: House, letter: str) -> list[str]:
    """Return how the signatures stand in the copy."""
    with house.read() as session:
        main = signing.main_file(session, session.get_one(Record, letter))
        return list(
            signed_copies.marks_of(signed_copies.copy_of(session, letter, main.sha256)).values()
        )


def text_of(house: House, component: Component) -> str:
    """Return what a copy says."""
    pdf = pypdfium2.PdfDocument(house.deployment.blobs.read(component.sha256))
    return " ".join(page.get_textpage().get_text_range() for page in pdf)


def waiting(house: House) -> int:
    """Return how many copies wait to be made."""
    with house.read() as session:
        wanted = select(Job.id).where(Job.kind == MARK_SIGNED_COPY)
        return len(session.exec(wanted).all())


def test_two_keys_sign_the_copy_inside(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    """The second signer renews it: both signatures are in it, and both are valid."""
    issued.trusted(house)
    by_key(folder, "secretary", letter, issued.secretary)
    (first,) = copies(house, letter)
    assert (first.name, marks(house, letter)) == (NAME, [INSIDE])
    by_key(folder, "chair", letter, issued.chair)

    (copy,) = copies(house, letter)
    assert (copy.id, copy.version) == (first.id, first.version + 1)
    assert marks(house, letter) == [INSIDE, INSIDE]
    with house.read() as session:
        relied = trust.trust_at(session, NOW)
    answers = signer.check_pdf(house.deployment.blobs.read(copy.sha256), relied)
    assert [(each.owner, each.finding) for each in answers] == [
        (SECRETARY, "valid"),
        (CHAIR, "valid"),
    ]
    assert waiting(house) == 0


def test_containers_from_outside_are_shown_by_their_marks(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    issued.trusted(house)
    by_container(folder, "secretary", letter, issued.secretary)
    assert marks(house, letter) == [SHOWN]
    by_container(folder, "chair", letter, issued.chair)
    (copy,) = copies(house, letter)
    assert marks(house, letter) == [SHOWN, SHOWN]
    told = text_of(house, copy).replace("\r\n", " ")
    assert issued.chair.serial in told.replace(" ", "")


def test_a_key_after_a_container_signs_the_marked_copy(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    issued.trusted(house)
    by_container(folder, "secretary", letter, issued.secretary)
    by_key(folder, "chair", letter, issued.chair)
    assert marks(house, letter) == [SHOWN, INSIDE]


def test_a_simple_signature_bears_no_mark(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    """STM-1: the mark is of certificates alone."""
    issued.trusted(house)
    simply(folder, "secretary", letter)
    assert copies(house, letter) == []
    by_key(folder, "chair", letter, issued.chair)
    assert marks(house, letter) == [INSIDE]


def test_what_is_not_proved_bears_no_mark_until_it_is(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    """STM-1: nobody trusts its authority; later root and list come, and a job makes the copy."""
    by_key(folder, "secretary", letter, issued.secretary)
    assert copies(house, letter) == []
    issued.trusted(house)
    verify_record(house, letter)
    assert waiting(house) == 1
    Worker(house, threading.Event()).run_once()
    assert marks(house, letter) == [SHOWN]
    assert len(copies(house, letter)) == 1
    verify_record(house, letter)
    Worker(house, threading.Event()).run_once()
    assert [each.version for each in copies(house, letter)] == [1]


@pytest.mark.parametrize(
    "fault", [Unavailable("paper_not_made", signing.changed_since().message), RuntimeError("odd")]
)
def test_a_copy_that_cannot_be_made_loses_no_signature(
    house: House,
    folder: Path,
    letter: str,
    issued: Issued,
    monkeypatch: pytest.MonkeyPatch,
    fault: Exception,
) -> None:
    """A job waits to make it: without the key it shows the mark, and is signed by nobody."""
    issued.trusted(house)

    def broken(*_given: object, **_named: object) -> bytes:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(pades, "copy", broken)
        by_key(folder, "secretary", letter, issued.secretary)
    assert copies(house, letter) == []
    assert waiting(house) == 1
    with house.work() as work:
        for job in work.session.exec(select(Job)):
            job.not_before = job.created_at
            work.session.add(job)
    Worker(house, threading.Event()).run_once()
    assert marks(house, letter) == [SHOWN]


def test_a_cancelled_signature_takes_its_mark_along(
    house: House, folder: Path, letter: str, issued: Issued
) -> None:
    issued.trusted(house)
    by_key(folder, "secretary", letter, issued.secretary)
    record_signing.cancel(house, letter, "Опечатка")
    assert [each.name for each in copies(house, letter)] == [
        "О семинаре (отметка об ЭП отменена).pdf"
    ]
    assert marks(house, letter) == []
    by_key(folder, "secretary", letter, issued.secretary)
    assert [each.name for each in copies(house, letter)][1:] == [NAME]
