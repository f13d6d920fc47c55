"""Tables of meetings: the meeting, who takes part and when, the agenda with its materials."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class MeetingState(StrEnum):
    """Where a meeting stands (MTG-1)."""

    DRAFT = "draft"
    CALLED = "called"
    OPEN = "open"
    CLOSED = "closed"
    SIGNED = "signed"
    DELIVERED = "delivered"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Regularity(StrEnum):
    """Whether a meeting is one of the year's plan or was called for urgent questions (MTG-5)."""

    REGULAR = "regular"
    EXTRAORDINARY = "extraordinary"


class Capacity(StrEnum):
    """With which voice somebody takes part (QRM-3)."""

    VOTING = "voting"
    CONSULTATIVE = "consultative"
    INVITED = "invited"


class Reply(StrEnum):
    """What an invited person answered."""

    NONE = "none"
    COMES = "comes"
    ABSENT = "absent"


class ItemState(StrEnum):
    """What became of a question: `dropped` is «снят с рассмотрения: нет кворума» (QRM-2)."""

    PLANNED = "planned"
    HEARD = "heard"
    DROPPED = "dropped"


class ProtocolsMeeting(SQLModel, table=True):
    """A meeting of a body on a day of the association's zone; times are of that day and zone.

    `roster` (N) and `quorum` (voters needed) with the rule they were reckoned by are kept from the
    opening. `number_id` is the number of its minutes, set aside at the closing (PRT-1). `framework`
    names the event that it is held within («конференция …», clause 6.3). `remote_basis` is the
    unanimous decision that allows taking part from afar (MTG-6), empty where it is not allowed.
    `agenda_record_id` is the agenda in the catalogue, from when the chair finalised it.
    """

    __tablename__ = "protocols_meeting"

    id: str = id_field()
    body_code: str = Field(foreign_key="body.code", ondelete="RESTRICT", max_length=60, index=True)
    regularity: Regularity = Field(sa_type=enum_type(Regularity, "regularity"))
    framework: str = Field(default="", max_length=500)
    held_on: dt.date = Field(index=True)
    starts_at: dt.time
    place: str = Field(default="", max_length=500)
    host_id: str | None = reference("party.id", default=None)
    state: MeetingState = Field(sa_type=enum_type(MeetingState, "state"), index=True)
    convened_by: str | None = reference("party.id", default=None)
    reason: str = long_text(default="")
    remote_basis: str = long_text(default="")
    agenda_final_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    agenda_final_by: str = Field(default="", max_length=200)
    agenda_record_id: str | None = reference("record.id", default=None)
    chairing_id: str | None = reference("party.id", default=None)
    secretary_id: str | None = reference("party.id", default=None)
    counted_by: str = Field(default="", max_length=300)
    opened_at: dt.time | None = None
    closed_at: dt.time | None = None
    roster: int | None = None
    quorum: int | None = None
    quorum_rule: str = Field(default="", max_length=60)
    quorum_value: str = Field(default="", max_length=60)
    quorum_clause: str = Field(default="", max_length=200)
    number_id: str | None = reference("ledger_number.id", default=None)
    created_by: str = Field(max_length=200)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    version: int = 1


class ProtocolsParticipant(SQLModel, table=True):
    """Somebody of a meeting in one capacity; `seat` says that they are of the listed composition.

    A person with two capacities takes part once, as a voter (QRM-3). In the general meeting the
    voter is the organisation's speaker, one voice for `organisation_id`. `noticed_at` and `channel`
    are those of the notice sent; `materials_at` when the materials were handed out (R-4.8).
    """

    __tablename__ = "protocols_participant"
    __table_args__ = (UniqueConstraint("meeting_id", "party_id", "organisation_id"),)

    id: str = id_field()
    meeting_id: str = reference("protocols_meeting.id", index=True)
    party_id: str = reference("party.id", index=True)
    organisation_id: str | None = reference("party.id", default=None)
    capacity: Capacity = Field(sa_type=enum_type(Capacity, "capacity"))
    seat: bool = False
    post: str = Field(default="", max_length=300)
    noticed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    channel: str = Field(default="", max_length=60)
    reply: Reply = Field(default=Reply.NONE, sa_type=enum_type(Reply, "reply"))
    reply_note: str = long_text(default="")
    replied_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    materials_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class ProtocolsPresence(SQLModel, table=True):
    """From when to when a participant was in the room; no departure: until the close.

    `afar` says that they took part from elsewhere, where that is allowed (MTG-6).
    """

    __tablename__ = "protocols_presence"

    id: str = id_field()
    participant_id: str = reference("protocols_participant.id", index=True)
    arrived_at: dt.time
    left_at: dt.time | None = None
    afar: bool = False


class ProtocolsItem(SQLModel, table=True):
    """A question of a meeting: «О …» with its rapporteur, who prepares it and by when (4.5).

    `listed` is false for a question raised in the meeting itself (MTG-4). `question` names the
    majority it wants (`decision`, `removal`, …: see measures). `target_id` is the organisation or
    person it is about. `heard` is what СЛУШАЛИ says. `task_id` is the preparer's task (4.5).
    `extract` are the blocks that extracts have of it (JSON), kept as they were signed: what people
    are called later does not change them.
    """

    __tablename__ = "protocols_item"

    id: str = id_field()
    meeting_id: str = reference("protocols_meeting.id", index=True)
    position: int
    title: str = long_text()
    listed: bool = True
    question: str = Field(default="decision", max_length=60)
    target_id: str | None = reference("party.id", default=None)
    rapporteur_id: str | None = reference("party.id", default=None)
    preparer_id: str | None = reference("party.id", default=None)
    prepare_by: dt.date | None = None
    proposed_by: str = Field(default="", max_length=200)
    state: ItemState = Field(sa_type=enum_type(ItemState, "state"))
    heard: str = long_text(default="")
    extract: str = long_text(default="")
    basis_record_id: str | None = reference("record.id", default=None)
    task_id: str | None = reference("task.id", default=None)


class ProtocolsMaterial(SQLModel, table=True):
    """A record of the catalogue handed out for a question (4.8)."""

    __tablename__ = "protocols_material"

    item_id: str = reference("protocols_item.id", primary_key=True)
    record_id: str = reference("record.id", primary_key=True)
    position: int = 0


class ProposalState(StrEnum):
    """What became of a proposal to the agenda (5.4)."""

    OPEN = "open"
    TAKEN = "taken"
    DECLINED = "declined"


class ProposalKind(StrEnum):
    """What is proposed: a question of the agenda (5.4), or words of a resolution (6.3)."""

    AGENDA = "agenda"
    RESOLUTION = "resolution"


class ProtocolsProposal(SQLModel, table=True):
    """A question that a member of the body proposes, or for the draft resolution of a conference.

    `organisation_id` is whose voice a proposal to a resolution is. `item_id` is the question it
    became; `answer` says why it was declined.
    """

    __tablename__ = "protocols_proposal"

    id: str = id_field()
    body_code: str = Field(foreign_key="body.code", ondelete="RESTRICT", max_length=60)
    meeting_id: str | None = reference("protocols_meeting.id", default=None, index=True)
    kind: ProposalKind = Field(default=ProposalKind.AGENDA, sa_type=enum_type(ProposalKind, "kind"))
    title: str = long_text()
    reason: str = long_text(default="")
    proposed_by: str = Field(max_length=200)
    party_id: str | None = reference("party.id", default=None)
    organisation_id: str | None = reference("party.id", default=None)
    proposed_at: dt.datetime = Field(sa_type=UtcDateTime)
    state: ProposalState = Field(sa_type=enum_type(ProposalState, "state"))
    answer: str = long_text(default="")
    answered_by: str = Field(default="", max_length=200)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    item_id: str | None = reference("protocols_item.id", default=None)


class ProtocolsReopening(SQLModel, table=True):
    """A closed meeting opened again to correct a count: asked by one, confirmed by another (VOT-6).

    Chair and secretary do it together; whoever asked does not confirm.
    """

    __tablename__ = "protocols_reopening"

    id: str = id_field()
    meeting_id: str = reference("protocols_meeting.id", index=True)
    reason: str = long_text()
    asked_by: str = Field(max_length=200)
    asked_at: dt.datetime = Field(sa_type=UtcDateTime)
    confirmed_by: str = Field(default="", max_length=200)
    confirmed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
