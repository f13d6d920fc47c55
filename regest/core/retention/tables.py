"""Tables of how records end: events, holds, appraisal, inventories, acts, transfers (§4)."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import JSON, BigInteger, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text, reference


class HoldReason(StrEnum):
    """Why nothing may be destroyed (HLD-1)."""

    INSPECTION = "inspection"
    LITIGATION = "litigation"
    SEIZURE = "seizure"
    AUTHORITY_BAN = "authority_ban"
    INVESTIGATION = "investigation"


class HoldScope(StrEnum):
    """What a hold covers: a record, a file, every file of an index, or all that names a party."""

    RECORD = "record"
    FILE = "file"
    INDEX = "index"
    PARTY = "party"


class Outcome(StrEnum):
    """What a review by the commission comes to (FP-5, 4.2)."""

    DESTROY = "destroy"
    EXTEND = "extend"
    PERMANENT = "permanent"


class InventoryKind(StrEnum):
    """What an inventory («опись») lists: files kept permanently, or for more than ten years."""

    PERMANENT = "permanent"
    LONG_TERM = "long_term"


class InventoryState(StrEnum):
    """Where an inventory is."""

    DRAFT = "draft"
    APPROVED = "approved"


class ActState(StrEnum):
    """Where an act of destruction is; it can be cancelled until it is executed (DSP-6)."""

    DRAFT = "draft"
    APPROVED = "approved"
    EXECUTED = "executed"
    CANCELLED = "cancelled"


class TransferState(StrEnum):
    """Where a transfer to an archive is."""

    PREPARED = "prepared"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"


class RetentionEvent(SQLModel, table=True):
    """An event from which a period counts (RET-3), or a decision that something is needed no more.

    `trigger` is a declared retention event (`membership_ended`, `pair_ended`, `superseded`,
    `no_longer_needed` …). It stands on a record, or on a whole file where `record_id` is None. One
    that proved wrong is withdrawn with a reason and counts no more.
    """

    __tablename__ = "retention_event"
    __table_args__ = (
        Index("ix_retention_event_record", "record_id", "trigger"),
        Index("ix_retention_event_file", "file_id", "trigger"),
    )

    id: str = id_field()
    trigger: str = Field(max_length=60)
    record_id: str | None = reference("record.id", default=None)
    file_id: str | None = reference("file.id", default=None)
    happened_on: dt.date
    basis: str = long_text(default="")
    noted_by: str = Field(max_length=200)
    noted_at: dt.datetime = Field(sa_type=UtcDateTime)
    withdrawn_by: str = Field(default="", max_length=200)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_reason: str = long_text(default="")


class Hold(SQLModel, table=True):
    """A ban on destruction and transfer («запрет на уничтожение», HLD-1…3).

    One of `record_id`, `file_id`, `index`, `party_id` says what it covers. It holds from `set_on`
    to the day before `lifted_on`. At a seizure `copy_record_id` is the certified copy.
    """

    __tablename__ = "hold"

    id: str = id_field()
    reason: HoldReason = Field(sa_type=enum_type(HoldReason, "reason"))
    scope: HoldScope = Field(sa_type=enum_type(HoldScope, "scope"))
    record_id: str | None = reference("record.id", default=None, index=True)
    file_id: str | None = reference("file.id", default=None, index=True)
    index: str = Field(default="", max_length=20)
    party_id: str | None = reference("party.id", default=None, index=True)
    basis: str = long_text()
    basis_record_id: str | None = reference("record.id", default=None)
    set_on: dt.date
    set_by: str = Field(max_length=200)
    set_at: dt.datetime = Field(sa_type=UtcDateTime)
    copy_record_id: str | None = reference("record.id", default=None)
    lifted_on: dt.date | None = None
    lifted_by: str = Field(default="", max_length=200)
    lifted_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    lifted_basis: str = long_text(default="")
    lifted_basis_record_id: str | None = reference("record.id", default=None)


class Appraisal(SQLModel, table=True):
    """The commission's decision on one file after a review document by document (FP-5).

    `members` are parties of the commission who took part, at least three; `kept` are records that
    it wants kept: they go to another file before the rest may be destroyed. `until_year` is the
    year through which a file is kept longer.
    """

    __tablename__ = "appraisal"

    id: str = id_field()
    file_id: str = reference("file.id", index=True)
    outcome: Outcome = Field(sa_type=enum_type(Outcome, "outcome"))
    until_year: int | None = None
    decided_on: dt.date
    minutes: str = Field(max_length=500)
    minutes_record_id: str | None = reference("record.id", default=None)
    members: list[str] = Field(default_factory=list, sa_type=JSON)
    kept: list[str] = Field(default_factory=list, sa_type=JSON)
    reasons: str = long_text(default="")
    entered_by: str = Field(max_length=200)
    entered_at: dt.datetime = Field(sa_type=UtcDateTime)
    withdrawn_by: str = Field(default="", max_length=200)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_reason: str = long_text(default="")


class Inventory(SQLModel, table=True):
    """An inventory of files («опись дел») for years of their closing (DSP-1)."""

    __tablename__ = "inventory"
    __table_args__ = (UniqueConstraint("kind", "number"),)

    id: str = id_field()
    kind: InventoryKind = Field(sa_type=enum_type(InventoryKind, "kind"))
    number: int
    first_year: int
    last_year: int
    state: InventoryState = Field(sa_type=enum_type(InventoryState, "state"))
    drafted_by: str = Field(max_length=200)
    drafted_at: dt.datetime = Field(sa_type=UtcDateTime)
    minutes: str = Field(default="", max_length=500)
    approved_by: str = Field(default="", max_length=200)
    approved_on: dt.date | None = None
    approved_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    record_id: str | None = reference("record.id", default=None)


class InventoryRow(SQLModel, table=True):
    """A file in an inventory, as it stood when the inventory was drawn up."""

    __tablename__ = "inventory_row"
    __table_args__ = (UniqueConstraint("inventory_id", "position"),)

    id: str = id_field()
    inventory_id: str = reference("inventory.id")
    position: int
    file_id: str = reference("file.id", index=True)
    index: str = Field(max_length=20)
    title: str = Field(max_length=500)
    first_on: dt.date | None = None
    last_on: dt.date | None = None
    volumes: int = 1
    sheets: int | None = None
    size_bytes: int = Field(default=0, sa_type=BigInteger)
    term: str = Field(default="", max_length=300)
    note: str = long_text(default="")


class DisposalAct(SQLModel, table=True):
    """An act of destruction («акт о выделении к уничтожению», DSP-1…6) of one calendar year.

    `members` are parties of the commission; `compiler_id` and `approver_id` are accounts, never the
    same one (DSP-4). `digest` is that of the rows as approved. `grouped` says that its paper draws
    homogeneous files together. `settled_at` is when the last bytes of what it destroyed were gone.
    """

    __tablename__ = "disposal_act"
    __table_args__ = (UniqueConstraint("year", "number"),)

    id: str = id_field()
    year: int
    number: int
    state: ActState = Field(sa_type=enum_type(ActState, "state"))
    drawn_on: dt.date
    drafted_by: str = Field(max_length=200)
    compiler_id: str | None = Field(default=None, max_length=36)
    drafted_at: dt.datetime = Field(sa_type=UtcDateTime)
    minutes: str = Field(default="", max_length=500)
    minutes_record_id: str | None = reference("record.id", default=None)
    members: list[str] = Field(default_factory=list, sa_type=JSON)
    approved_by: str = Field(default="", max_length=200)
    approver_id: str | None = Field(default=None, max_length=36)
    approved_on: dt.date | None = None
    approved_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    digest: str = Field(default="", max_length=64)
    method: str = Field(default="", max_length=200)
    executed_by: str = Field(default="", max_length=200)
    executed_on: dt.date | None = None
    executed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    cancelled_by: str = Field(default="", max_length=200)
    cancelled_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    cancel_reason: str = long_text(default="")
    record_id: str | None = reference("record.id", default=None)
    grouped: bool = False
    settled_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class DisposalActRow(SQLModel, table=True):
    """A file in an act, as it stood when the act was drawn up; what the stub tells of it later."""

    __tablename__ = "disposal_act_row"
    __table_args__ = (UniqueConstraint("act_id", "position"),)

    id: str = id_field()
    act_id: str = reference("disposal_act.id")
    position: int
    file_id: str = reference("file.id", index=True)
    index: str = Field(max_length=20)
    title: str = Field(max_length=500)
    period: str = Field(default="", max_length=12)
    first_on: dt.date | None = None
    last_on: dt.date | None = None
    volumes: int = 1
    documents: int = 0
    size_bytes: int = Field(default=0, sa_type=BigInteger)
    term: str = Field(default="", max_length=300)
    article: str = Field(default="", max_length=300)
    closing_year: int
    act_from_year: int
    note: str = long_text(default="")


class BlobRemoval(SQLModel, table=True):
    """A blob that an executed act removes: written with the execution, settled once it is gone."""

    __tablename__ = "blob_removal"
    __table_args__ = (UniqueConstraint("act_id", "sha256"),)

    id: str = id_field()
    act_id: str = reference("disposal_act.id")
    sha256: str = Field(max_length=64, index=True)
    size_bytes: int = Field(default=0, sa_type=BigInteger)
    removed_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class ArchiveTransfer(SQLModel, table=True):
    """A transfer of files to an archive (TRF-1): package, act, acceptance.

    `sha256` is that of the package's manifest of tags; `accepted_number` is the archive's act.
    """

    __tablename__ = "archive_transfer"
    __table_args__ = (UniqueConstraint("year", "number"),)

    id: str = id_field()
    year: int
    number: int
    archive: str = Field(max_length=500)
    inventory_id: str = reference("inventory.id", index=True)
    state: TransferState = Field(sa_type=enum_type(TransferState, "state"))
    package: str = Field(default="", max_length=300)
    sha256: str = Field(default="", max_length=64)
    prepared_by: str = Field(max_length=200)
    prepared_at: dt.datetime = Field(sa_type=UtcDateTime)
    accepted_on: dt.date | None = None
    accepted_number: str = Field(default="", max_length=100)
    accepted_by: str = Field(default="", max_length=200)
    entered_by: str = Field(default="", max_length=200)
    cancel_reason: str = long_text(default="")
    record_id: str | None = reference("record.id", default=None)


class ArchiveTransferRow(SQLModel, table=True):
    """A file that goes to an archive."""

    __tablename__ = "archive_transfer_row"

    transfer_id: str = reference("archive_transfer.id", primary_key=True)
    file_id: str = reference("file.id", primary_key=True, index=True)
