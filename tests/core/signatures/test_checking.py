"""Any changed byte is found and named: of the file, the scan, the row, the log (SIG-2, A23)."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence

import pytest
from sqlalchemy import text

from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.hooks.signature_types import (
    SignatureFinding,
    SignerAnswer,
    SignerDeclaration,
    Trust,
)
from regest.core.signatures import signing
from regest.core.signatures.checking import GOOD, OPEN, Finding
from regest.core.signatures.signers import NOBODY, Signers, examined
from regest.core.signatures.tables import Signature
from regest.core.store.work import Actor
from tests.core.signatures.conftest import NOW, PAPER, SCAN, Desk
from tests.support.forgery import behind_its_back

MARK = SignerDeclaration(
    name="mark", title=Titles(ru="Клеймо", en="Mark"), target=f"{__name__}:marks"
)
SIGNERS = {"mark": MARK}


class Marks:
    """Reads containers that hold the digest of what they are upon."""

    def check(self, content: bytes, container: bytes, trust: Trust) -> Sequence[SignerAnswer]:
        if container == b"bomb":
            raise MemoryError
        same = container.decode() == hashlib.sha256(content).hexdigest()
        found = SignatureFinding.VALID if same else SignatureFinding.OTHER_FILE
        return [SignerAnswer(finding=found, owner="Ветрова Ирина")]


marks = Marks()


def damage(desk: Desk, sha256: str, change: Callable[[bytes], bytes]) -> None:
    path = desk.blobs.path(sha256)
    content = path.read_bytes()
    path.chmod(0o600)
    path.write_bytes(change(content))


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_what_nobody_touched_is_valid(desk: Desk) -> None:
    desk.sign("secretary")
    desk.by_hand("chairing")
    assert sorted(desk.findings()) == ["on_paper", "valid"]
    assert all(each.good and each.entry > 0 for each in desk.check())


@pytest.mark.parametrize("place", range(0, len(PAPER), 3))
def test_a_changed_byte_of_the_file_is_found(desk: Desk, place: int) -> None:
    if desk.database.dialect != "sqlite" and place:
        pytest.skip("bytes stand outside the database")
    desk.sign("secretary")
    flip = lambda content: content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]  # noqa: E731
    damage(desk, digest(PAPER), flip)
    assert desk.findings() == ["changed"]
    assert desk.check()[0].bad


def test_a_missing_file_is_found(desk: Desk) -> None:
    desk.sign("secretary")
    desk.blobs.path(digest(PAPER)).unlink()
    assert desk.findings() == ["missing"]


def test_a_changed_or_missing_scan_is_found(desk: Desk) -> None:
    desk.by_hand("secretary")
    damage(desk, digest(SCAN), lambda content: content + b"!")
    assert desk.findings() == ["scan_changed"]
    desk.blobs.path(digest(SCAN)).unlink()
    assert desk.findings() == ["scan_missing"]


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("UPDATE signature SET name = 'Другой'", "forged"),
        ("UPDATE signature SET statement = statement || ' '", "forged"),
        ("UPDATE signature SET signed_on = '2026-10-01'", "forged"),
        ("UPDATE signature SET post = 'Король'", "forged"),
        ("UPDATE signature SET entered_by = 'другой'", "forged"),
        ("UPDATE signature SET kind = 'paper'", "forged"),
        ("UPDATE signature SET scan_sha256 = 'x'", "forged"),
        ("UPDATE signature SET seal = '00'", "forged"),
        ("UPDATE signature SET cancelled_by = 'другой'", "unlogged"),
        ("UPDATE signature SET cancelled_at = signed_at, cancel_reason = 'x'", "unlogged"),
    ],
)
def test_a_changed_row_is_found(desk: Desk, change: str, found: str) -> None:
    """Its owner may take the guards of the database away: the seal and the log tell of it."""
    desk.sign("secretary")
    with behind_its_back(desk.database) as connection:
        connection.execute(text(change))
    assert desk.findings() == [found]


def test_a_cancelled_signature_that_is_brought_back_is_found(desk: Desk) -> None:
    desk.sign("secretary")
    desk.cancel("опечатка")
    back = "UPDATE signature SET cancelled_at = NULL, cancelled_by = '', cancel_reason = ''"
    with behind_its_back(desk.database) as connection:
        connection.execute(text(back))
    assert desk.findings() == ["unlogged"]


def test_a_signature_that_no_entry_tells_of_is_found(desk: Desk) -> None:
    """Whoever has the key and the database, but not the log, writes a row that nobody knows."""
    made = desk.sign("secretary")
    with behind_its_back(desk.database) as connection:
        connection.execute(
            text("UPDATE audit_entry SET object_id = 'other' WHERE object_id = :id"),
            {"id": made.id},
        )
    assert desk.findings() == ["unlogged"]


def test_another_file_in_its_place_is_found(desk: Desk) -> None:
    desk.sign("secretary")
    other = desk.blobs.put(io.BytesIO(b"other"))
    with behind_its_back(desk.database) as connection:
        connection.execute(
            text("UPDATE component SET sha256 = :digest WHERE record_id = :record"),
            {"digest": other.sha256, "record": desk.record_id},
        )
    assert desk.findings() == ["changed"]


def contained(desk: Desk, content: bytes, signers: Signers = SIGNERS) -> Signature:
    """Bring a container as the act of the person who is asked for."""
    container = desk.file(content, ComponentRole.SIGNATURE, "protocol.pdf.sig")
    account = desk.accounts["secretary"]
    ticket = desk.ticket("secretary")
    with desk.database.work(Actor(account.login, account.id)) as work:
        return signing.sign_container(
            work,
            work.session.get_one(Record, desk.record_id),
            "secretary",
            kind="mark",
            container=container,
            answers=examined(signers, "mark", PAPER, content, Trust(moment=NOW)),
            of=digest(PAPER),
            ticket=ticket,
            now=NOW,
            language="ru",
        )


def test_a_container_is_a_persons_act_and_its_check_is_kept(desk: Desk) -> None:
    made = contained(desk, digest(PAPER).encode())
    assert made.kind == "mark"
    assert "protocol.pdf.sig" in made.statement
    (checked,) = desk.check()
    assert (checked.finding, checked.good) == (Finding.VALID, True)
    (kept,) = checked.checks
    assert (kept.owner, kept.signature_id) == ("Ветрова Ирина", made.id)
    assert (kept.sha256, kept.container_sha256) == (digest(PAPER), made.scan_sha256)


def test_a_kept_check_that_is_rewritten_is_found(desk: Desk) -> None:
    contained(desk, digest(PAPER).encode())
    with behind_its_back(desk.database) as connection:
        connection.execute(text("UPDATE signature_check SET owner = 'Другой'"))
    assert desk.findings() == ["forged"]


def test_without_its_module_a_signature_is_unchecked_and_never_bad(desk: Desk) -> None:
    contained(desk, digest(PAPER).encode(), NOBODY)
    (checked,) = desk.check()
    assert checked.finding is Finding.UNCHECKED
    assert not checked.good
    assert not checked.bad


def test_a_signer_that_fails_leaves_it_unchecked(desk: Desk) -> None:
    contained(desk, b"bomb")
    assert desk.findings() == ["unchecked"]


def test_a_container_of_another_file_is_not_taken(desk: Desk) -> None:
    with pytest.raises(Refusal) as caught:
        contained(desk, digest(b"other").encode())
    assert caught.value.code == "container_refused"
    assert desk.findings() == []


def test_a_changed_container_is_found(desk: Desk) -> None:
    contained(desk, digest(PAPER).encode())
    damage(desk, digest(digest(PAPER).encode()), lambda content: b"0" + content[1:])
    assert desk.findings() == ["scan_changed"]


def test_every_finding_has_words(desk: Desk) -> None:
    """Good, open and bad ones are told apart, each in its own words."""
    made = desk.sign("secretary")
    from regest.core.signatures.checking import Checked

    told = {Checked(made, finding).told.text("en") for finding in Finding}
    assert len(told) == len(Finding)
    assert {each.value for each in SignatureFinding} <= {each.value for each in Finding}
    assert not GOOD & OPEN
