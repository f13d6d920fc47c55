"""Minutes as a paper: the requisites of domain §5.4, with every number computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from regest.api import House, Party, Titles, bodies, names
from regest.plugins.protocols import minutes
from regest.plugins.protocols import minutes_words as words
from regest.plugins.protocols.composition import Member
from regest.plugins.protocols.measures import RATING, REMOVAL
from regest.plugins.protocols.meeting_tables import (
    Capacity,
    ItemState,
    ProtocolsItem,
    ProtocolsMeeting,
    Regularity,
)
from regest.plugins.protocols.minutes_tables import ProtocolsAnnex, ProtocolsMinutes
from regest.plugins.protocols.minutes_words import counted, said, vote_words
from regest.plugins.protocols.sheet import ItemSheet, Sheet, read_sheet
from regest.plugins.protocols.vote_tables import (
    Choice,
    OpinionKind,
    Outcome,
    ProtocolsMotion,
    ProtocolsPoint,
)
from regest.plugins.protocols.voting import ballots_of
from regest.plugins.protocols.wording import executors_of, opinions_of, speeches_of
from regest.plugins.protocols.words import ASSEMBLY

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

NAMES_LISTED = "protocols.names_listed"


@dataclass(frozen=True, slots=True)
class Written:
    """All that minutes are written from: read in one session, in the language of the papers."""

    house: House
    session: Session
    sheet: Sheet
    language: str
    brief: bool

    @property
    def meeting(self) -> ProtocolsMeeting:
        """The meeting they are of."""
        return self.sheet.meeting

    def said(self, title: Titles, **values: object) -> str:
        """Return words of the paper."""
        return said(title, self.language, **values)

    @property
    def presiding(self) -> str:
        """Return «Председатель», or «Председательствующий» where another stood in (4.6)."""
        return self.said(minutes.presiding_title(self.session, self.meeting))

    def name(self, party_id: str | None) -> str:
        """Return «Ветрова И.С.» of a party, or nothing."""
        party = self.session.get(Party, party_id) if party_id else None
        return short(party.name) if party is not None else ""


def paper(house: House, meeting_id: str) -> Paper:
    """Return the minutes of a meeting as a paper, as they stand now."""
    from regest.api.papers import official

    with house.read() as session:
        meeting = session.get_one(ProtocolsMeeting, meeting_id)
        written = collected(house, session, meeting)
        blocks = tuple(minutes_blocks(written))
        title = paper_title(written)
    return official(house, title, blocks)


def collected(house: House, session: Session, meeting: ProtocolsMeeting) -> Written:
    """Return what the paper of a meeting is written from."""
    kept = session.get(ProtocolsMinutes, meeting.id)
    language = house.deployment.settings.association.language
    sheet = read_sheet(house, session, meeting)
    return Written(house, session, sheet, language, kept.brief if kept is not None else False)


def minutes_blocks(written: Written) -> Iterator[Block]:
    """Yield the paper from its head to its signatures."""
    yield from header(written, words.MINUTES)
    yield from _introduction(written)
    yield from _agenda(written)
    for item in written.sheet.items:
        yield from item_blocks(written, item)
    yield from _annexes(written)
    yield from _signatures(written)


def header(written: Written, kind: Titles) -> Iterator[Block]:
    """Yield the head of minutes or of an extract: names, date, number, place, heading."""
    from regest.api.papers import Gap, Heading, Pairs, Paragraph

    association = written.house.deployment.settings.association
    meeting = written.meeting
    yield Paragraph(association.name.upper(), align="center")
    yield Gap(3)
    body = bodies.body_with(written.session, meeting.body_code)
    yield Paragraph(Titles(ru=body.title_ru, en=body.title_en).text(written.language).upper(),
                    align="center", bold=True)  # fmt: skip
    yield Gap(3)
    yield Heading(written.said(kind))
    yield Pairs(((f"{meeting.held_on:%d.%m.%Y}", f"№ {number_of(written)}"),), name_width_mm=120)
    if meeting.place:
        yield Paragraph(meeting.place, align="left")
    yield Gap(2)
    of_meeting = words.OF_MEETING.get(meeting.body_code)
    yield Paragraph(
        written.said(of_meeting) if of_meeting is not None
        else written.said(words.OF_GROUP, body=body.title_ru),
        align="left",
    )  # fmt: skip
    if meeting.regularity is Regularity.EXTRAORDINARY:
        yield Paragraph(written.said(words.EXTRAORDINARY), align="left")
    yield Gap(2)


def item_blocks(written: Written, each: ItemSheet) -> Iterator[Block]:
    """Yield a question: heard, spoke, voted, decided; the same blocks stand in an extract."""
    from regest.api.papers import Heading, Paragraph

    item = each.item
    yield Heading(f"{item.position}. {written.said(words.HEARD)}", level=3)
    yield Paragraph(_heard(written, item), align="justify")
    speeches = () if written.brief else speeches_of(written.session, item.id)
    if speeches:
        yield Heading(written.said(words.SPOKE), level=3)
        for speech in speeches:
            yield Paragraph(f"{speech.speaker} – {speech.text}")
    if item.state is ItemState.DROPPED:
        clause = written.meeting.quorum_clause
        yield Paragraph(written.said(words.DROPPED, clause=clause), bold=True)
    for motion in each.motions:
        yield from _vote(written, motion)
        yield from _points(written, item, [p for p in each.points if p.motion_id == motion.id])
    for opinion in opinions_of(written.session, item.id):
        title = words.OPINION if opinion.kind is OpinionKind.OPINION else words.REMARK
        author = next(
            (m for m in written.sheet.members if m.row.id == opinion.participant_id), None
        )
        name = short(author.person.name) if author is not None else ""
        yield Paragraph(written.said(title, name=name, text=opinion.text.rstrip(".")))


def number_of(written: Written) -> str:
    """Return the number of the minutes as printed; empty before the meeting is closed."""
    return minutes.number_of(written.session, written.meeting)


def short(name: str) -> str:
    """Return «Ветрова И.С.» for a full name, and any other name as it is."""
    return names.with_initials(name) or name


def paper_title(written: Written) -> str:
    """Return what the file and the foot of its pages are called."""
    number = number_of(written)
    kind = written.said(words.MINUTES).capitalize()
    return f"{kind} № {number} {written.meeting.held_on:%d.%m.%Y}"


def _introduction(written: Written) -> Iterator[Block]:
    from regest.api.papers import Gap, Paragraph

    for line in _opening_lines(written):
        yield Paragraph(line, align="left")
    yield Gap(2)
    for line in _people_lines(written):
        yield Paragraph(line)
    yield Gap(2)
    meeting = written.meeting
    by = (
        written.said(words.COUNTED_BY, names=meeting.counted_by)
        if meeting.counted_by
        else written.said(words.COUNTED_BY_SECRETARY)
    )
    yield Paragraph(written.said(words.COMPETENT, counted=by))


def _opening_lines(written: Written) -> Iterator[str]:
    meeting = written.meeting
    if meeting.framework:
        yield written.said(words.FRAMEWORK, event=meeting.framework)
    if meeting.host_id:
        yield written.said(words.HOST, name=written.name(meeting.host_id))
    begin = f"{meeting.opened_at or meeting.starts_at:%H:%M}"
    if meeting.closed_at is not None:
        yield written.said(words.TIMES, begin=begin, end=f"{meeting.closed_at:%H:%M}")
    else:
        yield written.said(words.BEGUN, begin=begin)
    yield f"{written.presiding} – {written.name(meeting.chairing_id)}"
    if meeting.secretary_id:
        seated = any(
            m.row.seat and m.row.party_id == meeting.secretary_id for m in written.sheet.members
        )
        note = "" if seated else f" ({written.said(words.NO_SEAT)})"
        name = written.name(meeting.secretary_id)
        yield f"{written.said(words.SECRETARY)} – {name}{note}"


def _people_lines(written: Written) -> Iterator[str]:
    meeting, members = written.meeting, written.sheet.members
    title = words.ROSTER.get(meeting.body_code, words.ROSTER_OF_GROUP)
    yield written.said(
        title,
        roster=counted(meeting.roster or 0, words.PEOPLE, written.language),
        needed=counted(meeting.quorum or 0, words.PEOPLE, written.language),
        clause=meeting.quorum_clause,
    )
    seats = [m for m in members if m.row.seat]
    came = [m for m in seats if written.sheet.stays.get(m.row.id)]
    gone = [m for m in seats if m not in came]
    present = words.PRESENT_OF.get(meeting.body_code, words.PRESENT)
    yield _listed(written, present, came)
    if gone:
        yield _listed(written, words.ABSENT, gone)
    for capacity, kind in (
        (Capacity.CONSULTATIVE, words.CONSULTATIVE),
        (Capacity.INVITED, words.INVITED),
    ):
        guests = [
            m
            for m in members
            if m.row.capacity is capacity and not m.row.seat and written.sheet.stays.get(m.row.id)
        ]
        if guests:
            yield f"{written.said(kind)}: {'; '.join(map(_with_post, guests))}."


def _listed(written: Written, title: Titles, people: Sequence[Member]) -> str:
    count = counted(len(people), words.PEOPLE, written.language)
    limit = written.house.deployment.rules.whole(NAMES_LISTED, written.meeting.held_on)
    if len(people) > limit:
        return f"{written.said(title)} – {count}, {written.said(words.LISTED)}."
    named = ", ".join(_with_times(written, member) for member in people)
    return f"{written.said(title)} – {count}: {named}." if named else f"{written.said(title)}: –."


def _with_times(written: Written, member: Member) -> str:
    """Return a name with when its bearer came later than the opening, or left before the end."""
    marks = written.sheet.stays.get(member.row.id, [])
    meeting, notes = written.meeting, []
    begun = meeting.opened_at or meeting.starts_at
    if marks and marks[0].arrived_at > begun:
        notes.append(written.said(words.CAME_LATER, time=f"{marks[0].arrived_at:%H:%M}"))
    left = marks[-1].left_at if marks else None
    if left is not None and meeting.closed_at is not None and left < meeting.closed_at:
        notes.append(written.said(words.LEFT_EARLIER, time=f"{left:%H:%M}"))
    name = speaker_name(member)
    if meeting_of_organisations(written) and member.organisation is not None:
        name = f"{member.organisation.short_name or member.organisation.name} ({name})"
    return f"{name} ({', '.join(notes)})" if notes else name


def meeting_of_organisations(written: Written) -> bool:
    """Say whether the voices are those of organisations: the general meeting."""
    return written.meeting.body_code == ASSEMBLY


def speaker_name(member: Member) -> str:
    """Return a participant's name as minutes have it."""
    return short(member.person.name)


def _with_post(member: Member) -> str:
    return f"{speaker_name(member)}, {member.row.post}" if member.row.post else speaker_name(member)


def _agenda(written: Written) -> Iterator[Block]:
    from regest.api.papers import Gap, Heading, Paragraph

    yield Gap(2)
    yield Heading(f"{written.said(words.AGENDA)}:", level=3)
    for each in written.sheet.items:
        notes = []
        if each.item.rapporteur_id:
            notes.append(written.said(words.RAPPORTEUR, name=written.name(each.item.rapporteur_id)))
        if not each.item.listed:
            notes.append(written.said(words.UNLISTED))
        tail = f" ({'; '.join(notes)})" if notes else ""
        yield Paragraph(f"{each.item.position}. {each.item.title.rstrip('.')}{tail}.", align="left")
    yield Gap(2)


def _heard(written: Written, item: ProtocolsItem) -> str:
    if item.heard:
        return item.heard
    name = written.name(item.rapporteur_id)
    return f"{name} – {item.title}" if name else item.title


def _vote(written: Written, motion: ProtocolsMotion) -> Iterator[Block]:
    from regest.api.papers import Paragraph

    if motion.question == RATING:
        yield Paragraph(written.said(words.RATED, text=motion.wording, count=motion.votes_for))
        return
    mover = written.name(motion.mover_id)
    head = written.said(words.VOTED_ON, name=mover) if mover else written.said(words.VOTED)
    if motion.wording:
        yield Paragraph(written.said(words.WORDING, text=motion.wording))
    verdict, needed = _verdict(written, motion)
    sentence = f"{head} {vote_words(motion, written.language)}."
    yield Paragraph(f"{sentence} {verdict}" if not needed else sentence)
    if needed:
        yield Paragraph(f"{needed} {verdict}")
    against = _named_against(written, motion)
    if against:
        yield Paragraph(written.said(words.BY_NAME, names=", ".join(against)))
    if motion.question == REMOVAL:
        yield Paragraph(written.said(words.REMOVAL_CAVEAT))


def _verdict(written: Written, motion: ProtocolsMotion) -> tuple[str, str]:
    """Return the result, and what was needed where that must be said."""
    facts = {"clause": motion.clause, "needed": motion.needed}
    if motion.outcome is Outcome.ADOPTED:
        title = words.UNANIMOUS if motion.votes_for == motion.present else words.ADOPTED
        verdict = written.said(words.ON_HALF if motion.on_half else title, **facts)
    else:
        verdict = written.said(words.REJECTED)
    if motion.question == REMOVAL:
        share = words.SHARES.get(motion.rule_value)
        shown = written.said(share) if share else written.said(words.SHARE, value=motion.rule_value)
        facts["needed"] = counted(motion.needed, words.VOICES, written.language)
        return verdict, written.said(words.OF_ROSTER, share=shown, **facts)
    if motion.outcome is Outcome.REJECTED:
        return verdict, written.said(words.OF_PRESENT, **facts)
    return verdict, ""


def _named_against(written: Written, motion: ProtocolsMotion) -> list[str]:
    """Return those against who asked to be named (ГК 181.2, VOT-3)."""
    asked = {
        ballot.participant_id
        for ballot in ballots_of(written.session, motion.id)
        if ballot.by_name and ballot.choice is Choice.AGAINST
    }
    return [speaker_name(m) for m in written.sheet.members if m.row.id in asked]


def _points(
    written: Written, item: ProtocolsItem, points: Iterable[ProtocolsPoint]
) -> Iterator[Block]:
    from regest.api.papers import Heading, Paragraph

    listed = list(points)
    if listed:
        yield Heading(written.said(words.DECIDED), level=3)
    for point in listed:
        yield Paragraph(f"{item.position}.{point.position}. {point_words(written, point)}")


def point_words(written: Written, point: ProtocolsPoint) -> str:
    """Return a point with its term and who is responsible."""
    parts = [point.text if point.text.endswith(".") else f"{point.text}."]
    if point.due_on is not None:
        parts.append(written.said(words.DUE, day=f"{point.due_on:%d.%m.%Y}"))
    executors = [short(party.name) for party in executors_of(written.session, point.id)]
    named = [*executors, *([point.executors] if point.executors else [])]
    if named:
        many = len(executors) > 1 or bool(point.executors)
        title = words.RESPONSIBLE_MANY if many else words.RESPONSIBLE
        parts.append(written.said(title, names=", ".join(named)))
    return " ".join(parts)


def _annexes(written: Written) -> Iterator[Block]:
    from regest.api.papers import Gap, Paragraph

    wanted = select(ProtocolsAnnex).where(ProtocolsAnnex.meeting_id == written.meeting.id)
    annexes = written.session.exec(wanted.order_by(col(ProtocolsAnnex.position))).all()
    if not annexes:
        return
    yield Gap(2)
    yield Paragraph(written.said(words.ANNEXES), align="left")
    for number, annex in enumerate(annexes, start=1):
        sheets = f" {written.said(words.SHEETS, count=annex.sheets)}" if annex.sheets else ""
        yield Paragraph(f"{number}. {annex.title}{sheets}", align="left")


def _signatures(written: Written) -> Iterator[Block]:
    from regest.api.papers import Gap, Signature

    meeting = written.meeting
    yield Gap(8)
    yield Signature(written.presiding, turned(written.name(meeting.chairing_id)))
    yield Gap(4)
    yield Signature(written.said(words.SECRETARY), turned(written.name(meeting.secretary_id)))


def turned(name: str) -> str:
    """Return «И.С. Ветрова» for «Ветрова И.С.», as a signature is written out."""
    surname, _space, initials = name.partition(" ")
    return f"{initials} {surname}" if initials.endswith(".") else name
