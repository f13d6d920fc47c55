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
from regest.core.people.tables import Party
from regest.core.retention.act_checks import uncovered
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
from regest.kit.plan_paper import initials_first

_COLUMNS = (
    PaperColumn("№ п/п", 12, "right"),
    PaperColumn("Заголовок дела или групповой заголовок документов"),
    PaperColumn("Годы (крайние даты)", 30, "center"),
    PaperColumn("Номер описи, номенклатуры", 30, "center"),
    PaperColumn("Индекс дела по номенклатуре или № дела по описи", 30, "center"),
    PaperColumn("Количество дел (томов, ед.\u00a0хр.)", 24, "right"),
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
_PROTOCOL = re.compile(r"^протокол\s+", re.IGNORECASE)
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
    """The years that an act covers, the approved inventories of them, and whether more are due."""

    years: tuple[int, ...] = ()
    inventories: tuple[Inventory, ...] = ()
    missing: bool = False


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
        *_head(act, named, association.name, house.deployment.preset.association.place),
        Paragraph(basis_of(rows, association.name), indent=True),
        Table(_COLUMNS, tuple(lines_of(act, rows)), numbered=True),
        Gap(3),
        Paragraph(total_of(rows), align="left", bold=True),
        Paragraph(inventories_words(inventory_line(house, session, rows)), align="left"),
        Gap(5),
        Signature(named.compiler.post or "Составитель акта", initials_first(named.compiler.name)),
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
        f"и утратившие практическое значение документы фонда ({association})"
    )


def inventory_line(house: House, session: Session, rows: Sequence[DisposalActRow]) -> InventoryLine:
    """Return which approved inventories cover the years of the act, and whether any is missing."""
    covered = sorted({row.closing_year for row in rows})
    if not covered:
        return InventoryLine()
    wanted = select(Inventory).where(
        Inventory.state == InventoryState.APPROVED,
        col(Inventory.first_year) <= covered[-1],
        col(Inventory.last_year) >= covered[0],
    )
    found = session.exec(wanted.order_by(col(Inventory.number))).all()
    today = house.deployment.database.today()
    return InventoryLine(
        years=tuple(covered),
        inventories=tuple(found),
        missing=bool(uncovered(session, house.deployment.rules, rows, today)),
    )


def inventories_words(line: InventoryLine) -> str:
    """Return «Описи дел постоянного хранения за … годы утверждены …»."""
    years = _years(line.years)
    if line.missing:
        return (
            f"Описи дел постоянного хранения за {years} утверждены, по личному составу "
            "согласованы (протокол от ______________ № ____)"
        )
    lasting = [each for each in line.inventories if each.kind is InventoryKind.PERMANENT]
    told = (
        _inventories(lasting, "дел постоянного хранения", years)
        if lasting
        else f"Дел постоянного хранения за {years} нет, описи не составлялись"
    )
    long_kept = [each for each in line.inventories if each.kind is InventoryKind.LONG_TERM]
    if long_kept:
        told += f". {_inventories(long_kept, 'дел временного (свыше 10 лет) хранения', years)}"
    return told


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


def minutes_line(minutes: str) -> str:
    """Return «Протокол экспертной комиссии от … № …», which may have been typed in full."""
    if not minutes:
        return "Протокол экспертной комиссии от ______________ № ____"
    if minutes.casefold().startswith("протокол эк"):
        return minutes[0].upper() + minutes[1:]
    return f"Протокол экспертной комиссии {_PROTOCOL.sub('', minutes)}"


def _inventories(found: Sequence[Inventory], kind: str, years: str) -> str:
    one = len(found) == 1
    minutes = [minutes_line(each.minutes) for each in found]
    named = "; ".join(
        f"№ {each.number}, {said[0].lower()}{said[1:]}" if each.minutes else f"№ {each.number}"
        for each, said in zip(found, minutes, strict=True)
    )
    return (
        f"{'Опись' if one else 'Описи'} {kind} за {years} "
        f"{'утверждена' if one else 'утверждены'} ({named})"
    )


def _head(act: DisposalAct, named: ActSigners, association: str, place: str) -> Iterator[Block]:
    day = long_day(named.approved_on) if named.approved_on is not None else _BLANK_DAY
    approver = f"_______________ {initials_first(named.approver.name)}".rstrip()
    left = (association, "", "АКТ", f"{act.drawn_on:%d.%m.%Y} № {act.number}", place)
    right = ("УТВЕРЖДАЮ", named.approver.post or "Председатель", approver, day)
    yield Pairs((("\n".join(left).rstrip(), "\n".join(right)),), name_width_mm=160)
    yield Gap(3)
    yield Heading("о выделении к уничтожению документов, не подлежащих хранению", 2)
    if act.state is ActState.DRAFT and named.approved_on is None:
        yield Paragraph("Проект", align="center")
    elif act.state is ActState.CANCELLED:
        yield Paragraph(f"Отменён: {act.cancel_reason}", align="center")


def _commission(act: DisposalAct, named: ActSigners) -> Iterator[Block]:
    yield Heading("СОГЛАСОВАНО", 3)
    yield Paragraph(minutes_line(act.minutes), align="left")
    for name in named.members:
        yield Signature("Член экспертной комиссии", initials_first(name))


def _execution(
    session: Session, act: DisposalAct, rows: Sequence[DisposalActRow]
) -> Iterator[Block]:
    count = sum(row.volumes for row in rows)
    size = sum(row.size_bytes for row in rows)
    day, how, who = _BLANK_DAY, "______________", Signatory()
    changed = "Изменения в учётные документы внесены"
    if act.state is ActState.EXECUTED and act.executed_on is not None:
        day, how = long_day(act.executed_on), act.method
        who = signatory(session, act.executed_by, act.executed_on)
        changed = f"{changed} {day}"
    yield Gap(6)
    # One paragraph, so that all of it stays with the signature.
    yield Paragraph(
        f"Документы в количестве {count} ({feminine(count)}) ед. хр.{_volume(size)} уничтожены, "
        f"способ: {how}\nДата уничтожения: {day}",
        align="left",
    )
    name = initials_first(who.name)
    yield Signature(who.post or "Лицо, уничтожившее документы", name)
    yield Gap(3)
    yield Paragraph(changed, align="left")
    yield Signature(who.post or "Лицо, внёсшее изменения в учётные документы", name)


def _cells(place: int, group: Sequence[DisposalActRow]) -> tuple[str, ...]:
    first = group[0]
    plans = sorted({row.period for row in group})
    notes = dict.fromkeys(row.note for row in group if row.note)
    term = ", ".join(filter(None, (first.term, first.article)))
    return (
        str(place),
        first.title,
        _days(group),
        f"Номенклатура {_listed(plans)}",
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
        return _listed(sorted({row.period for row in group}))
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


def _list_of(article: str) -> str:
    """Return the document that an article is of: «ст. 70 Перечня 2019 г.» → the list in full."""
    if article.endswith(")") and "(" in article:
        return article[article.index("(") + 1 : -1]
    document = _ARTICLE.sub("", article)
    return _LIST if "2019" in document and "еречн" in document else document
