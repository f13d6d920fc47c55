"""Switching plugins on, one by one and stage by stage: a broken one is set aside, the others go on.

A plugin that is not enabled is never imported. Whether its tables are current is checked by whoever
opens the database (`Plugins.behind`).
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pluggy

import regest
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _, bind_domain
from regest.core.hooks import specs
from regest.core.hooks.calls import Calls
from regest.core.hooks.declarations import merged
from regest.core.hooks.discovery import Installed, installed_plugins
from regest.core.hooks.failures import CORE, Provider, Stage
from regest.core.hooks.plugins import LoadedPlugin, Plugins
from regest.core.hooks.types import PluginManifest

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_RESERVED = frozenset({CORE, "regest", "alembic"})


@dataclass(slots=True)
class _Broken(Exception):
    stage: Stage
    error: BaseException


def load_plugins(
    enabled: Sequence[str],
    *,
    without: Iterable[str] = (),
    built_in: Mapping[str, object] | None = None,
) -> Plugins:
    """Switch on the plugins named in `enabled`, in that order, less those in `without`.

    `built_in` maps names to what the product itself brings, as modules or objects with hooks; a
    fault in one is a fault of the product and is raised.

    Raises:
        UsageFault: a name in `without` is not enabled.
    """
    left_out = tuple(dict.fromkeys(without))
    _refuse_unknown(left_out, enabled)
    manager = pluggy.PluginManager(specs.PROJECT)
    manager.add_hookspecs(specs)
    providers: dict[str, Provider] = {}
    calls = Calls(manager, providers)
    own = []
    for name, module in (built_in or {}).items():
        key = f"{CORE}.{name}"
        manager.register(module, name=key)
        providers[key] = Provider(CORE, regest.__name__, regest.__version__)
        own.append(calls.declarations(key))
    plugins = Plugins(manager, providers, merged(own), left_out)
    installed = installed_plugins()
    for name in dict.fromkeys(enabled):
        if name not in left_out:
            switch_on(plugins, name, installed.get(name, ()))
    return plugins


def switch_on(plugins: Plugins, name: str, offers: Sequence[Installed]) -> None:
    """Switch one more plugin on, after those that are; a broken one joins `plugins.failures`.

    `offers` are the entry points of this name.
    """
    manager, providers = plugins.manager, plugins.providers
    provider = offers[0].provider if offers else Provider(name)
    try:
        with _stage(Stage.FIND):
            offer = _only(name, offers)
        with _stage(Stage.IMPORT):
            module = importlib.import_module(offer.module)
        with _stage(Stage.MANIFEST):
            manifest = _manifest(module, offer, name)
            folder = _folder(manifest)
        with _stage(Stage.REGISTER):
            manager.register(module, name=name)
            providers[name] = provider
        with _stage(Stage.HOOKS):
            manager.check_pending()
            _refuse_wrappers(manager, name)
        with _stage(Stage.DECLARATIONS):
            declared = plugins.calls.declarations(name)
            plugins.accept(LoadedPlugin(provider, manifest, folder, declared))
        bind_domain(name, folder / "locale")
    except _Broken as broken:
        plugins.fail(provider, broken.stage, broken.error)


@contextmanager
def _stage(stage: Stage) -> Iterator[None]:
    try:
        yield
    except (Exception, SystemExit) as error:
        raise _Broken(stage, error) from error


def _only(name: str, offers: Sequence[Installed]) -> Installed:
    if not offers:
        raise Refusal(
            "plugin_missing",
            _("no installed distribution offers it"),
            remedy=_("Install it, or disable it: regest plugins disable {name}.", name=name),
        )
    if len(offers) > 1:
        raise Refusal(
            "plugin_offered_twice",
            _(
                "{first} and {second} both offer a module of this name",
                first=offers[0].provider,
                second=offers[1].provider,
            ),
            remedy=_("Uninstall one of them."),
        )
    return offers[0]


def _manifest(module: ModuleType, offer: Installed, name: str) -> PluginManifest:
    manifest = getattr(module, offer.attribute or "plugin", None)
    if not isinstance(manifest, PluginManifest):
        raise Refusal(
            "manifest_missing",
            _(
                "{target} is no PluginManifest",
                target=f"{offer.module}:{offer.attribute or 'plugin'}",
            ),
        )
    if manifest.name != name or not _NAME.fullmatch(name) or name in _RESERVED:
        raise Refusal(
            "manifest_name",
            _(
                "the manifest's name {found} does not fit the entry point {name}",
                found=manifest.name,
                name=name,
            ),
        )
    for table in manifest.tables:
        if not table.startswith(f"{name}_"):
            raise Refusal(
                "table_name",
                _("the table {table} must begin with {prefix}", table=table, prefix=f"{name}_"),
            )
    if _release(manifest.requires_core) > _release(regest.__version__):
        raise Refusal(
            "core_too_old",
            _(
                "it needs Regest {wanted} or newer, this is {found}",
                wanted=manifest.requires_core,
                found=regest.__version__,
            ),
        )
    return manifest


def _folder(manifest: PluginManifest) -> Path:
    package = importlib.import_module(manifest.package)
    file = package.__file__
    if file is None:
        raise Refusal(
            "manifest_package",
            _("the package {package} is no folder with __init__.py", package=manifest.package),
        )
    return Path(file).parent


def _refuse_wrappers(manager: pluggy.PluginManager, name: str) -> None:
    plugin = manager.get_plugin(name)
    for caller in manager.get_hookcallers(plugin) or ():
        for implementation in caller.get_hookimpls():
            wraps = implementation.hookwrapper or implementation.wrapper
            if implementation.plugin_name == name and wraps:
                raise Refusal(
                    "hook_wrapper",
                    _("{hook} wraps the answers of others, which no module may", hook=caller.name),
                )


def _refuse_unknown(without: Sequence[str], enabled: Sequence[str]) -> None:
    for name in without:
        if name not in enabled:
            raise UsageFault(
                "plugin_not_enabled",
                _("The module {name} is not enabled, so it cannot be left out", name=name),
                remedy=_("Enabled: {names}.", names=", ".join(enabled) or "—"),
            )


def _release(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])
