"""Finds the translatable sentences in Python source.

They are `_("…")`, `_.p("context", "…")` and `_.n("one", "many", count)`.
"""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath

# Where the texts stand among a call's arguments, by method of the translator.
_CONTEXT_AT = {"": None, "p": 0, "n": None}
_TEXTS_AT = {"": (0,), "p": (1,), "n": (0, 1)}
_ARGUMENTS = {"": 1, "p": 2, "n": 3}


@dataclass(frozen=True)
class Fault:
    """Something to mend, and where: `file` or `file:line`."""

    place: str
    text: str

    def __str__(self) -> str:
        return f"{self.place}: {self.text}"


@dataclass(frozen=True)
class Sentence:
    """A sentence as the code asks for it."""

    file: str
    line: int
    msgid: str
    plural: str = ""
    context: str | None = None

    @property
    def place(self) -> str:
        """Return `file:line`."""
        return f"{self.file}:{self.line}"


def domain_of(path: PurePath) -> str:
    """Return the gettext domain of the source at `path`, relative to the root of the tree."""
    parts = path.parts
    return parts[2] if parts[:2] == ("regest", "plugins") and len(parts) > 3 else "regest"


def sentences_in(source: str, file: str) -> Iterator[Sentence | Fault]:
    """Yield each sentence of `source`, and a fault for each call that cannot be translated."""
    for node in ast.walk(ast.parse(source, file)):
        if isinstance(node, ast.Call) and (method := _method(node.func)) is not None:
            yield _sentence(node, method, file)


def _method(function: ast.expr) -> str | None:
    if isinstance(function, ast.Name):
        return "" if function.id == "_" else None
    if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
        return function.attr if function.value.id == "_" and function.attr in "pn" else None
    return None


def _sentence(call: ast.Call, method: str, file: str) -> Sentence | Fault:
    place = f"{file}:{call.lineno}"
    if len(call.args) != _ARGUMENTS[method]:
        return Fault(place, f"_{'.' if method else ''}{method}() takes {_ARGUMENTS[method]} texts")
    texts = [_literal(call.args[index]) for index in _TEXTS_AT[method]]
    at = _CONTEXT_AT[method]
    context = None if at is None else _literal(call.args[at])
    if None in texts or (at is not None and context is None):
        return Fault(place, "a sentence is one literal text, without f or +")
    given = {keyword.arg for keyword in call.keywords}
    wanted = _names(str(texts[-1]))
    if method == "n":
        given, wanted = given | {"count"}, wanted | {"count"}
    if None not in given and given != wanted:
        return Fault(place, f"names in braces {_listed(wanted)}, arguments {_listed(given)}")
    plural = str(texts[1]) if method == "n" else ""
    return Sentence(file, call.lineno, str(texts[0]), plural, context)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _names(text: str) -> set[str | None]:
    return {name for _text, name, _spec, _form in string.Formatter().parse(text) if name}


def _listed(names: set[str | None]) -> str:
    return ", ".join(sorted(str(name) for name in names)) or "none"
