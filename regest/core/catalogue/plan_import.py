"""An existing file plan («номенклатура») brought over: looked at first, then written whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from sqlmodel import Session, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue import plan_rows, plan_years
from regest.core.catalogue.file_tables import FilePlanRow
from regest.core.catalogue.fileplan import file_plan
from regest.core.catalogue.plan_table import Finding, Reading, TableRow, read_plan
from regest.core.catalogue.plan_years import Plan
from regest.core.catalogue.tables import File, FilePlanEntry
from regest.core.documents.grids import Grid, read_grids, read_word_tables
from regest.core.hooks.types import PeriodKind
from regest.core.schedule.old_articles import article_warnings
from regest.core.schedule.periods import Candidate
from regest.core.store.work import Work

_WORD = frozenset({".docx", ".docm", ".dotx"})


@dataclass(frozen=True, slots=True)
class Survey:
    """What a file holds and what would become of it: rows to write, positions taken along.

    Findings that are faults keep anything from being written.
    """

    rows: tuple[TableRow, ...]
    taken_along: tuple[FilePlanEntry, ...]
    findings: tuple[Finding, ...]

    @property
    def faults(self) -> tuple[Finding, ...]:
        """What stands in the way."""
        return tuple(each for each in self.findings if each.fault)


def tables_of(content: bytes, file_name: str) -> tuple[Grid, ...]:
    """Return the tables of a .docx, .xlsx, .xls, .ods, .csv or .txt.

    Raises:
        Refusal: the file cannot be read.
    """
    suffix = PurePath(file_name).suffix.lower()
    if suffix in _WORD:
        return read_word_tables(content, file_name)
    if suffix == ".txt" and content.count(b"|") > content.count(b"\t"):
        return read_grids(content.replace(b"|", b"\t"), file_name)
    return read_grids(content, file_name)


def survey(session: Session, tables: Sequence[Grid], old: Collection[str] = ()) -> Survey:
    """Look the tables over; nothing is written. `old` are articles known from the list of 2010.

    Raises:
        UsageFault: no table has the headings of a file plan.
    """
    reading = read_plan(tables)
    entries = {entry.index: entry for entry in file_plan(session)}
    findings = [*reading.findings, *_twice(reading), *_empty(reading)]
    used = set(session.exec(select(File.index).distinct()))
    for row in reading.rows:
        findings += _meaning(row, entries.get(row.index), used)
        findings += _old_articles(row, old)
    named = {row.index for row in reading.rows}
    along = []
    for index, entry in entries.items():
        needs = plan_rows.needed_by(session, index) if index not in named else ()
        if needs and not entry.reserve and not entry.replaced_by:
            along.append(entry)
            told = _("{index} «{title}» is not in the file and is taken along: {needs}",
                     index=index, title=entry.title, needs=", ".join(needs))  # fmt: skip
            findings.append(Finding(0, told, fault=False))
    findings.sort(key=lambda each: each.row)
    return Survey(tuple(reading.rows), tuple(along), tuple(findings))


def bring_over(work: Work, year: int, found: Survey) -> Plan:
    """Write the rows as the draft of a year; what it does not name and must be there comes along.

    Raises:
        Refusal: `plan_import_faults`, with the rows; as `plan_years.draft`.
    """
    plan_years.require_draftable(work, year)
    if found.faults:
        said = "; ".join(f"{each.row}: {each.message}" for each in found.faults[:20])
        raise Refusal(
            "plan_import_faults",
            _.n(
                "Nothing was taken over: {count} row is wrong. {said}",
                "Nothing was taken over: {count} rows are wrong. {said}",
                len(found.faults), said=said,
            ),
            rule="FP-1",
            remedy=_("Put the rows right in the file, and import it once more."),
        )  # fmt: skip
    entries = {entry.index: entry for entry in file_plan(work.session)}
    rows = [_written(work, year, row, entries) for row in found.rows]
    rows += [
        FilePlanRow(
            id=work.new_id(), year=year, index=entry.index, section=entry.section,
            title=entry.title, statute_code=entry.statute_code, period=entry.period,
            retention=dict(entry.retention),
        )
        for entry in found.taken_along
    ]  # fmt: skip
    return plan_years.open_draft(work, year, rows, drafted_from=None)


def _written(
    work: Work, year: int, row: TableRow, entries: Mapping[str, FilePlanEntry]
) -> FilePlanRow:
    entry = entries.get(row.index)
    same = entry is not None and _same(entry.title, row.title)
    known = entry.period if entry is not None and same else PeriodKind.CALENDAR_YEAR
    return FilePlanRow(
        id=work.new_id(),
        year=year,
        index=row.index,
        section=row.section,
        title=row.title,
        statute_code=entry.statute_code if entry is not None and same else "",
        period=row.period or known,
        reserve=row.reserve,
        retention=dict(row.retention),
        note=row.note,
    )


def _twice(reading: Reading) -> list[Finding]:
    counted = Counter(row.index for row in reading.rows)
    seen: set[str] = set()
    found = []
    for row in reading.rows:
        if counted[row.index] > 1 and row.index in seen:
            told = _("the index {index} stands there twice", index=row.index)
            found.append(Finding(row.place, told))
        seen.add(row.index)
    return found


def _empty(reading: Reading) -> list[Finding]:
    if reading.rows or reading.findings:
        return []
    return [Finding(0, _("there is no row with an index"))]


def _meaning(row: TableRow, entry: FilePlanEntry | None, used: set[str]) -> list[Finding]:
    """Tell an index that means something else here; with files under it that is a fault (FP-1)."""
    if entry is None or entry.reserve or _same(entry.title, row.title):
        return []
    told = _("the index {index} means «{title}» here", index=row.index, title=entry.title)
    return [Finding(row.place, told, fault=row.index in used)]


def _old_articles(row: TableRow, old: Collection[str]) -> list[Finding]:
    candidate = Candidate.of(row.retention)
    told = article_warnings([candidate], old) if candidate is not None else []
    return [Finding(row.place, each.text, fault=False) for each in told]


def _same(one: str, other: str) -> bool:
    return _key(one) == _key(other)


def _key(title: str) -> str:
    return "".join(letter for letter in title.casefold().replace("ё", "е") if letter.isalnum())
