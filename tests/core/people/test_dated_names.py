"""Names hold from a day on: which one holds on a date, whatever order they were entered in."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import Titles
from regest.core.people.bodies import body_with, save_body
from regest.core.people.dated_names import (
    Renaming,
    body_names,
    name_on,
    names_among,
    names_of,
    rename_body,
    rename_party,
    title_on,
)
from regest.core.people.parties import NewParty, add_party, find_parties, party_called
from regest.core.people.tables import PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor

CLERK = Actor("clerk")
SCHOOL = "МБОУ «СОШ № 208»"
HEAD = "Ветрова Ирина Сергеевна"
FIRST = dt.date(2026, 1, 1)
DAYS = st.integers(0, 290).map(lambda days: FIRST + dt.timedelta(days))


def renamed(
    database: Database, called: str, day: dt.date, basis: str = "приказ", **new: str
) -> None:
    with database.work(CLERK) as work:
        party = party_called(work.session, called)
        rename_party(work, party, Renaming(starts_on=day, basis=basis, **new))


def test_the_name_of_a_day_and_every_name_finds_it(database: Database) -> None:
    """R-3.15: a change of type is a renaming; a paper of a day shows the name of that day."""
    autumn = dt.date(2026, 9, 1)
    renamed(database, SCHOOL, autumn, name="МАОУ «СОШ № 208»", short_name="СОШ 208")
    with database.read() as session:
        school = party_called(session, SCHOOL)
        assert (school.name, school.short_name) == ("МАОУ «СОШ № 208»", "СОШ 208")
        for name in (SCHOOL, "маоу сош №208", "сош 208"):
            assert party_called(session, name).id == school.id
        rows = names_of(session, school.id)
        assert name_on(rows, autumn) == "МАОУ «СОШ № 208»"
        assert name_on(rows, autumn - dt.timedelta(1)) == SCHOOL
        assert rows[-1].basis == "приказ"
        assert set(names_among(session, [school.id, "other"])) == {school.id}


def test_the_post_of_a_head_is_renamed_and_the_name_stays(database: Database) -> None:
    renamed(database, HEAD, dt.date(2026, 9, 1), post="заведующий")
    renamed(database, HEAD, dt.date(2026, 3, 1), post="и. о. директора")
    with database.read() as session:
        head = party_called(session, HEAD)
        assert (head.name, head.post) == (HEAD, "заведующий")
        posts = [(row.starts_on, row.post) for row in names_of(session, head.id)]
        assert posts == [
            (None, "директор"),
            (dt.date(2026, 3, 1), "и. о. директора"),
            (dt.date(2026, 9, 1), "заведующий"),
        ]


def test_a_second_entry_for_a_day_replaces_the_first(database: Database) -> None:
    day = dt.date(2026, 9, 1)
    renamed(database, SCHOOL, day, name="МАУО «СОШ № 208»")
    renamed(database, SCHOOL, day, name="МАОУ «СОШ № 208»")
    with database.read() as session:
        school = party_called(session, "МАУО «СОШ № 208»")
        assert school.name == "МАОУ «СОШ № 208»"
        assert len(names_of(session, school.id)) == 2


@pytest.mark.parametrize(
    ("called", "day", "basis", "new", "code"),
    [
        (SCHOOL, FIRST, "приказ", {}, "renaming_empty"),
        (SCHOOL, FIRST, " ", {"name": "Лицей"}, "basis_missing"),
        (SCHOOL, dt.date(2026, 10, 28), "приказ", {"name": "Лицей"}, "renaming_ahead"),
        (SCHOOL, FIRST, "приказ", {"post": "директор"}, "organisation_has_no_post"),
        (SCHOOL, FIRST, "приказ", {"name": "«»"}, "party_name_empty"),
        (SCHOOL, FIRST, "приказ", {"short_name": "я" * 201}, "name_too_long"),
        (HEAD, FIRST, "приказ", {"name": "Орлов Денис Павлович"}, "party_exists"),
    ],
)
def test_what_is_no_renaming(
    database: Database, called: str, day: dt.date, basis: str, new: dict[str, str], code: str
) -> None:
    with database.work(CLERK) as work:
        if not find_parties(work.session, "Орлов Денис Павлович"):
            add_party(work, NewParty(kind=PartyKind.PERSON, name="Орлов Денис Павлович"))
    with pytest.raises((Refusal, UsageFault)) as caught:
        renamed(database, called, day, basis, **new)
    assert caught.value.code == code
    with database.read() as session:
        assert names_of(session, party_called(session, called).id) == []


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(entered=st.lists(DAYS, max_size=6), asked=st.lists(DAYS, min_size=1, max_size=5))
def test_the_name_of_a_day_against_brute_force(
    database: Database, entered: list[dt.date], asked: list[dt.date]
) -> None:
    """The last entry for the latest day that has come, whatever order they came in."""
    with database.work(CLERK) as work:
        first = f"Школа {work.new_id()}"
        party = add_party(work, NewParty(kind=PartyKind.ORGANISATION, name=first))
        known: dict[dt.date, str] = {}
        for place, day in enumerate(entered):
            known[day] = f"{first} имени {place}"
            rename_party(work, party, Renaming(starts_on=day, basis="приказ", name=known[day]))
        rows = names_of(work.session, party.id)
        for day in asked:
            then = first
            for step in range((day - FIRST).days + 1):
                then = known.get(FIRST + dt.timedelta(step), then)
            assert (name_on(rows, day) or party.name) == then
        now = max(known, default=None)
        assert party.name == (known[now] if now else first)


def test_a_body_is_renamed_with_a_day(database: Database) -> None:
    with database.work(CLERK) as work:
        save_body(work, "audit_group", Titles(ru="Группа", en="Group"), "working_group")
        rename_body(
            work, "audit_group", dt.date(2026, 6, 1), "протокол № 2", ru="Комиссия", en=None
        )
        rename_body(work, "audit_group", dt.date(2026, 3, 1), "протокол № 1", ru=None, en="Team")
    with database.read() as session:
        body, rows = body_with(session, "audit_group"), body_names(session, "audit_group")
        shown = [title_on(body, rows, dt.date(2026, month, 1)) for month in (1, 3, 6)]
        assert [(each.ru, each.en) for each in shown] == [
            ("Группа", "Group"),
            ("Группа", "Team"),
            ("Комиссия", "Team"),
        ]
        assert (body.title_ru, body.title_en) == ("Комиссия", "Team")
