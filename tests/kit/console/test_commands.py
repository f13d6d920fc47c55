"""Commands in two languages: texts stay messages until they are shown."""

from __future__ import annotations

from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from regest.core.base.messages import Titles, spoken
from regest.kit.console import (
    FILE,
    PAIR,
    Invocation,
    argument,
    command,
    group,
    invocation,
    json_option,
    option,
)


def titled(ru: str, en: str) -> Titles:
    """Return a text in both languages, as messages are."""
    return Titles(ru=ru, en=en)


@group("letters", help=titled("Письма", "Letters"))  # type: ignore[arg-type]
def letters() -> None:
    """Hold the commands."""


@letters.command("out", help=titled("Отправить.\n\nСразу.", "Send.\n\nAt once."))
@argument("target", metavar=titled("КУДА", "WHERE"), help=titled("Адресат", "Addressee"))  # type: ignore[arg-type]
@option("--day", metavar=titled("ДЕНЬ", "DAY"), help=titled("Когда", "When"))  # type: ignore[arg-type]
@json_option
def send(target: str, day: str, *, as_json: bool) -> None:
    """Print what was understood."""
    call = invocation()
    click.echo(f"{target} {day} {as_json} {call.folder} {call.login} {call.without} {call.as_json}")


@letters.command("drop", help=titled("Убрать", "Drop"))
def drop() -> None:
    """Do nothing."""


def shown(*words: str) -> str:
    """Call the commands and return what they print."""
    return CliRunner().invoke(letters, words).output


@pytest.mark.parametrize(
    ("language", "texts"),
    [("ru", ("Письма", "Отправить.", "Убрать")), ("en", ("Letters", "Send.", "Drop"))],
)
def test_help_of_a_group_is_in_the_language_of_the_moment(
    language: str, texts: tuple[str, ...]
) -> None:
    with spoken(language):
        help_text = shown("--help")
    assert all(text in help_text for text in texts)
    assert "At once" not in help_text


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("ru", ("КУДА", "Адресат", "--day ДЕНЬ", "Когда", "Сразу.")),
        ("en", ("WHERE", "Addressee", "--day DAY", "When", "At once.")),
    ],
)
def test_help_of_a_command_is_in_the_language_of_the_moment(
    language: str, texts: tuple[str, ...]
) -> None:
    with spoken(language):
        help_text = shown("out", "--help")
    assert all(text in help_text for text in texts)


def test_commands_stand_in_the_order_in_which_they_were_written() -> None:
    help_text = shown("--help")
    assert help_text.index("out") < help_text.index("drop")


def test_shared_options_are_taken_and_not_shown() -> None:
    said = shown("out", "x", "-d", "here", "--as", "anna", "--without", "a", "--without", "b")
    assert said == "x None False here anna ('a', 'b') False\n"
    assert "--as" not in shown("out", "--help")


def test_a_call_for_json_is_known_to_all() -> None:
    assert shown("out", "x", "--json").split()[2::4] == ["True", "True"]


def test_an_own_parameter_comes_before_a_shared_option() -> None:
    @command("login", help=titled("", ""))  # type: ignore[arg-type]
    @argument("login")
    @option("--as", "other", help=titled("", ""))  # type: ignore[arg-type]
    def login(login: str, other: str) -> None:
        click.echo(f"{login} {other} {invocation().login}")

    assert CliRunner().invoke(login, ["anna", "--as", "boris"]).output == "anna boris None\n"


def test_a_pair_keeps_what_stands_after_the_first_equals_sign() -> None:
    assert PAIR.convert(" a = b=c ", None, None) == ("a", "b=c")
    with pytest.raises(click.BadParameter):
        PAIR.convert("=b", None, None)


def test_a_file_is_completed_by_the_shell(tmp_path: Path) -> None:
    context = click.Context(letters)
    [item] = FILE.shell_complete(context, letters.params[0] if letters.params else None, "ab")  # type: ignore[arg-type]
    assert (item.value, item.type) == ("ab", "file")
    paper = tmp_path / "a.txt"
    paper.touch()
    assert FILE.convert(str(paper), None, None) == paper


def test_the_deployment_is_named_by_option_or_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGEST_DEPLOYMENT", "from-variable")
    assert Invocation().require_deployment() == Path("from-variable")
    assert Invocation(folder=Path("named")).require_deployment() == Path("named")
