"""A draft with a file, which a secretary and a chair are asked to sign, on both databases."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from regest.core.catalogue import drafting
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.documents.outcome import TextOutcome
from regest.core.people import tickets
from regest.core.people.accounts import accept_invitation, add_account, invite
from regest.core.people.tables import Account, PartyKind
from regest.core.signatures import checking, demands, signing
from regest.core.signatures.checking import Checked
from regest.core.signatures.demands import Wanted
from regest.core.signatures.tables import Signature
from regest.core.store.blobs import BlobStore
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.catalogue import CLERK, a_party, furnish
from tests.support.databases import Templates, manual_clock, opened

PASSWORD = "кедр журнал река семь"
NOW = dt.datetime(2026, 10, 27, 2, 15, tzinfo=dt.UTC)
PAPER, SCAN = "Протокол № 4".encode(), b"\x89PNG scan"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(
    request: pytest.FixtureRequest, templates: Templates, tmp_path: Path
) -> Iterator[Database]:
    """Give a database with classes, ledgers and a file plan."""
    with (
        templates.copied(request.param, tmp_path, furnish) as url,
        opened(url, tmp_path, manual_clock()) as found,
    ):
        yield found


@dataclass(frozen=True)
class Desk:
    """A draft to sign, those who are asked to, and the shortest words for what they do."""

    database: Database
    blobs: BlobStore
    record_id: str
    accounts: dict[str, Account]
    persons: dict[str, str]

    def file(self, content: bytes, role: ComponentRole, name: str = "scan.png") -> PreparedFile:
        """Put bytes into the store as a file."""
        stored = self.blobs.put(io.BytesIO(content))
        text = TextOutcome("empty", media_type="application/octet-stream")
        return PreparedFile(name, role, stored.sha256, stored.size_bytes, text)

    def ticket(self, capacity: str, digest: str = "", purpose: str = signing.PURPOSE) -> str:
        """Prove anew who one is, for the file that is to be signed."""
        account = self.accounts[capacity]
        with self.database.work(Actor(account.login, account.id)) as work:
            record = work.session.get_one(Record, self.record_id)
            of = digest or signing.main_file(work.session, record).sha256
            return tickets.issue(
                work, account, password=PASSWORD, code="", purpose=purpose, digest=of, now=NOW
            )

    def sign(self, capacity: str, *, by: str = "", ticket: str = "", shown: str = "") -> Signature:
        """Sign with a simple signature; `by` acts instead of whoever is asked for."""
        account = self.accounts[by or capacity]
        proof = ticket or self.ticket(by or capacity)
        with self.database.work(Actor(account.login, account.id)) as work:
            record = work.session.get_one(Record, self.record_id)
            return signing.sign_simple(
                work, record, capacity, ticket=proof, now=NOW, language="ru", shown=shown
            )

    def by_hand(self, capacity: str, day: dt.date = dt.date(2026, 10, 26)) -> Signature:
        """Note a signature by hand with its scan."""
        scan = self.file(SCAN, ComponentRole.SCAN)
        with self.database.work(CLERK) as work:
            record = work.session.get_one(Record, self.record_id)
            return signing.sign_paper(
                work, record, capacity, signed_on=day, scan=scan, language="ru"
            )

    def cancel(self, reason: str) -> int:
        """Cancel what was signed."""
        with self.database.work(CLERK) as work:
            return len(
                signing.cancel_all(work, work.session.get_one(Record, self.record_id), reason)
            )

    def ask(self, *capacities: str) -> None:
        """Ask for these signatures."""
        with self.database.work(CLERK) as work:
            record = work.session.get_one(Record, self.record_id)
            wanted = [Wanted(each, self.persons[each], each.title()) for each in capacities]
            demands.require(work, record, wanted)

    def check(self) -> Sequence[Checked]:
        """Check every signature upon the record."""
        key = self.database.signer.public_key
        with self.database.read() as session:
            return checking.check(self.blobs, session, self.record_id, key)

    def findings(self) -> list[str]:
        """Return what is found of each signature."""
        return [each.finding.value for each in self.check()]


@pytest.fixture
def desk(database: Database, tmp_path: Path) -> Desk:
    """Give a draft with a file, signed by nobody yet: the secretary first, then the chair."""
    blobs = BlobStore(tmp_path / "blobs")
    accounts: dict[str, Account] = {}
    persons: dict[str, str] = {}
    with database.work(CLERK) as work:
        for capacity, name in (("secretary", "Крутоярова Полина"), ("chairing", "Ветрова Ирина")):
            person = a_party(work, name, PartyKind.PERSON)
            persons[capacity] = person.id
            add_account(work, login=capacity, name=name)
            account = accept_invitation(work, invite(work, capacity), PASSWORD)
            account.person_id = person.id
            work.session.add(account)
            work.witness("account.added", "account", account.id)
            accounts[capacity] = account
    bare = Desk(database, blobs, "", accounts, persons)
    file = bare.file(PAPER, ComponentRole.MAIN, "protocol.pdf")
    with database.work(CLERK) as work:
        draft = drafting.draft(work, Draft("outgoing_letter", "О семинаре", files=(file,)))
    made = Desk(database, blobs, draft.id, accounts, persons)
    made.ask("secretary", "chairing")
    return made
