"""Where a journal stands in a sheet: its headings under the titles, in one row or in two."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regest.api import Ambiguous, UsageFault, grids
from regest.plugins.journal.importing.columns import (
    Part,
    column_letter,
    heading_key,
    parts_of,
    suffices,
)
from regest.plugins.journal.words import _

# Titles, stamps and approvals stand over the headings, but not a whole page of them.
_DEEPEST = 40
_DIRECTION_WORDS = {"in": "вх", "out": "исх"}

Row = tuple[grids.Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A journal in a sheet: `first` is its first row after the headings, counted from 0."""

    grid: grids.Grid
    headings: Mapping[int, str]
    parts: Mapping[int, Part]
    first: int


def find_sheets(
    found: Sequence[grids.Grid],
    names: Sequence[str],
    direction: str,
    known: Mapping[str, Part],
    asked: Mapping[str, Part],
) -> list[Sheet]:
    """Return the sheets that hold the journal: those named, or the one that has its headings.

    `known` are headings explained before, `asked` those explained now, which must be there.

    Raises:
        UsageFault: no sheet has the headings, or a name or an explained heading is not there.
        Ambiguous: several sheets have them and none was named.
    """
    chosen = _named(found, names) if names else found
    read = {grid.name: _read(grid, direction, known, asked) for grid in chosen}
    sheets = [sheet for sheet in read.values() if sheet is not None]
    if (names and len(sheets) < len(chosen)) or not sheets:
        without = [name for name, sheet in read.items() if sheet is None]
        raise UsageFault(
            "headings_not_found",
            _("The headings of a journal were not found: {sheets}", sheets=", ".join(without)),
            remedy=_(
                "There must be number, date, and correspondent or subject. Explain headings with "
                "--map 'HEADING=number', columns with --map C=number."
            ),
        )
    if not names and len(sheets) > 1:
        sheets = _of_direction(sheets, direction)
    _require_used(sheets, asked)
    return sheets


def _named(found: Sequence[grids.Grid], names: Sequence[str]) -> list[grids.Grid]:
    by_name = {grid.name.strip().casefold(): grid for grid in found}
    missing = [name for name in names if name.strip().casefold() not in by_name]
    if missing:
        raise UsageFault(
            "sheet_unknown",
            _("There is no sheet {name}", name=missing[0]),
            remedy=_("Its sheets are: {names}.", names=", ".join(grid.name for grid in found)),
        )
    return [by_name[name.strip().casefold()] for name in dict.fromkeys(names)]


def _of_direction(sheets: Sequence[Sheet], direction: str) -> list[Sheet]:
    word = _DIRECTION_WORDS[direction]
    fitting = [sheet for sheet in sheets if sheet.grid.name.casefold().startswith(word)]
    if len(fitting) == 1:
        return fitting
    names = [sheet.grid.name for sheet in sheets]
    raise Ambiguous(
        "sheets_several",
        _("Several sheets look like a journal: {names}", names=", ".join(names)),
        names,
        remedy=_("Name those to import with --sheet; it may be repeated."),
    )


def _require_used(sheets: Sequence[Sheet], asked: Mapping[str, Part]) -> None:
    there = {heading_key(text) for sheet in sheets for text in sheet.headings.values()}
    there |= {
        column_letter(place).lower() for sheet in sheets for place in range(_width(sheet.grid))
    }
    missing = sorted(set(asked) - there)
    if missing:
        raise UsageFault(
            "heading_unknown",
            _("There is no heading {name}", name=missing[0]),
            remedy=_(
                "The headings are: {names}.",
                names=", ".join(dict.fromkeys(sheets[0].headings.values())),
            ),
        )


def _read(
    grid: grids.Grid, direction: str, known: Mapping[str, Part], asked: Mapping[str, Part]
) -> Sheet | None:
    best: Sheet | None = None
    # Headings in two rows have to tell more than one row of them does.
    for depth in (1, 2):
        for top in range(min(_DEEPEST, len(grid.rows))):
            headings = _headings(grid, top, depth)
            parts = _parts(headings, direction, known, asked, _width(grid))
            if suffices(parts) and (best is None or len(parts) > len(best.parts)):
                best = Sheet(grid, headings, parts, top + depth)
    return best


def _parts(
    headings: Mapping[int, str],
    direction: str,
    known: Mapping[str, Part],
    asked: Mapping[str, Part],
    width: int,
) -> dict[int, Part]:
    if not headings:
        return {}
    lettered = {
        place: asked[column_letter(place).lower()]
        for place in range(width)
        if column_letter(place).lower() in asked
    }
    texts = [headings.get(place, "") if place not in lettered else "" for place in range(width)]
    parts = parts_of(texts, direction, {**known, **asked})
    # What a person says of a column outweighs what another heading seems to say.
    said = set(lettered.values()) - {Part.IGNORED}
    rest = {place: part for place, part in parts.items() if part not in said}
    meant = {place: part for place, part in lettered.items() if part is not Part.IGNORED}
    return dict(sorted({**rest, **meant}.items()))


def _headings(grid: grids.Grid, top: int, depth: int) -> dict[int, str]:
    """Return the text over each column; of two rows both, the upper one spread over its merge."""
    upper = _texts(grid.rows[top])
    if upper is None:
        return {}
    if depth == 1:
        return upper
    lower = _texts(grid.rows[top + 1]) if top + 1 < len(grid.rows) else None
    # Headings have no digits; what has them is the first entry of a file that is all text.
    if not lower or any(letter.isdigit() for text in lower.values() for letter in text):
        return {}
    spread = {**_spread(grid, top, upper, lower), **upper}
    places = sorted(spread.keys() | lower.keys())
    return {
        place: " ".join(filter(None, (spread.get(place), lower.get(place)))) for place in places
    }


def _spread(
    grid: grids.Grid, top: int, upper: Mapping[int, str], lower: Mapping[int, str]
) -> dict[int, str]:
    areas = [each for each in grid.merged if each.top == top and each.right > each.left]
    if grid.merged:
        return {
            place: upper[each.left]
            for each in areas
            if each.left in upper
            for place in range(each.left, min(each.right + 1, _width(grid)))
        }
    # A file that tells no merges leaves blanks where the upper heading goes on.
    found, last = {}, ""
    for place in range(_width(grid)):
        if place in upper:
            last = upper[place] if place in lower else ""
        elif last and place in lower:
            found[place] = last
    return found


def _texts(row: Row) -> dict[int, str] | None:
    """Return the texts of a row that may be headings; None when it holds anything but text."""
    cells = {place: cell for place, cell in enumerate(row) if cell is not None}
    if any(isinstance(cell, int | float | dt.date) for cell in cells.values()):
        return None
    return {place: " ".join(str(cell).split()) for place, cell in cells.items()}


def _width(grid: grids.Grid) -> int:
    return max(map(len, grid.rows), default=0)
