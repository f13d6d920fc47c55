"""Decisions of the appraisal commission (FP-5, LAW-1) and «надобность миновала» (4.2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from regest.core.base.clock import ManualClock
from regest.core.base.errors import RegestError
from regest.core.catalogue.file_tables import FileClosing
from regest.core.catalogue.tables import File, OpenState, Record
from regest.core.people.access import Reader, Scope
from regest.core.people.tables import Standing
from regest.core.retention import appraisal, reviews
from regest.core.retention.appraisal import Decided
from regest.core.retention.reviews import ReviewStep
from regest.core.retention.tables import ActState, Appraisal, Outcome
from regest.core.store.database import Database
from tests.support.catalogue import CLERK
from tests.support.databases import Templates, manual_clock, opened
from tests.support.ended_files import (
    LIQUIDATION,
    PERMANENT,
    REVIEWED,
    SHORT,
    UNNEEDED,
    a_board,
    a_closed_file,
    a_record_in,
    an_act_with,
    furnish_ends,
    rulebook,
)

TODAY = dt.date(2026, 10, 27)
RULES = rulebook()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(
    request: pytest.FixtureRequest, templates: Templates, tmp_path: Path, clock: ManualClock
) -> Iterator[Database]:
    """Give a database with closed files to come and a commission's kind of seat."""
    with (
        templates.copied(request.param, tmp_path, furnish_ends) as url,
        opened(url, tmp_path, clock) as database,
    ):
        yield database


@pytest.fixture
def clock() -> ManualClock:
    """Give the clock that the database goes by."""
    return manual_clock()


@pytest.fixture
def board(database: Database) -> tuple[str, ...]:
    """Give a commission of three."""
    return a_board(database, dt.date(2026, 1, 1))


def _file(database: Database, index: str = REVIEWED, year: int = 2020, documents: int = 0) -> File:
    with database.work(CLERK) as work:
        return a_closed_file(work, index, year, documents=documents)


def _decide(database: Database, file: File, board: tuple[str, ...], **given: object) -> Appraisal:
    said: dict[str, object] = {
        "outcome": Outcome.DESTROY,
        "decided_on": TODAY,
        "members": board,
        "minutes": "протокол № 1",
        **given,
    }
    with database.work(CLERK) as work:
        return appraisal.review(work, RULES, Decided(file_id=file.id, **said))  # type: ignore[arg-type]


def _refused(database: Database, file: File, board: tuple[str, ...], **given: object) -> str:
    with pytest.raises(RegestError) as refused:
        _decide(database, file, board, **given)
    with database.read() as session:
        assert appraisal.appraisals_of(session, file.id) == []
    assert refused.value.text("ru") != refused.value.text("en")
    return refused.value.code


def _steps(database: Database) -> list[tuple[str, ReviewStep]]:
    with database.read() as session:
        return [(each.file.index, each.step) for each in reviews.waiting(session, RULES, TODAY)]


def test_a_decision_holds_and_ends_the_wait(database: Database, board: tuple[str, ...]) -> None:
    file = _file(database)
    assert _steps(database) == [(REVIEWED, ReviewStep.REVIEW)]
    decided = _decide(database, file, board)
    with database.read() as session:
        standing = appraisal.decision_on(session, file.id)
        assert standing is not None
        assert standing.id == decided.id
        assert appraisal.settled(standing, TODAY)
    assert _steps(database) == []


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"minutes": " "}, "minutes_missing"),
        ({"minutes_record_id": "нет"}, "minutes_other"),
        ({"decided_on": TODAY + dt.timedelta(1)}, "decision_ahead"),
        ({"decided_on": dt.date(2020, 6, 1)}, "review_before_closing"),
        ({"until_year": 2030}, "extension_not_meant"),
        ({"outcome": Outcome.EXTEND}, "extension_year"),
        ({"outcome": Outcome.EXTEND, "until_year": 2026}, "extension_year"),
        ({"outcome": Outcome.PERMANENT, "kept": ("x",)}, "kept_not_meant"),
        ({"kept": ("x",)}, "kept_elsewhere"),
        ({"decided_on": dt.date(2025, 12, 31)}, "not_of_the_board"),
    ],
)
def test_refusals(
    database: Database, board: tuple[str, ...], given: dict[str, object], code: str
) -> None:
    assert _refused(database, _file(database), board, **given) == code


def test_two_members_and_one_twice_are_too_few(database: Database, board: tuple[str, ...]) -> None:
    file = _file(database)
    with pytest.raises(RegestError) as refused:
        _decide(database, file, (board[0], board[0], board[1]))
    assert refused.value.code == "board_small"
    assert "участвовало: 2; для решения нужно не менее 3" in refused.value.text("ru")


def test_a_member_whose_seat_has_ended_decides_nothing(
    database: Database, board: tuple[str, ...]
) -> None:
    with database.work(CLERK) as work:
        seat = work.session.exec(select(Standing).where(Standing.party_id == board[2])).one()
        seat.ends_on = TODAY - dt.timedelta(1)
        work.witness("standing.ended", "standing", seat.id)
    assert _refused(database, _file(database), board) == "not_of_the_board"
    last = TODAY - dt.timedelta(1)
    _decide(database, _file(database, year=2019), board, decided_on=last)


@pytest.mark.parametrize(
    ("index", "year", "code"),
    [
        (REVIEWED, 2021, "review_early"),
        (PERMANENT, 2010, "review_no_dates"),
        (LIQUIDATION, 2010, "review_no_dates"),
        (UNNEEDED, 2020, "review_no_dates"),
    ],
)
def test_nothing_is_given_up_before_its_term(
    database: Database, board: tuple[str, ...], index: str, year: int, code: str
) -> None:
    file = _file(database, index, year)
    assert _refused(database, file, board) == code
    _decide(database, file, board, outcome=Outcome.PERMANENT)


def test_open_and_destroyed_files_are_not_reviewed(
    database: Database, board: tuple[str, ...]
) -> None:
    opened_again, gone = _file(database), _file(database, year=2019)
    with database.work(CLERK) as work:
        work.session.get_one(File, opened_again.id).state = OpenState.OPEN
        work.session.get_one(File, gone.id).disposed_on = TODAY
        work.witness("file.changed", "file", gone.id)
    assert _refused(database, opened_again, board) == "review_of_open"
    assert _refused(database, gone, board) == "review_too_late"


def test_kept_documents_wait_until_they_are_moved(
    database: Database, board: tuple[str, ...]
) -> None:
    file, other = _file(database), _file(database, PERMANENT, 2021)
    with database.work(CLERK) as work:
        record = a_record_in(work, work.session.get_one(File, file.id))
    decided = _decide(database, file, board, kept=(record.id,))
    assert _steps(database) == [(REVIEWED, ReviewStep.MOVE)]
    with database.read() as session:
        assert appraisal.unmoved(session, [decided]) == {file.id: [record.id]}
    with database.work(CLERK) as work:
        work.session.get_one(Record, record.id).file_id = other.id
        work.witness("record.filed", "record", record.id)
    assert _steps(database) == []


def test_an_extension_lasts_through_its_year(database: Database, board: tuple[str, ...]) -> None:
    file = _file(database)
    decided = _decide(database, file, board, outcome=Outcome.EXTEND, until_year=2028)
    assert appraisal.settled(decided, dt.date(2028, 12, 31))
    assert not appraisal.settled(decided, dt.date(2029, 1, 1))
    with database.read() as session:
        later = reviews.waiting(session, RULES, dt.date(2029, 1, 1))
    assert [(each.step, each.since) for each in later] == [(ReviewStep.REVIEW, dt.date(2029, 1, 1))]


def test_a_decision_before_a_reopening_holds_no_more(
    database: Database, board: tuple[str, ...], clock: ManualClock
) -> None:
    file = _file(database)
    _decide(database, file, board)
    clock.advance(minutes=1)
    with database.work(CLERK) as work:
        closing = work.session.exec(select(FileClosing).where(FileClosing.file_id == file.id)).one()
        closing.reopened_at, closing.reopened_on = work.now, work.today
        work.witness("file.reopened", "file", file.id)
    with database.read() as session:
        assert appraisal.decision_on(session, file.id) is None
    assert _steps(database) == [(REVIEWED, ReviewStep.REVIEW)]


def test_the_latest_decision_holds_and_a_withdrawn_one_does_not(
    database: Database, board: tuple[str, ...]
) -> None:
    file = _file(database)
    first = _decide(database, file, board, decided_on=TODAY - dt.timedelta(9))
    second = _decide(database, file, board, outcome=Outcome.PERMANENT)
    with database.read() as session:
        standing = appraisal.decision_on(session, file.id)
        assert standing is not None
        assert standing.id == second.id
    with database.work(CLERK) as work:
        appraisal.withdraw(work, second.id, "внесено по ошибке")
    with database.read() as session:
        standing = appraisal.decision_on(session, file.id)
        assert standing is not None
        assert standing.id == first.id
    with pytest.raises(RegestError, match="уже отозвано"), database.work(CLERK) as work:
        appraisal.withdraw(work, second.id, "ещё раз")


@pytest.mark.parametrize("state", [ActState.APPROVED, ActState.EXECUTED])
def test_what_an_act_rests_on_stays(
    database: Database, board: tuple[str, ...], state: ActState
) -> None:
    file = _file(database)
    decided = _decide(database, file, board)
    with database.work(CLERK) as work:
        an_act_with(work, file, state)
    with pytest.raises(RegestError) as refused, database.work(CLERK) as work:
        appraisal.withdraw(work, decided.id, "передумали")
    assert refused.value.code == "appraisal_in_act"
    assert "акт № 1 за 2026 год" in refused.value.text("ru")
    with pytest.raises(RegestError, match="акт № 1"):
        _decide(database, file, board, outcome=Outcome.PERMANENT)


def test_needed_no_longer_is_decided_after_the_least_term(database: Database) -> None:
    young, old = _file(database, UNNEEDED, 2025), _file(database, UNNEEDED, 2024)
    assert _steps(database) == [(UNNEEDED, ReviewStep.DECIDE)]

    def decide(file: File, day: dt.date = TODAY, basis: str = "Иванова А. А.") -> None:
        with database.work(CLERK) as work:
            reviews.no_longer_needed(work, RULES, file.id, day, basis)

    for file, day, basis, code in (
        (young, TODAY, "Иванова А. А.", "needed_still"),
        (old, dt.date(2025, 12, 31), "Иванова А. А.", "needed_still"),
        (old, TODAY, " ", "basis_missing"),
        (_file(database, SHORT, 2021), TODAY, "Иванова А. А.", "other_term"),
    ):
        with pytest.raises(RegestError) as refused:
            decide(file, day, basis)
        assert refused.value.code == code
    decide(old)
    assert _steps(database) == []


def test_the_commission_is_told_of_open_documents_alone(database: Database) -> None:
    file = _file(database)
    with database.work(CLERK) as work:
        plain = a_record_in(work, work.session.get_one(File, file.id))
        a_record_in(work, work.session.get_one(File, file.id), mark="Конфиденциально")
    member = Reader(account_id="a", login="member", scopes={"*": Scope.NONE})
    with database.read() as session:
        told = reviews.documents(session, member, file.id)
    assert [record.id for record in told] == [plain.id]
