"""Decisions that acts of membership rest on: of signed minutes, or typed by hand (3.14, 3.17).

Whoever keeps minutes offers its decisions by the hook `choose_decision`. Where nobody does, and for
meetings from before, people type day, body and number; `decision` then names the registered paper.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    Ambiguous,
    DecisionView,
    DecisionWanted,
    House,
    NotFound,
    RecordState,
    Refusal,
    UsageFault,
    VoteView,
    bodies,
    offices,
    references,
)
from regest.plugins.membership.words import _


@dataclass(frozen=True, slots=True)
class Ground:
    """Which rule wants the decision, and its clause: refusals name them.

    `of_presidium`: a decision typed without a body is the Presidium's; `numbered`: it is nothing
    without its number.
    """

    rule: str
    clause: str
    of_presidium: bool = False
    numbered: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """A decision as a person names it: `decision` is its number (4/1.2), id, or a paper's number.

    Day, body and number are typed where no signed minutes are chosen.
    """

    decision: str = ""
    on: dt.date | None = None
    body: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Meant:
    """A decision that was found or typed: its record, body and minutes in words, its day, its vote.

    `body_code` and `vote` are known of decisions of signed minutes alone.
    """

    record_id: str | None
    on: dt.date
    body: str
    number: str
    body_code: str = ""
    vote: VoteView | None = None

    @property
    def words(self) -> str:
        """The decision in words: «Президиум № 4/1.2 16.10.2026»."""
        number = f"№ {self.number}" if self.number else ""
        return " ".join(filter(None, (self.body, number, f"{self.on:%d.%m.%Y}")))


def offered(
    house: House, session: Session, text: str = "", body: str = ""
) -> tuple[DecisionView, ...] | None:
    """Return the decisions to choose from, the latest first; None where nobody keeps minutes."""
    wanted = DecisionWanted(text=text, body=body, not_after=house.deployment.database.today())
    return house.deployment.calls.choose_decision(house, session, wanted)


def meant(house: House, session: Session, named: Named, ground: Ground) -> Meant:
    """Return the decision that is named: of signed minutes, or as it was typed.

    Raises:
        NotFound: no such decision in signed minutes, or no such paper.
        Ambiguous: several years have the number.
        UsageFault: `decision_missing`, neither chosen nor typed whole.
        Refusal: `decision_later`, its day is still to come; `decision_unsigned`, the paper is a
            draft.
    """
    view = _chosen(house, session, named.decision.strip())
    found = _of(house, session, view) if view else _typed(house, session, named, ground)
    if found.on > house.deployment.database.today():
        raise Refusal(
            "decision_later",
            _("The day of the decision, {day}, is still to come", day=found.on),
            rule=ground.rule,
            clause=ground.clause,
            remedy=_("Check the days."),
        )
    return found


def _chosen(house: House, session: Session, reference: str) -> DecisionView | None:
    if not reference:
        return None
    calls = house.deployment.calls
    by_id = calls.choose_decision(house, session, DecisionWanted(record_id=reference))
    if by_id:
        return by_id[0]
    held = calls.choose_decision(house, session, DecisionWanted(text=reference)) or ()
    same = [each for each in held if each.number == reference]
    if len(same) > 1:
        raise Ambiguous(
            "decision_ambiguous",
            _("Several decisions have the number {name}", name=reference),
            [f"{each.record_id}: {each.held_on:%d.%m.%Y}" for each in same],
            remedy=_("Name one of them by its identifier."),
        )
    return same[0] if same else None


def _of(house: House, session: Session, view: DecisionView) -> Meant:
    body = bodies.body_with(session, view.body)
    language = house.deployment.settings.association.language
    title = body.title_ru if language == "ru" else body.title_en
    return Meant(view.record_id, view.held_on, title, view.number, view.body, view.vote)


def _typed(house: House, session: Session, named: Named, ground: Ground) -> Meant:
    paper, number = named.decision.strip(), named.number.strip()
    body = named.body.strip()
    if not body and ground.of_presidium:
        body = _presidium(house, session)
    whole = bool(body and (number or not ground.numbered)) and named.on is not None
    kept = house.deployment.calls.choose_decision(house, session, DecisionWanted(limit=1))
    if paper and kept is not None and not whole:
        raise NotFound(
            "decision_unknown",
            _("There is no decision {name} in signed minutes", name=paper),
            rule=ground.rule,
            clause=ground.clause,
            remedy=_("Have the minutes signed, or type day, body and number of the decision."),
        )
    if named.on is None or not (whole or paper):
        raise UsageFault(
            "decision_missing",
            _("It rests on a decision of a meeting, written in its minutes"),
            rule=ground.rule,
            clause=ground.clause,
            remedy=_("Choose one of signed minutes, or type its day, the body and the number."),
        )
    record_id = None
    if paper:
        record = references.find_record(session, house.reader, paper)
        if record.state is RecordState.DRAFT:
            raise Refusal(
                "decision_unsigned",
                _("The decision is not in signed minutes"),
                rule=ground.rule,
                clause=ground.clause,
                remedy=_("Have the minutes signed first."),
            )
        record_id, body = record.id, body or record.heading[:300]
        number = number or record.number
    return Meant(record_id, named.on, body, number)


def _presidium(house: House, session: Session) -> str:
    """Return what the governing body is called in papers; empty where there is none."""
    body = offices.governing_body(session)
    if body is None:
        return ""
    russian = house.deployment.settings.association.language == "ru"
    return body.title_ru if russian else body.title_en
