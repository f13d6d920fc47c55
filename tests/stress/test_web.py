"""The benchmark of pages measures what it says: real servers, both sides, every page."""

from __future__ import annotations

from pathlib import Path

from benchmarks import web
from benchmarks.web_catalogue import furnish

FEW = web.Size(requests=4, rounds=1, clients=(2,))


def test_it_measures_every_page_on_both_sides(tmp_path: Path) -> None:
    folder = tmp_path / "deployment"
    furnish(folder, 40, seed=1)
    found = web.run(folder, FEW)
    assert set(found["pages"]) == {"start page", "list of 25", "record", "search"}
    for page in found["pages"].values():
        assert page["2"]["per_second"] > 0
        assert page["2"]["bare_per_second"] > 0
    assert found["two_workers"]["per_second"] > 0
    assert found["footprint"]["memory_after_search_mb"] > found["footprint"]["memory_mb"]
