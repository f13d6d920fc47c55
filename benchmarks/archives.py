"""An archive whose files come to their ends, for whoever measures that: filled in bulk.

Fifty papers lie in each closed file. Of ten files six are over and free to go, one waits for the
commission, one is permanent, one lasts 75 years, and one counts from an event of each of its
papers. One more file is open and holds a twentieth of all. Cards, numbers, history, files on the
disk, texts, event log and index are what registration leaves behind; only its checks are left out.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from sqlmodel import SQLModel, select

from regest.core.base.clock import ManualClock
from regest.core.catalogue.file_tables import FileClosing
from regest.core.catalogue.fileplan import PlannedFile, save_plan
from regest.core.catalogue.sheet_tables import FormSheet
from regest.core.catalogue.tables import (
    Component,
    ComponentRole,
    ComponentText,
    File,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
    RecordHistory,
    RecordParty,
    RecordState,
    TextStatus,
    VisibilityKey,
    VisibilityToken,
)
from regest.core.catalogue.visibility import key_for, tokens_from
from regest.core.people.tables import Account, PartyKind
from regest.core.retention.tables import RetentionEvent
from regest.core.store.blobs import BlobStore
from regest.core.store.tables import KeptAnswer
from regest.core.store.work import Work
from regest.index.indexer import rebuild
from regest.kit.founding import establish
from regest.kit.house import House
from tests.support.catalogue import a_party
from tests.support.destruction import COMPILER, Archive, day

IN_FILE = 50
POSITIONS = 100
FIRST_YEAR = 2000
NOW = day(2026, 1, 12)
CLASS, LEDGER, LOGIN = "paper", "internal", "clerk"
OPEN_INDEX, OPEN_YEAR = "89-99", 2025
EVENT = "contract_ended"
PARTIES = 40
BATCH = 1000
CONTENT_BYTES = 3000
# One form left open and one kept answer for so many papers.
LEFT = 100
_SHORT = {"kind": "years", "years": "5"}
_TERMS = (
    *(_SHORT for _file in range(6)),
    {"kind": "years", "years": "5", "review": "yes"},
    {"kind": "permanent", "authority": "Т236", "article": "ст. 18"},
    {"kind": "years", "years": "75"},
    {"kind": "after_event", "years": "5", "event": "истечение срока договора", "trigger": EVENT},
)
_WORDS = ("протокол", "заседание", "решение", "доклад", "смета", "отчёт", "приказ", "договор")
Stages = tuple[list[SQLModel], ...]


def archive(folder: Path) -> Archive:
    """Return the archive in `folder` on the day on which everything is measured."""
    return Archive(folder, ManualClock(NOW))


def furnish(folder: Path, records: int) -> None:
    """Found a deployment with so many papers in `folder`."""
    establish(folder, "demo", rehearsal=True)
    place = archive(folder).found()
    with place.house() as house:
        filler = _Filler(house.deployment.blobs, records)
        _within(house, filler.begin)
        for start in range(0, records, BATCH):
            numbers = range(start, min(start + BATCH, records))
            _within(house, partial(filler.add, numbers=numbers))
        _within(house, filler.finish)
        rebuild(house.deployment.database, house.index)


def _within(house: House, step: Callable[[Work], None]) -> None:
    with house.work() as work:
        step(work)
        work.witness("benchmark.filled", "deployment", "records")


class _Filler:
    """Makes the rows of papers by number; what many of them share is made first."""

    def __init__(self, blobs: BlobStore, records: int) -> None:
        self.blobs = blobs
        self.records = records
        self.closed = records - records // 20
        self.chance = random.Random(1)
        self.files: list[File] = []
        self.parties: list[str] = []
        self.keys: dict[tuple[str, RecordState], str] = {}
        self.sequences: dict[int, int] = {}

    def begin(self, work: Work) -> None:
        """Make positions, files, journals and correspondents."""
        save_plan(work, [*map(_position, range(POSITIONS)), _planned(OPEN_INDEX, _SHORT)])
        self.parties = [
            a_party(work, f"Организация {number}", PartyKind.ORGANISATION).id
            for number in range(PARTIES)
        ]
        work.session.flush()
        count = -(-self.closed // IN_FILE)
        self.files = [_closed_file(work, number) for number in range(count)]
        self.files.append(_open_file(work))
        years = sorted({_year(file) for file in self.files})
        self.sequences = dict.fromkeys(years, 0)
        work.session.add_all(self.files)
        work.session.add_all(_journal(year) for year in years)
        work.session.flush()
        work.session.add_all(_closing(work, file) for file in self.files[:-1])

    def add(self, work: Work, numbers: range) -> None:
        """Put papers into the catalogue, rows that others refer to before those."""
        stages: Stages = ([], [], [], [], [])
        for number in numbers:
            self._paper(work, number, stages)
        for rows in stages:
            work.session.add_all(rows)
            work.session.flush()
        work.session.expunge_all()

    def finish(self, work: Work) -> None:
        """Let journals stand at their last numbers; leave some forms open and answers kept."""
        for year, last in self.sequences.items():
            work.session.get_one(LedgerPeriod, _journal_id(year)).last_number = last
        account = work.session.exec(select(Account).where(Account.login == COMPILER)).one()
        for number in range(self.records // LEFT):
            name = f"{number:012}"
            work.session.add(
                FormSheet(
                    id=work.new_id(), account_id=account.id, kind="letter", key=name,
                    told={"paper": name}, started_at=work.now, changed_at=work.now,
                )
            )  # fmt: skip
            answer = f'{{"id": "{work.new_id()}", "number": "{name}"}}'
            work.session.add(
                KeptAnswer(actor=LOGIN, key=name, asked=name, answer=answer, at=work.now)
            )

    def _paper(self, work: Work, number: int, stages: Stages) -> None:
        file = self.files[number // IN_FILE if number < self.closed else -1]
        year = _year(file)
        party_id = self.parties[number % PARTIES]
        sequence = self.sequences[year] = self.sequences[year] + 1
        record = _record(work, file, sequence, self._heading(number))
        party = RecordParty(
            id=work.new_id(), record_id=record.id, party_id=party_id, role="correspondent"
        )
        stages[0].extend(self._key(record, party))
        stages[2].append(record)
        stages[3].extend((party, *_written(work, record, year, sequence)))
        component, text = self._content(work, record, number)
        stages[3].append(component)
        stages[4].append(text)
        if file.retention.get("trigger"):
            stages[3].append(_event(work, record, year))

    def _heading(self, number: int) -> str:
        return f"О работе № {number}: {' '.join(self.chance.choices(_WORDS, k=3))}"

    def _key(self, record: Record, party: RecordParty) -> Iterator[SQLModel]:
        """Give a card its visibility key; yield the rows of one that is new."""
        wanted = (party.party_id, record.state)
        tokens = tokens_from(record, [(party.party_id, party.role)], ())
        if wanted not in self.keys:
            state = record.state.value
            self.keys[wanted] = key = key_for(CLASS, state, "", tokens)
            yield VisibilityKey(key=key, class_name=CLASS, state=state)
            for token in tokens:
                yield VisibilityToken(key=key, token=token)
        record.visibility_key = self.keys[wanted]

    def _content(self, work: Work, record: Record, number: int) -> tuple[Component, ComponentText]:
        said = f"{record.heading}. {' '.join(self.chance.choices(_WORDS, k=20))}"
        content = said.encode().ljust(CONTENT_BYTES, b" ")
        sha256 = hashlib.sha256(content).hexdigest()
        path = self.blobs.path(sha256)
        path.parent.mkdir(parents=True, exist_ok=True)
        # A power cut would only spoil the benchmark: no fsync.
        path.write_bytes(content)
        component = Component(
            id=work.new_id(),
            record_id=record.id,
            role=ComponentRole.MAIN,
            position=1,
            name=f"{number}.txt",
            media_type="text/plain",
            size_bytes=len(content),
            sha256=sha256,
            created_at=record.created_at,
        )
        return component, ComponentText(
            component_id=component.id, status=TextStatus.EXTRACTED, text=said
        )


def _position(number: int) -> PlannedFile:
    return _planned(_index(number), _TERMS[number % len(_TERMS)])


def _planned(index: str, term: dict[str, str]) -> PlannedFile:
    return PlannedFile(index=index, section="80", title=f"Дело {index}", retention=term)


def _index(number: int) -> str:
    return f"{80 + number % POSITIONS // 20}-{number % 20 + 1:02}"


def _closed_file(work: Work, number: int) -> File:
    """Return a file of a year that was over long ago, by its place among all."""
    index, year = _index(number), FIRST_YEAR + number // POSITIONS
    if year > OPEN_YEAR - 7:
        raise SystemExit("so many papers do not fit into the years of this archive")
    return File(
        id=work.new_id(),
        index=index,
        period=str(year),
        title=f"Дело {index}",
        state=OpenState.CLOSED,
        opened_on=dt.date(year, 1, 9),
        closed_on=dt.date(year, 12, 31),
        retention=_TERMS[number % len(_TERMS)],
    )


def _open_file(work: Work) -> File:
    return File(
        id=work.new_id(),
        index=OPEN_INDEX,
        period=str(OPEN_YEAR),
        title="Открытое дело",
        opened_on=dt.date(OPEN_YEAR, 1, 9),
        retention=_SHORT,
    )


def _closing(work: Work, file: File) -> FileClosing:
    year = _year(file)
    return FileClosing(
        id=work.new_id(),
        file_id=file.id,
        closed_on=dt.date(year, 12, 31),
        closed_by=LOGIN,
        closed_at=day(year, 12, 31),
        first_on=dt.date(year, 3, 2),
        last_on=dt.date(year, 3, 2),
        documents=IN_FILE,
        size_bytes=IN_FILE * CONTENT_BYTES,
    )


def _year(file: File) -> int:
    return int(file.period)


def _journal_id(year: int) -> str:
    return f"00000000-0000-0000-0000-{year:012}"


def _journal(year: int) -> LedgerPeriod:
    return LedgerPeriod(
        id=_journal_id(year),
        ledger=LEDGER,
        period=str(year),
        template="{prefix}-{seq}{suffix}",
        prefix="Вн",
        opened_on=dt.date(year, 1, 9),
    )


def _record(work: Work, file: File, sequence: int, heading: str) -> Record:
    moment = day(_year(file), 3, 2)
    open_still = file.state is OpenState.OPEN
    return Record(
        id=work.new_id(),
        class_name=CLASS,
        heading=heading,
        document_date=moment.date(),
        number=f"Вн-{sequence}",
        number_match=f"вн-{sequence}",
        number_order=f"{sequence:012}",
        period=file.period,
        registered_at=moment,
        registered_on=moment.date(),
        registered_by=LOGIN,
        state=RecordState.REGISTERED if open_still else RecordState.CLOSED,
        file_id=file.id,
        visibility_key="",
        created_at=moment,
    )


def _written(work: Work, record: Record, year: int, sequence: int) -> Iterator[SQLModel]:
    yield RecordHistory(
        id=work.new_id(),
        record_id=record.id,
        at=record.created_at,
        actor=LOGIN,
        action="registered",
        new=record.number,
    )
    yield LedgerNumber(
        id=work.new_id(),
        period_id=_journal_id(year),
        sequence=sequence,
        state=NumberState.ISSUED,
        printed=record.number,
        record_id=record.id,
        issued_on=dt.date(year, 3, 2),
    )


def _event(work: Work, record: Record, year: int) -> RetentionEvent:
    return RetentionEvent(
        id=work.new_id(),
        trigger=EVENT,
        record_id=record.id,
        happened_on=dt.date(year, 6, 30),
        basis="договор исполнен",
        noted_by=LOGIN,
        noted_at=record.created_at,
    )
