"""Words that people take for the same are the same to the index, and no others."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

from regest.index import analysis


def same(left: str, right: str) -> bool:
    """Say whether a query for `left` finds a text with `right`."""
    lemmas, stems = analysis.alternatives(left)
    known = analysis.forms(right)
    return known is not None and (known.lemma in lemmas or known.stem in stems)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("журнал", "журналов"),
        ("письмо", "писем"),
        ("запись", "записями"),
        ("повестка", "повесток"),
        ("переписка", "переписок"),
        ("подпись", "подписей"),
        ("порядок", "порядка"),
        ("орган", "органов"),
        ("список", "списков"),
        ("протокол", "протоколом"),
        ("приём", "приема"),
        ("прием", "приёмом"),
        ("учёт", "учета"),
        ("проведённых", "провести"),
        ("Ветрова", "Ветровой"),
        ("Крутоярова", "Крутояровой"),
        ("смк", "СМК"),
        ("СМК", "смк"),
        ("ОТЧЁТ", "отчетов"),
        ("cертификат", "сертификата"),
    ],
)
def test_forms_of_a_word_find_each_other(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("word", "stranger"),
    [("прием", "при"), ("приём", "пример"), ("МОУ", "МОУО"), ("письмо", "писатель"), ("12", "1")],
)
def test_different_words_stay_apart(word: str, stranger: str) -> None:
    assert not same(word, stranger)


def test_a_preposition_is_no_word() -> None:
    """«При» and «ещё» (in either spelling) are stop words; acronyms spelled like them are too."""
    assert [analysis.forms(word) for word in ("при", "При", "ещё", "еще")] == [None] * 4


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("Приложение В", ["приложение", "в"]),
        ("Приложение В к Положению", ["приложение", "в", "положение"]),
        ("ПРИЛОЖЕНИЕ В\nФорма", ["приложение", "в", "форма"]),
        ("О приёме. В деле 5", ["прием", "дело", "5"]),
        ("ПРИКАЗ О ПРИЁМЕ", ["приказ", "прием"]),
    ],
)
def test_a_capital_after_a_word_is_a_label(text: str, lemmas: list[str]) -> None:
    """«Приложение В» keeps its В; a preposition that begins a sentence does not count."""
    assert [word.forms.lemma for word in analysis.words(text)] == lemmas


def test_numbers_and_hyphens_are_words_in_a_row() -> None:
    """Digits and letters stand apart, so that «31-од» and «31 од» are found alike."""
    lemmas = [word.forms.lemma for word in analysis.words("№ 31-од, наставник-кандидат, 12а")]
    assert lemmas == ["31", "ода", "наставник", "кандидат", "12", "а"]


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("кто-либо", ["кто", "либо"]),
        ("кто либо", ["кто"]),
        ("по-русски", ["по", "русски"]),
        ("из\u2011за", ["из", "за"]),
        ("44/к и 12а", ["44", "к", "12", "а"]),
        ("2-го заседания, 1990-х", ["2", "заседание", "1990"]),
        ("и/или", []),
    ],
)
def test_a_small_word_counts_where_it_is_joined(text: str, lemmas: list[str]) -> None:
    """To another word by a hyphen, or to digits; the ending of an ordinal never does."""
    assert [word.forms.lemma for word in analysis.words(text)] == lemmas


@pytest.mark.parametrize(
    ("text", "lemmas"),
    [
        ("инструкция по ОТ", ["инструкция", "от"]),
        ("ЕСЛИ", ["если"]),
        ("ПРИКАЗ ОТ 12 МАЯ", ["приказ", "12", "май"]),
        ("О НАС", []),
    ],
)
def test_an_acronym_spelled_like_a_small_word(text: str, lemmas: list[str]) -> None:
    """«ОТ» is labour protection, except among capitals."""
    assert [word.forms.lemma for word in analysis.words(text)] == lemmas


def test_hidden_characters_split_no_word() -> None:
    """Soft hyphens, stress marks and decomposed letters leave the word whole."""
    hidden = unicodedata.normalize("NFD", "при\u00adём") + " прото\u0301кол"
    assert [word.forms.lemma for word in analysis.words(analysis.tidy(hidden))] == [
        "прием",
        "протокол",
    ]


def test_places_point_at_the_word() -> None:
    text = "О приёме в члены"
    assert [text[word.start : word.end] for word in analysis.words(text)] == ["приёме", "члены"]


@given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=2, max_size=12))
def test_e_with_and_without_dots_are_one_letter(word: str) -> None:
    assert analysis.forms(word) == analysis.forms(word.replace("ё", "е"))


@given(st.text())
def test_any_text_has_words(text: str) -> None:
    """No text fails, and every word has a lemma."""
    assert all(word.forms.lemma for word in analysis.words(analysis.tidy(text)))


@pytest.mark.parametrize(
    ("number", "exact"),
    [
        ("№ 21-05/1187", "21-05/1187"),
        ("N 21–05 / 1187", "21-05/1187"),
        ("44/K", "44/к"),
        ("б/н", None),
    ],
)
def test_the_exact_form_of_a_number(number: str, exact: str | None) -> None:
    assert analysis.exact_form(number) == exact


def test_the_identity_names_the_dictionary() -> None:
    """An index made with another dictionary must be told from ours."""
    assert analysis.analysis_id().startswith(f"{analysis.ANALYSIS_VERSION} pystemmer-")
    assert "pymorphy3-dicts-ru-" in analysis.analysis_id()


@pytest.mark.parametrize(
    "nominative", ["Иванов", "Стрелков", "Шульц", "Троицкий", "Кравец", "Шевченко"]
)
def test_every_form_of_a_surname_finds_every_other(nominative: str) -> None:
    """Whether the dictionary knows it as a name, as another word or not at all."""
    maker = PetrovichDeclinationMaker()
    forms = [maker.make(NamePart.LASTNAME, Gender.MALE, case, nominative) for case in Case]
    for one in (nominative, *forms):
        lemmas, stems = analysis.alternatives(one, name=True)
        for other in (nominative, *forms):
            known = analysis.forms(other)
            assert known is not None
            assert known.lemma in lemmas or known.stem in stems, (one, other)


@pytest.mark.parametrize(
    ("surname", "stranger"), [("Иванова", "Иваном"), ("Ветров", "ветра"), ("Цветкову", "цветка")]
)
def test_a_surname_finds_no_word_that_it_comes_from(surname: str, stranger: str) -> None:
    lemmas, stems = analysis.alternatives(surname, name=True)
    known = analysis.forms(stranger)
    assert known is not None
    assert known.lemma not in lemmas
    assert known.stem not in stems
