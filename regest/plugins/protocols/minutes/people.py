"""The people of minutes: roster and quorum, who came and who did not, with what voice (5.4)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sqlmodel import col, select

from regest.api import Titles, local_day
from regest.plugins.protocols.minutes import words
from regest.plugins.protocols.minutes.words import counted
from regest.plugins.protocols.minutes.written import Written, speaker_name
from regest.plugins.protocols.notices.terms import late_notice
from regest.plugins.protocols.sitting.composition import Member
from regest.plugins.protocols.tables.meetings import Capacity
from regest.plugins.protocols.tables.notices import NoticeKind, ProtocolsNotice
from regest.plugins.protocols.words import ASSEMBLY

if TYPE_CHECKING:
    from regest.api.papers import Block

NAMES_LISTED = "protocols.names_listed"


def introduction(written: Written) -> Iterator[Block]:
    """Yield what stands between the head and the agenda."""
    from regest.api.papers import Gap, Paragraph

    for line in _opening_lines(written):
        yield Paragraph(line, align="left")
    yield Gap(2)
    for line in _people_lines(written):
        yield Paragraph(line)
    yield Gap(2)
    meeting = written.meeting
    by = (
        written.said(words.COUNTED_BY, names=meeting.counted_by.removesuffix("."))
        if meeting.counted_by
        else written.said(words.COUNTED_BY_SECRETARY)
    )
    yield Paragraph(written.said(words.COMPETENT, counted=by))
    notice = _notice(written)
    if notice:
        yield Paragraph(notice)


def attendance_list(written: Written, number: int) -> Iterator[Block]:
    """Yield the list of those present as an annex on a sheet of its own, where minutes need it."""
    from regest.api.papers import Heading, PageBreak, PaperColumn, Paragraph, Table

    meeting = written.meeting
    yield PageBreak()
    head = written.said(words.TO_MINUTES, number=written.number, day=f"{meeting.held_on:%d.%m.%Y}")
    yield Paragraph(f"{written.said(words.ANNEX, number=number)}\n{head}", align="right")
    yield Heading(written.said(words.ATTENDANCE), level=2)
    titles = [written.said(each) for each in words.ATTENDANCE_COLUMNS]
    widths = (10.0, 48.0, 0.0, 34.0, 34.0)
    columns = tuple(PaperColumn(title, width) for title, width in zip(titles, widths, strict=True))
    came = [m for m in written.sheet.members if written.sheet.stays.get(m.row.id)]
    rows = tuple(
        (
            str(place),
            speaker_name(member),
            "\n".join(filter(None, (member.row.post, _organisation(member)))),
            written.said(words.VOICE[member.row.capacity.value]),
            _stays(written, member),
        )
        for place, member in enumerate(came, start=1)
    )
    yield Table(columns, rows)


def list_annexed(written: Written) -> bool:
    """Say whether more came than the text of minutes names."""
    limit = written.house.deployment.rules.whole(NAMES_LISTED, written.meeting.held_on)
    return len(_came(written)) > limit


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
    afar = any(mark.afar for marks in written.sheet.stays.values() for mark in marks)
    if afar and meeting.remote_basis:
        yield written.said(words.AFAR_ALLOWED, basis=meeting.remote_basis)
    yield f"{written.presiding} – {written.name(meeting.chairing_id)}"
    if meeting.secretary_id:
        seated = any(
            m.row.seat and m.row.party_id == meeting.secretary_id for m in written.sheet.members
        )
        no_seat = words.NO_SEAT_OF.get(meeting.body_code, words.NO_SEAT)
        note = "" if seated else f" ({written.said(no_seat)})"
        name = written.name(meeting.secretary_id)
        yield f"{written.said(words.SECRETARY)} – {name}{note}"


def _people_lines(written: Written) -> Iterator[str]:
    meeting = written.meeting
    title = words.ROSTER.get(meeting.body_code, words.ROSTER_OF_GROUP)
    yield written.said(
        title,
        roster=_number(written, meeting.roster or 0),
        needed=_number(written, meeting.quorum or 0),
        clause=meeting.quorum_clause,
    )
    came = _came(written)
    gone = [m for m in written.sheet.members if m.row.seat and m not in came]
    present = words.PRESENT_OF.get(meeting.body_code, words.PRESENT)
    yield _listed(written, present, came, annexed=list_annexed(written))
    if gone:
        yield _listed(written, words.ABSENT, gone)
    for capacity, kind in (
        (Capacity.CONSULTATIVE, words.CONSULTATIVE),
        (Capacity.INVITED, words.INVITED),
    ):
        guests = [
            m
            for m in written.sheet.members
            if m.row.capacity is capacity and not m.row.seat and written.sheet.stays.get(m.row.id)
        ]
        if guests:
            named = "; ".join(_guest(written, member) for member in guests)
            yield f"{written.said(kind)}: {named.removesuffix('.')}."


def _came(written: Written) -> list[Member]:
    return [m for m in written.sheet.members if m.row.seat and written.sheet.stays.get(m.row.id)]


def _listed(
    written: Written, title: Titles, people: Sequence[Member], *, annexed: bool = False
) -> str:
    count = _number(written, len(people))
    if annexed:
        return f"{written.said(title)} – {count}, {written.said(words.LISTED)}."
    named = ", ".join(_with_times(written, member) for member in people)
    if not named:
        return f"{written.said(title)}: –."
    # Initials end the sentence with a point of their own.
    return f"{written.said(title)} – {count}: {named.removesuffix('.')}."


def _number(written: Written, count: int) -> str:
    """Return «5 человек»; of the general meeting, where organisations sit, the bare number."""
    if written.meeting.body_code == ASSEMBLY:
        return str(count)
    return counted(count, words.PEOPLE, written.language)


def _with_times(written: Written, member: Member) -> str:
    """Return a name with when its bearer came later than the opening, or left before the end."""
    notes = _times(written, member)
    name = speaker_name(member)
    # In the general meeting the voices are those of organisations.
    if written.meeting.body_code == ASSEMBLY and member.organisation is not None:
        name = f"{_organisation(member)} ({name})"
    return f"{name} ({', '.join(notes)})" if notes else name


def _guest(written: Written, member: Member) -> str:
    name = speaker_name(member)
    named = f"{name}, {member.row.post}" if member.row.post else name
    notes = _times(written, member)
    return f"{named} ({', '.join(notes)})" if notes else named


def _times(written: Written, member: Member) -> list[str]:
    """Return each coming after the opening and each leaving before the end, in order."""
    meeting, notes = written.meeting, []
    begun = meeting.opened_at or meeting.starts_at
    marks = written.sheet.stays.get(member.row.id, [])
    if any(mark.afar for mark in marks):
        notes.append(written.said(words.AFAR))
    for mark in marks:
        if mark.arrived_at > begun:
            notes.append(written.said(words.CAME_LATER, time=f"{mark.arrived_at:%H:%M}"))
        left = mark.left_at
        if left is not None and (meeting.closed_at is None or left < meeting.closed_at):
            notes.append(written.said(words.LEFT_EARLIER, time=f"{left:%H:%M}"))
    return notes


def _stays(written: Written, member: Member) -> str:
    end = written.meeting.closed_at
    return "\n".join(
        f"{mark.arrived_at:%H:%M} – {left:%H:%M}"
        if left is not None
        else f"{mark.arrived_at:%H:%M}"
        for mark in written.sheet.stays[member.row.id]
        for left in (mark.left_at or end,)
    )


def _organisation(member: Member) -> str:
    organisation = member.organisation
    return (organisation.short_name or organisation.name) if organisation is not None else ""


def _notice(written: Written) -> str:
    """Return what is said of a notice that was late, or that nobody sent (MTG-2)."""
    meeting = written.meeting
    wanted = (
        select(ProtocolsNotice)
        .where(ProtocolsNotice.meeting_id == meeting.id, ProtocolsNotice.kind == NoticeKind.CALL)
        .order_by(col(ProtocolsNotice.sequence))
    )
    if written.session.exec(wanted.limit(1)).first() is None:
        # Of a meeting that was entered from old papers nobody knows what was sent.
        zone = written.house.deployment.zone
        entered = local_day(meeting.created_at, zone) >= meeting.held_on
        return "" if entered else written.said(words.NOTICE_MISSING)
    late = late_notice(written.session, meeting)
    if late is None:
        return ""
    clause = f" ({late.clause})" if late.clause else ""
    return written.said(words.NOTICE_LATE, day=f"{late.sent_on:%d.%m.%Y}", clause=clause)
