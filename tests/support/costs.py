"""What each file of tests costs, told at the end of a run, so that a slow one is seen.

The cost is processor time, of children too once they have ended: a loaded machine does not
change it. A fixture that several tests share is paid by the first of them.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Generator, Mapping
from typing import Any

import pytest

MOST = 10


def spent() -> float:
    """Return the seconds of processor time of this process and of its ended children."""
    return sum(os.times()[:4])


class Costs:
    """Adds up what tests cost; with xdist in each worker, and for all in the one that tells."""

    def __init__(self, *, whole: bool) -> None:
        self.whole = whole
        self.files: dict[str, float] = defaultdict(float)
        self.fixtures: dict[str, float] = defaultdict(float)
        self._since = 0.0
        self._inside = [0.0]

    def pytest_collection_finish(self) -> None:
        """Begin to count: what was spent on finding the tests is no file's."""
        self._since = spent()

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(
        self, fixturedef: pytest.FixtureDef[Any], request: pytest.FixtureRequest
    ) -> Generator[None, Any, Any]:
        """Add up what each fixture takes to make, without those that it asks for."""
        before = spent()
        self._inside.append(0.0)
        try:
            return (yield)
        finally:
            took = spent() - before
            self.fixtures[f"{fixturedef.baseid} {fixturedef.argname}"] += took - self._inside.pop()
            self._inside[-1] += took

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Write on each report what was spent since the one before it."""
        report = yield
        now = spent()
        # Whatever a report has goes from the workers of xdist to where it is told.
        vars(report)["cost"], self._since = now - self._since, now
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take what a test cost; reports of workers come here too."""
        self.files[report.nodeid.partition("::")[0]] += vars(report).get("cost", 0.0)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Tell the costliest files, or with `--costs` all of them and the fixtures."""
        _tell(terminalreporter, "files", self.files, None if self.whole else MOST)
        terminalreporter.write_line(f"{sum(self.files.values()):8.1f}  all files together")
        if self.whole and self.fixtures:
            _tell(terminalreporter, "fixtures", self.fixtures, None)


def _tell(
    reporter: pytest.TerminalReporter, what: str, costs: Mapping[str, float], most: int | None
) -> None:
    reporter.section(f"costliest {what}, in seconds of processor time")
    for name in sorted(costs, key=lambda each: -costs[each])[:most]:
        if costs[name] >= 0.05:
            reporter.write_line(f"{costs[name]:8.1f}  {name}")
