"""An archive in every state that a page shows: plans, files, holds, reviews, acts, copies.

Files of past years hold documents that belong to those years; nothing is written past services.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.catalogue import files, plan_years
from regest.core.catalogue.components import prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.history import remember
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.people.accounts import accept_invitation, invite
from regest.core.people.standings import NewStanding, start_standing
from regest.core.people.tables import Party
from regest.core.retention import appraisal, inventories
from regest.core.retention.acts import Commission
from regest.core.retention.appraisal import Decided
from regest.core.retention.tables import DisposalAct, InventoryKind, Outcome
from regest.core.retention.transfers import Acceptance
from regest.kit import catalogue_export, disposal_acts, plan_approval, transfers
from regest.kit import inventories as approving
from regest.kit.catalogue_export import Asked
from regest.kit.house import House
from regest.kit.record_signing import Proof
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house

# Journals are destroyed, letters looked through, minutes and works kept for ever.
JOURNAL, OUTGOING, CONTROL = "04-02", "04-03", "04-08"
LETTERS, OTHERS, NOTES, MINUTES, WORKS = "01-05", "01-06", "02-05", "02-01", "03-01"
KEPT_OPEN, UNNEEDED = "01-09", "03-03"
BOARD = ("Грачёв М.Е.", "Ильин К.Р.", "Кедров А.П.")
PASSWORD = "кедр журнал река семь"
CONSIDERED = "протокол ЭК от 20.11.2026 № 2"
ARCHIVE = "Государственный архив Приобского края"
SETTINGS = '\n[rules]\n"retention.acquisition_source" = "yes"\n\n[backup]\nfolder = "../backups"\n'
# What lies in the archive: indexes and years, put in order and closed today.
PAST = (
    (JOURNAL, 2018), (JOURNAL, 2019), (OUTGOING, 2018), (OUTGOING, 2019), (CONTROL, 2021),
    (CONTROL, 2022), (LETTERS, 2018), (LETTERS, 2019), (OTHERS, 2018), (NOTES, 2018),
    (MINUTES, 2014), (WORKS, 2014), (WORKS, 2015), (MINUTES, 2019), (MINUTES, 2021),
    (OTHERS, 2024),
)  # fmt: skip


@dataclass
class _Archive:
    folder: Path
    clock: ManualClock
    board: list[str] = field(default_factory=list)
    ids: dict[tuple[str, int], str] = field(default_factory=dict)

    @contextmanager
    def house(self, login: str | None = None) -> Iterator[House]:
        with opened_house(self.folder, self.clock, login) as opened:
            yield opened

    def proof(self) -> Proof:
        return Proof(PASSWORD, "", "test", self.clock.now())

    def of(self, *places: tuple[str, int]) -> list[str]:
        return [self.ids[each] for each in places]


def archive(regest: CommandLine, now: dt.datetime) -> None:
    """Furnish the archive as it stands at a moment; the chair and the secretary get a password."""
    with (regest.folder / "regest.toml").open("a", encoding="utf-8") as settings:
        settings.write(SETTINGS)
    made = _Archive(regest.folder, ManualClock(now))
    _seat(made)
    _fill(made)
    _review(made)
    _list(made)
    _act(made)
    _transfer(made)
    _plan(made)
    _command(regest, now)


def _seat(made: _Archive) -> None:
    """Give the compiler and the approver a password, and seat the appraisal commission."""
    with made.house() as house, house.work() as work:
        for login in ("secretary", "chair"):
            accept_invitation(work, invite(work, login), PASSWORD)
        deployment = house.deployment
        for name in BOARD:
            party = work.session.exec(select(Party).where(Party.name == name)).one()
            made.board.append(party.id)
            seat = NewStanding(
                kind="commission_member",
                party_id=party.id,
                starts_on=dt.date(2024, 9, 2),
                basis="распоряжение председателя от 02.09.2024 № 1",
            )
            start_standing(work, deployment.calls, deployment.rules, seat)


def _fill(made: _Archive) -> None:
    """Register two documents of each past year, and close their files.

    They are brought from an archive without a number: one would be of today, and the file's years
    would count from today.
    """
    with made.house("secretary") as house:
        for index, year in PAST:
            made.ids[index, year] = _filled(house, index, year)
        with house.work() as work:
            opinion = Draft(
                "internal_document",
                "Заключение о проекте",
                file_index=KEPT_OPEN,
                wish=NumberWish(ledger="internal"),
            )
            register(work, house.deployment.calls, opinion)
            again = made.ids[LETTERS, 2019]
            files.reopen_file(work, again, "найден документ, не подшитый вовремя")
            files.close_file(work, again)


def _filled(house: House, index: str, year: int) -> str:
    deployment, day = house.deployment, dt.date(year, 3, 2)
    text = f"Содержание документа за {year} год".encode()
    kept = (prepare(deployment.blobs, deployment.read_text, f"лист {year}.txt", text),)
    with house.work() as work:
        for number in (1, 2):
            draft = Draft(
                "internal_document",
                f"Сведения о работе за {year} год, часть {number}",
                document_date=day,
                file_index=index,
                files=kept if number == 1 else (),
                belongs_to=day,
            )
            brought = register(work, deployment.calls, draft).record
            remember(work, brought.id, "imported", new=f"архив/{year}", reason="опись архива")
        file = files.find_file(work.session, index, str(year))
        files.close_file(work, file.id)
        return file.id


def _list(made: _Archive) -> None:
    """Approve the inventories that acts and transfers rest on; leave one a draft."""
    for first, last in ((2014, 2015), (2016, 2020)):
        with made.house("secretary") as house, house.work() as work:
            rules = house.deployment.rules
            drawn = inventories.draft(work, rules, InventoryKind.PERMANENT, first, last)
            number = str(drawn.inventory.number)
        with made.house("chair") as house:
            approving.approve(house, number, minutes=CONSIDERED, proof=made.proof())
    with made.house("secretary") as house, house.work() as work:
        inventories.draft(work, house.deployment.rules, InventoryKind.PERMANENT, 2021, 2021)


def _review(made: _Archive) -> None:
    """Enter decisions of the commission; letters of one year wait for theirs."""
    with made.house("secretary") as house, house.work() as work:
        for place, outcome, until in (
            ((NOTES, 2018), Outcome.DESTROY, None),
            ((OTHERS, 2018), Outcome.EXTEND, 2027),
        ):
            decided = Decided(
                file_id=made.ids[place],
                outcome=outcome,
                decided_on=work.today,
                members=tuple(made.board),
                minutes=CONSIDERED,
                until_year=until,
                reasons="содержит сведения о создании Ассоциации" if until else "",
            )
            appraisal.review(work, house.deployment.rules, decided)


def _act(made: _Archive) -> None:
    """Draw four acts up: carried out, approved, cancelled, left a draft."""
    _approved(made, made.of((JOURNAL, 2018), (OUTGOING, 2018)))
    with made.house("secretary") as house:
        disposal_acts.execute(house, "1", method="измельчение", proof=made.proof())
    _approved(made, made.of((JOURNAL, 2019)))
    cancelled = _drawn(made, made.of((CONTROL, 2021)))
    with made.house("secretary") as house:
        disposal_acts.cancel(house, cancelled.id, "дело понадобилось для отчёта")
    _drawn(made, made.of((NOTES, 2018)))


def _drawn(made: _Archive, ids: Sequence[str]) -> DisposalAct:
    seated = Commission(members=tuple(made.board), minutes=CONSIDERED)
    with made.house("secretary") as house:
        return disposal_acts.draft(house, ids, commission=seated).act


def _approved(made: _Archive, ids: Sequence[str]) -> None:
    drawn = _drawn(made, ids)
    with made.house("chair") as house:
        disposal_acts.approve(house, drawn.id, proof=made.proof())


def _transfer(made: _Archive) -> None:
    """Hand one file over, prepare another, give one up."""
    with made.house("secretary") as house:
        accepted = transfers.begin(house, "1", ARCHIVE, made.of((MINUTES, 2014)))
        day = made.clock.now().date()
        transfers.accept(house, accepted.id, Acceptance(day, "12", "Орлова В.П."))
        given_up = transfers.begin(house, "1", ARCHIVE, made.of((WORKS, 2015)))
        transfers.cancel(house, given_up.id, "архив попросил передать в новом году")
        transfers.begin(house, "1", ARCHIVE, made.of((WORKS, 2014)))


def _plan(made: _Archive) -> None:
    """Approve the plan of this year, and draw that of the next one up."""
    year = made.clock.now().year
    with made.house("secretary") as house, house.work() as work:
        plan_years.draft(work, year)
    with made.house("chair") as house:
        with house.read() as session:
            shown = plan_years.plan_of(session, year).digest
        plan_approval.approve(
            house, year, shown=shown, agreed_by="протокол ЭК № 1", proof=made.proof()
        )
    with made.house("secretary") as house, house.work() as work:
        plan_years.draft(work, year + 1)


def _command(regest: CommandLine, now: dt.datetime) -> None:
    """Do what commands do: hold, lend, prescribe, note, copy, export."""

    def done(*words: str) -> str:
        return regest.done(*words, REGEST_NOW=now.isoformat())

    keeps = ("--as", "secretary")
    held = (*keeps, "retention", "hold", "--reason")
    done(*held, "inspection", "--file", f"{OUTGOING}@2019", "--basis", "запрос от 12.11.2026 № 5")
    done(*held, "litigation", "--party", "МБОУ «Лицей № 3»", "--basis", "определение суда")
    done(*held, "investigation", "--index", CONTROL, "--basis", "распоряжение № 7")
    lent = (*keeps, "file", "lend", f"{OTHERS}/2024", "--to", "Кедров А.П.")
    done(*lent, "--until", "20.11.2026", "--purpose", "подготовка отчёта")
    done(*keeps, "file", "volume", KEPT_OPEN)
    done(*keeps, "file", "refer", KEPT_OPEN, "Вх-1", "--note", "первичный запрос")
    ruled = (*keeps, "retention", "rule", "set", JOURNAL, "--authority", "statute", "--years", "3")
    done(*ruled, "--source", "Положение об Ассоциации", "--article", "п. 4.10")
    done("backup")
    done("backup", "--verify")
    done("fixity")
    house = House.open(regest.folder, login="chair", clock=ManualClock(now))
    try:
        catalogue_export.ask(house, Asked("сведения"))
    finally:
        house.close()
    done("worker", "--once")
