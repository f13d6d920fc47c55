"""The wording of minutes changed as plain text, many places at once; what is computed is locked.

A place is named after what stands there: `heard:2` (СЛУШАЛИ of question 2), `speech:ID`,
`point:2.1`, `opinion:ID`. Counts, results, names of those present and terms are no places.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlmodel import Session

from regest.api import House, NotFound, UsageFault, Work
from regest.plugins.protocols.declarations import WRITE
from regest.plugins.protocols.frozen import touch
from regest.plugins.protocols.meeting_tables import MeetingState, ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.meetings import hold, items_of
from regest.plugins.protocols.seen import require_same, text_mark
from regest.plugins.protocols.vote_tables import ProtocolsOpinion, ProtocolsPoint, ProtocolsSpeech
from regest.plugins.protocols.wording import opinions_of, points_of, speeches_of
from regest.plugins.protocols.words import _

# What may be left empty: nothing heard is said in the words of the agenda, a speech goes away.
MAY_BE_EMPTY = (ProtocolsItem, ProtocolsSpeech)
_Row = ProtocolsItem | ProtocolsSpeech | ProtocolsPoint | ProtocolsOpinion


def heard_at(item: ProtocolsItem) -> str:
    """Return the place of what was heard on a question."""
    return f"heard:{item.position}"


def speech_at(speech: ProtocolsSpeech) -> str:
    """Return the place of a speech."""
    return f"speech:{speech.id}"


def point_at(item: ProtocolsItem, point: ProtocolsPoint) -> str:
    """Return the place of the words of a point."""
    return f"point:{item.position}.{point.position}"


def opinion_at(opinion: ProtocolsOpinion) -> str:
    """Return the place of a special opinion, or a remark."""
    return f"opinion:{opinion.id}"


def texts_of(session: Session, meeting: ProtocolsMeeting) -> dict[str, str]:
    """Return what stands at each place now, in the order of the minutes."""
    return {place: _text(row) for place, row in _rows(session, meeting)}


def mark_of(texts: Mapping[str, str]) -> str:
    """Return the mark by which somebody else's change is noticed."""
    return text_mark("\n".join(f"{place} {text}" for place, text in texts.items()))


def reword(
    house: House,
    meeting_id: str,
    texts: Mapping[str, str],
    *,
    seen: str = "",
    reason: str = "",
) -> int:
    """Write these texts at their places; return how many differ from what stood there.

    Minutes that somebody has signed lose the signatures, with `reason`. An empty speech goes away.

    Raises:
        NotFound: there is no such place.
        UsageFault: `text_missing`, a point or an opinion would be without words.
        StaleVersion: the texts are others by now than those that were `seen`.
        Refusal: `minutes_frozen` without a reason; both have signed; the right is missing.
    """
    house.reader.require(WRITE)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.CLOSED)
        rows = dict(_rows(work.session, meeting))
        require_same(seen, mark_of({place: _text(row) for place, row in rows.items()}))
        changed = [
            (place, _plain(text))
            for place, text in texts.items()
            if place not in rows or _plain(text) != _text(rows[place])
        ]
        if changed:
            touch(work, meeting, reason)
        for place, text in changed:
            _write(work, rows.get(place), text)
        if changed:
            work.session.flush()
            work.witness("minutes.reworded", "meeting", meeting.id, {"places": len(changed)})
    return len(changed)


def _rows(session: Session, meeting: ProtocolsMeeting) -> Iterator[tuple[str, _Row]]:
    for item in items_of(session, meeting.id):
        yield heard_at(item), item
        yield from ((speech_at(each), each) for each in speeches_of(session, item.id))
        yield from ((point_at(item, each), each) for each in points_of(session, item.id))
        yield from ((opinion_at(each), each) for each in opinions_of(session, item.id))


def _text(row: _Row) -> str:
    return row.heard if isinstance(row, ProtocolsItem) else row.text


def _plain(text: str) -> str:
    return "\n".join(text.strip().splitlines())


def _write(work: Work, row: _Row | None, text: str) -> None:
    if row is None:
        raise NotFound(
            "place_unknown",
            _("There is no such place in the minutes"),
            remedy=_("Reload the page: somebody has changed them meanwhile."),
        )
    if not text and not isinstance(row, MAY_BE_EMPTY):
        raise UsageFault(
            "text_missing",
            _("A point without words decides nothing"),
            remedy=_("Write what is to be done."),
        )
    if isinstance(row, ProtocolsItem):
        row.heard = text
    elif isinstance(row, ProtocolsSpeech) and not text:
        work.session.delete(row)
        return
    else:
        row.text = text
    work.session.add(row)
