"""ACC-3: whichever way a confidential document is read, it is noted first who looked at it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.support.command_line import NOW, CommandLine
from tests.support.serving import Address, Site, served
from tests.web.api.conftest import word_of

# What these give is no part of the document: each with the reason.
NOTHING_OF_IT = {
    "/api/v1/records/{record}/looks": "who looked, for the auditor",
}
OWN = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def letter(regest: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Register a confidential letter with a file and a task; return the ids for addresses."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    file = tmp_path / "a.txt"
    file.write_text("слова", "utf-8")
    words = ("--from", "Школа", "--number", "1", "--subject", "О деле", "--file", str(file))
    made = regest.given("journal", "in", *words, "--mark", MARK)
    regest.done("task", "add", "Вх-1", "--executor", "Председатель", "--text", "Рассмотреть")
    shown = regest.given("record", "show", "Вх-1")
    component, task = shown["components"][0]["id"], shown["tasks"][0]["id"]
    return {"record": made["id"], "component": component, "task": task, "number": "1"}


MARK = "Конфиденциально"


def looks(folder: Path) -> int:
    """Return how many looks are noted."""
    database = sqlite3.connect(folder / "regest.db")
    try:
        return int(database.execute("SELECT count(*) FROM record_look").fetchone()[0])
    finally:
        database.close()


def reading(site: Site) -> list[Address]:
    """Return the addresses that show something of one document."""
    return [each for each in site.addresses() if each.method == "GET" and "record" in each.names]


@pytest.mark.parametrize("login", ["chair", "presidium"])
def test_every_way_of_reading_is_noted(
    regest: CommandLine, letter: dict[str, str], login: str
) -> None:
    """Generated from the table of routes: pages, files, previews, papers, tasks, the interface."""
    unnoted, read = [], 0
    word = {"authorization": f"Bearer {word_of(regest, login)}"}
    with served(regest.folder) as site:
        client = site.opens(login).client
        for each in reading(site):
            if each.path in NOTHING_OF_IT:
                continue
            before = looks(regest.folder)
            api = each.path.startswith("/api/")
            headers = {**OWN, **(word if api else {})}
            path = each.filled(letter, letter["record"])
            answer = client.get(path, headers=headers, follow_redirects=False)
            if answer.status_code == 200:
                read += 1
                if looks(regest.folder) == before:
                    unnoted.append(each.path)
    assert not unnoted, "\n".join(unnoted)
    assert read > 6


def test_what_is_left_out_is_there(regest: CommandLine) -> None:
    with served(regest.folder) as site:
        assert set(NOTHING_OF_IT) <= {each.path for each in reading(site)}
