"""Writes docs/hooks.md from the specs and types of hooks; `--check` compares."""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import ModuleType

from regest.core.hooks import search_types, specs, types
from regest.core.hooks.failures import Stage
from regest.core.hooks.specs import after, apply, check, choose, propose, register
from tools.pages import MADE, publish

INTRODUCTION = """
# Hooks

{summary}

A plugin is an entry point of group `regest.plugins` in a distribution of its own; the entry point
names a module with a `PluginManifest` in `plugin` and the implementations of hooks. Everything that
it imports of the product comes from `regest.api`:

```python
from regest.api import PluginManifest, Titles, hookimpl

plugin = PluginManifest(
    name="orders",
    title=Titles(ru="Приказы", en="Orders"),
    summary=Titles(ru="Учёт приказов", en="Keeps the orders"),
    version="1.0",
    package="acme_orders",
)
```

Tables, permissions and commands begin with the plugin's name. Its package may hold `migrations/`
(with `versions/NNNN_slug.py`, one after another), `locale/` (gettext domain: the plugin's name) and
`templates/`.

A plugin that fails to start is set aside with its stage
({stages}):
reading goes on with a warning, writing is refused until it is mended or left out.
"""
FAMILIES = {
    "register": "Declarations",
    "check": "Checks",
    "choose": "Choices",
    "propose": "Proposed consequences",
    "apply": "Consequences",
    "after": "Events",
}
SECTIONS = ("When", "Args", "Returns", "Errors", "Since", "Example")


@dataclass(frozen=True)
class Hook:
    """A hook as its spec tells it: name, signature, summary, and the text of each section."""

    name: str
    signature: str
    summary: str
    sections: dict[str, str]

    @property
    def family(self) -> str:
        """The family, which has one error rule."""
        return self.name.partition("_")[0]


def hooks(
    modules: Sequence[ModuleType] = (register, check, choose, propose, apply, after),
) -> list[Hook]:
    """Return the hooks of the modules in the order they stand there."""
    return [
        _hook(node)
        for module in modules
        for node in ast.parse(inspect.getsource(module)).body
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(decorator) == "hookspec" for decorator in node.decorator_list)
    ]


def page() -> str:
    """Return the page: the families with their hooks, then what hooks see."""
    summary = inspect.cleandoc(specs.__doc__ or "").partition("\n\n")[2]
    stages = ", ".join(stage.value for stage in Stage)
    parts = [MADE, INTRODUCTION.format(summary=summary, stages=stages)]
    found = hooks()
    for family, title in FAMILIES.items():
        parts.append(f"\n## {title}\n")
        parts.extend(_section(hook) for hook in found if hook.family == family)
    parts.append("\n## What hooks see\n")
    parts.extend(_types())
    return "".join(parts)


def _hook(node: ast.FunctionDef) -> Hook:
    text = ast.get_docstring(node) or ""
    heads = "|".join(SECTIONS)
    first, *rest = re.split(rf"^({heads}):", text, flags=re.MULTILINE)
    sections = {
        head: inspect.cleandoc(body) for head, body in zip(rest[::2], rest[1::2], strict=True)
    }
    returns = ast.unparse(node.returns) if node.returns else "None"
    signature = f"{node.name}({ast.unparse(node.args)}) -> {returns}"
    return Hook(node.name, signature, first.strip(), sections)


def _section(hook: Hook) -> str:
    lines = [f"\n### {hook.name}\n", f"```python\n{hook.signature}\n```\n", f"{hook.summary}\n"]
    for head in SECTIONS[:-1]:
        body = hook.sections.get(head)
        if body:
            shown = _arguments(body) if head == "Args" else body
            separator = "\n\n" if head == "Args" else " "
            lines.append(f"**{head}.**{separator}{shown}\n")
    lines.append(f"```python\n{hook.sections['Example']}\n```\n")
    return "\n".join(lines)


def _arguments(body: str) -> str:
    joined = re.sub(r"\n +", " ", body)
    return "\n".join(re.sub(r"^(\w+):", r"- `\1`:", line) for line in joined.splitlines())


def _types() -> Iterator[str]:
    # A rule belongs to core.base, where rules are read; plugins declare the same class.
    rule = ast.parse(inspect.getsource(types.Rule)).body
    search = ast.parse(inspect.getsource(search_types)).body
    for node in (*ast.parse(inspect.getsource(types)).body, *rule, *search):
        if isinstance(node, ast.ClassDef):
            yield f"\n### {node.name}\n\n{ast.get_docstring(node)}\n\n"
            yield "```python\n" + "\n".join(_members(node)) + "\n```\n"


def _members(node: ast.ClassDef) -> Iterator[str]:
    for member in node.body:
        if isinstance(member, ast.AnnAssign | ast.Assign):
            yield ast.unparse(member)
        elif isinstance(member, ast.FunctionDef):
            returns = ast.unparse(member.returns) if member.returns else "None"
            yield f"# {ast.get_docstring(member) or 'Make one.'}"
            yield f"def {member.name}({ast.unparse(member.args)}) -> {returns}"


if __name__ == "__main__":
    sys.exit(publish("hooks.md", page(), sys.argv[1:]))
