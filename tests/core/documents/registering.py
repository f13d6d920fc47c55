"""A program that registers a letter for each file of a folder and tells what became of them.

It is a process of its own, so that its memory, its children and its open files are the house's.
`python -m tests.core.documents.registering DEPLOYMENT FILES` writes one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from regest.core.base.messages import Message
from regest.core.catalogue.components import components_of
from regest.core.documents.extract import TextReader
from regest.core.documents.outcome import TextOutcome
from regest.kit.house import House
from tests.support.databases import manual_clock
from tests.support.letters import receive


def main(deployment: Path, files: Path) -> None:
    """Register the files one after another and print what was found."""
    house = House.open(deployment, clock=manual_clock())
    reader = house.deployment.text_reader
    # The fork server, the database and the libraries are there before the first hostile file.
    _registered(house, reader, Path(__file__))
    before, open_files = _resident(), _open_files()
    told = {path.name: _registered(house, reader, path) for path in sorted(files.iterdir())}
    grown, opened = _resident() - before, _open_files() - open_files
    harmless = reader.read(b"still here", "a.txt").text
    left = len(list(_grandchildren()))
    house.close()
    answer = {
        "files": told,
        "grown": grown,
        "open_files": opened,
        "children": left,
        "harmless": harmless,
    }
    sys.stdout.write(json.dumps(answer))


def _registered(house: House, reader: TextReader, path: Path) -> dict[str, object]:
    """Register a letter with the file and return what the catalogue keeps of it."""
    spent: dict[str, float] = {}
    outcomes: dict[str, TextOutcome] = {}

    def read(content: bytes, name: str) -> TextOutcome:
        started = time.monotonic()
        outcomes[name] = reader.read(content, name)
        spent[name] = time.monotonic() - started
        return outcomes[name]

    house.deployment.read_text = read  # type: ignore[method-assign]
    entry = receive(house, path, subject=f"О файле {path.name}")
    with house.read() as session:
        kept = {component.name: (component, text) for component, text in
                components_of(session, entry.record.id)}  # fmt: skip
    # What a letter encloses is registered beside it, each file as one of its own.
    component, text = kept[path.name]
    reason = outcomes[path.name].reason
    message = reason if isinstance(reason, Message) else None
    return {
        "number": entry.record.number,
        "name": component.name,
        "size": component.size_bytes,
        "status": text.status.value if text else "",
        "reason": text.reason if text else "",
        "outcome": outcomes[path.name].status,
        "asked": message.msgid if message else "",
        "ru": message.text("ru") if message else "",
        "seconds": spent[path.name],
    }


def _resident() -> int:
    """Return the most memory, in bytes, that this process ever had."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def _open_files() -> int:
    return sum(1 for _each in Path("/proc/self/fd").iterdir())


def _grandchildren() -> Iterator[int]:
    """Yield the processes that a child of ours (the fork server) started."""
    children = Path("/proc/self/task").glob("*/children")
    for child in " ".join(each.read_text() for each in children).split():
        for listed in Path(f"/proc/{child}/task").glob("*/children"):
            yield from map(int, listed.read_text().split())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
