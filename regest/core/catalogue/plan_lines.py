"""A year's plan as it is read: files of each row, their number, and what became of them (FP-3)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, _
from regest.core.catalogue.file_bars import FileStatus, Standing, standings
from regest.core.catalogue.file_extents import extents
from regest.core.catalogue.file_periods import first_year_of, year_of
from regest.core.catalogue.file_tables import FilePlanRow
from regest.core.catalogue.plan_years import Plan
from regest.core.catalogue.tables import File
from regest.core.hooks.types import PeriodKind

PERMANENT, LONG, SHORT, ALL = "permanent", "over_ten", "up_to_ten", "all"
GROUPS = (PERMANENT, LONG, SHORT)
_TEN = 10


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A row with the files that were kept under it in the year, and the events of column 5.

    `volumes` counts files and, of those in several volumes, each volume.
    """

    row: FilePlanRow
    files: tuple[File, ...]
    volumes: int
    events: tuple[Message, ...]

    def note(self, language: str | None = None) -> str:
        """Return column 5 as it is printed: events, then what a person wrote."""
        said = [event.text(language) for event in self.events]
        return "; ".join([*dict.fromkeys(said), *([self.row.note] if self.row.note else [])])


def lines_of(session: Session, plan: Plan, today: dt.date) -> tuple[PlanLine, ...]:
    """Return every row of the plan with its files, in a bounded number of statements."""
    year = plan.year.year
    kept = files_kept(session, plan.rows, year)
    every = [file for files in kept.values() for file in files]
    become = standings(session, every, today)
    # What has computer files and no sheets is kept in electronic form.
    electronic = {
        file_id
        for file_id, held in extents(session, every).items()
        if held.size_bytes and not held.sheets
    }
    return tuple(
        PlanLine(
            row,
            tuple(kept[row.index]),
            sum(file.volume or 1 for file in kept[row.index]),
            tuple(_events(row, kept[row.index], year, today, become, electronic)),
        )
        for row in plan.rows
    )


def files_kept(
    session: Session, rows: Sequence[FilePlanRow], year: int
) -> Mapping[str, list[File]]:
    """Return the files that were kept in a year under each index of its rows.

    Files that bear the index a row had before stand in its row.
    """
    of_row = {row.index: row.index for row in rows}
    of_row |= {row.replaces: row.index for row in rows if row.replaces}
    found: dict[str, list[File]] = {row.index: [] for row in rows}
    wanted = select(File).order_by(col(File.index), col(File.period))
    for file in session.exec(wanted):
        if file.index in of_row and touches(file, year):
            found[of_row[file.index]].append(file)
    return found


def touches(file: File, year: int) -> bool:
    """Say whether a file was kept in a calendar year: opened by its end, not finished before."""
    return _begun(file) <= year <= (year_of(file.period) or max(year, _begun(file)))


def goes_on(file: File, year: int) -> bool:
    """Say whether a file is carried over to the year that follows `year` (FL-7)."""
    last = year_of(file.period)
    return last is None or last > year


def summary(lines: Iterable[PlanLine], year: int) -> dict[str, dict[str, int]]:
    """Return the entry at the year's end: files kept by groups of periods (§3.1).

    Each group, and `all`, counts `total`, of these `carried_over` to the next year, and `review`.
    """
    found = {name: {"total": 0, "carried_over": 0, "review": 0} for name in (*GROUPS, ALL)}
    for line in lines:
        for name in (group_of(line.row.retention), ALL):
            found[name]["total"] += len(line.files)
            found[name]["carried_over"] += sum(goes_on(file, year) for file in line.files)
            if line.row.retention.get("review"):
                found[name]["review"] += len(line.files)
    return found


def group_of(retention: Mapping[str, str]) -> str:
    """Return the group of the summary that a period belongs to.

    Until liquidation counts as longer than ten years; until no longer needed or replaced, without
    years, as shorter.
    """
    kind = retention.get("kind", "")
    if kind == "permanent":
        return PERMANENT
    if kind == "liquidation":
        return LONG
    years = max(_number(retention, "years"), _number(retention, "floor_years"))
    return LONG if years > _TEN else SHORT


def _number(retention: Mapping[str, str], name: str) -> int:
    text = str(retention.get(name, ""))
    return int(text) if text.isdecimal() else 0


def _begun(file: File) -> int:
    return first_year_of(file.period) or file.opened_on.year


def _events(
    row: FilePlanRow,
    files: Sequence[File],
    year: int,
    today: dt.date,
    become: Mapping[str, Standing],
    electronic: set[str],
) -> Iterable[Message]:
    if row.replaces:
        yield _.p("file plan", "before {year} under the index {index}",
                  year=year, index=row.replaces)  # fmt: skip
    if row.added_on is not None:
        yield _.p("file plan", "brought in on {day}", day=row.added_on)
    if not files and not row.reserve and today.year > year:
        yield _.p("file plan", "not opened")
    for file in files:
        begun = _begun(file)
        if begun < year:
            yield _.p("file plan", "carried over from {year}", year=begun)
        else:
            yield _.p("file plan", "opened on {day}", day=file.opened_on)
        yield from _end(become[file.id])
    if any(file.id in electronic for file in files):
        yield _.p("file plan", "electronic")


def _end(become: Standing) -> Iterable[Message]:
    if become.status is FileStatus.TRANSFERRED:
        yield _.p("file plan", "transferred to the archive on {day}", day=become.on)
    elif become.status is FileStatus.DESTROYED:
        number, day = become.act, become.on
        yield _.p("file plan", "destroyed on {day}, act No. {number}", day=day, number=number)


def period_words(period: PeriodKind) -> Message:
    """Return in words by which years files of a row are kept."""
    return {
        PeriodKind.CALENDAR_YEAR: _.p("files of", "a calendar year"),
        PeriodKind.ACADEMIC_YEAR: _.p("files of", "a school year"),
        PeriodKind.WHOLE_LIFE: _.p("files of", "all years: carried over"),
    }[period]
