"""Acts of destruction as they are kept: found, listed, their rows, and the digest of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlmodel import Session, col, select

from regest.core.base.canonical import digest
from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.core.catalogue.file_extents import Extent, extents
from regest.core.catalogue.file_periods import shown
from regest.core.people.tables import Account
from regest.core.retention.obstacles import Looked
from regest.core.retention.tables import ActState, DisposalAct, DisposalActRow
from regest.core.schedule.wording import cited, period_words
from regest.core.store.work import Work

_RU = "ru"
_CHUNK = 400


def held_act(work: Work, reference: str) -> DisposalAct:
    """Return the act, which nobody else changes until the unit of work is over.

    Raises:
        NotFound: there is no such act.
    """
    found = find_act(work.session, reference)
    return work.session.get_one(DisposalAct, found.id, with_for_update=True, populate_existing=True)


def find_act(session: Session, reference: str) -> DisposalAct:
    """Return the act with this id, or number: `2`, `2@2027` (the latest year by default).

    Raises:
        NotFound: there is none.
    """
    text = reference.strip()
    found = session.get(DisposalAct, text)
    if found is None:
        number, _at, year = text.partition("@")
        if number.isdecimal() and len(number) < 10 and (not year or year.isdecimal()):
            wanted = select(DisposalAct).where(DisposalAct.number == int(number))
            if year:
                wanted = wanted.where(DisposalAct.year == int(year[:6]))
            found = session.exec(wanted.order_by(col(DisposalAct.year).desc())).first()
    if found is None:
        raise NotFound(
            "act_unknown",
            _("No such act of destruction: {reference}", reference=reference),
            rule="DSP-1",
            remedy=_("See `regest act list`; write the number, with the year if need be: 2@2027."),
        )
    return found


def list_acts(session: Session) -> Sequence[DisposalAct]:
    """Return all acts, the latest first."""
    wanted = select(DisposalAct).order_by(
        col(DisposalAct.year).desc(), col(DisposalAct.number).desc()
    )
    return session.exec(wanted).all()


def rows_of(session: Session, act_id: str) -> Sequence[DisposalActRow]:
    """Return the rows of an act in their order."""
    wanted = select(DisposalActRow).where(DisposalActRow.act_id == act_id)
    return session.exec(wanted.order_by(col(DisposalActRow.position))).all()


def act_of(session: Session, file_ids: Collection[str]) -> dict[str, DisposalAct]:
    """Return the executed act by which each file was destroyed; others are not there."""
    found: dict[str, DisposalAct] = {}
    asked = sorted(set(file_ids))
    for start in range(0, len(asked), _CHUNK):
        wanted = (
            select(DisposalActRow.file_id, DisposalAct)
            .join(DisposalAct, col(DisposalAct.id) == col(DisposalActRow.act_id))
            .where(
                col(DisposalActRow.file_id).in_(asked[start : start + _CHUNK]),
                DisposalAct.state == ActState.EXECUTED,
            )
        )
        found |= dict(session.exec(wanted).all())
    return found


def digest_of(act: DisposalAct, rows: Iterable[DisposalActRow]) -> str:
    """Return the digest of an act as it stands on the paper: head, commission and rows."""
    head = [act.year, act.number, act.drawn_on, act.compiler_id or "", act.grouped]
    body = [
        [
            row.position, row.file_id, row.index, row.title, row.period, row.first_on, row.last_on,
            row.volumes, row.documents, row.size_bytes, row.term, row.article, row.closing_year,
            row.act_from_year, row.note,
        ]
        for row in rows
    ]  # fmt: skip
    return digest([head, [act.minutes, list(act.members)], body])


def draw_rows(work: Work, act: DisposalAct, free: Sequence[Looked]) -> list[DisposalActRow]:
    """Return rows of an act for files that may be destroyed, in their order."""
    held = extents(work.session, [each.file for each in free])
    return [
        _row(work, act, position, each, held[each.file.id])
        for position, each in enumerate(free, start=1)
    ]


def _row(
    work: Work, act: DisposalAct, position: int, looked: Looked, held: Extent
) -> DisposalActRow:
    file, term = looked.file, looked.term
    if term is None or term.closing_year is None or term.dates.act_from is None:
        raise AssertionError("a file without a term is kept out before")
    first_on, last_on, volumes, documents, size = measured(held)
    article = cited(term.chosen.candidate)
    return DisposalActRow(
        id=work.new_id(),
        act_id=act.id,
        position=position,
        file_id=file.id,
        index=file.index,
        title=file.title,
        period=shown(file.period)[:12],
        first_on=first_on,
        last_on=last_on,
        volumes=volumes,
        documents=documents,
        size_bytes=size,
        term=period_words(term.chosen.period).text(_RU)[:300],
        article=(article if isinstance(article, str) else article.text(_RU))[:300],
        closing_year=term.closing_year,
        act_from_year=term.dates.act_from.year,
    )


Measure = tuple[dt.date | None, dt.date | None, int, int, int]


def measured(held: Extent) -> Measure:
    """Return what a row tells of a file: first and last day, volumes, documents, bytes."""
    return held.first_on, held.last_on, held.volumes, held.documents, held.size_bytes


def told_of(row: DisposalActRow) -> Measure:
    """Return the same as a row of an act tells it."""
    return row.first_on, row.last_on, row.volumes, row.documents, row.size_bytes


def names_of(session: Session, account_ids: Collection[str]) -> Mapping[str, Account]:
    """Return the accounts of compiler and approver by their ids."""
    wanted = select(Account).where(col(Account.id).in_(list(account_ids)))
    return {each.id: each for each in session.exec(wanted)}
