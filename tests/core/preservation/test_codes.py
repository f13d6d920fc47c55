"""Every finding of the doctor has a code, and docs/doctor.md says what to do about it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PLACES = ("core/preservation/*.py", "kit/checkup.py", "kit/backups.py", "index/diagnosis.py")
# Made of others, or of what is handed in, which have codes of their own.
PASSED_ON = {"together", "_warning", "_carried_out", "check_bytes"}
_DOCUMENTED = re.compile(r"^\| `(\w+)` \|", re.MULTILINE)


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield where a diagnosis is made: the function's name, and the call."""
    for place in PLACES:
        for path in sorted((ROOT / "regest").glob(place)):
            functions = ast.walk(ast.parse(path.read_text("utf-8")))
            for function in functions:
                if isinstance(function, ast.FunctionDef):
                    yield from ((function.name, call) for call in _made_in(function))


def _made_in(function: ast.FunctionDef) -> Iterator[ast.Call]:
    for node in ast.walk(function):
        match node:
            case ast.Call(func=ast.Name(id="Diagnosis" | "_warning")):
                yield node
            case _other:
                pass


def code_in(call: ast.Call) -> str:
    """Return the code that a call gives, or nothing."""
    assert isinstance(call.func, ast.Name)
    if call.func.id == "_warning":
        given: ast.expr | None = call.args[0]
    else:
        named = [each.value for each in call.keywords if each.arg == "code"]
        given = named[0] if named else (call.args[4] if len(call.args) > 4 else None)
    return str(given.value) if isinstance(given, ast.Constant) else ""


def is_fine(call: ast.Call) -> bool:
    """Say whether a diagnosis is that all is well."""
    status = call.args[0] if call.args else None
    return isinstance(status, ast.Attribute) and status.attr == "OK"


def test_every_finding_has_a_code() -> None:
    found = list(calls())
    assert len(found) > 30
    bare = [
        f"{name}:{call.lineno}"
        for name, call in found
        if not code_in(call) and not is_fine(call) and name not in PASSED_ON
    ]
    assert bare == []


def test_every_code_is_documented_and_no_other() -> None:
    page = (ROOT / "docs" / "doctor.md").read_text("utf-8")
    documented = _DOCUMENTED.findall(page)
    assert sorted({code_in(call) for _name, call in calls()} - {""}) == sorted(documented)
