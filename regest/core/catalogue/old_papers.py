"""Old papers as records: what is known already, what a card says, and how it is registered.

An old paper was registered in its own time, so it takes no number of a ledger in force (REG-3):
its own number is kept in a field and found by search, as a correspondent's number is. It goes to
the file of its own year (FL-1, FL-3), and its day of registration is today (REG-7).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.core.base.canonical import digest
from regest.core.base.errors import Refusal
from regest.core.base.messages import Message, Titles, _, spoken
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft, check_known
from regest.core.catalogue.fields import check_mark, missing, typed_value
from regest.core.catalogue.fileplan import plan_entry
from regest.core.catalogue.history import remember
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import (
    Component,
    FieldDefinitionRow,
    Record,
    RecordClassRow,
)
from regest.core.catalogue.visibility import visible
from regest.core.catalogue.vocabulary import add_fields, titles
from regest.core.documents.proposals import SURE, Proposals, Source, labelled
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import FieldDefinition, FieldKind
from regest.core.people.access import Reader
from regest.core.store.work import Work

NUMBER_FIELD = "former_number"
PLACE_FIELD = "original_location"
ADDED_FIELDS = (
    FieldDefinition(
        name=NUMBER_FIELD,
        title=Titles(ru="Прежний номер", en="Former number"),
        kind=FieldKind.FOREIGN_NUMBER,
        exact=True,
    ),
    FieldDefinition(
        name=PLACE_FIELD, title=Titles(ru="Исходное расположение", en="Original location")
    ),
)
# What clerks write into a card that has to say something; data, in the papers' language.
UNSTATED = "не указано"
NO_NUMBER = "б/н"
_BATCH = 500
_PERIOD_WORDS = ("год", "период")
_SOURCES: Mapping[Source, Message] = {
    Source.TEXT: _.p("read where", "from the text"),
    Source.NAME: _.p("read where", "from the file name"),
    Source.FOLDER: _.p("read where", "from the folder"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class ImportWishes:
    """What a person asks for all papers of one import; `fields` outweigh what papers say."""

    file_index: str = ""
    mark: str = ""
    mark_basis: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PaperCard:
    """What the card of an old paper is to say.

    `remarks` are sentences that a person should see; `obstacle` says why it cannot be registered.
    """

    heading: str
    document_date: dt.date | None
    belongs_to: dt.date | None
    fields: Mapping[str, str]
    proposals: Proposals
    remarks: tuple[Message, ...] = ()
    obstacle: Refusal | None = None


def check_wishes(
    session: Session, defined: Sequence[FieldDefinitionRow], wishes: ImportWishes
) -> None:
    """Refuse wishes that no paper could be registered with, before any is read.

    Raises:
        NotFound: the file plan has no such index.
        Refusal: the mark has no basis, or the class has no such field.
        UsageFault: a value is not of its field's kind.
    """
    check_mark(wishes.mark, wishes.mark_basis)
    if wishes.file_index:
        plan_entry(session, wishes.file_index)
    check_known(wishes.fields, {row.name for row in defined})
    for row in defined:
        if row.name in wishes.fields:
            typed_value(row, wishes.fields[row.name])


def source_word(source: Source) -> Message:
    """Return how a source of a proposal is said."""
    return _SOURCES[source]


def known_files(
    session: Session, reader: Reader, class_name: str, hashes: Collection[str]
) -> Mapping[str, Record]:
    """Return SHA-256 → the record of this class that has such a file, among those the reader sees.

    A hidden record is as if it were not there: that the paper is known would tell of it (ACC-2).
    """
    found: dict[str, Record] = {}
    wanted = sorted(hashes)
    for start in range(0, len(wanted), _BATCH):
        statement = (
            select(Component.sha256, Record)
            .join(Record, col(Record.id) == col(Component.record_id))
            .where(Record.class_name == class_name, visible(reader))
            .where(col(Component.sha256).in_(wanted[start : start + _BATCH]))
            .order_by(col(Record.id).desc())
        )
        found.update(session.exec(statement).all())
    return found


def card_of(
    proposals: Proposals,
    text: str,
    shown: str,
    defined: Sequence[FieldDefinitionRow],
    wishes: ImportWishes,
) -> PaperCard:
    """Return the card of a paper of a class with the fields `defined`; `shown` is where it lay."""
    values: dict[str, str] = {}
    remarks = list(_remarks(proposals))
    obstacle: Refusal | None = None
    for row in defined:
        value = wishes.fields.get(row.name, "") or _told(row, proposals, text)
        if row.required and not value:
            if row.kind == FieldKind.TEXT:
                value = UNSTATED
                remarks.append(_("{field}: not stated", field=titles(row)))
            else:
                obstacle = obstacle or _missing(row)
        values[row.name] = value
    own_number = any(row.required and row.kind == FieldKind.FOREIGN_NUMBER for row in defined)
    if proposals.number is not None and not own_number:
        values[NUMBER_FIELD] = proposals.number.value
    values[PLACE_FIELD] = shown
    date = proposals.date.value if proposals.date else None
    return PaperCard(
        heading=proposals.heading.value,
        document_date=date,
        belongs_to=_belongs_to(proposals, defined),
        fields={name: value for name, value in values.items() if value},
        proposals=proposals,
        remarks=tuple(remarks),
        obstacle=obstacle,
    )


def register_paper(
    work: Work,
    calls: Calls,
    reader: Reader,
    kind: RecordClassRow,
    card: PaperCard,
    files: Sequence[PreparedFile],
    wishes: ImportWishes,
) -> str | None:
    """Register an old paper under no number of a ledger and return the record's id.

    Returns None when the paper is in the catalogue by now.

    Raises:
        Refusal: something required is missing, or a check objects; nothing is written.
    """
    if known_files(work.session, reader, kind.name, {files[0].sha256}):
        return None
    if card.obstacle is not None:
        raise card.obstacle
    add_fields(work, kind.name, ADDED_FIELDS)
    draft = Draft(
        class_name=kind.name,
        heading=card.heading,
        document_date=card.document_date,
        mark=wishes.mark or kind.default_mark,
        mark_basis=wishes.mark_basis,
        file_index=wishes.file_index or kind.file_index,
        fields=card.fields,
        files=tuple(files),
        belongs_to=card.belongs_to,
        provider=kind.provider,
        key=f"import:{digest([work.actor.name, kind.name, files[0].sha256])}",
    )
    try:
        registered = register(work, calls, draft)
    except Refusal as refusal:
        # Brought before by the same person, and since destroyed, or hidden from them.
        if refusal.code == "key_reused":
            return None
        raise
    if registered.repeated:
        return None
    record = registered.record
    with spoken("ru"):
        sources = str(told_from(card.proposals))
    remember(work, record.id, "imported", new=card.fields[PLACE_FIELD], reason=sources)
    work.witness("record.imported", "record", record.id, {"sha256": files[0].sha256})
    return record.id


def told_from(proposals: Proposals) -> Message:
    """Return where heading and date of a card were read: «заголовок – из текста, дата – …»."""
    heading = source_word(proposals.heading.source)
    if proposals.date is None:
        return _("heading {heading}", heading=heading)
    date = source_word(proposals.date.source)
    if date == heading:
        return _("heading and date {source}", source=heading)
    return _("heading {heading}, date {date}", heading=heading, date=date)


def _missing(row: FieldDefinitionRow) -> Refusal:
    remedy = _(
        "Put it into the name of the file, or give it for all papers: --field {name}=…",
        name=row.name,
    )
    return missing(titles(row), remedy)


def _told(row: FieldDefinitionRow, proposals: Proposals, text: str) -> str:
    """Return what the paper says of a field: by its kind, or under a label of its title."""
    if row.kind == FieldKind.FOREIGN_NUMBER and row.required:
        return proposals.number.value if proposals.number else NO_NUMBER
    if row.kind == FieldKind.DATE and row.required:
        return proposals.date.value.isoformat() if proposals.date else ""
    if row.kind != FieldKind.TEXT or row.name in {NUMBER_FIELD, PLACE_FIELD}:
        return ""
    if _is_period(row):
        return str(proposals.year.value) if proposals.year else ""
    return labelled(text, row.title_ru)


def _is_period(row: FieldDefinitionRow) -> bool:
    """Say whether a field holds the year that a plan, a report or a journal is about."""
    words = row.title_ru.lower().split()
    return row.required and row.kind == FieldKind.TEXT and any(w in _PERIOD_WORDS for w in words)


def _belongs_to(proposals: Proposals, defined: Iterable[FieldDefinitionRow]) -> dt.date | None:
    """Return a day of the year whose file the paper goes to.

    Plans and reports go to the year that they are about (FL-3), other papers to that of their day.
    """
    year = proposals.year.value if proposals.year else None
    about = year is not None and any(map(_is_period, defined))
    if proposals.date is not None and not about:
        return proposals.date.value
    # The first day of September is in that year, and in the school year that begins in it.
    return dt.date(year.first, 9, 1) if year is not None else None


def _remarks(proposals: Proposals) -> Iterable[Message]:
    if proposals.heading.confidence < SURE:
        yield _("check the heading")
    if proposals.date is not None and proposals.date.confidence < SURE:
        yield _("check the date")
    if proposals.date is None and proposals.year is not None:
        yield _("only the year is known: {year}", year=proposals.year.value)
    elif proposals.date is None:
        yield _("without a date")
    if proposals.rival is not None:
        yield _(
            "another date {source}: {day}",
            source=source_word(proposals.rival.source),
            day=proposals.rival.value,
        )
