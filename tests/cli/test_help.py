"""Every command, option and argument explains itself, in Russian and in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from regest.cli.lazy import Entry
from regest.cli.main import ENTRIES, root
from regest.core.base.messages import Titles, spoken
from regest.core.hooks.discovery import installed_commands
from regest.kit.console.click_words import speaking
from regest.kit.plugin_commands import plugin_of

CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


def tree() -> Iterator[tuple[str, click.Command]]:
    """Yield every group and command of ours and of our plugins, by its path."""
    for entry in ENTRIES:
        yield from branch(entry.name, entry.load())
    for name, offers in installed_commands().items():
        for offer in offers:
            if offer.provider.distribution == "regest":
                plugin = plugin_of(name)
                entry = Entry(name, offer.target, Titles(ru="", en=""), plugin=plugin)
                yield from branch(name, entry.load())


def branch(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """Yield a command, and those under it."""
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            yield from branch(f"{path} {name}", inner)


COMMANDS = dict(tree())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_the_root_says_what_each_command_is_for(entry: object) -> None:
    help_text = getattr(entry, "help", None)
    assert help_text is not None
    assert CYRILLIC.search(help_text.text("ru"))
    assert not CYRILLIC.search(help_text.text("en"))


@pytest.mark.parametrize("path", COMMANDS)
def test_a_command_explains_itself_in_both_languages(path: str) -> None:
    command = COMMANDS[path]
    with spoken("ru"):
        assert CYRILLIC.search(command.help or ""), path
    with spoken("en"):
        assert re.search("[a-z]{3}", command.help or ""), path


@pytest.mark.parametrize("path", COMMANDS)
def test_every_option_explains_itself_in_both_languages(path: str) -> None:
    for param in COMMANDS[path].params:
        shown = isinstance(param, click.Option) or param.help is not None
        if not shown:
            continue
        with spoken("ru"):
            assert CYRILLIC.search(param.help or ""), f"{path} {param.name}"
        with spoken("en"):
            assert re.search("[A-Za-z]{3}", param.help or ""), f"{path} {param.name}"


@pytest.mark.parametrize("path", ["", *COMMANDS])
def test_russian_help_has_no_english_headings(path: str) -> None:
    command = COMMANDS[path] if path else root
    with speaking("ru"):
        page = command.get_help(click.Context(command, info_name=path or "regest"))
    assert not re.search(r"Usage|Options|Commands|arguments|OPTIONS|\[default|required", page), path
    # A value's placeholder is a Russian word, a list of choices, or the name of a form.
    for placeholder in re.findall(r"--[a-z-]+ ([A-Z]{3,})\b", page):
        pytest.fail(f"{path}: {placeholder}")
