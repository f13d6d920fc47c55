"""The questions that core puts to plugins: one typed method per hook, one error rule per family."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pluggy
import structlog

from regest.core.base.errors import Refusal, RegestError
from regest.core.base.messages import _
from regest.core.hooks import specs
from regest.core.hooks.consequence_types import Consequence, StandingChange
from regest.core.hooks.declarations import KINDS, Declarations, answers_to
from regest.core.hooks.failures import Provider, cause
from regest.core.hooks.signature_types import SignatureView
from regest.core.hooks.types import (
    DecisionView,
    DecisionWanted,
    DisposalView,
    NumberRequest,
    Problem,
    RecordView,
    RegistrationView,
    Severity,
    StandingView,
    TransitionView,
)

log = structlog.get_logger(__name__)

Implementation = tuple[Provider, Callable[..., Any], Sequence[str]]


class Calls:
    """Puts the hooks of one deployment's plugins; answers come in the order of enabling.

    `providers` maps registered names to whose they are, in the order of enabling.
    """

    def __init__(self, manager: pluggy.PluginManager, providers: Mapping[str, Provider]) -> None:
        self._manager = manager
        self._providers = providers

    @classmethod
    def to_nobody(cls) -> Calls:
        """Return calls that no plugin answers."""
        manager = pluggy.PluginManager(specs.PROJECT)
        manager.add_hookspecs(specs)
        return cls(manager, {})

    def declarations(self, name: str) -> Declarations:
        """Ask the provider registered as `name` for everything it brings.

        Raises:
            Refusal: an answer is malformed.
            Exception: whatever the plugin raises; the loader turns it into a failure.
        """
        brought: dict[str, tuple[Any, ...]] = {}
        for kind in KINDS:
            for provider, function, _names in self._implementations(f"register_{kind}", name):
                brought[kind] = answers_to(kind, provider, function())
        return Declarations(**brought)

    def check_registration(self, registration: RegistrationView) -> tuple[Problem, ...]:
        """Return all problems of a registration, refusals first."""
        return self._check("check_registration", registration=registration)

    def check_transition(self, transition: TransitionView) -> tuple[Problem, ...]:
        """Return all problems of a change of a record, refusals first."""
        return self._check("check_transition", transition=transition)

    def check_standing(self, standing: StandingView) -> tuple[Problem, ...]:
        """Return all problems of a start or end of a standing, refusals first."""
        return self._check("check_standing", standing=standing)

    def check_disposal(
        self, session: object, disposals: Sequence[DisposalView]
    ) -> dict[str, tuple[Problem, ...]]:
        """Return all problems of files that are to go, by file, refusals first."""
        hook = "check_disposal"
        asked = {each.file_id for each in disposals}
        found: dict[str, list[Problem]] = {}
        for provider, answer in self._answers(hook, session=session, disposals=disposals):
            given = {} if answer is None else answer
            if not isinstance(given, Mapping):
                raise _failed(hook, provider, TypeError(f"no mapping: {type(given).__name__}"))
            for file_id, problems in given.items():
                if file_id not in asked:
                    raise _failed(hook, provider, ValueError(f"not asked of: {file_id}"))
                found.setdefault(file_id, []).extend(_problems(hook, provider, problems))
        return {file_id: _refusals_first(each) for file_id, each in found.items()}

    def apply_disposal(self, work: object, record: RecordView, stub: str) -> None:
        """Let plugins take away what they hold of a record's content, in the order of enabling.

        `stub` is what they may leave in its place.

        Raises:
            Refusal: a plugin's own, or one that names the plugin that failed.
        """
        told = {"work": work, "record": record, "stub": stub}
        for _provider, _answer in self._answers("apply_disposal", **told):
            pass

    def apply_signature(
        self, house: object, work: object, record: RecordView, signature: SignatureView
    ) -> None:
        """Let procedures carry out what follows from a signature, in the order of enabling.

        Raises:
            Refusal: a plugin's own, or one that names the plugin that failed.
        """
        told = {"house": house, "work": work, "record": record, "signature": signature}
        for _provider, _answer in self._answers("apply_signature", **told):
            pass

    def propose_consequences(
        self, house: object, session: object, change: StandingChange
    ) -> tuple[Consequence, ...]:
        """Return what plugins propose to follow from a change, in the order of enabling.

        Raises:
            Refusal: a plugin's own, or one that names the plugin that failed.
        """
        hook = "propose_consequences"
        told = {"house": house, "session": session, "change": change}
        found: list[Consequence] = []
        for provider, answer in self._answers(hook, **told):
            given = [] if answer is None else answer
            if not isinstance(given, list | tuple):
                raise _failed(hook, provider, TypeError(f"no list: {type(given).__name__}"))
            for each in given:
                if not isinstance(each, Consequence):
                    raise _failed(hook, provider, TypeError(f"no Consequence: {each!r}"))
                found.append(replace(each, provider=provider.name))
        return tuple(found)

    def apply_consequences(
        self, house: object, work: object, change: StandingChange, chosen: Sequence[Consequence]
    ) -> None:
        """Let each plugin carry out those of its proposals that were chosen.

        Raises:
            Refusal: a plugin's own, or one that names the plugin that failed.
        """
        hook = "apply_consequences"
        for provider, function, names in self._implementations(hook):
            own = tuple(each for each in chosen if each.provider == provider.name)
            told = {"house": house, "work": work, "change": change, "chosen": own}
            if own:
                self._asked(hook, provider, function, names, told)

    def objections(self, problems: Sequence[Problem]) -> tuple[Problem, ...]:
        """Return the warnings among `problems`.

        Raises:
            Refusal: the first problem that is more than a warning, in its own words.
        """
        for problem in problems:
            if problem.severity is Severity.REFUSAL:
                raise Refusal(
                    problem.code,
                    problem.message,
                    rule=problem.rule,
                    clause=problem.clause,
                    remedy=problem.remedy,
                )
        return tuple(problems)

    def choose_record_number(self, request: NumberRequest) -> str | None:
        """Return the printed form that a plugin wants for an issued number; None: the usual one.

        Raises:
            Refusal: two plugins want different forms, or one failed.
        """
        hook = "choose_record_number"
        chosen: dict[str, Provider] = {}
        for provider, answer in self._answers(hook, request=request):
            if answer is None:
                continue
            if not isinstance(answer, str):
                raise _failed(hook, provider, TypeError(f"no text: {type(answer).__name__}"))
            chosen.setdefault(answer, provider)
        if len(chosen) > 1:
            (one, first), (other, second) = list(chosen.items())[:2]
            raise Refusal(
                "number_chosen_twice",
                _(
                    "Two modules number this document differently: {first} as {one}, "
                    "{second} as {other}",
                    first=first,
                    one=one,
                    second=second,
                    other=other,
                ),
                remedy=_("Disable one of them: regest plugins disable NAME."),
            )
        return next(iter(chosen), None)

    def choose_decision(
        self, house: object, session: object, wanted: DecisionWanted
    ) -> tuple[DecisionView, ...] | None:
        """Return the decisions to choose from; None where no plugin keeps minutes.

        Raises:
            Refusal: two plugins keep them, or one failed.
        """
        hook = "choose_decision"
        offered: list[tuple[Provider, tuple[DecisionView, ...]]] = []
        for provider, answer in self._answers(hook, house=house, session=session, wanted=wanted):
            if answer is None:
                continue
            if not isinstance(answer, Sequence):
                raise _failed(hook, provider, TypeError(f"no list: {type(answer).__name__}"))
            for each in answer:
                if not isinstance(each, DecisionView):
                    raise _failed(hook, provider, TypeError(f"no DecisionView: {each!r}"))
            offered.append((provider, tuple(answer)))
        if len(offered) > 1:
            raise Refusal(
                "decisions_kept_twice",
                _(
                    "Two modules keep decisions: {first} and {second}",
                    first=offered[0][0],
                    second=offered[1][0],
                ),
                remedy=_("Disable one of them: regest plugins disable NAME."),
            )
        return offered[0][1] if offered else None

    def hears(self, hook: str) -> bool:
        """Return whether a plugin implements `hook`, so that nobody prepares what nobody reads."""
        return any(self._implementations(hook))

    def after_record_registered(self, record: RecordView) -> None:
        """Tell of a registration, after its commit."""
        self._tell("after_record_registered", record=record)

    def after_record_changed(self, record: RecordView, change: str) -> None:
        """Tell of a change of a record, after its commit."""
        self._tell("after_record_changed", record=record, change=change)

    def after_standing_changed(self, standing: StandingView) -> None:
        """Tell of a standing that started or ended, after the commit."""
        self._tell("after_standing_changed", standing=standing)

    def _check(self, hook: str, **arguments: object) -> tuple[Problem, ...]:
        problems: list[Problem] = []
        for provider, answer in self._answers(hook, **arguments):
            problems.extend(_problems(hook, provider, answer))
        return _refusals_first(problems)

    def _answers(self, hook: str, **arguments: object) -> Iterator[tuple[Provider, object]]:
        for provider, function, names in self._implementations(hook):
            yield provider, self._asked(hook, provider, function, names, arguments)

    def _asked(
        self,
        hook: str,
        provider: Provider,
        function: Callable[..., Any],
        names: Sequence[str],
        arguments: Mapping[str, object],
    ) -> object:
        try:
            return function(**{name: arguments[name] for name in names})
        except RegestError:
            raise
        except (Exception, SystemExit) as fault:
            raise _failed(hook, provider, fault) from fault

    def _tell(self, hook: str, **arguments: object) -> None:
        for provider, function, names in self._implementations(hook):
            try:
                function(**{name: arguments[name] for name in names})
            except (Exception, SystemExit):
                log.exception(
                    "hook_failed",
                    hook=hook,
                    plugin=provider.name,
                    distribution=provider.distribution,
                    version=provider.version,
                )

    def _implementations(self, hook: str, only: str = "") -> Iterator[Implementation]:
        caller = getattr(self._manager.hook, hook)
        found = {each.plugin_name: each for each in caller.get_hookimpls()}
        for name, provider in self._providers.items():
            implementation = found.get(name)
            if implementation is not None and only in {"", name}:
                yield provider, implementation.function, implementation.argnames


def _problems(hook: str, provider: Provider, answer: object) -> Sequence[Problem]:
    given = [] if answer is None else answer
    if not isinstance(given, list | tuple):
        raise _failed(hook, provider, TypeError(f"no list: {type(given).__name__}"))
    for problem in given:
        if not isinstance(problem, Problem):
            raise _failed(hook, provider, TypeError(f"no Problem: {problem!r}"))
    return given


def _refusals_first(problems: Sequence[Problem]) -> tuple[Problem, ...]:
    # A stable sort: within one severity the order of enabling stays.
    return tuple(sorted(problems, key=lambda problem: problem.severity is Severity.WARNING))


def _failed(hook: str, provider: Provider, fault: BaseException) -> Refusal:
    return Refusal(
        "check_failed",
        _(
            "Module {name} ({provider}) could not answer {hook}: {cause}",
            name=provider.name,
            provider=provider,
            hook=hook,
            cause=cause(fault),
        ),
        rule=hook,
        remedy=_(
            "Nothing was written. Mend or update the module, or go on without it: "
            "--without {name}.",
            name=provider.name,
        ),
    )
