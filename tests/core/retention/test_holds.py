"""Holds (HLD-1…3): what they cover, from when to when, and whatever comes under them later."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from regest.core.base.errors import NotFound, Refusal, RegestError
from regest.core.catalogue import drafting, records
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.merging import merge
from regest.core.catalogue.tables import ComponentRole, File, FilePlanEntry, Record
from regest.core.documents.outcome import TextOutcome
from regest.core.hooks.types import PeriodKind
from regest.core.people.tables import Party
from regest.core.retention import holds
from regest.core.retention.holds import NewHold
from regest.core.retention.tables import Hold, HoldReason
from regest.core.store.database import Database
from regest.core.store.work import Actor
from tests.support.catalogue import CLERK, NOBODY, a_letter, a_party

TODAY = dt.date(2026, 10, 27)
CHAIR = Actor("chair")


def _set(database: Database, **what: object) -> Hold:
    given: dict[str, object] = {"reason": HoldReason.INSPECTION, "basis": "приказ № 7", **what}
    with database.work(CHAIR) as work:
        return holds.set_hold(work, NewHold(**given))  # type: ignore[arg-type]


def _lift(database: Database, hold: Hold, **how: object) -> Hold:
    with database.work(CHAIR) as work:
        return holds.lift_hold(work, hold.id, basis="акт проверки № 3", **how)  # type: ignore[arg-type]


def _letter(database: Database, index: str = "01-06", **details: object) -> Record:
    with database.work(CLERK) as work:
        return a_letter(work, file_index=index, **details)  # type: ignore[arg-type]


def _party(database: Database, name: str) -> Party:
    with database.work(CLERK) as work:
        return a_party(work, name)


def _covering(database: Database, record: Record, on: dt.date = TODAY) -> list[str]:
    with database.read() as session:
        held = holds.holds_of(session, [record.file_id or ""], on)
        return [hold.id for hold in held.get(record.file_id or "", [])]


def _kept(database: Database, record: Record, on: dt.date = TODAY) -> list[str]:
    with database.read() as session:
        return [hold.id for hold in holds.holds_of_record(session, record.id, on)]


@pytest.mark.parametrize("scope", ["record_id", "file_id", "index", "party_id"])
def test_each_scope_covers_the_whole_file(database: Database, scope: str) -> None:
    school = _party(database, "Лицей № 1")
    record = _letter(database, correspondent=school.id)
    beside = _letter(database)
    elsewhere = _letter(database, "03-02")
    named = {"record_id": record.id, "file_id": record.file_id, "index": "01-06"}
    hold = _set(database, **{scope: {**named, "party_id": school.id}[scope]})
    assert _covering(database, record) == [hold.id]
    assert _kept(database, beside) == [hold.id]
    assert _covering(database, elsewhere) == _kept(database, elsewhere) == []


def test_scenario_31_by_days(database: Database) -> None:
    record = _letter(database)
    start, end = dt.date(2025, 12, 1), dt.date(2026, 6, 15)
    hold = _set(database, file_id=record.file_id, set_on=start)
    _lift(database, hold, lifted_on=end)
    assert _covering(database, record, dt.date(2025, 11, 30)) == []
    assert _covering(database, record, dt.date(2026, 2, 10)) == [hold.id]
    assert _covering(database, record, dt.date(2026, 6, 16)) == []


def test_what_comes_under_a_hold_later_is_covered(database: Database) -> None:
    school = _party(database, "Лицей № 1")
    by_index = _set(database, index="03-02")
    by_party = _set(database, party_id=school.id)
    record = _letter(database, "03-02", correspondent=school.id)
    assert _covering(database, record) == [by_index.id, by_party.id]


def test_an_index_covers_its_parts_and_its_successor(database: Database) -> None:
    with database.work(CLERK) as work:
        for index in ("01-06-01", "01-07"):
            work.session.add(
                FilePlanEntry(
                    index=index, section="01", title=index, period=PeriodKind.CALENDAR_YEAR
                )
            )
        work.session.get_one(FilePlanEntry, "01-06").replaced_by = "01-07"
        work.witness("fileplan.changed", "deployment", "test")
    hold = _set(database, index="01-06")
    assert _covering(database, _letter(database, "01-06-01")) == [hold.id]
    assert _covering(database, _letter(database, "01-07")) == [hold.id]


@pytest.mark.parametrize("scope", ["file", "index"])
def test_nothing_leaves_a_held_file(database: Database, scope: str) -> None:
    """HLD-1: what is held is not laid into a file that may be destroyed."""
    letter = _letter(database)
    hold = _set(database, **{scope: "01-06"} if scope == "index" else {"file_id": letter.file_id})

    def move() -> None:
        with database.work(CLERK) as work:
            held = work.session.get_one(Record, letter.id)
            records.put_in_file(work, NOBODY, held, "03-02", "о мероприятии")

    with pytest.raises(Refusal) as refused:
        move()
    assert refused.value.text("ru").startswith(
        "Изъять документ из дела 01-06 за 2026 нельзя: действует запрет от 27.10.2026 (HLD-1)."
    )
    _lift(database, hold)
    move()
    with database.read() as session:
        assert session.get_one(Record, letter.id).file_id != letter.file_id


def test_a_merged_party_stays_held(database: Database) -> None:
    kept, twin = _party(database, "Лицей № 1"), _party(database, "Лицей 1")
    record = _letter(database, correspondent=twin.id)
    hold = _set(database, party_id=twin.id)
    with database.work(CLERK) as work:
        first, second = (work.session.get_one(Party, each.id) for each in (twin, kept))
        merge(work, (), first, second, "одна и та же школа")
    later = _letter(database, "03-02", correspondent=kept.id)
    assert _covering(database, record) == _covering(database, later) == [hold.id]
    again = _set(database, party_id=twin.id)
    assert again.party_id == kept.id


def test_a_record_in_no_file_is_kept_by_its_own_and_its_partys_hold(database: Database) -> None:
    school = _party(database, "Лицей № 1")
    record = _letter(database, "", correspondent=school.id)
    own, of_party = _set(database, record_id=record.id), _set(database, party_id=school.id)
    assert _kept(database, record) == [own.id, of_party.id]


def test_a_seizure_keeps_protocol_and_copy_too(database: Database) -> None:
    taken, protocol = _letter(database), _letter(database, "03-02")
    copy = _letter(database, "03-02")
    hold = _set(
        database, reason=HoldReason.SEIZURE, record_id=taken.id, basis_record_id=protocol.id
    )
    with database.work(CHAIR) as work:
        holds.keep_copy(work, hold.id, copy.id)
    assert _covering(database, copy) == [hold.id]
    with database.read() as session:
        found = holds.holds_of(session, [taken.file_id or ""], TODAY)[taken.file_id or ""]
        assert holds.seized(found) is not None
    _lift(database, hold)
    assert _covering(database, copy) == _covering(database, taken) == []


@pytest.mark.parametrize(
    ("what", "code", "sentence"),
    [
        ({}, "hold_scope", "Запрет относится к одному"),
        ({"index": "01-06", "file_id": "x"}, "hold_scope", "Запрет относится к одному"),
        ({"index": "01-06", "basis": " "}, "hold_basis_missing", "Не указан документ"),
        ({"index": "77-77"}, "file_index_unknown", "77-77"),
        ({"file_id": "нет"}, "file_unknown", "Нет такого дела"),
        ({"record_id": "нет"}, "record_unknown", "Документ не найден"),
        ({"index": "01-06", "set_on": TODAY + dt.timedelta(1)}, "hold_ahead", "ещё не наступил"),
        ({"index": "01-06", "reason": HoldReason.SEIZURE}, "seizure_scope", "Изъять можно"),
    ],
)
def test_refusals(database: Database, what: dict[str, object], code: str, sentence: str) -> None:
    with pytest.raises(RegestError) as refused:
        _set(database, **what)
    assert refused.value.code == code
    assert sentence in refused.value.text("ru")


def test_a_destroyed_file_is_not_held(database: Database) -> None:
    record = _letter(database)
    with database.work(CLERK) as work:
        work.session.get_one(File, record.file_id).disposed_on = TODAY
        work.witness("file.disposed", "file", record.file_id or "")
    with pytest.raises(RegestError) as refused:
        _set(database, file_id=record.file_id)
    assert "01-06 (2026)" in refused.value.text("ru")
    assert refused.value.code == "held_too_late"


def test_a_copy_belongs_to_a_seizure_alone(database: Database) -> None:
    record = _letter(database)
    hold = _set(database, record_id=record.id)
    with pytest.raises(RegestError, match="изъят"), database.work(CHAIR) as work:
        holds.keep_copy(work, hold.id, record.id)
    with pytest.raises(RegestError, match="изъят"):
        _set(database, record_id=record.id, copy_record_id=record.id)


def test_lifting_needs_a_standing_hold_a_paper_and_a_day(database: Database) -> None:
    hold = _set(database, index="01-06", set_on=dt.date(2026, 10, 1))

    def refused(**how: object) -> str:
        with pytest.raises(RegestError) as stopped, database.work(CHAIR) as work:
            holds.lift_hold(work, hold.id, **how)  # type: ignore[arg-type]
        return stopped.value.code

    assert refused() == "hold_basis_missing"
    assert refused(basis="акт", lifted_on=dt.date(2026, 9, 30)) == "lifted_before_set"
    assert refused(basis="акт", lifted_on=TODAY + dt.timedelta(1)) == "hold_ahead"
    _lift(database, hold)
    assert refused(basis="акт") == "hold_lifted"
    with pytest.raises(NotFound, match="Нет такого запрета"), database.work(CHAIR) as work:
        holds.lift_hold(work, "нет", basis="акт")


def test_lists_tell_those_in_force_and_all(database: Database) -> None:
    first = _set(database, index="01-06", set_on=dt.date(2026, 1, 1))
    second = _set(database, index="03-02")
    _lift(database, first, lifted_on=dt.date(2026, 2, 1))
    with database.read() as session:
        assert [hold.id for hold in holds.list_holds(session, TODAY)] == [second.id]
        assert [hold.id for hold in holds.list_holds(session)] == [second.id, first.id]


def test_files_of_a_held_draft_are_not_replaced(database: Database) -> None:
    with database.work(CLERK) as work:
        draft = drafting.draft(work, Draft("outgoing_letter", "О семинаре", files=(_file("a"),)))
        held = draft.id
    hold = _set(database, record_id=held)

    def replace(name: str) -> None:
        with database.work(CLERK) as work:
            record = work.session.get_one(Record, held)
            drafting.replace_files(work, record, (_file(name),))

    with pytest.raises(RegestError) as refused:
        replace("b")
    assert refused.value.code == "draft_held"
    assert "файлы этого проекта не заменяются" in refused.value.text("ru")
    _lift(database, hold)
    replace("b")


def _file(name: str) -> PreparedFile:
    read = TextOutcome("extracted", "Текст", media_type="text/plain")
    return PreparedFile(f"{name}.txt", ComponentRole.MAIN, name * 64, 5, read)


def test_holds_that_name_a_party(database: Database) -> None:
    school, other = _party(database, "Лицей № 1"), _party(database, "Лицей № 2")
    hold = _set(database, party_id=school.id)
    with database.read() as session:
        assert [each.id for each in holds.holds_of_party(session, school.id, TODAY)] == [hold.id]
        assert holds.holds_of_party(session, other.id, TODAY) == []


_DAYS = st.dates(dt.date(2020, 1, 1), TODAY)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(spans=st.lists(st.tuples(_DAYS, st.none() | st.integers(0, 900)), max_size=5), asked=_DAYS)
def test_a_file_is_held_on_exactly_the_days_between(
    database: Database, spans: list[tuple[dt.date, int | None]], asked: dt.date
) -> None:
    record = _letter(database)
    with database.work(CLERK) as work:
        work.session.get_one(Record, record.id).file_id = None
        work.witness("record.filed", "record", record.id)
    expected = 0
    for start, length in spans:
        hold = _set(database, record_id=record.id, set_on=start)
        end = TODAY + dt.timedelta(1)
        if length is not None:
            end = min(start + dt.timedelta(length), TODAY)
            _lift(database, hold, lifted_on=end)
        expected += start <= asked < end
    assert len(_kept(database, record, asked)) == expected
