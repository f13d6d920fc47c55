"""Inventories of files («описи дел», DSP-1, DSP-2): what stays for ever, or for over ten years.

An inventory lists closed files of some years as they stood when it was drawn up. Entries of one
kind are numbered through from inventory to inventory. No act of destruction is approved for years
whose lasting files are in no approved inventory.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete
from sqlmodel import Session, col, func, select

from regest.core.base.canonical import digest
from regest.core.base.errors import Ambiguous, NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.base.text import is_blank
from regest.core.catalogue import ledger
from regest.core.catalogue.file_periods import year_of
from regest.core.catalogue.file_tables import FileClosing
from regest.core.catalogue.file_years import closing_years
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.numbering import WHOLE_LIFE
from regest.core.catalogue.tables import File, OpenState
from regest.core.presets.shapes import RetentionKind
from regest.core.retention.appraisal import decisions_on
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import (
    Appraisal,
    Inventory,
    InventoryKind,
    InventoryRow,
    InventoryState,
    Outcome,
)
from regest.core.retention.terms import FileTerm, terms_of
from regest.core.schedule.wording import cited, period_words
from regest.core.store.upsert import table_of
from regest.core.store.work import Work

RULE, LEDGER, CLASS = "DSP-1", "inventories", "inventory"
# Files that are kept longer than so many years are listed (DSP-2).
LONG = 10
_CHUNK = 500
_RU = "ru"
_REFERENCE = re.compile(
    rf"(?:(?P<kind>{'|'.join(InventoryKind)}):)?(?P<number>[0-9]{{1,9}})(?:@(?P<year>[0-9]{{4}}))?"
)


@dataclass(frozen=True, slots=True)
class Draft:
    """An inventory that was drawn up, with its rows in their order."""

    inventory: Inventory
    rows: tuple[InventoryRow, ...]


def draft(
    work: Work, rules: Rulebook, kind: InventoryKind, first_year: int, last_year: int
) -> Draft:
    """Draw up an inventory of the files that were closed in these years and are in none yet.

    Of one kind there is one draft: drawing up anew replaces it and keeps its number.

    Raises:
        UsageFault: the years are the wrong way round, or of the future.
        Refusal: `inventory_empty`, there are no such files.
    """
    close_gate(work)
    _require_years(first_year, last_year, work.today)
    wanted = _listed(work, rules, kind, (first_year, last_year))
    if not wanted:
        raise Refusal(
            "inventory_empty",
            _(
                "No closed file of {first} to {last} is missing from an inventory of this kind",
                first=first_year,
                last=last_year,
            ),
            rule=RULE,
            remedy=_("Close the files of these years first, or choose other years."),
        )
    inventory = _begun(work, kind, first_year, last_year)
    rows = _rows(work, inventory, wanted)
    work.session.add_all(rows)
    detail = {"kind": kind.value, "number": inventory.number, "files": len(rows)}
    work.witness("inventory.drafted", "inventory", inventory.id, detail)
    return Draft(inventory, tuple(rows))


def approve(
    work: Work, rules: Rulebook, inventory_id: str, minutes: str, *, shown: str
) -> Inventory:
    """Approve a draft: its rows never change again. `shown` is the digest of the rows as looked at.

    The caller has proved who approves, and registers the paper in the same unit of work.

    Raises:
        NotFound: there is no such inventory.
        UsageFault: the minutes of the commission are not named.
        Refusal: it is approved already; it was drawn up anew meanwhile; files were closed, opened
            or changed since; or nobody with an account approves.
    """
    close_gate(work)
    inventory = inventory_with(work.session, inventory_id)
    _require_draft(inventory)
    if work.actor.account_id is None:
        raise Refusal(
            "approval_personal",
            _("An inventory is approved by a person with an account, not from the console"),
            rule=RULE,
            remedy=_("The chair signs in and approves it."),
        )
    if is_blank(minutes):
        raise UsageFault(
            "minutes_missing",
            _("The minutes of the commission are not named"),
            rule=RULE,
            remedy=_("Name the registered minutes, or write their number and date."),
        )
    rows = rows_of(work.session, inventory.id)
    if digest_of(rows) != shown:
        raise _behind(inventory)
    _require_current(work, rules, inventory, rows)
    inventory.state = InventoryState.APPROVED
    inventory.minutes = minutes.strip()
    inventory.approved_by, inventory.approved_on = work.actor.name, work.today
    inventory.approved_at = work.now
    work.session.add(inventory)
    detail = {"kind": inventory.kind.value, "number": inventory.number, "rows": shown}
    work.witness("inventory.approved", "inventory", inventory.id, detail)
    return inventory


def uninventoried(
    session: Session,
    rules: Rulebook,
    first_year: int,
    last_year: int,
    on: dt.date = dt.date.max,
) -> list[File]:
    """Return the closed lasting files of these years that are in no approved inventory (DSP-2).

    Rules are those of a day, the newest ones without it.
    """
    return [file for file, _term, _kind in _missing(session, rules, first_year, last_year, on)]


def unclosed(
    session: Session, rules: Rulebook, first_year: int, last_year: int, on: dt.date
) -> list[File]:
    """Return the lasting files of these years that no inventory can list, since they are open.

    Carried-over files have no year yet.
    """
    wanted = select(File).where(File.state == OpenState.OPEN, File.period != WHOLE_LIFE)
    files = [
        file
        for file in session.exec(wanted.order_by(col(File.index), col(File.period)))
        if first_year <= (year_of(file.period) or -1) <= last_year
    ]
    terms = terms_of(session, files, rules, on)
    lasting = {each for each, term in terms.items() if kind_of(term, None) is not None}
    return [file for file in files if file.id in lasting]


def years_missing(
    session: Session, rules: Rulebook, today: dt.date
) -> dict[InventoryKind, list[int]]:
    """Return the closing years whose files wait for an inventory of each kind."""
    found: dict[InventoryKind, set[int]] = {}
    for _file, term, kind in _missing(session, rules, 0, today.year, today):
        found.setdefault(kind, set()).add(term.closing_year or today.year)
    return {kind: sorted(years) for kind, years in found.items()}


def kind_of(term: FileTerm, decision: Appraisal | None) -> InventoryKind | None:
    """Return in which kind of inventory a closed file belongs; None for one of ten years or less.

    The commission may have decided that a file stays for ever, or longer than its term.
    """
    period = term.chosen.period
    kept_on = decision is not None and decision.outcome is Outcome.PERMANENT
    if kept_on or period.kind is RetentionKind.PERMANENT:
        return InventoryKind.PERMANENT
    if period.kind is RetentionKind.LIQUIDATION or period.least_years > LONG:
        return InventoryKind.LONG_TERM
    extended = decision.until_year if decision is not None else None
    if extended is not None and term.closing_year is not None:
        return InventoryKind.LONG_TERM if extended - term.closing_year > LONG else None
    return None


def inventory_with(session: Session, reference: str) -> Inventory:
    """Return the inventory with this id or number: `3`, `permanent:3`, `3@2018`.

    The year is one whose files it lists.

    Raises:
        NotFound: there is none.
        Ambiguous: several have this number; they are named with kind and year.
    """
    text = reference.strip()
    named = session.get(Inventory, text)
    found = [named] if named is not None else _numbered(session, text)
    if not found:
        raise NotFound(
            "inventory_unknown",
            _("No such inventory: {reference}", reference=reference),
            rule=RULE,
            remedy=_("See `regest inventory list`."),
        )
    if len(found) > 1:
        candidates = [f"{each.kind.value}:{each.number}@{each.first_year}" for each in found]
        raise Ambiguous(
            "inventory_ambiguous",
            _(
                "There are several inventories {reference}: {candidates}",
                reference=reference,
                candidates=", ".join(candidates),
            ),
            candidates,
            remedy=_("Name the inventory as it stands in this list."),
        )
    return found[0]


def _numbered(session: Session, text: str) -> list[Inventory]:
    parts = _REFERENCE.fullmatch(text)
    if parts is None:
        return []
    wanted = select(Inventory).where(Inventory.number == int(parts["number"]))
    if parts["kind"] is not None:
        wanted = wanted.where(Inventory.kind == InventoryKind(parts["kind"]))
    if parts["year"] is not None:
        year = int(parts["year"])
        wanted = wanted.where(Inventory.first_year <= year, Inventory.last_year >= year)
    return list(session.exec(wanted.order_by(col(Inventory.first_year), col(Inventory.kind))))


def list_inventories(session: Session) -> Sequence[Inventory]:
    """Return all inventories, the latest first."""
    return session.exec(select(Inventory).order_by(col(Inventory.number).desc())).all()


def rows_of(session: Session, inventory_id: str) -> Sequence[InventoryRow]:
    """Return the rows of an inventory in their order."""
    wanted = select(InventoryRow).where(InventoryRow.inventory_id == inventory_id)
    return session.exec(wanted.order_by(col(InventoryRow.position))).all()


def inventories_of(session: Session, file_ids: Collection[str]) -> dict[str, InventoryRow]:
    """Return the row of the approved inventory that lists each file; others are not there."""
    found: dict[str, InventoryRow] = {}
    for chunk in _chunks(file_ids):
        wanted = (
            select(InventoryRow)
            .join(Inventory, col(Inventory.id) == col(InventoryRow.inventory_id))
            .where(col(InventoryRow.file_id).in_(chunk), Inventory.state == InventoryState.APPROVED)
        )
        found.update((row.file_id, row) for row in session.exec(wanted))
    return found


def digest_of(rows: Iterable[InventoryRow]) -> str:
    """Return the digest of rows as they stand on the paper."""
    return digest([[row.position, row.file_id, *_frozen(row)] for row in rows])


def wish_of(inventory: Inventory) -> NumberWish:
    """Return the number that the paper of an inventory is registered under: the one set aside."""
    return NumberWish(ledger=LEDGER, reserved=str(inventory.number))


def _require_years(first: int, last: int, today: dt.date) -> None:
    if not 1900 <= first <= last <= today.year:
        raise UsageFault(
            "inventory_years",
            _("An inventory is not of the years {first} to {last}", first=first, last=last),
            rule=RULE,
            remedy=_("Name the first and the last year in which the files were closed."),
        )


def _require_draft(inventory: Inventory) -> None:
    if inventory.state is not InventoryState.DRAFT:
        raise Refusal(
            "inventory_approved",
            _(
                "Inventory No. {number} was approved on {day}",
                number=inventory.number,
                day=inventory.approved_on,
            ),
            rule=RULE,
            remedy=_("Files that were closed later go into another inventory."),
        )


def _behind(inventory: Inventory) -> Refusal:
    return Refusal(
        "inventory_behind",
        _(
            "Files have changed since inventory No. {number} was drawn up",
            number=inventory.number,
        ),
        rule=RULE,
        remedy=_("Draw it up anew: regest inventory draft."),
    )


def _require_current(
    work: Work, rules: Rulebook, inventory: Inventory, rows: Sequence[InventoryRow]
) -> None:
    """Refuse a draft that would be another one if it were drawn up now."""
    years = inventory.first_year, inventory.last_year
    wanted = _listed(work, rules, inventory.kind, years)
    anew = _rows(work, inventory, wanted)
    if digest_of(anew) != digest_of(rows):
        raise _behind(inventory)


def _begun(work: Work, kind: InventoryKind, first_year: int, last_year: int) -> Inventory:
    """Return the draft of this kind with its new years and no rows; a new one sets a number by."""
    state = InventoryState.DRAFT
    wanted = select(Inventory).where(Inventory.kind == kind, Inventory.state == state)
    found = work.session.exec(wanted).first()
    if found is None:
        reason = _("inventory of files of {first} to {last}", first=first_year, last=last_year)
        number = ledger.reserve(work, LEDGER, reason.text(_RU))
        found = Inventory(
            id=work.new_id(),
            kind=kind,
            number=number.sequence,
            first_year=first_year,
            last_year=last_year,
            state=state,
            drafted_by=work.actor.name,
            drafted_at=work.now,
        )
    else:
        rows = table_of(InventoryRow)
        work.execute(delete(rows).where(rows.c.inventory_id == found.id))
        found.first_year, found.last_year = first_year, last_year
        found.drafted_by, found.drafted_at = work.actor.name, work.now
    work.session.add(found)
    work.session.flush()
    return found


Listed = tuple[File, FileTerm, InventoryKind]


def _listed(
    work: Work, rules: Rulebook, kind: InventoryKind, years: tuple[int, int]
) -> list[Listed]:
    missing = _missing(work.session, rules, *years, work.today)
    found = [each for each in missing if each[2] is kind]
    return sorted(found, key=lambda each: (each[1].closing_year, each[0].index, each[0].period))


def _missing(
    session: Session, rules: Rulebook, first_year: int, last_year: int, on: dt.date
) -> Iterator[Listed]:
    """Yield the closed lasting files of these years that no approved inventory lists."""
    closed = select(File).where(
        File.state == OpenState.CLOSED,
        col(File.disposed_on).is_(None),
        col(File.transferred_on).is_(None),
    )
    candidates = session.exec(closed.order_by(col(File.index), col(File.period))).all()
    years = closing_years(session, candidates)
    files = [each for each in candidates if first_year <= (years[each.id] or -1) <= last_year]
    ids = [file.id for file in files]
    done = inventories_of(session, ids)
    left = [file for file in files if file.id not in done]
    decisions = decisions_on(session, [file.id for file in left])
    terms = terms_of(session, left, rules, on)
    for file in left:
        term = terms.get(file.id)
        kind = kind_of(term, decisions.get(file.id)) if term is not None else None
        if term is not None and kind is not None:
            yield file, term, kind


def _rows(work: Work, inventory: Inventory, listed: Sequence[Listed]) -> list[InventoryRow]:
    certified = _closings(work.session, [file.id for file, _term, _kind in listed])
    start = _last_position(work.session, inventory) + 1
    return [
        _row(work, inventory, position, file, term, certified.get(file.id))
        for position, (file, term, _kind) in enumerate(listed, start)
    ]


def _row(
    work: Work,
    inventory: Inventory,
    position: int,
    file: File,
    term: FileTerm,
    certified: FileClosing | None,
) -> InventoryRow:
    candidate = term.chosen.candidate
    words = (period_words(term.chosen.period), cited(candidate))
    said = ", ".join(filter(None, (_russian(each) for each in words)))
    return InventoryRow(
        id=work.new_id(),
        inventory_id=inventory.id,
        position=position,
        file_id=file.id,
        index=file.index,
        title=file.title,
        first_on=certified.first_on if certified is not None else None,
        last_on=certified.last_on if certified is not None else None,
        volumes=certified.volumes if certified is not None else 1,
        sheets=certified.sheets if certified is not None else None,
        size_bytes=certified.size_bytes if certified is not None else 0,
        term=said[:300],
    )


def _russian(words: object) -> str:
    return words.text(_RU) if hasattr(words, "text") else str(words)


def _closings(session: Session, file_ids: Collection[str]) -> Mapping[str, FileClosing]:
    """Return the certification of each file that is closed now."""
    found: dict[str, FileClosing] = {}
    for chunk in _chunks(file_ids):
        wanted = select(FileClosing).where(
            col(FileClosing.file_id).in_(chunk), col(FileClosing.reopened_at).is_(None)
        )
        found.update((each.file_id, each) for each in session.exec(wanted))
    return found


def _last_position(session: Session, inventory: Inventory) -> int:
    """Return the last number in the approved inventories of the kind: the count goes on."""
    wanted = (
        select(func.max(InventoryRow.position))
        .join(Inventory, col(Inventory.id) == col(InventoryRow.inventory_id))
        .where(Inventory.kind == inventory.kind, Inventory.state == InventoryState.APPROVED)
    )
    return session.exec(wanted).one() or 0


def _frozen(row: InventoryRow) -> list[object]:
    days = [day.isoformat() if day is not None else "" for day in (row.first_on, row.last_on)]
    return [row.index, row.title, *days, row.volumes, row.sheets, row.size_bytes, row.term]


def _chunks(ids: Iterable[str]) -> Iterator[list[str]]:
    ordered = sorted(set(ids))
    for start in range(0, len(ordered), _CHUNK):
        yield ordered[start : start + _CHUNK]
