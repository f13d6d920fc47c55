"""`commands.json`: the commands of the enabled plugins, so that help and completion import none.

[{"name", "target": "module:attribute", "plugin", "help": {"ru", "en"}}]
"""

from __future__ import annotations

import importlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from regest.core.base.errors import Unavailable
from regest.core.base.messages import LANGUAGES, _, spoken
from regest.core.hooks.discovery import Installed, installed_commands, installed_plugins
from regest.core.hooks.failures import cause

Entry = dict[str, Any]

COMMANDS_FILE = "commands.json"
_HELP_LETTERS = 100


def command_entries(folder: Path, plugins: Iterable[str], kept: Iterable[str] = ()) -> list[Entry]:
    """Return the commands of `plugins` (names in order), each imported for its help.

    The commands of `kept` plugins are taken as they were written before: those are broken or left
    out, so importing them may fail and proves nothing.

    Raises:
        Unavailable: a command cannot be imported.
    """
    untouched = set(kept)
    old = [entry for entry in read_commands(folder) if entry["plugin"] in untouched]
    return [*old, *(entry for name in plugins for entry in _entries(name))]


def write_commands(folder: Path, entries: Sequence[Entry]) -> None:
    """Write `commands.json` anew, whole or not at all."""
    file = folder / COMMANDS_FILE
    draft = file.with_name(f".{file.name}.new")
    with draft.open("w", encoding="utf-8") as stream:
        json.dump(entries, stream, ensure_ascii=False, indent=2)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(file)


def read_commands(folder: Path) -> list[Entry]:
    """Return the entries of `commands.json`, none when it is missing or cannot be read."""
    try:
        entries = json.loads((folder / COMMANDS_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [each for each in entries if isinstance(each, dict) and "plugin" in each]


def commands_of(plugin: str) -> tuple[Installed, ...]:
    """Return the installed commands of a plugin.

    They are named as it is, or beginning with its name, or stand in its own package.
    """
    packages = {each.module.rpartition(".")[0] for each in installed_plugins().get(plugin, ())}
    return tuple(
        offers[0]
        for name, offers in installed_commands().items()
        if _named_after(name, plugin) or _stands_in(offers[0], packages)
    )


def plugin_of(command: str) -> str:
    """Return the installed plugin that a command belongs to, or the command's own name."""
    for plugin in installed_plugins():
        if any(offer.provider.name == command for offer in commands_of(plugin)):
            return plugin
    return command


def _named_after(command: str, plugin: str) -> bool:
    name = command.replace("-", "_")
    return name == plugin or name.startswith(f"{plugin}_")


def _stands_in(offer: Installed, packages: Iterable[str]) -> bool:
    return any(package and offer.module.startswith(f"{package}.") for package in packages)


def _entries(plugin: str) -> Iterator[Entry]:
    for offer in commands_of(plugin):
        try:
            command: Any = getattr(importlib.import_module(offer.module), offer.attribute)
            words = {language: _help(command, language) for language in LANGUAGES}
        except (Exception, SystemExit) as fault:
            raise Unavailable(
                "command_broken",
                _(
                    "The command {command} of the module {name} cannot be loaded: {cause}",
                    command=offer.provider.name,
                    name=f"{plugin} ({offer.provider})",
                    cause=cause(fault),
                ),
                remedy=_("Mend or update the module; nothing was changed."),
            ) from fault
        yield {
            "name": offer.provider.name,
            "target": offer.target,
            "plugin": plugin,
            "help": words,
        }


def _help(command: Any, language: str) -> str:
    with spoken(language):
        # click ends a sentence after «п.», in the middle of a clause.
        paragraph = " ".join((command.help or "").partition("\n\n")[0].split())
        if command.short_help or not 0 < len(paragraph) <= _HELP_LETTERS:
            return str(command.get_short_help_str(_HELP_LETTERS))
        return paragraph
