"""Holds against destruction by long-lived processes: nothing is destroyed under a hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.tables import RecordState
from regest.core.retention.tables import Hold
from regest.core.store.tables import AuditEntry
from tests.core.retention.readings import destroyed_files, held_content, states_of
from tests.support.databases import Templates, opened
from tests.support.ending import Archive, furnish
from tests.support.racing_ends import RACED, Case, Round, prepare, raced

KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)]
# Why an act is refused once a file was reopened, a letter moved out, or a review withdrawn.
DISTURBED = {"reopen": "act_file_open", "move": "act_behind", "withdraw": "act_unreviewed"}
# What the act says to the one who comes too late to reopen, move or withdraw.
BOUND = {
    "reopen": {"file_bound", "file_destroyed"},
    "move": {"file_bound", "file_destroyed", "record_ended"},
    "withdraw": {"appraisal_in_act"},
}


class Story:
    """What the chain of events tells of the races, by sequence."""

    def __init__(self, session: Session) -> None:
        wanted = select(AuditEntry.sequence, AuditEntry.action, AuditEntry.object_id)
        self._told = {(action, about): at for at, action, about in session.exec(wanted)}
        held = select(Hold).order_by(col(Hold.id))
        self._holds = {
            each.record_id or each.file_id or each.index or each.party_id: each.id
            for each in session.exec(held)
        }

    def executed(self, case: Case) -> int | None:
        return self._told.get(("act.executed", case.act_id))

    def held(self, case: Case) -> int | None:
        hold_id = self._holds.get(next(iter(case.about.values())))
        return self._told[("hold.set", hold_id)] if hold_id else None

    def disturbed(self, case: Case) -> int | None:
        action, about = {
            "reopen": ("file.reopened", case.file_id),
            "move": ("record.filed", case.letters[1]),
            "withdraw": ("appraisal.withdrawn", case.appraisal_id),
        }[case.deed]
        return self._told.get((action, about))


def faults_of(found: Round, story: Story) -> list[str]:
    """Return what is wrong in how a round ended, by the chain and what the three were told."""
    case, refused = found.case, found.destroyer.refused
    executed, held, disturbed = story.executed(case), story.held(case), story.disturbed(case)
    faults = []
    if (executed is None) == (not refused) or (held is None) == (not found.holder.refused):
        faults.append("the chain tells another thing than the processes were told")
    if executed is not None:
        if held is not None and (held < executed or case.scope in {"record", "file"}):
            faults.append(f"destroyed by {executed}, held by {held} ({case.scope})")
        if held is None and found.holder.refused != "held_too_late":
            faults.append(f"the hold was refused: {found.holder.refused}")
        if disturbed is not None or found.disturber.refused not in BOUND[case.deed]:
            faults.append(f"{case.deed} by {disturbed} ({found.disturber.refused})")
    else:
        reasons = {"act_on_hold"} if held is not None else set()
        reasons |= {DISTURBED[case.deed]} if disturbed is not None else set()
        if refused not in reasons:
            faults.append(f"the act was refused: {refused}")
    return [f"{case.number}: {each}" for each in faults]


def wholeness_of(archive: Archive, rounds: Sequence[Round]) -> list[str]:
    """Return the rounds after which a file is neither whole nor a stub without its bytes."""
    with archive.database.read() as session:
        gone, states, content = destroyed_files(session), states_of(session), held_content(session)
    stored = set(archive.blobs.all())
    faults = []
    for case in (each.case for each in rounds):
        stubs = [states[each] is RecordState.DISPOSED for each in case.letters]
        held = [archive.content(each) for each in case.letters if each in content]
        whole = [[case.content(place)] for place in range(len(case.letters))]
        if stubs != [case.file_id in gone] * len(stubs) or held != ([] if all(stubs) else whole):
            faults.append(f"{case.number}: half of it is gone")
    wanted = {each for held in content.values() for each in held}
    return faults if stored == wanted else [*faults, "bytes are missing or left over"]


def race(templates: Templates, kind: str, folder: Path, number: int) -> None:
    clock = ManualClock(RACED)
    with templates.copied(kind, folder, furnish) as url, opened(url, folder, clock) as database:
        archive = Archive(database, folder, clock)
        rounds = raced(url, folder, prepare(archive, number))
        archive.settle()
        with database.read() as session:
            story = Story(session)
        faults = [fault for each in rounds for fault in faults_of(each, story)]
        faults += wholeness_of(archive, rounds)
        assert faults == []
        _require_meetings(rounds)


def _require_meetings(rounds: Sequence[Round]) -> None:
    """Rounds in which nobody met anybody, or one always won, would prove nothing."""
    met = sum(each.destroyer.met(each.holder) for each in rounds)
    executed = sum(not each.destroyer.refused for each in rounds)
    held = sum(each.destroyer.refused == "act_on_hold" for each in rounds)
    disturbed = sum(not each.disturber.refused for each in rounds)
    told = f"of {len(rounds)}: {met=} {executed=} {held=} {disturbed=}"
    assert met > len(rounds) / 3, told
    assert min(executed, held) > len(rounds) / 10, told
    assert disturbed, told


@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_destroyed_under_a_hold(kind: str, templates: Templates, tmp_path: Path) -> None:
    """Either the hold came first and the file is whole, or the act did and no hold precedes it."""
    race(templates, kind, tmp_path, 50)


@pytest.mark.stress
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_destroyed_under_a_hold_a_thousand_times(
    kind: str, templates: Templates, tmp_path: Path
) -> None:
    race(templates, kind, tmp_path, 1000)
