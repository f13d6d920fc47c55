"""Processes that live long and meet at the same files: one destroys, one holds, one disturbs.

Each round has a file of its own, two letters in it and an act that names it, all made beforehand.
The three go at it at one moment, give or take so little that every order happens.
"""

from __future__ import annotations

import datetime as dt
import multiprocessing
import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from regest.core.base.clock import ManualClock
from regest.core.base.errors import RegestError
from regest.core.catalogue import fileplan, files, records
from regest.core.catalogue.tables import Record
from regest.core.retention import appraisal, holds
from regest.core.retention.tables import HoldReason, Outcome
from tests.support.catalogue import CLERK, a_party
from tests.support.databases import opened
from tests.support.ending import NOBODY, Archive

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([__name__])
FOUND = dt.datetime(2027, 3, 1, 4, 0, tzinfo=dt.UTC)
RACED = dt.datetime(2031, 3, 1, 4, 0, tzinfo=dt.UTC)
ELSEWHERE = "01-02"
SCOPES = ("record", "file", "index", "party")
DEEDS = ("reopen", "move", "withdraw")
# Removing bytes writes the database anew, which takes longer than all else in a round.
_SETTLED_EVERY = 25
_PATIENCE = 90


@dataclass(frozen=True, slots=True)
class Case:
    """What is raced about in one round; an act that is not `approved` beforehand is so in it."""

    number: int
    index: str
    party_id: str
    file_id: str = ""
    letters: tuple[str, ...] = ()
    appraisal_id: str = ""
    act_id: str = ""

    @property
    def scope(self) -> str:
        """What the hold is about."""
        return SCOPES[self.number % len(SCOPES)]

    @property
    def deed(self) -> str:
        """What the third process tries."""
        return DEEDS[self.number % len(DEEDS)]

    @property
    def approved(self) -> bool:
        """Whether the act is approved before the round begins."""
        return self.number // 4 % 3 > 0

    @property
    def reviewed(self) -> bool:
        """Whether the commission has to say that the file may go."""
        return self.deed == "withdraw"

    def content(self, place: int) -> bytes:
        """Return what one of its letters says."""
        return f"Дело {self.index}, письмо {place}".encode()

    @property
    def about(self) -> dict[str, str]:
        """Return what the hold names."""
        named = {
            "record": self.letters[0],
            "file": self.file_id,
            "index": self.index,
            "party": self.party_id,
        }
        return {"index" if self.scope == "index" else f"{self.scope}_id": named[self.scope]}


@dataclass(frozen=True, slots=True)
class Attempt:
    """When a process began and ended its part of a round, and what refused it."""

    began: float
    ended: float
    refused: str = ""

    def met(self, other: Attempt) -> bool:
        """Say whether both were at it at the same time."""
        return self.began < other.ended and other.began < self.ended


@dataclass(frozen=True, slots=True)
class Round:
    """How the three processes fared in one round."""

    case: Case
    destroyer: Attempt
    holder: Attempt
    disturber: Attempt


def prepare(archive: Archive, rounds: int) -> list[Case]:
    """Make files, letters, reviews and acts for so many rounds, years after the files closed."""
    archive.clock.set(FOUND)
    cases = _planned(archive, rounds)
    with archive.work() as work:
        cases = [_filled(archive, work, each) for each in cases]
        for each in cases:
            files.close_file(work, each.file_id, reason="закончено")
    archive.clock.set(RACED)
    with archive.work() as work:
        cases = [_drafted(archive, work, each) for each in cases]
    with archive.work("chair") as work:
        for each in cases:
            if each.approved:
                archive.approve_in(work, each.act_id)
    return cases


def _planned(archive: Archive, rounds: int) -> list[Case]:
    with archive.database.work(CLERK) as work:
        cases = [
            Case(
                number,
                f"{2 + number // 90:02}-{1 + number % 90:02}",
                a_party(work, f"П{number}").id,
            )
            for number in range(rounds)
        ]
        fileplan.save_plan(
            work,
            [
                fileplan.PlannedFile(
                    index=each.index,
                    section=each.index[:2],
                    title=f"Дело {each.index}",
                    retention={"kind": "years", "years": "1"}
                    | ({"review": "yes"} if each.reviewed else {}),
                )
                for each in cases
            ],
        )
        work.witness("preset.loaded", "deployment", "test")
    return cases


def _filled(archive: Archive, work: Any, case: Case) -> Case:
    # The hold names the first letter and the other one's party: either keeps both.
    made = [
        archive.letter_in(work, case.index, case.content(place), party_id=party_id)
        for place, party_id in enumerate(("", case.party_id))
    ]
    return replace(case, file_id=made[0][0], letters=tuple(record_id for _file, record_id in made))


def _drafted(archive: Archive, work: Any, case: Case) -> Case:
    decided = archive.review_in(work, case.file_id, Outcome.DESTROY) if case.reviewed else ""
    act_id, _files = archive.draft_in(work, [case.file_id])
    return replace(case, appraisal_id=decided, act_id=act_id)


def _destroy(archive: Archive, case: Case) -> None:
    if not case.approved:
        archive.approve(case.act_id)
    archive.destroy(case.act_id)
    if case.number % _SETTLED_EVERY == 0:
        archive.settle()


def _hold(archive: Archive, case: Case) -> None:
    new = holds.NewHold(reason=HoldReason.INSPECTION, basis="запрос", **case.about)  # type: ignore[arg-type]
    with archive.work() as work:
        holds.set_hold(work, new)


def _disturb(archive: Archive, case: Case) -> None:
    if case.deed == "reopen":
        archive.reopen(case.file_id)
        return
    with archive.work() as work:
        if case.deed == "move":
            moved = work.session.get_one(Record, case.letters[1])
            records.put_in_file(work, NOBODY, moved, ELSEWHERE, "положено не туда")
        else:
            appraisal.withdraw(work, case.appraisal_id, "внесено ошибочно")


ROLES: dict[str, Callable[[Archive, Case], None]] = {
    "destroyer": _destroy,
    "holder": _hold,
    "disturber": _disturb,
}


def take_part(role: str, url: str, folder: Path, told: Connection) -> None:
    """Do one's part of every round that is sent, at the moment that is sent with it."""
    clock = ManualClock(RACED)
    with opened(url, folder, clock) as database:
        archive = Archive(database, folder, clock)
        told.send("ready")
        while (given := told.recv()) is not None:
            case, moment = given
            clock.advance(seconds=1)
            time.sleep(max(0.0, moment - time.monotonic()))
            told.send(_attempted(ROLES[role], archive, case))


def _attempted(act: Callable[[Archive, Case], None], archive: Archive, case: Case) -> Attempt:
    began, refused = time.monotonic(), ""
    try:
        act(archive, case)
    except RegestError as fault:
        refused = fault.code
    return Attempt(began, time.monotonic(), refused)


@dataclass
class Race:
    """Three processes that live through all rounds; `lasting` is how long an execution takes."""

    lines: dict[str, Connection]
    chance: random.Random = field(default_factory=lambda: random.Random(20))
    lasting: float = 0.03

    def run(self, case: Case) -> Round:
        """Let all three go at a case."""
        start = time.monotonic() + 0.005
        for role, line in self.lines.items():
            late = 0.0 if role == "destroyer" else self.chance.uniform(-0.4, 1.1) * self.lasting
            line.send((case, start + late))
        found = Round(case, *(_heard(self.lines[role]) for role in ROLES))
        if not found.destroyer.refused and case.number % _SETTLED_EVERY:
            self.lasting = min(0.5, found.destroyer.ended - found.destroyer.began)
        return found


def _heard(line: Connection) -> Any:
    assert line.poll(_PATIENCE), "a process does not answer"
    return line.recv()


@contextmanager
def racing(url: str, folder: Path) -> Iterator[Race]:
    """Let the three processes live as long as the block."""
    children: list[ForkServerProcess] = []
    lines: dict[str, Connection] = {}
    try:
        for role in ROLES:
            lines[role], theirs = CONTEXT.Pipe()
            child = CONTEXT.Process(target=take_part, args=(role, url, folder, theirs))
            child.start()
            theirs.close()
            children.append(child)
        assert [_heard(line) for line in lines.values()] == ["ready"] * len(ROLES)
        yield Race(lines)
        for line in lines.values():
            line.send(None)
        for child in children:
            child.join(_PATIENCE)
        assert [child.exitcode for child in children] == [0] * len(children)
    finally:
        for child in children:
            child.kill()
            child.join()


def raced(url: str, folder: Path, cases: Sequence[Case]) -> list[Round]:
    """Run a round for each case."""
    with racing(url, folder) as race:
        return [race.run(each) for each in cases]
