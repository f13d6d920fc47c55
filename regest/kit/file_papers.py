"""The papers of a file: cover, inner inventory and certification sheet, as official papers.

They are in the association's language. Documents under a mark, and those that whoever prints may
not see, stand there with number and day alone, so that nothing is missing between two numbers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain

from sqlmodel import Session, col, select

from regest.core.base.messages import Message
from regest.core.base.numerals import agreed, in_words
from regest.core.catalogue import files
from regest.core.catalogue.file_extents import Extent, extent, volume_extents, volumes_of
from regest.core.catalogue.file_references import references_in
from regest.core.catalogue.file_tables import FileClosing
from regest.core.catalogue.tables import File, Record, RecordField, RecordState
from regest.core.catalogue.visibility import visible_among
from regest.core.documents.paper import (
    Block,
    Gap,
    Heading,
    PageBreak,
    Pairs,
    Paper,
    PaperColumn,
    Paragraph,
    Signature,
    Table,
)
from regest.core.retention.terms import term_of
from regest.core.schedule import wording
from regest.kit import file_words
from regest.kit.house import House
from regest.kit.official import official

READ = "fileplan.read"
_RESTRICTED = "Документ ограниченного доступа"
_ENTRIES = (
    PaperColumn("№ п/п", 12, "center"),
    PaperColumn("Индекс документа", 28),
    PaperColumn("Дата документа", 24, "center"),
    PaperColumn("Заголовок документа"),
    PaperColumn("Номера листов дела", 22, "center"),
    PaperColumn("Примечание", 26),
)
_STATE_OF_SHEETS = (
    PaperColumn("Особенности физического состояния и формирования дела"),
    PaperColumn("Номера листов", 45),
)
_SHEETS = ("sheets", "annex_sheets")


class FilePaper(StrEnum):
    """A paper of a file."""

    COVER = "cover"
    INVENTORY = "inventory"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class _Entry:
    """A document as the inner inventory names it."""

    number: str
    day: str
    heading: str
    sheets: int
    volume: int
    note: str


@dataclass(frozen=True, slots=True)
class _Whole:
    """All that the papers of a file tell."""

    file: File
    association: str
    term: str
    held: Extent
    volumes: dict[int, Extent]
    closing: FileClosing | None
    entries: tuple[_Entry, ...]
    references: tuple[_Entry, ...]


def file_paper(house: House, file_id: str, wanted: Sequence[FilePaper]) -> Paper:
    """Return these papers of a file as one, each on pages of its own.

    Raises:
        NotFound: there is no such file.
        Refusal: the right to read the file plan is missing.
    """
    house.reader.require(READ)
    with house.read() as session:
        whole = _whole(house, session, files.find_file(session, file_id))
    makers = {
        FilePaper.COVER: _covers,
        FilePaper.INVENTORY: _inventory,
        FilePaper.CERTIFICATE: _certificate,
    }
    parts = [tuple(makers[each](whole)) for each in wanted]
    blocks = [parts[0], *((PageBreak(), *part) for part in parts[1:])]
    title = f"Дело {whole.file.index} за {file_words.period_words(whole.file)}"
    return official(house, title, tuple(chain.from_iterable(blocks)))


def _whole(house: House, session: Session, file: File) -> _Whole:
    closing = files.closing_of(session, file.id)
    held = extent(session, file)
    if closing is not None:
        # A certified file is told as it was certified.
        held = replace(
            held,
            first_on=closing.first_on,
            last_on=closing.last_on,
            documents=closing.documents,
            sheets=closing.sheets,
            size_bytes=closing.size_bytes,
            volumes=closing.volumes,
        )
    named = [(each, record) for each, record in references_in(session, house.reader, file.id)]
    return _Whole(
        file,
        house.deployment.settings.association.name,
        term_words(house, session, file),
        held,
        _volumes(session, file),
        closing,
        tuple(_entries(session, house, file)),
        tuple(_entry(record, 0, note=f"см.: {each.note}".rstrip(": ")) for each, record in named),
    )


def term_words(house: House, session: Session, file: File) -> str:
    """Return how long a file is kept and by what article, as papers say it; empty: not said."""
    database = house.deployment.database
    term = term_of(session, file, house.deployment.rules, database.today())
    if term is None:
        return ""
    candidate = term.chosen.candidate
    said: list[Message | str] = [wording.period_words(candidate.period)]
    if candidate.article:
        said.append(wording.cited(candidate))
    language = house.deployment.settings.association.language
    return ", ".join(
        filter(None, (each if isinstance(each, str) else each.text(language) for each in said))
    )


def _volumes(session: Session, file: File) -> dict[int, Extent]:
    found = volume_extents(session, file)
    for volume in volumes_of(session, file.id):
        if volume.closed_on is not None:
            found[volume.number] = replace(
                found[volume.number],
                first_on=volume.first_on,
                last_on=volume.last_on,
                documents=volume.documents or 0,
                sheets=volume.sheets,
            )
    return found


def _entries(session: Session, house: House, file: File) -> Iterator[_Entry]:
    mine = select(Record.id).where(Record.file_id == file.id)
    seen = set(session.exec(mine.where(visible_among(house.reader))))
    sheets: dict[str, int] = {}
    rows = select(RecordField.record_id, RecordField.value).where(
        col(RecordField.record_id).in_(mine), col(RecordField.name).in_(_SHEETS)
    )
    for record_id, value in session.exec(rows):
        if value.strip().isdecimal():
            sheets[record_id] = sheets.get(record_id, 0) + int(value)
    for record in files.records_in(session, file.id):
        told = record.id in seen and not record.mark
        note = "аннулирован" if record.state is RecordState.ANNULLED else ""
        yield _entry(record, sheets.get(record.id, 0), told=told, note=note)


def _entry(record: Record, sheets: int, *, told: bool = True, note: str = "") -> _Entry:
    day = record.document_date or record.registered_on
    return _Entry(
        record.number,
        f"{day:%d.%m.%Y}" if day else "б/д",
        record.heading if told and not record.mark else _RESTRICTED,
        sheets if record.state is not RecordState.ANNULLED else 0,
        record.volume or 1,
        note,
    )


def _covers(whole: _Whole) -> Iterator[Block]:
    for number, held in whole.volumes.items():
        if number > 1:
            yield PageBreak()
        yield from _cover(whole, number, held if len(whole.volumes) > 1 else whole.held)


def _cover(whole: _Whole, number: int, held: Extent) -> Iterator[Block]:
    several = len(whole.volumes) > 1
    yield Paragraph(whole.association, align="center", bold=True)
    yield Gap(35)
    yield Heading(f"ДЕЛО № {whole.file.index}")
    if several:
        yield Paragraph(f"Том № {number}", align="center", bold=True)
    yield Gap(8)
    yield Paragraph(whole.file.title, align="center", bold=True)
    yield Paragraph(f"за {file_words.period_words(whole.file)}", align="center")
    yield Gap(35)
    size = file_words.size(held.size_bytes)
    yield Pairs(
        (
            ("Крайние даты", file_words.days(held.first_on, held.last_on)),
            ("Количество листов", str(held.sheets) if held.sheets is not None else "–"),
            ("Документов", str(held.documents)),
            (
                "Объём электронных документов",
                (size if isinstance(size, str) else size.text("ru")) or "–",
            ),
            ("Хранить", whole.term or "–"),
        ),
        name_width_mm=65,
    )
    yield Gap(45)
    yield Pairs((("Архивный шифр", "Ф. № ______   Оп. № ______   Д. № ______"),), name_width_mm=65)


def _inventory(whole: _Whole) -> Iterator[Block]:
    several = len(whole.volumes) > 1
    for number in whole.volumes:
        if number > 1:
            yield PageBreak()
        mine = (
            [each for each in whole.entries if each.volume == number] if several else whole.entries
        )
        yield from _inventory_of(whole, mine, f", том № {number}" if several else "")
    if whole.references:
        yield Heading("Документы других дел", 3)
        yield Table(_ENTRIES, tuple(_rows(whole.references)), numbered=True)


def _inventory_of(whole: _Whole, entries: Sequence[_Entry], volume: str) -> Iterator[Block]:
    yield Paragraph(whole.association, align="center")
    yield Heading("ВНУТРЕННЯЯ ОПИСЬ")
    yield Paragraph(f"документов дела № {whole.file.index}{volume}", align="center", bold=True)
    yield Paragraph(f"{whole.file.title}, {file_words.period_words(whole.file)}", align="center")
    yield Gap(3)
    if entries:
        yield Table(_ENTRIES, tuple(_rows(entries)), numbered=True)
    else:
        yield Paragraph("Документов нет.", align="left")
    yield Gap(4)
    many = len(entries)
    word = agreed(many, "документ", "документа", "документов")
    yield Paragraph(f"Итого: {many} ({in_words(many, 'ru')}) {word}.", align="left")
    annulled = sum(1 for each in entries if each.note == "аннулирован")
    if annulled:
        yield Paragraph(f"В том числе аннулировано: {annulled}.", align="left")
    yield Paragraph("Количество листов внутренней описи: ______________", align="left")
    yield from _signed()


def _rows(entries: Sequence[_Entry]) -> Iterator[tuple[str, ...]]:
    # Sheets are numbered through as long as every card before says how many there are.
    first: int | None = 1
    for place, each in enumerate(entries, start=1):
        shown = ""
        if each.sheets and first is not None:
            last = first + each.sheets - 1
            shown = str(first) if last == first else f"{first}–{last}"
            first = last + 1
        elif not each.note:
            first = None
        yield (str(place), each.number, each.day, each.heading, shown, each.note)


def _certificate(whole: _Whole) -> Iterator[Block]:
    closing, held = whole.closing, whole.held
    yield Paragraph(whole.association, align="center")
    yield Heading(f"ЛИСТ-ЗАВЕРИТЕЛЬ ДЕЛА № {whole.file.index}")
    yield Paragraph(f"{whole.file.title}, {file_words.period_words(whole.file)}", align="center")
    yield Gap(4)
    sheets = held.sheets
    yield _bound(sheets)
    yield Pairs(
        (
            ("с № 1 по №", str(sheets) if sheets else "–"),
            ("литерные номера листов", (closing.lettered if closing else "") or "нет"),
            ("пропущенные номера листов", (closing.missing if closing else "") or "нет"),
            ("листов внутренней описи", "______________"),
        ),
        name_width_mm=65,
    )
    yield _counted(held)
    yield Gap(3)
    remarks = (closing.remarks if closing else "") or "нет"
    yield Table(_STATE_OF_SHEETS, ((remarks, ""),))
    yield Gap(3)
    if closing is not None:
        yield Paragraph(f"Дело закрыто {closing.closed_on:%d.%m.%Y}.", align="left")
    yield from _signed()


def _bound(sheets: int | None) -> Block:
    if not sheets:
        return Paragraph("Дело ведётся в электронном виде; листы не нумеруются.", align="left")
    noun = agreed(sheets, "лист", "листа", "листов")
    return Paragraph(
        f"В деле подшито и пронумеровано {sheets} ({in_words(sheets, 'ru')}) {noun}, в том числе:",
        align="left",
    )


def _counted(held: Extent) -> Block:
    size = file_words.size(held.size_bytes)
    shown = size if isinstance(size, str) else f", объём электронных документов {size.text('ru')}"
    noun = agreed(held.documents, "документ", "документа", "документов")
    return Paragraph(
        f"Всего {held.documents} ({in_words(held.documents, 'ru')}) {noun}{shown}; томов: "
        f"{held.volumes}; крайние даты: {file_words.days(held.first_on, held.last_on)}.",
        align="left",
    )


def _signed() -> Iterator[Block]:
    yield Gap(8)
    yield Signature("Должность ____________________", "И. О. Фамилия")
    yield Paragraph("«____» ______________ 20____ г.", align="left")
