"""An old journal kept in Excel comes over with its numbers, and its faults are told (show 5)."""

from __future__ import annotations

import datetime as dt
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from regest.core.base.errors import Ambiguous, Refusal, UsageFault
from regest.core.catalogue.tables import LedgerPeriod, OpenState, Record
from regest.core.preservation.consistency import _misplaced, _number_faults
from regest.core.store.audit import verify
from regest.kit.house import House
from regest.plugins.journal.books.listing import journal_rows
from regest.plugins.journal.importing.obstacles import obstacles
from regest.plugins.journal.importing.report import report
from regest.plugins.journal.importing.survey import ImportWishes, Survey, survey
from regest.plugins.journal.importing.writing import Done, bring_over
from regest.plugins.journal.letters.decisions import SuspectedDuplicate
from tests.support.command_line import CommandLine
from tests.support.houses import MINISTRY, opened_house
from tests.support.letters import day, receive, send
from tests.support.old_journals import FIRST_DAY, Planted, plant

DECIDED: dict[str, Any] = {
    "void_holes": True,
    "reason": "в старом журнале не использован",
    "days_above": True,
}
KILLED = """
import sys, time
from pathlib import Path
from regest.kit.house import House
from regest.plugins.journal.importing.survey import ImportWishes, survey
from regest.plugins.journal.importing.writing import _Writing
house = House.open(Path(sys.argv[1]))
wishes = ImportWishes(
    path=Path(sys.argv[2]), direction="in", void_holes=True, reason="-", days_above=True
)
found = survey(house, wishes)
with house.work() as work:
    _Writing(house, work, found).write()
    work.session.flush()
    print("written", flush=True)
    time.sleep(60)
"""
HEADINGS = ("Рег. №", "Дата", "Корреспондент", "Исх. №", "Содержание", "Примечание")


def look(house: House, path: Path, direction: str = "in", **wishes: Any) -> Survey:
    """Look a journal over."""
    return survey(house, ImportWishes(path=path, direction=direction, **wishes))


def written(path: Path, *rows: tuple[Any, ...], headings: tuple[str, ...] = HEADINGS) -> Path:
    """Write a plain journal."""
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet()
    for place, row in enumerate((headings, *rows)):
        sheet.write_row(place, 0, row)
    book.close()
    return path


def short(tmp_path: Path, *rows: tuple[Any, ...]) -> Path:
    """Write a journal of two letters and `rows`."""
    first = (1, "09.01.2025", MINISTRY, "21-05/1", "О первом", "")
    return written(
        tmp_path / "short.xlsx", first, (2, "10.01.2025", MINISTRY, "7", "О втором"), *rows
    )


def told(found: Survey) -> Planted:
    """Return the report in the form in which faults are planted."""
    data = report(found)
    return Planted(
        letters=data["letters"],
        skipped=data["skipped"],
        holes=data["holes"],
        repeated=[
            (each["row"], each["number"], each["first_row"], each["same"])
            for each in data["repeated_numbers"]
        ],
        documents=[(each["row"], each["number"]) for each in data["repeated_documents"]],
        bad_days=[(each["row"], each["number"], each["fault"]) for each in data["bad_days"]],
        jumps=[(each["row"], each["number"]) for each in data["jumps"]],
        unnumbered=[each["row"] for each in data["unnumbered"]],
        unreadable=[(each["row"], each["number"]) for each in data["unreadable_numbers"]],
        lettered=data["lettered"],
        annulled=[(each["number"], each["reason"]) for each in data["annulled"]],
        bare=sum(each.bare for each in found.findings.planned),
        marked=data["marked"],
        merged=[each["row"] for each in data["merged"]],
        days=data["days"],
        rows=data["rows"],
    )


@pytest.mark.parametrize("direction", ["in", "out"])
def test_the_report_tells_what_was_planted(house: House, tmp_path: Path, direction: str) -> None:
    """Every planted fault of 5,000 rows is told once, with its row, and nothing else."""
    planted = plant(tmp_path / "journal.xlsx", 5000, direction)
    assert told(look(house, tmp_path / "journal.xlsx", direction)) == planted


def test_what_was_planted_comes_over_once(house: House, tmp_path: Path) -> None:
    """Numbers, days and states are those of the file; a second run changes nothing."""
    path = tmp_path / "journal.xlsx"
    planted = plant(path, 240)
    found = look(house, path, **DECIDED)
    assert {each.name for each in found.new} == {
        "Управление образования города Каменогорска",
        "Ильина О.П.",
    }
    assert bring_over(house, found) == Done(planted.letters, len(planted.holes) + planted.bare)
    rows = journal_rows(house, ["in"], "2025")
    states = Counter(row.state for row in rows)
    void = len(planted.holes) + planted.bare
    annulled = len(planted.annulled) - planted.bare
    assert states == {
        "registered": planted.letters - annulled,
        "annulled": annulled,
        "void": void,
    }
    numbers = [row.number for row in rows]
    assert numbers[:4] == ["1", "2", "3", "4"]
    assert {*planted.lettered, *planted.marked} < set(numbers)
    assert not any(row.late for row in rows)
    with house.read() as session:
        assert not list(_number_faults(session))
        assert not list(_misplaced(session))
        head = verify(session, house.deployment.database.signer.public_key)
    assert head.ok
    again = look(house, path, **DECIDED)
    assert (again.findings.planned, again.findings.holes) == ([], [])
    assert again.findings.known == planted.letters + planted.bare
    assert again.findings.differences == []
    assert bring_over(house, again) == Done()
    with house.read() as session:
        assert verify(session, house.deployment.database.signer.public_key).head == head.head


def test_nothing_is_written_while_something_is_undecided(house: House, tmp_path: Path) -> None:
    """Holes and days without use want a decision; a mistyped number is not voided away."""
    path = short(tmp_path, (4, "11.01.2025", MINISTRY, "8", "О четвёртом"))
    with pytest.raises(Refusal) as caught:
        bring_over(house, look(house, path))
    assert caught.value.code == "holes_undecided"
    with pytest.raises(Refusal) as caught:
        bring_over(house, look(house, path, void_holes=True))
    assert (caught.value.code, caught.value.rule) == ("reason_missing", "REG-6")
    path = short(tmp_path, (3, "31.02.2025", MINISTRY, "8", "О третьем"))
    with pytest.raises(Refusal) as caught:
        bring_over(house, look(house, path))
    assert caught.value.code == "days_undecided"
    path = short(tmp_path, (30_000, "11.01.2025", MINISTRY, "8", "О третьем"))
    with pytest.raises(Refusal) as caught:
        bring_over(house, look(house, path, **DECIDED))
    assert caught.value.code == "holes_too_many"
    assert journal_rows(house, ["in", "out"]) == []


def test_a_borrowed_day_is_told_on_the_card(house: House, tmp_path: Path) -> None:
    """An entry without a usable day gets that of the entry above; what stood there is noted."""
    path = short(tmp_path, (3, "31.02.2025", MINISTRY, "8", "О третьем", "копия"))
    bring_over(house, look(house, path, **DECIDED))
    third = journal_rows(house, ["in"])[2]
    assert third.date == day("10.01.2025")
    with house.read() as session:
        record = session.exec(select(Record).where(Record.number == "3")).one()
        note = _fields(session, record)["note"]
    assert note == "Дата в журнале: 31.02.2025\nкопия"


def _fields(session: Any, record: Record) -> dict[str, str]:
    from regest.core.catalogue.views import record_view

    return dict(record_view(session, record).fields)


def test_a_changed_row_is_told_and_left(house: House, tmp_path: Path) -> None:
    """The journal stays as it was imported; new rows of the file come over."""
    bring_over(house, look(house, short(tmp_path)))
    rows = (
        (1, "09.01.2025", MINISTRY, "21-05/1", "О другом", ""),
        (2, "10.01.2025", MINISTRY, "7", "О втором"),
        (3, "13.01.2025", MINISTRY, "9", "О третьем"),
    )
    found = look(house, written(tmp_path / "changed.xlsx", *rows))
    difference = found.findings.differences[0]
    assert (difference.part, difference.old, difference.new) == ("subject", "О первом", "О другом")
    assert bring_over(house, found) == Done(1, 0)
    assert [row.subject for row in journal_rows(house, ["in"])] == [
        "О первом",
        "О втором",
        "О третьем",
    ]


def test_a_number_of_the_house_is_not_taken(house: House, tmp_path: Path) -> None:
    """What was registered here stands in the way of the same number in a file."""
    receive(house)
    path = written(tmp_path / "now.xlsx", (1, "12.01.2026", MINISTRY, "5", "О старом"))
    found = look(house, path)
    assert [each.number for each in found.findings.clashes] == ["1"]
    with pytest.raises(Refusal) as caught:
        bring_over(house, found)
    assert caught.value.code == "number_taken"


def test_registration_goes_on_where_the_file_ends(house: House, tmp_path: Path) -> None:
    """A journal of this year: the next letter gets the next number."""
    path = written(
        tmp_path / "now.xlsx",
        ("Вх-1", "12.01.2026", MINISTRY, "5", "О старом"),
        ("Вх-2", "13.01.2026", MINISTRY, "6", "О старом"),
    )
    bring_over(house, look(house, path))
    assert receive(house, number="77").record.number == "Вх-3"


def test_imported_letters_are_found_as_originals_and_answers(house: House, tmp_path: Path) -> None:
    """DUP-1 asks about a letter of an imported year; a reply finds the imported request (LNK-2)."""
    bring_over(house, look(house, short(tmp_path)))
    rows = (("01-05/1", "15.01.2025", MINISTRY, "О запросе", "01-05"),)
    sent = written(
        tmp_path / "out.xlsx", *rows, headings=("Исх. №", "Дата", "Кому", "Содержание", "Дело")
    )
    bring_over(house, look(house, sent, "out"))
    answered = receive(house, number="5", answers="01-05/1 от 15.01.2025")
    assert not [w for w in answered.warnings if w.code == "own_letter_unknown"]
    with pytest.raises(SuspectedDuplicate) as caught:
        receive(house, number="№ 21-05/1")
    assert "09.01.2025" in str(caught.value.candidates[0])
    assert send(house).record.number == "01-05/1"


def not_understood(house: House, path: Path) -> bool:
    """Say whether the columns of a file are refused as unknown."""
    with pytest.raises(UsageFault) as caught:
        look(house, path)
    return caught.value.code == "headings_not_found"


def test_letters_that_are_registered_already_are_told(house: House, tmp_path: Path) -> None:
    """Sender, number in any typography and day are those of a letter of another year (DUP-1)."""
    receive(house, number="№ 21–05 / 1", dated=day("30.12.2024"))
    rows = ((1, "09.01.2025", MINISTRY, "21-05/1 от 30.12.2024", "О первом"),)
    path = written(tmp_path / "in.xlsx", *rows, headings=(*HEADINGS[:3], "№ и дата исх.", "Тема"))
    found = look(house, path)
    assert [each.written for each in found.findings.registered_documents] == ["Вх-1 (27.10.2026)"]
    assert bring_over(house, found) == Done(1, 0)


def test_what_is_no_journal_is_refused(regest: CommandLine, tmp_path: Path) -> None:
    """A file that is no table, and a heading that nobody wrote, are refused with the way out."""
    path = tmp_path / "journal.xlsx"
    path.write_bytes(b"PK\x03\x04 cut short")
    words = ("journal", "import", str(path), "--direction", "in", "--dry-run")
    assert regest.refusal(*words)["code"] == "workbook_unreadable"
    short(tmp_path).rename(path)
    refusal = regest.refusal(*words, "--map", "Шифр=number", code=2)
    assert (refusal["code"], "Рег. №" in refusal["remedy"]) == ("heading_unknown", True)
    assert regest.refusal(*words, "--map", "Дата=чепуха", code=2)["code"] == "column_unknown"


def test_headings_are_explained_once(house: House, tmp_path: Path) -> None:
    """What --map says of a heading is remembered by an import, not by a dry run."""
    headings = ("Шифр", "Дата", "Кто", "Что")
    path = written(
        tmp_path / "odd.xlsx", (1, "09.01.2025", MINISTRY, "О первом"), headings=headings
    )
    columns = (("Шифр", "number"), ("C", "correspondent"), ("что", "subject"))
    assert not_understood(house, path)
    found = look(house, path, columns=columns)
    assert not_understood(house, path)
    bring_over(house, found)
    again = look(house, path)
    assert again.findings.known == 1
    assert set(again.sheets[0].parts.values()) == {"number", "date", "correspondent", "subject"}


def test_only_what_was_said_of_headings_is_remembered(house: House, tmp_path: Path) -> None:
    """The only day of one journal is not that of the next one, which has another beside it."""
    headings = ("Исх. №", "Дата отправки", "Кому", "О чём", "Прочее")
    first = written(
        tmp_path / "a.xlsx", (1, "09.01.2025", MINISTRY, "О первом", "?"), headings=headings
    )
    bring_over(house, look(house, first, "out", columns=(("Прочее", "-"),)))
    second = written(
        tmp_path / "b.xlsx",
        (2, "09.01.2025", MINISTRY, "О втором", "10.01.2025"),
        headings=("Исх. №", "Дата отправки", "Кому", "О чём", "Дата"),
    )
    parts = look(house, second, "out").sheets[0].parts
    assert (parts[1], parts[4]) == ("dispatched", "date")


def test_the_command_shows_imports_and_says_what_is_left(
    regest: CommandLine, tmp_path: Path
) -> None:
    """Dry run, import and second run from the command line; search finds what came over."""
    path = tmp_path / "journal.xlsx"
    # More letters than an index is made for in passing.
    planted = plant(path, 1200)
    words = ("journal", "import", str(path), "--direction", "in")
    shown = regest.done(*words, "--dry-run")
    assert "Missing numbers: 4" in shown
    assert "Nothing was changed." in shown
    assert regest.refusal(*words)["code"] == "holes_undecided"
    assert "3 entries have no usable day" in regest(*words).err
    decided = ("--holes", "void", "--reason", "не использован", "--bad-dates", "above")
    done = regest(*words, *decided)
    assert done.code == 1, done.out + done.err
    assert f"Imported into the journal of 2025: {planted.letters} letters" in done.out
    assert "There is nothing new to import" in regest(*words).out
    listed = regest.given("journal", "list", "--year", "2025")
    assert len(listed) == planted.letters + len(planted.holes) + planted.bare
    assert "Taken over from an old journal" in regest.done("record", "show", "in:2@2025")
    assert regest.given("search", "сведений 9")["total"] > 0
    assert "in order" in regest.done("doctor")


def test_days_of_the_sender_and_sheets_are_taken_apart(house: House, tmp_path: Path) -> None:
    """A combined cell gives number and day; sheets, case and mark come to the card."""
    headings = (
        "№ п/п", "Дата поступления", "От кого", "№ и дата документа корреспондента",
        "О чём документ", "Кол-во листов", "№ дела", "Примечание",
    )  # fmt: skip
    rows = (
        (1, "9 января 2025 г.", MINISTRY, "21-05/1187 от 26.12.2024", "О записке", "3/2", "01-05",
         "ДСП"),
        (2, "-//-", '"', "б/н", "О второй", "5 л.", "99-99", ""),
    )  # fmt: skip
    path = written(tmp_path / "parts.xlsx", *rows, headings=headings)
    bring_over(house, look(house, path))
    first, second = journal_rows(house, ["in"])
    assert (first.foreign_number, first.foreign_date) == ("21-05/1187", dt.date(2024, 12, 26))
    assert (first.file, first.mark) == ("01-05", "Для служебного пользования")
    assert (second.date, second.correspondent) == (FIRST_DAY, MINISTRY)
    assert (second.foreign_number, second.foreign_date, second.file) == ("б/н", None, "")
    with house.read() as session:
        record = session.exec(select(Record).where(Record.number == "2")).one()
        fields = _fields(session, record)
    assert (fields["sheets"], fields["note"]) == ("5", "Дело: 99-99")


def test_months_on_sheets_of_their_own_are_one_journal(house: House, tmp_path: Path) -> None:
    """Several sheets are named, in their order; without names none of them is guessed."""
    book = xlsxwriter.Workbook(str(tmp_path / "months.xlsx"))
    for number, name in enumerate(("Январь", "Февраль"), start=1):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, HEADINGS)
        sheet.write_row(1, 0, (number, f"10.0{number}.2025", MINISTRY, str(number), f"О {name}"))
    book.close()
    with pytest.raises(Ambiguous) as caught:
        look(house, tmp_path / "months.xlsx")
    assert caught.value.candidates == ("Январь", "Февраль")
    found = look(house, tmp_path / "months.xlsx", sheets=("Январь", "февраль"))
    assert bring_over(house, found) == Done(2, 0)
    assert [row.number for row in journal_rows(house, ["in"])] == ["1", "2"]


def test_a_year_that_is_not_clear_has_to_be_said(house: House, tmp_path: Path) -> None:
    """Days of several years, or none at all; a year to come is refused."""
    path = short(tmp_path, (3, "11.01.2024", MINISTRY, "8", "О третьем"))
    with pytest.raises(UsageFault) as caught:
        look(house, path)
    assert caught.value.code == "year_unclear"
    found = look(house, path, year=2025)
    assert [each.fault for each in found.findings.bad_days] == ["outside"]
    with pytest.raises(UsageFault) as caught:
        look(house, path, year=2027)
    assert caught.value.code == "year_ahead"


def test_a_closed_journal_takes_nothing(house: House, tmp_path: Path) -> None:
    """JRN-2 holds for old journals too."""
    bring_over(house, look(house, short(tmp_path)))
    with house.work() as work:
        period = work.session.exec(select(LedgerPeriod)).one()
        period.state = OpenState.CLOSED
        work.witness("journal.closed", "ledger_period", period.id)
    more = look(house, short(tmp_path, (3, "13.01.2025", MINISTRY, "8", "О третьем")))
    with pytest.raises(Refusal) as caught:
        bring_over(house, more)
    assert (caught.value.code, caught.value.rule) == ("ledger_closed", "JRN-2")
    assert bring_over(house, look(house, short(tmp_path))) == Done()


def test_only_who_may_import_looks_a_journal_over(folder: Path, tmp_path: Path) -> None:
    """A chair may not; a secretary may."""
    path = short(tmp_path)
    with opened_house(folder, login="chair") as chair, pytest.raises(Refusal) as caught:
        look(chair, path)
    assert caught.value.code == "permission_missing"
    with opened_house(folder, login="secretary") as secretary:
        assert len(look(secretary, path).findings.letters) == 2


def test_an_import_that_is_killed_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    """Killed after all rows were written and before the commit; the same import begins anew."""
    path = tmp_path / "journal.xlsx"
    planted = plant(path, 120)
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(folder), str(path)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "written\n"
    child.send_signal(signal.SIGKILL)
    child.communicate()
    with opened_house(folder) as house:
        assert journal_rows(house, ["in"]) == []
        assert bring_over(house, look(house, path, **DECIDED)).letters == planted.letters
        with house.read() as session:
            assert verify(session, house.deployment.database.signer.public_key).ok


NUMBERS = [
    "1",
    "2",
    "3",
    "3а",
    "4",
    "5/1",
    "Вх-6",
    "7дсп",
    "12-15",
    "б/н",
    "",
    "-",
    "2025",
    "Итого",
]
DAYS = ["09.01.2025", "5 мая 2025 г.", "31.02.2025", "", "-//-", "01.01.2024", "45813", "завтра"]
TEXTS = [
    "",
    "Ильина О.П.",
    MINISTRY,
    "-//-",
    "аннулирован",
    "№ 5 от 01.02.2025",
    "ДСП",
    "=1+2",
    "«»",
]
ROWS = st.lists(
    st.tuples(st.sampled_from(NUMBERS), st.sampled_from(DAYS), *[st.sampled_from(TEXTS)] * 4),
    max_size=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(rows=ROWS)
def test_whatever_stands_in_a_journal(house: House, tmp_path: Path, rows: list[Any]) -> None:
    """Decided, it comes over or is refused as a whole; numbers agree, and again nothing is new."""
    path = tmp_path / "journal.csv"
    lines = [";".join(cells) for cells in (HEADINGS, *rows)]
    path.write_text("\n".join(lines), encoding="utf-8")
    found = look(house, path, year=2025, **DECIDED)
    if standing := obstacles(found):
        with pytest.raises(Refusal) as caught:
            bring_over(house, found)
        assert caught.value.code == standing[0].code
    else:
        bring_over(house, found)
        again = look(house, path, year=2025, **DECIDED)
        assert (again.findings.planned, again.findings.holes) == ([], [])
        assert bring_over(house, again) == Done()
    with house.read() as session:
        assert not list(_number_faults(session))
        assert not list(_misplaced(session))
