"""`regest init`, `db` and `rules`: a deployment made, its tables looked after, its rules shown."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from regest.core.store.safety_copies import copies
from tests.support.command_line import CommandLine

PRESETS = ("empty", "altai-smk", "demo")


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_makes_a_deployment(tmp_path: Path, preset: str) -> None:
    regest = CommandLine(tmp_path / preset)
    made = regest.given("init", str(regest.folder), "--preset", preset)
    assert made["rehearsal"] is (preset == "demo")
    assert "journal" in made["plugins"]
    assert len(made["public_key"]) == 64
    accepted = regest("user", "accept", made["invitation"], stdin="четыре слова без связи\n")
    assert accepted.code == 0
    assert regest.given("record", "list") == []
    assert regest.given("db", "check")["ok"] is True
    assert "journal" in regest.done("--help")


def test_the_first_administrator_gets_a_way_in(tmp_path: Path) -> None:
    regest = CommandLine(tmp_path / "new")
    shown = regest.done("init", str(regest.folder), "--rehearsal")
    assert shown.startswith("TRAINING DOCUMENT")
    assert "/invitation/" in shown
    assert "regest user accept " in shown


def test_a_folder_in_use_is_refused(regest: CommandLine) -> None:
    refused = regest.refusal("init", str(regest.folder))
    assert refused["code"] == "folder_not_empty"
    assert str(regest.folder) in refused["message"]


def test_an_unknown_preset_is_wrong_usage_and_makes_nothing(tmp_path: Path) -> None:
    regest = CommandLine(tmp_path / "new")
    assert regest.refusal("init", str(regest.folder), "--preset", "nothing", code=2)
    assert not regest.folder.exists()


def test_rules_name_value_clause_and_source(regest: CommandLine) -> None:
    rules = {rule["name"]: rule for rule in regest.given("rules")}
    quorum = rules["minutes.term"]
    assert quorum.keys() >= {"title", "value", "clause", "source", "valid_from", "overridden"}
    assert "4.10" in quorum["clause"]
    shown = regest.done("rules")
    assert "minutes.term" in shown
    assert "calendar days" in shown


def test_an_overridden_rule_says_so(regest: CommandLine) -> None:
    settings = regest.folder / "regest.toml"
    with settings.open("a", encoding="utf-8") as file:
        file.write('\n[rules]\n"appraisal.board" = 5\n')
    rules = {rule["name"]: rule for rule in regest.given("rules")}
    assert rules["appraisal.board"]["value"] == "5"
    assert rules["appraisal.board"]["overridden"] is True
    assert rules["minutes.term"]["overridden"] is False


def test_current_tables_need_no_upgrade(regest: CommandLine) -> None:
    assert regest.given("db", "upgrade") == []
    assert "All tables are current." in regest.done("db", "upgrade")
    shown = regest.given("db", "check")
    known = {"core", "certificates", "journal", "membership", "mentoring", "protocols"}
    assert {row["name"] for row in shown["tables"]} == known
    assert {row["status"] for row in shown["tables"]} == {"current"}


def test_a_database_behind_is_refused_and_upgraded(regest: CommandLine) -> None:
    with sqlite3.connect(regest.folder / "regest.db") as database:
        names = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in names:
            if name.startswith("journal_"):
                database.execute(f"DROP TABLE {name}")
    database.close()
    assert "Module journal" in regest("record", "list").err
    answer = regest("db", "check")
    assert answer.code == 1
    assert "db upgrade" in answer.err
    applied = regest.given("db", "upgrade")
    assert [(each["tables"], each["revision"]) for each in applied] == [
        ("journal", "0001"),
        ("journal", "0002"),
    ]
    assert regest.given("db", "check")["ok"] is True
    assert regest("record", "list").err == ""
    with sqlite3.connect(regest.folder / "regest.db") as database:
        acts = [row[0] for row in database.execute("SELECT action FROM audit_entry")]
    database.close()
    assert "database.upgraded" in acts


def test_an_upgrade_keeps_a_copy_of_the_database_beside_it(regest: CommandLine) -> None:
    """The copy is the database as it was; it is told, and the newest three are kept."""
    for time in range(5):
        with sqlite3.connect(regest.folder / "regest.db") as database:
            database.execute("DELETE FROM journal_alembic_version")
            for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'journal_%'"
                " AND name NOT LIKE '%alembic%'"
            ).fetchall():
                database.execute(f"DROP TABLE {name}")
        database.close()
        told = regest.done("db", "upgrade", *(["--no-copy"] if time == 4 else []))
        assert ("safety" in told) is (time < 4)
    kept = copies(regest.folder)
    assert len(kept) == 3
    assert {each.stat().st_mode & 0o777 for each in kept} == {0o600}
    with sqlite3.connect(kept[-1]) as database:
        names = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.close()
    assert "record" in names
    assert not any(name.startswith("journal_letter") for name in names)


def test_without_its_copy_nothing_is_upgraded(regest: CommandLine) -> None:
    with sqlite3.connect(regest.folder / "regest.db") as database:
        database.execute("DELETE FROM journal_alembic_version")
    database.close()
    (regest.folder / "safety").write_text("in the way", "utf-8")
    answer = regest("db", "upgrade")
    assert answer.code == 1
    assert "--no-copy" in answer.err
    with sqlite3.connect(regest.folder / "regest.db") as database:
        assert database.execute("SELECT count(*) FROM journal_alembic_version").fetchone() == (0,)
    database.close()


def test_a_changed_table_is_broken_integrity(regest: CommandLine) -> None:
    with sqlite3.connect(regest.folder / "regest.db") as database:
        database.execute("ALTER TABLE party ADD COLUMN salary TEXT")
    database.close()
    answer = regest("db", "check")
    assert answer.code == 3
    assert "core: differs:" in answer.out
    assert "salary" in answer.out


def test_tables_are_looked_after_from_the_console_only(regest: CommandLine) -> None:
    refused = regest.refusal("--as", "admin", "db", "upgrade", code=2)
    assert refused["code"] == "console_only"
