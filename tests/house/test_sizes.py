"""Files and functions are small enough to be read in one sitting."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import sizes


@pytest.mark.parametrize("folder", sizes.FOLDERS)
def test_sizes_are_within_limits(folder: str) -> None:
    assert list(sizes.measure(sizes.ROOT, folder).excesses()) == []


def test_a_long_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "regest").mkdir()
    (tmp_path / "regest/long.py").write_text("x = 1\n" * 501)
    found = list(sizes.measure(tmp_path, "regest").excesses())
    assert found == ["regest/long.py: 501 lines, at most 500"]


def test_a_long_function_is_found_and_decorators_do_not_count(tmp_path: Path) -> None:
    (tmp_path / "regest").mkdir()
    function = "@cache\n\ndef long():\n" + "    x = 1\n" * 59
    (tmp_path / "regest/long.py").write_text(function)
    assert sizes.measure(tmp_path, "regest").functions == {"regest/long.py:3 long": 60}
    (tmp_path / "regest/long.py").write_text(f"{function}    y = 1\n")
    found = list(sizes.measure(tmp_path, "regest").excesses())
    assert "regest/long.py:3 long: 61 lines, at most 60" in found


def test_many_middling_functions_are_found(tmp_path: Path) -> None:
    (tmp_path / "regest").mkdir()
    short = "def short():\n    x = 1\n"
    middling = "def middling():\n" + "    x = 1\n" * 30
    (tmp_path / "regest/a.py").write_text(short * 18 + middling * 2)
    assert sizes.measure(tmp_path, "regest").percentile() == 2
    (tmp_path / "regest/a.py").write_text(short * 17 + middling * 3)
    found = list(sizes.measure(tmp_path, "regest").excesses())
    assert found == ["regest: the 90th percentile of functions is 31 lines, at most 25"]


def test_migrations_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "regest/migrations").mkdir(parents=True)
    (tmp_path / "regest/migrations/0001.py").write_text("x = 1\n" * 501)
    assert sizes.measure(tmp_path, "regest").files == {}
