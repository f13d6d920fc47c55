"""An archive in which acts of destruction are drawn up: years of files, people, a commission."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from regest.core.base.clock import ManualClock
from regest.core.base.messages import Titles
from regest.core.catalogue import files, vocabulary
from regest.core.catalogue.components import prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import File, Record
from regest.core.hooks.types import FieldDefinition, FieldKind, RecordClass
from regest.core.people.accounts import accept_invitation, add_account, invite
from regest.core.people.names import match_key
from regest.core.people.standings import NewStanding, start_standing
from regest.core.people.tables import Party, PartyKind
from regest.core.retention import acts, inventories
from regest.core.retention.acts import Commission
from regest.core.retention.tables import DisposalAct, InventoryKind
from regest.core.store.work import Work
from regest.kit import disposal_acts
from regest.kit.house import House
from regest.kit.record_signing import Proof
from tests.support.catalogue import a_party
from tests.support.houses import opened_house

PASSWORD = "кедр журнал река семь"
COMPILER, CHIEF = "compiler", "chief"
JOURNAL, LETTERS, MINUTES, APPLICATIONS = "04-02", "01-05", "02-01", "01-04"
METHOD = "измельчение"
WORD = "Жемчужновострицкий"


def day(year: int, month: int = 1, date: int = 11) -> dt.datetime:
    """Return a working hour of a day."""
    return dt.datetime(year, month, date, 4, tzinfo=dt.UTC)


def _person(work: Work, name: str) -> Party:
    """Add a person who is found by name."""
    person = a_party(work, name, PartyKind.PERSON)
    person.match_key = match_key(name)
    work.session.add(person)
    return person


@dataclass
class Archive:
    """A deployment of the demo preset whose clock a test moves."""

    folder: Path
    clock: ManualClock = field(default_factory=lambda: ManualClock(day(2020, 6, 1)))
    members: list[str] = field(default_factory=list)

    @contextmanager
    def house(self, login: str | None = None) -> Iterator[House]:
        """Open the house for an account, or the console."""
        with opened_house(self.folder, self.clock, login) as opened:
            yield opened

    def found(self) -> Archive:
        """Hire the people, seat the commission, and define a class of papers."""
        with self.house() as house, house.work() as work:
            for login, role, name in (
                (COMPILER, "secretary", "Крутоярова Полина Олеговна"),
                (CHIEF, "chair", "Ветрова Ирина Сергеевна"),
            ):
                person = _person(work, name)
                add_account(work, login=login, name=name, person_id=person.id, roles=[role])
                accept_invitation(work, invite(work, login), PASSWORD)
            for name in ("Ильин Олег Петрович", "Рощина Анна Львовна", "Юрьев Пётр Ильич"):
                member = _person(work, name)
                self.members.append(member.id)
                start_standing(
                    work,
                    house.deployment.calls,
                    house.deployment.rules,
                    NewStanding(
                        kind="commission_member",
                        party_id=member.id,
                        starts_on=dt.date(2015, 1, 1),
                        basis="решение",
                    ),
                )
            title = Titles(ru="Бумага", en="Paper")
            note = FieldDefinition(name="note", title=title, kind=FieldKind.TEXT)
            count = FieldDefinition(name="sheets", title=title, kind=FieldKind.NUMBER)
            vocabulary.save_classes(
                work, "core", [RecordClass(name="paper", title=title, fields=(note, count))]
            )
            work.witness("class.saved", "record_class", "paper")
        return self

    def paper(
        self, index: str, year: int, text: str = "", *, content: bytes = b"", note: str = ""
    ) -> str:
        """Register a paper of a year with a file of text; return its record's id."""
        with self.house() as house:
            deployment = house.deployment
            body = content or text.encode()
            name = f"{year}.txt"
            kept = (prepare(deployment.blobs, deployment.read_text, name, body),) if body else ()
            with house.work() as work:
                draft = Draft(
                    "paper",
                    f"О работе за {year} год",
                    document_date=dt.date(year, 3, 2),
                    file_index=index,
                    files=kept,
                    fields={"note": note, "sheets": "3"} if note else {},
                    belongs_to=dt.date(year, 3, 2),
                )
                return register(work, deployment.calls, draft).record.id

    def close(self, index: str, year: int, on: dt.date | None = None) -> str:
        """Close the file of a year; return its id."""
        with self.house() as house, house.work() as work:
            file = files.find_file(work.session, index, str(year))
            files.close_file(work, file.id, closed_on=on or dt.date(year, 12, 31))
            return file.id

    def closed(self, index: str, year: int, text: str = "", *, note: str = "") -> str:
        """Fill and close a file of a year on its last day; return its id."""
        self.clock.set(day(year, 12, 31))
        self.paper(index, year, text or f"Содержание {WORD} {year}", note=note)
        return self.close(index, year)

    def at(self, year: int, month: int = 1, date: int = 11) -> Archive:
        """Move the clock."""
        self.clock.set(day(year, month, date))
        return self

    def commission(self, members: Sequence[str] | None = None) -> Commission:
        """Return the commission with its minutes."""
        named = tuple(self.members if members is None else members)
        return Commission(members=named, minutes="от 11.01.2027 № 1")

    def draft(self, *file_ids: str, grouped: bool = False) -> DisposalAct:
        """Let the compiler draw an act up that the commission has considered."""
        with self.house(COMPILER) as house:
            drawn = disposal_acts.draft(
                house, file_ids or None, commission=self.commission(), grouped=grouped
            )
            return drawn.act

    def approve(self, act: DisposalAct, login: str = CHIEF) -> DisposalAct:
        """Let the chair approve an act."""
        with self.house(login) as house:
            return disposal_acts.approve(house, act.id, proof=self.proof())

    def execute(self, act: DisposalAct, login: str = COMPILER) -> disposal_acts.Carried:
        """Let somebody carry an act out."""
        with self.house(login) as house:
            return disposal_acts.execute(house, act.id, method=METHOD, proof=self.proof())

    def destroyed(self, *file_ids: str) -> DisposalAct:
        """Draw up, approve and carry out an act of these files."""
        act = self.approve(self.draft(*file_ids))
        self.execute(act)
        return act

    def inventoried(self, first: int, last: int) -> None:
        """Let inventories of permanent files be approved."""
        with self.house(CHIEF) as house, house.work() as work:
            rules = house.deployment.rules
            drawn = inventories.draft(work, rules, InventoryKind.PERMANENT, first, last)
            shown = inventories.digest_of(drawn.rows)
            inventories.approve(work, rules, drawn.inventory.id, "№ 1", shown=shown)

    def proof(self, password: str = PASSWORD) -> Proof:
        """Return what somebody types to prove who they are."""
        return Proof(password, "", "test", dt.datetime.now(dt.UTC))

    def within(self, act: Callable[[Work], None], login: str | None = None) -> None:
        """Do something in a unit of work."""
        with self.house(login) as house, house.work() as work:
            act(work)

    def file(self, file_id: str) -> File:
        """Return a file as it is."""
        with self.house() as house, house.read() as session:
            return session.get_one(File, file_id)

    def record(self, record_id: str) -> Record:
        """Return a record as it is."""
        with self.house() as house, house.read() as session:
            return session.get_one(Record, record_id)

    def act(self, act_id: str) -> DisposalAct:
        """Return an act as it is."""
        with self.house() as house, house.read() as session:
            return acts.find_act(session, act_id)

    def traces(self, word: str = WORD) -> list[str]:
        """Return the files of the deployment that still hold a word, in either coding."""
        wanted = [word.encode(), word.encode("utf-16-le"), word.lower().encode()]
        return [
            str(path.relative_to(self.folder))
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and any(each in path.read_bytes() for each in wanted)
        ]
