"""Working groups, commissions and other bodies created and closed by a decision (3.11)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import Titles, _
from regest.core.base.text import one_line
from regest.core.hooks.calls import Calls
from regest.core.people.bodies import (
    COMMISSION,
    GENERAL,
    GOVERNING,
    GROUP,
    body_with,
    list_bodies,
    save_body,
)
from regest.core.people.body_tables import BodyAct, BodyDecision
from regest.core.people.rosters import list_standings
from regest.core.people.standings import end_standing
from regest.core.people.tables import Body
from regest.core.store.work import Work

KINDS = (GROUP, COMMISSION, GENERAL, GOVERNING)
_LEADING = frozenset({GOVERNING, GENERAL})


@dataclass(frozen=True, kw_only=True, slots=True)
class NewBody:
    """A body to be created from `day` on, by a record or by `basis` in words."""

    code: str
    title: Titles
    day: dt.date
    kind: str = GROUP
    purpose: str = ""
    decision_record_id: str | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class BodyState:
    """A body with its decisions: who created it, and since when it is closed."""

    body: Body
    created: BodyDecision | None = None
    closed: BodyDecision | None = None

    def open_on(self, day: dt.date) -> bool:
        """Say whether the body works on a day; its last day still counts."""
        begun = self.created is None or self.created.day <= day
        return begun and (self.closed is None or day <= self.closed.day)


def create_body(work: Work, new: NewBody) -> BodyState:
    """Write a new body with the decision that creates it.

    Raises:
        UsageFault: a malformed code, an unknown kind, no title or no decision.
        Refusal: `body_exists`; `body_governing_twice`, there is one governing body and one
            general meeting.
    """
    if new.kind not in KINDS:
        raise UsageFault(
            "body_kind",
            _("There is no kind of body {kind}", kind=new.kind),
            remedy=_("Choose one of: {names}.", names=", ".join(KINDS)),
        )
    if not new.title.ru.strip() or not new.title.en.strip():
        raise UsageFault("body_title", _("A body has a title"), remedy=_("Name the body: --title."))
    _require_decision(new.decision_record_id, new.basis)
    for body in list_bodies(work.session):
        if body.code == new.code:
            raise Refusal(
                "body_exists",
                _("There is a body {code} already", code=new.code),
                rule="3.11",
                remedy=_("Choose another code."),
            )
        if body.kind == new.kind and new.kind in _LEADING:
            raise Refusal(
                "body_governing_twice",
                _("There is {body} already", body=Titles(ru=body.title_ru, en=body.title_en)),
                rule="3.4",
                clause=body.clause,
                remedy=_("Create a working group or a commission."),
            )
    title = Titles(ru=one_line(new.title.ru), en=one_line(new.title.en))
    body = save_body(work, new.code, title, new.kind)
    written = _decide(work, new.code, BodyAct.CREATED, new.day, new)
    return BodyState(body, created=written)


def close_body(
    work: Work,
    calls: Calls,
    code: str,
    last_day: dt.date,
    *,
    basis: str,
    decision_record_id: str | None = None,
) -> int:
    """Close a body with its last day and end its seats; return how many ended.

    Raises:
        NotFound: there is none.
        UsageFault: no decision, or a last day before the first.
        Refusal: `body_of_statute`, the governing body and the general meeting stay;
            `body_closed`, it is closed already.
    """
    state = body_state(work.session, code)
    _require_decision(decision_record_id, basis)
    if state.body.kind in _LEADING:
        raise Refusal(
            "body_of_statute",
            _("{body} is not closed", body=_title(state.body)),
            rule="3.4",
            clause=state.body.clause,
            remedy=_("Only working groups and commissions are closed."),
        )
    if state.closed is not None:
        raise _closed(state)
    if state.created is not None and last_day < state.created.day:
        raise UsageFault(
            "body_closed_before_start",
            _(
                "A body created on {start} cannot end on {end}",
                start=state.created.day,
                end=last_day,
            ),
            remedy=_("Name a later day."),
        )
    ended = 0
    for line in list_standings(work.session, body_code=code):
        standing = line.standing
        if standing.starts_on <= last_day and (
            standing.ends_on is None or standing.ends_on > last_day
        ):
            end_standing(work, calls, standing.id, last_day, basis.strip() or code)
            ended += 1
    closing = NewBody(
        code=code,
        title=_title(state.body),
        day=last_day,
        decision_record_id=decision_record_id,
        basis=basis,
    )
    _decide(work, code, BodyAct.CLOSED, last_day, closing)
    return ended


def body_state(session: Session, code: str) -> BodyState:
    """Return a body with its decisions.

    Raises:
        NotFound: there is none.
    """
    body = body_with(session, code)
    return _state(body, _decisions(session, [code]))


def list_states(session: Session) -> Sequence[BodyState]:
    """Return all bodies with their decisions, those of the association first."""
    bodies = list_bodies(session)
    decisions = _decisions(session, [each.code for each in bodies])
    order = {GOVERNING: 0, GENERAL: 1}
    states = [_state(each, decisions) for each in bodies]
    return sorted(states, key=lambda each: (order.get(each.body.kind, 2), each.body.code))


def require_open(session: Session, code: str, day: dt.date) -> Body:
    """Return a body that works on a day.

    Raises:
        NotFound: there is none.
        Refusal: `body_closed`.
    """
    state = body_state(session, code)
    if not state.open_on(day):
        raise _closed(state)
    return state.body


def _decisions(
    session: Session, codes: Sequence[str]
) -> Mapping[tuple[str, BodyAct], BodyDecision]:
    wanted = select(BodyDecision).where(col(BodyDecision.body_code).in_(codes))
    return {(each.body_code, each.act): each for each in session.exec(wanted)}


def _state(body: Body, decisions: Mapping[tuple[str, BodyAct], BodyDecision]) -> BodyState:
    return BodyState(
        body,
        decisions.get((body.code, BodyAct.CREATED)),
        decisions.get((body.code, BodyAct.CLOSED)),
    )


def _decide(work: Work, code: str, act: BodyAct, day: dt.date, given: NewBody) -> BodyDecision:
    written = BodyDecision(
        id=work.new_id(),
        body_code=code,
        act=act,
        day=day,
        purpose=given.purpose.strip(),
        decision_record_id=given.decision_record_id,
        basis=given.basis.strip(),
        created_at=work.now,
    )
    work.session.add(written)
    work.witness(f"body.{act.value}", "body", code, {"day": day.isoformat()})
    return written


def _closed(state: BodyState) -> Refusal:
    day = state.closed.day if state.closed is not None else None
    title = _title(state.body)
    text = (
        _("{body} was closed on {day}", body=title, day=day)
        if day is not None
        else _("{body} does not work yet", body=title)
    )
    return Refusal(
        "body_closed",
        text,
        rule="3.11",
        clause=state.body.clause,
        remedy=_("Create another body by a decision."),
    )


def _require_decision(record_id: str | None, basis: str) -> None:
    if record_id is None and not basis.strip():
        raise UsageFault(
            "decision_missing",
            _("The decision that this rests on is not named"),
            rule="3.11",
            remedy=_("Name the signed minutes, or write what it rests on."),
        )


def _title(body: Body) -> Titles:
    return Titles(ru=body.title_ru, en=body.title_en)
