"""Writes docs/permissions.md: each right, the commands that need it, the roles that give it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import click

from regest.cli.main import root
from regest.core.base.messages import Titles
from regest.core.hooks.loader import load_plugins
from regest.core.presets.reader import load_preset
from regest.kit.console import permission_of
from regest.kit.plugins import own_plugins
from tools.cli_docs import plugin_commands
from tools.pages import MADE, cell, publish

INTRODUCTION = """
# Permissions

A right comes from a role; a role from an account or from a standing in force. `name:class` is a
right for records of one class. The console has every right but `vote`, `sign` and `approve`, which
belong to a person. Roles are data: this is what the presets bring, and what the plugins add.
Tasks ask more of whoever acts: authors and executors need no right for what is theirs to do, and
`task.enter` enters for an author what the author signed on paper.

| permission | commands | roles |
|---|---|---|
"""
WITHOUT = """
## Without a right

| command | why |
|---|---|
"""
# They change something and ask for no right: why.
FREE = {
    "regest init": "makes a deployment that nobody has rights in yet",
    "regest demo": "makes a scratch deployment",
    "regest db upgrade": "needs the folder; before it no account can be read",
    "regest user accept": "whoever holds the invitation",
}


def page() -> str:
    """Return the page: a table of rights, then the commands that need none."""
    needed: dict[str, list[str]] = {}
    for path, command in commands():
        if permission := permission_of(command):
            needed.setdefault(permission, []).append(f"`{path}`")
    held = roles()
    names = sorted({*needed, *(name.partition(":")[0] for name in held)})
    rows = [_row(name, needed.get(name, []), held) for name in names]
    free = [f"| `{path}` | {why} |\n" for path, why in FREE.items()]
    return "".join([MADE, INTRODUCTION, *rows, WITHOUT, *free])


def _row(name: str, using: list[str], held: dict[str, list[str]]) -> str:
    given = []
    for each in sorted(held):
        base, _colon, of_class = each.partition(":")
        if base == name:
            given += [f"{title} ({of_class})" if of_class else title for title in held[each]]
    return f"| `{name}` | {', '.join(using) or '—'} | {cell(', '.join(given)) or '—'} |\n"


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield each command that does something, by its path: ours, then those of our plugins."""
    context = click.Context(root, info_name="regest")
    for entry in root.entries:
        yield from _leaves(f"regest {entry.name}", entry.load(), context)
    for name, command in plugin_commands():
        yield from _leaves(f"regest {name}", command, context)


def _leaves(
    path: str, command: click.Command, parent: click.Context
) -> Iterator[tuple[str, click.Command]]:
    if not isinstance(command, click.Group):
        yield path, command
        return
    context = click.Context(command, parent)
    for name in command.list_commands(context):
        inner = command.get_command(context, name)
        if inner is not None:
            yield from _leaves(f"{path} {name}", inner, context)


def roles() -> dict[str, list[str]]:
    """Return the titles of the roles that give each right, from the presets and our plugins."""
    found: dict[str, list[str]] = {}
    preset = load_preset("empty")
    titles: dict[str, Titles] = {role.name: role.title for role in preset.roles}
    for role in preset.roles:
        for name in role.permissions:
            found.setdefault(name, []).append(role.title.en)
    for declared in load_plugins(own_plugins()).declared.permissions:
        names = [titles[role].en for role in declared.value.roles]
        found.setdefault(declared.value.name, []).extend(names)
    return found


if __name__ == "__main__":
    sys.exit(publish("permissions.md", page(), sys.argv[1:]))
