"""Measures files and functions: rooms stay livable when both stay small.

`python -m tools.sizes` exits with 1 when a file or a function is over its limit.
"""

from __future__ import annotations

import ast
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("regest", "tests", "tools", "benchmarks")
FILE_LINES = 500
FUNCTION_LINES = 60
# Nine functions of ten are at most this long, in each of the folders.
USUAL_FUNCTION_LINES = 25
# Fewer functions than this have no percentile worth speaking of.
ENOUGH_FUNCTIONS = 20


@dataclass(frozen=True)
class Sizes:
    """Lines per file and per function of one folder.

    Docstrings count; decorators do not: options of commands and tables of cases are declarations.
    """

    folder: str
    files: dict[str, int]
    functions: dict[str, int]

    def summary(self) -> str:
        """Return one line of figures."""
        lines = sorted(self.files.values())
        return (
            f"{self.folder}: {len(lines)} files, {sum(lines)} lines, "
            f"median {statistics.median(lines):.0f}, longest {lines[-1]}; "
            f"functions {len(self.functions)}, 90th percentile {self.percentile()}"
        )

    def percentile(self) -> int:
        """Return the length that nine functions of ten do not exceed; 0 without functions."""
        lengths = sorted(self.functions.values())
        return lengths[max(0, -(-len(lengths) * 9 // 10) - 1)] if lengths else 0

    def excesses(self) -> Iterator[str]:
        """Yield what is over a limit."""
        for name, lines in self.files.items():
            if lines > FILE_LINES:
                yield f"{name}: {lines} lines, at most {FILE_LINES}"
        for name, lines in self.functions.items():
            if lines > FUNCTION_LINES:
                yield f"{name}: {lines} lines, at most {FUNCTION_LINES}"
        enough = len(self.functions) >= ENOUGH_FUNCTIONS
        if enough and self.percentile() > USUAL_FUNCTION_LINES:
            yield (
                f"{self.folder}: the 90th percentile of functions is {self.percentile()} lines, "
                f"at most {USUAL_FUNCTION_LINES}"
            )


def measure(root: Path, folder: str) -> Sizes:
    """Return the sizes of the Python files under `root / folder`, migrations left out."""
    files: dict[str, int] = {}
    functions: dict[str, int] = {}
    for path in sorted((root / folder).rglob("*.py")):
        if "migrations" in path.parts:
            continue
        name = str(path.relative_to(root))
        source = path.read_text("utf-8")
        # `__init__` files that only name their folder would hide the median of real files.
        if path.name != "__init__.py" or len(source.splitlines()) > 3:
            files[name] = len(source.splitlines())
        functions.update(_functions(source, name))
    return Sizes(folder, files, functions)


def _functions(source: str, name: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(source, name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            last = node.end_lineno or node.lineno
            yield f"{name}:{node.lineno} {node.name}", last - node.lineno + 1


def main(arguments: Sequence[str] = ()) -> int:
    """Print the figures and the excesses; return the exit code."""
    root = Path(arguments[0]) if arguments else ROOT
    excesses: list[str] = []
    for folder in FOLDERS:
        sizes = measure(root, folder)
        if sizes.files:
            print(sizes.summary())
            excesses.extend(sizes.excesses())
    print("\n".join(excesses) or "sizes are within limits")
    return 1 if excesses else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
