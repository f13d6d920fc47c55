"""Tables of lists of pairs on their way from the proposal to the decision."""

import datetime as dt
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference
from regest.plugins.mentoring.tables import pairs  # noqa: F401 — keys point to it


class ListState(StrEnum):
    """Where a list stands: drawn up, before the Presidium, agreed by all, approved, dropped."""

    DRAFT = "draft"
    AGREEING = "agreeing"
    AGREED = "agreed"
    APPROVED = "approved"
    DROPPED = "dropped"


class Origin(StrEnum):
    """How a pair came onto a list: computed, by a person, or because it stands already."""

    COMPUTED = "computed"
    MANUAL = "manual"
    STANDING = "standing"


class MentoringMotivation(SQLModel, table=True):
    """A candidate found highly motivated by the chair (3.16), from one day until another.

    Never deleted: it is withdrawn from a day on, and may be found anew.
    """

    __tablename__ = "mentoring_motivation"

    id: str = id_field()
    party_id: str = reference("party.id", index=True)
    since: dt.date
    until: dt.date | None = None
    basis: str = long_text(default="")
    noted_by: str = Field(max_length=200)
    noted_at: dt.datetime = Field(sa_type=UtcDateTime)


class MentoringList(SQLModel, table=True):
    """A list of pairs to be approved as a whole (PAR-2), with the terms it was computed by.

    `case_name`, `mentors`, `candidates` and `share` are those of `drawn_on`, the standing pairs
    among them (C31). `options` holds what each distribution comes to and its pairs, by name:
    `even`, and `free` where the even load gives way; `chosen` is the one taken. `version` grows
    with every change of the pairs, of which `changed_on` is the latest: who agreed, agreed to one
    version, and a decision of an earlier day approved another list. `open_slot` is 1 while the
    list is under way, so that there is one such list at most. The decision is a record, or typed
    by hand.
    """

    __tablename__ = "mentoring_list"
    __table_args__ = (UniqueConstraint("open_slot"),)

    id: str = id_field()
    state: ListState = Field(sa_type=enum_type(ListState, "state"), index=True)
    drawn_on: dt.date
    case_name: str = Field(max_length=60)
    mentors: int
    candidates: int
    share: int
    territory_weight: int
    sector_weight: int
    use_all_mentors: bool = False
    options: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    chosen: str = Field(max_length=20)
    version: int = 1
    changed_on: dt.date
    open_slot: int | None = None
    record_id: str | None = reference("record.id", default=None)
    decision_record_id: str | None = reference("record.id", default=None)
    decision_body: str = Field(default="", max_length=300)
    decision_number: str = Field(default="", max_length=100)
    decision_on: dt.date | None = None
    unheard_reason: str = long_text(default="")
    dropped_reason: str = long_text(default="")
    created_by: str = Field(max_length=200)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)
    closed_by: str = Field(default="", max_length=200)
    closed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class MentoringLine(SQLModel, table=True):
    """A pair on a list; `pair_id` is the pair it stands for, or became by the decision.

    `criterion` is what the two had in common when it was written; outside the criterion there is a
    `justification`.
    """

    __tablename__ = "mentoring_line"
    __table_args__ = (UniqueConstraint("list_id", "mentor_id", "candidate_id"),)

    id: str = id_field()
    list_id: str = reference("mentoring_list.id", index=True)
    mentor_id: str = reference("party.id", index=True)
    candidate_id: str = reference("party.id", index=True)
    criterion: str = Field(max_length=20)
    score: int
    origin: Origin = Field(sa_type=enum_type(Origin, "origin"))
    justification: str = long_text(default="")
    pair_id: str | None = reference("mentoring_pair.id", default=None)


class MentoringOpinion(SQLModel, table=True):
    """What a member of the Presidium said of one version of a list, and what the chair answered."""

    __tablename__ = "mentoring_opinion"
    __table_args__ = (UniqueConstraint("list_id", "version", "person_id"),)

    id: str = id_field()
    list_id: str = reference("mentoring_list.id", index=True)
    version: int
    person_id: str = reference("party.id", index=True)
    agrees: bool
    remark: str = long_text(default="")
    given_on: dt.date
    given_by: str = Field(max_length=200)
    given_at: dt.datetime = Field(sa_type=UtcDateTime)
    answer: str = long_text(default="")
    answered_by: str = Field(default="", max_length=200)
    answered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
