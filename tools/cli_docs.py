"""Writes docs/cli.md: every command with its help and options; `--check` compares."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator

import click

from regest.cli.main import root
from regest.core.base.messages import spoken
from regest.core.hooks.discovery import installed_commands
from tools.pages import MADE, cell, publish

INTRODUCTION = """
# Commands

`regest -d DIR COMMAND`, or name the folder once in `REGEST_DEPLOYMENT`. What reads offers `--json`.
Exit codes: 0 done, 1 refused (the message names rule, clause and the way out), 2 wrong usage,
3 integrity broken.

A reference to a record is `[class:]number[@year]` as printed (`Вх-12`, `01-06/112`), or its id.
"""


def page() -> str:
    """Return the page: shared options, our commands, then those of our plugins."""
    with spoken("en"):
        context = click.Context(root, info_name="regest")
        parts = [MADE, INTRODUCTION, "\n## Shared options\n\n", *_options(root, context)]
        own = ((entry.name, entry.load()) for entry in root.entries)
        for name, command in (*own, *plugin_commands()):
            parts.extend(_section(command, click.Context(command, context, name)))
    return "".join(parts)


def plugin_commands() -> Iterator[tuple[str, click.Command]]:
    """Yield the commands that our plugins declare."""
    for name, offers in installed_commands().items():
        for offer in offers:
            if offer.provider.distribution == "regest":
                yield name, getattr(importlib.import_module(offer.module), offer.attribute)


def _section(command: click.Command, context: click.Context) -> Iterator[str]:
    if command.hidden:
        return
    yield f"\n## {context.command_path}\n\n{_sentence(command.help)}\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                yield from _section(inner, click.Context(inner, context, name))
        return
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    yield f"\n    {usage}\n\n"
    yield from _options(command, context)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    rows = [
        record
        for param in command.get_params(context)
        if not getattr(param, "hidden", False)
        and (record := param.get_help_record(context)) is not None
        and "--help" not in record[0]
    ]
    if rows:
        yield "| option | |\n|---|---|\n"
    for names, text in rows:
        yield f"| `{cell(names)}` | {cell(text)} |\n"


def _sentence(text: str | None) -> str:
    return " ".join((text or "").split())


if __name__ == "__main__":
    sys.exit(publish("cli.md", page(), sys.argv[1:]))
