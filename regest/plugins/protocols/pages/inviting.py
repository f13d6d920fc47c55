"""Steps before a meeting: the notice sent, invitations answered, questions proposed and taken."""

from __future__ import annotations

from regest.api import RegestError
from regest.api.pages import Answer, Form, Page, Redirect, Routes, Visit
from regest.plugins.protocols.declarations.catalogue import PREPARE, PROPOSE
from regest.plugins.protocols.declarations.preparing import REPLY
from regest.plugins.protocols.notices import sending
from regest.plugins.protocols.pages.agenda_editor import shown as agenda_shown
from regest.plugins.protocols.pages.meetings import shown as meeting_shown
from regest.plugins.protocols.preparing import proposals
from regest.plugins.protocols.preparing.proposals import NewProposal
from regest.plugins.protocols.sitting import replies
from regest.plugins.protocols.tables.meetings import Reply

routes = Routes()
ONE = "/protocols/meetings/{meeting}"


class ReplyForm(Form):
    """Whether somebody comes, and a word to it."""

    answer: str = ""
    note: str = ""


class ProposalForm(Form):
    """A question that a member proposes, and why."""

    proposed: str = ""
    why: str = ""


class AnswerForm(Form):
    """What becomes of a proposal: `take`, or `decline` with the answer to it."""

    do: str = ""
    answer: str = ""


@routes.post(ONE + "/notice", PREPARE)
def send_notice(visit: Visit) -> Answer:
    """Send the notice, or what changed since the last one, and tell who is to be told by hand."""
    try:
        sent = sending.send(visit.house, visit.parts["meeting"])
    except RegestError as fault:
        return meeting_shown(visit, fault)
    return Page("protocols/notice_sent.html", {"sent": sent, "here": ONE.format(**visit.parts)})


@routes.post(ONE + "/reply", REPLY)
def reply(visit: Visit) -> Answer:
    """Answer the visitor's own invitation."""
    given = visit.form(ReplyForm)
    answer = Reply.COMES if given.answer == Reply.COMES.value else Reply.ABSENT
    replies.reply_own(visit.house, visit.parts["meeting"], answer, given.note)
    return Redirect(ONE.format(**visit.parts))


@routes.post(ONE + "/proposals", PROPOSE)
def propose(visit: Visit) -> Answer:
    """Propose a question for the agenda."""
    given = visit.form(ProposalForm)
    new = NewProposal(title=given.proposed, reason=given.why, meeting_id=visit.parts["meeting"])
    try:
        proposals.propose(visit.house, new)
    except RegestError as fault:
        return agenda_shown(visit, fault, typed=given.model_dump())
    return Redirect(f"{ONE.format(**visit.parts)}/agenda#proposals")


@routes.post(ONE + "/proposals/{proposal}", PREPARE)
def decide(visit: Visit) -> Answer:
    """Take a proposal on the agenda, or decline it with an answer."""
    given = visit.form(AnswerForm)
    house, proposal_id = visit.house, visit.parts["proposal"]
    try:
        if given.do == "take":
            proposals.take(house, proposal_id, visit.parts["meeting"])
        else:
            proposals.decline(house, proposal_id, given.answer)
    except RegestError as fault:
        return agenda_shown(visit, fault)
    return Redirect(f"{ONE.format(**visit.parts)}/agenda#proposals")
