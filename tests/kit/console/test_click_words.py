"""Whatever click says by itself stands in our catalogue, in the language asked for."""

from __future__ import annotations

import ast
import gettext
import os
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from regest.core.base.messages import language
from regest.kit.console.click_words import WORDS, speaking

MODULES = ("core", "exceptions", "formatting", "parser", "shell_completion", "termui", "types",
           "decorators")  # fmt: skip
# What only a programmer's fault, another kind of parameter or our own code says.
NOT_SAID = frozenset(
    {
        "Try '{command} {option}' for help.",
        "%(prog)s, version %(version)s", "Show the version and exit.", "file", "directory", "path",
        "Choice({choices})", "Unknown color {colour!r}", "Value must be an iterable.",
        "{value!r} does not match the format {format}.", "{value!r} is not a valid UUID.",
        "Invalid start character for option ({option})", "Name '{name}' defined twice",
        "DeprecationWarning: The command {name!r} is deprecated.{extra_message}",
        "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}",
        "Could not determine name for option with declarations {decls!r}",
        "Arguments take exactly one parameter declaration, got {length}: {decls}.",
        "Boolean option {decl!r} cannot use the same flag for true/false.",
        "{name} {filename!r} does not exist.", "{name} {filename!r} is a file.",
        "{name} {filename!r} is a directory.", "{name} {filename!r} is not readable.",
        "{name} {filename!r} is not writable.", "{name} {filename!r} is not executable.",
    }
)  # fmt: skip


def said_by_click() -> Iterator[str]:
    """Yield every sentence that click's source marks for translation."""
    for name in MODULES:
        source = (Path(click.__file__).parent / f"{name}.py").read_text("utf-8")
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Call(ast.Name("_" | "ngettext"), [ast.Constant(str(text)), *_]):
                    yield text
                case _other:
                    continue


def test_every_sentence_of_click_is_in_our_catalogue() -> None:
    ours = {word.msgid for word in WORDS}
    left = set(said_by_click()) - ours - NOT_SAID
    assert {text for text in left if not text.startswith("No options defined")} == set()


def test_our_list_holds_nothing_that_click_no_longer_says() -> None:
    said = {*said_by_click(), "required"}
    assert {word.msgid for word in WORDS} - said == set()
    assert NOT_SAID - said == set()


@click.command()
@click.option("--name", required=True)
def greet(name: str) -> None:
    """Do nothing."""


def test_click_speaks_the_language_asked_for() -> None:
    with speaking("ru"):
        assert "Не указан параметр '--name'." in CliRunner().invoke(greet).stderr
    with speaking("en"):
        assert "Missing option '--name'." in CliRunner().invoke(greet).stderr


def test_everything_is_put_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    domain, before = gettext.textdomain(), language()
    with speaking("en"):
        assert language() == "en"
    assert (gettext.textdomain(), language()) == (domain, before)
    assert "LANGUAGE" not in os.environ
    monkeypatch.setenv("LANGUAGE", "de")
    with speaking("ru"):
        pass
    assert os.environ["LANGUAGE"] == "de"
