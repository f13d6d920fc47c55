"""The file plan of a year as a paper: the form of §3.1, with the summary entry at its end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import Session

from regest.core.base.messages import Titles
from regest.core.catalogue.file_tables import PlanState
from regest.core.catalogue.plan_lines import ALL, GROUPS, PlanLine, lines_of
from regest.core.catalogue.plan_years import Plan, plan_of
from regest.core.catalogue.tables import Record
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
from regest.core.people.offices import CHAIR, SECRETARY, governing_body, holder_on
from regest.core.schedule.periods import LIST_OF_2019, Candidate
from regest.core.schedule.precedence import choose
from regest.core.schedule.schedule import candidates_of
from regest.core.schedule.wording import period_words
from regest.kit.house import House
from regest.kit.official import official, save

_NAME = Titles(ru="Номенклатура дел на {year} год", en="File plan of {year}")
_HEAD = Titles(ru="НОМЕНКЛАТУРА ДЕЛ", en="FILE PLAN")
_YEAR = Titles(ru="на {year} год", en="for {year}")
_APPROVED = Titles(ru="УТВЕРЖДАЮ", en="APPROVED")
_AGREED = Titles(ru="СОГЛАСОВАНО", en="AGREED")
_BY_COMMISSION = Titles(ru="Протокол ЭК {minutes}", en="Minutes of the commission {minutes}")
_BLANK_MINUTES = "от ______________ № ______"
_CHAIR = Titles(ru="Председатель Президиума", en="Chair of the Presidium")
_SECRETARY = Titles(ru="Секретарь", en="Secretary")
_LINE, _BLANK_DAY = "____________________", "«___» ______________ {year} г."
_COLUMNS = (
    (Titles(ru="Индекс дела", en="Index"), 18.0),
    (Titles(ru="Заголовок дела (тома, части)", en="Title of the file (volume, part)"), 0.0),
    (Titles(ru="Количество дел (томов, частей)", en="Files (volumes, parts)"), 22.0),
    (
        Titles(
            ru="Срок хранения дела (тома, части) и № статей по перечню",
            en="Retention period and articles of the list",
        ),
        40.0,
    ),
    (Titles(ru="Примечание", en="Note"), 38.0),
)
_RESERVE = Titles(ru="Резервный номер", en="Reserve index")
_SUMMARY = Titles(
    ru="Итоговая запись о категориях и количестве дел за {year} год",
    en="Summary entry: groups and number of files of {year}",
)
_SUMMARY_COLUMNS = (
    Titles(ru="По срокам хранения", en="By retention period"),
    Titles(ru="Всего", en="In all"),
    Titles(ru="в том числе переходящих", en="of these carried over"),
    Titles(ru="в том числе с отметкой «ЭПК»", en="of these with the mark EPK"),
)
_GROUPS: Mapping[str, Titles] = {
    "permanent": Titles(ru="Постоянного", en="Permanent"),
    "over_ten": Titles(ru="Временного (свыше 10 лет)", en="Temporary (more than 10 years)"),
    "up_to_ten": Titles(ru="Временного (до 10 лет включительно)", en="Temporary (up to 10 years)"),
    ALL: Titles(ru="ИТОГО", en="TOTAL"),
}
Sources = Mapping[str, Sequence[Candidate]]
_FILES, _VOLUMES = Titles(ru="{files} ({volumes} т.)", en="{files} ({volumes} vol.)"), "{files}"


@dataclass(frozen=True, slots=True)
class Heads:
    """What stands over and under the table: who approves, who drew it up, number and day."""

    chair: str
    secretary: str
    number: str = ""
    day: dt.date | None = None
    agreed_by: str = ""


def title_of(house: House, year: int) -> str:
    """Return the name of the paper in the association's language."""
    return _NAME.text(language_of(house)).format(year=year)


def language_of(house: House) -> str:
    """Return the language of official papers."""
    return house.deployment.settings.association.language


def plan_paper(house: House, year: int) -> Paper:
    """Return the plan of a year as it stands: a draft with lines to be filled in by hand.

    Raises:
        NotFound: there is no plan of the year.
    """
    today = house.deployment.database.today()
    with house.read() as session:
        plan = plan_of(session, year)
        lines = lines_of(session, plan, today)
        heads = heads_of(session, plan, today)
        sources = sources_of(session, plan)
    return paper_of(house, plan, lines, heads, sources)


def save_plan(house: House, year: int, path: Path, *, overwrite: bool = False) -> None:
    """Write the plan to `path`, as .pdf or .docx by its name."""
    save(house, plan_paper(house, year), path, overwrite=overwrite)


def heads_of(session: Session, plan: Plan, today: dt.date) -> Heads:
    """Return who leads and who keeps records today, and how the plan was approved."""
    approved = plan.year.approved_on
    record = session.get(Record, plan.year.record_id) if plan.year.record_id else None
    return Heads(
        chair=plan.year.approved_by or _holder(session, CHAIR, today),
        secretary=_holder(session, SECRETARY, approved or today),
        number=record.number if record is not None else "",
        day=approved,
        agreed_by=plan.year.agreed_by,
    )


def sources_of(session: Session, plan: Plan) -> Sources:
    """Return what all authorities prescribe for each index: as it was approved, or holds now."""
    if plan.year.state is not PlanState.DRAFT:
        kept = {row.index: (row.sources or [row.retention]) for row in plan.rows}
        read = {index: map(Candidate.of, each) for index, each in kept.items()}
        return {index: [one for one in each if one is not None] for index, each in read.items()}
    positions = {row.index: row.retention for row in plan.rows}
    return candidates_of(session, positions, dt.date(plan.year.year, 1, 1))


def paper_of(
    house: House, plan: Plan, lines: Sequence[PlanLine], heads: Heads, sources: Sources
) -> Paper:
    """Return the paper: heading, table by sections, signatures, summary entry of a closed year."""
    language = language_of(house)
    blocks: list[Block] = [
        _heading(house, plan, heads),
        Gap(4),
        _table(lines, sources, language),
        Gap(4),
        Signature(_SECRETARY.text(language), initials_first(heads.secretary)),
        Gap(4),
        _agreement(heads, language),
        *_summary(plan, heads, language),
    ]
    return official(house, title_of(house, plan.year.year), blocks)


def initials_first(name: str) -> str:
    """Return a name as it stands beside a signature: П.А. Крутоярова."""
    parts = name.split()
    if len(parts) not in {2, 3} or "." in name:
        return name
    return "".join(f"{each[0]}." for each in parts[1:]) + f" {parts[0]}"


def period_of(found: Sequence[Candidate], language: str) -> str:
    """Return column 4: «5 лет ЭПК, ст. 70», of several authorities the one that holds (4.3)."""
    if not found:
        return ""
    chosen = choose(found)
    holds = chosen.candidate
    article = holds.article
    if article and holds.source not in {"", LIST_OF_2019}:
        article = f"{article} ({holds.source})"
    return ", ".join(filter(None, (period_words(chosen.period).text(language), article)))


def _holder(session: Session, office: str, day: dt.date) -> str:
    body = governing_body(session)
    seat = holder_on(session, office, body.code, day) if body is not None else None
    return seat.person.name if seat is not None else ""


def _heading(house: House, plan: Plan, heads: Heads) -> Pairs:
    association, language = house.deployment.settings.association, language_of(house)
    place = house.deployment.preset.association.place
    day = f"{heads.day:%d.%m.%Y}" if heads.day is not None else "______________"
    left = [
        association.name,
        "",
        _HEAD.text(language),
        f"{day} № {heads.number or '______'}",
        *([place] if place else []),
        "",
        _YEAR.text(language).format(year=plan.year.year),
    ]
    blank = _BLANK_DAY.format(year=plan.year.drafted_at.year)
    approved = f"{heads.day:%d.%m.%Y}" if heads.day is not None else blank
    right = [
        _APPROVED.text(language),
        _CHAIR.text(language),
        f"{_LINE} {initials_first(heads.chair)}",
        approved,
    ]
    return Pairs((("\n".join(left), "\n".join(right)),), name_width_mm=90.0)


def _table(lines: Sequence[PlanLine], sources: Sources, language: str) -> Table:
    columns = tuple(PaperColumn(title.text(language), width) for title, width in _COLUMNS)
    rows: list[tuple[str, ...]] = []
    heads: set[int] = set()
    section = ""
    for line in lines:
        if line.row.section != section:
            section = line.row.section
            heads.add(len(rows))
            rows.append((section, "", "", "", ""))
        rows.append(_row(line, sources.get(line.row.index, ()), language))
    return Table(columns, tuple(rows), numbered=True, heads=frozenset(heads))


def _row(line: PlanLine, found: Sequence[Candidate], language: str) -> tuple[str, ...]:
    row = line.row
    if row.reserve:
        return (row.index, _RESERVE.text(language), "", "", row.note)
    files = len(line.files)
    form = _FILES.text(language) if line.volumes > files else _VOLUMES
    return (
        row.index,
        row.title,
        form.format(files=files, volumes=line.volumes) if files else "",
        period_of(found, language),
        line.note(language),
    )


def _agreement(heads: Heads, language: str) -> Paragraph:
    minutes = _BY_COMMISSION.text(language).format(minutes=heads.agreed_by or _BLANK_MINUTES)
    if heads.agreed_by.casefold().startswith("протокол"):
        minutes = heads.agreed_by
    return Paragraph(f"{_AGREED.text(language)}\n{minutes}", align="left")


def _summary(plan: Plan, heads: Heads, language: str) -> Iterator[Block]:
    if plan.year.state is not PlanState.CLOSED:
        return
    yield Gap(6)
    yield Heading(_SUMMARY.text(language).format(year=plan.year.year), 2)
    columns = tuple(
        PaperColumn(title.text(language), *((34.0, "center") if place else (0.0, "left")))
        for place, title in enumerate(_SUMMARY_COLUMNS)
    )
    rows = tuple(
        (
            _GROUPS[name].text(language),
            *(str(plan.year.summary[name][each]) for each in ("total", "carried_over", "review")),
        )
        for name in (*GROUPS, ALL)
    )
    yield Table(columns, rows)
    yield Gap(4)
    yield Signature(_SECRETARY.text(language), initials_first(heads.secretary))
    if plan.year.closed_on is not None:
        yield Paragraph(f"{plan.year.closed_on:%d.%m.%Y}", align="left")
