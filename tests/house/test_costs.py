"""A run of the tests ends by naming the files that cost most."""

from __future__ import annotations

import re
from io import StringIO

import pytest
from _pytest.terminal import TerminalReporter

from tests.support.costs import Costs


def report(number: int) -> pytest.TestReport:
    """Return the report of a test in the file with this number, which cost as many seconds."""
    made = pytest.TestReport(
        nodeid=f"tests/test_{number}.py::test_it",
        location=("", 0, ""),
        keywords={},
        outcome="passed",
        longrepr=None,
        when="call",
    )
    vars(made)["cost"] = float(number)
    # As it comes from a worker of xdist.
    sent: pytest.TestReport = pytest.TestReport._from_json(made._to_json())
    return sent


@pytest.mark.parametrize(("whole", "told"), [(False, 10), (True, 11)])
def test_the_costliest_files_come_first(
    request: pytest.FixtureRequest, whole: bool, told: int
) -> None:
    costs, said = Costs(whole=whole), StringIO()
    for number in range(12):
        costs.pytest_runtest_logreport(report(number))
    costs.pytest_terminal_summary(TerminalReporter(request.config, said))
    named = re.findall(r"tests/test_(\d+)\.py", said.getvalue())
    assert [int(each) for each in named] == list(range(11, 11 - told, -1))
    assert "66.0  all files together" in said.getvalue()
