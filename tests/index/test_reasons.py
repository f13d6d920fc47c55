"""Each hit says by which word, number or name it was found, in what form, and where."""

from __future__ import annotations

import pytest

from regest.core.store.database import Database
from regest.index.engine import SearchIndex
from regest.index.lease import Lease
from regest.index.reasons import MOST_REASONS, Place, Reason, ReasonKind, sentences
from regest.index.snippets import READ_LETTERS
from tests.index.desk import Desk
from tests.index.papers import Paper

PAPERS = {
    "letter": Paper(
        heading="О представлении писем",
        number="Вх-7",
        numbers={"foreign_number": "№ 21-05/1187"},
        text="Просим представить аналитическую записку, на № 01-06/112, Крутояровой П.А.",
        people=["Министерство образования Приобского края"],
    ),
    "long": Paper(heading="Сборник", text="работа " * 50 + "x " * READ_LETTERS + "дирижабль"),
    "twice": Paper(
        heading="Приглашение",
        text="Приглашаем на круглый стол. "
        + "раз " * 100
        + "\nПриглашаем на круглый стол. "
        + "раз " * 100,
    ),
}


PHRASE_SAID = (
    "by the words “аналитическую записку” (you searched for “аналитической записки”), in the text"
)


@pytest.fixture
def desk(database: Database, index: SearchIndex, lease: Lease) -> Desk:
    return Desk(database, index, lease, PAPERS)


def reasons(desk: Desk, text: str) -> list[Reason]:
    """Return why the letter was found."""
    hit = next(each for each in desk.ask(text).hits if desk.names[each.id] == "letter")
    return list(hit.reasons)


@pytest.mark.parametrize(
    ("typed", "kind", "found", "place", "said"),
    [
        (
            "письмо",
            ReasonKind.WORD,
            "писем",
            Place.HEADING,
            "by the word “писем” (you searched for “письмо”), in the heading",
        ),
        ("просим", ReasonKind.WORD, "Просим", Place.TEXT, "by the word “Просим”, in the text"),
        (
            '"аналитической записки"',
            ReasonKind.PHRASE,
            "аналитическую записку",
            Place.TEXT,
            PHRASE_SAID,
        ),
        (
            "21-05/1187",
            ReasonKind.NUMBER,
            "№ 21-05/1187",
            Place.CARD,
            "by the number № 21-05/1187, in the card: foreign_number",
        ),
        ("вх-7", ReasonKind.NUMBER, "Вх-7", Place.CARD, "by the number Вх-7"),
        (
            "01-06/112",
            ReasonKind.NUMBER,
            "01-06/112",
            Place.TEXT,
            "by the number 01-06/112, in the text",
        ),
        (
            "министерства",
            ReasonKind.PARTY,
            "Министерство образования Приобского края",
            Place.CARD,
            "by the correspondent: Министерство образования Приобского края",
        ),
        (
            "27.10.2026",
            ReasonKind.DATE,
            "27.10.2026",
            Place.CARD,
            "by the date 27.10.2026",
        ),
        (
            "предст*",
            ReasonKind.WORD,
            "представлении",
            Place.HEADING,
            "by the word “представлении” (you searched for “предст*”), in the heading",
        ),
        (
            "Крутоярова",
            ReasonKind.WORD,
            "Крутояровой",
            Place.TEXT,
            "by the word “Крутояровой” (you searched for “Крутоярова”), in the text",
        ),
        (
            "аналетическую",
            ReasonKind.WORD,
            "аналитическую",
            Place.TEXT,
            "by the word “аналитическую” (you searched for “аналетическую”), in the text",
        ),
    ],
)
def test_the_reason_is_the_form_that_was_found(
    desk: Desk, typed: str, kind: ReasonKind, found: str, place: Place, said: str
) -> None:
    (reason,) = reasons(desk, typed)
    assert (reason.kind, reason.found, reason.place) == (kind, found, place)
    assert reason.message.text("en") == said


def test_words_of_one_place_are_told_together(desk: Desk) -> None:
    told = sentences(reasons(desk, "письмо представление записка"))
    assert [each.text("en") for each in told] == [
        "by the words “представлении”, “писем”, in the heading",
        "by the word “записку” (you searched for “записка”), in the text",
    ]


def test_no_more_reasons_than_one_reads(desk: Desk) -> None:
    assert len(reasons(desk, "просим представить аналитическую записку крутояровой писем")) == (
        MOST_REASONS
    )


def test_the_whole_number_is_marked(desk: Desk) -> None:
    """In a text too, and no part of a longer number is."""
    (hit,) = desk.ask("01-06/112").hits
    (fragment,) = hit.highlights
    assert [fragment.text[start:end] for start, end in fragment.marks] == ["01-06/112"]
    desk.add(Paper(heading="Другой", text="на № 01-06/1127"))
    assert desk.ask("01-06/112").total == 1


def test_the_end_of_a_long_text_is_found_but_not_read(desk: Desk) -> None:
    """The first 200,000 letters are searched for fragments; the rest only finds."""
    (hit,) = desk.ask("дирижабль").hits
    assert (hit.highlights, hit.reasons) == ((), ())
    assert desk.ask("сборник").hits[0].heading_marks == ((0, 7),)


def test_latin_letters_among_russian_ones_are_seen_through(desk: Desk) -> None:
    """Scanned papers have them: «вертoлёт» with a Latin o is found, and shown as it is."""
    desk.add(Paper(heading="Скан", text="Приобретён вертoлёт."))
    (hit,) = desk.ask("вертолётами").hits
    assert [reason.found for reason in hit.reasons] == ["вертoлёт"]
    assert hit.highlights[0].text == "Приобретён вертoлёт."


def test_a_fragment_is_not_shown_twice(desk: Desk) -> None:
    (hit,) = [hit for hit in desk.ask("круглый стол").hits if desk.names[hit.id] == "twice"]
    texts = [each.text.strip(" …") for each in hit.highlights]
    assert len(set(texts)) == len(texts)
