"""Switching plugins on and off: settings, tables, words of the catalogue, commands, event log.

Switching off loses nothing: tables, records and their numbers stay, and switching on brings the
procedures back. A broken plugin can always be switched off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import regest
from regest.core.base.errors import RegestError, Unavailable, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import SETTINGS_FILE
from regest.core.base.settings_file import read_toml, set_plugins
from regest.core.catalogue import vocabulary
from regest.core.deployment import Deployment
from regest.core.hooks.discovery import installed_plugins
from regest.core.hooks.failures import PluginFailure
from regest.core.hooks.loader import switch_on
from regest.core.hooks.plugins import LoadedPlugin
from regest.core.people.standing_kinds import save_standing_kinds
from regest.core.store.migrate import Applied, Report, upgrade
from regest.core.store.revisions import TableSet
from regest.core.store.work import Actor, Work
from regest.core.store.writers import WriterQueue
from regest.kit.plugin_commands import command_entries, read_commands, write_commands

SETTINGS_LOCK = "plugins.lock"


@dataclass(frozen=True, slots=True)
class PluginRow:
    """A plugin as it is listed; `failure` is None unless it is enabled and broken."""

    name: str
    version: str
    distribution: str
    enabled: bool
    failure: PluginFailure | None = None

    def as_dict(self, language: str | None = None) -> dict[str, object]:
        """Return the row for JSON: `{name, version, distribution, enabled, failure}`."""
        return {
            "name": self.name,
            "version": self.version,
            "distribution": self.distribution,
            "enabled": self.enabled,
            "failure": self.failure.as_dict(language) if self.failure else None,
        }


def list_plugins(deployment: Deployment) -> tuple[PluginRow, ...]:
    """Return the enabled plugins in their order, then the other installed ones by name.

    Plugins that are not enabled are known from the metadata of their distributions alone.
    """
    installed = installed_plugins()
    failures = {failure.name: failure for failure in deployment.plugins.failures}
    enabled = deployment.settings.plugins
    names = dict.fromkeys([*enabled, *installed])
    return tuple(
        PluginRow(
            name=name,
            version=installed[name][0].provider.version if name in installed else "",
            distribution=installed[name][0].provider.distribution if name in installed else "",
            enabled=name in enabled,
            failure=failures.get(name),
        )
        for name in names
    )


def enable(
    deployment: Deployment, actor: Actor, name: str, report: Report | None = None
) -> tuple[Applied, ...]:
    """Switch a plugin on: make its tables, save its words, write settings and commands.

    Repeating it brings tables, words and commands up to date. Returns the revisions applied.

    Raises:
        Unavailable: the plugin, or one of those enabled, is broken; nothing was changed.
        Refusal: it brings a word that somebody else has; only its tables were made.
    """
    deployment.plugins.refuse_writes()
    folder = deployment.folder
    with _switching(folder) as enabled:
        plugin = _loaded(deployment, name)
        loaded = deployment.plugins.loaded
        entries = command_entries(folder, loaded, kept=set(enabled) - set(loaded))
        tables = TableSet(name, plugin.provider.version, plugin.folder / "migrations")
        applied = upgrade(deployment.settings.database_url(folder), folder, [tables], report)
        with deployment.database.work(actor) as work:
            save_words(work, plugin)
            detail = {
                "distribution": plugin.provider.distribution,
                "version": plugin.provider.version,
                "revisions": [each.revision for each in applied],
            }
            work.witness("plugin.enabled", "plugin", name, detail)
        if name not in enabled:
            set_plugins(folder, [*enabled, name])
        write_commands(folder, entries)
    return applied


def disable(deployment: Deployment, actor: Actor, name: str) -> None:
    """Switch a plugin off, broken or not; its tables, records and numbers stay.

    Raises:
        UsageFault: it is not enabled.
    """
    folder = deployment.folder
    with _switching(folder) as enabled:
        if name not in enabled:
            raise _not_enabled(name, enabled)
        with deployment.database.work(actor) as work:
            work.witness("plugin.disabled", "plugin", name)
        left = [each for each in enabled if each != name]
        set_plugins(folder, left)
        write_commands(folder, [each for each in read_commands(folder) if each["plugin"] in left])


def refresh(deployment: Deployment, actor: Actor) -> None:
    """Save the words of all plugins that are on and write their commands, after an upgrade."""
    folder, loaded = deployment.folder, deployment.plugins.loaded
    with _switching(folder) as enabled:
        entries = command_entries(folder, loaded, kept=set(enabled) - set(loaded))
        with deployment.database.work(actor) as work:
            for plugin in loaded.values():
                save_words(work, plugin)
            versions = {name: plugin.provider.version for name, plugin in loaded.items()}
            work.witness("plugins.refreshed", "deployment", "plugins", {"versions": versions})
        write_commands(folder, entries)


def own_plugins() -> tuple[str, ...]:
    """Return the names of the plugins that come with the product itself, by name."""
    return tuple(
        name
        for name, offers in installed_plugins().items()
        if offers[0].provider.distribution == regest.__name__
    )


def save_words(work: Work, plugin: LoadedPlugin) -> None:
    """Save what the catalogue must still say when the plugin is off; the caller witnesses.

    Raises:
        Refusal: another provider has a word of that name.
    """
    name, declared = plugin.manifest.name, plugin.declared
    vocabulary.save_link_types(work, name, [each.value for each in declared.link_types])
    vocabulary.save_ledgers(work, name, [each.value for each in declared.ledgers])
    vocabulary.save_classes(work, name, [each.value for each in declared.record_classes])
    save_standing_kinds(work, name, [each.value for each in declared.standing_kinds])


def _loaded(deployment: Deployment, name: str) -> LoadedPlugin:
    """Return the plugin, switched on in this process if it was off."""
    plugins = deployment.plugins
    if name in plugins.without:
        raise UsageFault(
            "plugin_left_out",
            _("The module {name} is left out by --without", name=name),
            remedy=_("Leave the option away."),
        )
    if name not in plugins.loaded:
        switch_on(plugins, name, installed_plugins().get(name, ()))
    failure = next((each for each in plugins.failures if each.name == name), None)
    if failure is not None:
        plugins.failures.remove(failure)
        raise Unavailable(
            "plugin_failed",
            failure.message(),
            remedy=_("Mend or update the module; nothing was changed."),
        )
    return plugins.loaded[name]


@contextmanager
def _switching(folder: Path) -> Iterator[Sequence[str]]:
    """Keep other switches waiting, and give the names that the settings enable now."""
    with WriterQueue(folder / SETTINGS_LOCK).turn():
        yield tuple(read_toml(folder / SETTINGS_FILE).get("plugins", ()))


def _not_enabled(name: str, enabled: Sequence[str]) -> RegestError:
    return UsageFault(
        "plugin_not_enabled",
        _("The module {name} is not enabled", name=name),
        remedy=_("Enabled: {names}.", names=", ".join(enabled) or "—"),
    )
