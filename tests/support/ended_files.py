"""Closed files with terms of every kind, and a commission of three that looks them through."""

from __future__ import annotations

import datetime as dt

from regest.core.base.rules import Rulebook
from regest.core.catalogue import fileplan, vocabulary
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.file_tables import FileClosing
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import File, OpenState, Record
from regest.core.hooks.types import LedgerDeclaration, PeriodKind, RecordClass
from regest.core.people.tables import PartyKind, Standing, StandingKindRow
from regest.core.presets.reader import load_preset
from regest.core.retention.tables import ActState, DisposalAct, DisposalActRow
from regest.core.store.database import Database
from regest.core.store.work import Work
from tests.support.catalogue import CLERK, NOBODY, a_party, furnish, titled

PERMANENT, REVIEWED, UNNEEDED, LIQUIDATION, SHORT, LONG = (
    "02-01",
    "01-05",
    "03-03",
    "01-07",
    "04-02",
    "05-01",
)
_TERMS: dict[str, dict[str, str]] = {
    PERMANENT: {"kind": "permanent", "authority": "Т236", "article": "ст. 18"},
    REVIEWED: {"kind": "years", "years": "5", "review": "yes"},
    UNNEEDED: {"kind": "no_longer_needed"},
    LIQUIDATION: {"kind": "liquidation"},
    SHORT: {"kind": "years", "years": "5"},
    LONG: {"kind": "years", "years": "15"},
}


def rulebook() -> Rulebook:
    """Return the rules of the demo."""
    return Rulebook(load_preset("demo").rules)


def furnish_ends(database: Database) -> None:
    """Save a file plan with terms, the ledger of inventories and the seat of a commission."""
    furnish(database)
    with database.work(CLERK) as work:
        vocabulary.save_ledgers(
            work,
            "core",
            [
                LedgerDeclaration(
                    name="inventories",
                    title=titled("Описи"),
                    template="{seq}",
                    period=PeriodKind.WHOLE_LIFE,
                )
            ],
        )
        vocabulary.save_classes(
            work, "core", [RecordClass(name="appraisal_minutes", title=titled("Протокол ЭК"))]
        )
        plan = [
            fileplan.PlannedFile(index=index, section="01", title=f"Дело {index}", retention=term)
            for index, term in _TERMS.items()
        ]
        fileplan.save_plan(work, plan)
        work.session.add(
            StandingKindRow(
                name="commission_member", title_ru="Член комиссии", title_en="Member of the board"
            )
        )
        work.witness("preset.loaded", "deployment", "test")


def a_closed_file(work: Work, index: str, year: int, *, documents: int = 0) -> File:
    """Write a file of a calendar year that was closed on its last day, with its certification."""
    closed = dt.date(year, 12, 31)
    file = File(
        id=work.new_id(),
        index=index,
        period=f"{year}",
        title=f"Дело {index}",
        state=OpenState.CLOSED,
        opened_on=dt.date(year, 1, 9),
        closed_on=closed,
        retention=_TERMS[index],
    )
    work.session.add(file)
    work.session.flush()
    for _number in range(documents):
        a_record_in(work, file)
    work.session.add(
        FileClosing(
            id=work.new_id(),
            file_id=file.id,
            closed_on=closed,
            closed_by="clerk",
            closed_at=dt.datetime(year, 12, 31, 9, tzinfo=dt.UTC),
            first_on=dt.date(year, 1, 9),
            last_on=closed,
            documents=documents,
            sheets=120,
            size_bytes=1_500_000,
        )
    )
    work.witness("file.closed", "file", file.id)
    return file


def a_record_in(work: Work, file: File, *, mark: str = "") -> Record:
    """Register a letter and put it into a file, whatever its state."""
    draft = Draft(
        "incoming_letter",
        "О семинаре",
        wish=NumberWish(ledger="incoming"),
        mark=mark,
        mark_basis="перечень" if mark else "",
    )
    record = register(work, NOBODY, draft).record
    record.file_id = file.id
    work.session.add(record)
    work.witness("record.filed", "record", record.id)
    return record


def a_board(database: Database, since: dt.date, count: int = 3) -> tuple[str, ...]:
    """Seat a commission since a day; return its people."""
    with database.work(CLERK) as work:
        people = [a_party(work, f"Член {number}", PartyKind.PERSON) for number in range(count)]
        for person in people:
            work.session.add(
                Standing(
                    id=work.new_id(),
                    kind="commission_member",
                    party_id=person.id,
                    starts_on=since,
                    created_at=work.now,
                )
            )
        work.witness("standing.started", "body", "commission")
        return tuple(person.id for person in people)


def an_act_with(work: Work, file: File, state: ActState) -> DisposalAct:
    """Write an act in a state that lists a file."""
    act = DisposalAct(
        id=work.new_id(),
        year=work.today.year,
        number=1,
        state=state,
        drawn_on=work.today,
        drafted_by="clerk",
        drafted_at=work.now,
    )
    work.session.add(act)
    work.session.flush()
    work.session.add(
        DisposalActRow(
            id=work.new_id(),
            act_id=act.id,
            position=1,
            file_id=file.id,
            index=file.index,
            title=file.title,
            closing_year=2020,
            act_from_year=2026,
        )
    )
    work.witness("act.drafted", "act", act.id)
    return act
