"""What people type becomes the query they meant; nothing they paste is an error."""

from __future__ import annotations

import pytest

from regest.core.hooks.search_types import QueryAnd, QueryNot, QueryTerm
from regest.index.query_limits import LIMIT_CHARACTERS, LIMIT_WORDS
from tests.index.plans import asked, shown, terms

WORDS = [
    ("приём", "приём"),
    ("аналитических записок", "аналитических & записок // (аналитических | записок)"),
    ("О приёме", "приёме"),
    ("Иванова отчёт", "Иванова~ & отчёт // (Иванова~ | отчёт)"),
    ("«план работы» школа", '"план работы" & школа'),
    ("„план работы“ школа", '"план работы" & школа'),
    ("“annual plan” school", '"annual plan" & school'),
    ("'план работы' школа", '"план работы" & школа'),
    ('приказ -проект -"о приёме"', 'приказ & -проект & -"о приёме"'),
    ("приказ НЕ проект", "приказ & -проект"),
    ("order NOT draft", "order & -draft"),
    ("приказ ИЛИ протокол", "(приказ | протокол)"),
    ("order OR minutes OR plan", "(order | minutes | plan)"),
    ("приказ ИЛИ НЕ проект", "(приказ | -проект)"),
    ('"о приёме" ИЛИ приказ школа', '("о приёме" | приказ) & школа'),
    ("приказ И отпуск", "приказ & отпуск"),
    ("вид:приказ ИЛИ год:2025", "(class_name=authority_order | year=2025)"),
    ("прото* школа", "прото* & школа // (прото* | школа)"),
    ("школа на*", "школа"),
    ("школа при*", "школа & при* // (школа | при*)"),
    ("наставник-канд*", "(наставник & канд*)"),
    ("наставник-кандидат", "наставник-кандидат"),
    ("приказ/распоряжение", "приказ & распоряжение // (приказ | распоряжение)"),
    ("приложение в", "приложение & В // (приложение | В)"),
    ("Приложение И", "Приложение~ & И // (Приложение~ | И)"),
    ("ГОСТ Р 7.0.97-2016", "ГОСТ & Р & 7.0.97-2016 // (ГОСТ | Р | 7.0.97-2016)"),
    ("", "*"),
    ("  \t\n ", "*"),
    ("(((  :  —", ""),
    ('"', ""),
    ("\U0001f600\U0001f44d", ""),
]


@pytest.mark.parametrize(("typed", "plan"), WORDS)
def test_words_phrases_and_operators(typed: str, plan: str) -> None:
    assert shown(asked(typed).plan()) == plan


PASTED = [
    ("a:b", "a & b // (a | b)"),
    (
        "https://обр.рф/doc?id=x",
        "https & обр.рф & doc & id & x // (https | обр.рф | doc | id | x)",
    ),
    ('"приказ о приёме', "приказ & приёме // (приказ | приёме)"),
    ("приказ)) OR", "приказ"),
    ("AND приказ", "приказ"),
    ("- слово", "слово"),
    ("id:sec OR body:*", "id & (sec | body) // (id | (sec | body))"),
    ("Кому: всем", "Кому~ & всем // (Кому~ | всем)"),
    ("приказ\0отпуск", "приказ & отпуск // (приказ | отпуск)"),
    ("def f(x): return x", "def & f & x & return & x // (def | f | x | return | x)"),
]


@pytest.mark.parametrize(("typed", "plan"), PASTED)
def test_what_is_pasted_is_answered_by_its_words(typed: str, plan: str) -> None:
    assert shown(asked(typed).plan()) == plan


def test_a_law_that_is_quoted_is_sought_by_words_and_numbers() -> None:
    plan = shown(asked("ст. 12 ч. 3 закона № 273-ФЗ").plan())
    assert plan.startswith('ст & (exact=12 | "12") & ч & (exact=3 | "3") & закона & ')
    assert '(exact=273-фз | "273-ФЗ") //' in plan


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("21-05/1187", "21-05/1187"),
        ("№ 21–05 / 1187", "21-05/1187"),
        ("N 21-05/1187.", "21-05/1187"),
        ("Вх-12", "вх-12"),
        ("01-06/112", "01-06/112"),
        ("44/K", "44/к"),
        ("№ 87", "87"),
        ("РЦМК-0117", "рцмк-0117"),
    ],
)
def test_a_number_is_sought_whole_then_as_a_phrase(typed: str, number: str) -> None:
    plan = asked(typed).plan()
    assert plan.tiers == (QueryTerm(number, column="exact"), QueryTerm(number, phrase=True))
    assert plan.enough == 1


@pytest.mark.parametrize("typed", ["наставник-кандидат", "87", "план 2026 года", "от 21-05/1187"])
def test_words_are_no_number(typed: str) -> None:
    assert isinstance(asked(typed).plan().tiers[0], QueryAnd)


def test_a_number_among_words_is_sought_both_ways() -> None:
    plan = asked("письмо № 21-05/1187").plan()
    assert shown(plan).startswith('письмо & (exact=21-05/1187 | "21-05/1187") //')


def test_a_year_among_words_is_also_that_of_the_paper() -> None:
    assert shown(asked("протокол 2026").plan()).startswith(
        'протокол & (exact=2026 | "2026" | year=2026) //'
    )


def test_a_phrase_is_always_required() -> None:
    """Filling up from any word keeps what stands in quotes."""
    plan = asked("«менеджмент качества» школа отчёт").plan()
    assert shown(plan) == (
        '"менеджмент качества" & школа & отчёт // "менеджмент качества" & (школа | отчёт)'
    )


def test_a_hyphen_inside_a_word_excludes_nothing() -> None:
    plan = asked("пара наставник-кандидат").plan()
    assert "-" not in shown(plan).replace("наставник-кандидат", "")


def test_capitals_throughout_make_no_operators() -> None:
    """A heading that is pasted in capitals must not exclude what it names."""
    question = asked("О ПРИЁМЕ НЕ ПОЗДНЕЕ")
    assert "-" not in shown(question.plan())
    assert [note.text("en") for note in question.notes] == [
        "“НЕ” among capitals is a word; a minus leaves words out"
    ]


def test_words_are_those_that_spelling_can_help_with() -> None:
    question = asked('протаколы «план рабты» -школа №12 от:Иванова 2026 вчера "и" отч*')
    assert question.words == ("протаколы", "план", "рабты")


def test_corrections_take_the_place_of_words() -> None:
    question = asked("протакол «план рабты» школа")
    instead = {"протакол": ["протокол", "протоколы"], "рабты": ["работы", "рабаты"]}
    assert shown(question.plan(instead)) == (
        '("план работы" | "план рабаты") & (протокол | протоколы) & школа'
        ' // ("план работы" | "план рабаты") & ((протокол | протоколы) | школа)'
    )


def test_a_flood_of_corrections_is_cut() -> None:
    question = asked("«один два три»")
    many = {word: [f"{word}{letter}" for letter in "абвгдежз"] for word in ("один", "два", "три")}
    assert len(terms(question.plan(many).tiers[0])) == 10
    assert len(terms(asked("один").plan(many).tiers[0])) == 5


def test_only_so_many_letters_count() -> None:
    question = asked("слово " * 100_000)
    assert len(question.text) <= LIMIT_CHARACTERS
    assert question.text.endswith("слово")
    told = [note.text("en") for note in question.notes]
    assert told == [
        "Only the first 200 characters were sought",
        "Only the first 20 words were sought",
    ]


def test_only_so_many_words_count() -> None:
    question = asked(" ".join(f"слово{letter}" for letter in "абвгдежзиклмнопрстуфхцч"))
    (first, _any) = question.plan().tiers
    assert len(terms(first)) == LIMIT_WORDS
    assert [note.text("en") for note in question.notes] == ["Only the first 20 words were sought"]


def test_what_was_all_sought_needs_no_note() -> None:
    assert asked("приказ от 20.11.2026 «о приёме» вид:приказ").notes == ()


def test_a_short_beginning_is_told() -> None:
    (note,) = asked("пр*").notes
    assert note.text("en") == "“пр*”: a beginning needs three letters, the word was sought"


def test_everything_but_a_word_can_be_asked_for() -> None:
    assert asked("-проект").plan().tiers == (QueryAnd((QueryNot(QueryTerm("проект")),)),)
