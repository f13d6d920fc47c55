"""Words of meetings that pages and their lists of choices share."""

from __future__ import annotations

from regest.api import Message
from regest.plugins.protocols import measures
from regest.plugins.protocols.tables.meetings import (
    Capacity,
    ItemState,
    MeetingState,
    Regularity,
    Reply,
)
from regest.plugins.protocols.tables.notices import NoticeState
from regest.plugins.protocols.tables.votes import Choice, DecisionForm, OpinionKind, Outcome
from regest.plugins.protocols.words import _

STATES: dict[MeetingState, Message] = {
    MeetingState.DRAFT: _.p("meeting", "Being prepared"),
    MeetingState.CALLED: _.p("meeting", "Called"),
    MeetingState.OPEN: _.p("meeting", "Going on"),
    MeetingState.CLOSED: _.p("meeting", "Closed"),
    MeetingState.SIGNED: _.p("meeting", "Minutes signed"),
    MeetingState.DELIVERED: _.p("meeting", "Decisions delivered"),
    MeetingState.FAILED: _.p("meeting", "Did not take place (no quorum)"),
    MeetingState.CANCELLED: _.p("meeting", "Cancelled"),
}
REGULARITIES: dict[Regularity, Message] = {
    Regularity.REGULAR: _.p("meeting", "regular"),
    Regularity.EXTRAORDINARY: _.p("meeting", "extraordinary"),
}
CAPACITIES: dict[Capacity, Message] = {
    Capacity.VOTING: _.p("voice, short", "decisive"),
    Capacity.CONSULTATIVE: _.p("voice, short", "consultative"),
    Capacity.INVITED: _.p("voice, short", "invited"),
}
# The same above a list of those who have it.
VOICES: dict[Capacity, Message] = {
    Capacity.VOTING: _.p("list", "With a vote"),
    Capacity.CONSULTATIVE: _.p("list", "With a consultative voice"),
    Capacity.INVITED: _.p("list", "Invited"),
}
NOTICE_STATES: dict[NoticeState, Message] = {
    NoticeState.BY_HAND: _.p("notice", "to be told by hand"),
    NoticeState.WAITING: _.p("notice", "letter on its way"),
    NoticeState.SENT: _.p("notice", "told"),
    NoticeState.FAILED: _.p("notice", "letter not delivered"),
}
REPLIES: dict[Reply, Message] = {
    Reply.NONE: _.p("reply", "no answer yet"),
    Reply.COMES: _.p("reply", "comes"),
    Reply.ABSENT: _.p("reply", "will not come"),
}
ITEM_STATES: dict[ItemState, Message] = {
    ItemState.PLANNED: _.p("question", "not heard yet"),
    ItemState.HEARD: _.p("question", "heard"),
    ItemState.DROPPED: _.p("question", "taken off: no quorum"),
}
QUESTIONS: dict[str, Message] = {
    measures.DECISION: _.p("question", "A decision"),
    measures.REMOVAL: _.p("question", "Removal of an organisation"),
    measures.DEPUTY_ELECTION: _.p("question", "Election of the deputy"),
    measures.CHAIR_ELECTION: _.p("question", "Election of the chair"),
    measures.DISMISSAL: _.p("question", "Early end of powers"),
    measures.REMOTE: _.p("question", "Taking part from afar"),
    measures.RATING: _.p("question", "Rating vote"),
}
CHOICES: dict[Choice, Message] = {
    Choice.FOR: _.p("vote", "For"),
    Choice.AGAINST: _.p("vote", "Against"),
    Choice.ABSTAINED: _.p("vote", "Abstained"),
    Choice.NOT_VOTED: _.p("vote", "Did not vote"),
}
# As they stand on a button of the sheet, and the letter that is pressed for it.
SHORT: dict[Choice, Message] = {
    Choice.FOR: _.p("vote, short", "For"),
    Choice.AGAINST: _.p("vote, short", "Against"),
    Choice.ABSTAINED: _.p("vote, short", "Abst."),
    Choice.NOT_VOTED: _.p("vote, short", "Not v."),
}
OUTCOMES: dict[Outcome, Message] = {
    Outcome.ADOPTED: _.p("vote", "adopted"),
    Outcome.REJECTED: _.p("vote", "not adopted"),
    Outcome.RATED: _.p("vote", "leading"),
}
FORMS: dict[DecisionForm, Message] = {
    DecisionForm.INTERNAL: _.p("form of a decision", "internal"),
    DecisionForm.CONCLUSION: _.p("form of a decision", "conclusion"),
    DecisionForm.PROPOSAL: _.p("form of a decision", "proposal"),
    DecisionForm.APPEAL: _.p("form of a decision", "appeal"),
}
OPINIONS: dict[OpinionKind, Message] = {
    OpinionKind.OPINION: _("Special opinion"),
    OpinionKind.REMARK: _("Remark"),
}


def question_title(name: str) -> Message | str:
    """Return what a kind of question is called."""
    return QUESTIONS.get(name, name)


def notice_state(state: NoticeState | None) -> Message:
    """Return where a notice to one recipient stands, in words; None is one that was not sent."""
    return NOTICE_STATES[state] if state is not None else _.p("notice", "not told")
