"""A register of members as a table: columns found by their titles, rows read or found faulty."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regest.api import Message, Refusal, UsageFault, grids, parse_day
from regest.plugins.membership.tables.leaving import EndReason
from regest.plugins.membership.words import CANDIDATE, MEMBER, _

# What a column may be called, in small letters; the first words are enough.
COLUMNS: dict[str, tuple[str, ...]] = {
    "organisation": ("организация", "наименование", "название", "organisation"),
    "short_name": ("краткое", "сокращ", "short"),
    "territory": ("муниципал", "территор", "municipality"),
    "sector": ("отрасль", "тип", "sector"),
    "address": ("адрес", "address"),
    "kind": ("статус", "status"),
    "starts_on": ("с даты", "дата вступления", "вступ", "from", "с"),
    "ends_on": ("по дату", "дата выхода", "выбы", "to", "по"),
    "end_reason": ("причина", "reason"),
    "order_number": ("приказ №", "номер приказа", "order"),
    "order_date": ("приказ от", "дата приказа", "order date"),
    "head": ("руководитель", "фио", "head"),
    "post": ("должность", "post"),
}
REASONS: dict[str, EndReason] = {
    "выход": EndReason.EXIT,
    "вышла": EndReason.EXIT,
    "вывод": EndReason.REMOVAL,
    "выведена": EndReason.REMOVAL,
    "реорганиз": EndReason.REORGANISATION,
    "ликвид": EndReason.LIQUIDATION,
}
_REQUIRED = ("organisation", "starts_on")
_FIRST_DAY = dt.date(1990, 1, 1)
# Characters that the directory and papers keep of a cell.
_LENGTHS = {
    "organisation": 500,
    "short_name": 200,
    "territory": 120,
    "sector": 120,
    "address": 500,
    "order_number": 60,
    "head": 500,
    "post": 300,
    "end_reason": 300,
}


@dataclass(frozen=True, kw_only=True, slots=True)
class RegisterLine:
    """A line of a register: `number` is its row in the table, from 1."""

    number: int
    organisation: str
    kind: str
    starts_on: dt.date
    ends_on: dt.date | None = None
    end_reason: str = ""
    short_name: str = ""
    territory: str = ""
    sector: str = ""
    address: str = ""
    order_number: str = ""
    order_date: dt.date | None = None
    head: str = ""
    post: str = ""

    @property
    def reason(self) -> EndReason | None:
        """Why it ended, as far as the words say it."""
        small = self.end_reason.casefold()
        return next((each for word, each in REASONS.items() if word in small), None)


@dataclass(frozen=True, slots=True)
class Faulty:
    """A row that cannot be read, and why."""

    number: int
    why: Message


def read(name: str, content: bytes) -> tuple[list[RegisterLine], list[Faulty]]:
    """Return the lines of the first sheet of a table, and the rows that cannot be read.

    Raises:
        Refusal: `register_columns`, no row of titles has organisation and first day; the file is
            no table.
    """
    sheets = grids.read_grids(content, name)
    rows = sheets[0].rows if sheets else ()
    for at, row in enumerate(rows):
        columns = _columns(row)
        if all(each in columns for each in _REQUIRED):
            return _lines(rows, at + 1, columns)
    raise Refusal(
        "register_columns",
        _("The table has no titles “Организация” and “С даты” in one row"),
        rule="R-3.3",
        remedy=_("Name the columns so; the others may be missing."),
    )


def _columns(row: Sequence[grids.Cell]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        title = " ".join(str(cell or "").casefold().split())
        for field, words in COLUMNS.items():
            if field not in found and any(_called(title, word) for word in words):
                found[field] = place
                break
    return found


def _called(title: str, word: str) -> bool:
    # Words as short as «с» would begin half of all titles.
    return title == word if len(word) < 4 else title.startswith(word)


def _lines(
    rows: Sequence[Sequence[grids.Cell]], first: int, columns: Mapping[str, int]
) -> tuple[list[RegisterLine], list[Faulty]]:
    lines: list[RegisterLine] = []
    faulty: list[Faulty] = []
    for at in range(first, len(rows)):
        cells = {
            field: rows[at][place] if place < len(rows[at]) else None
            for field, place in columns.items()
        }
        if not any(str(cell or "").strip() for cell in cells.values()):
            continue
        try:
            lines.append(_line(at + 1, cells))
        except UsageFault as fault:
            faulty.append(Faulty(at + 1, fault.message))
    return lines, faulty


def _line(number: int, cells: Mapping[str, grids.Cell]) -> RegisterLine:
    text = {field: " ".join(str(cell or "").split()) for field, cell in cells.items()}
    starts_on = _day(cells.get("starts_on"))
    ends_on = _day(cells.get("ends_on"))
    if not text["organisation"] or starts_on is None:
        raise UsageFault("row_incomplete", _("organisation or first day is missing"))
    if ends_on is not None and ends_on < starts_on:
        raise UsageFault("row_days", _("the last day comes before the first"))
    if starts_on < _FIRST_DAY:
        raise UsageFault("row_days", _("the year {year} is a slip", year=f"{starts_on.year:04}"))
    _require_short(text)
    kept = ("short_name", "territory", "sector", "address", "order_number", "head", "post")
    return RegisterLine(
        number=number,
        organisation=text["organisation"],
        kind=_kind(text.get("kind", "")),
        starts_on=starts_on,
        ends_on=ends_on,
        end_reason=text.get("end_reason", ""),
        order_date=_day(cells.get("order_date")),
        **{field: text.get(field, "") for field in kept},
    )


def _kind(text: str) -> str:
    small = text.casefold()
    if "кандидат" in small or "candidate" in small:
        return CANDIDATE
    if not small or "член" in small or "member" in small:
        return MEMBER
    raise UsageFault("row_kind", _("“{text}” is neither member nor candidate", text=text))


def _require_short(text: Mapping[str, str]) -> None:
    for field, most in _LENGTHS.items():
        if len(text.get(field, "")) > most:
            raise UsageFault(
                "row_long",
                _(
                    "“{text}…” is too long: {count} characters, at most {most}",
                    text=text[field][:40],
                    count=len(text[field]),
                    most=most,
                ),
            )


def _day(cell: grids.Cell) -> dt.date | None:
    if isinstance(cell, dt.date):
        return cell
    text = str(cell or "").strip()
    return parse_day(text) if text else None
