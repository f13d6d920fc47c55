"""Tables of the catalogue: classes, ledgers, file plan, records and all that hangs on a record."""

import datetime as dt
from enum import StrEnum

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from regest.core.hooks.types import PeriodKind
from regest.core.store.columns import UtcDateTime, enum_type, id_field, long_text, reference


class RecordState(StrEnum):
    """Where a record is in its life; `disposed` leaves a stub."""

    DRAFT = "draft"
    REGISTERED = "registered"
    FILED = "filed"
    CLOSED = "closed"
    ANNULLED = "annulled"
    DISPOSED = "disposed"


class NumberState(StrEnum):
    """What became of a number; none is ever used twice (REG-6)."""

    ISSUED = "issued"
    RESERVED = "reserved"
    VOID = "void"


class OpenState(StrEnum):
    """Whether a ledger period or a file still takes anything in."""

    OPEN = "open"
    CLOSED = "closed"


class ComponentRole(StrEnum):
    """What a computer file is to its record."""

    MAIN = "main"
    ANNEX = "annex"
    SCAN = "scan"
    RENDITION = "rendition"
    SIGNATURE = "signature"


class TextStatus(StrEnum):
    """Whether a component's text was read; a queued one will be by a job."""

    QUEUED = "queued"
    EXTRACTED = "extracted"
    EMPTY = "empty"
    FAILED = "failed"
    UNSUPPORTED = "unsupported"


class RecordClassRow(SQLModel, table=True):
    """A record class with its titles, so that records are read with their plugin off."""

    __tablename__ = "record_class"

    name: str = Field(max_length=60, primary_key=True)
    title_ru: str = Field(max_length=200)
    title_en: str = Field(max_length=200)
    ledger: str = Field(default="", max_length=60)
    file_index: str = Field(default="", max_length=20)
    default_mark: str = Field(default="", max_length=60)
    statute_code: str = Field(default="", max_length=10)
    aliases: list[str] = Field(default_factory=list, sa_type=JSON)
    provider: str = Field(default="core", max_length=60)


class FieldDefinitionRow(SQLModel, table=True):
    """A typed field of a record class with its titles."""

    __tablename__ = "field_definition"

    class_name: str = Field(
        foreign_key="record_class.name", ondelete="RESTRICT", max_length=60, primary_key=True
    )
    name: str = Field(max_length=60, primary_key=True)
    title_ru: str = Field(max_length=200)
    title_en: str = Field(max_length=200)
    kind: str = Field(max_length=20)
    required: bool = False
    exact: bool = False
    position: int = 0


class LinkTypeRow(SQLModel, table=True):
    """A kind of link with its titles from either end."""

    __tablename__ = "link_type"

    name: str = Field(max_length=60, primary_key=True)
    title_ru: str = Field(max_length=200)
    title_en: str = Field(max_length=200)
    inverse_ru: str = Field(max_length=200)
    inverse_en: str = Field(max_length=200)
    provider: str = Field(default="core", max_length=60)


class Ledger(SQLModel, table=True):
    """A sequence of its own (REG-4); a new template holds from the next period (NUM-4).

    `changed_on` is the day since which title, template and prefix are the association's own.
    """

    __tablename__ = "ledger"

    name: str = Field(max_length=60, primary_key=True)
    title_ru: str = Field(max_length=200)
    title_en: str = Field(max_length=200)
    period: PeriodKind = Field(sa_type=enum_type(PeriodKind, "period"))
    template: str = Field(max_length=100)
    prefix: str = Field(default="", max_length=20)
    provider: str = Field(default="core", max_length=60)
    changed_on: dt.date | None = None


class LedgerPeriod(SQLModel, table=True):
    """A ledger in one period (`2026`, `2026/2027`, or `life`): the row that issues numbers."""

    __tablename__ = "ledger_period"
    __table_args__ = (UniqueConstraint("ledger", "period"),)

    id: str = id_field()
    ledger: str = Field(foreign_key="ledger.name", ondelete="RESTRICT", max_length=60)
    period: str = Field(max_length=12)
    template: str = Field(max_length=100)
    prefix: str = Field(default="", max_length=20)
    last_number: int = Field(default=0, sa_type=BigInteger)
    state: OpenState = Field(default=OpenState.OPEN, sa_type=enum_type(OpenState, "state"))
    opened_on: dt.date
    closed_on: dt.date | None = None


class LedgerNumber(SQLModel, table=True):
    """One number: issued, reserved or void with a reason; unique for ever (REG-5, REG-6)."""

    __tablename__ = "ledger_number"
    __table_args__ = (UniqueConstraint("period_id", "sequence", "suffix"),)

    id: str = id_field()
    period_id: str = reference("ledger_period.id")
    sequence: int = Field(sa_type=BigInteger)
    suffix: str = Field(default="", max_length=12)
    state: NumberState = Field(sa_type=enum_type(NumberState, "state"))
    printed: str = Field(max_length=100, index=True)
    record_id: str | None = reference("record.id", default=None, index=True)
    reason: str = long_text(default="")
    issued_on: dt.date


class FilePlanEntry(SQLModel, table=True):
    """A position of the file plan («позиция номенклатуры»), stable from year to year (FP-1).

    `replaced_by` is the index that goes on for it since it was explicitly indexed anew.
    """

    __tablename__ = "file_plan_entry"

    index: str = Field(max_length=20, primary_key=True)
    section: str = Field(max_length=300)
    title: str = Field(max_length=500)
    statute_code: str = Field(default="", max_length=10)
    retention: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    period: PeriodKind = Field(sa_type=enum_type(PeriodKind, "period"))
    reserve: bool = False
    replaced_by: str | None = Field(default=None, max_length=20)


class File(SQLModel, table=True):
    """A file («дело») of one position and period; opened by its first record (FL-6).

    `retention` is the period that held when it was opened and `sources` those of all authorities
    (RET-4). A file that was destroyed or transferred to an archive has the day of it. `volume` is
    the number of the volume that takes documents in, of a file of several (FL-5).
    """

    __tablename__ = "file"
    __table_args__ = (UniqueConstraint("index", "period"),)

    id: str = id_field()
    index: str = Field(foreign_key="file_plan_entry.index", ondelete="RESTRICT", max_length=20)
    period: str = Field(max_length=12)
    title: str = Field(max_length=500)
    state: OpenState = Field(default=OpenState.OPEN, sa_type=enum_type(OpenState, "state"))
    opened_on: dt.date
    closed_on: dt.date | None = None
    retention: dict[str, str] = Field(default_factory=dict, sa_type=JSON)
    sources: list[dict[str, str]] | None = Field(default=None, sa_type=JSON)
    disposed_on: dt.date | None = None
    transferred_on: dt.date | None = None
    volume: int | None = None


class VisibilityKey(SQLModel, table=True):
    """One combination of class, state, mark and people that decides who sees a record."""

    __tablename__ = "visibility_key"

    key: str = Field(max_length=32, primary_key=True)
    class_name: str = Field(max_length=60, index=True)
    state: str = Field(max_length=32)
    mark: str = Field(default="", max_length=60)


class VisibilityToken(SQLModel, table=True):
    """Somebody a visibility key names: `own:ID`, `to:ID`, `by:LOGIN`, `draft:ID`, `allow:ID`."""

    __tablename__ = "visibility_token"

    key: str = Field(
        foreign_key="visibility_key.key", ondelete="RESTRICT", max_length=32, primary_key=True
    )
    token: str = Field(max_length=120, primary_key=True, index=True)


class Record(SQLModel, table=True):
    """A record: its card and its place; content is frozen once it is registered.

    The files of a draft that bears signatures are `frozen` too.
    """

    __tablename__ = "record"
    __table_args__ = (
        CheckConstraint(
            "state NOT IN ('registered', 'filed', 'closed') OR registered_at IS NOT NULL",
            name="registered_has_date",
        ),
        Index("ix_record_registered", "registered_on", "id"),
        Index("ix_record_visibility", "visibility_key", "class_name", "registered_on", "id"),
    )

    id: str = id_field()
    class_name: str = Field(foreign_key="record_class.name", ondelete="RESTRICT", max_length=60)
    heading: str = long_text()
    document_date: dt.date | None = Field(default=None, index=True)
    received_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    number: str = Field(default="", max_length=100)
    number_match: str = Field(default="", max_length=100, index=True)
    number_order: str = Field(default="", max_length=120)
    period: str = Field(default="", max_length=12)
    registered_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    registered_on: dt.date | None = None
    registered_by: str = Field(default="", max_length=200)
    drafted_by: str | None = Field(default=None, max_length=200)
    state: RecordState = Field(sa_type=enum_type(RecordState, "state"))
    late: bool = False
    mark: str = Field(default="", max_length=60)
    mark_basis: str = long_text(default="")
    mark_review_on: dt.date | None = None
    file_id: str | None = reference("file.id", default=None, index=True)
    volume: int | None = None
    visibility_key: str = Field(
        foreign_key="visibility_key.key", ondelete="RESTRICT", max_length=32
    )
    provider: str = Field(default="core", max_length=60)
    version: int = 1
    frozen: bool | None = None
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class RecordField(SQLModel, table=True):
    """A typed field of a record; `exact` is its normalised form for whole matches."""

    __tablename__ = "record_field"
    __table_args__ = (Index("ix_record_field_exact", "name", "exact"),)

    record_id: str = reference("record.id", primary_key=True)
    name: str = Field(max_length=60, primary_key=True)
    value: str = long_text()
    exact: str | None = Field(default=None, max_length=200)


class RecordParty(SQLModel, table=True):
    """A party of a record in a role (correspondent, addressee, signatory, executor …)."""

    __tablename__ = "record_party"
    __table_args__ = (Index("ix_record_party_party", "party_id", "record_id"),)

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    party_id: str = reference("party.id")
    role: str = Field(max_length=40)
    position: int = 0


class RecordAccess(SQLModel, table=True):
    """A party on a record's access list: let in, or kept out with a basis (ACC-1)."""

    __tablename__ = "record_access"

    record_id: str = reference("record.id", primary_key=True)
    party_id: str = reference("party.id", primary_key=True)
    allowed: bool
    basis: str = long_text(default="")


class RecordLink(SQLModel, table=True):
    """A link from one record to another, of a declared type (domain §2.6)."""

    __tablename__ = "record_link"
    __table_args__ = (UniqueConstraint("source_id", "target_id", "type"),)

    id: str = id_field()
    source_id: str = reference("record.id", index=True)
    target_id: str = reference("record.id", index=True)
    type: str = Field(foreign_key="link_type.name", ondelete="RESTRICT", max_length=60)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class RecordHistory(SQLModel, table=True):
    """What was changed on a card: old, new, who, when, why (REG-9); rows are never changed."""

    __tablename__ = "record_history"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    at: dt.datetime = Field(sa_type=UtcDateTime)
    actor: str = Field(max_length=200)
    action: str = Field(max_length=100)
    field: str = Field(default="", max_length=60)
    old: str = long_text(default="")
    new: str = long_text(default="")
    reason: str = long_text(default="")


class Component(SQLModel, table=True):
    """A computer file of a record; its bytes are the blob named by `sha256`."""

    __tablename__ = "component"

    id: str = id_field()
    record_id: str = reference("record.id", index=True)
    role: ComponentRole = Field(sa_type=enum_type(ComponentRole, "role"))
    position: int
    version: int = 1
    name: str = Field(max_length=300)
    media_type: str = Field(max_length=150)
    size_bytes: int = Field(sa_type=BigInteger)
    sha256: str = Field(max_length=64, index=True)
    created_at: dt.datetime = Field(sa_type=UtcDateTime)


class ComponentText(SQLModel, table=True):
    """The text read out of a component: derived, made again at will, gone with its component."""

    __tablename__ = "component_text"

    component_id: str = reference("component.id", primary_key=True)
    status: TextStatus = Field(sa_type=enum_type(TextStatus, "status"), index=True)
    extractor: str = Field(default="", max_length=60)
    extractor_version: str = Field(default="", max_length=30)
    reason: str = long_text(default="")
    text: str = long_text(default="")


class ComponentPage(SQLModel, table=True):
    """A page that was recognised already, kept until the text of its component is whole."""

    __tablename__ = "component_page"

    component_id: str = reference("component.id", primary_key=True)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    status: TextStatus = Field(sa_type=enum_type(TextStatus, "status"))
    extractor: str = Field(default="", max_length=60)
    extractor_version: str = Field(default="", max_length=30)
    reason: str = long_text(default="")
    text: str = long_text(default="")
