"""The plugins of one deployment as they stand: what is on, what failed, what follows from that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pluggy

from regest.core.base.errors import RegestError
from regest.core.base.messages import Message
from regest.core.hooks.calls import Calls
from regest.core.hooks.declarations import Declarations, merged
from regest.core.hooks.failures import PluginFailure, Provider, Stage, cause, unavailable
from regest.core.hooks.types import PluginManifest


@dataclass(frozen=True, slots=True)
class LoadedPlugin:
    """A plugin that is on: whose, its manifest, the folder of its package, what it brings."""

    provider: Provider
    manifest: PluginManifest
    folder: Path
    declared: Declarations


class Plugins:
    """The plugins of one deployment; `calls` asks those that are on.

    `loaded` maps names to plugins in the order of enabling, `failures` are those that are enabled
    and cannot be used, `without` those left out for this run. `manager` and `providers` are for the
    loader: everybody else asks `calls`.
    """

    def __init__(
        self,
        manager: pluggy.PluginManager,
        providers: dict[str, Provider],
        core: Declarations,
        without: Iterable[str] = (),
    ) -> None:
        self.manager = manager
        self.providers = providers
        self._core = core
        self.calls = Calls(manager, providers)
        self.loaded: dict[str, LoadedPlugin] = {}
        self.failures: list[PluginFailure] = []
        self.without = tuple(without)
        self.declared = core

    def accept(self, plugin: LoadedPlugin) -> None:
        """Count `plugin` as on.

        Raises:
            Refusal: it brings a name that somebody else has; both are named.
        """
        others = [each.declared for each in self.loaded.values()]
        self.declared = merged([self._core, *others, plugin.declared])
        self.loaded[plugin.manifest.name] = plugin

    def fail(self, provider: Provider, stage: Stage, error: BaseException | Message) -> None:
        """Count a plugin as broken: from now on it is asked nothing and brings nothing."""
        name = provider.name
        if self.manager.has_plugin(name):
            self.manager.unregister(name=name)
        self.providers.pop(name, None)
        if self.loaded.pop(name, None) is not None:
            self.declared = merged([self._core, *(each.declared for each in self.loaded.values())])
        text = error if isinstance(error, Message) else cause(error)
        self.failures.append(
            PluginFailure(name, provider.distribution, provider.version, stage, text)
        )

    def behind(self, complaints: Mapping[str, RegestError]) -> None:
        """Count plugins as broken whose tables do not fit: name of the plugin → why."""
        for name, complaint in complaints.items():
            plugin = self.loaded.get(name)
            if plugin is not None:
                self.fail(plugin.provider, Stage.MIGRATIONS, complaint)

    def warnings(self) -> tuple[Message, ...]:
        """Return a sentence for each broken plugin, for whoever only reads."""
        return tuple(failure.message() for failure in self.failures)

    def refuse_writes(self) -> None:
        """Let nothing be changed, and nothing be served, while a plugin is broken.

        Raises:
            Unavailable: names every broken plugin, its distribution, stage and cause, and both
                ways out.
        """
        if self.failures:
            raise unavailable(self.failures)
