"""Periods as file plans keep them, and what the words of older plans mean (domain 4.2)."""

from __future__ import annotations

import pytest

from regest.core.presets.reader import load_preset
from regest.core.presets.shapes import RetentionKind, Verification
from regest.core.schedule.periods import Action, Authority, Candidate, Period
from regest.core.schedule.wording import cited, period_words


def test_every_period_of_the_preset_is_read_and_written_alike() -> None:
    for position in load_preset("demo").file_plan:
        if position.retention is None:
            continue
        candidate = Candidate.of(position.retention.as_dict())
        assert candidate is not None
        assert Candidate.of(candidate.as_dict()) == candidate


@pytest.mark.parametrize(
    ("words", "trigger"),
    [
        ("прекращение членства или отказ", "membership_ended"),
        ("истечение срока договора", "contract_ended"),
        ("прекращение соглашения с партнёром", "contract_ended"),
        ("истечение срока доверенности", "mandate_ended"),
        ("завершение пары", "pair_ended"),
        ("истечение срока согласия или его отзыв", "consent_ended"),
        ("замена новыми", "superseded"),
        ("конец света", "other_event"),
    ],
)
def test_words_of_older_plans_mean_events(words: str, trigger: str) -> None:
    period = Period.of({"kind": "after_event", "years": "5", "event": words})
    assert period is not None
    assert period.trigger == trigger


def test_a_named_event_goes_before_its_words() -> None:
    kept = {"kind": "after_event", "years": "5", "event": "замена", "trigger": "pair_ended"}
    period = Period.of(kept)
    assert period is not None
    assert period.trigger == "pair_ended"


def test_authorities_of_plans_are_told_apart() -> None:
    def authority(named: str) -> Authority:
        found = Candidate.of({"kind": "permanent", "authority": named})
        assert found is not None
        return found.authority

    assert authority("Т236") is Authority.LIST
    assert authority("") is Authority.LOCAL
    assert authority("Федеральный закон № 125-ФЗ") is Authority.LAW
    assert authority("Отраслевой перечень") is Authority.LIST
    assert authority("Положение об Ассоциации") is Authority.STATUTE
    assert authority("Инструкция по делопроизводству") is Authority.LOCAL


def test_a_position_without_a_period_says_nothing() -> None:
    assert Candidate.of({}) is None


def test_periods_and_sources_are_said_in_russian() -> None:
    listed = Candidate(
        authority=Authority.LIST,
        source="Т236",
        article="ст. 18",
        period=Period(kind=RetentionKind.PERMANENT),
        verification=Verification.SECONDARY,
    )
    statute = Candidate(
        authority=Authority.STATUTE,
        source="Положение об Ассоциации",
        article="п. 4.10",
        period=Period(kind=RetentionKind.YEARS, years=3, action=Action.TRANSFER),
    )
    assert str(cited(listed)) == "ст. 18 Перечня 2019 г."
    assert str(cited(statute)) == "п. 4.10, Положение об Ассоциации"
    assert str(period_words(Period(kind=RetentionKind.YEARS, years=5, review=True))) == "5 лет ЭПК"
