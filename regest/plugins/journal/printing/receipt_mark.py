"""The mark of receipt («отметка о поступлении») as a paper, with a line that can be checked.

The line names the letter's number, its day, and the entry of the event log that its registration
made. Whoever holds the paper can have it checked, and with it the whole log before that entry.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session, col, select

from regest.api import (
    ComponentRole,
    House,
    Problem,
    Record,
    Refusal,
    Titles,
    UsageFault,
    audit,
    components,
    local_day,
    looks,
    parse_day,
    records,
    views,
    visibility,
)
from regest.plugins.journal.declarations import REGISTER_INCOMING
from regest.plugins.journal.printing.journal import PAPERS, require_suffix
from regest.plugins.journal.printing.registration_card import letter_of
from regest.plugins.journal.printing.words import day, said
from regest.plugins.journal.words import CLASSES, INCOMING, _

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper

_ATTACH = "record.attach"
_LINE = re.compile(
    r"(?P<number>.+?)\s+(?P<day>\d{2}\.\d{2}\.\d{4})\s+(?P<anchor>regest:[0-9a-f:]+)", re.IGNORECASE
)
TITLE = Titles(ru="Отметка о поступлении", en="Mark of receipt")
NAMED = Titles(ru="Отметка о поступлении {number}", en="Mark of receipt {number}")
NUMBER = Titles(ru="Вх. №", en="Incoming No.")
REGISTERED = Titles(ru="Дата регистрации", en="Registered on")
RECEIVED = Titles(ru="Дата поступления", en="Received on")
SHEETS = Titles(ru="Листов (осн./прил.)", en="Sheets (main/annexes)")
CHECKED_BY = Titles(ru="Строка для проверки: {line}", en="Line to check it by: {line}")


@dataclass(frozen=True, slots=True)
class Stamped:
    """A mark that was made: its letter, the line that it bears, and what to know of it."""

    record: Record
    line: str
    attached: bool = False
    warnings: tuple[Problem, ...] = ()


def stamp(
    house: House, reference: str, path: Path, *, attach: bool = False, overwrite: bool = False
) -> Stamped:
    """Write the mark of receipt to a .pdf or .docx file; with `attach` the letter keeps it too.

    Raises:
        NotFound: no such document, or not for this reader.
        Refusal: the right is missing, it is no incoming letter, or it keeps its mark already.
        UsageFault: the file's name ends otherwise.
    """
    from regest.api.papers import save

    house.reader.require(REGISTER_INCOMING)
    require_suffix(path, PAPERS)
    with house.read() as session:
        record = _incoming(session, house, reference)
        line = line_of(session, record)
        if attach:
            house.reader.require(_ATTACH, record.class_name)
            _require_without(session, house, record)
        paper = _paper(house, session, record, line)
    looks.paper_given(house, record, path.name)
    save(house, paper, path, overwrite=overwrite)
    warnings = _attach(house, record, paper) if attach else ()
    return Stamped(record, line, attach, warnings)


def mark_file(house: House, reference: str) -> tuple[str, bytes]:
    """Return the mark of receipt as a .pdf: the name of the file, and its bytes.

    Raises:
        NotFound: no such document, or not for this reader.
        Refusal: the right is missing, or it is no incoming letter.
    """
    from regest.api.papers import write_pdf

    house.reader.require(REGISTER_INCOMING)
    with house.read() as session:
        record = _incoming(session, house, reference)
        paper = _paper(house, session, record, line_of(session, record))
    name = _name(house, record)
    looks.paper_given(house, record, name)
    return name, write_pdf(paper)


def line_of(session: Session, record: Record) -> str:
    """Return the line to check a letter's mark by: `Вх-12 27.10.2026 regest:…`.

    Raises:
        Refusal: the event log holds no registration of it, as of one taken over from elsewhere.
    """
    anchor = audit.entry_of(session, "record.registered", "record", record.id)
    if not anchor:
        raise Refusal(
            "not_registered_here",
            _("{number} was not registered here: nothing proves its mark", number=record.number),
            rule="REG-1",
            remedy=_("Use the mark that the letter bears on paper."),
        )
    return f"{record.number} {day(record.registered_on)} {anchor}"


def check_line(house: House, line: str) -> Record:
    """Return the letter whose mark of receipt bears this line.

    Raises:
        UsageFault: it is no such line.
        Refusal: no letter that the reader may see has this number, day and entry.
    """
    parts = _LINE.fullmatch(" ".join(line.split()))
    if parts is None:
        raise UsageFault(
            "mark_malformed",
            _("This is not the line of a mark of receipt: {line}", line=line),
            remedy=_("Copy the whole line: number, day, and the rest from regest: on."),
        )
    written = parse_day(parts["day"])
    wanted = select(Record).where(
        Record.number == parts["number"],
        Record.registered_on == written,
        col(Record.class_name).in_(CLASSES),
        visibility.visible(house.reader),
    )
    with house.read() as session:
        for record in session.exec(wanted):
            anchor = audit.entry_of(session, "record.registered", "record", record.id)
            if anchor == parts["anchor"].lower():
                return record
    raise Refusal(
        "mark_false",
        _("No letter was registered as this mark says: {line}", line=line),
        rule="REG-5",
        remedy=_("Compare the line with the paper, sign by sign; if it is so, the mark is false."),
    )


def _incoming(session: Session, house: House, reference: str) -> Record:
    record = letter_of(session, house, reference)
    if record.class_name != INCOMING:
        raise Refusal(
            "not_incoming",
            _("{number} did not come in: it has no mark of receipt", number=record.number),
            rule="REG-2",
            remedy=_("Name an incoming document."),
        )
    return record


def _paper(house: House, session: Session, record: Record, line: str) -> Paper:
    from regest.api.papers import Heading, Pairs, Paragraph, QrCode, official

    association = house.deployment.settings.association
    language = association.language
    fields = views.record_view(session, record).fields
    sheets = "/".join(filter(None, (fields.get("sheets"), fields.get("annex_sheets"))))
    received = local_day(record.received_at, house.deployment.zone) if record.received_at else None
    rows = [
        (said(NUMBER, language), record.number),
        (said(REGISTERED, language), day(record.registered_on)),
        (said(RECEIVED, language), day(received)),
        (said(SHEETS, language), sheets or day(None)),
    ]
    blocks: list[Block] = [
        Paragraph(association.name, align="center"),
        Heading(said(TITLE, language)),
        Pairs(tuple(rows)),
        QrCode(line, said(CHECKED_BY, language, line=line)),
    ]
    return official(house, said(NAMED, language, number=record.number), blocks)


def _name(house: House, record: Record) -> str:
    language = house.deployment.settings.association.language
    return f"{said(NAMED, language, number=record.number)}.pdf".replace("/", "-")


def _require_without(session: Session, house: House, record: Record) -> None:
    name = _name(house, record)
    if any(each.name == name for each, _text in components.components_of(session, record.id)):
        raise Refusal(
            "mark_attached",
            _("{number} keeps its mark of receipt already", number=record.number),
            rule="REG-1",
            remedy=_("Make the paper without --attach."),
        )


def _attach(house: House, record: Record, paper: Paper) -> tuple[Problem, ...]:
    from regest.api.papers import write_pdf

    deployment = house.deployment
    file = components.prepare(
        deployment.blobs,
        deployment.read_text,
        _name(house, record),
        write_pdf(paper),
        ComponentRole.RENDITION,
    )
    with house.work() as work:
        found = work.session.get_one(Record, record.id)
        return records.attach(work, deployment.calls, found, [file])
