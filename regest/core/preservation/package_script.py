"""The script that a package bears, made of the modules by which the program checks too."""

from __future__ import annotations

import ast
import importlib
import inspect

_PARTS = ("package_files", "package_rows", "verify_package")
_PACKAGE = "regest.core.preservation"
_START = '#!/usr/bin/env python3\n"""{words}"""\n\nfrom __future__ import annotations\n'


def standalone() -> str:
    """Return the source of `verify.py`, which needs the standard library alone."""
    sources = [inspect.getsource(importlib.import_module(f"{_PACKAGE}.{n}")) for n in _PARTS]
    words = ast.get_docstring(ast.parse(sources[-1]), clean=False) or ""
    return "\n\n".join([_START.format(words=words), *(_body(source) for source in sources)]) + "\n"


def _body(source: str) -> str:
    """Return a module without its docstring and without what it imports from this program."""
    lines = source.splitlines()
    for node in reversed(ast.parse(source).body):
        ours = isinstance(node, ast.ImportFrom) and (node.module or "").startswith("regest")
        future = isinstance(node, ast.ImportFrom) and node.module == "__future__"
        words = isinstance(node, ast.Expr) and node.lineno == 1
        if ours or future or words:
            del lines[node.lineno - 1 : node.end_lineno]
    return "\n".join(lines).strip()
