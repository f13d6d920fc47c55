"""A small archive whose files come to their ends: people, a file plan, and every step of disposal.

Papers are left out: an act is approved with a card that stands for it, as only what is destroyed,
and when, is at stake here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.rules import Rulebook
from regest.core.catalogue import fileplan, files, registration, vocabulary
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import ComponentRole, File, Record
from regest.core.documents.outcome import TextOutcome
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import LedgerDeclaration, PeriodKind, RecordClass
from regest.core.people.standing_kinds import save_standing_kinds
from regest.core.people.tables import Account, AccountState, PartyKind, Standing
from regest.core.presets.reader import load_preset
from regest.core.retention import acts, appraisal, destroying, inventories, settling
from regest.core.retention.disposals import DisposalLog
from regest.core.retention.tables import DisposalAct, InventoryKind, Outcome
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.work import Actor, Work
from tests.support.catalogue import CLERK, a_party, titled

NOBODY = Calls.to_nobody()
MINUTES = "протокол ЭК № 1"
PLAN: dict[str, dict[str, str]] = {
    "01-01": {"kind": "years", "years": "1"},
    "01-02": {"kind": "years", "years": "3"},
    "01-03": {"kind": "years", "years": "2", "review": "yes"},
    "01-04": {"kind": "permanent"},
    "01-05": {"kind": "no_longer_needed"},
    "01-06": {"kind": "after_event", "years": "1", "event": "конец", "trigger": "contract_ended"},
    "01-07": {"kind": "years", "years": "15"},
}
LEDGERS = (
    LedgerDeclaration(name="letters", title=titled("Письма"), template="{seq}"),
    LedgerDeclaration(name="disposal_acts", title=titled("Акты"), template="{seq}"),
    LedgerDeclaration(
        name="inventories",
        title=titled("Описи"),
        template="{seq}",
        period=PeriodKind.WHOLE_LIFE,
    ),
)
CLASSES = (
    RecordClass(name="letter", title=titled("Письмо"), ledger="letters"),
    RecordClass(name="disposal_act", title=titled("Акт"), ledger="disposal_acts"),
)
BOARD = ("Абрамова А.А.", "Белов Б.Б.", "Власов В.В.")
PEOPLE = ("secretary", "chair")


@cache
def _rules() -> Rulebook:
    return Rulebook(load_preset("altai-smk").rules)


def furnish(database: Database) -> None:
    """Fill a database with the file plan, a commission of three, a secretary and a chair."""
    preset = load_preset("altai-smk")
    with database.work(CLERK) as work:
        vocabulary.save_ledgers(work, "core", LEDGERS)
        vocabulary.save_classes(work, "core", CLASSES)
        save_standing_kinds(work, "core", preset.standing_kinds)
        fileplan.save_plan(
            work,
            [
                fileplan.PlannedFile(
                    index=index, section="01", title=f"Дело {index}", retention=kept
                )
                for index, kept in PLAN.items()
            ],
        )
        work.witness("preset.loaded", "deployment", "test")
        for name in BOARD:
            person = a_party(work, name, PartyKind.PERSON)
            _seat(work, person.id)
        for login in PEOPLE:
            person = a_party(work, login, PartyKind.PERSON)
            _account(work, login, person.id)


def _seat(work: Work, party_id: str) -> None:
    work.session.add(
        Standing(
            id=work.new_id(),
            kind=appraisal.MEMBER,
            party_id=party_id,
            starts_on=dt.date(2000, 1, 1),
            created_at=work.now,
        )
    )
    work.witness("standing.started", "party", party_id)


def _account(work: Work, login: str, person_id: str) -> None:
    account = Account(
        id=work.new_id(),
        login=login,
        name=login,
        person_id=person_id,
        state=AccountState.ACTIVE,
        created_at=work.now,
    )
    work.session.add(account)
    work.witness("account.added", "account", account.id)


class Archive:
    """A database, its blobs and the list of what was destroyed, with the steps of disposal."""

    def __init__(self, database: Database, folder: Path, clock: ManualClock) -> None:
        self.database = database
        self.clock = clock
        self.rules = _rules()
        self.blobs = BlobStore(folder / "blobs")
        self.log = DisposalLog(folder / "disposals.jsonl", database.signer)
        with database.read() as session:
            accounts = session.exec(select(Account)).all()
            self.actors = {each.login: Actor(each.login, each.id) for each in accounts}
            self.board = tuple(party_id for party_id, _name in appraisal.board(session, self.today))

    @property
    def today(self) -> dt.date:
        """The day it is."""
        return self.database.today()

    @contextmanager
    def work(self, login: str = "secretary") -> Iterator[Work]:
        """Give a unit of work of one of the people."""
        with self.database.work(self.actors[login]) as work:
            yield work

    def letter(
        self, index: str, content: bytes, *, party_id: str = "", year: int | None = None
    ) -> tuple[str, str]:
        """Register a letter with one file into the open file of an index; return both ids.

        The file is that of today, or of another year.
        """
        with self.work() as work:
            return self.letter_in(work, index, content, party_id=party_id, year=year)

    def letter_in(
        self,
        work: Work,
        index: str,
        content: bytes,
        *,
        party_id: str = "",
        year: int | None = None,
    ) -> tuple[str, str]:
        """Do as `letter` does, in a unit of work of the caller."""
        stored = self.blobs.put_bytes(content)
        outcome = TextOutcome("extracted", text=content.decode(), media_type="text/plain")
        file = PreparedFile(
            "письмо.txt", ComponentRole.MAIN, stored.sha256, stored.size_bytes, outcome
        )
        parties = (PartyRole(party_id, "correspondent"),) if party_id else ()
        draft = Draft(
            "letter",
            f"Письмо в дело {index}",
            files=(file,),
            parties=parties,
            file_index=index,
            belongs_to=dt.date(year, 7, 1) if year is not None else None,
            wish=NumberWish(ledger="letters"),
        )
        record = registration.register(work, NOBODY, draft).record
        return str(record.file_id), record.id

    def close(self, file_id: str) -> None:
        """Close a file, whatever day it is."""
        with self.work() as work:
            files.close_file(work, file_id, reason="закончено")

    def reopen(self, file_id: str) -> None:
        """Open a file again."""
        with self.work() as work:
            files.reopen_file(work, file_id, "дополнить")

    def review(self, file_id: str, outcome: Outcome, until_year: int | None = None) -> None:
        """Enter what the commission decides of a file today."""
        with self.work() as work:
            self.review_in(work, file_id, outcome, until_year)

    def review_in(
        self, work: Work, file_id: str, outcome: Outcome, until_year: int | None = None
    ) -> str:
        """Do as `review` does, in a unit of work of the caller; return the decision."""
        decided = appraisal.Decided(
            file_id=file_id,
            outcome=outcome,
            members=self.board,
            decided_on=self.today,
            minutes=MINUTES,
            until_year=until_year,
        )
        return appraisal.review(work, self.rules, decided).id

    def inventory(self, kind: InventoryKind, first_year: int, last_year: int) -> list[str]:
        """Draw up an inventory and approve it; return the files it lists."""
        with self.work() as work:
            drawn = inventories.draft(work, self.rules, kind, first_year, last_year)
            shown = inventories.digest_of(drawn.rows)
            listed, inventory_id = [row.file_id for row in drawn.rows], drawn.inventory.id
        with self.work("chair") as work:
            inventories.approve(work, self.rules, inventory_id, MINUTES, shown=shown)
        return listed

    def draft(self, file_ids: Collection[str] | None) -> tuple[str, list[str]]:
        """Draw up an act that the commission considers; return its id and its files."""
        with self.work() as work:
            return self.draft_in(work, file_ids)

    def draft_in(self, work: Work, file_ids: Collection[str] | None) -> tuple[str, list[str]]:
        """Do as `draft` does, in a unit of work of the caller."""
        commission = acts.Commission(members=self.board, minutes=MINUTES)
        drawn = acts.draft(work, self.rules, NOBODY, file_ids, commission=commission)
        return drawn.act.id, [row.file_id for row in drawn.rows]

    def approve(self, act_id: str, login: str = "chair") -> None:
        """Approve an act by one of the people, with a card in place of its paper."""
        with self.work(login) as work:
            self.approve_in(work, act_id)

    def approve_in(self, work: Work, act_id: str) -> None:
        """Do as `approve` does, in a unit of work of the caller."""
        shown = acts.digest_of(
            acts.find_act(work.session, act_id), acts.rows_of(work.session, act_id)
        )
        act = acts.require_approvable(work, self.rules, NOBODY, act_id, shown_digest=shown)
        acts.approve(work, act, self._card(work, act))

    def cancel(self, act_id: str) -> None:
        """Cancel an act."""
        with self.work() as work:
            acts.cancel(work, NOBODY, act_id, "составлен ошибочно")

    def execute(self, act_id: str, login: str = "chair") -> None:
        """Destroy what an act names, bytes included."""
        self.destroy(act_id, login)
        self.settle()

    def destroy(self, act_id: str, login: str = "chair") -> None:
        """Destroy what an act names; its bytes wait for `settle`."""
        with self.work(login) as work:
            act = acts.find_act(work.session, act_id)
            destroying.execute(
                work, self.rules, NOBODY, self.log, act_id, method="стёрто", shown=act.digest
            )

    def settle(self) -> None:
        """Remove the bytes of what was destroyed."""
        settling.settle(self.database, self.blobs, self.log)

    def _card(self, work: Work, act: DisposalAct) -> Record:
        wish = NumberWish(ledger="disposal_acts", reserved=str(act.number), of=act.drawn_on)
        return registration.register(work, NOBODY, Draft("disposal_act", "Акт", wish=wish)).record

    def content(self, record_id: str) -> list[bytes]:
        """Return the bytes of a record's files, none for a stub."""
        from regest.core.catalogue.tables import Component

        with self.database.read() as session:
            held = session.exec(select(Component.sha256).where(Component.record_id == record_id))
            return [self.blobs.read(sha256) for sha256 in held]

    def file(self, file_id: str) -> File:
        """Return a file as it is."""
        with self.database.read() as session:
            file = session.get_one(File, file_id)
            session.expunge(file)
            return file


def new_party(archive: Archive) -> str:
    """Add an organisation that letters come from; return its id."""
    with archive.database.work(CLERK) as work:
        return a_party(work, "Школа № 1").id
