"""Tables of votes: what was put to the vote, who voted how, what was decided."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference
from regest.plugins.protocols.tables import meetings  # noqa: F401 — keys point to it


class Choice(StrEnum):
    """How somebody present voted; those who did not vote stay in the count of those present."""

    FOR = "for"
    AGAINST = "against"
    ABSTAINED = "abstained"
    NOT_VOTED = "not_voted"


class Outcome(StrEnum):
    """What a vote came to; always computed (VOT-6).

    `rated` is the leading option of a rating vote, still to be confirmed (C10).
    """

    ADOPTED = "adopted"
    REJECTED = "rejected"
    RATED = "rated"


class DecisionForm(StrEnum):
    """The form of a decision (1.5): internal, or one of three that go out as a paper."""

    INTERNAL = "internal"
    CONCLUSION = "conclusion"
    PROPOSAL = "proposal"
    APPEAL = "appeal"


class OpinionKind(StrEnum):
    """A voter's special opinion, or the remark of somebody without a vote (VOT-4)."""

    OPINION = "opinion"
    REMARK = "remark"


class ProtocolsMotion(SQLModel, table=True):
    """Something put to the vote under a question, its count and everything it was measured by.

    `present` (P) are the voters in the room at `at`; `base` is P or the roster (N) as the rule
    says, `needed` the least number of votes for. `alternatives` groups options voted in turn, the
    first adopted wins (C10); `repeats_id` is the vote that this one repeats. A count corrected in
    the open meeting leaves the old one with `cancelled_reason`.
    """

    __tablename__ = "protocols_motion"

    id: str = id_field()
    item_id: str = reference("protocols_item.id", index=True)
    position: int
    wording: str = long_text(default="")
    question: str = Field(max_length=60)
    mover_id: str | None = reference("party.id", default=None)
    candidate_id: str | None = reference("party.id", default=None)
    alternatives: int | None = None
    repeats_id: str | None = reference("protocols_motion.id", default=None)
    at: dt.time
    present: int
    votes_for: int
    votes_against: int
    abstained: int
    not_voted: int = 0
    base: int
    needed: int
    rule: str = Field(max_length=60)
    rule_value: str = Field(max_length=60)
    clause: str = Field(default="", max_length=200)
    outcome: Outcome = Field(sa_type=enum_type(Outcome, "outcome"))
    on_half: bool = False
    cancelled_reason: str = long_text(default="")
    counted_by: str = Field(max_length=200)
    counted_at: dt.datetime = Field(sa_type=UtcDateTime)


class ProtocolsBallot(SQLModel, table=True):
    """One voter in the room at a vote; no choice where the vote was counted without names.

    `by_name` asks that the name be printed (VOT-3).
    """

    __tablename__ = "protocols_ballot"

    motion_id: str = reference("protocols_motion.id", primary_key=True)
    participant_id: str = reference("protocols_participant.id", primary_key=True)
    choice: Choice | None = Field(default=None, sa_type=enum_type(Choice, "choice"), nullable=True)
    by_name: bool = False


class ProtocolsPoint(SQLModel, table=True):
    """A point of what was decided (`item.point`), standing on the motion that adopted it.

    `executors` names those who are no party of the directory («руководители …»). `due_on` None
    with an executor is reckoned by CTL-2 from the day of the meeting (EXE-2). `record_id` is the
    decision in the catalogue once the minutes are signed.
    """

    __tablename__ = "protocols_point"

    id: str = id_field()
    item_id: str = reference("protocols_item.id", index=True)
    motion_id: str = reference("protocols_motion.id", index=True)
    position: int
    text: str = long_text()
    form: DecisionForm = Field(
        default=DecisionForm.INTERNAL, sa_type=enum_type(DecisionForm, "form")
    )
    executors: str = Field(default="", max_length=500)
    due_on: dt.date | None = None
    mark: str = Field(default="", max_length=60)
    mark_basis: str = long_text(default="")
    record_id: str | None = reference("record.id", default=None, index=True)


class ProtocolsExecutor(SQLModel, table=True):
    """A party that executes a point; the first is responsible."""

    __tablename__ = "protocols_executor"

    point_id: str = reference("protocols_point.id", primary_key=True)
    party_id: str = reference("party.id", primary_key=True)
    position: int = 0


class ProtocolsSpeech(SQLModel, table=True):
    """What somebody said to a question (ВЫСТУПИЛИ); `speaker` names whom the list does not."""

    __tablename__ = "protocols_speech"

    id: str = id_field()
    item_id: str = reference("protocols_item.id", index=True)
    position: int
    participant_id: str | None = reference("protocols_participant.id", default=None)
    speaker: str = Field(default="", max_length=300)
    text: str = long_text()


class ProtocolsOpinion(SQLModel, table=True):
    """A special opinion, or a remark, on a question; given until the minutes are signed (VOT-4)."""

    __tablename__ = "protocols_opinion"

    id: str = id_field()
    item_id: str = reference("protocols_item.id", index=True)
    participant_id: str = reference("protocols_participant.id")
    kind: OpinionKind = Field(sa_type=enum_type(OpinionKind, "kind"))
    text: str = long_text()
    given_at: dt.datetime = Field(sa_type=UtcDateTime)
