"""What a module brings, by kind: told before it is switched on or off, and while it is on."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from regest.core.base.errors import Unavailable
from regest.core.base.messages import Message, Titles, _
from regest.core.hooks.declarations import KINDS, Declarations
from regest.core.hooks.loader import load_plugins
from regest.core.hooks.plugins import LoadedPlugin
from regest.kit.plugin_commands import commands_of

SECONDS = 30
KIND_TITLES: Mapping[str, Message] = {
    "record_classes": _.p("brought", "Kinds of documents"),
    "ledgers": _.p("brought", "Journals of numbers"),
    "link_types": _.p("brought", "Kinds of links"),
    "standing_kinds": _.p("brought", "Kinds of standings"),
    "rules": _.p("brought", "Rules"),
    "permissions": _.p("brought", "Rights"),
    "navigation": _.p("brought", "Lines of the menu"),
    "routes": _.p("brought", "Pages"),
    "start_items": _.p("brought", "Lines of the start page"),
    "record_panels": _.p("brought", "Parts of the page of a document"),
    "signers": _.p("brought", "Kinds of signatures"),
    "search_fields": _.p("brought", "Fields of search"),
    "job_kinds": _.p("brought", "Background work"),
    "text_extractors": _.p("brought", "Readers of files"),
    "search_engines": _.p("brought", "Search engines"),
    "retention_events": _.p("brought", "Events of retention"),
    "commands": _.p("brought", "Commands"),
}
# What the catalogue keeps when the module is off (its documents stay readable).
KEPT = ("record_classes", "ledgers", "link_types", "standing_kinds")


@dataclass(frozen=True, slots=True)
class Contents:
    """A module in its own words; `brought` holds by kind what it brings, each thing titled."""

    title: Titles
    summary: Titles
    version: str
    brought: Mapping[str, tuple[Titles, ...]]

    @property
    def kept(self) -> Mapping[str, tuple[Titles, ...]]:
        """What stays in the catalogue when the module is off."""
        return {kind: self.brought[kind] for kind in KEPT if kind in self.brought}

    @property
    def gone(self) -> Mapping[str, tuple[Titles, ...]]:
        """What is there only while the module is on."""
        return {kind: things for kind, things in self.brought.items() if kind not in KEPT}


def contents_of(plugin: LoadedPlugin) -> Contents:
    """Return what a module that is on brings."""
    manifest = plugin.manifest
    brought = dict(_brought(plugin.declared))
    commands = _commands(manifest.name)
    if commands:
        brought["commands"] = commands
    return Contents(manifest.title, manifest.summary, manifest.version, brought)


def preview(name: str, enabled: Sequence[str]) -> Contents:
    """Return what a module that is off would bring after those `enabled`.

    It is imported in a child process: a module that is off has no part in this one.

    Raises:
        Unavailable: the module would not start; says at which stage and why.
    """
    command = [sys.executable, "-m", __name__, name, *enabled]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=SECONDS, check=True, encoding="utf-8"
        )
        told = json.loads(done.stdout.splitlines()[-1])
    except (OSError, ValueError, IndexError, subprocess.SubprocessError) as fault:
        raise _not_started(name, type(fault).__name__) from fault
    if "failure" in told:
        raise _not_started(name, Titles(**told["failure"]).text())
    return Contents(
        Titles(**told["title"]),
        Titles(**told["summary"]),
        told["version"],
        {
            kind: tuple(Titles(**each) for each in things)
            for kind, things in told["brought"].items()
        },
    )


def _not_started(name: str, cause: str) -> Unavailable:
    return Unavailable(
        "plugin_failed",
        _("The module {name} would not start: {cause}", name=name, cause=cause),
        remedy=_("Mend or update the module; nothing was changed."),
    )


def _brought(declared: Declarations) -> Mapping[str, tuple[Titles, ...]]:
    found = {}
    for kind in KINDS:
        values = [each.value for each in getattr(declared, kind)]
        if values:
            found[kind] = tuple(_title(each) for each in values)
    return {kind: found[kind] for kind in KIND_TITLES if kind in found}


def _title(value: object) -> Titles:
    title = getattr(value, "title", None)
    if isinstance(title, Titles):
        return title
    name = str(getattr(value, "name", value))
    return Titles(ru=name, en=name)


def _commands(name: str) -> tuple[Titles, ...]:
    """Return the commands of the module as they are called."""
    called = [f"regest {offer.provider.name}" for offer in commands_of(name)]
    return tuple(Titles(ru=each, en=each) for each in called)


def _told(name: str, enabled: Sequence[str]) -> dict[str, object]:
    """Return the module as JSON, in the child process."""
    plugins = load_plugins([*(each for each in enabled if each != name), name])
    failure = next((each for each in plugins.failures if each.name == name), None)
    if failure is not None:
        told = failure.message()
        return {"failure": {"ru": told.text("ru"), "en": told.text("en")}}
    contents = contents_of(plugins.loaded[name])
    return {
        "title": _plain(contents.title),
        "summary": _plain(contents.summary),
        "version": contents.version,
        "brought": {
            kind: [_plain(each) for each in things] for kind, things in contents.brought.items()
        },
    }


def _plain(title: Titles) -> dict[str, str]:
    return {"ru": title.ru, "en": title.en}


if __name__ == "__main__":
    print(json.dumps(_told(sys.argv[1], sys.argv[2:]), ensure_ascii=False))  # noqa: T201
