"""A deployment whose settings, key or database are not its own any more: refused, never mended."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from regest.core.store.chain import HeadSigner
from tests.support.command_line import CommandLine

LETTER = ("journal", "in", "--from", "МБОУ «СОШ № 15»", "--subject", "О семинаре")


@pytest.fixture
def working(tmp_path: Path) -> CommandLine:
    """Give a deployment whose papers are no exercise."""
    regest = CommandLine(tmp_path / "working")
    regest.done("init", str(regest.folder), "--preset", "altai-smk")
    return regest


def _declare(folder: Path, *, rehearsal: bool) -> None:
    settings = folder / "regest.toml"
    text = settings.read_text(encoding="utf-8")
    word = str(rehearsal).lower()
    settings.write_text(re.sub(r"rehearsal = \w+", f"rehearsal = {word}", text), encoding="utf-8")


def test_no_variable_turns_the_clock_of_a_working_deployment_back(working: CommandLine) -> None:
    """Otherwise a letter could be registered on any day of the past (REG-7)."""
    clock = {"REGEST_NOW": "2025-01-15T10:00"}
    assert not working.given(*LETTER, **clock)["date"].startswith("2025")
    refused = working.refusal(*LETTER, code=2, REGEST_REHEARSAL="true", **clock)
    assert (refused["code"], refused["rule"]) == ("rehearsal_changed", "REG-7")
    assert len(working.given("journal", "list")) == 1


def test_no_setting_turns_the_clock_of_a_working_deployment_back(working: CommandLine) -> None:
    _declare(working.folder, rehearsal=True)
    refused = working.refusal(*LETTER, code=2, REGEST_NOW="2025-01-15T10:00")
    assert refused["code"] == "rehearsal_changed"
    _declare(working.folder, rehearsal=False)
    assert working.given("journal", "list") == []


def test_papers_of_a_rehearsal_stay_void(regest: CommandLine) -> None:
    _declare(regest.folder, rehearsal=False)
    assert regest.refusal("record", "list", code=2)["code"] == "rehearsal_changed"


def test_nothing_is_signed_with_another_key(regest: CommandLine) -> None:
    key = regest.folder / "secrets" / "audit.key"
    own = key.read_bytes()
    key.unlink()
    HeadSigner.create_file(key)
    assert regest.refusal(*LETTER, code=3)["code"] == "audit_key_changed"
    key.chmod(0o600)
    key.write_bytes(own)
    assert regest.given("audit", "verify")["ok"] is True


def _remove(database: Path) -> None:
    database.unlink()


def _empty(database: Path) -> None:
    database.write_bytes(b"")


@pytest.mark.parametrize(
    ("lose", "code"), [(_remove, "database_missing"), (_empty, "database_empty")]
)
def test_a_lost_catalogue_is_not_made_anew(
    regest: CommandLine, lose: Callable[[Path], None], code: str
) -> None:
    """An empty catalogue in its place would look as if nothing had ever been registered."""
    database = regest.folder / "regest.db"
    lose(database)
    for words in (("record", "list"), LETTER, ("db", "upgrade"), ("record", "list")):
        assert regest.refusal(*words)["code"] == code


def test_a_torn_database_is_broken_integrity(regest: CommandLine) -> None:
    (regest.folder / "regest.db").write_bytes(b"no database" * 1000)
    refused = regest.refusal("record", "list", code=3)
    assert refused["code"] == "database_torn"
    assert "backup" in refused["remedy"]


def test_a_server_that_is_down_is_named_and_not_an_incident(regest: CommandLine) -> None:
    nowhere = "postgresql+psycopg://nobody@127.0.0.1:9/nothing"
    for words in (("record", "list"), ("db", "check")):
        refused = regest.refusal(*words, REGEST_DATABASE__URL=nowhere)
        assert refused["code"] == "database_unavailable"
