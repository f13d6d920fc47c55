"""What commands share: the house, the index after the answer, broken plugins."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from regest.core.base.settings_file import set_plugins
from tests.support.command_line import CommandLine

ADD = ("record", "add", "--class", "methodical_work", "--field", "work_version=1")


def rows(regest: CommandLine, query: str) -> list[str]:
    """Return the first column of what the database answers."""
    database = sqlite3.connect(regest.folder / "regest.db")
    found = [row[0] for row in database.execute(query)]
    database.close()
    return found


def waiting(regest: CommandLine) -> int:
    """Return how many records wait for the index."""
    return len(rows(regest, "SELECT record_id FROM index_queue"))


def test_a_write_brings_the_index_up_to_date(regest: CommandLine) -> None:
    regest.done(*ADD, "--heading", "Порядок")
    assert waiting(regest) == 0
    assert regest.given("search", "порядка")["total"] == 1


def test_a_number_is_given_though_the_index_cannot_be_written(regest: CommandLine) -> None:
    index = regest.folder / "index"
    shutil.rmtree(index, ignore_errors=True)
    index.write_text("a file stands in the way", "utf-8")
    answer = regest(*ADD, "--heading", "Порядок")
    assert answer.code == 0
    assert "Вн-1" in answer.out
    assert "Traceback" not in answer.err
    assert waiting(regest) > 0
    index.unlink()
    assert regest.given("search", "порядка")["total"] == 1


def test_a_refused_write_leaves_nothing_behind(regest: CommandLine) -> None:
    before = rows(regest, "SELECT count(*) FROM audit_entry")
    regest.refusal(*ADD, "--heading", "Порядок", "--case", "99-99")
    assert rows(regest, "SELECT count(*) FROM audit_entry") == before
    assert waiting(regest) == 0


def test_a_broken_plugin_warns_readers_and_stops_writers(
    regest: CommandLine, distributions: Path
) -> None:
    regest.done(*ADD, "--heading", "Порядок")
    set_plugins(regest.folder, ["journal", "absent_library"])
    reading = regest("record", "list", "--json")
    assert reading.code == 0
    assert len(reading.data()) == 1
    assert "acme-absent-library 0.3" in reading.err
    refused = regest.refusal(*ADD, "--heading", "Другой")
    assert refused["code"] == "plugin_failed"
    assert "--without absent_library" in refused["remedy"]
    regest.done(*ADD, "--heading", "Другой", "--without", "absent_library")
    assert "plugins.left_out" in rows(regest, "SELECT action FROM audit_entry")


def test_the_console_is_known_by_the_name_of_the_system_s_user(regest: CommandLine) -> None:
    regest.done(*ADD, "--heading", "Порядок", LOGNAME="vera")
    [actor] = set(rows(regest, "SELECT actor FROM record_history"))
    assert actor == "console:vera"


def test_log_lines_go_to_the_deployment_and_not_to_the_answer(regest: CommandLine) -> None:
    answer = regest(*ADD, "--heading", "Порядок", "--json")
    assert answer.data()["number"] == "Вн-1"
    assert answer.err == ""
    assert (regest.folder / "logs" / "regest.log").is_file()
