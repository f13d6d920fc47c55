"""Standings: from day to day, one holder where there can be one only, never deleted."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pluggy
import pytest
from sqlmodel import Session, select

from regest.core.base.errors import NotFound, Refusal, RegestError, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.hooks import specs
from regest.core.hooks.calls import Calls
from regest.core.hooks.failures import Provider
from regest.core.hooks.types import Problem, Severity, StandingView
from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings, roster
from regest.core.people.standings import NewStanding, Stood, end_standing, start_standing
from regest.core.people.tables import Standing
from regest.core.store.database import Database
from regest.core.store.tables import AuditEntry
from regest.core.store.work import Actor

CLERK = Actor("clerk")
NOBODY = Calls.to_nobody()


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def chair(session: Session, name: str, starts: str, ends: str | None = None) -> NewStanding:
    return NewStanding(
        kind="chair",
        party_id=party_called(session, name).id,
        body_code="presidium",
        starts_on=day(starts),
        ends_on=day(ends) if ends else None,
        basis="протокол общего собрания",
    )


def start(database: Database, rules: Rulebook, name: str, starts: str) -> Stood:
    with database.work(CLERK) as work:
        return start_standing(work, NOBODY, rules, chair(work.session, name, starts))


def held(session: Session, kind: str) -> Standing:
    return session.exec(select(Standing).where(Standing.kind == kind)).one()


def test_the_presidium_is_read_for_a_day(database: Database) -> None:
    """QRM-1: the roster is of the day of the meeting."""
    with database.read() as session:
        seats = roster(session, "presidium", day("2026-10-16"), "presidium_seat")
        assert len(seats) == 11
        assert roster(session, "presidium", day("2024-09-01"), "presidium_seat") == []


def test_a_seat_that_ended_is_not_counted_after(database: Database) -> None:
    """Scenario 17: one seat ends on 01.10.2026; that day it still counts, on the 16th no more."""
    with database.work(CLERK) as work:
        seat = list_standings(work.session, day("2026-09-30"), kind="presidium_seat")[0]
        end_standing(work, NOBODY, seat.standing.id, day("2026-10-01"), "увольнение")
    with database.read() as session:
        counts = [
            len(roster(session, "presidium", day(on), "presidium_seat"))
            for on in ("2026-10-01", "2026-10-02", "2026-10-16")
        ]
    assert counts == [11, 10, 10]


def test_a_successor_starts_after_the_predecessor(database: Database, rules: Rulebook) -> None:
    """Scenario 33: the chair's powers end on 15.10.2027."""
    for day_of_both in ("2027-09-24", "2027-10-15"):
        with pytest.raises(Refusal) as fault:
            start(database, rules, "Грачёв М.Е.", day_of_both)
        assert fault.value.code == "standing_overlaps"
    text = fault.value.text("en")
    for fact in (
        "Chair from 15.10.2027",
        "Ветрова Ирина Сергеевна",
        "to 15.10.2027",
        "п. 3.6, 3.8 и 4.4 Положения",
    ):
        assert fact in text
    assert start(database, rules, "Грачёв М.Е.", "2027-10-16").warnings == ()


def test_an_early_release_makes_room(database: Database, rules: Rulebook) -> None:
    with database.work(CLERK) as work:
        end_standing(work, NOBODY, held(work.session, "chair").id, day("2027-09-23"), "заявление")
    assert start(database, rules, "Грачёв М.Е.", "2027-09-24").standing.starts_on == day(
        "2027-09-24"
    )


def test_an_organisation_has_one_head(database: Database, rules: Rulebook) -> None:
    with pytest.raises(Refusal) as fault, database.work(CLERK) as work:
        start_standing(
            work,
            NOBODY,
            rules,
            NewStanding(
                kind="head",
                party_id=party_called(work.session, "Тихомирова А.А.").id,
                organisation_id=party_called(work.session, "МБОУ «СОШ № 208»").id,
                starts_on=day("2026-11-01"),
            ),
        )
    assert "Нечаев Олег Викторович since 02.09.2024" in fault.value.text("en")


def test_many_may_hold_a_seat_but_nobody_twice(database: Database, rules: Rulebook) -> None:
    with pytest.raises(Refusal) as fault, database.work(CLERK) as work:
        start_standing(
            work,
            NOBODY,
            rules,
            NewStanding(
                kind="presidium_seat",
                party_id=party_called(work.session, "Полевой Б.Г.").id,
                body_code="presidium",
                starts_on=day("2026-11-01"),
            ),
        )
    assert fault.value.code == "standing_overlaps"
    assert fault.value.clause == ""


@pytest.mark.parametrize(
    ("change", "error", "code"),
    [
        ({"kind": "king"}, NotFound, "standing_kind_unknown"),
        ({"body_code": "senate"}, NotFound, "body_unknown"),
        ({"party_id": "nobody"}, NotFound, "party_unknown"),
        ({"organisation_id": "nowhere"}, NotFound, "party_unknown"),
        ({"ends_on": day("2026-12-30")}, UsageFault, "standing_ends_before_start"),
    ],
)
def test_a_standing_names_what_there_is(
    database: Database, rules: Rulebook, change: dict[str, Any], error: type[RegestError], code: str
) -> None:
    with database.read() as session:
        party = party_called(session, "Тихомирова А.А.")
    new = NewStanding(
        kind="group_member",
        party_id=party.id,
        body_code="information_group",
        starts_on=day("2026-12-31"),
    )
    with pytest.raises(error) as fault, database.work(CLERK) as work:
        start_standing(work, NOBODY, rules, replace(new, **change))
    assert fault.value.code == code


def test_a_standing_ends_once_and_with_a_reason(database: Database) -> None:
    with database.work(CLERK) as work:
        seat = held(work.session, "secretary").id
        with pytest.raises(UsageFault):
            end_standing(work, NOBODY, seat, day("2026-10-31"), " ")
        with pytest.raises(UsageFault):
            end_standing(work, NOBODY, seat, day("2024-10-15"), "ошибка")
        end_standing(work, NOBODY, seat, day("2026-10-31"), "замена секретаря")
        with pytest.raises(Refusal) as fault:
            end_standing(work, NOBODY, seat, day("2026-12-31"), "передумали")
    assert fault.value.code == "standing_ended"
    with database.read() as session:
        assert held(session, "secretary").end_reason == "замена секретаря"


def test_every_change_is_witnessed(database: Database, rules: Rulebook) -> None:
    standing = start(database, rules, "Грачёв М.Е.", "2027-10-16").standing
    with database.work(CLERK) as work:
        end_standing(work, NOBODY, standing.id, day("2028-01-01"), "заявление")
    with database.read() as session:
        wanted = select(AuditEntry.action).where(AuditEntry.object_id == standing.id)
        assert sorted(session.exec(wanted)) == ["standing.ended", "standing.started"]


def test_everything_of_an_organisation_is_listed(database: Database) -> None:
    """What it is itself, and what its people are."""
    with database.read() as session:
        college = party_called(session, "Каменогорский аграрный колледж")
        lines = list_standings(session, day("2026-10-16"), organisation_id=college.id)
    assert {(line.kind.name, line.party.name) for line in lines} == {
        ("group_member", "Полевой Б.Г."),
        ("group_member", "Савушкина Тамара Никитична"),
        ("head", "Полевой Б.Г."),
        ("member", college.name),
        ("presidium_seat", "Полевой Б.Г."),
        ("qms_certified", college.name),
        ("secretary", "Савушкина Тамара Никитична"),
    }
    assert all(line.organisation == college for line in lines if line.party != college)


class _Statute:
    """A plugin that knows a rule about chairs and hears of every change."""

    def __init__(self, severity: Severity) -> None:
        self.severity = severity
        self.heard: list[StandingView] = []

    @specs.hookimpl
    def check_standing(self, standing: StandingView) -> list[Problem]:
        if standing.kind != "chair" or standing.ending:
            return []
        message = _("A chair is elected for a term")
        return [Problem(code="no_term", message=message, severity=self.severity, rule="TRM-1")]

    @specs.hookimpl
    def after_standing_changed(self, standing: StandingView) -> None:
        self.heard.append(standing)


def calls_to(plugin: object) -> Calls:
    manager = pluggy.PluginManager(specs.PROJECT)
    manager.add_hookspecs(specs)
    manager.register(plugin, "statute")
    return Calls(manager, {"statute": Provider("statute")})


def test_a_plugin_may_object(database: Database, rules: Rulebook) -> None:
    plugin = _Statute(Severity.REFUSAL)
    with database.read() as session:
        new = chair(session, "Грачёв М.Е.", "2027-10-16")
    with pytest.raises(Refusal) as fault, database.work(CLERK) as work:
        start_standing(work, calls_to(plugin), rules, new)
    assert fault.value.code == "no_term"
    assert plugin.heard == []


def test_a_plugins_warning_is_shown_and_the_change_is_told(
    database: Database, rules: Rulebook
) -> None:
    plugin = _Statute(Severity.WARNING)
    with database.work(CLERK) as work:
        new = chair(work.session, "Грачёв М.Е.", "2027-10-16", "2030-10-16")
        stood = start_standing(work, calls_to(plugin), rules, new)
        assert plugin.heard == []
    assert [warning.code for warning in stood.warnings] == ["no_term"]
    assert [(heard.party.name, heard.ending) for heard in plugin.heard] == [("Грачёв М.Е.", False)]
