"""`regest backup` and `regest restore` as a person calls them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.support.command_line import CommandLine

LETTER = ("journal", "in", "--from", "Школа № 7", "--number", "7", "--subject", "О смотре")


def test_a_backup_is_made_tried_listed_and_restored(regest: CommandLine, tmp_path: Path) -> None:
    place, paper = tmp_path / "backups", tmp_path / "letter.txt"
    paper.write_text("Просим сообщить о смотре", "utf-8")
    number = regest.given(*LETTER, "--file", str(paper))["number"]
    made = regest.given("backup", str(place))
    assert (made["blobs"], made["blobs_copied"]) == (1, 1)
    assert "ещё нет" in regest.done("backup", str(place), "--list", language="ru")
    tried = regest.given("backup", str(place), "--verify")
    assert (tried["ok"], tried["findings"]) == (True, [])
    [listed] = regest.given("backup", str(place), "--list")
    assert (listed["complete"], listed["verified_ok"]) == (True, True)
    restored = regest.given("restore", str(place), str(tmp_path / "restored"))
    assert restored["indexed"] == 1
    assert restored["numbers_reserved"] == 0
    other = CommandLine(tmp_path / "restored")
    assert [each["number"] for each in other.given("search", "смотре")["hits"]] == [number]
    checks = {each["name"]: each["status"] for each in other.given("doctor")}
    assert "broken" not in checks.values()
    assert checks["audit"] == checks["files"] == checks["index"] == "ok"


def test_a_restore_says_in_russian_what_to_look_at(regest: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    regest.done("backup", str(place))
    regest.done(*LETTER)
    told = regest("restore", str(place), str(tmp_path / "restored"), language="ru")
    assert told.code == 0, told.err
    assert f"Восстановлено: {tmp_path / 'restored'}" in told.out
    assert "Зарезервирован 1 номер, выданный после резервной копии." in told.out
    again = regest("restore", str(place), str(tmp_path / "restored"), language="ru")
    assert again.code == 1
    assert "не пуста: поверх имеющегося ничего не восстанавливается" in again.err


def test_a_damaged_backup_ends_with_3(regest: CommandLine, tmp_path: Path) -> None:
    place = tmp_path / "backups"
    folder = Path(regest.given("backup", str(place))["folder"])
    (folder / "regest.toml").write_text("preset = 'demo'", "utf-8")
    answer = regest("backup", str(place), "--verify", language="ru")
    assert answer.code == 3
    assert "B203: regest.toml: изменён после создания резервной копии" in answer.out
    assert "нельзя положиться" in answer.out
    refused = regest.refusal("restore", str(place), str(tmp_path / "restored"), code=3)
    assert refused["code"] == "backup_file_changed"


def test_the_folder_of_the_settings_is_taken(regest: CommandLine, tmp_path: Path) -> None:
    assert regest.refusal("backup", code=2)["code"] == "backup_folder"
    with (regest.folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write('\n[backup]\nfolder = "backups"\nkeep = 1\n')
    regest.done("backup")
    assert len(regest.given("backup")["pruned"]) == 1
    assert len(list((regest.folder / "backups").glob("2*"))) == 1
    assert regest.refusal("backup", "--list", "--verify", code=2)["code"] == "one_of_both"


def test_backups_are_for_the_administrator(regest: CommandLine, tmp_path: Path) -> None:
    place = str(tmp_path / "backups")
    assert regest.refusal("--as", "member", "backup", place)["code"] == "permission_missing"
    regest.done("--as", "admin", "backup", place)
    assert regest.refusal("--as", "admin", "restore", place, "x", code=2)["code"] == "console_only"
    assert regest.refusal("restore", place, "x", "--issued", "b", code=2)["code"] == "issued_wrong"


def test_a_backup_is_made_though_a_module_is_broken(regest: CommandLine, tmp_path: Path) -> None:
    settings = regest.folder / "regest.toml"
    text = settings.read_text("utf-8").replace('"journal"', '"journal", "gone"')
    settings.write_text(text, "utf-8")
    made = regest.given("backup", str(tmp_path / "backups"))
    assert made["files"] > 2


def test_the_event_log_tells_of_backups(regest: CommandLine, tmp_path: Path) -> None:
    place = str(tmp_path / "backups")
    regest.done("backup", place)
    regest.done("backup", place, "--verify")
    with closing(sqlite3.connect(regest.folder / "regest.db")) as database:
        rows = database.execute("SELECT action FROM audit_entry ORDER BY sequence")
        acts = [row[0] for row in rows]
    assert [each for each in acts if each.startswith("backup.")] == [
        "backup.made",
        "backup.verified",
    ]
