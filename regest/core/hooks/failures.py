"""Plugins that cannot be used: which, whose, at what stage, why, and both ways out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce

from regest.core.base.errors import RegestError, Unavailable
from regest.core.base.messages import Message, _

CORE = "core"  # the provider of what the product itself brings


class Stage(StrEnum):
    """The steps of switching a plugin on, in order."""

    FIND = "find"
    IMPORT = "import"
    MANIFEST = "manifest"
    REGISTER = "register"
    HOOKS = "hooks"
    DECLARATIONS = "declarations"
    MIGRATIONS = "migrations"


STAGE_TITLES: dict[Stage, Message] = {
    Stage.FIND: _.p("stage of a module", "search"),
    Stage.IMPORT: _.p("stage of a module", "import"),
    Stage.MANIFEST: _.p("stage of a module", "manifest"),
    Stage.REGISTER: _.p("stage of a module", "registration of hooks"),
    Stage.HOOKS: _.p("stage of a module", "check of hooks"),
    Stage.DECLARATIONS: _.p("stage of a module", "declarations"),
    Stage.MIGRATIONS: _.p("stage of a module", "migrations"),
}


@dataclass(frozen=True, slots=True)
class Provider:
    """Who offers a plugin: its name, and the distribution with its version (perhaps unknown)."""

    name: str
    distribution: str = ""
    version: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.distribution or self.name, self.version) if part)


@dataclass(frozen=True, slots=True)
class PluginFailure:
    """A plugin that is enabled and cannot be used; `error` is one line, without a traceback."""

    name: str
    distribution: str
    version: str
    stage: Stage
    error: Message

    @property
    def provider(self) -> Provider:
        """Whose plugin it is."""
        return Provider(self.name, self.distribution, self.version)

    def message(self) -> Message:
        """Return what failed, whose, at which stage and why."""
        return _(
            "Module {name} ({provider}) did not start: {stage}: {error}",
            name=self.name,
            provider=self.provider if self.distribution else _("not installed"),
            stage=STAGE_TITLES[self.stage],
            error=self.error,
        )

    def as_dict(self, language: str | None = None) -> dict[str, str]:
        """Return the failure for JSON: `{stage, error}`."""
        return {"stage": self.stage.value, "error": self.error.text(language)}


def cause(error: BaseException) -> Message:
    """Return an exception as one line for people: a refusal's own words, else type and text."""
    if isinstance(error, RegestError):
        return error.message
    text = " ".join(str(error).split())
    kind = type(error).__name__
    return Message("{cause}", {"cause": f"{kind}: {text}" if text else kind})


def unavailable(failures: Sequence[PluginFailure]) -> Unavailable:
    """Return the refusal to write while `failures` stand: every plugin named, both ways out."""
    named = reduce(
        lambda one, other: _("{one}. {other}", one=one, other=other),
        (failure.message() for failure in failures),
    )
    options = " ".join(f"--without {failure.name}" for failure in failures)
    return Unavailable(
        "plugin_failed",
        _("Nothing can be changed while a module is broken. {named}", named=named),
        remedy=_(
            "Mend or update the module, or go on without it: {options} (the event log keeps that).",
            options=options,
        ),
    )
