"""Printed journals: the official columns, who sees what in them, and what becomes of files."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import event

from regest.core.base.clock import ManualClock
from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue import control, records, tasks
from regest.core.catalogue.tables import Record
from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
from regest.core.people import parties
from regest.core.store.database import Database
from regest.kit.house import House
from regest.plugins.journal.choice import Choice
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.letters.descriptions import Sheets
from regest.plugins.journal.printing.columns import COLUMNS
from regest.plugins.journal.printing.journal import Span, audience_of, print_journal
from regest.plugins.journal.printing.rows import official_rows
from tests.support.houses import MINISTRY, opened_house
from tests.support.letters import day, local, receive, send

CHAIR, EXECUTOR = "Ветрова Ирина Сергеевна", "Ильин К.Р."
YEAR = Span.of_year("2026")
INCOMING = (
    "Рег. №", "Дата регистрации (поступления)", "Корреспондент",
    "№ и дата документа корреспондента", "Краткое содержание", "Листов (осн./прил.)",
    "Резолюция, исполнитель", "Срок", "Отметка об исполнении (№, дата ответа)", "Дело",
    "Подпись в получении", "Примечание (аннулирован, повторный, гриф)",
)  # fmt: skip
OUTGOING = (
    "Рег. №", "Дата", "Адресат", "Краткое содержание", "Листов", "Подписал", "Исполнитель",
    "На № … от …", "Способ и дата отправки", "Дело", "Примечание",
)  # fmt: skip


def table(house: House, path: Path, direction: str = "in", span: Span = YEAR) -> list[list[str]]:
    """Print a journal as .csv and return its lines, the head first."""
    target = path / f"{direction}.csv"
    print_journal(house, direction, span, target, overwrite=True)
    return list(csv.reader(io.StringIO(target.read_text("utf-8-sig")), delimiter=";"))


def give_task(house: House, letter: Record, due: str = "20.11.2026") -> str:
    """Put a resolution of the chair on a letter and return its id."""
    with house.work() as work:
        chair, executor = (
            parties.find_parties(work.session, name)[0].id for name in (CHAIR, EXECUTOR)
        )
        draft = TaskDraft(
            record_id=letter.id,
            text="Подготовить ответ",
            author=chair,
            signed_on=day("27.10.2026"),
            executors=(Executor(executor), Executor(chair)),
            due_on=day(due),
        )
        return tasks.add(work, TaskContext.of(house.deployment, house.reader), draft).id


def correct(house: House, letter: Record, **changes: str) -> None:
    """Correct the card of a letter."""
    with house.work() as work:
        found = work.session.get_one(Record, letter.id)
        records.correct(work, house.deployment.calls, found, changes, "описка")


def test_the_columns_are_those_of_the_field_word_for_word(house: House, tmp_path: Path) -> None:
    receive(house)
    send(house)
    assert tuple(table(house, tmp_path)[0]) == INCOMING
    assert tuple(table(house, tmp_path, "out")[0]) == OUTGOING
    for columns in COLUMNS.values():
        assert sum(column.width_mm for column in columns) <= 267


def test_an_incoming_letter_with_its_resolution_and_answer(house: House, tmp_path: Path) -> None:
    letter = receive(
        house, number="21-05/1187", dated=day("26.10.2026"), sheets=Sheets("3", "2"),
        received_at=local("26.10.2026 18:30"),
    ).record  # fmt: skip
    task = give_task(house, letter)
    answer = send(house, answers="Вх-1").record
    context = TaskContext.of(house.deployment, house.reader)
    with house.work() as work:
        control.extend(work, context, task, day("27.11.2026"), "по просьбе исполнителя")
        control.done(work, context, task, "направлена записка", day("27.10.2026"), answer.id)
        found = work.session.get_one(Record, letter.id)
        records.put_in_file(work, house.deployment.calls, found, "01-05")
    assert table(house, tmp_path)[1] == [
        "Вх-1",
        "27.10.2026\n(26.10.2026)",
        MINISTRY,
        "21-05/1187\nот 26.10.2026",
        "О представлении аналитической записки",
        "3/2",
        f"27.10.2026 {CHAIR}: Подготовить ответ – {EXECUTOR} (созывает), {CHAIR}",
        "27.11.2026\n(продлён)",
        "Исполнено\n27.10.2026\nнаправлена записка\n№\u00a001-05/1\nот 27.10.2026",
        "01-05",
        "",
        "",
    ]


def test_an_outgoing_letter(house: House, tmp_path: Path) -> None:
    receive(house, number="21-05/1187", dated=day("26.10.2026"))
    letter = send(house, answers="Вх-1", executor="Лаптева М.О.", sheets=Sheets("2")).record
    correct(house, letter, delivery="почта", dispatched_on="2026-10-27")
    assert table(house, tmp_path, "out")[1] == [
        "01-05/1",
        "27.10.2026",
        MINISTRY,
        "О направлении аналитической записки",
        "2",
        CHAIR,
        "Лаптева Мария Олеговна",
        "На № 21-05/1187\nот 26.10.2026",
        "почта\n27.10.2026",
        "01-05",
        "",
    ]


def test_every_number_keeps_its_place_with_its_reason(house: House, tmp_path: Path) -> None:
    """Void, reserved, lettered, repeated and late ones, in natural order (NUM-3)."""
    receive(house, number="1", dated=day("01.10.2026"))
    receive(house, number="2")
    numbers.void(house, "Вх-2", "зарегистрирован дважды")
    numbers.reserve(house, "incoming", "ждём курьера")
    numbers.reserve(house, "incoming", "не понадобится")
    numbers.void(house, "Вх-4", "не понадобился")
    receive(house, number="1", dated=day("01.10.2026"), subject="Повторно", choice=Choice.REPEAT)
    receive(house, number="9", received_at=local("20.10.2026 10:00"))
    for number in range(4):
        receive(house, number=f"0-{number}")
    receive(house, after="1")
    lines = table(house, tmp_path)[1:]
    assert [line[0] for line in lines] == [
        "Вх-1", "Вх-1а", *(f"Вх-{number}" for number in range(2, 11)),
    ]  # fmt: skip
    notes = {line[0]: line[-1] for line in lines if line[-1]}
    assert notes == {
        "Вх-2": "Аннулирован: зарегистрирован дважды",
        "Вх-3": "Зарезервирован: ждём курьера",
        "Вх-4": "Аннулирован: не понадобился",
        "Вх-5": "Повторный к Вх-1",
        "Вх-6": "Зарегистрирован с опозданием",
    }
    assert lines[3][2:-1] == [""] * 9


def test_a_hidden_letter_keeps_its_number_and_nothing_else(
    folder: Path, house: House, clock: ManualClock, tmp_path: Path
) -> None:
    """Not a word of it, of its answer, of its reason: for the secretary it is of no one."""
    hidden = receive(house, number="44/к", subject="О сертификате", mark="Конфиденциально").record
    give_task(house, hidden)
    receive(house, subject="Повтор", number="44/к", choice=Choice.OTHER, reason="другой документ")
    send(house, answers="Вх-1", subject="Открытый ответ")
    numbers.void(house, "Вх-1", "отозван министерством")
    with opened_house(folder, clock, login="secretary") as secretary:
        lines = table(secretary, tmp_path)
        assert lines[1] == [
            "Вх-1", "27.10.2026", "", "", "Документ ограниченного доступа", *[""] * 7,
        ]  # fmt: skip
        assert lines[2][4] == "Повтор"
    assert table(house, tmp_path)[1][4] == "О сертификате"


def test_an_answer_that_is_hidden_is_not_told(
    folder: Path, house: House, clock: ManualClock, tmp_path: Path
) -> None:
    receive(house)
    answer = send(house, answers="Вх-1").record
    with opened_house(folder, clock, login="secretary") as secretary:
        assert "01-05/1" in table(secretary, tmp_path)[1][8]
        correct(house, answer, mark="Конфиденциально", mark_basis="решение председателя")
        assert table(secretary, tmp_path)[1][8] == ""


def test_only_who_may_print_journals_does(
    folder: Path, house: House, clock: ManualClock, tmp_path: Path
) -> None:
    receive(house)
    for login in ("member", "presidium", "admin"):
        with opened_house(folder, clock, login=login) as reader:
            with pytest.raises(Refusal) as refused:
                table(reader, tmp_path)
            assert refused.value.code == "permission_missing"
    with opened_house(folder, clock, login="chair") as chair:
        assert len(table(chair, tmp_path)) == 2


def test_days_are_printed_without_those_around_them(
    house: House, clock: ManualClock, tmp_path: Path
) -> None:
    """A period may cross the year: numbers begin anew in it."""
    for moment in ("30.11.2026 09:00", "01.12.2026 09:00", "30.12.2026 09:00", "11.01.2027 09:00"):
        clock.set(local(moment))
        receive(house, number=moment)
    span = Span(day("01.12.2026"), day("11.01.2027"))
    assert [line[0] for line in table(house, tmp_path, span=span)[1:]] == ["Вх-2", "Вх-3", "Вх-1"]
    with pytest.raises(Refusal) as refused:
        table(house, tmp_path, span=Span(day("12.01.2027"), day("13.01.2027")))
    assert refused.value.code == "journal_empty"


def test_formulas_are_text_in_tables(house: House, tmp_path: Path) -> None:
    receive(house, subject='=HYPERLINK("http://x")', number="+7")
    line = table(house, tmp_path)[1]
    assert line[4] == '\'=HYPERLINK("http://x")'
    assert line[3].startswith("'+7")
    target = tmp_path / "in.xlsx"
    assert print_journal(house, "in", YEAR, target) == 1
    with zipfile.ZipFile(target) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet


def test_a_journal_as_pdf_bears_its_head_on_every_page(house: House, tmp_path: Path) -> None:
    for number in range(1, 41):
        numbers.reserve(house, "incoming", f"перенесён из книги, строка {number}")
    target = tmp_path / "in.pdf"
    assert print_journal(house, "in", YEAR, target) == 40
    pages = [page.extract_text() for page in PdfReader(target).pages]
    assert len(pages) > 1
    for number, text in enumerate(pages, 1):
        assert "УЧЕБНЫЙ ДОКУМЕНТ" in text
        assert "Корреспондент" in text
        assert f"Стр. {number} из {len(pages)}" in text
        assert "regest:" in text
    assert "ЖУРНАЛ РЕГИСТРАЦИИ ВХОДЯЩИХ ДОКУМЕНТОВ" in pages[0]
    assert "за 2026 год" in pages[0]
    assert "Начат 27.10.2026" in pages[0]
    assert "Вх-40" in pages[-1]


def test_files_are_not_replaced_unasked_and_names_say_their_form(
    house: House, tmp_path: Path
) -> None:
    receive(house)
    target = tmp_path / "in.docx"
    print_journal(house, "in", YEAR, target)
    with pytest.raises(Refusal) as refused:
        print_journal(house, "in", YEAR, target)
    assert refused.value.code == "file_exists"
    assert print_journal(house, "in", YEAR, target, overwrite=True) == 1
    with pytest.raises(UsageFault) as unknown:
        print_journal(house, "in", YEAR, tmp_path / "in.odt")
    assert unknown.value.code == "paper_suffix"
    with pytest.raises(UsageFault):
        Span.of_year("26")


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """Collect the statements that readers send inside the block."""
    seen: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        seen.append(statement)

    with database.read() as session:
        engine = session.get_bind()
    event.listen(engine, "before_cursor_execute", heard)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", heard)


def test_more_letters_need_no_more_statements(house: House) -> None:
    def count() -> int:
        with statements(house.deployment.database) as seen, house.read() as session:
            rows = official_rows(session, audience_of(house), "in", YEAR.first, YEAR.last)
        assert rows
        return len(seen)

    give_task(house, receive(house).record)
    few = count()
    for number in range(12):
        give_task(house, receive(house, number=f"{number}").record)
    assert count() == few
    assert few < 30
