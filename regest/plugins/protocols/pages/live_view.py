"""What the live sheet shows: who is in the room, the quorum, one question with its voters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from regest.api import House, PartyKind, Problem, Refusal, RegestError
from regest.api.pages import Page, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.measures import DISMISSAL, QUESTIONS
from regest.plugins.protocols.pages import live_kept, meetings_view, names, refusals
from regest.plugins.protocols.pages.live_form import VOTER, QuestionForm
from regest.plugins.protocols.pages.majorities import wanted_told
from regest.plugins.protocols.pages.words import (
    CHOICES,
    FORMS,
    ITEM_STATES,
    OPINIONS,
    OUTCOMES,
    SHORT,
    VOICES,
    question_title,
)
from regest.plugins.protocols.sheet import ItemSheet, Sheet, read_sheet
from regest.plugins.protocols.sitting import presence, seen
from regest.plugins.protocols.sitting.composition import Member
from regest.plugins.protocols.sitting.holding import reopening_asked
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    ItemState,
    ProtocolsItem,
    ProtocolsMeeting,
)
from regest.plugins.protocols.tables.votes import Choice, Outcome
from regest.plugins.protocols.voting import office_rules, wording
from regest.plugins.protocols.voting.results import result_line


def page(
    visit: Visit,
    fault: RegestError | None = None,
    position: int = 0,
    typed: Mapping[str, str] | None = None,
) -> Page:
    """Show the sheet at a question: the one asked for, else the first that nobody has heard.

    `typed` is what stands in the fields of presence, opening and closing.
    """
    house = visit.house
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        sheet = read_sheet(house, session, meeting)
        chosen = _chosen(sheet, position or visit.number("item", 0, 1000))
        values = {
            **meetings_view.heads(session, sheet),
            **_room(house, session, sheet),
            **(_question(visit, session, sheet, chosen) if chosen else {"current": None}),
            "asked": reopening_asked(session, meeting.id),
            "unheard": [e.item.position for e in sheet.items if e.item.state is ItemState.PLANNED],
        }
    more = {"fault": fault, "typed": typed or {}, "item_states": ITEM_STATES}
    return Page("protocols/live.html", {**values, **more}, refusals.status(fault))


def _chosen(sheet: Sheet, position: int) -> ItemSheet | None:
    for each in sheet.items:
        if each.item.position == position:
            return each
    waiting = [each for each in sheet.items if each.item.state is ItemState.PLANNED]
    return next(iter(waiting or sheet.items), None)


def _room(house: House, session: Session, sheet: Sheet) -> dict[str, object]:
    """Return who is on the list, who of them is in the room, and names that are offered."""
    offered = names.offered(session, house, sheet.members, PartyKind.PERSON)
    parties = names.known(session, house, PartyKind.ORGANISATION)
    inside = {each.row.id for each in sheet.members if sheet.is_in(each)}
    groups = [
        (title, [each for each in sheet.members if each.row.capacity is capacity])
        for capacity, title in VOICES.items()
    ]
    voters_in = [e for e in sheet.members if e.row.id in inside and is_voter(e)]
    return {
        "groups": [(title, members) for title, members in groups if members],
        "inside": inside,
        "absent_voters": [e for e in sheet.members if is_voter(e) and e.row.id not in inside],
        "voters": voters_in,
        "offered": offered,
        "parties": [*offered, *parties],
        "kinds": {name: question_title(name) for name in QUESTIONS},
        "wanted": {name: wanted_told(house, session, sheet, name) for name in QUESTIONS},
        "last_event": presence.last_event(session, sheet.meeting),
    }


def _question(visit: Visit, session: Session, sheet: Sheet, chosen: ItemSheet) -> dict[str, object]:
    item = chosen.item
    found = live_kept.kept(session, visit, item.id)
    fields = {**_empty(), **(found.fields if found is not None else {})}
    mark = seen.text_mark(item.heard)
    touched = bool(fields["heard_seen"]) and seen.text_mark(fields["heard"]) != fields["heard_seen"]
    overtaken = touched and fields["heard_seen"] != mark
    if not touched:
        fields["heard"] = item.heard
    after = [each.item.position for each in sheet.items if each.item.position > item.position]
    return {
        "current": chosen,
        "remarks": _remarks(visit.house, session, sheet.meeting, item),
        "item": item,
        "fields": fields,
        "kept": found,
        "marks": _marks(fields, sheet.members),
        "by_name": fields["by_name"].split(","),
        "voter_prefix": VOTER,
        "choices": tuple(Choice),
        "choice_titles": CHOICES,
        "short": SHORT,
        "seen": seen.vote_mark(session, sheet.meeting, item),
        "heard_seen": mark,
        "overtaken": item.heard if overtaken else "",
        "results": {motion.id: result_line(motion) for motion in chosen.motions},
        "outcomes": OUTCOMES,
        "adopted": [m for m in chosen.motions if m.outcome is Outcome.ADOPTED],
        "speeches": _speeches(session, item, sheet.members),
        "opinions": _opinions(session, item, sheet.members),
        "executors": {p.id: wording.executors_of(session, p.id) for p in chosen.points},
        "forms": FORMS,
        "rapporteur": meetings_view.people(session, {item.rapporteur_id, item.target_id}),
        "next": after[0] if after else 0,
    }


def _remarks(
    house: House, session: Session, meeting: ProtocolsMeeting, item: ProtocolsItem
) -> Sequence[Problem]:
    """Return what is to be known before a vote on an early end; nothing where nobody is ended."""
    if item.question != DISMISSAL:
        return ()
    try:
        return office_rules.remarks(house, session, meeting, item.target_id)
    except Refusal:
        return ()


def _marks(fields: Mapping[str, str], members: Sequence[Member]) -> dict[str, str]:
    """Return how each voter is marked so far, by the participant's id."""
    return {each.row.id: fields.get(VOTER + each.row.id, "") for each in members}


def _speeches(
    session: Session, item: ProtocolsItem, members: Sequence[Member]
) -> list[tuple[str, str]]:
    called = {each.row.id: each.person.name for each in members}
    return [
        (called.get(each.participant_id or "", "") or each.speaker, each.text)
        for each in wording.speeches_of(session, item.id)
    ]


def _opinions(
    session: Session, item: ProtocolsItem, members: Sequence[Member]
) -> list[tuple[object, str, str]]:
    called = {each.row.id: each.person.name for each in members}
    return [
        (OPINIONS[each.kind], called.get(each.participant_id, ""), each.text)
        for each in wording.opinions_of(session, item.id)
    ]


def _empty() -> dict[str, str]:
    fields = QuestionForm().model_dump(exclude={"do", "key", "sheet", "seen"})
    return {**fields, "by_name": ""}


def is_voter(member: Member) -> bool:
    """Say whether somebody has a decisive vote."""
    return member.row.capacity is Capacity.VOTING
