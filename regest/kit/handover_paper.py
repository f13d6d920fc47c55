"""The act by which the files are handed over («акт приёма-передачи дел»), in Russian always."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from regest.core.base.dates import long_day
from regest.core.base.numerals import in_words
from regest.core.catalogue.custody import Custody
from regest.core.catalogue.numbering import WHOLE_LIFE
from regest.core.documents.paper import (
    Block,
    Gap,
    Heading,
    Pairs,
    Paper,
    PaperColumn,
    Paragraph,
    Signature,
    Table,
)
from regest.core.people.tables import Party
from regest.core.retention.holdings import HeldIndex, Holdings
from regest.core.retention.tables import ActState, InventoryKind, InventoryState, TransferState
from regest.kit.house import House
from regest.kit.official import official
from regest.kit.plan_paper import initials_first

_FILES = (
    PaperColumn("№ п/п", 11, "right"),
    PaperColumn("Индекс дела", 20),
    PaperColumn("Заголовок дела"),
    PaperColumn("Годы", 24, "center"),
    PaperColumn("Количество дел (томов)", 26, "right"),
    PaperColumn("Документов", 26, "right"),
    PaperColumn("Примечание", 32),
)
_MINUTES = (PaperColumn("Дата", 24), PaperColumn("№", 26), PaperColumn("Заголовок"))
_JOURNALS = (
    PaperColumn("Наименование"),
    PaperColumn("Период", 26),
    PaperColumn("Документов", 26, "right"),
    PaperColumn("Дата закрытия", 28),
)
_INVENTORIES = {
    InventoryKind.PERMANENT: "дел постоянного хранения",
    InventoryKind.LONG_TERM: "дел временного (свыше 10 лет) хранения",
}
_DRAWN = {
    ActState.DRAFT: "проект",
    ActState.APPROVED: "утверждён, не исполнен",
    ActState.EXECUTED: "исполнен",
    ActState.CANCELLED: "отменён",
}
_SENT = {
    TransferState.PREPARED: "подготовлена",
    TransferState.ACCEPTED: "принято архивом",
    TransferState.CANCELLED: "отменена",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Handed:
    """All that an act says; `successor` is set where the files go to another organisation.

    `missing` and `basis` are words of people; `fixity` and `backup` tell of the state of bytes.
    """

    number: str
    day: dt.date
    giver: Party
    taker: Party
    holdings: Holdings
    custody: Custody | None = None
    successor: str = ""
    basis: str = ""
    missing: str = ""
    package: str = ""
    members: tuple[str, ...] = ()
    fixity: str = ""
    backup: str = ""


def title_of(number: str) -> str:
    """Return what the act is called: «Акт № 3 приёма-передачи дел»."""
    return f"Акт № {number or '___'} приёма-передачи дел"


def handover_paper(house: House, handed: Handed) -> Paper:
    """Return the act: head, files by index, what belongs to them, their state, signatures."""
    parts = [
        _files(handed.holdings),
        _journals(handed),
        _accounting(handed.holdings),
        _away(handed.holdings),
        _state(handed),
    ]
    blocks: list[Block] = [*_head(house, handed), Paragraph(_plea(house, handed), indent=True)]
    for place, (title, part) in enumerate(parts, start=1):
        blocks += [Heading(f"{place}. {title}", 3), *part]
    blocks += [Gap(6), *_signatures(handed)]
    return official(house, title_of(handed.number), blocks)


def _head(house: House, handed: Handed) -> Iterator[Block]:
    place = house.deployment.preset.association.place
    yield Paragraph(house.deployment.settings.association.name, align="center")
    yield Gap(2)
    yield Heading("АКТ")
    yield Paragraph("приёма-передачи дел", align="center", bold=True)
    yield Pairs(((long_day(handed.day), f"№ {handed.number or '______'}"),), 120, "right")
    if place:
        yield Paragraph(place, align="left")
    yield Gap(2)


def _plea(house: House, handed: Handed) -> str:
    own = house.deployment.settings.association.name
    basis = f" ({handed.basis})" if handed.basis else ""
    day = long_day(handed.day)
    if handed.successor:
        named = f", пакет выгрузки {handed.package}," if handed.package else ""
        return (
            f"В связи с реорганизацией (ликвидацией){basis} {own} передаёт, а "
            f"{handed.successor} принимает документы{named} по состоянию на {day}:"
        )
    return (
        f"В связи со сменой председателя Президиума{basis} {handed.giver.name} передаёт, а "
        f"{handed.taker.name} принимает документы ({own}) по состоянию на {day}:"
    )


def _files(held: Holdings) -> tuple[str, list[Block]]:
    if not held.indexes:
        return "Дела", [Paragraph("Дел нет.", align="left")]
    rows = tuple(_row(place, each) for place, each in enumerate(held.indexes, start=1))
    volumes = sum(each.volumes for each in held.indexes)
    documents = sum(each.documents for each in held.indexes)
    total = f"Всего передано дел: {held.files} ({in_words(held.files, 'ru')})"
    told = f"{total}, томов: {volumes}, документов: {documents}."
    blocks: list[Block] = [Table(_FILES, rows, numbered=True), Gap(2)]
    blocks.append(Paragraph(told, align="left", bold=True))
    if held.unopened:
        named = ", ".join(index for index, _title in held.unopened)
        words = f"По номенклатуре {held.day.year} года не заводились дела: {named}."
        blocks.append(Paragraph(words, align="left"))
    return "Дела", blocks


def _row(place: int, each: HeldIndex) -> tuple[str, ...]:
    span = dict.fromkeys((str(each.first_year), str(each.last_year)))
    volumes = f" ({each.volumes})" if each.volumes != each.files else ""
    absent = ", ".join(map(str, each.missing))
    return (
        str(place), each.index, each.title, "–".join(span), f"{each.files}{volumes}",
        str(each.documents), f"нет дел за {absent} {_years(len(each.missing))}" if absent else "",
    )  # fmt: skip


def _journals(handed: Handed) -> tuple[str, list[Block]]:
    kept = handed.custody
    if kept is None:
        return "Журналы и протоколы", [Paragraph("Переданы в составе дел.", align="left")]
    blocks: list[Block] = [Paragraph(f"Протоколы заседаний с {long_day(kept.since)}:", "left")]
    minutes = tuple(
        (
            _day(each.document_date),
            each.number or "б/н",
            "Документ ограниченного доступа" if each.mark else each.heading,
        )
        for each in kept.minutes
    )
    blocks.append(Table(_MINUTES, minutes) if minutes else Paragraph("нет.", align="left"))
    blocks += [Gap(2), Paragraph("Журналы регистрации:", align="left")]
    journals = tuple(
        (
            each.title_ru,
            _period(each.period),
            str(each.documents),
            _day(each.closed_on) or "ведётся",
        )
        for each in kept.journals
    )
    blocks.append(Table(_JOURNALS, journals) if journals else Paragraph("нет.", align="left"))
    return "Протоколы заседаний и журналы регистрации", blocks


def _period(period: str) -> str:
    return "без срока" if period == WHOLE_LIFE else period


def _accounting(held: Holdings) -> tuple[str, list[Block]]:
    lists = [
        f"опись № {each.number} {_INVENTORIES[each.kind]} за "
        f"{_span(each.first_year, each.last_year)} "
        f"({'утверждена' if each.state is InventoryState.APPROVED else 'проект'})"
        for each in held.inventories
    ]
    acts = [
        f"акт № {each.number} от {_day(each.drawn_on)} о выделении к уничтожению "
        f"({_DRAWN[each.state]})"
        for each in held.acts
    ]
    sent = [
        f"передача № {each.number}/{each.year}: {each.archive} ({_SENT[each.state]})"
        for each in held.transfers
    ]
    return "Описи, акты, передачи в архив", _lines([*lists, *acts, *sent], "Нет.")


def _away(held: Holdings) -> tuple[str, list[Block]]:
    lent = [
        f"выдано во временное пользование: {file.index} за {file.period}, {lending.borrower}, "
        f"срок возврата {_day(lending.due_on) or 'не указан'}"
        for file, lending in held.lent
    ]
    banned = [
        f"запрет на уничтожение с {_day(hold.set_on)}: {file.index} за {file.period}, {hold.basis}"
        for file, hold in held.held
    ]
    words = "Выданных дел и дел под запретом на уничтожение нет."
    return "Дела, выданные и находящиеся под запретом на уничтожение", _lines(
        [*lent, *banned], words
    )


def _state(handed: Handed) -> tuple[str, list[Block]]:
    said = [
        f"сохранность электронных документов: {handed.fixity}",
        f"резервное копирование: {handed.backup}",
        f"не хватает: {handed.missing or 'недостающих дел стороны не отметили'}",
    ]
    return "Состояние документов", _lines(said, "")


def _signatures(handed: Handed) -> Iterator[Block]:
    yield Signature("Передал(а)", initials_first(handed.giver.name))
    yield Signature("Принял(а)", initials_first(handed.taker.name))
    for name in handed.members:
        yield Signature("Член комиссии (присутствовал при передаче)", initials_first(name))


def _lines(said: Sequence[str], none: str) -> list[Block]:
    if not said:
        return [Paragraph(none, align="left")]
    ends = [";"] * (len(said) - 1) + ["."]
    # One that ends in «г.» has its full stop.
    lines = (
        f"– {each.rstrip('.') if end == '.' else each}{end}"
        for each, end in zip(said, ends, strict=True)
    )
    return [Paragraph(line, align="left") for line in lines]


def _span(first: int, last: int) -> str:
    years = dict.fromkeys((first, last))
    return f"{'–'.join(map(str, years))} {_years(len(years))}"


def _years(many: int) -> str:
    return "г." if many == 1 else "гг."


def _day(day: dt.date | None) -> str:
    return f"{day:%d.%m.%Y}" if day is not None else ""
