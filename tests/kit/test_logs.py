"""The log of a deployment: JSON lines beside it, and never a reason to stop."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import structlog

from regest.kit.logs import log_path, start_log


def test_lines_are_json_with_time_level_and_name(tmp_path: Path) -> None:
    assert start_log(tmp_path) == tmp_path / "logs" / "regest.log"
    structlog.get_logger("regest.core.x").warning("happened", number="Вх-1")
    structlog.get_logger("regest.core.x").debug("unimportant")
    [line] = (tmp_path / "logs" / "regest.log").read_text("utf-8").splitlines()
    entry = json.loads(line)
    assert entry["event"] == "happened"
    assert entry["number"] == "Вх-1"
    assert entry["level"] == "warning"
    assert entry["timestamp"].endswith("Z")


def test_a_log_begun_again_goes_on_in_the_new_place(tmp_path: Path) -> None:
    start_log(tmp_path / "a")
    start_log(tmp_path / "b")
    structlog.get_logger("regest").error("here")
    assert (tmp_path / "a/logs/regest.log").read_text() == ""
    assert "here" in (tmp_path / "b/logs/regest.log").read_text()


def test_a_place_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file stands in the way")
    assert start_log(tmp_path) is None
    structlog.get_logger("regest").error("lost")
    assert capfd.readouterr() == ("", "")


def test_without_a_deployment_the_log_is_the_user_s_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert log_path(None) == tmp_path / "regest" / "regest.log"
