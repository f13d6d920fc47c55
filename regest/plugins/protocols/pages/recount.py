"""A count corrected while the meeting is open: those who were in the room, and the reason."""

from __future__ import annotations

from dataclasses import replace

from regest.api import RegestError
from regest.api.pages import Answer, Page, Redirect, Routes, Visit
from regest.plugins.protocols import meetings
from regest.plugins.protocols.declarations.catalogue import CONDUCT
from regest.plugins.protocols.pages import meetings_view, names, refusals
from regest.plugins.protocols.pages.live_form import VOTER, Given
from regest.plugins.protocols.pages.words import CHOICES, SHORT
from regest.plugins.protocols.sheet import read_sheet
from regest.plugins.protocols.sitting.composition import members_of
from regest.plugins.protocols.tables.meetings import ProtocolsItem
from regest.plugins.protocols.tables.votes import Choice, ProtocolsMotion
from regest.plugins.protocols.voting import taking
from regest.plugins.protocols.voting.results import result_line

routes = Routes()
HERE = "/protocols/meetings/{meeting}/votes/{vote}/recount"


@routes.get(HERE, CONDUCT)
def show(visit: Visit) -> Answer:
    """Show the count as it was taken down."""
    return _page(visit)


@routes.post(HERE, CONDUCT)
def correct(visit: Visit) -> Answer:
    """Put another count in its place; the old one stays with the reason."""
    given = Given(visit)
    house, meeting_id, vote_id = visit.house, visit.parts["meeting"], visit.parts["vote"]
    with house.read() as session:
        meeting = meetings.meeting_with(session, meeting_id)
        motion = taking.motion_with(session, meeting, vote_id)
        position = session.get_one(ProtocolsItem, motion.item_id).position
        movers = meetings_view.people(session, {motion.mover_id, motion.candidate_id})
        members = members_of(session, meeting_id)
        general = names.is_general(session, meeting.body_code)
    try:
        taken = replace(
            given.vote(position, members, general=general),
            question=motion.question,
            wording=motion.wording,
            mover=movers.get(motion.mover_id or "", ""),
            candidate=movers.get(motion.candidate_id or "", ""),
            alternatives=motion.alternatives,
            repeats="",
            seen="",
        )
        taking.recount(house, meeting_id, vote_id, taken, given.form.reason)
    except RegestError as fault:
        return _page(visit, fault, given)
    return Redirect(f"/protocols/meetings/{meeting_id}/live?item={position}")


def _page(visit: Visit, fault: RegestError | None = None, given: Given | None = None) -> Page:
    house = visit.house
    with house.read() as session:
        meeting = meetings.meeting_with(session, visit.parts["meeting"])
        motion = taking.motion_with(session, meeting, visit.parts["vote"])
        sheet = read_sheet(house, session, meeting)
        there = {voter.id for voter in taking.voters_of(session, motion.id)}
        ballots = taking.ballots_of(session, motion.id)
        marks = {each.participant_id: each.choice.value if each.choice else "" for each in ballots}
        values = {
            **meetings_view.heads(session, sheet),
            "voters": [each for each in sheet.members if each.row.id in there],
            "motion": motion,
            "item": session.get_one(ProtocolsItem, motion.item_id),
            "told": result_line(motion),
        }
    if given is not None:
        marks |= {who: choice.value for who, choice in given.choices.items()}
    named = bool(marks) and all(marks.values())
    fields = given.form.model_dump() if given is not None else _counted(motion, named=named)
    more = {
        "fields": fields,
        "fault": fault,
        "marks": marks,
        "voter_prefix": VOTER,
        "choices": tuple(Choice),
        "choice_titles": CHOICES,
        "short": SHORT,
    }
    return Page("protocols/recount.html", {**values, **more}, refusals.status(fault))


def _counted(motion: ProtocolsMotion, *, named: bool) -> dict[str, str]:
    """Return the whole numbers of a count that was taken down without names."""
    fields = dict.fromkeys(("votes_for", "votes_against", "abstained", "not_voted"), "")
    fields |= {"others": "", "reason": ""}
    if named:
        return fields
    return fields | {
        "votes_for": str(motion.votes_for),
        "votes_against": str(motion.votes_against),
        "abstained": str(motion.abstained),
        "not_voted": str(motion.not_voted),
    }
