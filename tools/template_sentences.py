"""Finds the translatable sentences in templates, which are written as in Python: `{{ _("…") }}`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jinja2
from jinja2 import nodes

from tools.sentences import Fault, Sentence, sentences_in


def template_sentences(source: str, file: str) -> Iterator[Sentence | Fault]:
    """Yield each sentence of a template, and a fault for each call that cannot be translated."""
    tree = jinja2.Environment(autoescape=True).parse(source, file)
    for call in tree.find_all(nodes.Call):
        function = _function(call.node)
        if function:
            code = f"{function}({', '.join(_arguments(call))})"
            for found in sentences_in(code, file):
                yield _placed(found, file, call.lineno)


def _function(node: nodes.Expr) -> str:
    """Return `_`, `_.n` or `_.p`; nothing for other functions."""
    if isinstance(node, nodes.Name) and node.name == "_":
        return "_"
    if isinstance(node, nodes.Getattr) and _function(node.node) == "_" and node.attr in "pn":
        return f"_.{node.attr}"
    return ""


def _arguments(call: nodes.Call) -> Iterator[str]:
    for each in call.args:
        yield repr(each.value) if isinstance(each, nodes.Const) else "computed"
    for pair in call.kwargs:
        yield f"{pair.key}=0"


def _placed(found: Sentence | Fault, file: str, line: int) -> Any:
    if isinstance(found, Fault):
        return Fault(f"{file}:{line}", found.text)
    return Sentence(file, line, found.msgid, found.plural, found.context)
