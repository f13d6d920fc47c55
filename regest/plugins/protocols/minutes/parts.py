"""The places of minutes whose wording people write: what stands there, and how it is changed.

Everything that is no place here is computed. Texts are plain; a day is written `16.11.2026`, names
of executors stand between semicolons, annexes line by line: `Программа семинара | 1`, with the
number of sheets after the bar.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.api import UsageFault, Work, parse_day
from regest.plugins.protocols.meetings import items_of
from regest.plugins.protocols.sitting.composition import party_named
from regest.plugins.protocols.tables.meetings import ProtocolsItem, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsAnnex
from regest.plugins.protocols.tables.votes import (
    ProtocolsExecutor,
    ProtocolsOpinion,
    ProtocolsPoint,
    ProtocolsSpeech,
)
from regest.plugins.protocols.voting.wording import (
    annexes_of,
    executors_of,
    opinions_of,
    points_of,
    require_later,
    speeches_of,
)
from regest.plugins.protocols.words import _

ANNEXES = "annexes"
# «Программа семинара | 1», or as the paper has it: «Программа семинара на 1 л.».
_COUNTED = re.compile(
    r"(?P<title>.+?)\s*(?:\|\s*(?P<bar>\d{1,4})|,?\s+на\s+(?P<words>\d{1,4})\s*л\.?)"
)


@dataclass(frozen=True, slots=True)
class Part:
    """What stands at a place, and what writes another text there."""

    text: str
    write: Callable[[Work, str], None]


def title_at(item: ProtocolsItem) -> str:
    """Return the place of a question's words on the agenda."""
    return f"title:{item.position}"


def heard_at(item: ProtocolsItem) -> str:
    """Return the place of what was heard on a question."""
    return f"heard:{item.position}"


def speech_at(speech: ProtocolsSpeech) -> str:
    """Return the place of a speech."""
    return f"speech:{speech.id}"


def point_at(item: ProtocolsItem, point: ProtocolsPoint, what: str = "point") -> str:
    """Return the place of the words of a point, its `due` day, its `executors`, or `others`."""
    return f"{what}:{item.position}.{point.position}"


def opinion_at(opinion: ProtocolsOpinion) -> str:
    """Return the place of a special opinion, or a remark."""
    return f"opinion:{opinion.id}"


def parts_of(session: Session, meeting: ProtocolsMeeting) -> dict[str, Part]:
    """Return every place of the minutes in their order."""
    return dict(_parts(session, meeting))


def annexes_text(annexes: Iterable[ProtocolsAnnex]) -> str:
    """Return the annexes as they are written down, one a line."""
    return "\n".join(f"{each.title} | {each.sheets}" if each.sheets else each.title
                     for each in annexes)  # fmt: skip


def _parts(session: Session, meeting: ProtocolsMeeting) -> Iterator[tuple[str, Part]]:
    items = items_of(session, meeting.id)
    for item in items:
        yield title_at(item), _column(item, "title")
    for item in items:
        yield heard_at(item), _column(item, "heard", empty=True)
        for speech in speeches_of(session, item.id):
            yield speech_at(speech), Part(speech.text, _speech(speech))
        for point in points_of(session, item.id):
            yield point_at(item, point), _column(point, "text")
            yield point_at(item, point, "due"), _due(meeting, point)
            yield point_at(item, point, "executors"), _executors(session, meeting, point)
            yield point_at(item, point, "others"), _column(point, "executors", empty=True)
        for opinion in opinions_of(session, item.id):
            yield opinion_at(opinion), _column(opinion, "text")
    annexes = annexes_text(annexes_of(session, meeting.id))
    yield ANNEXES, Part(annexes, _annexes(meeting))


def _column(
    row: ProtocolsItem | ProtocolsPoint | ProtocolsOpinion, name: str, *, empty: bool = False
) -> Part:
    def write(work: Work, text: str) -> None:
        if not text and not empty:
            raise UsageFault(
                "text_missing",
                _("A point without words decides nothing"),
                remedy=_("Write what is to be done."),
            )
        setattr(row, name, text)
        work.session.add(row)

    return Part(str(getattr(row, name)), write)


def _speech(speech: ProtocolsSpeech) -> Callable[[Work, str], None]:
    def write(work: Work, text: str) -> None:
        # A speech without words was not made.
        if not text:
            work.session.delete(speech)
            return
        speech.text = text
        work.session.add(speech)

    return write


def _due(meeting: ProtocolsMeeting, point: ProtocolsPoint) -> Part:
    def write(work: Work, text: str) -> None:
        point.due_on = parse_day(text) if text else None
        require_later(meeting, point.due_on)
        work.session.add(point)

    return Part(f"{point.due_on:%d.%m.%Y}" if point.due_on is not None else "", write)


def _executors(session: Session, meeting: ProtocolsMeeting, point: ProtocolsPoint) -> Part:
    def write(work: Work, text: str) -> None:
        named = [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]
        found = [party_named(work.session, name, meeting) for name in named]
        wanted = select(ProtocolsExecutor).where(ProtocolsExecutor.point_id == point.id)
        for row in work.session.exec(wanted).all():
            work.session.delete(row)
        work.session.flush()
        for position, party_id in enumerate(dict.fromkeys(found)):
            work.session.add(
                ProtocolsExecutor(point_id=point.id, party_id=party_id or "", position=position)
            )

    return Part("; ".join(party.name for party in executors_of(session, point.id)), write)


def _annexes(meeting: ProtocolsMeeting) -> Callable[[Work, str], None]:
    def write(work: Work, text: str) -> None:
        kept = {each.title: each for each in annexes_of(work.session, meeting.id)}
        for position, line in enumerate(filter(None, map(str.strip, text.splitlines())), start=1):
            match = _COUNTED.fullmatch(line)
            title = match["title"] if match else line
            count = int(match["bar"] or match["words"]) if match else 0
            annex = kept.pop(title, None) or ProtocolsAnnex(
                id=work.new_id(), meeting_id=meeting.id, position=position, title=title
            )
            annex.position, annex.sheets = position, count
            work.session.add(annex)
        for gone in kept.values():
            work.session.delete(gone)

    return write
