"""A list as it is shown: pairs with names, options, what is wrong with it, who said what."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Party, Problem
from regest.plugins.mentoring.approving.agreeing import Voice, spoken_of, voices
from regest.plugins.mentoring.approving.changing import problems_of
from regest.plugins.mentoring.approving.lists import OPEN, Meant, lines_of, list_with, party_names
from regest.plugins.mentoring.approving.proposing import objective_of
from regest.plugins.mentoring.matching.model import Pair, degrees
from regest.plugins.mentoring.tables.lists import MentoringLine, MentoringList, Origin


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A pair of the list with its organisations."""

    line: MentoringLine
    mentor: Party
    candidate: Party


@dataclass(frozen=True, slots=True)
class OptionCost:
    """What an option comes to, the pairs that work among it, and what it costs.

    `covered` candidates get a mentor who fits, `outside` pairs have nothing in common, one
    organisation has `most` pairs, `idle` mentors have nobody.
    """

    name: str
    chosen: bool
    covered: int
    outside: int
    most: int
    idle: int
    score: int

    def as_json(self) -> dict[str, int]:
        """Return the figures as data."""
        return {"outside": self.outside, "most": self.most, "idle": self.idle}


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list with everything that a page or a command tells of it."""

    row: MentoringList
    lines: tuple[ShownLine, ...]
    voices: tuple[Voice, ...]
    problems: tuple[Problem, ...]

    @property
    def options(self) -> tuple[OptionCost, ...]:
        """Return the options with what each costs, the even load first."""
        return tuple(self._cost(name) for name in sorted(self.row.options))

    def _cost(self, name: str) -> OptionCost:
        standing = [
            Pair(each.line.mentor_id, each.line.candidate_id)
            for each in self.lines
            if each.line.origin is Origin.STANDING
        ]
        pairs = [*standing, *(Pair(*each) for each in self.row.options[name]["pairs"])]
        busy, served = degrees(pairs)
        objective = objective_of(self.row, name)
        return OptionCost(
            name=name,
            chosen=name == self.row.chosen,
            covered=objective.covered,
            outside=len(pairs) - objective.fitting,
            most=max((*busy.values(), *served.values()), default=0),
            idle=self.row.mentors - len(busy),
            score=objective.score,
        )

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
            "options": {
                each.name: {**objective_of(row, each.name)._asdict(), **each.as_json()}
                for each in self.options
            },
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
                    "answer": each.opinion.answer if each.opinion is not None else "",
                    "given_on": each.opinion.given_on if each.opinion is not None else None,
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
        tuple(voices(session, row, house) if under_way else spoken_of(session, row)),
        problems_of(house, session, row) if under_way else (),
    )
