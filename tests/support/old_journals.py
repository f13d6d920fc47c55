"""Old journals in Excel with faults planted on purpose, and what an import has to say of them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import xlsxwriter

from tests.support.houses import COLLEGE, MINISTRY

YEAR = 2025
FIRST_DAY = dt.date(YEAR, 1, 9)
MONTHS = (
    "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь",
    "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь",
)  # fmt: skip
NEW = ("МБОУ «СОШ № 208»", "Управление образования города Каменогорска", "Ильина О.П.")
SENDERS = (MINISTRY, COLLEGE, *NEW)
SPELT = 'МБОУ "СОШ №208"'
INCOMING = (
    "Рег. №", "Дата регистрации (поступления)", "Корреспондент", "№", "дата",
    "Краткое содержание", "Листов (осн./прил.)", "Резолюция", "Исполнитель", "Срок",
    "Отметка об исполнении", "Дело", "Подпись в получении", "Примечание",
)  # fmt: skip
OUTGOING = (
    "Исх. №", "Дата", "Адресат", "Краткое содержание", "Листов", "Подписал", "Исполнитель",
    "На № … от …", "Способ отправки", "Дело", "Примечание",
)  # fmt: skip


@dataclass
class Planted:
    """What was planted; rows are counted as Excel counts them."""

    letters: int = 0
    skipped: dict[str, int] = field(default_factory=dict)
    holes: list[int] = field(default_factory=list)
    repeated: list[tuple[int, str, int, bool]] = field(default_factory=list)
    documents: list[tuple[int, str]] = field(default_factory=list)
    bad_days: list[tuple[int, str, str]] = field(default_factory=list)
    jumps: list[tuple[int, str]] = field(default_factory=list)
    unnumbered: list[int] = field(default_factory=list)
    unreadable: list[tuple[int, str]] = field(default_factory=list)
    lettered: list[str] = field(default_factory=list)
    annulled: list[tuple[str, str]] = field(default_factory=list)
    bare: int = 0
    marked: list[str] = field(default_factory=list)
    merged: list[int] = field(default_factory=list)
    days: dict[str, int] = field(default_factory=dict)
    rows: int = 0


def text_day(day: dt.date, form: int) -> str:
    """Return a day as people type it, in one of several forms."""
    months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    return (
        f"{day:%d.%m.%Y}",
        f"{day:%d.%m.%y}",
        f"{day.day} {months.split()[day.month - 1]} {day.year} г.",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d.%m.%Y}г.",
        f"«{day:%d}» {months.split()[day.month - 1]} {day.year} года",
    )[form % 6]


class OldJournal:
    """Writes one journal row by row and keeps what was planted in it."""

    def __init__(self, path: Path, direction: str = "in") -> None:
        self.path = path
        self.direction = direction
        self.planted = Planted()
        self.row = 0
        self._book = xlsxwriter.Workbook(str(path))
        self._sheet = self._book.add_worksheet("Входящие" if direction == "in" else "Исходящие")
        self._day = self._book.add_format({"num_format": "dd.mm.yyyy"})
        self._titles()

    def _titles(self) -> None:
        sheet = self._sheet
        sheet.merge_range("A1:N1", "Ассоциация образовательных организаций")
        sheet.merge_range("A2:N2", "ЖУРНАЛ РЕГИСТРАЦИИ ДОКУМЕНТОВ")
        sheet.write("A3", f"за {YEAR} год")
        if self.direction == "out":
            sheet.write_row(3, 0, OUTGOING)
            self.row = 4
            return
        sheet.merge_range("D4:E4", "Документ корреспондента")
        for place, title in enumerate(INCOMING):
            if place in {3, 4}:
                sheet.write(4, place, title)
            else:
                sheet.merge_range(3, place, 4, place, title)
        self.row = 5

    def put(self, *cells: Any) -> int:
        """Write a row and return its number."""
        for place, cell in enumerate(cells):
            if isinstance(cell, dt.date):
                self._sheet.write_datetime(self.row, place, cell, self._day)
            elif cell is not None and cell != "":
                self._sheet.write(self.row, place, cell)
        self.row += 1
        self.planted.rows += 1
        return self.row

    def skip(self, kind: str, *cells: Any) -> None:
        """Write a row that is no entry."""
        self.put(*cells)
        self.planted.skipped[kind] = self.planted.skipped.get(kind, 0) + 1

    def letter(self, number: Any, day: Any, kind: str = "date", **cells: Any) -> int:
        """Write an entry that is to be imported and return its row."""
        self.planted.letters += 1
        self.planted.days[kind] = self.planted.days.get(kind, 0) + 1
        return self.put(*self.entry(number, day, **cells))

    def entry(self, number: Any, day: Any, **cells: Any) -> list[Any]:
        """Return the cells of an entry in the order of the columns."""
        bare = "".join(filter(str.isdigit, str(number))) or "0"
        sender = cells.get("sender", SENDERS[int(bare) % len(SENDERS)])
        subject = cells.get("subject", f"О предоставлении сведений № {bare}")
        note = cells.get("note", "")
        if self.direction == "out":
            return [
                number, day, sender, subject, "1", "Ветрова И.С.", "Лаптева М.О.",
                cells.get("answers", ""), "e-mail", cells.get("case", "01-05"), note,
            ]  # fmt: skip
        written = day if isinstance(day, dt.date) else FIRST_DAY
        return [
            number, day, sender, cells.get("foreign", f"01-{bare}"), cells.get("dated", written),
            subject, "3/2", "К исполнению", "Лаптева М.О.", "", "", "01-06", "", note,
        ]  # fmt: skip

    def merge(self, top: int, place: int, bottom: int, value: Any) -> None:
        """Merge a column over rows given as Excel counts them."""
        form = self._day if isinstance(value, dt.date) else None
        write = self._sheet.merge_range
        if isinstance(value, dt.date):
            write(top - 1, place, bottom - 1, place, "", form)
            self._sheet.write_datetime(top - 1, place, value, form)
        else:
            write(top - 1, place, bottom - 1, place, value)
        self.planted.merged += list(range(top + 1, bottom + 1))

    def close(self) -> Planted:
        """Write the file and return what was planted."""
        self._book.close()
        return self.planted


def day_of(sequence: int, last: int) -> dt.date:
    """Return the day of an entry: days run through the year with the numbers."""
    return FIRST_DAY + dt.timedelta(days=sequence * 350 // last)


def plant(path: Path, last: int = 5000, direction: str = "in") -> Planted:
    """Write a journal of numbers up to `last` (at least 120) with every fault, and return them."""
    journal = OldJournal(path, direction)
    planted = journal.planted
    if direction == "in":
        journal.skip("headings", *range(1, 15))
    special = _Faults(journal).by_number(last)
    month = 0
    for sequence in range(1, last + 1):
        day = day_of(sequence, last)
        if day.month != month:
            if month:
                journal.skip("total", None, None, f"Итого за месяц: {sequence - 1}")
                journal.skip("empty")
            month = day.month
            journal.skip("period", f"{MONTHS[day.month - 1]} {YEAR} г.")
        if sequence in special:
            special[sequence](sequence, day)
        elif sequence % 7 == 0:
            journal.letter(sequence, text_day(day, sequence // 7), "text")
        elif sequence % 53 == 0:
            journal.letter(sequence, (day - dt.date(1899, 12, 30)).days, "serial")
        else:
            journal.letter(sequence, day)
        if sequence % 1000 == 0 and direction == "in":
            journal.skip("headings", *INCOMING)
    for sequence in range(last + 1, last + 4):
        journal.skip("blank", sequence)
    journal.skip("total", f"Всего в журнале зарегистрировано {last} документов с № 1 по № {last}")
    planted.holes.sort()
    journal.close()
    return planted


class _Faults:
    """Writes what is planted in a journal, each fault in place of one number."""

    def __init__(self, journal: OldJournal) -> None:
        self.journal = journal
        self.planted = journal.planted
        self.first_rows: dict[int, int] = {}

    def by_number(self, last: int) -> dict[int, Any]:
        """Return what is planted at which number of `last`."""
        step = last // 120
        planted = {
            7: self.hole, 8: self.lettered, 11: self.annulled, 13: self.bare,
            17: self.unnumbered, 19: self.marked, 20: self.noted, 23: self.spelt,
            24: self.ditto, 29: self.back, 31: self.same_row,
            37: partial(self.bad_day, "31.02.2025", "unreadable"),
            38: partial(self.bad_day, "", "missing"),
            39: partial(self.bad_day, "05.06.2024", "outside"),
            41: self.same_document, 43: self.again, 53: self.merged_number,
            65: self.hole, 110: self.hole,
        }  # fmt: skip
        beside = {
            47 * step: self.remembered, 47 * step + 1: self.another,
            59 * step: self.merged_days, 59 * step + 1: self.nothing, 59 * step + 2: self.nothing,
        }  # fmt: skip
        return {number * step: write for number, write in planted.items()} | beside

    def hole(self, sequence: int, _day: dt.date) -> None:
        self.planted.holes.append(sequence)

    def lettered(self, sequence: int, day: dt.date) -> None:
        self.journal.letter(sequence, day)
        for suffix in ("а", "/1", " Б"):
            self.journal.letter(f"{sequence}{suffix}", day, foreign=f"л-{suffix}")
            self.planted.lettered.append(f"{sequence}{suffix}")

    def annulled(self, sequence: int, day: dt.date) -> None:
        self.journal.letter(sequence, day, note="Аннулирован, повторная регистрация")
        self.planted.annulled.append((str(sequence), "Аннулирован, повторная регистрация"))

    def bare(self, sequence: int, day: dt.date) -> None:
        cells = [sequence, day] + [None] * (12 if self.journal.direction == "in" else 9)
        cells[-1] = "номер пропущен"
        self.journal.put(*cells[: 14 if self.journal.direction == "in" else 11])
        self.planted.days["date"] = self.planted.days.get("date", 0) + 1
        self.planted.annulled.append((str(sequence), "номер пропущен"))
        self.planted.bare += 1

    def remembered(self, sequence: int, day: dt.date) -> None:
        self.first_rows[sequence] = self.journal.letter(
            sequence, day, foreign="17-8/повтор", sender=MINISTRY
        )

    def another(self, sequence: int, day: dt.date) -> None:
        row = self.journal.put(*self.journal.entry(sequence - 1, day, subject="Другое письмо"))
        self.planted.repeated.append((row, str(sequence - 1), self.first_rows[sequence - 1], False))
        self.planted.holes.append(sequence)

    def same_row(self, sequence: int, day: dt.date) -> None:
        cells = self.journal.entry(sequence, day)
        first = self.journal.put(*cells)
        self.planted.letters += 1
        self.planted.days["date"] += 1
        self.planted.repeated.append((self.journal.put(*cells), str(sequence), first, True))

    def same_document(self, sequence: int, day: dt.date) -> None:
        self.journal.letter(sequence, day, foreign="21-05/1187", dated=FIRST_DAY, sender=MINISTRY)

    def again(self, sequence: int, day: dt.date) -> None:
        row = self.journal.letter(
            sequence, day, foreign="21-05/1187", dated=FIRST_DAY, sender=MINISTRY
        )
        if self.journal.direction == "in":
            self.planted.documents.append((row, str(sequence)))

    def bad_day(self, written: str, fault: str, sequence: int, day: dt.date) -> None:
        kind = fault if fault in {"missing", "unreadable"} else "text"
        row = self.journal.letter(sequence, written, kind, dated=day)
        self.planted.bad_days.append((row, str(sequence), fault))

    def back(self, sequence: int, day: dt.date) -> None:
        row = self.journal.letter(sequence, day - dt.timedelta(days=30))
        self.planted.jumps.append((row, str(sequence)))

    def unnumbered(self, sequence: int, day: dt.date) -> None:
        self.planted.unnumbered.append(self.journal.put(*self.journal.entry("б/н", day)))
        self.planted.unreadable.append(
            (self.journal.put(*self.journal.entry("см. выше", day)), "см. выше")
        )
        self.journal.letter(sequence, day)

    def marked(self, sequence: int, day: dt.date) -> None:
        self.journal.letter(f"{sequence}/к", day)
        self.planted.marked.append(f"{sequence}/к")

    def noted(self, sequence: int, day: dt.date) -> None:
        self.journal.letter(sequence, day, note="ДСП")
        self.planted.marked.append(str(sequence))

    def spelt(self, sequence: int, day: dt.date) -> None:
        self.journal.letter(sequence, day, sender=SPELT)

    def ditto(self, sequence: int, day: dt.date) -> None:
        self.journal.letter(sequence, day, subject="-//-")

    def merged_days(self, sequence: int, day: dt.date) -> None:
        top = self.journal.letter(sequence, None)
        for number in (sequence + 1, sequence + 2):
            self.journal.letter(number, None)
        self.journal.merge(top, 1, top + 2, day)

    def merged_number(self, sequence: int, day: dt.date) -> None:
        top = self.journal.letter(None, day, sender=MINISTRY, subject="О семинаре", foreign="5")
        self.journal.put(
            *self.journal.entry(None, day, sender=COLLEGE, subject="О семинаре", foreign="5")
        )
        self.journal.merge(top, 0, top + 1, sequence)

    def nothing(self, _sequence: int, _day: dt.date) -> None:
        """Written with the number before."""
