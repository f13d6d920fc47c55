"""A small catalogue to search in: records written straight into the tables, sample letters."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sqlmodel import select

from regest.core.base.numbers import normalise_number
from regest.core.catalogue.tables import (
    Component,
    ComponentRole,
    ComponentText,
    Record,
    RecordClassRow,
    RecordField,
    RecordParty,
    RecordState,
    TextStatus,
)
from regest.core.catalogue.visibility import ensure_draft_key, settle_key
from regest.core.people.access import Reader, Scope
from regest.core.people.tables import Party, PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor, Work

CLERK = Actor("clerk")
MEMBER = Reader(account_id="a", login="member", scopes={"*": Scope.ALL})


@dataclass(frozen=True, kw_only=True)
class Paper:
    """What a test cares about in a record; `numbers` are foreign numbers by field name."""

    heading: str = "О чём-то"
    text: str = ""
    number: str = ""
    numbers: Mapping[str, str] = field(default_factory=dict)
    people: Sequence[str] = ()
    mark: str = ""
    class_name: str = "letter"
    day: dt.date = dt.date(2026, 10, 27)


def add(database: Database, paper: Paper) -> str:
    """Register the paper as one unit of work; return its record id."""
    with database.work(CLERK) as work:
        return write(work, paper)


def write(work: Work, paper: Paper) -> str:
    """Write the paper's rows, its queue row and its witness into a unit of work."""
    session = work.session
    if session.get(RecordClassRow, paper.class_name) is None:
        session.add(RecordClassRow(name=paper.class_name, title_ru="Письмо", title_en="Letter"))
        session.flush()
    record = Record(
        id=work.new_id(),
        class_name=paper.class_name,
        heading=paper.heading,
        number=paper.number,
        document_date=paper.day,
        registered_at=work.now,
        registered_on=paper.day,
        registered_by=work.actor.name,
        state=RecordState.DRAFT,
        mark=paper.mark,
        visibility_key=ensure_draft_key(work, paper.class_name, paper.mark),
        created_at=work.now,
    )
    session.add(record)
    session.flush()
    for name, value in paper.numbers.items():
        exact = normalise_number(value)
        session.add(RecordField(record_id=record.id, name=name, value=value, exact=exact))
    for position, name in enumerate(paper.people):
        _take_part(work, record, name, position)
    if paper.text:
        _attach(work, record, paper.text)
    record.state = RecordState.REGISTERED
    session.flush()
    settle_key(work, record)
    work.enqueue(record.id)
    work.witness("record.registered", "record", record.id)
    return record.id


def correct(database: Database, record_id: str, heading: str) -> None:
    """Change a record's heading, as a correction does."""
    with database.work(CLERK) as work:
        record = work.session.get_one(Record, record_id)
        record.heading, record.version = heading, record.version + 1
        work.enqueue(record_id)
        work.witness("record.corrected", "record", record_id)


def letters() -> dict[str, Paper]:
    """Return the six sample letters and a methodological work, as they would be registered."""
    ministry = ["Министерство образования Приобского края"]
    papers = {
        "letter_01": Paper(
            heading="О представлении аналитической записки",
            numbers={"foreign_number": "№ 21-05/1187"},
            people=ministry,
        ),
        "letter_02": Paper(heading="Заявление о вступлении", numbers={"foreign_number": "87"}),
        "letter_03": Paper(
            heading="О направлении сведений о внутренних аудитах",
            numbers={"foreign_number": "01-12/345"},
        ),
        "letter_04": Paper(heading="Приглашение", numbers={"foreign_number": "б/н"}),
        "letter_05": Paper(
            heading="О получении сертификата соответствия",
            numbers={"foreign_number": "44/к"},
            mark="Конфиденциально",
        ),
        "letter_06": Paper(
            heading="О представлении аналитической записки",
            numbers={"foreign_number": "N 21–05 / 1187"},
            people=ministry,
        ),
        "methodical_02": Paper(heading="Внутренний аудит", class_name="methodical"),
    }
    folder = Path(__file__).parent / "letters"
    return {
        name: replace(paper, number=f"Вх-{at}", text=(folder / f"{name}.txt").read_text())
        for at, (name, paper) in enumerate(papers.items(), start=1)
    }


def _take_part(work: Work, record: Record, name: str, position: int) -> None:
    party = work.session.exec(select(Party).where(Party.name == name)).first()
    if party is None:
        party = Party(
            id=work.new_id(),
            kind=PartyKind.ORGANISATION,
            name=name,
            match_key=name.lower(),
            created_at=work.now,
        )
        work.session.add(party)
        work.session.flush()
    work.session.add(
        RecordParty(
            id=work.new_id(),
            record_id=record.id,
            party_id=party.id,
            role="correspondent",
            position=position,
        )
    )


def _attach(work: Work, record: Record, text: str) -> None:
    component = Component(
        id=work.new_id(),
        record_id=record.id,
        role=ComponentRole.MAIN,
        position=1,
        name="letter.txt",
        media_type="text/plain",
        size_bytes=len(text),
        sha256="0" * 64,
        created_at=work.now,
    )
    work.session.add(component)
    work.session.flush()
    work.session.add(
        ComponentText(component_id=component.id, status=TextStatus.EXTRACTED, text=text)
    )
