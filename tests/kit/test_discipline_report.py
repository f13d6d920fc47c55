"""The report on control discipline, as it is printed and as Excel opens it."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from regest.core.catalogue.task_report import Discipline
from regest.core.catalogue.task_states import TaskState
from regest.kit.discipline_report import report_of
from regest.kit.reports import chart_bars

FIRST, LAST = dt.date(2026, 1, 1), dt.date(2026, 10, 27)


def of(name: str, **states: int) -> Discipline:
    return Discipline(name, name, Counter({TaskState(state): n for state, n in states.items()}))


def test_each_executor_and_all_together() -> None:
    found = [
        of("Ветрова И.С.", overdue=2, done_in_time=3, done_late=1, on_control=1),
        of("Орлов Д.П.", done_in_time=5, dropped=1, extended=2),
    ]
    report = report_of(found, FIRST, LAST, LAST, "ru")
    assert report.rows == (("Ветрова И.С.", 7, 3, 1, 2, 1, 0), ("Орлов Д.П.", 8, 5, 0, 0, 2, 1))
    assert report.totals == ("Итого поручений", 15, 8, 1, 2, 3, 1)
    assert report.bars == (
        ("В срок", 8), ("С опозданием", 1), ("Просрочено", 2), ("В работе", 3), ("Снято", 1)
    )  # fmt: skip
    assert report.notes[-1] == (
        "Исполнено в срок 73 % (8 из 11 исполненных и просроченных поручений)."
    )


def test_without_a_task_there_is_no_share() -> None:
    report = report_of([], FIRST, LAST, LAST, "en")
    assert report.totals == ("Tasks in all", 0, 0, 0, 0, 0, 0)
    assert len(report.notes) == 1


def test_what_has_no_room_in_a_chart_is_one_bar() -> None:
    bars = chart_bars([(f"{number}", 1) for number in range(17)], "остальные")
    assert [bar.label for bar in bars[-2:]] == ["14", "остальные"]
    assert sum(bar.value for bar in bars) == 17
