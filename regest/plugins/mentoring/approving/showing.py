"""A list as it is shown: pairs with names, options, what is wrong with it, who said what."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Party, Problem
from regest.plugins.mentoring.approving.agreeing import Voice, voices
from regest.plugins.mentoring.approving.changing import problems_of
from regest.plugins.mentoring.approving.lists import OPEN, Meant, lines_of, list_with, party_names
from regest.plugins.mentoring.approving.proposing import objective_of
from regest.plugins.mentoring.tables.lists import MentoringLine, MentoringList


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A pair of the list with its organisations."""

    line: MentoringLine
    mentor: Party
    candidate: Party


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list with everything that a page or a command tells of it."""

    row: MentoringList
    lines: tuple[ShownLine, ...]
    voices: tuple[Voice, ...]
    problems: tuple[Problem, ...]

    def covered(self, option: str) -> int:
        """Return how many candidates an option gives a mentor who fits."""
        return objective_of(self.row, option).covered

    def as_json(self) -> dict[str, object]:
        """Return the list as data."""
        row = self.row
        return {
            "id": row.id,
            "version": row.version,
            "state": row.state.value,
            "drawn_on": row.drawn_on,
            "changed_on": row.changed_on,
            "decision": row.decision_number,
            "decided_on": row.decision_on,
            "case": row.case_name,
            "mentors": row.mentors,
            "candidates": row.candidates,
            "share": row.share,
            "chosen": row.chosen,
            "options": {name: objective_of(row, name)._asdict() for name in sorted(row.options)},
            "pairs": [
                {
                    "mentor": each.mentor.name,
                    "candidate": each.candidate.name,
                    "criterion": each.line.criterion,
                    "origin": each.line.origin.value,
                    "justification": each.line.justification,
                }
                for each in self.lines
            ],
            "problems": [each.code for each in self.problems],
            "opinions": [
                {
                    "person": each.person.name,
                    "agrees": each.opinion.agrees if each.opinion is not None else None,
                    "remark": each.opinion.remark if each.opinion is not None else "",
                }
                for each in self.voices
            ],
        }


def shown(house: House, session: Session, reference: Meant = "") -> ShownList:
    """Return a list to be shown; an empty reference is the one under way.

    Raises:
        NotFound: there is none.
    """
    row = list_with(session, reference)
    lines = lines_of(session, row.id)
    names = party_names(session, lines)
    ordered = sorted(
        (ShownLine(each, names[each.mentor_id], names[each.candidate_id]) for each in lines),
        key=lambda each: (each.candidate.name, each.mentor.name),
    )
    under_way = row.state in OPEN
    return ShownList(
        row,
        tuple(ordered),
        tuple(voices(session, row, house)) if under_way else (),
        problems_of(house, session, row) if under_way else (),
    )
