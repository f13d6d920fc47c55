"""The benchmarks of archives measure what they say: each step on a real archive and its floor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import ending, preserving
from benchmarks.alone import Compared, growth

Run = Callable[[Path, int], list[Compared]]
FEW = 600


@pytest.mark.stress
@pytest.mark.parametrize("run", [ending.run, preserving.run])
def test_every_step_is_done_and_measured(tmp_path: Path, run: Run) -> None:
    found = run(tmp_path / "deployment", FEW)
    assert all(each.ours.done > 0 and each.ours.cpu > 0 for each in found)
    floors = [each for each in found if each.floor is not None]
    assert floors
    assert all(each.ratio is not None and each.ratio > 0 for each in floors)
    assert all(each.ours.peak_mb > each.ours.grown_mb for each in found)
    assert set(growth(found).values()) == {1.0}
