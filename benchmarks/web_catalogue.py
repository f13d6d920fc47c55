"""A deployment with many papers for whoever measures pages: filled in bulk, indexed as always.

Cards, visibility keys, texts, history and index are what registration leaves behind; the ledgers
are not gone through, so that twenty thousand papers are there in a minute.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import tomlkit
from sqlmodel import SQLModel, select

from benchmarks.recombined import Corpus
from regest.core.base.numbers import normalise_number
from regest.core.base.rules import SETTINGS_FILE
from regest.core.catalogue.tables import (
    Component,
    ComponentRole,
    ComponentText,
    File,
    Record,
    RecordHistory,
    RecordParty,
    RecordState,
    TextStatus,
    VisibilityKey,
    VisibilityToken,
)
from regest.core.catalogue.visibility import key_for, tokens_from
from regest.core.deployment import Deployment
from regest.core.hooks.search_types import IndexDocument
from regest.core.people.accounts import accept_invitation, invite
from regest.core.people.names import match_key
from regest.core.people.tables import Party, PartyKind
from regest.core.store.work import Actor, Work
from regest.index.indexer import rebuild
from regest.kit.founding import BUILT_IN, establish
from regest.kit.house import House

LOGIN = "secretary"
PASSWORD = "корова на лугу у реки"
ENGINE = "tantivy"
ACTOR = Actor("benchmark")
BATCH = 1000
CLASSES = {"protocol": "internal_document", "methodical": "methodical_work"}
PAPER = b"%PDF-1.4\n%%EOF\n"
FILE_INDEX = "01-02"
# Of so many papers one is not in its file yet.
UNFILED = 100


def furnish(folder: Path, records: int, seed: int) -> None:
    """Make a rehearsal with so many papers and an account that has a password."""
    establish(folder, "demo", rehearsal=True)
    settings = tomlkit.parse((folder / SETTINGS_FILE).read_text())
    settings["search"] = {"engine": ENGINE}
    (folder / SETTINGS_FILE).write_text(tomlkit.dumps(settings))
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    try:
        with deployment.database.work(ACTOR) as work:
            accept_invitation(work, invite(work, LOGIN), PASSWORD)
        _fill(deployment, Corpus(seed).records(records))
        rebuild(deployment.database, House(deployment).index)
    finally:
        deployment.close()


def sample(folder: Path) -> tuple[str, str]:
    """Return the id of a paper in the midst of all, and a word of its heading."""
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    try:
        with deployment.database.read() as session:
            wanted = select(Record).where(Record.mark == "").order_by(Record.number_order)
            found = list(session.exec(wanted))
        record = found[len(found) // 2]
        return record.id, max(record.heading.split()[1:], key=len)
    finally:
        deployment.close()


def _fill(deployment: Deployment, documents: Iterator[IndexDocument]) -> None:
    filler = _Filler(deployment.blobs.put_bytes(PAPER).sha256)
    while batch := list(itertools.islice(documents, BATCH)):
        with deployment.database.work(ACTOR) as work:
            filler.add(work, batch)
            work.witness("benchmark.filled", "deployment", "records")


class _Filler:
    """Makes rows of index documents; what many papers share is made once."""

    def __init__(self, sha256: str) -> None:
        self._sha256 = sha256
        self._known: set[str] = set()
        self._count = 0

    def add(self, work: Work, documents: Sequence[IndexDocument]) -> None:
        """Put papers into the catalogue, rows that others refer to before those."""
        stages: tuple[list[SQLModel], ...] = ([], [], [], [])
        for document in documents:
            stages[0].extend(self._shared(work, document))
            record = self._record(work, document)
            party = RecordParty(
                id=work.new_id(),
                record_id=record.id,
                party_id=document.correspondents[0],
                role="correspondent",
            )
            tokens = tokens_from(record, [(party.party_id, party.role)], ())
            key = self._key(record, tokens)
            stages[0].extend(key)
            if key:
                stages[1].extend(
                    VisibilityToken(key=record.visibility_key, token=each) for each in tokens
                )
            stages[1].append(record)
            component, text = self._file(work, record, document.body)
            stages[2].extend((party, self._history(work, record), component))
            stages[3].append(text)
        for rows in stages:
            work.session.add_all(rows)
            work.session.flush()

    def _new(self, name: str) -> bool:
        """Say whether `name` is met for the first time."""
        new = name not in self._known
        self._known.add(name)
        return new

    def _shared(self, work: Work, document: IndexDocument) -> Iterator[SQLModel]:
        year, party_id = document.year, document.correspondents[0]
        name = document.parties["correspondent"]
        if self._new(f"file {year}"):
            yield File(
                id=f"file-{year}",
                index=FILE_INDEX,
                period=year,
                title="Переписка",
                opened_on=dt.date(int(year), 1, 1),
            )
        if self._new(party_id):
            yield Party(
                id=party_id,
                kind=PartyKind.ORGANISATION,
                name=name,
                match_key=match_key(name),
                created_at=work.now,
            )

    def _record(self, work: Work, document: IndexDocument) -> Record:
        self._count += 1
        day = dt.date.fromisoformat(document.date)
        moment = dt.datetime.combine(day, dt.time(9), dt.UTC) + dt.timedelta(seconds=self._count)
        filed = self._count % UNFILED != 0
        return Record(
            id=work.new_id(),
            class_name=CLASSES.get(document.class_name, document.class_name),
            heading=document.heading,
            document_date=day,
            received_at=moment,
            number=document.number,
            number_match=normalise_number(document.number) or "",
            number_order=f"{self._count:012}",
            period=document.year,
            registered_at=moment,
            registered_on=day,
            registered_by=LOGIN,
            state=RecordState.FILED if filed else RecordState.REGISTERED,
            mark=document.mark,
            file_id=f"file-{document.year}" if filed else None,
            visibility_key="",
            created_at=moment,
        )

    def _key(self, record: Record, tokens: Iterable[str]) -> list[SQLModel]:
        """Give a card its visibility key; return the key's row where it is a new one."""
        key = key_for(record.class_name, record.state.value, record.mark, tokens)
        record.visibility_key = key
        if not self._new(key):
            return []
        state, mark = record.state.value, record.mark
        return [VisibilityKey(key=key, class_name=record.class_name, state=state, mark=mark)]

    def _history(self, work: Work, record: Record) -> RecordHistory:
        return RecordHistory(
            id=work.new_id(),
            record_id=record.id,
            at=record.created_at,
            actor=LOGIN,
            action="registered",
            new=record.number,
        )

    def _file(self, work: Work, record: Record, body: str) -> tuple[Component, ComponentText]:
        component = Component(
            id=work.new_id(),
            record_id=record.id,
            role=ComponentRole.MAIN,
            position=1,
            name="letter.pdf",
            media_type="application/pdf",
            size_bytes=len(PAPER),
            sha256=self._sha256,
            created_at=record.created_at,
        )
        status = TextStatus.EXTRACTED
        return component, ComponentText(component_id=component.id, status=status, text=body)
