"""Which requests a reader is shown, and which of them are open, as one statement in SQL."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import ColumnElement, and_, literal, or_, select, tuple_
from sqlalchemy.orm import aliased
from sqlalchemy.sql import Select
from sqlmodel import Session, col, func

from regest.api import Reader, Record, RecordLink, RecordParty, RecordState, visibility
from regest.plugins.journal.tables.requests import JournalRequest
from regest.plugins.journal.words import ADDRESSEE, ANSWERS, CORRESPONDENT, INCOMING, OUTGOING

EVERYTHING = "all"
_asked = aliased(Record, name="asked")
_line = aliased(RecordParty, name="line")
_sender = aliased(RecordParty, name="sender")
Place = dt.date | str
_ORDER = (col(JournalRequest.due_on), col(_asked.number_order), col(_asked.id))


def requests_after(
    session: Session,
    reader: Reader,
    place: Sequence[Place] | None,
    limit: int,
    *,
    finished: bool = False,
) -> list[tuple[str, list[Place]]]:
    """Return ids of requests after a place, those due first, each with its own place.

    Those that are open; with `finished` all of them. Annulled requests await nothing.
    """
    wanted = _matching(reader, finished=finished)
    if place is not None:
        wanted = wanted.where(tuple_(*_ORDER) > tuple(place))
    rows = session.execute(wanted.limit(limit))
    return [(key, [due, number, key]) for due, number, key in rows]


def request_page(
    session: Session, reader: Reader, *, offset: int, limit: int, finished: bool = False
) -> tuple[list[str], int]:
    """Return ids of a page of requests, and how many there are; as `requests_after`."""
    wanted = _matching(reader, finished=finished)
    counted = wanted.order_by(None).subquery()
    total: int = session.execute(select(func.count()).select_from(counted)).scalar_one()
    rows = session.execute(wanted.offset(offset).limit(limit))
    return [key for _due, _number, key in rows], total


def every_request(session: Session, reader: Reader, *, finished: bool = False) -> list[str]:
    """Return ids of all requests; as `requests_after`."""
    rows = session.execute(_matching(reader, finished=finished))
    return [key for _due, _number, key in rows]


def _matching(reader: Reader, *, finished: bool) -> Select[dt.date, str, str]:
    shown = select(col(Record.id)).where(
        col(Record.id) == col(_asked.id), visibility.visible(reader)
    )
    awaiting = [_seen_line(reader)] if finished else [_seen_line(reader), ~_replied(reader)]
    lines = select(col(_line.id)).where(
        col(_line.record_id) == col(_asked.id), col(_line.role) == ADDRESSEE, *awaiting
    )
    return (
        select(*_ORDER)
        .join_from(JournalRequest, _asked, col(_asked.id) == col(JournalRequest.record_id))
        .where(col(_asked.state) != RecordState.ANNULLED, shown.exists(), lines.exists())
        .order_by(*_ORDER)
    )


def _seen_line(reader: Reader) -> ColumnElement[bool]:
    """Say which addressees the reader knows of: `waiting.sees_all_lines`, or the own ones."""
    open_ones, marked = (
        literal(reader.scope(OUTGOING, marked=each).value == EVERYTHING) for each in (False, True)
    )
    bare = col(_asked.mark) == ""
    own = col(_asked.registered_by) == reader.login
    return or_(
        and_(bare, open_ones),
        and_(~bare, or_(marked, own)),
        col(_line.party_id).in_(reader.party_ids),
    )


def _replied(reader: Reader) -> ColumnElement[bool]:
    """Say whether the addressee of the line has sent a reply that the reader may see."""
    replies = (
        select(col(RecordLink.source_id))
        .join(Record, col(Record.id) == col(RecordLink.source_id))
        .join(_sender, col(_sender.record_id) == col(Record.id))
        .where(
            col(RecordLink.target_id) == col(_asked.id),
            col(RecordLink.type) == ANSWERS,
            col(_sender.role) == CORRESPONDENT,
            col(_sender.party_id) == col(_line.party_id),
            col(Record.class_name) == INCOMING,
            col(Record.state).not_in((RecordState.ANNULLED, RecordState.DRAFT)),
            visibility.visible(reader),
        )
    )
    return replies.correlate(_asked, _line).exists()
