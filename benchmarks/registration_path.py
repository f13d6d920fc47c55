"""What the path from a paper to its number costs: statements, fsyncs, CPU time, step by step.

    python benchmarks/registration_path.py [--count 200]

Each step is done `--count` times in one process, in a deployment of its own on SQLite: a letter
registered bare, with its file, a resolution on it, and its answer. The floor is a bare INSERT in a
transaction of its own in the same kind of database. Statements are counted where they leave for the
database, fsyncs by strace (left out where it is missing). A table goes to standard error, JSON to
standard output.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Engine

from benchmarks.registration import insert_sqlite
from regest.core.catalogue.task_terms import Executor, TaskContext, TaskDraft
from regest.core.catalogue.tasks import add
from regest.core.people.parties import NewParty, add_party
from regest.core.people.tables import PartyKind
from regest.kit.founding import establish
from regest.kit.house import House
from regest.plugins.journal.letters.descriptions import IncomingLetter, OutgoingLetter
from regest.plugins.journal.letters.registration import register_incoming, register_outgoing

COUNT = 200
WARMING = 20
MINISTRY, SCHOOL = "Министерство образования Приобского края", "МБОУ «СОШ № 208»"
CHAIR = "Ветрова Ирина Сергеевна"
FLOOR = "bare INSERT"
SYNCED = 20
SYNCS = "fsync,fdatasync,sync_file_range,msync"
_CALL = re.compile(r"\b(?:fsync|fdatasync|sync_file_range|msync)\(")

Once = Callable[[int], object]


@dataclass(frozen=True)
class Cost:
    """What doing a step once costs; `fsyncs` is None where nobody could count them."""

    step: str
    statements: float
    kinds: dict[str, float]
    cpu_ms: float
    cpu_p95_ms: float
    fsyncs: float | None = None


class Journey:
    """The steps of the path, each ready to be done many times."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        establish(folder, "demo")
        self.house = House.open(folder)
        with self.house.work() as work:
            known = {
                name: add_party(work, NewParty(kind=PartyKind.PERSON, name=name))
                for name in ("Первый Иван Ильич", "Второй Пётр Ильич")
            }
        self.author, self.executor = (each.id for each in known.values())
        self.paper = folder / "letter.txt"
        self.letters: list[str] = []

    def bare(self, number: int) -> None:
        """Register a letter without a file."""
        self._incoming(f"{number}")

    def with_file(self, number: int) -> None:
        """Register a letter with a file of its own, its text read in the child process."""
        self.paper.write_text(f"Письмо № {number}\n\nО проведении мероприятия {number}\n")
        self._incoming(f"{number}/ф", self.paper)

    def resolution(self, number: int) -> None:
        """Put a resolution on a letter that is registered."""
        with self.house.work() as work:
            context = TaskContext.of(self.house.deployment, self.house.reader)
            draft = TaskDraft(
                record_id=self.letters[number % len(self.letters)],
                text="Подготовить ответ",
                author=self.author,
                signed_on=work.today,
                executors=(Executor(self.executor, lead=True),),
            )
            add(work, context, draft)

    def answer(self, number: int) -> None:
        """Register the answer to a letter."""
        register_outgoing(
            self.house,
            OutgoingLetter(
                addressees=(MINISTRY,),
                subject=f"Об исполнении {number}",
                case="01-06",
                signatory=CHAIR,
                answers=self.letters[number % len(self.letters)],
            ),
        )

    def close(self) -> None:
        """Let go of the deployment."""
        self.house.close()

    def _incoming(self, number: str, *paths: Path) -> None:
        letter = IncomingLetter(
            sender=SCHOOL, subject=f"О проведении мероприятия {number}", number=number
        )
        self.letters.append(register_incoming(self.house, letter, paths).record.id)


def _steps(folder: Path) -> Iterator[tuple[str, Once]]:
    journey = Journey(folder / "house")
    yield "letter registered", journey.bare
    yield "letter with its file", journey.with_file
    yield "resolution on it", journey.resolution
    yield "answer registered", journey.answer
    journey.close()
    floor = folder / "floor"
    floor.mkdir()
    with sqlite3.connect(floor / "floor.db") as connection:
        connection.execute("CREATE TABLE floor (id INTEGER PRIMARY KEY, body TEXT)")
    connection.close()
    doing = insert_sqlite(floor)
    yield FLOOR, next(doing)


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """Count statements by their first word while the block runs."""
    kinds: Counter[str] = Counter()

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        kinds[statement.split(None, 1)[0].upper()] += 1

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield kinds
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def cost(step: str, once: Once, count: int) -> Cost:
    """Do a step `count` times after some for warming, and return what it took."""
    numbers = iter(range(1, 1 + WARMING + count))
    for number in itertools.islice(numbers, WARMING):
        once(number)
    spent: list[float] = []
    with counted() as kinds:
        for number in numbers:
            begun = time.process_time()
            once(number)
            spent.append(1000 * (time.process_time() - begun))
    return Cost(
        step,
        round(kinds.total() / count, 1),
        {kind: round(times / count, 1) for kind, times in sorted(kinds.items())},
        round(statistics.mean(spent), 2),
        round(statistics.quantiles(spent, n=20)[-1], 2),
    )


def synced(position: int, count: int) -> float | None:
    """Return the fsyncs of one step of the path, None without strace.

    A child does everything up to the step and then the step `count` times or not at all; what the
    two differ by is the step's.
    """
    if shutil.which("strace") is None:
        return None
    few, many = (_syncs(position, times) for times in (0, count))
    return round((many - few) / count, 1)


def _syncs(position: int, count: int) -> int:
    with tempfile.NamedTemporaryFile("r", suffix=".strace") as trace:
        program = [sys.executable, __file__, "--only", str(position), "--count", str(count)]
        watch = ["strace", "-f", "-qq", "-e", f"trace={SYNCS}", "-o", trace.name]
        subprocess.run([*watch, *program], check=True, stdout=subprocess.DEVNULL)
        return len(_CALL.findall(trace.read()))


def only(position: int, count: int) -> None:
    """Do the steps before `position` once each, and that one `count` times (for strace)."""
    with tempfile.TemporaryDirectory() as folder:
        for place, (_name, once) in enumerate(_steps(Path(folder))):
            for number in range(1, 1 + (count if place == position else int(place < position))):
                once(number)


def measured(count: int) -> list[Cost]:
    """Return the cost of each step and, last, of the floor."""
    with tempfile.TemporaryDirectory() as folder:
        costs = [cost(name, once, count) for name, once in _steps(Path(folder))]
    syncs = min(count, SYNCED)
    return [replace(each, fsyncs=synced(place, syncs)) for place, each in enumerate(costs)]


def show(costs: list[Cost]) -> None:
    """Print a table to standard error."""
    floor = costs[-1].cpu_ms
    print(
        f"{'step':22} {'SQL':>6} {'fsync':>6} {'CPU ms':>8} {'p95':>8} {'x floor':>8}",
        file=sys.stderr,
    )
    for each in costs:
        syncs = "-" if each.fsyncs is None else f"{each.fsyncs:.1f}"
        figures = f"{each.statements:6.1f} {syncs:>6} {each.cpu_ms:8.2f} {each.cpu_p95_ms:8.2f}"
        print(f"{each.step:22} {figures} {each.cpu_ms / floor:8.1f}", file=sys.stderr)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Profile the path of registration.")
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--only", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only is not None:
        only(given.only, given.count)
        return
    costs = measured(given.count)
    show(costs)
    print(json.dumps([asdict(each) for each in costs], ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
