"""The presets that come with the product say what the statute and the field say."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from regest.core.base.rules import Rulebook, form_of
from regest.core.hooks.types import PeriodKind
from regest.core.presets.reader import load_preset, preset_names
from regest.core.presets.shapes import RetentionKind, Verification

TODAY = dt.date(2026, 11, 22)


def test_three_presets_come_with_the_product() -> None:
    assert preset_names() == ("altai-smk", "demo", "empty")


@pytest.mark.parametrize("name", preset_names())
def test_every_rule_says_where_it_comes_from(name: str) -> None:
    for rule in load_preset(name).rules:
        assert rule.source, rule.name
        assert rule.title.ru != rule.title.en
        assert re.fullmatch(r"[a-z_]+\.[a-z_]+", rule.name)


def test_the_statute_is_in_the_rules() -> None:
    """1.1: quorum, votes, terms and the floor of the association, each with its clause."""
    book = Rulebook(load_preset("altai-smk").rules)
    expected = {
        "presidium.quorum": (">= 1/2", "п. 4.7 Положения"),
        "presidium.decision": (">= 1/2", "п. 4.9 Положения"),
        "presidium.deputy_election": ("> 1/2", "п. 3.8 Положения"),
        "presidium.removal": (">= 2/3", "п. 3.14 Положения"),
        "office.chair_term": ("3 year none", "п. 3.6 Положения"),
        "minutes.term": ("5 calendar next", "п. 4.10 Положения"),
        "minutes.custody": ("3 year none", "п. 4.10 Положения"),
    }
    found = {name: book.in_force(name, TODAY) for name in expected}
    assert {name: (rule.value, rule.clause) for name, rule in found.items()} == expected


def test_what_is_to_be_counted_can_be_counted() -> None:
    """No rule of numbers, shares or terms is mistyped into a mere word."""
    words = {rule.name for rule in load_preset("demo").rules if form_of(rule.value) == "word"}
    assert words == {
        "account.second_factor",
        "control.reminders",
        "office.acting",
        "office.dismissal_grounds",
        "office.secretary_basis",
        "report.period",
        "retention.old_articles",
        "standing.single_holder",
    }


def test_the_nine_kinds_of_records_are_there() -> None:
    """Statute 7.2."""
    classes = {each.statute_code: each for each in load_preset("altai-smk").classes}
    codes = [f"K{number}" for number in range(1, 10)]
    assert [code for code in codes if code in classes] == codes
    assert classes["K9"].name == "methodical_work"
    assert classes["K7"].title.ru == "Протокол заседания Президиума"
    assert all(each.file_index for code, each in classes.items() if code)


def test_the_file_plan_is_whole() -> None:
    """Domain 3.3: 33 files in four sections and four reserve indexes."""
    plan = {position.index: position for position in load_preset("altai-smk").file_plan}
    assert [sum(index.startswith(f"0{n}-") for index in plan) for n in range(1, 5)] == [
        12,
        7,
        6,
        12,
    ]
    assert [index for index, each in plan.items() if each.reserve] == [
        "04-09",
        "04-10",
        "04-11",
        "04-12",
    ]
    assert {each.section for each in plan.values()} == {
        "01 Организация управления",
        "02 Президиум",
        "03 Методическая и инновационная работа",
        "04 Делопроизводство и архив",
    }


def test_retention_says_how_sure_it_is() -> None:
    plan = {position.index: position for position in load_preset("altai-smk").file_plan}
    minutes, letters, consents = (plan[index].retention for index in ("02-01", "01-06", "04-06"))
    assert minutes is not None
    assert (minutes.kind, minutes.article) == (RetentionKind.PERMANENT, "ст. 18")
    assert letters is not None
    assert letters.as_dict() == {
        "kind": "years",
        "years": "5",
        "review": "yes",
        "authority": "Т236",
        "article": "ст. 70",
        "verification": "unchecked",
    }
    assert consents is not None
    assert (consents.kind, consents.years) == (RetentionKind.AFTER_EVENT, 3)
    assert consents.event == "истечение срока согласия или его отзыв"
    cited = [each.retention for each in plan.values() if each.retention and each.retention.article]
    assert all(each.verification is not Verification.READ for each in cited)


def test_articles_of_the_list_of_2010_are_not_cited() -> None:
    """Domain 4.5: 258 and 285 are numbers of a list that is no longer in force."""
    for position in load_preset("altai-smk").file_plan:
        article = position.retention.article if position.retention else ""
        assert not re.search(r"\b(258|285)\b", article)


def test_files_of_the_school_year_and_those_carried_over_are_told_apart() -> None:
    plan = {position.index: position.period for position in load_preset("altai-smk").file_plan}
    assert plan["02-03"] is PeriodKind.ACADEMIC_YEAR
    assert plan["01-03"] is PeriodKind.WHOLE_LIFE
    assert plan["02-01"] is PeriodKind.CALENDAR_YEAR


def test_a_legal_basis_runs_out_and_stays() -> None:
    """Statute 1.2 and R-1.2a."""
    bases = {basis.title: basis for basis in load_preset("altai-smk").association.legal_bases}
    assert len(bases) == 6
    programme = next(basis for title, basis in bases.items() if "2013–2020" in title)
    note = programme.note(TODAY)
    assert note is not None
    assert (note.context, note.msgid) == ("legal basis", "its term has run out")
    assert programme.note(dt.date(2020, 12, 31)) is None
    assert (
        next(basis for title, basis in bases.items() if "Гражданский" in title).note(TODAY) is None
    )


def test_the_bodies_of_the_statute_are_there() -> None:
    """3.4, 3.6 and the three working groups of 3.11."""
    bodies = {body.code: body for body in load_preset("altai-smk").bodies}
    groups = [body for body in bodies.values() if body.kind == "working_group"]
    assert {"presidium", "assembly"} <= set(bodies)
    assert len(groups) == 3
    assert {group.clause for group in groups} == {"п. 3.11 Положения"}


def test_the_counterparts_of_the_statute_are_there() -> None:
    """6.1: a secretary finds them in the directory on the first day."""
    names = {each.short_name or each.name for each in load_preset("altai-smk").organisations}
    assert {
        "Главное управление",
        "Отдел управления качеством образования",
        "Совет по качеству образования",
        "КГБОУ АКИПКРО",
        "КГБОУ АКИАЦ",
        "Экспертная группа",
    } <= names


def test_the_demo_is_a_rehearsal_of_another_association() -> None:
    demo = load_preset("demo")
    assert demo.rehearsal
    assert demo.association.zone == "Asia/Barnaul"
    assert "Приобского края" in demo.association.name
    assert not any("Алтай" in each.name for each in demo.organisations)
    statute = demo.association.statute(TODAY)
    assert statute is not None
    assert demo.association.statute(dt.date(2024, 9, 1)) is None


def test_the_presidium_of_the_demo_has_eleven_seats() -> None:
    """As in the minutes of 16.10.2026: eleven seats, each of the head of a member."""
    standings = load_preset("demo").standings
    members = {each.party for each in standings if each.kind == "member"}
    seats = [each for each in standings if each.kind == "presidium_seat"]
    heads = {(each.party, each.organisation) for each in standings if each.kind == "head"}
    assert len(seats) == 11
    assert all((seat.party, seat.organisation) in heads for seat in seats)
    assert {seat.organisation for seat in seats} < members


def test_the_empty_preset_holds_no_word_of_the_statute() -> None:
    empty = load_preset("empty")
    assert not empty.organisations
    assert not any("Положения" in rule.clause for rule in empty.rules)
    assert empty.link_types
    assert empty.standing_kinds
