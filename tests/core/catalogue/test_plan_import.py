"""An existing file plan comes over whole or not at all; what is wrong is told row by row."""

from __future__ import annotations

import io

import pytest
from docx import Document

from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue import plan_import, plan_years
from regest.core.catalogue.plan_import import Survey
from regest.core.documents.paper import PaperColumn
from regest.core.documents.sheets import write_xlsx
from regest.core.hooks.types import PeriodKind
from regest.core.store.database import Database
from tests.support.catalogue import CLERK, a_letter

HEAD = ("Индекс дела", "Заголовок дела (тома, части)", "Количество дел (томов, частей)",
        "Срок хранения дела и № статей по перечню", "Примечание")  # fmt: skip
ROWS = (
    ("1", "2", "3", "4", "5"),
    ("01 Управление", "", "", "", ""),
    ("01-01", "Положение об Ассоциации, изменения к нему", "", "Пост., ст. 28", "Переходящее"),
    ("01–06", "Переписка", "2", "5 л. ЭПК, ст. 70", ""),
    ("03. Методическая работа", "", "", "", ""),
    ("03-02", "Мероприятия", "", "5 лет ЭПК", "за учебный год"),
    ("03-03", "Анкеты участников мероприятий", "", "ДМН", ""),
    ("03-04", "Резервный номер", "", "", ""),
    ("Итого", "", "6", "", ""),
)


def csv_of(*rows: tuple[str, ...]) -> bytes:
    """Return rows as a table of text under the headings."""
    lines = [";".join(f'"{cell}"' for cell in row) for row in (HEAD, *rows)]
    return "\r\n".join(["НОМЕНКЛАТУРА ДЕЛ", *lines]).encode("utf-8-sig")


def docx_of(*rows: tuple[str, ...]) -> bytes:
    """Return the same as a Word document, section titles merged across."""
    document = Document()
    document.add_paragraph("НОМЕНКЛАТУРА ДЕЛ на 2027 год")
    table = document.add_table(rows=0, cols=5)
    for row in (HEAD, *rows):
        cells = table.add_row().cells
        if row[0] and not any(row[1:]):
            cells[0].merge(cells[4]).text = row[0]
            continue
        for cell, text in zip(cells, row, strict=True):
            cell.text = text
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def xlsx_of(*rows: tuple[str, ...]) -> bytes:
    """Return the same as a workbook."""
    return write_xlsx([PaperColumn(title) for title in HEAD], rows)


def looked_over(database: Database, content: bytes, name: str) -> Survey:
    """Look a file over."""
    tables = plan_import.tables_of(content, name)
    with database.read() as session:
        return plan_import.survey(session, tables)


@pytest.mark.parametrize(
    ("content", "name"),
    [(csv_of(*ROWS), "plan.csv"), (docx_of(*ROWS), "plan.docx"), (xlsx_of(*ROWS), "plan.xlsx"),
     ("\n".join("\t".join(row) for row in (HEAD, *ROWS)).encode(), "plan.txt"),
     ("\n".join("|".join(row) for row in (HEAD, *ROWS)).encode(), "plan.txt")],
    ids=["csv", "docx", "xlsx", "tabs", "bars"],
)  # fmt: skip
def test_tables_of_all_kinds_become_a_draft(database: Database, content: bytes, name: str) -> None:
    found = looked_over(database, content, name)
    assert found.faults == ()
    with database.work(CLERK) as work:
        plan = plan_import.bring_over(work, 2027, found)
    rows = {row.index: row for row in plan.rows}
    assert list(rows) == ["01-01", "01-06", "03-02", "03-03", "03-04"]
    assert rows["01-01"].section == "01 Управление"
    assert rows["03-02"].section == "03 Методическая работа"
    assert rows["01-01"].period is PeriodKind.WHOLE_LIFE
    assert rows["03-02"].period is PeriodKind.ACADEMIC_YEAR
    assert rows["01-06"].retention == {
        "kind": "years", "years": "5", "review": "yes", "authority": "Т236",
        "article": "ст. 70", "verification": "unchecked",
    }  # fmt: skip
    assert (rows["03-04"].reserve, rows["03-04"].retention) == (True, {})


def test_faults_are_told_by_row_and_nothing_is_written(database: Database) -> None:
    wrong = (
        ("01-01", "Разное", "", "5 лет", ""),
        ("01-02", "Договоры с партнёрами", "", "долго", ""),
        ("1-3", "Обращения граждан", "", "5 лет", ""),
        ("01-04", "Доверенности представителей", "", "", ""),
        ("01-05", "Реестр членов", "", "Пост.", ""),
        ("01-05", "Реестр кандидатов", "", "Пост.", ""),
    )
    found = looked_over(database, csv_of(*wrong), "plan.csv")
    told = [(each.row, each.message.text("ru")) for each in found.faults]
    assert told == [
        (3, "Заголовок «Разное» не говорит, что в деле"),
        (4, "срок хранения «долго» не понят"),
        (5, "1-3 – не индекс дела: пишите 01-05"),
        (6, "нет срока хранения"),
        (8, "индекс 01-05 стоит дважды"),
    ]
    with database.work(CLERK) as work, pytest.raises(Refusal) as refused:
        plan_import.bring_over(work, 2027, found)
    assert refused.value.text("ru").startswith("Ничего не перенесено: 5 строк с ошибками. 3:")
    with database.read() as session:
        assert plan_years.years(session) == ()


def test_an_index_with_files_keeps_its_meaning(database: Database) -> None:
    """FP-1: without files another meaning is worth a word, with files it is a fault."""
    other = csv_of(("01-06", "Договоры с партнёрами", "", "5 лет", ""))
    assert [each.fault for each in looked_over(database, other, "plan.csv").findings] == [False]
    with database.work(CLERK) as work:
        a_letter(work, file_index="01-06")
    (finding,) = looked_over(database, other, "plan.csv").findings
    assert finding.fault
    assert finding.message.text("ru") == "индекс 01-06 здесь означает «Переписка»"


def test_an_index_that_a_table_program_made_a_date_is_read(database: Database) -> None:
    import datetime as dt

    content = write_xlsx(
        [PaperColumn(title) for title in HEAD],
        [(dt.date(2026, 5, 1), "Переписка с министерством", "", "5 лет", "")],
    )
    found = looked_over(database, content, "plan.xlsx")
    assert [row.index for row in found.rows] == ["01-05"]
    assert [each.fault for each in found.findings] == [False]


def test_a_file_without_the_headings_is_no_plan(database: Database) -> None:
    with pytest.raises(UsageFault) as refused:
        looked_over(database, b"a;b\r\n1;2\r\n", "plan.csv")
    assert refused.value.code == "headings_not_found"
    with pytest.raises(Refusal):
        looked_over(database, b"not a document", "plan.docx")


def test_an_old_list_is_told(database: Database) -> None:
    rows = (
        ("01-01", "Журнал регистрации писем", "", "5 лет, ст. 258 г перечня 2010 г.", ""),
        ("01-02", "Журнал регистрации обращений", "", "5 лет, ст. 258 г", ""),
        ("01-03", "Журнал регистрации приказов", "", "5 лет, ст. 182", ""),
    )
    tables = plan_import.tables_of(csv_of(*rows), "plan.csv")
    with database.read() as session:
        found = plan_import.survey(session, tables, ("258",))
    assert [(each.row, each.fault) for each in found.findings] == [(3, False), (4, False)]
    assert found.findings[0].message.text("en").startswith("ст. 258 г")
