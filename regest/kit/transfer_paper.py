"""The act of transfer to an archive («акт приёма-передачи дел на хранение»), in Russian always."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

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
from regest.core.retention import inventories, transfers
from regest.core.retention.tables import ArchiveTransfer, TransferState
from regest.core.retention.transfers import Acceptance, Listed
from regest.kit.house import House
from regest.kit.inventory_paper import signatory
from regest.kit.official import official
from regest.kit.plan_paper import initials_first

_MEGABYTE = 1_000_000


def title_of(transfer: ArchiveTransfer) -> str:
    """Return the heading of the paper."""
    return f"Акт № {transfer.number} приёма-передачи дел на хранение"


def transfer_paper(
    house: House,
    session: Session,
    transfer: ArchiveTransfer,
    given: Acceptance | None = None,
) -> Paper:
    """Return the act; `given` is what the archive says where it is not entered yet."""
    said = given or _said(transfer)
    listed = transfers.files_of(session, transfer.id)
    inventory = inventories.inventory_with(session, transfer.inventory_id)
    prepared = transfer.prepared_at.astimezone(house.deployment.zone).date()
    giver = signatory(session, transfer.prepared_by, prepared)
    basis = (
        f"На основании описи № {inventory.number} дел постоянного хранения за "
        f"{_years(inventory.first_year, inventory.last_year)} "
        f"{house.deployment.settings.association.name} сдаёт, а {transfer.archive} принимает "
        "на хранение дела:"
    )
    blocks: list[Block] = [
        Paragraph(house.deployment.settings.association.name, align="center"),
        Gap(2),
        Heading(f"АКТ № {transfer.number}"),
        Paragraph("приёма-передачи дел на хранение", align="center", bold=True),
        Paragraph(long_day(said.day if said is not None else prepared), align="center"),
        *_mark(transfer, said),
        Gap(2),
        Paragraph(basis, indent=True),
        Table(_COLUMNS, tuple(_cells(each) for each in listed)),
        Gap(2),
        Paragraph(_total(listed), align="left"),
        *_package(transfer),
        Gap(6),
        Signature(f"Передал(а): {giver.post}".rstrip(": "), initials_first(giver.name)),
        Signature("Принял(а)", initials_first(said.person) if said is not None else ""),
    ]
    if said is not None:
        words = f"Акт архива № {said.number} от {long_day(said.day)}"
        blocks += [Gap(4), Paragraph(words, align="left")]
        blocks.append(Paragraph("Изменения в учётные документы внесены.", align="left"))
    return official(house, title_of(transfer), blocks)


_COLUMNS = (
    PaperColumn("№ по описи", 18, "right"),
    PaperColumn("Индекс дела", 20),
    PaperColumn("Заголовок дела"),
    PaperColumn("Крайние даты", 26),
    PaperColumn("Томов", 14, "right"),
    PaperColumn("Листов / Мб", 24, "right"),
)


def _said(transfer: ArchiveTransfer) -> Acceptance | None:
    if transfer.accepted_on is None:
        return None
    return Acceptance(transfer.accepted_on, transfer.accepted_number, transfer.accepted_by)


def _mark(transfer: ArchiveTransfer, said: Acceptance | None) -> list[Block]:
    if transfer.state is TransferState.CANCELLED:
        return [Paragraph(f"Передача отменена: {transfer.cancel_reason}", align="center")]
    return [] if said is not None else [Paragraph("Проект", align="center")]


def _cells(each: Listed) -> tuple[str, ...]:
    row = each.row
    days = [f"{day:%d.%m.%Y}" for day in (row.first_on, row.last_on) if day is not None]
    extent = [str(row.sheets)] if row.sheets else []
    if row.size_bytes:
        extent.append(_megabytes(row.size_bytes))
    return (
        str(row.position), row.index, row.title, " – ".join(dict.fromkeys(days)),
        str(row.volumes), " / ".join(extent),
    )  # fmt: skip


def _total(listed: Sequence[Listed]) -> str:
    count = len(listed)
    units = agreed(count, "единица", "единицы", "единиц")
    size = sum(each.row.size_bytes for each in listed)
    said = f"Всего передано: {count} ({_feminine(count)}) {units} хранения"
    return f"{said}, объём электронных документов {_megabytes(size)}."


def _megabytes(size: int) -> str:
    shown = max(size / _MEGABYTE, 0.1) if size else 0.0
    return f"{shown:.1f} Мб".replace(".", ",")


def _package(transfer: ArchiveTransfer) -> list[Block]:
    if not transfer.package:
        return []
    words = (
        f"Электронные документы переданы пакетом {transfer.package} (BagIt 1.0) с карточками, "
        "контейнерами электронных подписей, протоколами их проверки и записями журнала событий. "
        f"SHA-256 перечня (tagmanifest-sha256.txt): {transfer.sha256}."
    )
    return [Gap(2), Paragraph(words, align="left")]


def _feminine(count: int) -> str:
    words = in_words(count, "ru").split()
    return " ".join((*words[:-1], {"один": "одна", "два": "две"}.get(words[-1], words[-1])))


def _years(first: int, last: int) -> str:
    return f"{first} год" if first == last else f"{first}–{last} годы"
