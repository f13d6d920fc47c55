"""The wording of minutes changed as plain text, many places at once; what is computed is locked.

A place is named after what stands there: `heard:2` (СЛУШАЛИ of question 2), `speech:ID`,
`point:2.1`, `opinion:ID` (see `minutes_parts`). Counts, results and those present are no places.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlmodel import Session

from regest.api import House, NotFound
from regest.plugins.protocols.declarations.catalogue import WRITE
from regest.plugins.protocols.frozen import touch
from regest.plugins.protocols.meetings import hold
from regest.plugins.protocols.minutes.parts import (
    Part,
    heard_at,
    opinion_at,
    parts_of,
    point_at,
    speech_at,
)
from regest.plugins.protocols.sitting.seen import require_same, text_mark
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.words import _

__all__ = ["heard_at", "mark_of", "opinion_at", "plain", "point_at", "reword", "speech_at",
           "texts_of"]  # fmt: skip


def texts_of(session: Session, meeting: ProtocolsMeeting) -> dict[str, str]:
    """Return what stands at each place now, in the order of the minutes."""
    return {place: part.text for place, part in parts_of(session, meeting).items()}


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
        parts = parts_of(work.session, meeting)
        require_same(seen, mark_of({place: part.text for place, part in parts.items()}))
        _require_known(texts, parts)
        changed = [
            (place, plain(text))
            for place, text in texts.items()
            if plain(text) != plain(parts[place].text)
        ]
        if changed:
            touch(work, meeting, reason)
        for place, text in changed:
            parts[place].write(work, text)
        if changed:
            work.session.flush()
            work.witness("minutes.reworded", "meeting", meeting.id, {"places": len(changed)})
    return len(changed)


def plain(text: str) -> str:
    """Return a text without the line ends of its form, and spaces that nobody sees."""
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def _require_known(places: Iterable[str], known: Mapping[str, Part]) -> None:
    if any(place not in known for place in places):
        raise NotFound(
            "place_unknown",
            _("There is no such place in the minutes"),
            remedy=_("Reload the page: somebody has changed them meanwhile."),
        )
