"""Remarks of the body's members on draft minutes, each with the secretary's answer (10.3)."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, select

from regest.api import House, NotFound, Refusal, UsageFault, Work
from regest.plugins.protocols.declarations.catalogue import REMARK, WRITE
from regest.plugins.protocols.frozen import signed_already
from regest.plugins.protocols.meetings import hold
from regest.plugins.protocols.minutes.drafting import minutes_of
from regest.plugins.protocols.tables.meetings import MeetingState
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsRemark
from regest.plugins.protocols.words import _


def remark(house: House, meeting_id: str, text: str) -> ProtocolsRemark:
    """Make a remark on minutes that are not signed by both yet; it changes nothing in them.

    Raises:
        NotFound: there are no minutes.
        UsageFault: `text_missing`.
        Refusal: `minutes_signed`; the right is missing.
    """
    house.reader.require(REMARK)
    with house.work() as work:
        _require_unsigned(work, meeting_id)
        made = ProtocolsRemark(
            id=work.new_id(),
            meeting_id=meeting_id,
            author=work.actor.name,
            account_id=work.actor.account_id,
            text=_given(text),
            given_at=work.now,
        )
        work.session.add(made)
        work.session.flush()
        work.witness("minutes.remarked", "meeting", meeting_id, {"remark": made.id})
    return made


def answer(house: House, meeting_id: str, number: int, text: str) -> ProtocolsRemark:
    """Say what became of remark `number`, counted from 1 in the order they were made.

    Raises:
        NotFound: there is no such remark.
        UsageFault: `text_missing`.
        Refusal: `remark_answered`; `minutes_signed`; the right is missing.
    """
    house.reader.require(WRITE)
    with house.work() as work:
        _require_unsigned(work, meeting_id)
        found = remarks_of(work.session, meeting_id)
        if not 1 <= number <= len(found):
            raise NotFound(
                "remark_unknown",
                _("There is no remark {number}", number=number),
                remedy=_("`regest minutes show` lists them."),
            )
        made = found[number - 1]
        if made.answer:
            raise Refusal(
                "remark_answered",
                _("The remark is answered already by {name}", name=made.answered_by),
                remedy=_("Let its author make another remark."),
            )
        made.answer, made.answered_by, made.answered_at = _given(text), work.actor.name, work.now
        work.session.add(made)
        work.session.flush()
        work.witness("minutes.answered", "meeting", meeting_id, {"remark": made.id})
    return made


def remarks_of(session: Session, meeting_id: str) -> Sequence[ProtocolsRemark]:
    """Return the remarks on the minutes of a meeting, in the order they were made."""
    wanted = select(ProtocolsRemark).where(ProtocolsRemark.meeting_id == meeting_id)
    return session.exec(wanted.order_by(col(ProtocolsRemark.id))).all()


def _require_unsigned(work: Work, meeting_id: str) -> None:
    hold(work, meeting_id, MeetingState.CLOSED, MeetingState.SIGNED, MeetingState.DELIVERED)
    row = minutes_of(work.session, meeting_id)
    if row.state not in {MinutesState.DRAFT, MinutesState.SIGNING}:
        raise signed_already()


def _given(text: str) -> str:
    if not text.strip():
        raise UsageFault(
            "text_missing",
            _("A remark without words says nothing"),
            remedy=_("Write what is to be changed, and why."),
        )
    return text.strip()
