"""Tables of joining: the application with its steps, the documents of a candidate, opinions."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from regest.api import UtcDateTime, enum_type, id_field, long_text, reference


class Ground(StrEnum):
    """On what an organisation joins (3.1), or becomes a candidate (3.2)."""

    CERTIFIED = "certified"
    IMPLEMENTED = "implemented"
    IMPLEMENTING = "implementing"
    OPINION = "opinion"
    CANDIDATE = "candidate"


class Addressee(StrEnum):
    """To whom an application is written: the head of the authority, or the chair (R-3.13)."""

    AUTHORITY = "authority"
    CHAIR = "chair"


class ApplicationState(StrEnum):
    """What has become of an application; `ordered` is active from the first day of the order."""

    SUBMITTED = "submitted"
    RETURNED = "returned"
    CONSIDERED = "considered"
    ORDERED = "ordered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class Paper(StrEnum):
    """A document of a candidate (3.2); the application itself is the fourth."""

    ORDER = "order"
    PLAN = "plan"
    SPECIALISTS = "specialists"


class MembershipApplication(SQLModel, table=True):
    """An application of appendix А as it was registered; `ground` is empty where it names none.

    `addressee` is whom it is written to, `addressed_to` the words of the paper. `missing` are the
    codes of what it lacks, with commas: for these it was returned. `replaces_id` is the returned
    one that it stands for. `active_from` is the first day of the standing that it led to.
    """

    __tablename__ = "membership_application"

    id: str = id_field()
    organisation_id: str = reference("party.id", index=True)
    record_id: str = reference("record.id", index=True)
    ground: Ground | None = Field(default=None, sa_type=enum_type(Ground, "ground"))
    addressee: Addressee = Field(sa_type=enum_type(Addressee, "addressee"))
    addressed_to: str = Field(default="", max_length=500)
    dated: dt.date | None = None
    registered_on: dt.date
    head_name: str = Field(default="", max_length=300)
    head_post: str = Field(default="", max_length=200)
    nominee_name: str = Field(default="", max_length=300)
    nominee_post: str = Field(default="", max_length=200)
    acquainted: bool = False
    signed: bool = False
    missing: str = Field(default="", max_length=200)
    replaces_id: str | None = reference("membership_application.id", default=None)
    state: ApplicationState = Field(sa_type=enum_type(ApplicationState, "state"), index=True)
    active_from: dt.date | None = None
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipStep(SQLModel, table=True):
    """A step of an application, never changed: its new state, the day, on what it rests.

    `body`, `number` and `record_id` name the decision or order; `note` says the rest.
    """

    __tablename__ = "membership_step"

    id: str = id_field()
    application_id: str = reference("membership_application.id", index=True)
    state: ApplicationState = Field(sa_type=enum_type(ApplicationState, "state"))
    happened_on: dt.date
    body: str = Field(default="", max_length=300)
    number: str = Field(default="", max_length=120)
    record_id: str | None = reference("record.id", default=None)
    note: str = long_text(default="")
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)


class MembershipPaper(SQLModel, table=True):
    """A document of a candidate on its checklist (3.2); taken back with a reason, never deleted.

    Of specialists `count` says how many were trained. `record_id` is where the paper is registered.
    """

    __tablename__ = "membership_paper"

    id: str = id_field()
    application_id: str = reference("membership_application.id", index=True)
    kind: Paper = Field(sa_type=enum_type(Paper, "kind"))
    description: str = long_text()
    count: int = 1
    dated: dt.date | None = None
    record_id: str | None = reference("record.id", default=None)
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
    withdrawn_by: str = Field(default="", max_length=200)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_reason: str = long_text(default="")


class MembershipOpinion(SQLModel, table=True):
    """An opinion of the expert group on the documentation of a candidate (3.1, R-3.1b).

    `decision_id`, `body` and `number` name the decision of the group's minutes, if there is one.
    One that was entered by mistake is withdrawn with a reason and counts no more.
    """

    __tablename__ = "membership_opinion"

    id: str = id_field()
    organisation_id: str = reference("party.id", index=True)
    record_id: str = reference("record.id")
    positive: bool
    given_on: dt.date
    given_by: str = Field(default="", max_length=300)
    decision_id: str | None = reference("record.id", default=None)
    body: str = Field(default="", max_length=300)
    number: str = Field(default="", max_length=120)
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
    withdrawn_by: str = Field(default="", max_length=200)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_reason: str = long_text(default="")
