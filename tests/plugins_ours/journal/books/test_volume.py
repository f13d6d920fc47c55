"""The report on volume: counted as by hand, of what the reader sees, on paper and for Excel."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook
from sqlalchemy import event

from regest.core.base.clock import ManualClock
from regest.core.people.dated_names import Renaming, rename_party
from regest.core.people.parties import party_called
from regest.kit.house import House
from regest.plugins.journal.books.listing import journal_rows
from regest.plugins.journal.books.volume import By, volume
from regest.plugins.journal.letters import numbers
from regest.plugins.journal.letters.descriptions import IncomingLetter, OutgoingLetter
from regest.plugins.journal.letters.registration import register_incoming, register_outgoing
from tests.support.command_line import CommandLine
from tests.support.houses import COLLEGE, MINISTRY, opened_house

SCHOOL = "МБОУ «СОШ № 208»"


@pytest.fixture
def busy(house: House, clock: ManualClock) -> House:
    """Give a house with letters of three months and two years, one hidden and one annulled."""
    for place, (sender, kind, mark) in enumerate(
        [
            (MINISTRY, "письмо", ""),
            (MINISTRY, "приказ", ""),
            (SCHOOL, "письмо", ""),
            (SCHOOL, "запрос", "ДСП"),
            (COLLEGE, "письмо", ""),
        ]
    ):
        letter = IncomingLetter(
            sender=sender,
            subject=f"тема {place}",
            number=f"{place}",
            dated=None,
            kind=kind,
            mark=mark,
        )
        last = register_incoming(house, letter, ()).record.id
        clock.advance(days=19)
    numbers.void(house, last, "ошибка")
    out = OutgoingLetter(
        addressees=(MINISTRY, SCHOOL), subject="ответ", case="01-06", signatory="Ветрова И.С."
    )
    register_outgoing(house, out, ())
    return house


def counted(house: House) -> Counter[tuple[str, int]]:
    """Count the journal's lines by hand: direction and month."""
    return Counter(
        (row.direction, row.date.month)
        for row in journal_rows(house, ["in", "out"])
        if row.id is not None
        and row.date is not None
        and row.date.year == 2026
        and row.state != "annulled"
    )


def test_months_are_counted_as_by_hand(busy: House) -> None:
    report = volume(busy, 2026, By.MONTH)
    by_hand = counted(busy)
    assert [row.key for row in report.rows] == [f"{month}" for month in range(1, 13)]
    for row in report.rows:
        month = int(row.key)
        assert (row.incoming, row.outgoing) == (by_hand["in", month], by_hand["out", month])
    assert report.incoming + report.outgoing == by_hand.total() == 4
    assert volume(busy, 2025, By.MONTH).incoming == 0


def test_kinds_and_correspondents(busy: House) -> None:
    kinds = {row.title: (row.incoming, row.outgoing) for row in volume(busy, 2026, By.KIND).rows}
    assert kinds == {"письмо": (2, 0), "приказ": (1, 0), "запрос": (1, 0)}
    both = volume(busy, 2026, By.CORRESPONDENT)
    assert [(row.title, row.total) for row in both.rows] == [(SCHOOL, 2), (MINISTRY, 2)]
    last = volume(busy, 2027, By.CORRESPONDENT)
    assert {row.title: row.outgoing for row in last.rows} == {SCHOOL: 1, MINISTRY: 1}
    assert last.outgoing == 1


@pytest.mark.parametrize("by", list(By))
def test_a_hidden_letter_is_not_counted(busy: House, folder: Path, by: By) -> None:
    """ACC-2: a count tells of a letter as a title does."""
    assert volume(busy, 2026, by).incoming == 4
    with opened_house(folder, busy.deployment.clock, login="member") as member:
        seen = [row for row in journal_rows(member, ["in"]) if row.period == "2026"]
        assert volume(member, 2026, by).incoming == len(seen) < 4
        assert sum(row.incoming for row in volume(member, 2026, by).rows) == len(seen)


def test_names_are_those_of_the_years_end(busy: House, clock: ManualClock) -> None:
    with busy.work() as work:
        school = party_called(work.session, SCHOOL)
        new = Renaming(starts_on=work.today, basis="приказ", name="МАОУ «СОШ № 208»")
        rename_party(work, school, new)
    assert SCHOOL in {row.title for row in volume(busy, 2026, By.CORRESPONDENT).rows}
    titles = {row.title for row in volume(busy, 2027, By.CORRESPONDENT).rows}
    assert "МАОУ «СОШ № 208»" in titles


def test_few_statements_however_many_letters(busy: House) -> None:
    asked: list[str] = []
    engine = busy.deployment.database.reader_engine
    event.listen(engine, "before_cursor_execute", lambda *call: asked.append(call[2]))
    volume(busy, 2026, By.CORRESPONDENT)
    assert len([each for each in asked if each.startswith("SELECT")]) == 4


def test_the_paper_and_its_twins_say_the_same(busy: House, tmp_path: Path) -> None:
    busy.close()
    line = CommandLine(busy.deployment.folder)
    made = ("journal", "report", "--year", "2026", "--by", "correspondent", "--out")
    for suffix in ("pdf", "docx", "xlsx", "csv"):
        line.done(*made, str(tmp_path / f"r.{suffix}"))
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "r.pdf").pages)
    assert "ОБЪЁМ ДОКУМЕНТООБОРОТА" in text
    rows = list(csv.reader(io.StringIO((tmp_path / "r.csv").read_text("utf-8-sig")), delimiter=";"))
    assert rows[1:] == [
        [SCHOOL, "2", "0", "2"],
        [MINISTRY, "2", "0", "2"],
        ["Итого документов", "4", "0", "4"],
    ]
    words = " ".join(text.split())
    for name in ("Министерство образования", "СОШ № 208", "Итого документов"):
        assert name in words
    book = CalamineWorkbook.from_path(tmp_path / "r.xlsx")
    assert book.get_sheet_by_index(0).to_python()[-1] == ["Итого документов", 4.0, 0.0, 4.0]
    refused = line.refusal(*made, str(tmp_path / "r.pdf"))
    assert refused["code"] == "file_exists"
    assert line.refusal(*made, str(tmp_path / "r.txt"), code=2)["code"] == "paper_suffix"


def test_the_screen(regest: CommandLine) -> None:
    shown = regest.done("journal", "report", "--year", "2026", "--direction", "in")
    assert "январь" in shown
    assert regest.given("journal", "report", "--year", "2026")["outgoing"] == 0
    assert regest.refusal("journal", "report", "--year", "0", code=2)["code"] == "year_wrong"
