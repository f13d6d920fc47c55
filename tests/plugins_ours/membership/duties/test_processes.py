"""A member answers for a process by a decision; its log of help; both end with the membership."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.core.base.clock import ManualClock
from regest.core.base.errors import NotFound, RegestError
from regest.core.people import parties
from regest.kit.house import House
from regest.plugins.membership.duties import processes
from regest.plugins.membership.duties.processes import NewAssignment, NewHelp
from regest.plugins.membership.leaving import endings
from regest.plugins.membership.tables.leaving import EndReason
from regest.plugins.membership.tables.processes import Help
from tests.support.houses import opened_house
from tests.support.members import TODAY

MEMBER, OTHER = "МБОУ «Гимназия № 7»", "МБОУ «Лицей № 3»"
DECIDED = dt.date(2026, 10, 16)


def assigned(house: House, **changed: object) -> processes.Assigned:
    """Give the member the process of internal audits, with something changed."""
    given: dict[str, object] = {
        "process": "Внутренний аудит",
        "organisation": MEMBER,
        "decided_on": DECIDED,
        "body": "Заседание Ассоциации",
        "number": "2",
        **changed,
    }
    return processes.assign(house, NewAssignment(**given))  # type: ignore[arg-type]


def test_every_member_without_a_process_is_warned_of(house: House) -> None:
    """R-3.17."""
    with house.read() as session:
        before = processes.without(session, TODAY)
        (warning,) = processes.unassigned(session, TODAY)
    assert MEMBER in before
    told = str(warning.message)
    assert str(len(before)) in told
    assert all(name in told for name in before), "one line, with every name"
    assigned(house)
    with house.read() as session:
        assert processes.without(session, TODAY) == [name for name in before if name != MEMBER]
        (found,) = processes.assignments(session, TODAY)
    assert (found.process.name, found.organisation.name) == ("Внутренний аудит", MEMBER)


def test_one_process_may_have_several_organisations_but_each_once(house: House) -> None:
    one = assigned(house)
    two = assigned(house, organisation=OTHER, process="внутренний  аудит")
    assert one.process.id == two.process.id
    with pytest.raises(RegestError) as refused:
        assigned(house)
    assert refused.value.code == "assigned_already"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"number": ""}, "decision_missing"),
        ({"decided_on": TODAY + dt.timedelta(days=1)}, "decision_later"),
        ({"organisation": "МБОУ «СОШ № 208»"}, "not_a_member"),
        ({"process": " "}, "process_empty"),
    ],
)
def test_what_is_no_assignment(house: House, changed: dict[str, object], code: str) -> None:
    with pytest.raises(RegestError) as refused:
        assigned(house, **changed)
    assert refused.value.code == code


def test_the_log_holds_help_within_the_responsibility(house: House) -> None:
    row = assigned(house).row
    new = NewHelp(helped=OTHER, given_on=TODAY, kind=Help.AUDIT, description="аудит процесса")
    line = processes.log_help(house, row.id, new)
    for day in (DECIDED - dt.timedelta(days=1), TODAY + dt.timedelta(days=1)):
        early = NewHelp(helped=OTHER, given_on=day, kind=Help.AUDIT, description="аудит")
        with pytest.raises(RegestError) as refused:
            processes.log_help(house, row.id, early)
        assert refused.value.code == "help_outside"
    with house.read() as session:
        assert len(processes.help_of(session, row.id)) == 1
    processes.withdraw_help(house, line.id, "записано дважды")
    with house.read() as session:
        assert processes.help_of(session, row.id) == []


def test_a_responsibility_ends_with_the_membership(house: House) -> None:
    row = assigned(house).row
    new = endings.NewEnding(organisation=MEMBER, reason=EndReason.LIQUIDATION, last_day=TODAY)
    done = endings.carry_out(house, new)
    assert "membership:process:" + row.id in {each.key for each in done.consequences}
    with house.read() as session:
        assert processes.found(session, row.id).row.ends_on == TODAY


def test_a_responsibility_ends_once_with_a_reason(house: House) -> None:
    row = assigned(house).row
    with pytest.raises(RegestError) as refused:
        processes.end(house, row.id, TODAY, " ")
    assert refused.value.code == "reason_missing"
    processes.end(house, row.id, TODAY, "передано другой организации")
    with pytest.raises(RegestError) as again:
        processes.end(house, row.id, TODAY, "передано другой организации")
    assert again.value.code == "assignment_ended"


def test_who_writes_the_log_is_told_of_nobody_beyond_the_own_directory(
    house: House, folder: Path, clock: ManualClock
) -> None:
    """Help for a party that the member may not know of is help for nobody (ACC-2)."""
    hidden = "ООО «Тайный партнёр»"
    with house.work() as work:
        parties.named(work, hidden)
    row = assigned(house, organisation="МБОУ «СОШ № 15»").row
    with opened_house(folder, clock, "member") as desk:
        for name in (hidden, "ООО «Тайный партнер 2»"):
            new = NewHelp(helped=name, given_on=TODAY, kind=Help.AUDIT, description="аудит")
            with pytest.raises(NotFound) as refused:
                processes.log_help(desk, row.id, new)
            assert refused.value.code == "party_unknown"
            assert "партнёр" not in str(refused.value.remedy)
        known = NewHelp(helped=OTHER, given_on=TODAY, kind=Help.AUDIT, description="аудит")
        assert processes.log_help(desk, row.id, known).helped_id
