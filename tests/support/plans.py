"""Plans of years to work with: drawn up, approved and looked at in one line."""

from __future__ import annotations

import datetime as dt

from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.catalogue import plan_rows, plan_years
from regest.core.catalogue.plan_years import Approval, Plan
from regest.core.catalogue.tables import FilePlanEntry
from regest.core.store.database import Database
from tests.support.catalogue import CLERK

FIVE_YEARS = {"kind": "years", "years": "5", "review": "yes"}
CHAIR = Approval(login="chair", person="Ветрова Ирина Сергеевна", agreed_by="№ 3 от 10.12.2026")


def stand_on(clock: ManualClock, day: dt.date) -> None:
    """Let it be noon in Barnaul of a day."""
    clock.set(dt.datetime.combine(day, dt.time(5), dt.UTC))


def with_periods(database: Database) -> None:
    """Give every position a period, without which no plan is approved."""
    with database.work(CLERK) as work:
        for entry in work.session.exec(select(FilePlanEntry)).all():
            entry.retention = dict(FIVE_YEARS)
        work.witness("preset.loaded", "deployment", "test")


def drawn_up(database: Database, year: int) -> Plan:
    """Draw up the plan of a year."""
    with database.work(CLERK) as work:
        plan_years.draft(work, year)
    return seen(database, year)


def approved(database: Database, year: int) -> Plan:
    """Approve the plan of a year as it stands."""
    with database.work(CLERK) as work:
        shown = plan_years.plan_of(work.session, year).digest
        plan_years.approve(work, year, CHAIR, shown=shown)
    return seen(database, year)


def added(database: Database, year: int, title: str, **details: str) -> str:
    """Add a row and return its index."""
    section = details.pop("section", "01")
    new = plan_rows.NewRow(section=section, title=title, retention=FIVE_YEARS, **details)  # type: ignore[arg-type]
    with database.work(CLERK) as work:
        return plan_rows.add(work, year, new).index


def seen(database: Database, year: int) -> Plan:
    """Return the plan of a year as it is stored."""
    with database.read() as session:
        return plan_years.plan_of(session, year)
