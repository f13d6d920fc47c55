"""The paper of an act of destruction, in Russian always: head, eight columns, totals, execution."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from sqlmodel import Session, col, select

from regest.core.base.dates import long_day
from regest.core.base.numerals import in_words
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
from regest.core.people.names import with_initials
from regest.core.people.tables import Party
from regest.core.retention.tables import (
    ActState,
    DisposalAct,
    DisposalActRow,
    Inventory,
    InventoryKind,
    InventoryState,
)
from regest.kit.house import House
from regest.kit.inventory_paper import Signatory, signatory
from regest.kit.official import official

_COLUMNS = (
    PaperColumn("№ п/п", 12, "right"),
    PaperColumn("Заголовок дела или групповой заголовок документов"),
    PaperColumn("Годы (крайние даты)", 30, "center"),
    PaperColumn("Номер описи, номенклатуры", 30, "center"),
    PaperColumn("Индекс дела по номенклатуре или № дела по описи", 30, "center"),
    PaperColumn("Количество дел (томов, ед. хр.)", 24, "right"),
    PaperColumn("Срок хранения и номера статей по перечню", 46),
    PaperColumn("Примечание", 26),
)
_MEGABYTE = 1_000_000
_ARTICLE = re.compile(r"^(?:ст|п)\.\s*[\d.]+(?:\s*[а-я])?\s+")
_LIST = (
    "Перечня типовых управленческих архивных документов, образующихся в процессе деятельности "
    "государственных органов, органов местного самоуправления и организаций, с указанием сроков "
    "их хранения (утв. приказом Росархива от 20.12.2019 № 236)"
)
_BLANK_DAY = "«___» ______________ ____ г."


@dataclass(frozen=True, kw_only=True, slots=True)
class ActSigners:
    """Who is named on an act: compiler, approver with the day, members of the commission."""

    compiler: Signatory = field(default_factory=Signatory)
    approver: Signatory = field(default_factory=Signatory)
    approved_on: dt.date | None = None
    members: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class InventoryLine:
    """The years of approved inventories of permanent files that an act rests on, and which."""

    years: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()


def title_of(act: DisposalAct) -> str:
    """Return what the act is called in lists: «Акт № 2 от 11.01.2027 о выделении …»."""
    return (
        f"Акт № {act.number} от {act.drawn_on:%d.%m.%Y} о выделении к уничтожению документов, "
        "не подлежащих хранению"
    )


def act_paper(
    house: House,
    session: Session,
    act: DisposalAct,
    rows: Sequence[DisposalActRow],
    signers: ActSigners | None = None,
) -> Paper:
    """Return the paper; `signers` stand in for what an approved act says itself."""
    named = signers or signers_of(session, act)
    association = house.deployment.settings.association
    blocks: list[Block] = [
        *_head(act, named, association.name),
        Paragraph(basis_of(rows, association.name), indent=True),
        Table(_COLUMNS, tuple(lines_of(act, rows)), numbered=True),
        Gap(3),
        Paragraph(total_of(rows), align="left", bold=True),
        Paragraph(inventories_words(inventory_line(session, rows)), align="left"),
        Gap(5),
        Signature(named.compiler.post or "Составитель акта", _short(named.compiler.name)),
        Paragraph(long_day(act.drawn_on), align="left"),
        *_commission(act, named),
        *_execution(session, act, rows),
    ]
    return official(house, title_of(act), blocks, landscape=True)


def lines_of(act: DisposalAct, rows: Sequence[DisposalActRow]) -> Iterator[tuple[str, ...]]:
    """Yield the lines of the table; a grouped act draws homogeneous files together."""
    if not act.grouped:
        for place, row in enumerate(rows, start=1):
            yield _cells(place, [row])
        return
    ordered = sorted(rows, key=lambda row: (_kind(row), row.position))
    groups = sorted((list(each) for _kind_of, each in groupby(ordered, _kind)),
                    key=lambda group: group[0].position)  # fmt: skip
    for place, group in enumerate(groups, start=1):
        yield _cells(place, group)


def total_of(rows: Sequence[DisposalActRow]) -> str:
    """Return «Итого 12 (двенадцать) ед. хр. за 2018–2021 годы»."""
    count = sum(row.volumes for row in rows)
    return f"Итого {count} ({feminine(count)}) ед. хр. за {_span(rows)}"


def basis_of(rows: Sequence[DisposalActRow], association: str) -> str:
    """Return what the act rests on: the lists that its articles are of, and whose documents."""
    lists = dict.fromkeys(_list_of(row.article) for row in rows if row.article)
    named = ", ".join(each for each in lists if each) or "номенклатуры дел"
    return (
        f"На основании {named} отобраны к уничтожению как не имеющие научно-исторической ценности "
        f"и утратившие практическое значение документы фонда организации: {association}"
    )


def inventory_line(session: Session, rows: Sequence[DisposalActRow]) -> InventoryLine:
    """Return which approved inventories of permanent files cover the years of the act."""
    covered = {row.closing_year for row in rows}
    if not covered:
        return InventoryLine()
    wanted = select(Inventory).where(
        Inventory.kind == InventoryKind.PERMANENT,
        Inventory.state == InventoryState.APPROVED,
        col(Inventory.first_year) <= max(covered),
        col(Inventory.last_year) >= min(covered),
    )
    found = session.exec(wanted.order_by(col(Inventory.number))).all()
    return InventoryLine(years=tuple(sorted(covered)), numbers=tuple(each.number for each in found))


def inventories_words(line: InventoryLine) -> str:
    """Return «Описи дел постоянного хранения за … годы утверждены …»."""
    years = _years(line.years)
    if not line.numbers:
        return f"Дел постоянного хранения за {years} нет, описи не составлялись"
    numbers = ", ".join(f"№ {each}" for each in line.numbers)
    told = "Опись" if len(line.numbers) == 1 else "Описи"
    verb = "утверждена" if len(line.numbers) == 1 else "утверждены"
    return (
        f"{told} дел постоянного хранения за {years} {verb} ({numbers}), дел по личному составу нет"
    )


def signers_of(session: Session, act: DisposalAct) -> ActSigners:
    """Return whom an act names as it stands now."""
    day = act.approved_on
    return ActSigners(
        compiler=signatory(session, act.drafted_by, act.drawn_on),
        approver=signatory(session, act.approved_by, day) if day is not None else Signatory(),
        approved_on=day,
        members=member_names(session, act.members),
    )


def member_names(session: Session, members: Sequence[str]) -> tuple[str, ...]:
    """Return the names of the commission's members, in the order they were named."""
    wanted = select(Party.id, Party.name).where(col(Party.id).in_(list(members)))
    names: Mapping[str, str] = dict(session.exec(wanted).all())
    return tuple(names[each] for each in members if each in names)


def feminine(count: int) -> str:
    """Return a number in words that agrees with «единица хранения»: одна, двадцать две."""
    words = in_words(count, "ru").split()
    last = {"один": "одна", "два": "две"}.get(words[-1], words[-1])
    return " ".join((*words[:-1], last))


def _head(act: DisposalAct, named: ActSigners, association: str) -> Iterator[Block]:
    day = long_day(named.approved_on) if named.approved_on is not None else _BLANK_DAY
    post = named.approver.post or "Председатель"
    rows = (
        (association, "УТВЕРЖДАЮ"),
        ("", post),
        ("АКТ", f"_______________ {_short(named.approver.name)}".rstrip()),
        (f"{act.drawn_on:%d.%m.%Y} № {act.number}", day),
    )
    yield Pairs(rows, name_width_mm=160)
    yield Gap(3)
    yield Heading("о выделении к уничтожению документов, не подлежащих хранению", 2)
    if act.state is ActState.DRAFT and named.approved_on is None:
        yield Paragraph("Проект", align="center")
    elif act.state is ActState.CANCELLED:
        yield Paragraph(f"Отменён: {act.cancel_reason}", align="center")


def _commission(act: DisposalAct, named: ActSigners) -> Iterator[Block]:
    yield Gap(4)
    yield Paragraph("СОГЛАСОВАНО", align="left", bold=True)
    minutes = (
        f"Протокол экспертной комиссии {act.minutes}"
        if act.minutes
        else ("Протокол экспертной комиссии от ______________ № ____")
    )
    yield Paragraph(minutes, align="left")
    for name in named.members:
        yield Signature("Член экспертной комиссии", _short(name))


def _execution(
    session: Session, act: DisposalAct, rows: Sequence[DisposalActRow]
) -> Iterator[Block]:
    count = sum(row.volumes for row in rows)
    size = sum(row.size_bytes for row in rows)
    done = act.state is ActState.EXECUTED and act.executed_on is not None
    how = f"уничтожены, способ: {act.method}" if done else "уничтожены, способ: ______________"
    day = long_day(act.executed_on) if done and act.executed_on is not None else _BLANK_DAY
    yield Gap(6)
    yield Paragraph(
        f"Документы в количестве {count} ({feminine(count)}) ед. хр.{_volume(size)} {how}",
        align="left",
    )
    yield Paragraph(f"Дата уничтожения: {day}", align="left")
    who = (
        signatory(session, act.executed_by, act.executed_on)
        if act.executed_on is not None
        else Signatory()
    )
    yield Gap(4)
    yield Signature(who.post or "Должность лица, уничтожившего документы", _short(who.name))
    changed = "Изменения в учётные документы внесены"
    yield Gap(3)
    yield Paragraph(f"{changed} {day}" if done else changed, align="left")
    yield Signature(who.post or "Должность", _short(who.name))


def _cells(place: int, group: Sequence[DisposalActRow]) -> tuple[str, ...]:
    first = group[0]
    plans = dict.fromkeys(row.period for row in group)
    notes = dict.fromkeys(row.note for row in group if row.note)
    term = ", ".join(filter(None, (first.term, first.article)))
    return (
        str(place),
        first.title,
        _days(group),
        f"Номенклатура {_listed(list(plans))}",
        first.index,
        str(sum(row.volumes for row in group)),
        term,
        "; ".join(notes) or ("ЭД" if all(row.size_bytes for row in group) else ""),
    )


def _kind(row: DisposalActRow) -> tuple[str, str, str, str]:
    return row.index, row.title, row.term, row.article


def _days(group: Sequence[DisposalActRow]) -> str:
    first = [row.first_on for row in group if row.first_on is not None]
    last = [row.last_on for row in group if row.last_on is not None]
    if not first or not last:
        return _listed(list(dict.fromkeys(row.period for row in group)))
    days = dict.fromkeys(f"{day:%d.%m.%Y}" for day in (min(first), max(last)))
    return " – ".join(days)


def _listed(periods: Sequence[str]) -> str:
    return periods[0] if len(periods) == 1 else f"{periods[0]} – {periods[-1]}"


def _span(rows: Sequence[DisposalActRow]) -> str:
    return _years(tuple(sorted({row.closing_year for row in rows})))


def _years(years: Sequence[int]) -> str:
    if not years:
        return "____ годы"
    if len(years) == 1:
        return f"{years[0]} год"
    return f"{years[0]}–{years[-1]} годы"


def _volume(size: int) -> str:
    if not size:
        return ""
    return f", объёмом {max(size / _MEGABYTE, 0.1):.1f} Мб,".replace(".", ",", 1)


def _short(name: str) -> str:
    return with_initials(name) or name


def _list_of(article: str) -> str:
    """Return the document that an article is of: «ст. 70 Перечня 2019 г.» → the list in full."""
    if article.endswith(")") and "(" in article:
        return article[article.index("(") + 1 : -1]
    document = _ARTICLE.sub("", article)
    return _LIST if "2019" in document and "еречн" in document else document
