"""The picture of a list on paper: blocks of names with lines, each as high as a page holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from regest.plugins.mentoring import phrases
from regest.plugins.mentoring.approving.diagram import STROKES, Group, groups_of
from regest.plugins.mentoring.approving.showing import ShownLine
from regest.plugins.mentoring.matching.model import Criterion
from regest.plugins.mentoring.phrases import said

if TYPE_CHECKING:
    from regest.api import Party
    from regest.api.papers import Ties

# Rows of one block; the first stands under a heading.
_ROWS = 26


def drawings(lines: Sequence[ShownLine], language: str) -> Iterator[Ties]:
    """Yield the picture of these pairs in as many blocks as it needs."""
    sheet: list[Group] = []
    for group in (part for whole in groups_of(lines) for part in _parts(whole)):
        if sheet and sum(each.rows for each in sheet) + group.rows > _ROWS:
            yield _ties(sheet, language)
            sheet = []
        sheet.append(group)
    if sheet:
        yield _ties(sheet, language)


def _parts(group: Group) -> Iterator[Group]:
    """Yield a group that is higher than a page in parts; whoever has many stands in each."""
    if group.rows <= _ROWS:
        yield group
        return
    many = group.candidates if len(group.candidates) >= len(group.mentors) else group.mentors
    for first in range(0, len(many), _ROWS):
        meant = {party.id for party in many[first : first + _ROWS]}
        lines = tuple(each for each in group.lines if {each.mentor.id, each.candidate.id} & meant)
        yield Group(
            tuple(party for party in group.mentors if _has(lines, party)),
            tuple(party for party in group.candidates if _has(lines, party)),
            lines,
        )


def _has(lines: Sequence[ShownLine], party: Party) -> bool:
    return any(party.id in {each.mentor.id, each.candidate.id} for each in lines)


def _ties(groups: Sequence[Group], language: str) -> Ties:
    from regest.api.papers import Tie, Ties

    left: list[str] = []
    right: list[str] = []
    ties = []
    for group in groups:
        top = len(left)
        places: list[dict[str, int]] = []
        for side, names in ((group.mentors, left), (group.candidates, right)):
            names.extend([""] * group.rows)
            first = top + (group.rows - len(side)) // 2
            found = {}
            for place, party in enumerate(side, start=first):
                names[place], found[party.id] = party.short_name or party.name, place
            places.append(found)
        for each in group.lines:
            criterion = Criterion(each.line.criterion)
            ties.append(
                Tie(
                    places[0][each.mentor.id],
                    places[1][each.candidate.id],
                    STROKES[criterion],
                    broken=criterion is Criterion.NEITHER,
                    pale=each.line.origin.value == "standing",
                )
            )
    titles = (said(phrases.MENTORS, language), said(phrases.CANDIDATES, language))
    alternative = said(phrases.PICTURE, language)
    return Ties(titles, tuple(left), tuple(right), tuple(ties), alternative)
