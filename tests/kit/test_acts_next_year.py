"""Acts of last year are carried out or cancelled this year, whatever was closed between."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.catalogue import files
from regest.core.catalogue.history import history_of
from regest.core.catalogue.tables import (
    File,
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
    RecordState,
)
from regest.core.retention.disposals import Phase
from regest.core.retention.tables import ActState, DisposalAct
from regest.core.store.work import Work
from regest.kit import disposal_acts
from tests.support.destruction import COMPILER, JOURNAL, Archive

WHY = "комиссия решила иначе"


@pytest.fixture
def archive(shared: Path) -> Archive:
    """Give an archive with its people, on SQLite and on PostgreSQL."""
    return Archive(shared).found()


def drawn(archive: Archive) -> tuple[str, DisposalAct]:
    """Draw an act up in 2027; return its file and itself."""
    file_id = archive.closed(JOURNAL, 2020)
    return file_id, archive.at(2027).draft(file_id)


def journal_closed(work: Work) -> None:
    """Close the journal of acts of 2027, as a restored or imported deployment may have it."""
    wanted = select(LedgerPeriod).where(LedgerPeriod.ledger == "disposal_acts")
    period = work.session.exec(wanted).one()
    period.state, period.closed_on = OpenState.CLOSED, work.today
    work.session.add(period)
    work.witness("ledger.closed", "ledger_period", period.id)


def cancelled(archive: Archive, act: DisposalAct) -> DisposalAct:
    """Cancel the act in 2028."""
    with archive.at(2028, 2).house(COMPILER) as house:
        return disposal_acts.cancel(house, act.id, WHY)


def number_of(archive: Archive) -> LedgerNumber:
    """Return the one number of the journal of acts."""
    with archive.house() as house, house.read() as session:
        joined = select(LedgerNumber).join(LedgerPeriod)
        return session.exec(joined.where(LedgerPeriod.ledger == "disposal_acts")).one()


def test_a_draft_of_last_year_is_cancelled(archive: Archive) -> None:
    file_id, act = drawn(archive)
    archive.at(2028).within(journal_closed)
    assert cancelled(archive, act).state is ActState.CANCELLED
    number = number_of(archive)
    assert (number.state, number.reason) == (NumberState.VOID, WHY)
    assert archive.draft(file_id).year == 2028


def test_an_approved_act_in_a_closed_file_is_cancelled_and_its_card_tells_so(
    archive: Archive,
) -> None:
    file_id, act = drawn(archive)
    act = archive.approve(act)

    def close(work: Work) -> None:
        record = work.session.get_one(Record, act.record_id)
        reason = "сменился порядок хранения"
        files.close_file(work, record.file_id or "", closed_on=dt.date(2027, 12, 31), reason=reason)

    archive.at(2028).within(close)
    assert cancelled(archive, act).state is ActState.CANCELLED
    with archive.house() as house, house.read() as session:
        record = session.get_one(Record, act.record_id)
        last = history_of(session, record.id)[-1]
        assert record.state is not RecordState.ANNULLED
    assert (last.action, last.reason) == ("act_cancelled", WHY)
    assert number_of(archive).state is NumberState.ISSUED
    assert archive.draft(file_id).year == 2028


def test_an_approved_act_of_a_closed_journal_is_cancelled(archive: Archive) -> None:
    file_id, act = drawn(archive)
    act = archive.approve(act)
    archive.at(2028).within(journal_closed)
    assert cancelled(archive, act).state is ActState.CANCELLED
    assert number_of(archive).state is NumberState.ISSUED
    with archive.house() as house, house.read() as session:
        assert session.get_one(File, file_id).disposed_on is None
    assert archive.draft(file_id).year == 2028


def test_an_approved_act_of_last_year_is_annulled_while_nothing_is_closed(
    archive: Archive,
) -> None:
    _file_id, act = drawn(archive)
    act = archive.approve(act)
    cancelled(archive, act)
    assert archive.record(act.record_id or "").state is RecordState.ANNULLED
    assert number_of(archive).state is NumberState.VOID


def test_an_act_of_december_is_approved_and_carried_out_in_january(archive: Archive) -> None:
    """It keeps its number and year; the days are those on which each thing was done."""
    file_id = archive.closed(JOURNAL, 2020)
    act = archive.at(2027, 12, 28).draft(file_id)
    act = archive.at(2028, 1, 11).approve(act)
    archive.at(2028, 1, 12).execute(act)

    done = archive.act(act.id)
    assert (done.number, done.year, done.state) == (act.number, 2027, ActState.EXECUTED)
    assert done.drawn_on == dt.date(2027, 12, 28)
    assert done.approved_on == dt.date(2028, 1, 11)
    assert done.executed_on == dt.date(2028, 1, 12)
    assert archive.file(file_id).disposed_on == dt.date(2028, 1, 12)
    assert archive.record(done.record_id or "").number == str(done.number)
    assert number_of(archive).state is NumberState.ISSUED
    assert archive.traces() == []
    with archive.house() as house:
        (told,) = house.deployment.disposals.read().disposals
    assert (told.year, told.executed_on, told.phase) == (2027, "2028-01-12", Phase.SETTLED)
