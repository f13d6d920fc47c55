"""The paper of an inventory («опись дел»), in Russian always: head, files, closing entry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.core.base.clock import local_day
from regest.core.base.dates import long_day
from regest.core.base.numerals import agreed, in_words
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
from regest.core.people.offices import OFFICES
from regest.core.people.rosters import list_standings
from regest.core.people.tables import Account
from regest.core.retention.tables import Inventory, InventoryKind, InventoryRow, InventoryState
from regest.kit.house import House
from regest.kit.official import official
from regest.kit.plan_paper import initials_first

_KINDS = {
    InventoryKind.PERMANENT: "дел постоянного хранения",
    InventoryKind.LONG_TERM: "дел временного (свыше 10 лет) хранения",
}
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody on a paper: name, and the office that is held, if any."""

    name: str = ""
    post: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """Who approves, when, and by which minutes of the commission; empty upon a draft."""

    signatory: Signatory = Signatory()
    day: dt.date | None = None
    minutes: str = ""


def title_of(inventory: Inventory) -> str:
    """Return the heading of the paper: «Опись № 2 дел постоянного хранения за 2020–2021 годы»."""
    return f"Опись № {inventory.number} {_KINDS[inventory.kind]} за {_years(inventory)}"


def inventory_paper(
    house: House,
    session: Session,
    inventory: Inventory,
    rows: Sequence[InventoryRow],
    approval: Approval | None = None,
) -> Paper:
    """Return the paper; `approval` stands in for what an inventory that is approved says itself."""
    said = approval or _approval_of(session, inventory)
    drawn_on = local_day(inventory.drafted_at, house.deployment.zone)
    compiler = signatory(session, inventory.drafted_by, drawn_on)
    blocks: list[Block] = [
        Paragraph(house.deployment.settings.association.name, align="center"),
        *_approved(said),
        Gap(4),
        Heading(f"ОПИСЬ № {inventory.number}"),
        Paragraph(f"{_KINDS[inventory.kind]} за {_years(inventory)}", align="center", bold=True),
        *_draft_mark(said),
        Table(_columns(inventory.kind), tuple(_cells(inventory.kind, row) for row in rows)),
        Gap(3),
        Paragraph(closing_entry(rows), align="left"),
        Gap(6),
        Signature(compiler.post or "Составитель описи", initials_first(compiler.name)),
        Paragraph(long_day(drawn_on), align="left"),
    ]
    if said.minutes:
        blocks += [Gap(4), Paragraph("СОГЛАСОВАНО", align="left")]
        blocks.append(Paragraph(f"Экспертная комиссия, {said.minutes}", align="left"))
    return official(house, title_of(inventory), blocks, landscape=True)


def closing_entry(rows: Sequence[InventoryRow]) -> str:
    """Return the closing entry: how many files, by which numbers, lettered and missing ones."""
    count = len(rows)
    units = agreed(count, "единица", "единицы", "единиц")
    verb = agreed(count, "внесена", "внесено", "внесено")
    told = f"В опись {verb} {count} ({_feminine(count)}) {units} хранения"
    if rows:
        numbers = [row.position for row in rows]
        told += f" с № {min(numbers)} по № {max(numbers)}"
        missing = sorted(set(range(min(numbers), max(numbers) + 1)) - set(numbers))
        told += f", литерные номера: нет, пропущенные номера: {_listed(missing)}"
    volumes = sum(row.volumes for row in rows)
    if volumes != count:
        told += f"; томов всего: {volumes}"
    return f"{told}."


def signatory(session: Session, login: str, day: dt.date) -> Signatory:
    """Return the person behind a login and the office held on a day; the login where none is."""
    account = session.exec(select(Account).where(Account.login == login)).first()
    if account is None:
        return Signatory(login)
    lines = list_standings(session, day, party_id=account.person_id) if account.person_id else ()
    held = {line.kind.name: line.kind.title_ru for line in lines}
    return Signatory(account.name, next((held[name] for name in OFFICES if name in held), ""))


def _approval_of(session: Session, inventory: Inventory) -> Approval:
    day = inventory.approved_on
    if inventory.state is not InventoryState.APPROVED or day is None:
        return Approval()
    return Approval(signatory(session, inventory.approved_by, day), day, inventory.minutes)


def _approved(said: Approval) -> list[Block]:
    day = long_day(said.day) if said.day is not None else "«___» ______________ ____ г."
    post, name = said.signatory.post or "Председатель", initials_first(said.signatory.name)
    lines = ("УТВЕРЖДАЮ", post, f"_______________ {name}".rstrip(), day)
    return [Paragraph(line, align="right") for line in lines]


def _draft_mark(said: Approval) -> list[Block]:
    return [] if said.day is not None else [Paragraph("Проект", align="center")]


def _columns(kind: InventoryKind) -> tuple[PaperColumn, ...]:
    term = (PaperColumn("Срок хранения", 48),) if kind is InventoryKind.LONG_TERM else ()
    return (
        PaperColumn("№ п/п", 14, "right"),
        PaperColumn("Индекс дела", 22),
        PaperColumn("Заголовок дела"),
        PaperColumn("Крайние даты", 28),
        PaperColumn("Количество листов (для ЭД – объём, Мб)", 34, "right"),
        *term,
        PaperColumn("Примечание", 32),
    )


def _cells(kind: InventoryKind, row: InventoryRow) -> tuple[str, ...]:
    title = row.title if row.volumes == 1 else f"{row.title} (т. 1–{row.volumes})"
    term = (row.term,) if kind is InventoryKind.LONG_TERM else ()
    return (str(row.position), row.index, title, _days(row), _extent(row), *term, row.note)


def _days(row: InventoryRow) -> str:
    days = [f"{day:%d.%m.%Y}" for day in (row.first_on, row.last_on) if day is not None]
    return " – ".join(dict.fromkeys(days))


def _extent(row: InventoryRow) -> str:
    parts = [f"{row.sheets} л."] if row.sheets else []
    if row.size_bytes:
        size = max(row.size_bytes / _MEGABYTE, 0.1)
        parts.append(f"{size:.1f} Мб".replace(".", ","))
    return "; ".join(parts)


def _years(inventory: Inventory) -> str:
    if inventory.first_year == inventory.last_year:
        return f"{inventory.first_year} год"
    return f"{inventory.first_year}–{inventory.last_year} годы"


def _feminine(count: int) -> str:
    words = in_words(count, "ru").split()
    last = {"один": "одна", "два": "две"}.get(words[-1], words[-1])
    return " ".join((*words[:-1], last))


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers)) or "нет"
