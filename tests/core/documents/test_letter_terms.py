"""Which day of a sentence is a term of ours, and which belongs to the writers, events, papers."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.documents.letter_lines import rows_of
from regest.core.documents.letter_terms import due_on, term_in_days

DATED = dt.date(2026, 10, 26)
OURS = (
    "Просим представить сведения до 20.11.2026.",
    "До 20.11.2026 просим направить отчёт.",
    "Просим представить до 20.11.2026 сведения, которые будут использованы в докладе.",
    "Срок действия сертификата истекает 01.12.2026, и просим представить отчёт до 20.11.2026.",
    "Необходимо заполнить форму не позднее 20 ноября 2026 года.",
    "Прошу сообщить в срок до 18:00 20.11.2026.",
    "Информацию следует направить в срок по «20» ноября 2026 г.",
    "Срок представления отчёта – до 20.11.2026.",
    "Срок исполнения: 20.11.2026, просим направить по форме.",
    "Ответ просим дать к 20 ноября.",
    "Направить план до 20 ноября с.г.",
    "Прошу направить до 20 ноября текущего года.",
    "Вам надлежит представить\nплан не позднее\n20.11.2026.",
    "Просим прибыть г. Иванова И.И. и представить отчёт до 20.11.2026.",
)
NOT_OURS = (
    "Семинар состоится 20.11.2026.",
    "Сведения будут представлены до 20.11.2026.",
    "Отчёт направим не позднее 20.11.2026.",
    "Обязуемся представить отчёт до 20.11.2026.",
    "Планируем направить план до 20 ноября.",
    "Сертификат действует до 20.11.2026, просим учесть это.",
    "Просим считать сертификат действительным до 20.11.2026.",
    "Заявки принимаются до 20.11.2026.",
    "Выставка работает до 20.11.2026.",
    "Проверки прошли по 20.11.2026.",
    "Приказом от 20.11.2026 № 5 просим руководствоваться.",
    "Просим быть на месте к 9:30 20.11.2026.",
    "Договор до 20.11.2026 будет подписан, просим подождать.",
)


@pytest.mark.parametrize("text", OURS)
def test_what_is_asked_of_us_by_a_day_is_due(text: str) -> None:
    found = due_on(rows_of(text), DATED)
    assert found is not None
    assert found.value == dt.date(2026, 11, 20)


@pytest.mark.parametrize("text", NOT_OURS)
def test_other_days_are_no_terms_of_ours(text: str) -> None:
    assert due_on(rows_of(text), DATED) is None


def test_a_day_without_year_is_the_next_one() -> None:
    rows = rows_of("Просим направить отчёт до 15 января.")
    assert due_on(rows, None) is None
    found = due_on(rows, dt.date(2026, 12, 20))
    assert found is not None
    assert found.value == dt.date(2027, 1, 15)


def test_the_earliest_of_several_terms_counts() -> None:
    rows = rows_of(
        "Просим направить план до 01.12.2026. Отчёт необходимо представить до 20.11.2026."
    )
    found = due_on(rows, DATED)
    assert found is not None
    assert (found.value, found.place.line) == (dt.date(2026, 11, 20), 1)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Прошу ответить в течение 10 рабочих дней.", "в течение 10 рабочих дней"),
        ("Просим срочно сообщить сведения.", "срочно"),
        ("Ответ будет дан в течение 30 дней, просим подождать.", None),
        ("Мы ответили в течение 5 дней.", None),
    ],
)
def test_terms_in_days_are_told_in_their_words(text: str, term: str | None) -> None:
    found = term_in_days(rows_of(text))
    assert (found.value if found else None) == term
