"""Reading a card never fails and takes time in proportion to the text, whatever the text is."""

from __future__ import annotations

import re
import time
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from regest.core.documents.letter_card import Found, LetterCard, read_card
from tests.core.documents.test_letter_card import OWN, READ
from tests.support.sample_letters import NAMES, letter_file

LENGTH = 200_000
SECONDS = 2.0
# What letters are made of, so that chance puts it together in ways that nobody writes.
PARTS = (
    "На № ", "от ", "№ ", "б/н", "12.10.2026", "«5» июня 2026 г.", "31.02.2026", "до 20 ноября",
    "Просим представить ", "не позднее ", "Приложение: ", "на 2 л. в 1 экз.", "1. ", "О ",
    "Уважаемая ",
    "ЗАЯВЛЕНИЕ", "Председателю ", "Ветровой И.С.", "Директор ", "И.И. Иванов", "Исп. ", "Вх. № 1",
    "МБОУ «СОШ № 5»", "МИНИСТЕРСТВО ОБРАЗОВАНИЯ", "«", "»", "(", ")", "From: ", "Тема: ", "> ",
    "Пересылаемое сообщение", "\n", "\n\n", "\t", "     ", "письмо.docx", "тел. 00-12-37", "_____",
    "Экз. № 1", "КОНФИДЕНЦИАЛЬНО", "ПОВТОРНО", "Владелец: ", "99", "٣", "²", "\x00", "\u2028",
)  # fmt: skip
REPEATED = (
    "на № ", "01.01.2026 ", "№ 1-1-", "до 01.01.2026 просим ", "а. ", "А.А. ", "А.А.Б ", "1. ",
    "Приложение: 1) ", "«", "» ", "(", "МИНИСТЕРСТВО ", "Министерство ", "Заместитель ", "и.о. ",
    "От: ", ">", "> ", "_ ", "__", "\t", " ", "\n", "а", "-", "1", "1-", "1/", "О ", "О в ", "О «",
    "на 1 л. ", "на 1 (", "в 1 экз ", "срок а ", "срок а а ", "Исп. ", "8-", "(8", "+7 ", "Иванов ",
    "КГ", "МБОУ «а", "ДПО ", "муниципальное ", "образования ", "Переслано сообщение ", "a.docx\n\n",
    "Вх. № 1\n", "Уважаемые\n", "Директор\n", "От: а\nТема: б\n", "1. а на 1 л. в 1 экз.\n",
    "МИНИСТЕРСТВО\n", "Просим до 1 мая.\n", "исх исх ", "рег. ", "наш ", "в ответ на а ",
    "просим до 01.01.2026, будет ", "будет просим до 1 мая, ", "просим ответ представить ",
    "действует до ", "электронной ",
)  # fmt: skip


@given(st.text())
@example("На №")
@example("\n")
def test_any_text_is_taken(text: str) -> None:
    """Whatever a file holds, reading it raises nothing."""
    assert isinstance(read_card(text, own_names=(text,)), LetterCard)


@given(st.lists(st.sampled_from(PARTS), max_size=40))
def test_parts_of_letters_in_any_order_are_taken(parts: list[str]) -> None:
    """A card is read from what letters are made of, and each place is a line of the text."""
    text = "".join(parts)
    lines = len(text.split("\n"))
    for found in places(read_card(text, own_names=OWN)):
        assert 1 <= found.place.line <= lines


@pytest.mark.parametrize("unit", REPEATED)
def test_long_repetitions_are_read_in_time(unit: str) -> None:
    """A text of 200,000 characters that only repeats itself is read in seconds, not in minutes."""
    text = unit * (LENGTH // len(unit))
    for each in (text, f"Уважаемые коллеги!\n{text}", f"О деле\n\nПросим {text}"):
        begun = time.process_time()
        read_card(each, own_names=OWN)
        assert time.process_time() - begun < SECONDS


@pytest.mark.parametrize("name", NAMES)
def test_what_follows_a_letter_changes_nothing(name: str) -> None:
    """A letter of 200,000 characters says what its first pages say."""
    text = letter_file(name, ".txt").decode()
    card = read_card(text, own_names=OWN)
    longer = text + "\n\n" + "Показатель 1 выполнен в срок до 01.02.2026 полностью.\n" * 4_000
    assert read_card(longer, own_names=OWN) == card


@pytest.mark.parametrize("path", sorted(READ.iterdir()), ids=lambda path: path.stem)
def test_quotes_stand_at_their_places(path: Path) -> None:
    """The words that are shown stand in the letter from the line on that is shown."""
    text = path.read_text(encoding="utf-8").partition("\n---\n")[2]
    lines = text.split("\n")
    for found in places(read_card(text, own_names=OWN)):
        # Of two columns the words of one stand between those of the other.
        written = iter(_words("\n".join(lines[found.place.line - 1 :])))
        assert all(word in written for word in _words(found.place.quote))


def places(card: LetterCard) -> list[Found[object]]:
    """Return everything that was found."""
    values = [getattr(card, each.name) for each in fields(card)]
    return [each for each in [*values, *card.annexes] if isinstance(each, Found)]


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)
