"""Every hook is documented, exemplified, tested by name, and implemented by a stranger."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import regest.api
from regest.api import Translator
from regest.core.hooks import search_types, specs, types
from regest.core.hooks.calls import Calls
from regest.core.hooks.declarations import KINDS
from regest.core.hooks.loader import load_plugins
from tests.core.hooks import test_calls, test_registered
from tools import hook_docs
from tools.pages import ROOT

HOOKS = [name for name, value in vars(specs).items() if hasattr(value, "regest_spec")]
PAGE = (ROOT / "docs" / "hooks.md").read_text(encoding="utf-8")
DOCUMENTED = {hook.name: hook for hook in hook_docs.hooks()}

VIEWS: dict[str, dict[str, object]] = {
    "check_registration": {"registration": test_calls.REGISTRATION},
    "check_transition": {"transition": test_calls.TRANSITION},
    "check_standing": {"standing": test_calls.STANDING},
    "check_disposal": {"session": None, "disposals": (test_calls.DISPOSAL,)},
    "apply_disposal": {"work": None, "record": test_calls.RECORD, "stub": test_calls.STUB},
    "apply_signature": {
        "house": None,
        "work": None,
        "record": test_calls.RECORD,
        "signature": test_calls.SIGNATURE,
    },
    "propose_consequences": {
        "house": None,
        "session": None,
        "change": test_calls.CHANGE,
    },
    "apply_consequences": {
        "house": None,
        "work": None,
        "change": test_calls.CHANGE,
        "chosen": (test_calls.CONSEQUENCE,),
    },
    "choose_decision": {"house": None, "session": None, "wanted": types.DecisionWanted()},
    "choose_record_number": {"request": test_calls.REQUEST},
    "after_record_registered": {"record": test_calls.RECORD},
    "after_record_changed": {"record": test_calls.RECORD, "change": "record.annulled"},
    "after_standing_changed": {"standing": test_calls.STANDING},
}


def example_of(name: str) -> ModuleType:
    """Run the example of a hook's docstring as a plugin author would write it."""
    module = ModuleType(f"example_{name}")
    for exported in regest.api.__all__:
        setattr(module, exported, getattr(regest.api, exported))
    vars(module).update(_=Translator("example"), announce=lambda *_: None)
    code = compile(DOCUMENTED[name].sections["Example"], name, "exec")
    exec(code, vars(module))
    return module


def signature_of(name: str) -> str:
    """Return the signature of a hook as Python tells it."""
    return f"{name}{inspect.signature(getattr(specs, name))}".replace("'", "")


def test_the_page_is_current() -> None:
    assert hook_docs.page() == PAGE


@pytest.mark.parametrize("name", HOOKS)
def test_hook_is_documented_with_its_exact_signature(name: str) -> None:
    assert f"### {name}\n\n```python\n{signature_of(name)}\n```" in PAGE


@pytest.mark.parametrize("name", HOOKS)
def test_hook_says_everything_that_the_schema_asks_for(name: str) -> None:
    hook = DOCUMENTED[name]
    parameters = inspect.signature(getattr(specs, name)).parameters

    assert set(hook_docs.SECTIONS) - set(hook.sections) == (set() if parameters else {"Args"})
    assert hook.summary
    assert len(hook.sections["Example"].splitlines()) <= 7
    for parameter in parameters:
        assert f"{parameter}: " in hook.sections["Args"]


@pytest.mark.parametrize("name", HOOKS)
def test_example_runs(name: str) -> None:
    example = example_of(name)
    plugins = load_plugins([], built_in={"example": example})

    if name.startswith("register_"):
        assert len(getattr(plugins.declared, name.removeprefix("register_"))) == 1
    else:
        getattr(plugins.calls, name)(*VIEWS[name].values())


@pytest.mark.parametrize("name", HOOKS)
def test_hook_has_a_typed_call(name: str) -> None:
    """Core asks through typed calls alone: one for each hook, by its name and arguments."""
    family, _, rest = name.partition("_")
    if family == "register":
        assert rest in KINDS
        return
    call: Callable[..., Any] = getattr(Calls, name)
    asked = list(inspect.signature(call).parameters)[1:]
    assert asked == list(inspect.signature(getattr(specs, name)).parameters)


@pytest.mark.parametrize("name", HOOKS)
def test_hook_is_tested_by_name(name: str) -> None:
    tests = {
        node.name
        for module in (test_calls, test_registered)
        for node in ast.parse(inspect.getsource(module)).body
        if isinstance(node, ast.FunctionDef)
    }

    assert f"test_hook_{name}" in tests


@pytest.mark.parametrize("name", HOOKS)
def test_hook_is_implemented_by_a_stranger(name: str, distributions: Path) -> None:
    plugin = importlib.import_module("kitchen_sink.plugin")

    assert hasattr(getattr(plugin, name), "regest_impl")


def test_every_hook_belongs_to_a_family() -> None:
    assert {name.partition("_")[0] for name in HOOKS} == set(hook_docs.FAMILIES)


def test_everything_that_hooks_see_is_offered_to_plugins() -> None:
    """An author who reads a type in a signature must be able to import it."""
    for module in (types, search_types):
        tree = ast.parse(inspect.getsource(module))
        classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
        assert classes - set(regest.api.__all__) == set()
