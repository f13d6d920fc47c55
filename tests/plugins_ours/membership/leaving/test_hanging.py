"""All that hangs on a membership comes as one list and goes in one act, as it was chosen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import col, select

from regest.core.base.errors import Refusal
from regest.core.hooks.consequence_types import Consequence
from regest.core.people.parties import party_called
from regest.core.people.rosters import list_standings
from regest.core.store.tables import AuditEntry
from regest.kit import standing_changes
from regest.kit.house import House
from regest.plugins.membership.leaving import endings
from tests.support.databases import manual_clock
from tests.support.hanging import CARRIED_OUT, ENDING, LAST_DAY, LOGIN, furnished
from tests.support.houses import copied, opened_house
from tests.support.member_certificates import GYMNASIUM, TODAY

PLUGINS = ("journal", "protocols", "membership", "certificates", "mentoring")


class _Undone(Exception):
    """Takes everything back that a unit of work wrote."""


@pytest.fixture(scope="session")
def hung(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a deployment with everything hanging on the member; nobody may write into it."""
    folder = copied(template, tmp_path_factory.mktemp("hung") / "deployment")
    with opened_house(folder) as house:
        furnished(house)
    return folder


@pytest.fixture(scope="session")
def kept(hung: Path) -> Iterator[House]:
    """Give that deployment opened once for all who take back what they write."""
    with opened_house(hung) as house:
        yield house


@pytest.fixture
def leaving(hung: Path, tmp_path: Path) -> Iterator[House]:
    """Give a copy of it to end the membership in."""
    with opened_house(copied(hung, tmp_path / "leaving")) as house:
        yield house


def shown(house: House) -> tuple[Consequence, ...]:
    """Return the list as a person sees it before the act."""
    with house.read() as session:
        return endings.plan(house, session, ENDING).consequences


def kind_of(each: Consequence) -> str:
    return f"{each.provider}:{each.code}"


def lasts(house: House) -> list[int]:
    """Return the numbers of the entries in the event log."""
    with house.read() as session:
        return list(session.exec(select(AuditEntry.sequence)))


def is_member(house: House, day: dt.date) -> bool:
    """Say whether the organisation is a member on a day."""
    with house.read() as session:
        own = party_called(session, GYMNASIUM).id
        return bool(list_standings(session, day, kind="member", party_id=own))


def test_all_that_hangs_is_one_list_in_words_with_its_clause(kept: House) -> None:
    found = shown(kept)
    lines = {each.title.text("ru"): each.chosen for each in found}
    assert lines == {
        "Член рабочей группы, Грачёв М.Е.: последний день полномочий – 30.09.2026": True,
        "Член Президиума, Грачёв М.Е.: последний день полномочий – 30.09.2026": True,
        "Заместитель председателя Президиума, Грачёв М.Е.: прекратить полномочия 30.09.2026, "
        "если так решил Президиум": False,
        "Снять поручение с контроля: Представить сведения, срок 20.11.2026": False,
        "Снять с контроля поручение для всех исполнителей (2): Изучить опыт, "
        "срок 20.11.2026": False,
        "Закрыть учётную запись presidium (Грачёв М.Е.)": False,
        "Исключить организацию из списка рассылки «Базовые площадки»": False,
        "Заседание 20.11.2026 должна была принять эта организация: снять её, найти другую "
        "площадку": True,
        "Вопрос 1 заседания 20.11.2026: Грачёв М.Е. больше не готовит его": True,
        "Уточнить список голосующих на заседании 20.11.2026": True,
        "Ответственность за процесс «Внутренний аудит» – по 30.09.2026": True,
        "Аннулировать сертификат № 001 с 30.09.2026": True,
        "Пара НК-1 с кандидатом МАДОУ «Детский сад № 19 «Рябинка»: наставник выбывает, поручить "
        "председателю решить о замене": True,
        "Пара НК-2 с наставником МБДОУ «Детский сад № 4 «Колосок»: кандидат выбывает, поручить "
        "председателю решить о паре": True,
        "Завершить пару НК-2 с наставником МБДОУ «Детский сад № 4 «Колосок» сразу, если так "
        "решил председатель": False,
    }
    assert {kind_of(each) for each in found} == set(CARRIED_OUT)
    assert all(each.rule or each.clause for each in found)
    assert len({each.key for each in found}) == len(found)
    assert [each.key for each in shown(kept)] == [each.key for each in found]


def test_all_of_it_goes_in_one_act_on_a_past_day(leaving: House) -> None:
    """Show 5 of the issue: one list, one transaction, one row of entries with one moment."""
    found = shown(leaving)
    before = lasts(leaving)
    keys = [each.key for each in found]
    done = endings.carry_out(leaving, ENDING, keys, keys)
    assert all(each.chosen for each in done.consequences)
    with leaving.read() as session:
        wanted = select(AuditEntry).where(col(AuditEntry.sequence) > max(before))
        entries = session.exec(wanted.order_by(col(AuditEntry.sequence))).all()
        assert len({(each.at, each.actor) for each in entries}) == 1
        settled = [each for each in entries if each.action == "consequences.settled"]
        assert len(settled) == 1
        assert all(key in settled[0].document for key in keys)
        rows = endings.kept(session, done.row.id)
        assert [(row.title, row.chosen) for row in rows] == [
            (each.title.text("ru"), True) for each in found
        ]
    assert is_member(leaving, LAST_DAY)
    assert not is_member(leaving, LAST_DAY + dt.timedelta(days=1))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_exactly_what_was_chosen_is_done(kept: House, data: st.DataObject) -> None:
    found = shown(kept)
    keys = [each.key for each in found]
    chosen = set(data.draw(st.lists(st.sampled_from(keys), unique=True)))
    before = lasts(kept)
    with suppress(_Undone), kept.work() as work:
        done = endings.carry_out_within(kept, work, ENDING, chosen, keys)
        assert {each.key for each in done.consequences if each.chosen} == chosen
        for each in found:
            carried_out = CARRIED_OUT[kind_of(each)](work.session, each.subject)
            assert carried_out is _expected(each, found, chosen), each.key
        raise _Undone
    assert lasts(kept) == before
    assert is_member(kept, TODAY)


def _expected(each: Consequence, found: Collection[Consequence], chosen: Collection[str]) -> bool:
    """Say what is to be seen of a line: some rest on another that was chosen with them."""
    if each.code == "doubt":
        ends = {other.subject for other in found if other.code == "end" and other.key in chosen}
        return each.key in chosen and each.subject not in ends
    if each.code == "roster":
        seats = [other for other in found if "Президиума, Грачёв" in other.title.text("ru")
                 and other.chosen]  # fmt: skip
        return each.key in chosen and all(other.key in chosen for other in seats)
    return each.key in chosen


@pytest.mark.parametrize("off", PLUGINS)
def test_with_a_module_off_its_lines_are_absent_and_the_rest_goes(hung: Path, tmp_path: Path,
                                                                  off: str) -> None:  # fmt: skip
    with opened_house(copied(hung, tmp_path / "off"), without=[off]) as house:
        with house.read() as session:
            own = party_called(session, GYMNASIUM).id
            (line,) = list_standings(session, LAST_DAY, kind="member", party_id=own)
            new = standing_changes.NewEnd(
                standing_id=line.standing.id, last_day=LAST_DAY, basis="ликвидация"
            )
            found = standing_changes.before_end(house, session, new).consequences
        providers = {"core", *PLUGINS} - {off}
        assert {each.provider for each in found} == providers
        keys = [each.key for each in found]
        with house.work() as work:
            done = standing_changes.end(house, work, new, keys, keys)
        assert all(each.chosen for each in done.consequences)
        with house.read() as session:
            looked = [each for each in found if kind_of(each) in CARRIED_OUT]
            assert len(looked) >= 10
            for each in looked:
                carried_out = CARRIED_OUT[kind_of(each)](session, each.subject)
                assert carried_out is _expected(each, found, keys), each.key
        assert not is_member(house, TODAY)


def test_the_last_module_that_refuses_stops_all_of_it(kept: House) -> None:
    """The pair wants a chair; where the office of the chair ended, nothing at all is written."""
    before = lasts(kept)
    keys = [each.key for each in shown(kept)]
    with kept.read() as session:
        (chair,) = list_standings(session, TODAY, kind="chair")
    new = standing_changes.NewEnd(
        standing_id=chair.standing.id, last_day=LAST_DAY, basis="заявление"
    )

    def act() -> None:
        with kept.work() as work:
            standing_changes.end(kept, work, new)
            endings.carry_out_within(kept, work, ENDING, keys, keys)

    with pytest.raises(Refusal) as refused:
        act()
    assert refused.value.code == "chair_missing"
    assert lasts(kept) == before
    assert is_member(kept, TODAY)


def test_on_a_day_to_come_only_what_is_dated_is_proposed(kept: House) -> None:
    """Certificate and account last until that day; the start page tells of them then."""
    with kept.read() as session:
        own = party_called(session, GYMNASIUM).id
        (line,) = list_standings(session, TODAY, kind="member", party_id=own)
        new = standing_changes.NewEnd(
            standing_id=line.standing.id, last_day=dt.date(2026, 12, 1), basis="выход"
        )
        found = standing_changes.before_end(kept, session, new).consequences
    kinds = {kind_of(each) for each in found}
    assert "core:standing" in kinds
    assert kinds.isdisjoint({"certificates:annul", "core:account", "mentoring:end"})


def of_a_reader(hung: Path, login: str) -> set[str]:
    """Return what is proposed to an account: provider and code."""
    with opened_house(hung, manual_clock(), login) as house, house.read() as session:
        own = party_called(session, GYMNASIUM).id
        (line,) = list_standings(session, LAST_DAY, kind="member", party_id=own)
        new = standing_changes.NewEnd(
            standing_id=line.standing.id, last_day=LAST_DAY, basis="ликвидация"
        )
        return {
            kind_of(each) for each in standing_changes.before_end(house, session, new).consequences
        }


def test_a_reader_sees_no_line_of_what_is_not_theirs(hung: Path) -> None:
    """ACC-2: meetings and lists of addressees are none of the authority's, tasks neither."""
    found = of_a_reader(hung, "officer")
    assert {"certificates:annul", "mentoring:doubt", "core:standing"} <= found
    assert found.isdisjoint({"protocols:host", "journal:addressee", "core:task"})
    assert of_a_reader(hung, "admin") == {"core:standing", "core:account", "membership:inform"}


def test_nobody_is_offered_to_close_the_account_they_act_by(hung: Path) -> None:
    assert "core:account" not in of_a_reader(hung, LOGIN)
    assert "core:account" in of_a_reader(hung, "secretary")
