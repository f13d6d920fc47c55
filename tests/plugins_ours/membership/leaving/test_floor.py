"""Scenario 39: the Association below its floor of five is warned of, and works as before."""

from __future__ import annotations

import datetime as dt

from regest.core.people.rosters import list_standings
from regest.kit import standing_changes
from regest.kit.house import House
from regest.plugins.membership import composition
from regest.plugins.membership.leaving import endings
from regest.plugins.mentoring.people import note_motivation
from regest.plugins.protocols.sitting import holding
from tests.support.command_line import CommandLine
from tests.support.hanging import CANDIDATE, ENDING, MENTOR
from tests.support.houses import COLLEGE, MINISTRY
from tests.support.meetings import counted, opened
from tests.support.member_certificates import GYMNASIUM, LYCEUM, TODAY, handed, with_signatory
from tests.support.members import SCHOOL, admitted

STAYING = {LYCEUM, GYMNASIUM, COLLEGE, MENTOR, "МБОУ «СОШ № 15»"}
WARNING = "В Ассоциации 4 организации; по п. 3.12 Положения – не менее 5"


def five_only(house: House) -> None:
    """Let all but five members leave, each with what hangs on its membership."""
    with house.read() as session:
        leaving = [
            line.standing.id
            for line in list_standings(session, TODAY, kind="member")
            if line.party.name not in STAYING
        ]
    for each in leaving:
        new = standing_changes.NewEnd(
            standing_id=each, last_day=dt.date(2026, 8, 31), basis="выход"
        )
        with house.work() as work:
            standing_changes.end(house, work, new)


def told(house: House) -> list[tuple[str, str, str]]:
    """Return what warns of the composition today: text, rule and clause."""
    with house.read() as session:
        found = composition.floor_warnings(house, session, TODAY)
        return [(each.message.text("ru"), each.rule, each.clause) for each in found]


def test_39_composition_minimum(house: House, regest: CommandLine) -> None:
    """Active members 5, one leaves → 4 → warning 3.12, all functions work."""
    five_only(house)
    assert told(house) == []
    done = endings.carry_out(house, ENDING)
    assert [each.message.text("ru") for each in done.warnings if each.rule == "R-3.12"] == [WARNING]
    assert told(house) == [(WARNING, "R-3.12", "п. 3.12 Положения")]
    assert WARNING in regest("member", "list", language="ru").err
    # It stays until somebody is admitted, and whatever the Association does goes on meanwhile.
    regest.done("journal", "in", "--from", MINISTRY, "--subject", "О семинаре")
    meeting_id = opened(house, 4, 3)
    counted(house, meeting_id, 2, 1, 0)
    holding.close(house, meeting_id, dt.time(15, 0))
    assert handed(with_signatory(house), LYCEUM) == "001"
    process = ("process", "assign", "Внутренний аудит", LYCEUM, "--decided", "2026-10-16")
    regest.done(*process, "--body", "Заседание Ассоциации", "--number", "4")
    note_motivation(house, CANDIDATE)
    assert "Рябинка" in regest.done("mentor", "propose")
    assert told(house) == [(WARNING, "R-3.12", "п. 3.12 Положения")]
    admitted(house)
    assert told(house) == []
    assert SCHOOL in regest.done("member", "list")
