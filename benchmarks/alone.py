"""What a step costs in a process of its own: processor time, seconds, and its peak of memory.

A step is a generator: it makes ready, yields what is to be measured, and tidies up after it. The
process begins anew, so that the peak is the step's and not that of whoever filled the catalogue.
"""

from __future__ import annotations

import json
import multiprocessing
import re
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from multiprocessing.queues import SimpleQueue
from pathlib import Path
from typing import Any

Step = Callable[[Path], Iterator[Callable[[], int]]]
_MEMORY = re.compile(r"^(VmHWM|VmRSS):\s+(\d+) kB", re.MULTILINE)


@dataclass(frozen=True)
class Cost:
    """CPU seconds, seconds, how many were `done`, MB at the peak and what they grew by."""

    cpu: float
    seconds: float
    done: int
    peak_mb: float
    grown_mb: float


@dataclass(frozen=True)
class Compared:
    """A step beside its floor (None where no raw engine does the same), at one size."""

    step: str
    records: int
    ours: Cost
    floor: Cost | None

    @property
    def ratio(self) -> float | None:
        """How many times the floor's processor time ours is."""
        if self.floor is None:
            return None
        return round(self.ours.cpu / max(self.floor.cpu, 1e-5), 1)

    def told(self) -> dict[str, Any]:
        """Return it for JSON."""
        per_record = round(1e6 * self.ours.cpu / self.records, 1)
        return {**asdict(self), "ratio": self.ratio, "cpu_us_per_record": per_record}


def alone(step: Step, folder: Path) -> Cost:
    """Do a step in a new process; a step that fails ends the program."""
    context = multiprocessing.get_context("spawn")
    answers: SimpleQueue[Cost | None] = context.SimpleQueue()
    process = context.Process(target=_answer, args=(step, folder, answers))
    process.start()
    cost = answers.get()
    process.join()
    if cost is None:
        raise SystemExit(f"{step.__name__} failed: see above")
    return cost


def compared(
    name: str, records: int, folder: Path, ours: Step, floor: Step | None = None
) -> Compared:
    """Do the floor, then ours, each in a process of its own."""
    low = alone(floor, folder) if floor is not None else None
    found = Compared(name, records, alone(ours, folder), low)
    show(found)
    return found


def show(found: Compared) -> None:
    """Print a line of the table to standard error."""
    ours = found.ours
    rate = ours.done / max(ours.seconds, 0.001)
    ratio = "-" if found.ratio is None else f"{found.ratio:.1f}"
    print(
        f"{found.records:>8} {found.step:26}{ours.done:>8}{ours.cpu:>9.2f}{ours.seconds:>9.2f}"
        f"{rate:>10.0f}{1e6 * ours.cpu / found.records:>10.1f}{ours.peak_mb:>9.0f}"
        f"{ours.grown_mb:>8.0f}{ratio:>9}",
        file=sys.stderr,
        flush=True,
    )


def head() -> None:
    """Print the head of the table."""
    print(
        f"{'records':>8} {'step':26}{'done':>8}{'CPU s':>9}{'s':>9}{'done/s':>10}"
        f"{'us/record':>10}{'peak MB':>9}{'grown':>8}{'x floor':>9}",
        file=sys.stderr,
        flush=True,
    )


def growth(found: Sequence[Compared]) -> dict[str, float]:
    """Return by step how many times as much a record costs at the largest size as at the least."""
    grown = {}
    for step in dict.fromkeys(each.step for each in found):
        of_step = sorted((e for e in found if e.step == step), key=lambda each: each.records)
        least, most = of_step[0], of_step[-1]
        per_record = max(least.ours.cpu, 1e-5) / least.records
        grown[step] = round(most.ours.cpu / most.records / per_record, 2)
    return grown


def report(found: Sequence[Compared]) -> None:
    """Print growth to standard error and everything as JSON to standard output."""
    grown = growth(found)
    told = ", ".join(f"{step} {times:.2f}" for step, times in grown.items())
    print(f"CPU per record, largest size to least: {told}", file=sys.stderr)
    print(json.dumps({"steps": [each.told() for each in found], "growth": grown}))


def _answer(step: Step, folder: Path, answers: SimpleQueue[Cost | None]) -> None:
    cost = None
    try:
        cost = _cost(step(folder))
    finally:
        answers.put(cost)


def _cost(doing: Iterator[Callable[[], int]]) -> Cost:
    once = next(doing)
    before, begun, spent = _memory()["VmRSS"], time.perf_counter(), _spent()
    done = once()
    cpu, seconds = _spent() - spent, time.perf_counter() - begun
    peak = _memory()["VmHWM"]
    for _tidying in doing:
        pass
    return Cost(round(cpu, 5), round(seconds, 4), done, round(peak), round(peak - before))


def _spent() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def _memory() -> dict[str, float]:
    """Return megabytes as Linux tells them; elsewhere nothing is known."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return {"VmHWM": 0.0, "VmRSS": 0.0}
    return {name: int(size) / 1024 for name, size in _MEMORY.findall(status)}
