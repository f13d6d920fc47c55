"""Which plugins are installed: read from the metadata of distributions, without importing any."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path

from regest.core.hooks.failures import Provider

PLUGIN_GROUP = "regest.plugins"
COMMAND_GROUP = "regest.commands"


@dataclass(frozen=True, slots=True)
class Installed:
    """An entry point of a distribution: `target` is `module:attribute`, or a module."""

    provider: Provider
    target: str

    @property
    def module(self) -> str:
        """The module to import."""
        return self.target.partition(":")[0]

    @property
    def attribute(self) -> str:
        """The attribute in the module, perhaps empty."""
        return self.target.partition(":")[2]


def installed_plugins() -> dict[str, tuple[Installed, ...]]:
    """Return every plugin name with those who offer it (more than one is a fault), sorted."""
    return _by_name(PLUGIN_GROUP)


def installed_commands() -> dict[str, tuple[Installed, ...]]:
    """Return every command of the second group with those who offer it, sorted."""
    return _by_name(COMMAND_GROUP)


def _by_name(group: str) -> dict[str, tuple[Installed, ...]]:
    return dict(_read(group, tuple(_places())))


@lru_cache(maxsize=8)
def _read(group: str, _places: tuple[tuple[str, int], ...]) -> dict[str, tuple[Installed, ...]]:
    """Read the metadata once: they are as they were while no folder of the path has changed."""
    found: dict[str, list[Installed]] = {}
    for entry in metadata.entry_points(group=group):
        distribution, version = (entry.dist.name, entry.dist.version) if entry.dist else ("", "")
        provider = Provider(entry.name, distribution, version)
        found.setdefault(entry.name, []).append(Installed(provider, entry.value))
    return {name: tuple(found[name]) for name in sorted(found)}


def _places() -> Iterator[tuple[str, int]]:
    """Yield where distributions may stand, each with the moment at which its list changed."""
    for place in sys.path:
        folder = Path(place).absolute()
        try:
            yield str(folder), folder.stat().st_mtime_ns
        except OSError:
            yield str(folder), 0
