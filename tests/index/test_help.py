"""Words that find nothing are put right: layout, slips, missing blanks; others are left alone."""

from __future__ import annotations

import pytest
from sqlmodel import select

from regest.core.catalogue.tables import ComponentText, Record, RecordState
from regest.core.people.access import CONSOLE_READER
from regest.core.store.database import Database
from regest.index import spelling
from regest.index.corrections import CorrectionKind
from regest.index.engine import SearchIndex
from regest.index.indexer import drain
from regest.index.lease import Lease
from regest.index.search import SearchPage
from regest.index.suggest import SuggestionKind, suggest
from tests.index.desk import Desk
from tests.index.papers import CLERK, Paper

PAPERS = (
    Paper(heading="Протокол заседания Президиума", number="Вх-1", people=["Белова Н.П."]),
    Paper(heading="Протоколы общего собрания", text="Принято единогласно. ISO 9001, protocol."),
    Paper(heading="Отчёт о качестве образования", text="По ширине листа, шире. Съезд. Подъезды."),
    Paper(heading="План работы", text="Приказ, приклад, полка, полки, полка. Зачёркивание."),
)


@pytest.fixture
def desk(database: Database, index: SearchIndex, lease: Lease) -> Desk:
    return Desk(database, index, lease, {paper.heading: paper for paper in PAPERS})


def used(page: SearchPage) -> list[tuple[str, str, str]]:
    return [(each.typed, each.used[0], each.kind.value) for each in page.corrections]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("протакол", "протокол"),
        ("прткокол", "протокол"),
        ("ротокол", "протокол"),
        ("проотокол", "протокол"),
        ("рпотокол", "протокол"),
        ("протоклами", "протокол"),
        ("образвоание", "образования"),
        ("прикас", "приказ"),
    ],
)
def test_a_slip_is_forgiven(desk: Desk, typed: str, meant: str) -> None:
    """A letter changed, left out, doubled or swapped, in any form of the word."""
    page = desk.ask(typed)
    assert used(page) == [(typed, meant, "spelling")]
    assert page.hits


@pytest.mark.parametrize("typed", ["ghjnjrjk", "Ghjnjrjk", "ghjnfrjk", "прjnjrjk"])
def test_the_keyboard_is_put_right_even_with_a_slip(desk: Desk, typed: str) -> None:
    page = desk.ask(typed)
    assert [(each.typed, each.kind) for each in page.corrections] == [
        (typed, CorrectionKind.LAYOUT)
    ]
    assert page.total == 2
    assert page.hits[0].reasons[0].sought == typed


def test_the_whole_query_is_retyped_small_words_too(desk: Desk) -> None:
    page = desk.ask("jnx`n j rfxtcndt j,hfpjdfybz")
    assert [each.text("en") for each in page.notices] == [
        "Results are shown for “отчёт о качестве образования” (keyboard layout corrected)"
    ]
    assert desk.ask("зкщещсщд").text == "protocol"
    assert desk.ask('"ghjnjrjk pfctlfybz"').total == 1
    assert desk.ask("D[-1").hits[0].number == "Вх-1"
    assert desk.ask("rjhhtcgjyltyn:,tkjdf").total == 0


def test_a_word_that_finds_something_is_left_alone(desk: Desk) -> None:
    """ISO is a word here, in whichever layout it could have been typed."""
    page = desk.ask("ISO ghjnjrjk")
    assert used(page) == [("ghjnjrjk", "протокол", "layout")]
    assert desk.ask("протокол").corrections == ()
    assert desk.ask("ghjnjrjk", as_typed=True).total == 0


def test_a_word_of_the_dictionary_is_never_taken_for_another(desk: Desk) -> None:
    """«Проказ» was meant as it stands, though only «приказ» is there: that one is offered."""
    page = desk.ask("проказа")
    assert (page.hits, page.corrections) == ((), ())
    assert page.suggestions


def test_only_the_wrong_word_is_replaced(desk: Desk) -> None:
    page = desk.ask("протакол заседания")
    assert page.text == "протокол заседания"
    assert desk.names[page.hits[0].id] == "Протокол заседания Президиума"
    assert [each.text("en") for each in page.notices] == [
        "Results are shown for the word “протокол” instead of “протакол”"
    ]


def test_a_left_out_blank_is_put_in(desk: Desk) -> None:
    assert desk.ask("протоколзаседания").text == "протокол заседания"


def test_other_candidates_are_offered_as_whole_queries(desk: Desk) -> None:
    """«Прикад» may be «приказ» or «приклад»: one is used, the other can be chosen."""
    page = desk.ask("прикад работы")
    meant = {page.text, *page.suggestions}
    assert {"приказ работы", "приклад работы"} <= meant


def test_a_strange_word_that_finds_by_its_stem_is_doubted(desk: Desk) -> None:
    """«Ширие» is no word; what it finds, it finds because a stem is alike."""
    page = desk.ask("ширие листа")
    assert (page.corrections, page.suggestions) == ((), ("ширине листа",))
    assert desk.ask("зачёркиванио").suggestions == ()


@pytest.mark.parametrize("word", ["акт", "шко", "п", "2026", "а" * 41])
def test_short_and_endless_words_are_not_guessed_at(desk: Desk, word: str) -> None:
    assert spelling.candidates(desk.index, word, desk.keys(CONSOLE_READER)) == ()


def test_likelier_slips_come_first(desk: Desk) -> None:
    """A neighbouring key or a letter heard alike weighs less; of equals the frequent word wins."""
    found = spelling.candidates(desk.index, "прикас", desk.keys(CONSOLE_READER))
    assert found[0].word == "приказ"
    assert [each.slips for each in found] == [1] * len(found)


def test_destroyed_words_are_suggested_no_more(
    desk: Desk, database: Database, index: SearchIndex, lease: Lease
) -> None:
    """Once a record is destroyed its words complete nothing and correct nothing."""
    secret = desk.add(Paper(heading="Дирижабль", text="дирижаблестроение"))
    assert desk.suggested("дириж") == ["дирижаблестроение", "дирижабль"]
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, secret)
        record.state, record.heading, record.version = RecordState.DISPOSED, "Уничтожено", 2
        for text in work.session.exec(select(ComponentText)):
            if "дирижабле" in text.text:
                text.text = ""
        work.enqueue(secret)
        work.witness("record.destroyed", "record", secret)
    drain(database, index, lease, 60)
    assert desk.suggested("дириж") == []
    assert index.near("дирижабль", 1) == set()
    assert desk.ask("дирижабпь").corrections == ()


def test_suggestions_are_words_numbers_and_names(desk: Desk) -> None:
    """One form of a word, the rest of the query kept, the other layout understood."""
    assert desk.suggested("протоко") == ["протокол"]
    assert desk.suggested("ghjnjrj") == ["протокол"]
    assert desk.suggested("план раб") == ["план работы"]
    assert desk.suggested("от:бел") == ["от:белова", 'от:"Белова Н.П."']
    with desk.database.read() as session:
        names = suggest(session, desk.index, CONSOLE_READER, "бел")
    assert [(each.kind, each.shown) for each in names] == [
        (SuggestionKind.WORD, "белова"),
        (SuggestionKind.NAME, "Белова Н.П."),
    ]
    assert desk.suggested("п") == []
    assert desk.suggested("план ") == []
