"""`export` and `import-package`: a catalogue leaves one deployment and arrives in another."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from regest.core.founding import found
from regest.kit.founding import establish
from regest.plugins.journal.tables.addressee_lists import JournalAddresseeList
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house

IN = ("journal", "in", "--from", "ООО Ромашка", "--number", "7", "--subject")


@pytest.fixture
def filled(regest: CommandLine, tmp_path: Path) -> CommandLine:
    """Register three letters, one of them with a file, one sent."""
    paper = tmp_path / "письмо.txt"
    paper.write_text("О методике приёмки")
    regest.done(*IN, "О методике", "--file", str(paper))
    regest.done("journal", "in", "--from", "Завод", "--number", "8", "--subject", "О поставке")
    sent = ("--case", "01-05", "--signed-by", "Ветрова И.С.")
    regest.done("journal", "out", "--to", "Школа", "--subject", "Об олимпиаде", *sent)
    return regest


def lines(package: Path) -> dict[str, bytes]:
    """Return the rows of a package by file."""
    return {
        str(file.relative_to(package)): file.read_bytes()
        for folder in ("data", "plugins")
        for file in sorted((package / folder).rglob("*.jsonl"))
    }


def test_the_whole_catalogue_arrives_equal_modules_included(
    filled: CommandLine, tmp_path: Path
) -> None:
    first = tmp_path / "first"
    told = filled.given("export", str(first), "--all")
    assert (told["records"], told["files"]) == (3, 1)
    script = [sys.executable, "-I", str(first / "verify.py"), "--key", told["public_key"]]
    assert subprocess.run(script, capture_output=True, check=False).returncode == 0
    assert lines(first)["plugins/journal/journal_dispatch.jsonl"] is not None
    establish(tmp_path / "other", "demo", rehearsal=True)
    other = CommandLine(tmp_path / "other")
    tried = other.given("import-package", str(first), "--dry-run")
    assert (tried["records"], tried["dry_run"], tried["waiting"]) == (3, True, {})
    done = other.given("import-package", str(first), "--key", told["public_key"])
    assert (done["records"], done["replaced"], done["files"]) == (3, True, 1)
    second = tmp_path / "second"
    other.given("export", str(second), "--all")
    assert lines(second) == lines(first)
    assert "О методике" in other.done("search", "методика")
    assert other.done("audit", "verify").startswith("The event log is whole")
    again = other.done("import-package", str(first), language="ru")
    assert "Всё, что в нём есть, здесь уже есть." in again


def test_a_query_exports_what_it_finds(filled: CommandLine, tmp_path: Path) -> None:
    told = filled.given("export", str(tmp_path / "part.zip"), "методике")
    assert told["records"] == 1
    told = filled.refusal("export", str(tmp_path / "year.zip"), "--year", "1999")
    assert told["code"] == "nothing_to_export"
    told = filled.given("export", str(tmp_path / "two"), "--class", "incoming_letter")
    assert told["records"] == 2


def test_what_to_export_must_be_said(filled: CommandLine, tmp_path: Path) -> None:
    told = filled("export", str(tmp_path / "x"), language="ru")
    assert (told.code, "Непонятно, что выгружать" in told.err) == (2, True)
    told = filled("export", str(tmp_path / "x"), "слово", "--all", language="ru")
    assert "Укажите запрос или отборы либо весь каталог" in told.err


def test_an_administrator_exports_no_content(filled: CommandLine, tmp_path: Path) -> None:
    assert filled.refusal("--as", "admin", "export", str(tmp_path / "x"), "--all")["code"]
    assert not (tmp_path / "x").exists()


def test_data_of_a_module_that_is_off_waits(filled: CommandLine, tmp_path: Path) -> None:
    with opened_house(filled.folder) as house, house.work() as work:
        named = JournalAddresseeList(
            id=work.new_id(),
            name="Школы",
            match_key="школы",
            created_by="secretary",
            created_at=work.now,
        )
        work.session.add(named)
        work.witness("list.added", "journal_addressee_list", named.id)
    first = tmp_path / "first"
    filled.given("export", str(first), "--all")
    tables = json.loads((first / "package.json").read_text())["tables"]
    assert any(each["plugin"] == "journal" for each in tables)
    found(tmp_path / "other", "demo", rehearsal=True)
    other = CommandLine(tmp_path / "other")
    done = other.given("import-package", str(first))
    assert (done["records"], done["waiting"]) == (3, {"journal": 1})
    other.done("plugins", "enable", "journal")
    more = other.given("import-package", str(first))
    assert (more["records"], more["added"]) == (
        0,
        {"journal_addressee_list": 1},
    )
