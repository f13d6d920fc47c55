"""Organisations and persons: found by any spelling, never twice, never lost by renaming."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import Ambiguous, NotFound, Refusal, UsageFault
from regest.core.people.dated_names import Renaming, rename_party
from regest.core.people.parties import (
    NewParty,
    add_alias,
    add_party,
    aliases_of,
    find_parties,
    list_parties,
    named,
    party_called,
    similar_names,
)
from regest.core.people.tables import PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor

CLERK = Actor("clerk")
SCHOOL = "МБОУ «СОШ № 208»"


@pytest.mark.parametrize(
    "spelling",
    [
        'мбоу "сош №208"',
        "МБОУ СОШ № 208",
        (
            "Муниципальное бюджетное общеобразовательное учреждение "
            "«Средняя общеобразовательная школа № 208»"
        ),
    ],
)
def test_an_organisation_is_found_by_any_spelling(database: Database, spelling: str) -> None:
    """The correspondent of letter 2, as a secretary may type it."""
    with database.read() as session:
        assert party_called(session, spelling).name == SCHOOL


def test_a_person_is_found_by_initials(database: Database) -> None:
    with database.read() as session:
        for spelling in ("Ветрова И.С.", "И.С. Ветрова", "Ветрова Ирина Сергеевна"):
            assert party_called(session, spelling, PartyKind.PERSON).post == "директор"


def test_a_party_is_found_by_its_id(database: Database) -> None:
    with database.read() as session:
        party = party_called(session, SCHOOL)
        assert party_called(session, party.id) is party
        with pytest.raises(NotFound):
            party_called(session, party.id, PartyKind.PERSON)


def test_an_unknown_name_makes_a_party_and_a_warning(database: Database) -> None:
    with database.work(CLERK) as work:
        first = named(work, "ООО «Новый корреспондент»")
        again = named(work, "ооо новый корреспондент")
    assert [warning.code for warning in first.warnings] == ["party_new"]
    assert first.warnings[0].message.text("en").endswith("is new in the directory")
    assert again.warnings == ()
    assert again.party.id == first.party.id


def test_a_mistyped_name_is_shown_what_it_is_like(database: Database) -> None:
    """A slip would hide a duplicate from DUP-1, so the warning names the neighbour."""
    with database.work(CLERK) as work:
        slip = named(work, "Министерство образования Приобскoго края".replace("o", "а"))
    text = slip.warnings[0].message.text("en")
    assert "similar: Министерство образования Приобского края" in text


def test_an_unknown_reference_is_refused_with_a_hint(database: Database) -> None:
    with database.read() as session:
        with pytest.raises(NotFound) as near:
            party_called(session, "МБОУ «СОШ № 280»")
        with pytest.raises(NotFound) as far:
            party_called(session, "Никто")
    assert SCHOOL in near.value.text("en") or "МБОУ" in near.value.text("en")
    assert "regest party add" in far.value.text("en")


def test_several_of_one_name_are_candidates(database: Database) -> None:
    with database.work(CLERK) as work:
        for name in ("Сидоров Пётр Ильич", "Сидоров Павел Игоревич"):
            add_party(work, NewParty(kind=PartyKind.PERSON, name=name))
        with pytest.raises(Ambiguous) as fault:
            named(work, "Сидоров П.И.", PartyKind.PERSON)
    candidates = fault.value.as_dict("en")["candidates"]
    assert isinstance(candidates, list)
    assert [candidate.split(" (")[0] for candidate in candidates] == [
        "Сидоров Павел Игоревич",
        "Сидоров Пётр Ильич",
    ]
    assert "2 parties" in fault.value.text("en")


def test_a_name_comes_before_an_alias(database: Database) -> None:
    """Whoever is really called so is meant, though another is called so too."""
    with database.work(CLERK) as work:
        add_alias(work, party_called(work.session, "МБОУ «Гимназия № 2»"), "МБОУ «Гимназия № 7»")
        assert named(work, "МБОУ Гимназия № 7").party.name == "МБОУ «Гимназия № 7»"


def test_an_organisation_and_a_person_may_share_a_name(database: Database) -> None:
    with database.work(CLERK) as work:
        one = add_party(work, NewParty(kind=PartyKind.ORGANISATION, name="Заря"))
        other = add_party(work, NewParty(kind=PartyKind.PERSON, name="Заря"))
        assert {party.id for party in find_parties(work.session, "заря")} == {one.id, other.id}
        assert named(work, "заря", PartyKind.PERSON).party.id == other.id


def test_one_name_is_not_taken_twice(database: Database) -> None:
    new = NewParty(kind=PartyKind.ORGANISATION, name='МБОУ "СОШ №208"')
    with pytest.raises(Refusal) as fault, database.work(CLERK) as work:
        add_party(work, new)
    assert fault.value.code == "party_exists"


@pytest.mark.parametrize("name", ["", "  ", "«»", "\u200e\u200f"])
def test_a_party_has_a_name(database: Database, name: str) -> None:
    with pytest.raises(UsageFault), database.work(CLERK) as work:
        add_party(work, NewParty(kind=PartyKind.ORGANISATION, name=name))


def test_a_renamed_organisation_is_found_by_its_old_name(database: Database) -> None:
    """CRT-5: a change of type is a renaming, letters under the old name still match."""
    with database.work(CLERK) as work:
        school = party_called(work.session, SCHOOL)
        for day, name in ((1, "МАОУ «СОШ № 208»"), (2, "МАОУ «Лицей № 208»")):
            renaming = Renaming(starts_on=dt.date(2026, 9, day), basis="приказ", name=name)
            rename_party(work, school, renaming)
    with database.read() as session:
        for name in (SCHOOL, "МАОУ СОШ №208", "МАОУ «Лицей № 208»"):
            assert party_called(session, name).id == school.id
        assert {SCHOOL, "МАОУ «СОШ № 208»"} <= set(aliases_of(session, school))


def test_the_directory_is_listed_by_kind_and_group(database: Database) -> None:
    with database.read() as session:
        assert len(list_parties(session, group="member")) == 12
        persons = list_parties(session, PartyKind.PERSON)
        assert {party.kind for party in persons} == {PartyKind.PERSON}
        assert len(persons) == 19


def test_likeness_has_a_limit(database: Database) -> None:
    with database.read() as session:
        assert similar_names(session, "Совершенно другое") == []
