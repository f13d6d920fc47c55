"""Forms kept by hand outrank the rules, hold for the name they were set for, and are taken back."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.people import declension
from regest.core.people.dated_names import Renaming, rename_party
from regest.core.people.declension import Case, DeclinedPart, Gender, Source
from regest.core.people.parties import NewParty, add_party, party_called
from regest.core.people.tables import Party, PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor

CLERK = Actor("clerk")
HARD = "Заяц Пётр Ильич"
SCHOOL = "Ромашковая школа"


@pytest.fixture
def hard(database: Database) -> str:
    """Give a person whose surname families decline in two ways."""
    with database.work(CLERK) as work:
        new = NewParty(kind=PartyKind.PERSON, name=HARD, post="директор")
        return add_party(work, new).id


def said(database: Database, party_id: str, case: Case, called: str = "") -> tuple[str, Source]:
    with database.read() as session:
        party = session.get_one(Party, party_id)
        found = declension.name_in(session, party, case, called=called)
    return found.text, found.source


def set_name(database: Database, party_id: str, case: Case, text: str) -> None:
    with database.work(CLERK) as work:
        party = work.session.get_one(Party, party_id)
        declension.set_form(work, party, DeclinedPart.NAME, case, text)


def test_a_form_set_by_hand_outranks_the_rules_and_is_taken_back(
    database: Database, hard: str
) -> None:
    assert said(database, hard, Case.DATIVE) == ("Заяцу Петру Ильичу", Source.RULE)
    set_name(database, hard, Case.DATIVE, " Зайцу  Петру Ильичу ")
    assert said(database, hard, Case.DATIVE) == ("Зайцу Петру Ильичу", Source.SET)
    assert said(database, hard, Case.GENITIVE)[1] is Source.RULE
    with database.work(CLERK) as work:
        party = work.session.get_one(Party, hard)
        declension.take_back(work, party, DeclinedPart.NAME, Case.DATIVE)
    assert said(database, hard, Case.DATIVE) == ("Заяцу Петру Ильичу", Source.RULE)
    with database.read() as session:
        [kept] = declension.kept_of(session, hard)
    assert (kept.text, kept.set_by, kept.ended_by) == ("Зайцу Петру Ильичу", "clerk", "clerk")
    assert kept.ended_at is not None


@pytest.mark.parametrize(
    ("called", "form"),
    [
        ("Заяц П.И.", "Зайцу П.И."),
        ("Заяц П. И.", "Зайцу П. И."),
        ("П.И. Заяц", "П.И. Зайцу"),
        ("П. И. Заяц", "П. И. Зайцу"),
    ],
)
def test_a_form_holds_for_surname_and_initials(
    database: Database, hard: str, called: str, form: str
) -> None:
    """One word set by hand stands right in every paper, however it names the person."""
    set_name(database, hard, Case.DATIVE, "Зайцу Петру Ильичу")
    assert said(database, hard, Case.DATIVE, called) == (form, Source.SET)
    # The patronymic tells the gender of the surname beside initials, which alone tells none.
    assert said(database, hard, Case.GENITIVE, called)[1] is Source.RULE
    assert said(database, hard, Case.GENITIVE, "Крот П.И.")[1] is Source.DOUBT


def test_a_form_holds_as_long_as_the_name_and_for_papers_of_its_days(
    database: Database, hard: str
) -> None:
    set_name(database, hard, Case.DATIVE, "Зайцу Петру Ильичу")
    with database.work(CLERK) as work:
        party = work.session.get_one(Party, hard)
        day = work.today - dt.timedelta(days=3)
        rename_party(
            work, party, Renaming(starts_on=day, basis="свидетельство", name="Лось Пётр Ильич")
        )
    assert said(database, hard, Case.DATIVE) == ("Лосю Петру Ильичу", Source.RULE)
    assert said(database, hard, Case.DATIVE, HARD) == ("Зайцу Петру Ильичу", Source.SET)
    assert said(database, hard, Case.DATIVE, "Заяц П.И.") == ("Зайцу П.И.", Source.SET)


def test_a_gender_set_by_hand_outranks_the_name(database: Database) -> None:
    with database.work(CLERK) as work:
        party = add_party(work, NewParty(kind=PartyKind.PERSON, name="Шевчук Женя"))
    assert said(database, party.id, Case.DATIVE) == ("Шевчук Женя", Source.DOUBT)
    with database.work(CLERK) as work:
        declension.set_gender(work, work.session.get_one(Party, party.id), Gender.FEMALE)
    assert said(database, party.id, Case.DATIVE) == ("Шевчук Жене", Source.RULE)
    with database.work(CLERK) as work:
        declension.set_gender(work, work.session.get_one(Party, party.id), Gender.MALE)
    assert said(database, party.id, Case.DATIVE) == ("Шевчуку Жене", Source.RULE)
    with database.work(CLERK) as work:
        kept = work.session.get_one(Party, party.id)
        declension.take_gender_back(work, kept)
        with pytest.raises(NotFound):
            declension.take_gender_back(work, kept)
    assert said(database, party.id, Case.DATIVE)[1] is Source.DOUBT


def test_a_name_that_a_paper_has_as_text_is_that_of_the_directory(
    database: Database, hard: str
) -> None:
    set_name(database, hard, Case.DATIVE, "Зайцу Петру Ильичу")
    with database.read() as session:
        for called, form in (
            (HARD, "Зайцу Петру Ильичу"),
            ("Заяц П.И.", "Зайцу П.И."),
            ("Крот Пётр Ильич", "Кроту Петру Ильичу"),
        ):
            assert declension.called_in(session, called, Case.DATIVE).text == form
            assert declension.called_in(session, called, Case.DATIVE, language="en").text == called


def test_a_post_and_an_organisation_are_kept_apart(database: Database, hard: str) -> None:
    with database.work(CLERK) as work:
        person = work.session.get_one(Party, hard)
        declension.set_form(work, person, DeclinedPart.POST, Case.DATIVE, "директору школы")
        school = add_party(work, NewParty(kind=PartyKind.ORGANISATION, name=SCHOOL))
        declension.set_form(work, school, DeclinedPart.NAME, Case.GENITIVE, "школы «Ромашка»")
    with database.read() as session:
        person, school = session.get_one(Party, hard), session.get_one(Party, school.id)
        assert declension.post_in(session, person, Case.DATIVE).text == "директору школы"
        assert declension.post_in(session, person, Case.DATIVE, called="завуч").text == "завучу"
        assert declension.post_in(session, person, Case.GENITIVE).text == "директора"
        assert declension.name_in(session, person, Case.DATIVE).text == "Заяцу Петру Ильичу"
        forms = declension.forms_of(session, school)
    assert forms.name[Case.GENITIVE].text == "школы «Ромашка»"
    assert forms.name[Case.DATIVE].text == "Ромашковой школе"
    assert (forms.post, forms.gender) == ({}, None)


def test_all_forms_are_settled_at_once(database: Database, hard: str) -> None:
    """A form that is left empty goes by the rules again."""
    name, post = DeclinedPart.NAME, DeclinedPart.POST
    set_name(database, hard, Case.DATIVE, "Зайцу Петру Ильичу")
    wanted = {(name, Case.DATIVE): " ", (name, Case.GENITIVE): "Зайца Петра Ильича",
              (post, Case.DATIVE): ""}  # fmt: skip
    for gender in (Gender.MALE, None):
        with database.work(CLERK) as work:
            party = party_called(work.session, HARD)
            declension.settle(work, party, wanted, gender)
            forms = declension.forms_of(work.session, party)
        assert forms.name[Case.DATIVE].text == "Заяцу Петру Ильичу"
        assert forms.name[Case.GENITIVE] == declension.Declined("Зайца Петра Ильича", Source.SET)
        assert (forms.gender, forms.gender_set) == (Gender.MALE, gender is not None)
    with database.read() as session:
        assert len(declension.kept_of(session, hard)) == 3


@pytest.mark.parametrize(
    ("case", "text", "code"),
    [
        (Case.DATIVE, "", "form_empty"),
        (Case.DATIVE, " \u200b ", "form_empty"),
        (Case.DATIVE, "я" * 501, "form_too_long"),
        (Case.NOMINATIVE, "Зайцев", "form_nominative"),
    ],
)
def test_what_is_no_form_is_refused(
    database: Database, hard: str, case: Case, text: str, code: str
) -> None:
    with pytest.raises(UsageFault) as refused:
        set_name(database, hard, case, text)
    assert refused.value.code == code
    with database.read() as session:
        assert not declension.kept_of(session, hard)


def test_what_has_no_post_or_gender_is_refused(database: Database) -> None:
    with database.work(CLERK) as work:
        school = add_party(work, NewParty(kind=PartyKind.ORGANISATION, name=SCHOOL))
        with pytest.raises(Refusal) as refused:
            declension.set_form(work, school, DeclinedPart.POST, Case.DATIVE, "директору")
        assert refused.value.code == "post_missing"
        with pytest.raises(Refusal) as refused:
            declension.set_gender(work, school, Gender.FEMALE)
        assert refused.value.code == "organisation_has_no_gender"
        with pytest.raises(NotFound):
            declension.take_back(work, school, DeclinedPart.NAME, Case.DATIVE)


def test_the_same_form_twice_is_kept_once(database: Database, hard: str) -> None:
    set_name(database, hard, Case.DATIVE, "Зайцу Петру Ильичу")
    set_name(database, hard, Case.DATIVE, "Зайцу Петру Ильичу")
    with database.read() as session:
        assert len(declension.kept_of(session, hard)) == 1
