"""The card read out of letters: the samples in every format, and thirty letters as they come."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from regest.core.documents import ocr
from regest.core.documents.extract import TextReader, extract_text
from regest.core.documents.letter_card import Annex, Found, LetterCard, read_card
from regest.core.documents.letter_file import read_now
from tests.core.documents.scans import paper, scanned_pdf
from tests.support.sample_letters import KINDS, NAMES, letter_file

ASSOCIATION = (
    "образовательных организаций Приобского края, работающих по системе менеджмента качества"
)
OWN = (f"Ассоциация {ASSOCIATION}",)
CHAIR = f"Председателю Президиума Ассоциации {ASSOCIATION} Ветровой И.С."
MINISTRY = "Министерство образования Приобского края"
HEAD_OF_OFFICE = "Крутоярова П.А., Начальник отдела управления качеством образования"
SAMPLES: dict[str, dict[str, Any]] = {
    NAMES[0]: {
        "sender": MINISTRY,
        "number": "21-05/1187",
        "dated": dt.date(2026, 10, 26),
        "heading": "О представлении аналитической записки",
        "signed_by": HEAD_OF_OFFICE,
        "executor": "Лаптева М.О., (3800) 00-12-37",
        "addressee": CHAIR,
        "due_on": dt.date(2026, 11, 20),
        "annexes": ["форма таблицы: 2/1"],
    },
    NAMES[1]: {
        "sender": "МБОУ «СОШ № 208»",
        "number": "87",
        "dated": dt.date(2026, 9, 14),
        "kind": "заявление",
        "heading": "Заявление",
        "signed_by": "Нечаев О.В., Директор",
        "addressee": CHAIR,
        "annexes": [
            "Копия приказа от 02.02.2026 № 31-од: 1/1",
            "Политика в области качества: 2/1",
            "Отчёты о внутренних аудитах: 9/1",
        ],
    },
    NAMES[2]: {
        "sender": "КГБПОУ «Каменогорский аграрный колледж»",
        "number": "01-12/345",
        "dated": dt.date(2026, 10, 12),
        "heading": "О направлении сведений о внутренних аудитах",
        "signed_by": "Полевой Б.Г., Директор",
        "executor": "Савушкина Т.Н., (3802) 00-71-18",
        "addressee": "Председателю Президиума Ассоциации И.С. Ветровой",
        "reference": "01-06/112 от 05.10.2026",
        "annexes": ["сводная таблица несоответствий: 3/1"],
    },
    NAMES[3]: {
        "sender": "АНО ДПО «Институт управления качеством»",
        "number": "",
        "dated": dt.date(2026, 11, 2),
        "kind": "приглашение",
        "heading": (
            "Приглашение: «Записи системы качества: от бумажной папки к электронному делу»"
        ),
        "addressee": "Руководителям профессиональных объединений и ассоциаций",
    },
    NAMES[4]: {
        "sender": "МАДОУ «Детский сад № 19 «Рябинка»",
        "number": "44/к",
        "dated": dt.date(2026, 5, 15),
        "heading": "О получении сертификата соответствия",
        "signed_by": "Ломакина Е.Д., Заведующий",
        "addressee": CHAIR,
        "mark": "Конфиденциально",
        "copy_number": "1",
        "annexes": [
            "Копия сертификата соответствия: 1/1",
            "Отчёт об аудите, конфиденциально: 6/1",
        ],
    },
    NAMES[5]: {
        "sender": MINISTRY,
        "number": "21–05 / 1187",
        "dated": dt.date(2026, 10, 26),
        "heading": "О представлении аналитической записки",
        "signed_by": HEAD_OF_OFFICE,
        "executor": "Лаптева М.О., (3800) 00-12-37",
        "addressee": CHAIR,
        "due_on": dt.date(2026, 11, 20),
        "repeated": True,
        "annexes": ["упомянутое: 2/1"],
    },
}
READ = Path(__file__).parent / "letters_read"


def told(card: LetterCard) -> dict[str, Any]:
    """Return the values of a card that are there, in words where they have parts."""
    found: dict[str, Any] = {}
    for each in fields(card):
        value = getattr(card, each.name)
        if isinstance(value, Found):
            plain = isinstance(value.value, str | bool | dt.date)
            found[each.name] = value.value if plain else str(value.value)
    if card.annexes:
        found["annexes"] = [_annex(each.value) for each in card.annexes]
    return found


def _annex(annex: Annex) -> str:
    return f"{annex.title}: {annex.sheets or '-'}/{annex.copies or '-'}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", NAMES)
def test_sample_letters_are_read_in_every_format(name: str, kind: str) -> None:
    """Every field of the sample table is proposed, and no other day or number is taken."""
    outcome = extract_text(letter_file(name, kind), f"{name}{kind}")
    assert outcome.status == "extracted"
    card = read_card(outcome.text, own_names=OWN)
    assert told(card) == {"kind": "письмо", **SAMPLES[name]}


@pytest.mark.skipif(not ocr.languages(), reason="needs tesseract with rus")
def test_a_scanned_letter_is_recognised_and_read() -> None:
    """The card of a scan is read when somebody waits for it, not when a worker has time."""
    outcome = read_now(scanned_pdf(paper(200)), "scan.pdf", TextReader())
    card = read_card(outcome.text, own_names=OWN)
    assert told(card) == {"kind": "письмо", **SAMPLES[NAMES[2]]}


@pytest.mark.parametrize("path", sorted(READ.iterdir()), ids=lambda path: path.stem)
def test_letters_are_read_as_a_clerk_reads_them(path: Path) -> None:
    """A card holds what its letter says and nothing else: what is not expected must be absent."""
    expected, _line, text = path.read_text(encoding="utf-8").partition("\n---\n")
    assert told(read_card(text, own_names=OWN)) == {"kind": "письмо", **tomllib.loads(expected)}
