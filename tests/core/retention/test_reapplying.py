"""The present schedule for files opened under another (RET-4), and warnings a person settles."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.rules import Rulebook
from regest.core.presets.reader import load_preset
from regest.core.presets.shapes import RetentionKind
from regest.core.retention.positions import schedule_warnings, settle
from regest.core.retention.reapplying import Turn, changes, reapply
from regest.core.retention.terms import term_of
from regest.core.schedule.periods import Authority, Period
from regest.core.schedule.rules import NewRule, end_rule, set_rule
from regest.core.store.database import Database
from tests.support.catalogue import CLERK
from tests.support.dated_files import FIVE, a_file, a_position

RULES = Rulebook(load_preset("demo").rules)
TODAY = dt.date(2026, 10, 27)
CLOSED = dt.date(2020, 12, 31)


def a_rule(index: str, years: int, authority: Authority = Authority.STATUTE) -> NewRule:
    """Return what an authority begins to prescribe."""
    return NewRule(
        index=index,
        authority=authority,
        source="Положение об Ассоциации",
        article="п. 4.10",
        period=Period(kind=RetentionKind.YEARS, years=years),
        valid_from=dt.date(2026, 1, 1),
    )


def test_longer_and_shorter_are_told_apart_and_the_longest_stays(database: Database) -> None:
    with database.work(CLERK) as work:
        longer = a_file(work, "04-02", FIVE, "2020", CLOSED)
        shorter = a_file(work, "04-03", FIVE, "2020", CLOSED)
        a_file(work, "04-07", FIVE, "2020", CLOSED)
        a_position(work, "04-02", {"kind": "years", "years": "10"})
        a_position(work, "04-03", {"kind": "years", "years": "3"})
        found = changes(work.session, TODAY)
        assert [(each.file.id, each.turn) for each in found] == [
            (longer.id, Turn.LONGER),
            (shorter.id, Turn.SHORTER),
        ]
        reapply(work, found)
        assert changes(work.session, TODAY) == []
        acts = {}
        for file in (longer, shorter):
            term = term_of(work.session, file, RULES, TODAY)
            assert term is not None
            acts[file.index] = term.dates.act_from
    assert acts == {"04-02": dt.date(2031, 1, 1), "04-03": dt.date(2026, 1, 1)}


def test_only_what_is_asked_for_is_changed(database: Database) -> None:
    with database.work(CLERK) as work:
        for index in ("04-02", "04-03"):
            a_file(work, index, FIVE, "2020", CLOSED)
            a_position(work, index, {"kind": "years", "years": "10"})
        assert [each.file.index for each in changes(work.session, TODAY, ["04-03"])] == ["04-03"]


def test_a_conflict_is_settled_by_a_person_until_something_changes(database: Database) -> None:
    with database.work(CLERK) as work:
        a_position(work, "02-01", {"kind": "permanent", "authority": "Т236", "article": "ст. 18"})
        set_rule(work, a_rule("02-01", 3))
        (raised,) = schedule_warnings(work.session, RULES, TODAY)
        assert (raised.index, raised.warning.code, raised.open) == ("02-01", "conflict", True)
        with pytest.raises(Refusal, match="нельзя снять без решения"):
            settle(work, RULES, "02-01", "conflict", " ")
        with pytest.raises(NotFound, match="Такого предупреждения для 02-01 нет"):
            settle(work, RULES, "02-01", "shortening", "решение")
        settle(work, RULES, "02-01", "conflict", "Хранить постоянно, протокол ЭК № 1")
        (raised,) = schedule_warnings(work.session, RULES, TODAY)
        assert raised.resolution is not None
        assert raised.resolution.resolved_by == "clerk"
        with pytest.raises(Refusal):
            settle(work, RULES, "02-01", "conflict", "ещё раз")
        end_rule(work, "02-01", Authority.STATUTE, dt.date(2026, 10, 1))
        assert schedule_warnings(work.session, RULES, TODAY) == []
        again = a_rule("02-01", 4)
        set_rule(work, replace(again, valid_from=TODAY))
        (raised,) = schedule_warnings(work.session, RULES, TODAY)
        assert raised.open


@pytest.mark.parametrize(
    ("article", "warned"),
    [("ст. 258 г", True), ("ст. 200", True), ("ст. 285", True), ("ст. 182 г", False), ("", False)],
)
def test_articles_of_the_list_of_2010_are_warned_of(
    database: Database, article: str, *, warned: bool
) -> None:
    with database.work(CLERK) as work:
        a_position(work, "04-02", {**FIVE, "authority": "Т236", "article": article})
        raised = schedule_warnings(work.session, RULES, TODAY, "04-02")
    assert [each.warning.code for each in raised] == (["old_list"] if warned else [])
    if warned:
        assert "похоже на статью перечня 2010 г." in str(raised[0].warning.text)


def test_statutes_of_the_preset_raise_what_domain_4_6_says() -> None:
    preset = load_preset("demo")
    assert [(each.index, each.authority) for each in preset.retention_rules] == [
        ("02-01", "statute"),
        ("02-02", "statute"),
    ]
