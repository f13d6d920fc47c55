"""A group whose commands are known by name and help alone, and imported when they run."""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import click
from click.shell_completion import CompletionItem

from regest.core.base.errors import Unavailable, UsageFault
from regest.core.base.messages import Message, Titles, _, bind_domain
from regest.kit.console import Group, Invocation

COMMANDS_FILE = "commands.json"
_WIDEST_NAME = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A command by name; `target` is `module:attribute`, `plugin` whose it is, empty for ours."""

    name: str
    target: str
    help: Message | Titles
    plugin: str = ""

    def load(self) -> click.Command:
        """Import the command.

        Raises:
            Unavailable: a plugin's command cannot be imported; names both ways out.
        """
        module, _colon, attribute = self.target.partition(":")
        try:
            imported = importlib.import_module(module)
            loaded = getattr(imported, attribute)
        except (Exception, SystemExit) as fault:
            if not self.plugin:
                raise
            raise _broken(self, f"{type(fault).__name__}: {fault}") from fault
        if not isinstance(loaded, click.Command):
            raise _broken(self, type(loaded).__name__)
        if self.plugin:
            _bind_words(self.plugin, imported)
        return loaded


def _bind_words(plugin: str, module: ModuleType) -> None:
    """Find the translations of a plugin: the help of its command is shown before it starts."""
    folder = Path(module.__file__ or "").parent
    for _level in module.__name__.split("."):
        if (folder / "locale").is_dir():
            bind_domain(plugin, folder / "locale")
            return
        folder = folder.parent


def plugin_entries(folder: Path | None) -> tuple[Entry, ...]:
    """Return the commands of the deployment's enabled plugins, as `commands.json` lists them.

    A deployment without the file, or with one that cannot be read, has none: what is wrong with
    it is said by the commands that open it.
    """
    if folder is None:
        return ()
    try:
        listed = json.loads((folder / COMMANDS_FILE).read_text("utf-8"))
        return tuple(_entry(each) for each in listed)
    except (OSError, ValueError, TypeError, KeyError):
        return ()


def _entry(listed: Mapping[str, Any]) -> Entry:
    words = listed["help"]
    return Entry(
        name=str(listed["name"]),
        target=str(listed["target"]),
        help=Titles(ru=str(words["ru"]), en=str(words["en"])),
        plugin=str(listed["plugin"]),
    )


def _broken(entry: Entry, cause: str) -> Unavailable:
    return Unavailable(
        "command_broken",
        _(
            "The command {command} of the module {module} cannot be loaded: {cause}",
            command=entry.name,
            module=entry.plugin,
            cause=cause,
        ),
        remedy=_(
            "Mend or update the module, or switch it off: regest plugins disable {module}.",
            module=entry.plugin,
        ),
    )


def _switched_off(command: str, plugin: str) -> UsageFault:
    return UsageFault(
        "module_off",
        _("The command {command} belongs to a module that is not enabled here", command=command),
        remedy=_(
            "Name the deployment with -d, or switch the module on: regest plugins enable {module}.",
            module=plugin,
        ),
    )


class LazyGroup(Group):
    """Lists, helps and completes from its entries; imports a command only when it is called."""

    def __init__(self, *args: Any, entries: Sequence[Entry] = (), **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.entries = tuple(entries)

    def known(self, ctx: click.Context) -> dict[str, Entry]:
        """Return the entries by name: ours, then those of plugins that take no name of ours."""
        own = {entry.name: entry for entry in self.entries}
        folder = ctx.ensure_object(Invocation).deployment()
        return {**{each.name: each for each in plugin_entries(folder)}, **own}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands: ours in their order, then the plugins'."""
        known = self.known(ctx)
        return sorted(known, key=lambda name: bool(known[name].plugin))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command `cmd_name`, or None when there is none."""
        entry = self.known(ctx).get(cmd_name)
        if entry is None:
            return None
        ctx.ensure_object(Invocation).plugin = entry.plugin
        return entry.load()

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that `args` begin with, and the words after it.

        Raises:
            UsageFault: it is a command of a module that is not enabled here.
        """
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            from regest.core.hooks.discovery import installed_commands

            if args[0] not in installed_commands():
                raise
            from regest.kit.plugin_commands import plugin_of

            raise _switched_off(args[0], plugin_of(args[0])) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write names and short helps, those of plugins apart."""
        known = self.known(ctx)
        parts = (
            (_("Commands"), [each for each in known.values() if not each.plugin]),
            (_("Commands of modules"), [each for each in known.values() if each.plugin]),
        )
        order = self.list_commands(ctx)
        for title, entries in parts:
            if entries:
                entries.sort(key=lambda each: order.index(each.name))
                rows = [(each.name.ljust(_WIDEST_NAME), str(each.help)) for each in entries]
                with formatter.section(str(title)):
                    formatter.write_dl(rows)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete names of commands and options without importing a command."""
        known = self.known(ctx)
        names = [name for name in self.list_commands(ctx) if name.startswith(incomplete)]
        items = [CompletionItem(name, help=str(known[name].help)) for name in names]
        return [*items, *click.Command.shell_complete(self, ctx, incomplete)]
