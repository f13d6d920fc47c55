"""Many at once, and kill -9: one certificate for each member, and no number without its story."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from regest.core.catalogue.tables import LedgerNumber, LedgerPeriod, NumberState, Record
from regest.core.preservation.consistency import check_chain, check_numbers
from regest.core.preservation.health import Patient, Status
from regest.kit.house import House
from regest.plugins.certificates import copies, drafts, ending, issuing, register
from regest.plugins.certificates.entitlement import Wanted
from regest.plugins.certificates.register import CertificateLine, RegisterFilter
from regest.plugins.certificates.tables.certificates import CertificateState
from regest.plugins.certificates.without import members_without
from tests.support import dying_certificates
from tests.support.dying_certificates import AT_COMMIT
from tests.support.houses import DATABASE, opened_house
from tests.support.member_certificates import (
    GYMNASIUM,
    LYCEUM,
    SCHOOL_31,
    handed,
    issued,
    moved,
    with_signatory,
)
from tests.support.races import ATTEMPTS, attempted

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([dying_certificates.__name__])


def lines_of(house: House) -> list[CertificateLine]:
    """Return the whole register."""
    with house.read() as session:
        return register.listed(house, session, RegisterFilter(), limit=1000)[0]


def explained(session: Session) -> list[tuple[int, str]]:
    """Return every number of the register from the first on, with the line or reason it has.

    A hole, a double, or a number with neither fails here (REG-5, REG-6).
    """
    wanted = (
        select(LedgerNumber)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(LedgerPeriod.ledger == "member_certificate")
        .order_by(col(LedgerNumber.sequence))
    )
    told = []
    for number in session.exec(wanted).all():
        record = session.get(Record, number.record_id) if number.record_id else None
        why = number.reason if number.state is NumberState.VOID else ""
        story = record.number if record is not None else why
        assert story, f"{number.sequence} is explained by nothing"
        told.append((number.sequence, story))
    assert [sequence for sequence, _why in told] == list(range(1, len(told) + 1))
    return told


def whole(folder: Path) -> list[tuple[int, str]]:
    """Return the explained numbers of a house whose event log and numbers are whole."""
    with opened_house(folder) as house:
        deployment = house.deployment
        patient = Patient(folder, deployment.database, deployment.blobs, ())
        for look in (check_chain, check_numbers):
            assert look(patient).status is Status.OK
        with house.read() as session:
            return explained(session)


def test_of_many_who_issue_each_member_gets_one(shared: Path) -> None:
    """Issue-wide: 200 attempts to issue to three members, drafts among them, leave 001 to 003."""
    names = (LYCEUM, GYMNASIUM, SCHOOL_31)
    with opened_house(shared) as house:
        with_signatory(house)
        drafts.prepare(house, [Wanted(organisation=LYCEUM)])
    ended = attempted(
        shared,
        [
            *(lambda house, name=name: issued(house, name) for name in names),
            lambda house: drafts.prepare(house, [Wanted(organisation=SCHOOL_31)]),
        ],
    )

    assert sum(ended.values()) == ATTEMPTS
    assert set(ended) <= {"done", "certificate_in_force", "draft_frozen"}
    assert [number for number, _line in whole(shared)] == [1, 2, 3]
    with opened_house(shared) as house:
        assert {each.certificate.holder_name for each in lines_of(house)} == set(names)
        with house.read() as session:
            assert drafts.listed(house, session) == []


def test_an_annulled_certificate_has_no_duplicate_after_it(shared: Path) -> None:
    """CRT-4 and CRT-6: whoever is first, of a certificate that ended no further sheet is valid."""
    with opened_house(shared) as house:
        number = handed(with_signatory(house))
    ended = attempted(
        shared,
        [
            lambda house: copies.duplicate(house, number, "loss", "заявление"),
            lambda house: copies.duplicate(house, number, "damage", "заявление"),
            lambda house: ending.annul(house, number, "по ошибке", mistake=True),
        ],
    )

    assert sum(ended.values()) == ATTEMPTS
    assert set(ended) <= {"done", "certificate_ended", "not_handed_over", "duplicate_overtaken"}
    assert whole(shared) == [(1, "001")]
    with opened_house(shared) as house:
        (line,) = lines_of(house)
    assert line.certificate.state is CertificateState.ANNULLED
    # One annulment, and at most the one duplicate that came before it.
    assert ended["done"] == len(line.copies) <= 2
    assert [each.position for each in line.copies] == list(range(1, len(line.copies) + 1))


def test_a_certificate_is_replaced_once(shared: Path) -> None:
    """CRT-5: of many who replace or annul one certificate, one does; its number stays."""
    with opened_house(shared) as house:
        number = handed(with_signatory(house))
        moved(house, LYCEUM, "ул. Новая, д. 1")
    ended = attempted(
        shared,
        [
            lambda house: ending.replace(house, number, "переезд"),
            lambda house: ending.annul(house, number, "по ошибке", mistake=True),
        ],
    )

    assert sum(ended.values()) == ATTEMPTS
    assert ended["done"] == 1
    assert set(ended) <= {"done", "certificate_ended", "certificate_in_force"}
    told = whole(shared)
    with opened_house(shared) as house:
        first, *others = lines_of(house)
    replaced = first.certificate.state is CertificateState.REPLACED
    assert len(told) == 1 + len(others) == (2 if replaced else 1)


@pytest.mark.parametrize("lines", [1, 3, AT_COMMIT])
def test_a_batch_that_is_killed_leaves_no_certificate(shared: Path, lines: int) -> None:
    """kill -9 after the first and the third line, and at the commit: nothing; then all of it."""
    with opened_house(shared) as house:
        with_signatory(house)
    killed(dying_certificates.issue_and_die, shared, lines)
    with opened_house(shared) as house:
        assert lines_of(house) == []
    assert whole(shared) == []
    with opened_house(shared) as house:
        with house.read() as session:
            wanted = [Wanted(organisation=each.id) for each in members_without(house, session)]
        made = issuing.issue(house, wanted)
    assert [number for number, _line in whole(shared)] == list(range(1, len(made) + 1))


@pytest.mark.parametrize("lines", [1, AT_COMMIT])
def test_a_register_that_is_taken_over_is_killed_whole(shared: Path, lines: int) -> None:
    """kill -9 before the commit leaves nothing; sent again it is there once, holes explained."""
    rows = ("№ сертификата;Дата регистрации;Организация", f"1;10.09.2024;{LYCEUM}",
            f"2;10.09.2024;{GYMNASIUM}", f"4;11.09.2024;{SCHOOL_31}")  # fmt: skip
    content = "\n".join(rows).encode()
    killed(dying_certificates.take_over_and_die, shared, lines, content)
    assert whole(shared) == []
    from regest.plugins.certificates import adopting, former_register

    for wanted in (3, 0):
        with opened_house(shared) as house:
            found = former_register.read(content, "register.csv")
            done = adopting.adopt(house, found, "register.csv", "бланк испорчен")
        assert done.certificates == wanted
    assert whole(shared) == [(1, "1"), (2, "2"), (3, "бланк испорчен"), (4, "4")]


def test_the_register_is_read_page_by_page(shared: Path) -> None:
    """Each line once and in its order, found by a part of its name in any case."""
    with opened_house(shared) as house:
        with_signatory(house)
        for name in (LYCEUM, GYMNASIUM, SCHOOL_31):
            issued(house, name)
        numbers, place = [], None
        with house.read() as session:
            while found := register.lines_after(house, session, RegisterFilter(), place, 1):
                numbers.append(found[0].record.number)
                place = register.place_of_line(found[0])
            wanted = RegisterFilter(text="ГИМНАЗИЯ «№7")
            (only,) = register.lines_after(house, session, wanted, None, 10)
    assert numbers == ["001", "002", "003"]
    assert only.certificate.holder_name == GYMNASIUM


def killed(act: object, folder: Path, *more: object) -> None:
    """Let a process do it, which dies of SIGKILL."""
    environment = {name: os.environ[name] for name in (DATABASE,) if name in os.environ}
    process = CONTEXT.Process(target=act, args=(folder, environment, *more))  # type: ignore[arg-type]
    process.start()
    # However long it takes beside other work: it dies, or it ends and is told apart below.
    process.join()
    assert process.exitcode == -signal.SIGKILL
