"""The act by which a chair hands over what was kept to the next one (C26), as paper and record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sqlmodel import Session

from regest.core.base.dates import long_day
from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles, _
from regest.core.catalogue.components import PreparedFile, prepare
from regest.core.catalogue.custody import Custody, kept_on
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.registration import Registered, record_of_key, register
from regest.core.catalogue.tables import ComponentRole, RecordState
from regest.core.documents.paper import (
    Block,
    Gap,
    Heading,
    Paper,
    PaperColumn,
    Paragraph,
    Signature,
    Table,
)
from regest.core.documents.pdf import write_pdf
from regest.core.people.office_list import office_history
from regest.core.people.offices import CHAIR
from regest.core.people.tables import Party
from regest.kit.house import House
from regest.kit.official import official
from regest.kit.registering import registrable_kind, wish_of

RECORD_CLASS = "handover_act"
_NAME = Titles(
    ru="Акт приёма-передачи документов председателя Президиума",
    en="Act of handing over the documents of the chair",
)
_ACT = Titles(ru="АКТ ПРИЁМА-ПЕРЕДАЧИ ДОКУМЕНТОВ", en="ACT OF HANDING OVER DOCUMENTS")
_PLEA = Titles(
    ru="В связи со сменой председателя Президиума {giver} передаёт, а {taker} принимает "
    "документы Ассоциации по состоянию на {day}:",
    en="On the change of the chair {giver} hands over and {taker} takes over the documents of the "
    "association as of {day}:",
)
_MINUTES = Titles(ru="Протоколы заседаний с {day}", en="Minutes of meetings from {day} on")
_JOURNALS = Titles(ru="Журналы регистрации", en="Registration journals")
_FILES = Titles(ru="Дела", en="Files")
_NONE = Titles(ru="Нет.", en="None.")
_TOTAL = Titles(
    ru="Всего передано: протоколов – {minutes}, журналов – {journals}, дел – {files}.",
    en="Handed over in all: minutes – {minutes}, journals – {journals}, files – {files}.",
)
_RESTRICTED = Titles(ru="Документ ограниченного доступа", en="Document of restricted access")
_GIVEN, _TAKEN = Titles(ru="Передал(а)", en="Handed over"), Titles(ru="Принял(а)", en="Took over")
_DATE, _NUMBER = Titles(ru="Дата", en="Date"), Titles(ru="№", en="No.")
_SUBJECT = Titles(ru="Заголовок", en="Heading")
_TITLE, _PERIOD = Titles(ru="Наименование", en="Title"), Titles(ru="Период", en="Period")
_COUNT, _INDEX = Titles(ru="Документов", en="Documents"), Titles(ru="Индекс", en="Index")
_CLOSED = Titles(ru="Дата закрытия", en="Closed on")


@dataclass(frozen=True, slots=True)
class Handover:
    """Who hands over to whom, and what, on a day."""

    giver: Party
    taker: Party
    kept: Custody


def handover_on(house: House, day: dt.date) -> Handover:
    """Return what the last change of the chair before or on a day hands over.

    Raises:
        Refusal: `handover_none`, no chair has followed another yet.
    """
    with house.read() as session:
        giver, taker = _parties(session, day)
        kept = kept_on(session, house.reader, house.deployment.rules, day)
    return Handover(giver, taker, kept)


def handover_paper(house: House, handover: Handover) -> Paper:
    """Return the act: the three lists, their sums, two signatures."""
    language = house.deployment.settings.association.language
    kept = handover.kept
    plea = _PLEA.text(language).format(
        giver=handover.giver.name, taker=handover.taker.name, day=long_day(kept.day)
    )
    total = _TOTAL.text(language).format(
        minutes=len(kept.minutes), journals=len(kept.journals), files=len(kept.files)
    )
    blocks: list[Block] = [
        Paragraph(house.deployment.settings.association.name, align="center"),
        Heading(_ACT.text(language)),
        Paragraph(long_day(kept.day), align="center"),
        Paragraph(plea, indent=True),
        *_minutes(kept, language),
        *_journals(kept, language),
        *_kept_files(kept, language),
        Paragraph(total, align="left"),
        Gap(6),
        Signature(_GIVEN.text(language), handover.giver.name),
        Signature(_TAKEN.text(language), handover.taker.name),
    ]
    return official(house, _NAME.text(language), blocks)


def draw_up(house: House, day: dt.date) -> Registered:
    """Register the act with its paper as PDF and for Word; one of a day is registered once.

    Raises:
        NotFound: the deployment has no such kind of document.
        Refusal: `handover_none`; the right to register is missing.
    """
    kind = registrable_kind(house, RECORD_CLASS)
    handover = handover_on(house, day)
    key = f"handover:{handover.giver.id}:{handover.taker.id}:{day}"
    with house.read() as session:
        known = record_of_key(session, key)
    if known is not None and known.state is not RecordState.ANNULLED:
        return Registered(known, repeated=True)
    paper = handover_paper(house, handover)
    files = _files(house, paper)
    heading = _NAME.text(house.deployment.settings.association.language)
    draft = Draft(
        class_name=kind.name,
        heading=f"{heading}: {handover.giver.name} – {handover.taker.name}",
        document_date=day,
        file_index=kind.file_index,
        parties=tuple(PartyRole(each.id, "signatory") for each in (handover.giver, handover.taker)),
        files=files,
        wish=wish_of(kind, ""),
        provider=kind.provider,
        # A key stays with its record, an annulled one too.
        key=key if known is None else "",
    )
    with house.work() as work:
        return register(work, house.deployment.calls, draft)


def _parties(session: Session, day: dt.date) -> tuple[Party, Party]:
    held = [
        each.line
        for each in office_history(session)
        if each.line.kind.name == CHAIR and each.line.standing.starts_on <= day
    ]
    people = [each.party for each in held]
    for taker, giver in pairwise(people):
        if taker.id != giver.id:
            return giver, taker
    raise Refusal(
        "handover_none",
        _("No chair has followed another by {day}", day=day),
        rule="C26",
        remedy=_("Enter the election of the new chair; the act is of the first day of powers."),
    )


def _files(house: House, paper: Paper) -> tuple[PreparedFile, ...]:
    # Word files are written seldom, and what writes them takes 7 MB.
    from regest.core.documents.docx import write_docx

    deployment = house.deployment
    made = (
        ("handover_act.pdf", write_pdf(paper), ComponentRole.MAIN),
        ("handover_act.docx", write_docx(paper), ComponentRole.RENDITION),
    )
    return tuple(
        prepare(deployment.blobs, deployment.read_text, name, content, role)
        for name, content, role in made
    )


def _minutes(kept: Custody, language: str) -> tuple[Block, ...]:
    columns = (
        _column(_DATE, language, 24),
        _column(_NUMBER, language, 24),
        _column(_SUBJECT, language),
    )
    rows = [
        (
            _day(each.document_date),
            each.number,
            _RESTRICTED.text(language) if each.mark else each.heading,
        )
        for each in kept.minutes
    ]
    title = _MINUTES.text(language).format(day=f"{kept.since:%d.%m.%Y}")
    return _part(title, columns, rows, language)


def _journals(kept: Custody, language: str) -> tuple[Block, ...]:
    columns = (
        _column(_TITLE, language),
        _column(_PERIOD, language, 24),
        _column(_COUNT, language, 26),
        _column(_CLOSED, language, 26),
    )
    rows = [
        (
            Titles(ru=each.title_ru, en=each.title_en).text(language),
            each.period,
            str(each.documents),
            _day(each.closed_on),
        )
        for each in kept.journals
    ]
    return _part(_JOURNALS.text(language), columns, rows, language)


def _kept_files(kept: Custody, language: str) -> tuple[Block, ...]:
    columns = (
        _column(_INDEX, language, 20),
        _column(_TITLE, language),
        _column(_PERIOD, language, 24),
        _column(_COUNT, language, 26),
        _column(_CLOSED, language, 26),
    )
    rows = [
        (each.index, each.title, each.period, str(each.documents), _day(each.closed_on))
        for each in kept.files
    ]
    return _part(_FILES.text(language), columns, rows, language)


def _part(
    title: str,
    columns: tuple[PaperColumn, ...],
    rows: Sequence[tuple[str, ...]],
    language: str,
) -> tuple[Block, ...]:
    head = Heading(title, 3)
    if not rows:
        return (head, Paragraph(_NONE.text(language), align="left"))
    return (head, Table(columns, tuple(rows)))


def _column(title: Titles, language: str, width: float = 0.0) -> PaperColumn:
    return PaperColumn(title.text(language), width)


def _day(day: dt.date | None) -> str:
    return f"{day:%d.%m.%Y}" if day is not None else ""
