"""Minutes as a paper: the requisites of domain §5.4, with every number computed.

The paper is made of pieces: a block, and the wording in it that people may change. Everything else
in it is computed (VOT-6), so that an editor knows what to lock.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from regest.api import House, Titles, bodies, declension
from regest.plugins.protocols.meetings import meeting_with
from regest.plugins.protocols.minutes import parts, words
from regest.plugins.protocols.minutes.people import attendance_list, introduction, list_annexed
from regest.plugins.protocols.minutes.votes import opinion_words, vote_blocks
from regest.plugins.protocols.minutes.written import Written, collected, speaker_name
from regest.plugins.protocols.phrases import of_body, short, turned
from regest.plugins.protocols.sheet import ItemSheet
from regest.plugins.protocols.tables.meetings import ItemState, ProtocolsItem, Regularity
from regest.plugins.protocols.tables.minutes import ProtocolsAnnex
from regest.plugins.protocols.tables.votes import ProtocolsPoint, ProtocolsSpeech
from regest.plugins.protocols.voting.wording import (
    annexes_of,
    executors_of,
    opinions_of,
    speeches_of,
)

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

__all__ = ["Piece", "Written", "collected", "header", "item_blocks", "minutes_blocks",
           "minutes_pieces", "paper", "paper_title", "short", "speaker_name",
           "turned"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Piece:
    """A block of the paper; `wording` are keys and texts that people may change in it."""

    block: Block
    wording: tuple[tuple[str, str], ...] = ()


def paper(house: House, meeting_id: str) -> Paper:
    """Return the minutes of a meeting as a paper, as they stand now."""
    from regest.api.papers import official

    with house.read() as session:
        meeting = meeting_with(session, meeting_id)
        written = collected(house, session, meeting)
        blocks = tuple(minutes_blocks(written))
        title = paper_title(written)
    return official(house, title, blocks)


def minutes_blocks(written: Written) -> Iterator[Block]:
    """Yield the paper from its head to its signatures."""
    return (piece.block for piece in minutes_pieces(written))


def minutes_pieces(written: Written) -> Iterator[Piece]:
    """Yield the paper block by block, with the wording that may be changed."""
    yield from map(Piece, header(written, words.MINUTES))
    yield from map(Piece, introduction(written))
    annexes = annexes_of(written.session, written.meeting.id)
    *text, last = _text(written, annexes)
    yield from text
    # The last of the text is where annexes are written, also while there are none.
    yield replace(last, wording=(*last.wording, (parts.ANNEXES, parts.annexes_text(annexes))))
    yield from map(Piece, _signatures(written))
    if list_annexed(written):
        yield from map(Piece, attendance_list(written, len(annexes) + 1))


def header(written: Written, kind: Titles) -> Iterator[Block]:
    """Yield the head of minutes or of an extract: names, date, number, place, heading."""
    from regest.api.papers import Gap, Heading, Pairs, Paragraph

    association = written.house.deployment.settings.association
    meeting = written.meeting
    yield Paragraph(association.name.upper(), align="center")
    yield Gap(3)
    body = bodies.body_with(written.session, meeting.body_code)
    title = Titles(ru=body.title_ru, en=body.title_en).text(written.language)
    yield Paragraph(title.upper(), align="center", bold=True)
    yield Gap(3)
    yield Heading(written.said(kind))
    yield Pairs(
        ((f"{meeting.held_on:%d.%m.%Y}", f"№ {written.number}"),),
        name_width_mm=90,
        value_align="right",
    )
    if meeting.place:
        yield Paragraph(meeting.place, align="left")
    yield Gap(2)
    of_meeting = words.OF_MEETING.get(meeting.body_code)
    heading = (
        written.said(of_meeting)
        if of_meeting is not None
        else written.said(words.OF_GROUP, body=of_body(title, written.language))
    )
    if meeting.regularity is Regularity.EXTRAORDINARY:
        heading = f"{heading} {written.said(words.EXTRAORDINARY)}"
    yield Paragraph(heading, align="left")
    yield Gap(2)


def item_blocks(written: Written, each: ItemSheet) -> Iterator[Block]:
    """Yield a question: heard, spoke, voted, decided, and the opinions on it."""
    return (piece.block for piece in item_pieces(written, each))


def item_pieces(written: Written, each: ItemSheet, *, opinions: bool = True) -> Iterator[Piece]:
    """Yield a question with the wording that may be changed; extracts leave opinions out."""
    from regest.api.papers import Heading, Paragraph

    item = each.item
    yield Piece(Heading(f"{item.position}. {written.said(words.HEARD)}", level=3))
    yield Piece(Paragraph(heard_words(written, item)), ((parts.heard_at(item), item.heard),))
    speeches = () if written.brief else speeches_of(written.session, item.id)
    if speeches:
        yield Piece(Heading(written.said(words.SPOKE), level=3))
    for speech in speeches:
        place = parts.speech_at(speech)
        yield Piece(Paragraph(_speech(written, speech)), ((place, speech.text),))
    if item.state is ItemState.DROPPED:
        clause = written.meeting.quorum_clause
        yield Piece(Paragraph(written.said(words.DROPPED, clause=clause), bold=True))
    for motion in each.motions:
        yield from map(Piece, vote_blocks(written, motion))
        yield from _points(written, item, [p for p in each.points if p.motion_id == motion.id])
    # Of several votes nobody can tell which one an opinion is about.
    only = each.motions[0] if len(each.motions) == 1 else None
    for opinion in opinions_of(written.session, item.id) if opinions else ():
        line = Paragraph(opinion_words(written, opinion, only))
        yield Piece(line, ((parts.opinion_at(opinion), opinion.text),))


def paper_title(written: Written) -> str:
    """Return what the file and the foot of its pages are called."""
    kind = written.said(words.MINUTES).capitalize()
    day = f"{written.meeting.held_on:%d.%m.%Y}"
    return f"{kind} № {written.number} {written.said(words.OF_DAY, day=day)}"


def heard_words(written: Written, item: ProtocolsItem) -> str:
    """Return what СЛУШАЛИ says: «Ветрову И.С. – о проекте списка пар».

    A text that begins with a capital stands as it was typed. Before one that goes on («о …») stands
    the rapporteur, in the accusative where that is beyond doubt.
    """
    name = written.name(item.rapporteur_id)
    title = item.title.strip()
    text = item.heard.strip() or (_lowered(title) if name else title)
    if not name or not text[:1].islower():
        return _ended(text)
    whom = written.declined(item.rapporteur_id, declension.Case.ACCUSATIVE)
    return _ended(f"{whom.text} – {text}")


def point_words(written: Written, point: ProtocolsPoint) -> str:
    """Return a point with its term and who is responsible."""
    told = [_ended(point.text)]
    if point.due_on is not None:
        told.append(written.said(words.DUE, day=f"{point.due_on:%d.%m.%Y}"))
    executors = [short(party.name) for party in executors_of(written.session, point.id)]
    named = [*executors, *([point.executors] if point.executors else [])]
    if named:
        many = len(executors) > 1 or bool(point.executors)
        title = words.RESPONSIBLE_MANY if many else words.RESPONSIBLE
        # A name with initials has the point of the sentence already.
        told.append(written.said(title, names=", ".join(named)).replace("..", "."))
    return " ".join(told)


def _agenda(written: Written) -> Iterator[Piece]:
    from regest.api.papers import Gap, Heading, Paragraph

    yield Piece(Gap(2))
    yield Piece(Heading(f"{written.said(words.AGENDA)}:", level=3))
    for each in written.sheet.items:
        item, notes = each.item, []
        if item.rapporteur_id:
            notes.append(written.said(words.RAPPORTEUR, name=written.name(item.rapporteur_id)))
        if not item.listed:
            notes.append(written.said(words.UNLISTED))
        tail = f" ({'; '.join(notes)})" if notes else ""
        line = f"{item.position}. {item.title.rstrip('.')}{tail}."
        yield Piece(Paragraph(line, align="left"), ((parts.title_at(item), item.title),))
    yield Piece(Gap(2))


def _speech(written: Written, speech: ProtocolsSpeech) -> str:
    member = written.member(speech.participant_id)
    voice = words.WITH_VOICE.get(member.row.capacity.value) if member is not None else None
    note = f" ({written.said(voice)})" if voice is not None else ""
    return f"{short(speech.speaker)}{note} – {_ended(speech.text)}"


def _points(
    written: Written, item: ProtocolsItem, points: Iterable[ProtocolsPoint]
) -> Iterator[Piece]:
    from regest.api.papers import Heading, Paragraph

    listed = list(points)
    if listed:
        yield Piece(Heading(written.said(words.DECIDED), level=3))
    for point in listed:
        number = f"{item.position}.{point.position}"
        line = Paragraph(f"{number}. {point_words(written, point)}")
        yield Piece(line, _point_wording(written, item, point))


def _point_wording(
    written: Written, item: ProtocolsItem, point: ProtocolsPoint
) -> tuple[tuple[str, str], ...]:
    due = f"{point.due_on:%d.%m.%Y}" if point.due_on is not None else ""
    executors = "; ".join(party.name for party in executors_of(written.session, point.id))
    return (
        (parts.point_at(item, point), point.text),
        (parts.point_at(item, point, "due"), due),
        (parts.point_at(item, point, "executors"), executors),
        (parts.point_at(item, point, "others"), point.executors),
    )


def _annex(written: Written, annex: ProtocolsAnnex) -> str:
    """Return an annex as the list names it: «Программа семинара на 1 л.»."""
    sheets = f" {written.said(words.SHEETS, count=annex.sheets)}" if annex.sheets else ""
    return f"{annex.title}{sheets}"


def _text(written: Written, annexes: Sequence[ProtocolsAnnex]) -> Iterator[Piece]:
    yield from _agenda(written)
    for item in written.sheet.items:
        yield from item_pieces(written, item)
    yield from map(Piece, _annexes(written, annexes))


def _annexes(written: Written, annexes: Sequence[ProtocolsAnnex]) -> Iterator[Block]:
    from regest.api.papers import Gap, Heading, Paragraph

    named = [_annex(written, annex) for annex in annexes]
    if list_annexed(written):
        named.append(written.said(words.ATTENDANCE))
    if not named:
        return
    yield Gap(2)
    yield Heading(written.said(words.ANNEXES), level=3)
    lines = "\n".join(f"{number}. {each}" for number, each in enumerate(named, start=1))
    yield Paragraph(lines, align="left")


def _signatures(written: Written) -> Iterator[Block]:
    from regest.api.papers import Signature

    meeting = written.meeting
    yield Signature(written.presiding, turned(written.name(meeting.chairing_id)))
    yield Signature(written.said(words.SECRETARY), turned(written.name(meeting.secretary_id)))


def _lowered(title: str) -> str:
    """Return «о выводе …» for «О выводе …»; another title stays a sentence of its own."""
    return f"о{title[1:]}" if title.startswith(("О ", "Об ", "Обо ")) else title


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…", ".»")) else f"{text}."
