"""What minutes are written from: the sheet of a meeting, in the language of the papers."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from regest.api import House, Party, Titles, declension
from regest.plugins.protocols.minutes import drafting
from regest.plugins.protocols.phrases import said, short
from regest.plugins.protocols.sheet import Sheet, read_sheet
from regest.plugins.protocols.sitting.composition import Member
from regest.plugins.protocols.tables.meetings import ProtocolsMeeting
from regest.plugins.protocols.tables.minutes import ProtocolsMinutes


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
        return self.said(drafting.presiding_title(self.session, self.meeting))

    @property
    def number(self) -> str:
        """Return the number as printed; a line to fill in before the meeting is closed."""
        return drafting.number_of(self.session, self.meeting)

    def name(self, party_id: str | None) -> str:
        """Return «Ветрова И.С.» of a party, or nothing."""
        party = self.session.get(Party, party_id) if party_id else None
        return short(party.name) if party is not None else ""

    def declined(self, party_id: str | None, case: declension.Case) -> declension.Declined:
        """Return «Ветрову И.С.» of a party, or nothing; the nominative where that is in doubt."""
        party = self.session.get(Party, party_id) if party_id else None
        if party is None:
            return declension.Declined("", declension.Source.RULE)
        return declension.name_in(
            self.session, party, case, called=short(party.name), language=self.language
        )

    def member(self, participant_id: str | None) -> Member | None:
        """Return who takes part by the id of the row, if that is anybody."""
        return next((m for m in self.sheet.members if m.row.id == participant_id), None)


def collected(house: House, session: Session, meeting: ProtocolsMeeting) -> Written:
    """Return what the paper of a meeting is written from."""
    kept = session.get(ProtocolsMinutes, meeting.id)
    language = house.deployment.settings.association.language
    sheet = read_sheet(house, session, meeting)
    return Written(house, session, sheet, language, kept.brief if kept is not None else False)


def speaker_name(member: Member) -> str:
    """Return a participant's name as minutes have it."""
    return short(member.person.name)
