"""Notices sent: to everybody who is owed one, once each, with what changed since (MTG-2).

The first notice calls the meeting. A later one tells what is different, or reaches those who came
to the list since. The paper is set before the unit of work begins, which then holds that the
meeting is still as the paper says.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from regest.api import (
    ComponentRole,
    Draft,
    House,
    Message,
    NumberWish,
    Party,
    PartyRole,
    PreparedFile,
    Problem,
    Record,
    Refusal,
    Severity,
    StaleVersion,
    Work,
    components,
    offices,
    records,
    registration,
)
from regest.plugins.protocols.declarations.catalogue import PREPARE
from regest.plugins.protocols.meetings import PREPARING, changed, hold, meeting_with, unknown
from regest.plugins.protocols.notices import paper, words
from regest.plugins.protocols.notices.facts import (
    Facts,
    differences,
    facts_of,
    wants_notice_in_time,
)
from regest.plugins.protocols.notices.outbox import address_of, post
from regest.plugins.protocols.notices.owed import Owed, last_notice, notices_of, owed, recipients_of
from regest.plugins.protocols.notices.paper import Told
from regest.plugins.protocols.notices.terms import Term, term_of
from regest.plugins.protocols.phrases import said, short, turned
from regest.plugins.protocols.sitting.composition import settle_roster
from regest.plugins.protocols.tables.meetings import MeetingState, ProtocolsMeeting
from regest.plugins.protocols.tables.notices import (
    NoticeKind,
    NoticeState,
    ProtocolsNotice,
    ProtocolsRecipient,
)
from regest.plugins.protocols.words import ADDRESSEE, NOTICE, _

RULE = "MTG-2"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A notice that is set: what it tells, its files, and the last one that it follows."""

    told: Told
    files: tuple[PreparedFile, ...]
    follows: int | None


@dataclass(frozen=True, slots=True)
class Sent:
    """A notice that went out: how many recipients it has, who is to be told by hand."""

    meeting: ProtocolsMeeting
    notice: ProtocolsNotice
    number: str
    mailed: tuple[str, ...]
    by_hand: tuple[str, ...]
    warnings: tuple[Problem, ...] = ()


def send(house: House, meeting_id: str, *, mail: bool = True) -> Sent:
    """Send the notice of a meeting, or of what changed, or the present one to those new.

    Without `mail`, or where a party has no address, it is handed over by a person: see `marking`.

    Raises:
        Refusal: `notice_sent`, everybody has it and nothing changed; the meeting has begun or is
            called off; the right is missing.
        StaleVersion: the meeting was changed while the paper was being set.
    """
    house.reader.require(PREPARE)
    prepared = _prepared(house, meeting_id)
    with house.work() as work:
        meeting = hold(work, meeting_id, *PREPARING)
        settle_roster(work, meeting)
        due = owed(work.session, meeting)
        if prepared is None:
            return _to_those_left(house, work, meeting, due, mail=mail)
        _require_same(house, work.session, meeting, prepared)
        notice, number = write(house, work, meeting, prepared, due)
        lines = post(house, work, notice, due, mail=mail)
        meeting.state = MeetingState.CALLED
        changed(work, meeting, "meeting.called", notice=notice.id, late=notice.late)
        return _sent(work.session, meeting, notice, number, lines)


def set_calling_off(house: House, meeting_id: str, reason: str) -> Prepared | None:
    """Return the notice that a meeting is called off, set; None where nobody was told of it."""
    with house.read() as session:
        meeting = session.get(ProtocolsMeeting, meeting_id)
        last = last_notice(session, meeting_id)
        if meeting is None or last is None:
            return None
        told = _told(house, session, meeting, NoticeKind.CALLED_OFF, Facts.from_text(last.facts))
        follows = last.sequence
    told = replace(told, reason=reason)
    return Prepared(told, _files(house, told), follows)


def call_off(house: House, work: Work, meeting: ProtocolsMeeting, prepared: Prepared) -> None:
    """Tell everybody who was told of a meeting that it is called off, in the caller's work.

    Raises:
        StaleVersion: another notice went out meanwhile.
    """
    _require_follows(work.session, meeting, prepared)
    known = {
        row.party_id
        for notice in notices_of(work.session, meeting.id)
        for row in recipients_of(work.session, notice.id)
    }
    due = [Owed(work.session.get_one(Party, each)) for each in sorted(known)]
    notice, _number = write(house, work, meeting, prepared, due)
    post(house, work, notice, due, mail=True)


def require_untold(session: Session, meeting: ProtocolsMeeting) -> None:
    """Refuse when a notice went out since it was found that nobody was told.

    Raises:
        StaleVersion: there is a notice.
    """
    if last_notice(session, meeting.id) is not None:
        raise _changed_meanwhile()


def write(
    house: House,
    work: Work,
    meeting: ProtocolsMeeting,
    prepared: Prepared,
    due: Sequence[Owed],
) -> tuple[ProtocolsNotice, str]:
    """Register the paper of a notice and write its row; return it with its number."""
    told, term = prepared.told, term_of(house, meeting)
    language = house.deployment.settings.association.language
    entered = registration.register(
        work,
        house.deployment.calls,
        Draft(
            class_name=NOTICE,
            heading=paper.heading(told, language),
            document_date=work.today,
            fields={"meeting_date": told.facts.day},
            parties=tuple(PartyRole(each.party.id, ADDRESSEE) for each in due),
            files=prepared.files,
            wish=NumberWish(ledger=NOTICE),
            provider="protocols",
        ),
    )
    notice = ProtocolsNotice(
        id=work.new_id(),
        meeting_id=meeting.id,
        sequence=0 if prepared.follows is None else prepared.follows + 1,
        kind=told.kind,
        record_id=entered.record.id,
        facts=told.facts.as_text(),
        changes="\n".join(told.changes),
        last_day=term.last_day,
        rule=term.rule.name,
        rule_value=term.rule.value,
        clause=term.rule.clause,
        late=_is_late(work, meeting, told, term),
        sent_on=work.today,
        sent_by=work.actor.name,
        sent_at=work.now,
    )
    work.session.add(notice)
    work.session.flush()
    work.witness("meeting.noticed", "meeting", meeting.id, {"notice": notice.id})
    return notice, entered.record.number or ""


def changes_since(house: House, session: Session, meeting: ProtocolsMeeting) -> tuple[str, ...]:
    """Return what changed since the last notice, a line each; nothing before the first."""
    last = last_notice(session, meeting.id)
    if last is None:
        return ()
    language = house.deployment.settings.association.language
    return differences(Facts.from_text(last.facts), facts_of(house, session, meeting), language)


def shown(house: House, meeting_id: str) -> Told:
    """Return the notice as it would go out now, for looking at it first.

    Raises:
        NotFound: there is no such meeting.
    """
    with house.read() as session:
        meeting = session.get(ProtocolsMeeting, meeting_id)
        if meeting is None:
            raise unknown(meeting_id)
        last = last_notice(session, meeting_id)
        facts = facts_of(house, session, meeting)
        language = house.deployment.settings.association.language
        changes = differences(Facts.from_text(last.facts), facts, language) if last else ()
        kind = NoticeKind.CHANGE if changes else NoticeKind.CALL
        return _told(house, session, meeting, kind, facts, changes)


def _prepared(house: House, meeting_id: str) -> Prepared | None:
    """Return the next notice, set; None when the last one still says all."""
    told = shown(house, meeting_id)
    with house.read() as session:
        last = last_notice(session, meeting_id)
        state = meeting_with(session, meeting_id).state
    if state not in PREPARING or (last is not None and not told.changes):
        return None
    return Prepared(told, _files(house, told), last.sequence if last is not None else None)


def _told(
    house: House,
    session: Session,
    meeting: ProtocolsMeeting,
    kind: NoticeKind,
    facts: Facts,
    changes: tuple[str, ...] = (),
) -> Told:
    holder = offices.holder_on(session, offices.SECRETARY, meeting.body_code, meeting.held_on)
    person = holder.person if holder is not None else None
    return Told(
        kind=kind,
        facts=facts,
        sent_on=house.deployment.database.today(),
        changes=changes,
        secretary=turned(short(person.name)) if person is not None else "",
        contact=tuple(filter(None, (person.phone, person.email))) if person is not None else (),
    )


def _files(house: House, told: Told) -> tuple[PreparedFile, ...]:
    # Setting a paper loads libraries that other commands do without.
    from regest.api.papers import write_pdf

    deployment = house.deployment
    language = deployment.settings.association.language
    name = said(words.FILE_NAME, language, day=f"{told.facts.held_on:%d.%m.%Y}") + ".pdf"
    content = write_pdf(paper.paper(house, told))
    return (
        components.prepare(
            deployment.blobs, deployment.read_text, name, content, ComponentRole.MAIN
        ),
    )


def _require_same(
    house: House, session: Session, meeting: ProtocolsMeeting, prepared: Prepared
) -> None:
    _require_follows(session, meeting, prepared)
    if facts_of(house, session, meeting) != prepared.told.facts:
        raise _changed_meanwhile()


def _require_follows(session: Session, meeting: ProtocolsMeeting, prepared: Prepared) -> None:
    last = last_notice(session, meeting.id)
    if (last.sequence if last is not None else None) != prepared.follows:
        raise _changed_meanwhile()


def _changed_meanwhile() -> StaleVersion:
    return StaleVersion(
        "meeting_changed",
        _("The meeting was changed meanwhile by somebody else"),
        rule=RULE,
        remedy=_("Look at it again and repeat."),
    )


def _is_late(work: Work, meeting: ProtocolsMeeting, told: Told, term: Term) -> bool:
    if told.kind is NoticeKind.CALLED_OFF or work.today <= term.last_day:
        return False
    last = last_notice(work.session, meeting.id)
    return last is None or wants_notice_in_time(Facts.from_text(last.facts), told.facts)


def _to_those_left(
    house: House, work: Work, meeting: ProtocolsMeeting, due: Sequence[Owed], *, mail: bool
) -> Sent:
    """Give the last notice to those it was not written to yet, and try again what failed."""
    notice = last_notice(work.session, meeting.id)
    if notice is None:
        raise _changed_meanwhile()
    rows = {row.party_id: row for row in recipients_of(work.session, notice.id)}
    left = [
        each
        for each in due
        if each.party.id not in rows or (mail and _again(house, rows[each.party.id], each))
    ]
    if not left:
        raise Refusal(
            "notice_sent",
            _("Everybody has the notice, and nothing changed since"),
            rule=RULE,
            clause=notice.clause,
            remedy=_("Note with --noticed who was told by hand; a change makes a new notice."),
        )
    record = work.session.get_one(Record, notice.record_id)
    for each in left:
        if each.party.id not in rows:
            role = PartyRole(each.party.id, ADDRESSEE)
            records.name_party(work, house.deployment.calls, record, role)
    lines = post(house, work, notice, left, mail=mail)
    work.witness("meeting.noticed", "meeting", meeting.id, {"notice": notice.id})
    return _sent(work.session, meeting, notice, record.number or "", lines)


def _again(house: House, row: ProtocolsRecipient, each: Owed) -> bool:
    """Say whether a letter failed, or was left to a person for want of an address it has now."""
    if row.state not in {NoticeState.FAILED, NoticeState.BY_HAND}:
        return False
    return bool(address_of(house, each.party))


def _sent(
    session: Session,
    meeting: ProtocolsMeeting,
    notice: ProtocolsNotice,
    number: str,
    lines: Sequence[ProtocolsRecipient],
) -> Sent:
    names = {each.id: session.get_one(Party, each.party_id).name for each in lines}
    mailed = [names[each.id] for each in lines if each.state is NoticeState.WAITING]
    by_hand = [names[each.id] for each in lines if each.state is NoticeState.BY_HAND]
    warnings = tuple(_warnings(meeting, notice, by_hand))
    return Sent(meeting, notice, number, tuple(mailed), tuple(by_hand), warnings)


def _warnings(
    meeting: ProtocolsMeeting, notice: ProtocolsNotice, by_hand: Sequence[str]
) -> list[Problem]:
    told = []
    if notice.late:
        told.append(
            Problem(
                code="notice_late",
                message=_(
                    "The notice is late: it was due by {last}. The minutes will say so",
                    last=f"{notice.last_day:%d.%m.%Y}",
                ),
                rule=RULE,
                clause=notice.clause,
                remedy=_("Move the meeting, or go on: this forbids nothing."),
                severity=Severity.WARNING,
            )
        )
    if meeting.agenda_final_at is None:
        told.append(_warning("agenda_not_final", _("The chair has not finalised the agenda")))
    if by_hand:
        text = _("To be told by hand: {names}", names=", ".join(by_hand))
        told.append(_warning("notice_by_hand", text))
    return told


def _warning(code: str, message: Message) -> Problem:
    return Problem(code=code, message=message, rule=RULE, severity=Severity.WARNING)
