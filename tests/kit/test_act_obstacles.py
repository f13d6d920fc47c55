"""What keeps a file out of an act, each with its exact words, on both databases."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from regest.core.base.errors import Refusal
from regest.core.catalogue import files
from regest.core.catalogue.file_tables import FileLending
from regest.core.catalogue.files import find_file
from regest.core.catalogue.tables import Record
from regest.core.people.account_roles import give_role
from regest.core.retention import appraisal, holds
from regest.core.retention.appraisal import Decided
from regest.core.retention.tables import HoldReason, Outcome
from regest.core.store.work import Work
from regest.kit import disposal_acts
from tests.support.destruction import (
    APPLICATIONS,
    COMPILER,
    JOURNAL,
    LETTERS,
    MINUTES,
    Archive,
)

MARCH = dt.date(2027, 3, 1)


@pytest.fixture
def archive(shared: Path) -> Archive:
    """Give an archive with its people, on SQLite and on PostgreSQL."""
    return Archive(shared).found()


def refused(archive: Archive, *file_ids: str) -> str:
    """Return the words in which an act of these files is refused."""
    with pytest.raises(Refusal) as caught:
        archive.draft(*file_ids)
    return caught.value.text("ru")


def test_term_not_over_then_over(archive: Archive) -> None:
    """Scenario 24: closed on 31.12.2021, five years; an act of 2026 is refused, one of 2027 not."""
    file_id = archive.closed(JOURNAL, 2021)
    archive.at(2026, 11, 22)
    assert refused(archive, file_id) == (
        "Включить в акт нельзя: срок хранения дела 04-02 за 2021 г. истекает 31.12.2026, акт "
        "возможен с 01.01.2027 (DSP-3). Составьте акт в этот день или позже."
    )
    act = archive.at(2027).draft(file_id)
    assert (act.number, act.year) == (1, 2027)


def test_permanent_names_both_sources(archive: Archive) -> None:
    """Scenario 25, 4.6: the statute's three years do not shorten what is permanent."""
    file_id = archive.closed(MINUTES, 2021)
    said = refused(archive.at(2030), file_id)
    assert said.startswith(
        "Включить в акт нельзя: дело 02-01 за 2021 г. хранится постоянно (ст. 18 Перечня 2019 г.)"
    )
    assert "4.10" in said
    assert said.endswith("Передайте дело в архив.")


def test_open_file_is_refused(archive: Archive) -> None:
    archive.at(2021, 12, 31).paper(JOURNAL, 2021, "текст")
    with archive.house() as house, house.read() as session:
        file_id = find_file(session, JOURNAL, "2021").id
    assert refused(archive.at(2030), file_id).startswith(
        "Включить в акт нельзя: дело 04-02 за 2021 г. не закрыто (RET-2)."
    )


def test_hold_is_named_and_lifting_frees_at_once(archive: Archive) -> None:
    """Scenario 31: held 01.12.2025 to 15.06.2026; refused in between, accepted on 16.06.2026."""
    file_id = archive.closed(JOURNAL, 2020)
    archive.at(2025, 12, 1)
    set_ids: list[str] = []

    def set_hold(work: Work) -> None:
        new = holds.NewHold(reason=HoldReason.INSPECTION, basis="письмо № 1", file_id=file_id)
        set_ids.append(holds.set_hold(work, new).id)

    archive.within(set_hold)
    assert refused(archive.at(2026, 2, 10), file_id) == (
        "Уничтожение приостановлено: действует запрет от 01.12.2025 (проверка) (HLD-1). "
        "Снимите запрет с указанием основания."
    )

    def lift_hold(work: Work) -> None:
        holds.lift_hold(work, set_ids[0], basis="акт проверки")

    archive.at(2026, 6, 16).within(lift_hold)
    assert archive.draft(file_id).drawn_on == dt.date(2026, 6, 16)


def test_hold_set_after_the_approval_stops_the_execution(archive: Archive) -> None:
    """Everything is checked once more in the transaction that destroys."""
    file_id = archive.closed(JOURNAL, 2020)
    act = archive.at(2027).approve(archive.draft(file_id))

    def set_hold(work: Work) -> None:
        new = holds.NewHold(reason=HoldReason.LITIGATION, basis="иск", file_id=file_id)
        holds.set_hold(work, new)

    archive.within(set_hold)
    with pytest.raises(Refusal) as caught:
        archive.execute(act)
    assert caught.value.code == "act_on_hold"
    assert archive.traces()
    assert archive.file(file_id).disposed_on is None


def test_epk_wants_the_commission(archive: Archive) -> None:
    """Scenario 26, FP-5: nobody destroys what the commission has not looked through."""
    file_id = archive.closed(LETTERS, 2020)
    archive.at(2027, 3, 1)
    assert refused(archive, file_id) == (
        "Включить в акт нельзя: дело 01-05 за 2020 г. имеет отметку «ЭПК», экспертная комиссия его "
        "не рассмотрела (FP-5). Внесите решение комиссии: regest retention review."
    )
    decide(archive, file_id, Outcome.EXTEND, until_year=2029)
    assert refused(archive, file_id).startswith(
        "Включить в акт нельзя: экспертная комиссия 01.03.2027 продлила хранение дела 01-05 за "
        "2020 г. по 2029 год (FP-5)."
    )
    decide(archive, file_id, Outcome.PERMANENT)
    assert refused(archive, file_id).startswith(
        "Включить в акт нельзя: экспертная комиссия 01.03.2027 решила хранить дело 01-05 за "
        "2020 г. постоянно (FP-5)."
    )
    decide(archive, file_id, Outcome.DESTROY)
    assert archive.draft(file_id).number == 1


def decide(archive: Archive, file_id: str, outcome: Outcome, until_year: int | None = None) -> None:
    """Enter a decision of the commission."""
    given = Decided(
        file_id=file_id,
        outcome=outcome,
        decided_on=MARCH,
        members=tuple(archive.members),
        minutes="№ 1",
        until_year=until_year,
    )
    archive.clock.advance(minutes=1)
    with archive.house() as house, house.work() as work:
        appraisal.review(work, house.deployment.rules, given)


def test_event_missing(archive: Archive) -> None:
    """RET-3: what counts from an event that has not happened has no dates."""
    file_id = archive.at(2020, 12, 31).paper(APPLICATIONS, 2020, "заявление")
    with archive.house() as house, house.work() as work:
        record = work.session.get_one(Record, file_id)
        file_id = record.file_id or ""
        files.close_file(work, file_id, reason="дело закончено")
    said = refused(archive.at(2040), file_id)
    assert said.startswith("Включить в акт нельзя: дело 01-04 за ")
    assert "RET-3" in said


def test_lent_out(archive: Archive) -> None:
    file_id = archive.closed(JOURNAL, 2020)
    archive.at(2027)
    with archive.house() as house, house.work() as work:
        lend(work, file_id)
    assert refused(archive, file_id) == (
        "Включить в акт нельзя: дело 04-02 за 2020 г. выдано 11.01.2027 (Прокуратура) (DSP-3). "
        "Отметьте возврат: regest file return."
    )


def lend(work: Work, file_id: str) -> None:
    """Give a file out."""
    work.session.add(
        FileLending(
            id=work.new_id(), file_id=file_id, borrower="Прокуратура", lent_on=work.today,
            due_on=work.today, lent_by="clerk",
        )
    )  # fmt: skip
    work.witness("file.lent", "file", file_id)


def test_a_file_stands_in_one_live_act(archive: Archive) -> None:
    """Until the first act is cancelled no other one takes the file; its number stays void."""
    file_id = archive.closed(JOURNAL, 2020)
    first = archive.at(2027).draft(file_id)
    assert refused(archive, file_id).startswith(
        "Включить в акт нельзя: дело 04-02 за 2020 г. уже включено в акт № 1 2027 года (DSP-3)."
    )
    with archive.house(COMPILER) as house:
        disposal_acts.cancel(house, first.id, "ошибка")
    assert archive.draft(file_id).number == 2


def test_inventory_comes_first(archive: Archive) -> None:
    """Scenario 32, DSP-2: permanent files of 2020 in no approved inventory stop the approval."""
    file_id = archive.closed(JOURNAL, 2020)
    archive.closed(MINUTES, 2020)
    act = archive.at(2027).draft(file_id)
    with pytest.raises(Refusal) as caught:
        archive.approve(act)
    assert caught.value.text("ru").startswith(
        "Утвердить акт нельзя: опись дел постоянного хранения за 2020 год не утверждена"
    )
    archive.inventoried(2020, 2020)
    assert archive.approve(act).state.value == "approved"


def test_inventories_cover_all_years_of_the_act(archive: Archive) -> None:
    """DSP-2: also the years in between, and lasting files that nobody has closed."""
    acted = [archive.closed(JOURNAL, 2018)]
    archive.closed(MINUTES, 2019)
    archive.at(2020, 12, 31).paper(MINUTES, 2020, "протокол")
    acted.append(archive.closed(JOURNAL, 2020))
    act = archive.at(2027).draft(*acted)
    with pytest.raises(Refusal) as caught:
        archive.approve(act)
    assert caught.value.text("ru").startswith(
        "Утвердить акт нельзя: дело 02-01 за 2020 г. долгого срока хранения не закрыто"
    )
    archive.close(MINUTES, 2020)
    with pytest.raises(Refusal) as caught:
        archive.approve(act)
    assert "за 2019, 2020" in caught.value.text("ru")
    archive.inventoried(2019, 2020)
    assert archive.approve(act).state.value == "approved"


def test_compiler_does_not_approve(archive: Archive) -> None:
    """DSP-4, scenario 32: by account, and by the person behind two accounts."""
    file_id = archive.closed(JOURNAL, 2020)
    act = archive.at(2027).draft(file_id)
    with archive.house() as house, house.work() as work:
        give_role(work, "compiler", "chair")
    with pytest.raises(Refusal) as caught:
        archive.approve(act, "compiler")
    assert caught.value.text("ru") == (
        "Акт утверждает не составитель (DSP-4). Выберите другое лицо."
    )


def test_destroyed_once(archive: Archive) -> None:
    """DSP-6: nothing is destroyed twice, and nothing of it can be undone."""
    file_id = archive.closed(JOURNAL, 2020)
    act = archive.at(2027).destroyed(file_id)
    assert refused(archive, file_id).startswith(
        "Включить в акт нельзя: дело 04-02 за 2020 г. уничтожено 11.01.2027 (DSP-6)."
    )
    with pytest.raises(Refusal) as caught:
        archive.execute(act)
    assert caught.value.text("ru") == (
        "Акт № 1 исполнен 11.01.2027 (DSP-6). Уничтожение необратимо; акт остаётся."
    )
