"""Minutes drawn up of a closed meeting: their record in the catalogue, term and signers (PRT)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from regest.api import (
    Draft,
    House,
    LedgerNumber,
    NotFound,
    PartyRole,
    Record,
    Refusal,
    Titles,
    Work,
    bodies,
    demands,
    drafting,
    offices,
)
from regest.plugins.protocols.declarations.catalogue import WRITE
from regest.plugins.protocols.frozen import CLAUSE, touch
from regest.plugins.protocols.meetings import changed, hold
from regest.plugins.protocols.minutes import words
from regest.plugins.protocols.minutes.term import MinutesTerm, term_of
from regest.plugins.protocols.phrases import of_body, said
from regest.plugins.protocols.sitting.composition import party_named
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import MinutesState, ProtocolsMinutes
from regest.plugins.protocols.words import (
    ASSEMBLY,
    ASSEMBLY_MINUTES,
    CHAIRING,
    GROUP_MINUTES,
    PLUGIN,
    PRESIDIUM,
    PRESIDIUM_MINUTES,
    SECRETARY,
    _,
)

CLASSES = {PRESIDIUM: PRESIDIUM_MINUTES, ASSEMBLY: ASSEMBLY_MINUTES}


@dataclass(frozen=True, slots=True)
class Drafted:
    """Minutes as they were drawn up: their row, their record and the term."""

    row: ProtocolsMinutes
    record: Record
    term: MinutesTerm


def draft(house: House, meeting_id: str, *, brief: bool = False, secretary: str = "") -> Drafted:
    """Draw up the minutes of a closed meeting: a draft in the catalogue with its two signers.

    `brief` leaves ВЫСТУПИЛИ out. `secretary` names who wrote, where the opening named nobody.

    Raises:
        Refusal: `minutes_drafted` already; `secretary_missing`; the meeting is not closed; the
            right is missing.
    """
    house.reader.require(WRITE)
    with house.work() as work:
        meeting = hold(work, meeting_id, MeetingState.CLOSED)
        if work.session.get(ProtocolsMinutes, meeting.id) is not None:
            raise Refusal(
                "minutes_drafted",
                _("The minutes of this meeting are drawn up already"),
                rule="PRT-1",
                remedy=_("Change their wording: regest minutes edit."),
            )
        if secretary.strip():
            meeting.secretary_id = party_named(work.session, secretary, meeting)
        wanted = _wanted(house, work, meeting)
        record = drafting.draft(work, _content(house, work.session, meeting, wanted))
        demands.require(work, record, wanted)
        term = term_of(house, meeting.held_on)
        row = ProtocolsMinutes(
            meeting_id=meeting.id,
            record_id=record.id,
            state=MinutesState.DRAFT,
            due_on=term.due.due,
            other_due_on=term.other.due if term.other is not None else None,
            term=term.value,
            brief=brief,
            drafted_by=work.actor.name,
            drafted_at=work.now,
        )
        work.session.add(row)
        changed(work, meeting, "minutes.drafted", record=record.id)
    return Drafted(row, record, term)


def set_brief(house: House, meeting_id: str, *, brief: bool, reason: str = "") -> ProtocolsMinutes:
    """Choose the brief form of minutes, without ВЫСТУПИЛИ, or the full one; speeches are kept.

    Raises:
        NotFound: there are no minutes.
        Refusal: `minutes_frozen` without a reason; `minutes_signed`; the right is missing.
    """
    house.reader.require(WRITE)
    with house.work() as work:
        meeting = hold(work, meeting_id)
        row = minutes_of(work.session, meeting.id)
        if row.brief != brief:
            touch(work, meeting, reason)
            row.brief = brief
            work.session.add(row)
            changed(work, meeting, "minutes.form_chosen", brief=brief)
    return row


def minutes_of(session: Session, meeting_id: str) -> ProtocolsMinutes:
    """Return the minutes of a meeting.

    Raises:
        NotFound: nobody has drawn them up.
    """
    found = session.get(ProtocolsMinutes, meeting_id)
    if found is None:
        raise NotFound(
            "minutes_missing",
            _("The minutes of this meeting are not drawn up yet"),
            rule="PRT-3",
            clause=CLAUSE,
            remedy=_("Close the meeting, then draw them up: regest minutes draft."),
        )
    return found


def number_of(session: Session, meeting: ProtocolsMeeting) -> str:
    """Return the printed number set aside at the closing; a line to fill in before that."""
    if meeting.number_id is None:
        return "____"
    return session.get_one(LedgerNumber, meeting.number_id).printed


def presiding_title(session: Session, meeting: ProtocolsMeeting) -> Titles:
    """Return «Председатель» for the chair, «Председательствующий» for whoever stood in (C27)."""
    chair = offices.holder_on(session, offices.CHAIR, meeting.body_code, meeting.held_on)
    holds = chair is not None and chair.person.id == meeting.chairing_id
    return words.CHAIRING if holds else words.PRESIDING


def _wanted(house: House, work: Work, meeting: ProtocolsMeeting) -> list[demands.Wanted]:
    """Return who signs: the secretary first, then whoever presided (PRT-6)."""
    language = house.deployment.settings.association.language
    presiding = presiding_title(work.session, meeting).text(language)
    if meeting.secretary_id is None:
        raise Refusal(
            "secretary_missing",
            _("Nobody is named who wrote the minutes"),
            rule="PRT-6",
            clause=CLAUSE,
            remedy=_("Name the secretary of the meeting."),
        )
    # An open meeting has somebody who presides: `open_meeting` sees to it.
    chairing = meeting.chairing_id or ""
    return [
        demands.Wanted(SECRETARY, meeting.secretary_id, words.SECRETARY.text(language)),
        demands.Wanted(CHAIRING, chairing, presiding),
    ]


def _content(
    house: House, session: Session, meeting: ProtocolsMeeting, wanted: list[demands.Wanted]
) -> Draft:
    return Draft(
        class_name=CLASSES.get(meeting.body_code, GROUP_MINUTES),
        heading=_heading(house, session, meeting),
        # The day of minutes is that of their meeting, whenever they are signed (PRT-2).
        document_date=meeting.held_on,
        fields={"meeting_date": meeting.held_on.isoformat()},
        parties=tuple(PartyRole(each.party_id, each.capacity) for each in wanted),
        provider=PLUGIN,
    )


def _heading(house: House, session: Session, meeting: ProtocolsMeeting) -> str:
    language = house.deployment.settings.association.language
    body = bodies.body_with(session, meeting.body_code)
    of_meeting = words.OF_MEETING.get(meeting.body_code)
    what = (
        said(of_meeting, language)
        if of_meeting is not None
        else said(words.OF_GROUP, language, body=of_body(body.title_ru, language))
    )
    return said(
        words.HEADING,
        language,
        number=number_of(session, meeting),
        day=f"{meeting.held_on:%d.%m.%Y}",
        what=what,
    )
