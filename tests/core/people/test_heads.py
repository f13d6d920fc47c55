"""Change of a head as one act: standings, seat and offices, accounts, invitation."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.rules import Rulebook
from regest.core.hooks.calls import Calls
from regest.core.people.accounts import accept_invitation, active_account
from regest.core.people.heads import HeadChange, change_head, plan_head_change
from regest.core.people.parties import party_called
from regest.core.people.readers import reader_of
from regest.core.people.rosters import list_standings
from regest.core.people.tables import AccountState, PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor

ADMIN = Actor("admin")
DAY = dt.date(2026, 11, 2)
ORDER = "приказ от 30.10.2026 № 71-к"
LYCEUM = "МБОУ «Лицей № 3»"
SCHOOL = "МБОУ «СОШ № 15»"


def change(
    database: Database, organisation: str, name: str = "Новикова Анна Петровна"
) -> HeadChange:
    with database.read() as session:
        found = party_called(session, organisation, PartyKind.ORGANISATION)
    return HeadChange(
        organisation_id=found.id, name=name, first_day=DAY, basis=ORDER, login="novikova"
    )


def kinds(database: Database, person: str, on: dt.date) -> list[str]:
    with database.read() as session:
        found = party_called(session, person, PartyKind.PERSON)
        return sorted(each.kind.name for each in list_standings(session, on, party_id=found.id))


def test_everything_happens_at_once(database: Database, rules: Rulebook) -> None:
    before = DAY - dt.timedelta(days=1)
    assert kinds(database, "Ветрова Ирина Сергеевна", before) == ["chair", "head", "presidium_seat"]
    with database.work(ADMIN) as work:
        done = change_head(work, Calls.to_nobody(), rules, change(database, LYCEUM))
    assert kinds(database, "Ветрова Ирина Сергеевна", before) == ["chair", "head", "presidium_seat"]
    assert kinds(database, "Ветрова Ирина Сергеевна", DAY) == []
    assert kinds(database, "Новикова Анна Петровна", before) == []
    assert kinds(database, "Новикова Анна Петровна", DAY) == ["head", "presidium_seat"]
    with database.read() as session, pytest.raises(NotFound):
        active_account(session, "chair")
    with database.work(ADMIN) as work:
        account = accept_invitation(work, done.invitation, "кедр журнал река семь")
    with database.read() as session:
        assert reader_of(session, account, before).roles == frozenset()
        assert "presidium_member" in reader_of(session, account, DAY).roles
        assert account.state is AccountState.ACTIVE


def test_a_head_without_a_seat_leaves_none(database: Database, rules: Rulebook) -> None:
    with database.work(ADMIN) as work:
        done = change_head(work, Calls.to_nobody(), rules, change(database, SCHOOL))
    assert done.plan.starting == (("head", None),)
    assert kinds(database, "Новикова Анна Петровна", DAY) == ["head"]


def test_whoever_stands_as_something_else_keeps_the_account(
    database: Database, rules: Rulebook
) -> None:
    """Ломакина works in the research group too: that membership ends by another paper."""
    with database.work(ADMIN) as work:
        done = change_head(
            work, Calls.to_nobody(), rules, change(database, "МАДОУ «Детский сад № 19 «Рябинка»")
        )
    assert [each.kind.name for each in done.plan.staying] == ["group_member"]
    assert done.plan.disabled == ()
    with database.read() as session:
        assert active_account(session, "candidate").organisation_id is None


def test_the_preview_is_what_is_done(database: Database, rules: Rulebook) -> None:
    wanted = change(database, LYCEUM)
    with database.read() as session:
        plan = plan_head_change(session, wanted)
    assert sorted(each.kind.name for each in plan.ending) == ["chair", "head", "presidium_seat"]
    assert [each.login for each in plan.disabled] == ["chair"]
    assert kinds(database, "Ветрова Ирина Сергеевна", DAY) == ["chair", "head", "presidium_seat"]
    with database.work(ADMIN) as work:
        done = change_head(work, Calls.to_nobody(), rules, wanted)
    assert done.plan.starting == plan.starting
    assert [each.standing.id for each in done.plan.ending] == [
        each.standing.id for each in plan.ending
    ]


def test_all_or_nothing(database: Database, rules: Rulebook) -> None:
    """A login that is taken leaves every standing as it was."""
    taken = dataclasses.replace(change(database, LYCEUM), login="member")
    with pytest.raises(Refusal) as fault, database.work(ADMIN) as work:
        change_head(work, Calls.to_nobody(), rules, taken)
    assert fault.value.code == "login_taken"
    assert kinds(database, "Ветрова Ирина Сергеевна", DAY) == ["chair", "head", "presidium_seat"]


@pytest.mark.parametrize(("name", "basis"), [(" ", ORDER), ("Новикова А.П.", " ")])
def test_a_change_has_a_name_and_a_basis(database: Database, name: str, basis: str) -> None:
    wanted = dataclasses.replace(change(database, LYCEUM), name=name, basis=basis)
    with pytest.raises(UsageFault) as fault, database.read() as session:
        plan_head_change(session, wanted)
    assert fault.value.code == "basis_missing"


def test_the_old_head_is_no_new_one(database: Database) -> None:
    wanted = change(database, LYCEUM, "Ветрова И.С.")
    with pytest.raises(Refusal) as fault, database.read() as session:
        plan_head_change(session, wanted)
    assert fault.value.code == "head_same"


def test_before_the_first_day_there_is_nobody_stood(database: Database) -> None:
    early = dataclasses.replace(change(database, LYCEUM), first_day=dt.date.min)
    with database.read() as session:
        assert plan_head_change(session, early).old is None
