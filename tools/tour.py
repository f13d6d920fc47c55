"""Runs the commands of the READMEs and writes what they really print.

`python -m tools.tour` writes the output anew; `--check` exits with 1 when a page shows another.
The commands of all `console` blocks of a page run in one shell, in a scratch folder; a line that
begins with `$ ` is a command, lines that begin with `> ` go on with it.
"""

from __future__ import annotations

import difflib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ("README.md", "README.ru.md")
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
MARK = "@@@ end of output"
# What differs from run to run, and what pages show in its place.
CHANGING = (
    (re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"), "01a2b3c4-…"),
    (re.compile(r"\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*[0-9])[0-9a-f]{12,128}\b"), "5e8f…"),
    (re.compile(r"\b(?=[a-z2-7]*[2-7])[a-z2-7]{26}\b"), "6buf…"),
    (re.compile(r"(?<![\w-])[\w-]{40,}(?![\w-])"), "…"),
    (re.compile(r"\b20\d{6}T\d{6}Z\b"), "20261027T021500Z"),
    (re.compile(r"\bfiles=\d+ rows=\d+\b"), "files=… rows=…"),
    (re.compile(r"[ \t]+$", re.MULTILINE), ""),
)


def commands(page: str) -> Iterator[str]:
    """Yield the commands of a page in order."""
    for block in BLOCK.findall(page):
        yield from (command for command, _output in _pairs(block))


def _pairs(block: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            pairs.append((line[2:], ""))
        elif line.startswith("> ") and pairs and not pairs[-1][1]:
            pairs[-1] = (f"{pairs[-1][0]}\n{line[2:]}", "")
        elif pairs:
            pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]}{line}\n")
    return pairs


def run(script: Sequence[str], folder: Path) -> list[str]:
    """Return what each command prints, errors included, run one after another in `folder`.

    Raises:
        RuntimeError: the shell ended early; carries what was printed.
    """
    lines = [f"{command} 2>&1 </dev/null\nprintf '%s\\n' '{MARK}'" for command in script]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("REGEST_")
    }
    programs = Path(sys.executable).parent
    environment |= {
        "PATH": f"{programs}{os.pathsep}{os.environ.get('PATH', '')}",
        "COLUMNS": "110",
        "LC_ALL": "C.UTF-8",
        "NO_COLOR": "1",
    }
    done = subprocess.run(
        ["bash", "-u", "-c", "\n".join(lines)],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
    )
    printed = done.stdout.split(f"{MARK}\n")
    if len(printed) != len(script) + 1:
        raise RuntimeError(done.stdout + done.stderr)
    return [settled(text.replace(str(folder), "…")) for text in printed[:-1]]


def settled(text: str) -> str:
    """Return `text` with identifiers, digests and scratch paths as pages show them."""
    for pattern, shown in CHANGING:
        text = pattern.sub(shown, text)
    return text


def toured(page: str) -> str:
    """Return the page with the output of its commands as it is now."""
    with tempfile.TemporaryDirectory() as folder:
        # The scratch folder passes for a clone: that is where readers stand.
        Path(folder, "regest").symlink_to(ROOT / "regest")
        outputs = iter(run(list(commands(page)), Path(folder)))

    def block(found: re.Match[str]) -> str:
        return "".join(
            "$ " + command.replace("\n", "\n> ") + "\n" + next(outputs)
            for command, _output in _pairs(found.group())
        )

    return BLOCK.sub(block, page)


def main(arguments: Sequence[str] = ()) -> int:
    """Write the pages anew, or compare them; return the exit code."""
    differs = False
    for name in PAGES:
        path = ROOT / name
        before = path.read_text("utf-8")
        after = toured(before)
        if before != after and "--check" in arguments:
            differs = True
            lines = difflib.unified_diff(before.splitlines(), after.splitlines(), name, "printed")
            print("\n".join(lines))
        elif before != after:
            path.write_text(after, "utf-8")
            print(f"{name} written")
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
