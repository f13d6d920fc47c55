"""Tables, cards and JSON: nothing is cut, whatever the width; a rehearsal says once what it is."""

from __future__ import annotations

import datetime as dt
import json

import click
import pytest
from click.testing import CliRunner

from regest.core.base.messages import Message
from regest.core.hooks.types import Problem
from regest.kit.console import (
    Column,
    Invocation,
    card,
    emit,
    heading,
    progress,
    say,
    table,
    warn_all,
)

COLUMNS = (
    Column("Number", whole=True),
    Column("Date", whole=True),
    Column("Subject"),
)
LONG = "О представлении аналитической записки о реализации методических рекомендаций"
ROWS = [["01-05/112", dt.date(2026, 10, 26), LONG], ["Вх-345а", dt.date(2026, 1, 9), "О сроках"]]


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Return the lines printed so far."""
    return capsys.readouterr().out.splitlines()


def test_a_pipe_gets_one_line_a_row(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    table(COLUMNS, ROWS)
    assert lines(capsys) == [
        "Number     Date        Subject",
        f"01-05/112  26.10.2026  {LONG}",
        "Вх-345а    09.01.2026  О сроках",
    ]


@pytest.mark.parametrize("width", [40, 20, 5])
def test_numbers_and_dates_stay_whole_at_any_width(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    table(COLUMNS, ROWS)
    shown = lines(capsys)
    assert any(line.startswith("01-05/112  26.10.2026") for line in shown)
    assert any(line.startswith("Вх-345а    09.01.2026") for line in shown)
    assert "…" not in "".join(shown)
    first = next(place for place, line in enumerate(shown) if line.startswith("01-05/112"))
    subjects = "".join(line[23:] for line in shown[first:]).replace(" ", "")
    assert subjects == f"{LONG}О сроках".replace(" ", "")


def test_a_table_fits_a_terminal_that_is_wide_enough(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    table(COLUMNS, ROWS)
    assert max(map(len, lines(capsys))) <= 60


def test_rows_may_be_spaced_and_values_may_look_like_markup(
    capsys: pytest.CaptureFixture[str],
) -> None:
    table((Column("Subject"),), [["[bold]a[/bold]"], ["b\nc"]], spaced=True)
    assert lines(capsys) == ["Subject", "[bold]a[/bold]", "", "b", "c"]


def test_an_empty_optional_column_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    columns = (Column("Number"), Column("File", optional=True), Column("Mark", optional=True))
    table(columns, [["1", "", "x"], ["2", "", ""]])
    assert lines(capsys) == ["Number  Mark", "1       x", "2"]


def test_words_stay_whole_while_they_fit(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    table((Column("Name"), Column("Why")), [["journal.annulment_allowed", LONG]])
    assert any(line.startswith("journal.annulment_allowed  ") for line in lines(capsys))


def test_a_table_without_rows_is_its_titles(capsys: pytest.CaptureFixture[str]) -> None:
    table(COLUMNS, [])
    assert lines(capsys) == ["Number  Date  Subject"]


def test_a_card_leaves_out_what_is_empty(capsys: pytest.CaptureFixture[str]) -> None:
    card([("Kind", "letter"), ("Mark", ""), ("Date", None), ("Day", dt.date(2026, 10, 26))])
    assert lines(capsys) == ["Kind  letter", "Day   26.10.2026"]


def test_json_is_of_plain_values(capsys: pytest.CaptureFixture[str]) -> None:
    emit({"day": dt.date(2026, 10, 26), "text": Message("Nothing of ours"), "name": "Вх-1"})
    shown = capsys.readouterr().out
    assert "Вх-1" in shown
    assert json.loads(shown) == {"day": "2026-10-26", "text": "Nothing of ours", "name": "Вх-1"}


def test_warnings_are_told_apart_with_their_way_out(capsys: pytest.CaptureFixture[str]) -> None:
    problem = Problem(code="new", message=Message("It is new"), remedy=Message("Check the name."))
    warn_all([problem])
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.endswith("It is new\n  Check the name.\n")


def test_progress_is_silent_without_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress("Reading", 3) as step:
        step()
    printed = capsys.readouterr()
    assert printed.out + printed.err == ""


def printed_by(call: Invocation) -> str:
    """Print a title, a table and a sentence for `call` and return what was printed."""

    @click.command()
    def show() -> None:
        heading("Journal")
        table(COLUMNS, ROWS)
        say("Done.")

    return CliRunner().invoke(show, obj=call).stdout


def test_a_rehearsal_is_marked_once_and_first() -> None:
    call = Invocation()
    call.unmarked = True
    shown = printed_by(call)
    mark = "УЧЕБНЫЙ ДОКУМЕНТ. Юридической силы не имеет"
    assert shown.startswith(mark)
    assert shown.count(mark) == 1


def test_no_other_deployment_is_marked() -> None:
    assert printed_by(Invocation()).startswith("Journal\n")


@pytest.mark.parametrize("width", range(40, 141, 5))
@pytest.mark.parametrize("spaced", [False, True])
def test_no_word_is_lost_in_several_columns_of_text(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    width: int,
    *,
    spaced: bool,
) -> None:
    """Columns of text that compete for room are wrapped, never cropped."""
    monkeypatch.setenv("COLUMNS", str(width))
    source = "Федеральный закон от 02.05.2006 № 59-ФЗ (не сверено)"
    value = "30 календарных дней; с нерабочего дня срок переносится на предшествующий рабочий"
    texts = ["Срок ответа на обращение гражданина", value, "ст. 12 59-ФЗ", source]
    table(
        [Column(title) for title in ("Правило", "Значение", "Пункт", "Источник")],
        [texts],
        spaced=spaced,
    )
    printed = "".join("".join(line.split()) for line in lines(capsys))
    assert sorted(printed) == sorted(
        "ПравилоЗначениеПунктИсточник" + "".join("".join(texts).split())
    )
