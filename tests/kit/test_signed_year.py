"""A year of signed papers across the end of their certificates: what was proved in time stays so.

The papers come in every other day and are checked by the worker, as they are in an office. Then
the certificates expire, one authority becomes known too late, and two persons' are revoked.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_tables import Task
from regest.core.signatures import checks
from regest.core.signatures.checks import by_signature, standing_of
from regest.kit import trusting
from regest.kit.house import House
from regest.kit.signature_verification import verify_record
from regest.kit.trusting import TrustFile
from regest.kit.worker import Worker
from tests.support.arrived import read_here, registered, trusts
from tests.support.houses import opened_house
from tests.support.pki import AUTHORITY_TO, LIST_TO, TO, Authority, Holder, moment, signed

PAPERS = 120
BEGIN, EVERY = moment(2026, 10, 20), dt.timedelta(days=1, hours=18)
LATE_KNOWN, TOO_LATE = moment(2027, 3, 1), moment(2028, 2, 1)
LAST_DAY = dt.date(2027, 6, 12)

KNOWN, LATER, STRANGE = (
    Authority("УЦ, известный сразу"),
    Authority("УЦ, узнанный весной"),
    Authority("УЦ, узнанный слишком поздно"),
)
CLOCKS = Authority("Служба времени")
STAMPER = CLOCKS.stamper(valid_to=AUTHORITY_TO)
PEOPLE = {
    "known": KNOWN.person("Ветрова Ирина Сергеевна"),
    "later": LATER.person("Крутоярова Полина Олеговна"),
    "strange": STRANGE.person("Савушкина Тамара Никитична"),
    "revoked before": KNOWN.person("Кедров Пётр Ильич"),
    "revoked after": KNOWN.person("Берёзкин Олег Львович"),
}


@dataclass(frozen=True)
class Paper:
    """A paper that came in: who signed it, whether a time-stamp proves when."""

    record: str
    signer: str
    stamped: bool
    came: dt.datetime


def worth(house: House, paper: Paper) -> str:
    with house.read() as session:
        found = by_signature(checks.of_record(session, paper.record))
    (history,) = found.values()
    return standing_of(history).finding


def tasks_of(house: House) -> dict[str, list[Task]]:
    found: dict[str, list[Task]] = {}
    with house.read() as session:
        for task in session.exec(select(Task).where(Task.kind == "signature")).all():
            found.setdefault(task.record_id, []).append(task)
    return found


def container(signer: Holder, content: bytes, at: dt.datetime, *, stamped: bool) -> bytes:
    if stamped:
        return signed(signer, content, at=at, stamped_by=STAMPER, stamped_at=at)
    return signed(signer, content, at=at)


@pytest.fixture
def house(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    """Give the house opened for the secretary; containers are read in this process."""
    read_here(monkeypatch)
    with opened_house(folder, ManualClock(BEGIN), login="secretary") as opened:
        yield opened


class Year:
    """The office over a year."""

    def __init__(self, house: House) -> None:
        self.house, self.papers = house, list[Paper]()
        self.console = House(house.deployment)

    def go_to(self, at: dt.datetime) -> None:
        """Move the clock on."""
        clock = self.house.deployment.database.clock
        assert isinstance(clock, ManualClock)
        clock.set(at)

    def do_jobs(self) -> None:
        """Let a worker do what waits."""
        Worker(self.console, threading.Event()).run_once()

    def take_papers(self, until: dt.datetime) -> None:
        """Take the papers in that come before a moment, and let the worker check them."""
        names = list(PEOPLE)
        while len(self.papers) < PAPERS:
            number = len(self.papers)
            at = BEGIN + number * EVERY
            if at >= until:
                break
            self.go_to(at)
            signer, stamped = names[number % len(names)], number % 4 == 0
            content = f"Письмо № {number}".encode()
            held = container(PEOPLE[signer], content, at, stamped=stamped)
            record = registered(self.house, [("letter.txt", content)], {"letter.txt.sig": held})
            self.papers.append(Paper(record, signer, stamped, at))
        self.do_jobs()


def test_what_was_proved_in_time_stays_proved_and_the_rest_says_so(house: House) -> None:
    year = Year(house)
    for authority in (KNOWN, CLOCKS):
        trusts(year.console, authority)
    year.take_papers(LATE_KNOWN)
    before = tasks_of(house)
    unproved = {each.record for each in year.papers if each.signer in {"later", "strange"}}
    assert set(before) == unproved
    assert {task.due_on for tasks in before.values() for task in tasks} == {LAST_DAY}

    year.go_to(LATE_KNOWN)
    trusts(year.console, LATER)
    year.do_jobs()
    year.take_papers(TO)
    assert len(year.papers) == PAPERS

    year.go_to(TOO_LATE)
    trusts(year.console, STRANGE)
    KNOWN.revoke(PEOPLE["revoked before"], moment(2026, 9, 1))
    KNOWN.revoke(PEOPLE["revoked after"], moment(2027, 6, 1))
    newer = KNOWN.crl(TOO_LATE - dt.timedelta(days=1), LIST_TO)
    trusting.add_lists(year.console, [TrustFile("уц.crl", newer)])
    year.do_jobs()
    for paper in year.papers:
        verify_record(house, paper.record)

    found = Counter((each.signer, each.stamped, worth(house, each)) for each in year.papers)
    assert {(signer, stamped): finding for signer, stamped, finding in found} == {
        # Verified when they came, or when the authority became known: proved for good.
        ("known", False): "valid",
        ("known", True): "valid_then",
        ("later", False): "valid",
        ("later", True): "valid_then",
        # Never verified in time: a time-stamp alone proves them now.
        ("strange", False): "expired",
        ("strange", True): "valid_then",
        # Revoked before the proof, which is none then; and after it, which changes nothing.
        ("revoked before", False): "revoked",
        ("revoked before", True): "revoked",
        ("revoked after", False): "valid",
        ("revoked after", True): "valid_then",
    }
    assert len(found) == 10
    assert found.total() == PAPERS

    given = tasks_of(house)
    for paper in year.papers:
        tasks = given.get(paper.record, [])
        in_time = paper.signer == "strange" or (paper.signer == "later" and paper.came < LATE_KNOWN)
        assert len(tasks) == in_time, paper
        for task in tasks:
            assert task.due_on == LAST_DAY
            assert task.created_at.date() <= LAST_DAY
            done = task.done_on is not None
            assert done == (worth(house, paper) in checks.PROOFS)
            assert done or task.dropped_on is not None
    with house.read() as session:
        assert session.get_one(Record, year.papers[0].record).version == 1
