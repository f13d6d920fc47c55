"""Many who do the same things at once in one deployment, and how each attempt ended."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path

from regest.core.base.clock import Clock
from regest.core.base.errors import RegestError
from regest.kit.house import House
from tests.support.houses import opened_house

ATTEMPTS, THREADS = 200, 8
Act = Callable[[House], object]


def attempted(folder: Path, acts: Sequence[Act], clock: Clock | None = None) -> Counter[str]:
    """Let several threads do the acts in turn, `ATTEMPTS` in all; count how they ended."""
    ended: Counter[str] = Counter()
    todo = list(islice(cycle(acts), ATTEMPTS))
    ready = threading.Barrier(THREADS)

    def run(mine: Sequence[Act]) -> None:
        with opened_house(folder, clock) as house:
            ready.wait(timeout=60)
            for act in mine:
                try:
                    act(house)
                    ended["done"] += 1
                except RegestError as fault:
                    ended[fault.code] += 1

    threads = [threading.Thread(target=run, args=(todo[n::THREADS],)) for n in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=300)
    return ended
