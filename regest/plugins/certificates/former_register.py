"""A register of certificates kept in a table before: its lines, and what is wrong with them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from regest.api import Message, Refusal, UsageFault, grids, parse_day
from regest.plugins.certificates.words import _

_NUMBER = re.compile(r"(?:№\s*|N\s*)?(\d{1,6})(?:\s*/\s*\d{4})?(?:\.0)?", re.IGNORECASE)
_DAY_WITHIN = re.compile(r"\b\d{1,2}\.\d{1,2}\.\d{4}\b")
_NUMBER_WITHIN = re.compile(r"№\s*0*(\d{1,6})(?!\d)")
_FIRST_DAY = dt.date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)
_HEADINGS_WITHIN = 20
_LONGEST_NAME = 500
_FIRST_REGISTERED = dt.date(1990, 1, 1)
# Part of a line → what its heading holds, the first that fits; each column is one part.
_PARTS: Mapping[str, re.Pattern[str]] = {
    "line": re.compile(r"№\s*п\s*/\s*п|^п\s*/\s*п"),
    "ended": re.compile(r"аннулир|замен"),
    "duplicate": re.compile(r"дубликат"),
    "handed_on": re.compile(r"вруч"),
    "receiver": re.compile(r"получ"),
    "registered_on": re.compile(r"дата"),
    "basis": re.compile(r"основани|приказ"),
    "organisation": re.compile(r"организаци|наименовани|название|учреждени|кому"),
    "address": re.compile(r"адрес"),
    "note": re.compile(r"примечани"),
    "number": re.compile(r"№|номер"),
}
_HEADED = "№ сертификата, Дата регистрации, Организация"
_REQUIRED = ("number", "registered_on", "organisation")


@dataclass(frozen=True, kw_only=True, slots=True)
class FormerLine:
    """One line as it was kept: `printed` is its number as written, `row` counts from 1."""

    row: int
    printed: str
    sequence: int
    registered_on: dt.date
    organisation: str
    address: str = ""
    basis: str = ""
    handed_on: dt.date | None = None
    receiver: str = ""
    duplicate: str = ""
    ended: str = ""
    note: str = ""

    @property
    def ended_on(self) -> dt.date | None:
        """The day that the mark of its end names."""
        found = _DAY_WITHIN.search(self.ended)
        return _day_or_none(found[0]) if found is not None else None

    @property
    def replaced(self) -> bool:
        """Whether another certificate took its place."""
        return "замен" in self.ended.casefold()

    @property
    def replaced_by(self) -> int | None:
        """The sequence of that other certificate, where the mark names it."""
        found = _NUMBER_WITHIN.search(self.ended) if self.replaced else None
        return int(found[1]) if found is not None else None

    def misdated(self, today: dt.date) -> Iterator[Message]:
        """Say which of its days cannot be: to come, long ago, or before it was registered."""
        if not _FIRST_REGISTERED <= self.registered_on <= today:
            yield _("it cannot be registered on {day}", day=self.registered_on)
        elif self.handed_on is not None and not self.registered_on <= self.handed_on <= today:
            yield _("it cannot be handed over on {day}", day=self.handed_on)
        elif self.ended and self.ended_on is None:
            yield _("it does not say on which day it ended: {text}", text=self.ended)
        elif self.ended_on is not None and not self.registered_on <= self.ended_on:
            yield _("it cannot have ended on {day}", day=self.ended_on)
        elif self.duplicated_on is not None and not (
            self.registered_on <= self.duplicated_on <= today
        ):
            yield _("it cannot be duplicated on {day}", day=self.duplicated_on)

    @property
    def duplicated_on(self) -> dt.date | None:
        """The day that the mark of a duplicate names."""
        found = _DAY_WITHIN.search(self.duplicate)
        return _day_or_none(found[0]) if found is not None else None


@dataclass(slots=True)
class FormerRegister:
    """What a file holds: lines to be taken, and faults by row."""

    lines: list[FormerLine] = field(default_factory=list)
    faults: list[tuple[int, Message]] = field(default_factory=list)


def read(content: bytes, file_name: str) -> FormerRegister:
    """Return the lines of the first sheet that has the headings of a register.

    Raises:
        Refusal: the file is no table that can be read.
        UsageFault: `register_headings`, no sheet has columns for number, day and organisation.
    """
    for grid in grids.read_grids(content, file_name):
        for place, row in enumerate(grid.rows[:_HEADINGS_WITHIN]):
            columns = _columns(row)
            if all(part in columns for part in _REQUIRED):
                return _lines(grid.rows, place + 1, columns)
    raise UsageFault(
        "register_headings",
        _("No sheet of {file} has the headings of a register of certificates", file=file_name),
        rule="CRT-3",
        remedy=_("Head its columns: {names}.", names=_HEADED),
    )


def refuse_faults(found: FormerRegister) -> None:
    """Refuse a register with faults.

    Raises:
        Refusal: `register_faulty`; names the first rows.
    """
    if not found.faults:
        return
    said = "; ".join(f"{row}: {message}" for row, message in found.faults[:10])
    raise Refusal(
        "register_faulty",
        _("Rows that cannot be taken: {rows}", rows=said),
        rule="CRT-3",
        remedy=_("Mend them in the file; --dry-run lists them all. Nothing was written."),
    )


def _columns(row: Sequence[grids.Cell]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, cell in enumerate(row):
        heading = " ".join(str(cell or "").casefold().split())
        part = next((name for name, form in _PARTS.items() if form.search(heading)), None)
        if part is not None and part not in found:
            found[part] = place
    return found


def _lines(
    rows: Sequence[Sequence[grids.Cell]], start: int, columns: Mapping[str, int]
) -> FormerRegister:
    found = FormerRegister()
    seen: dict[tuple[int, int], int] = {}
    for place, row in enumerate(rows[start:], start=start + 1):
        cells = {part: row[column] if column < len(row) else None
                 for part, column in columns.items()}  # fmt: skip
        if not any(_text(cells.get(part)) for part in ("number", "organisation")):
            continue
        if _is_count_of_columns(cells):
            continue
        faults = list(_faults(cells))
        if faults:
            found.faults += [(place, fault) for fault in faults]
            continue
        line = _line(place, cells)
        if line.sequence in {sequence for sequence, _year in seen}:
            found.faults.append((place, _("number {number} twice", number=line.printed)))
        seen[line.sequence, line.registered_on.year] = place
        found.lines.append(line)
    return found


def _is_count_of_columns(cells: Mapping[str, grids.Cell]) -> bool:
    """Say whether a row only counts the columns (1, 2, 3)."""
    values = [_text(cell) for cell in cells.values()]
    return (
        len(values) > 1
        and all(value.removesuffix(".0").isdecimal() for value in values)
        and (len(set(values)) == len(values))
    )


def _faults(cells: Mapping[str, grids.Cell]) -> Iterator[Message]:
    if _NUMBER.fullmatch(_text(cells["number"])) is None:
        yield _("no number: {text}", text=_text(cells["number"]) or "–")
    if _day(cells["registered_on"]) is None:
        yield _("no day of registration: {text}", text=_text(cells["registered_on"]) or "–")
    if not _text(cells["organisation"]):
        yield _("no organisation")
    handed = _text(cells.get("handed_on")).strip("-– ")
    if handed and _day(cells["handed_on"]) is None:
        yield _("no day of handing over: {text}", text=handed)
    if len(_text(cells["organisation"])) > _LONGEST_NAME:
        yield _("the name of the organisation is longer than {most}", most=_LONGEST_NAME)


def _line(row: int, cells: Mapping[str, grids.Cell]) -> FormerLine:
    printed = _text(cells["number"]).removesuffix(".0").lstrip("№N ")
    number = _NUMBER.fullmatch(printed)
    registered = _day(cells["registered_on"])
    if number is None or registered is None:
        raise ValueError("a row with faults is no line")
    name, _break, below = str(cells["organisation"]).strip().partition("\n")
    return FormerLine(
        row=row,
        printed=printed,
        sequence=int(number[1]),
        registered_on=registered,
        organisation=" ".join(name.split()),
        address=_text(cells.get("address")) or " ".join(below.split()),
        basis=_text(cells.get("basis")),
        handed_on=_day(cells.get("handed_on")),
        receiver=_text(cells.get("receiver")),
        duplicate=_text(cells.get("duplicate")).strip("-– "),
        ended=_text(cells.get("ended")).strip("-– "),
        note=_text(cells.get("note")),
    )


def _text(cell: grids.Cell) -> str:
    if isinstance(cell, dt.date):
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str("" if cell is None else cell).split())


def _day(cell: grids.Cell) -> dt.date | None:
    if isinstance(cell, dt.date):
        return cell
    if isinstance(cell, int | float):
        inside = _SERIALS.start <= cell < _SERIALS.stop
        return _FIRST_DAY + dt.timedelta(days=int(cell)) if inside else None
    return _day_or_none(_text(cell))


def _day_or_none(text: str) -> dt.date | None:
    try:
        return parse_day(text) if text else None
    except UsageFault:
        return None
