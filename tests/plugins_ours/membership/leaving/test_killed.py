"""kill -9 while a membership ends with all that hangs on it leaves all of it, or nothing."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterable
from pathlib import Path

import pytest
from sqlmodel import func, select

from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings
from regest.core.preservation.consistency import check_chain, check_numbers
from regest.core.preservation.health import Patient, Status
from regest.core.store.tables import AuditEntry
from regest.plugins.membership.leaving import endings
from tests.support import dying
from tests.support.hanging import CARRIED_OUT, ENDING, LAST_DAY, furnished
from tests.support.houses import DATABASE, opened_house
from tests.support.member_certificates import GYMNASIUM, TODAY

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([dying.__name__])
AT_COMMIT, NEVER = 0, -1


def killed_at(folder: Path, statement: int) -> int:
    """Let a process end the membership and die; return how many statements it took, if it lived."""
    heard, told = CONTEXT.Pipe(duplex=False)
    environment = {name: os.environ[name] for name in (DATABASE,) if name in os.environ}
    process = CONTEXT.Process(target=dying.end_and_die, args=(folder, environment, statement, told))
    process.start()
    told.close()
    process.join(120)
    lived = process.exitcode == 0
    assert lived or process.exitcode == -signal.SIGKILL
    return int(heard.recv()) if lived else 0


def subjects(folder: Path) -> list[tuple[str, str]]:
    """Return what hangs on the membership: kind and subject."""
    with opened_house(folder) as house, house.read() as session:
        found = endings.plan(house, session, ENDING).consequences
        return [(f"{each.provider}:{each.code}", each.subject) for each in found]


def entries(folder: Path) -> int:
    """Return how long the event log is, which is whole; numbers are without a gap."""
    with opened_house(folder) as house:
        deployment = house.deployment
        patient = Patient(folder, deployment.database, deployment.blobs, ())
        for look in (check_chain, check_numbers):
            assert look(patient).status is Status.OK
        with house.read() as session:
            return session.exec(select(func.max(AuditEntry.sequence))).one() or 0


def is_member(folder: Path) -> bool:
    """Say whether the organisation is a member today."""
    with opened_house(folder) as house, house.read() as session:
        own = party_called(session, GYMNASIUM).id
        return bool(list_standings(session, TODAY, kind="member", party_id=own))


def all_or_nothing(folder: Path, moments: Iterable[int]) -> int:
    """Kill at each moment in turn, then let it live; return how many statements it takes."""
    with opened_house(folder) as house:
        furnished(house)
    hanging, before = subjects(folder), entries(folder)
    for moment in moments:
        assert killed_at(folder, moment) == 0, moment
        assert subjects(folder) == hanging, moment
        assert entries(folder) == before, moment
        assert is_member(folder)
    count = killed_at(folder, NEVER)
    assert count > 0
    assert entries(folder) > before
    assert not is_member(folder)
    with opened_house(folder) as house, house.read() as session:
        for kind, subject in hanging:
            # Where a pair is ended at once, the chair is asked nothing about it.
            if kind == "mentoring:doubt" and ("mentoring:end", subject) in hanging:
                continue
            assert CARRIED_OUT[kind](session, subject), kind
        own = party_called(session, GYMNASIUM).id
        (line,) = list_standings(session, kind="member", party_id=own)
        assert line.standing.ends_on == LAST_DAY
    return count


def test_kill_9_in_the_middle_leaves_all_or_nothing(shared: Path) -> None:
    """Show 5 of the issue: at the first change, amid those of every module, at the commit."""
    assert all_or_nothing(shared, (20, 90, 200, AT_COMMIT)) > 200


@pytest.mark.stress
def test_kill_9_at_any_statement_leaves_all_or_nothing(shared: Path) -> None:
    assert all_or_nothing(shared, (*range(1, 200, 3), AT_COMMIT)) > 200
