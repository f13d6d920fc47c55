"""What is found in an old journal before anything of it is written."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from regest.api import NumberState, normalise_number
from regest.plugins.journal.importing.columns import Part
from regest.plugins.journal.importing.days import DayKind, read_day
from regest.plugins.journal.importing.numbers import WrittenNumber
from regest.plugins.journal.importing.rows import Line, Place, Reading, split_day
from regest.plugins.journal.letters.duplicates import folded
from regest.plugins.journal.words import MARKS

_ANNULLED = re.compile(r"аннулир|ошибочн\w* (?:зарег|запис|регистр)", re.IGNORECASE)
_VOID = re.compile(
    r"\W*(?:номер |запись )?(?:аннулир|испорчен|не использ|пропущен|вычеркнут|погашен)\w*\W*",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"(?<!\w)(дсп|для служебного пользования|конфиденциально)(?!\w)", re.IGNORECASE
)

NO_DAY = dt.date.min

Key = tuple[int, str]


class Fault(StrEnum):
    """Why a day cannot be the day of registration."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    OUTSIDE = "outside"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Held:
    """A number that the ledger has: what an import brought it from, None if none did."""

    state: NumberState
    reason: str
    content: Mapping[str, str] | None = None
    visible: bool = True


@dataclass(frozen=True, slots=True)
class Repeated:
    """An entry like an earlier one: under the same number, or of the same document."""

    place: Place
    number: str
    first: Place
    same: bool


@dataclass(frozen=True, slots=True)
class BadDay:
    """A day of registration that cannot be taken as it stands."""

    place: Place
    number: str
    written: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Jump:
    """A day before that of the entry above."""

    place: Place
    number: str
    day: dt.date
    above: dt.date


@dataclass(frozen=True, slots=True)
class Told:
    """An entry and what is written there."""

    place: Place
    number: str
    written: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell that is not as it was when the entry was imported; hidden letters tell no values."""

    place: Place
    number: str
    part: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Planned:
    """An entry to be written: its day, perhaps taken from above, and why its number is void."""

    line: Line
    day: dt.date
    borrowed: bool = False
    reason: str = ""
    mark: str = ""
    bare: bool = False


@dataclass(slots=True)
class Findings:
    """The report of an import; `planned` is what would be written."""

    planned: list[Planned] = field(default_factory=list)
    known: int = 0
    repeated_numbers: list[Repeated] = field(default_factory=list)
    repeated_documents: list[Repeated] = field(default_factory=list)
    registered_documents: list[Told] = field(default_factory=list)
    holes: list[int] = field(default_factory=list)
    bad_days: list[BadDay] = field(default_factory=list)
    bad_document_days: list[Told] = field(default_factory=list)
    jumps: list[Jump] = field(default_factory=list)
    unnumbered: list[Told] = field(default_factory=list)
    unreadable: list[Told] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    clashes: list[Told] = field(default_factory=list)
    day_kinds: Counter[DayKind] = field(default_factory=Counter)

    @property
    def letters(self) -> list[Planned]:
        """What becomes a record."""
        return [each for each in self.planned if not each.bare]

    @property
    def lettered(self) -> list[Planned]:
        """Numbers with a letter or a part."""
        return [each for each in self.planned if number_of(each.line).suffix]

    @property
    def annulled(self) -> list[Planned]:
        """What is void by the journal itself."""
        return [each for each in self.planned if each.reason]

    @property
    def left_out(self) -> int:
        """How many entries would not be imported though something stands in them."""
        doubles = sum(not each.same for each in self.repeated_numbers)
        return doubles + len(self.unnumbered) + len(self.unreadable)


def look_over(reading: Reading, held: Mapping[Key, Held], today: dt.date) -> Findings:
    """Return what is to be done with each entry, beside the numbers that the ledger has."""
    found = Findings()
    first: dict[Key, Line] = {}
    above: dt.date | None = None
    for line in reading.lines:
        good = _day(line, reading.year, today)
        number = line.number
        if number is None:
            told = Told(line.place, line.number_text, _gist(line))
            (found.unreadable if line.number_text else found.unnumbered).append(told)
        elif number.key in first:
            same = first[number.key].content == line.content
            place = first[number.key].place
            found.repeated_numbers.append(Repeated(line.place, number.printed, place, same))
        else:
            first[number.key] = line
            if number.key in held:
                _compare(found, line, held[number.key])
            else:
                _plan(found, line, reading.year, today, above)
        above = good or above
    _lend_first(found, above, reading.year)
    _find_documents(found)
    _find_holes(found, held)
    return found


def _plan(found: Findings, line: Line, year: int, today: dt.date, above: dt.date | None) -> None:
    number = number_of(line)
    reason, bare = _void(line)
    if bare and not reason:
        # A number printed beforehand that nothing stands beside: a hole.
        return
    day = _day(line, year, today)
    found.day_kinds[line.day.kind] += 1
    if day is None and not reason:
        found.bad_days.append(
            BadDay(line.place, number.printed, line.day.written, _fault(line, year))
        )
    if day is not None and above is not None and day < above:
        found.jumps.append(Jump(line.place, number.printed, day, above))
    written = _document_day(line)
    if written and read_day(written, year).day is None:
        found.bad_document_days.append(Told(line.place, number.printed, written))
    taken = day or above or NO_DAY
    found.planned.append(Planned(line, taken, day is None, reason, _mark(line), bare))


def _lend_first(found: Findings, last: dt.date | None, year: int) -> None:
    """Give entries above the first good day that day; void ones the new year's when there is none.

    Letters of a journal without any day stay without: `NO_DAY`.
    """
    good = next((each.day for each in found.planned if not each.borrowed), last)
    found.planned = [
        replace(each, day=good or (dt.date(year, 1, 1) if each.reason else NO_DAY))
        if each.day == NO_DAY
        else each
        for each in found.planned
    ]


def _compare(found: Findings, line: Line, held: Held) -> None:
    number = number_of(line)
    reason, bare = _void(line)
    if bare and not reason and held.content is None and held.state is NumberState.VOID:
        found.known += 1
        return
    if held.content is None:
        found.clashes.append(Told(line.place, number.printed, held.state.value))
        return
    found.known += 1
    old, new = held.content, line.content
    for part in dict.fromkeys([*old, *new]):
        if old.get(part, "") != new.get(part, ""):
            was, now = (old.get(part, ""), new.get(part, "")) if held.visible else ("", "")
            found.differences.append(Difference(line.place, number.printed, part, was, now))


def _find_documents(found: Findings) -> None:
    """Find letters of one sender under one number and day, which DUP-1 would ask about."""
    first: dict[tuple[str, str, dt.date | str], Planned] = {}
    for each in found.letters:
        written, dated = foreign(each.line)
        number, day = normalise_number(written), read_day(dated, each.day.year)
        if number is None or each.reason:
            continue
        sender = folded(each.line.values.get(Part.CORRESPONDENT, ""))
        key = (sender, number, day.day or dated)
        if key in first:
            place = first[key].line.place
            told = Repeated(each.line.place, number_of(each.line).printed, place, same=True)
            found.repeated_documents.append(told)
        else:
            first[key] = each


def _find_holes(found: Findings, held: Mapping[Key, Held]) -> None:
    plain = {sequence for sequence, suffix in held if not suffix}
    everything = {sequence for sequence, _suffix in held}
    for each in found.planned:
        sequence, suffix = number_of(each.line).key
        everything.add(sequence)
        if not suffix:
            plain.add(sequence)
    found.holes = sorted(set(range(1, max(everything, default=0) + 1)) - plain)


def foreign(line: Line) -> tuple[str, str]:
    """Return the sender's number and day as written; a combined cell is taken apart."""
    number, day = split_day(line.values.get(Part.FOREIGN, "").replace("\n", " "))
    return (
        line.values.get(Part.FOREIGN_NUMBER, number).strip(),
        line.values.get(Part.FOREIGN_DATE, day).strip(),
    )


def ranges(numbers: Iterable[int]) -> str:
    """Return whole numbers as people list them: `3, 7–9`."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][1] + 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in parts)


def _document_day(line: Line) -> str:
    return foreign(line)[1].strip("-–— ")


def _void(line: Line) -> tuple[str, bool]:
    """Return why a number is void, if it is, and whether nothing stands beside it."""
    note = " ".join(line.values.get(Part.NOTE, "").split())
    said = {part: text for part, text in line.values.items() if _VOID.fullmatch(text)}
    beside = {part for part in line.values if part is not Part.NOTE and part not in said}
    if not beside and not line.more:
        return note or next(iter(said.values()), ""), True
    if _ANNULLED.search(note):
        return note, False
    return next(iter(said.values()), ""), False


def _mark(line: Line) -> str:
    number = number_of(line)
    told = _MARKED.search(line.values.get(Part.NOTE, ""))
    word = number.access or (told[1] if told else "")
    return MARKS.get(word.casefold(), "")


def _day(line: Line, year: int, today: dt.date) -> dt.date | None:
    day = line.day.day
    return day if day is not None and day.year == year and day <= today else None


def _fault(line: Line, year: int) -> Fault:
    if line.day.kind is DayKind.MISSING:
        return Fault.MISSING
    if line.day.day is None:
        return Fault.UNREADABLE
    return Fault.OUTSIDE if line.day.day.year != year else Fault.AHEAD


def _gist(line: Line) -> str:
    return "; ".join(text.replace("\n", " ") for text in line.values.values())[:200]


def number_of(line: Line) -> WrittenNumber:
    """Return the number of an entry that has one."""
    if line.number is None:
        raise AssertionError("an entry without a number is not planned")
    return line.number
