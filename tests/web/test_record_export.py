"""«Скачать всё»: the same archive by page, program and command line, and for nobody else."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

PAPER = "Тайная справка".encode()


@pytest.fixture
def letter(regest: CommandLine, tmp_path: Path) -> str:
    """Register a confidential letter with two files of one name; return its id."""
    paths = [tmp_path / folder / "справка.txt" for folder in ("a", "b")]
    for number, path in enumerate(paths):
        path.parent.mkdir()
        path.write_bytes(PAPER + b"!" * number)
    words = ("--from", "Тайное бюро", "--number", "44/к", "--subject", "О проверке")
    files = [word for path in paths for word in ("--file", str(path))]
    done = regest.given("journal", "in", *words, "--mark", "Конфиденциально", *files)
    return str(done["id"])


def unpacked(content: bytes) -> dict[str, bytes]:
    """Return the members of an archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_way_gives_the_same(
    opens: Opens, regest: CommandLine, letter: str, tmp_path: Path
) -> None:
    """Card, files under their names, digests; the second of a name is numbered."""
    chair = opens("chair")
    assert f'href="/records/{letter}/export"' in chair.get(f"/records/{letter}").body
    page = chair.get(f"/records/{letter}/export")
    assert page.status == 200
    assert page.headers["content-type"] == "application/zip"
    members = unpacked(page.content)
    assert members["files/справка.txt"] == PAPER
    assert members["files/справка (2).txt"] == PAPER + b"!"
    sums = members["SHA256SUMS"].decode().splitlines()
    assert sums[0] == f"{hashlib.sha256(PAPER).hexdigest()}  files/справка.txt"
    card = json.loads(members["card.json"])
    assert (card["id"], card["components"][1]["member"]) == (letter, "files/справка (2).txt")
    assert "О проверке" in members["card.txt"].decode()
    program = chair.get(f"/api/v1/records/{letter}/export")
    target = tmp_path / "all.zip"
    regest.done("record", "export", letter, "--out", str(target))
    for content in (program.content, target.read_bytes()):
        other = unpacked(content)
        assert other.keys() == members.keys()
        assert other["SHA256SUMS"] == members["SHA256SUMS"]
    again = regest("record", "export", letter, "--out", str(target))
    assert again.code != 0


def test_each_export_is_a_look(opens: Opens, regest: CommandLine, letter: str) -> None:
    """Who, what and by which way is told to those who may read the event log (PRM-6)."""
    chair = opens("chair")
    chair.get(f"/records/{letter}/export")
    chair.get(f"/api/v1/records/{letter}/export")
    chair.get(f"/records/{letter}")
    told = regest.given("record", "show", letter, "--access")
    looks = [(each["actor"], each["what"], each["channel"]) for each in told["looks"]]
    assert looks[:3] == [
        ("chair", "card", "page"),
        ("chair", "whole", "api"),
        ("chair", "whole", "page"),
    ]
    assert told["number"]
    assert "Saved as a whole" in regest.done("record", "show", letter, "--access")
    page = chair.get(f"/records/{letter}").text
    assert "chair" in page


def test_each_way_in_is_noted(opens: Opens, regest: CommandLine, letter: str) -> None:
    """A card or a file that a program reads is a look like one on a page (ACC-3)."""
    chair = opens("chair")
    card = json.loads(chair.get(f"/api/v1/records/{letter}").content)
    assert chair.get(f"/api/v1/records/{letter}/components/{card['components'][0]['id']}").content
    looks = regest.given("record", "show", letter, "--access")["looks"]
    assert [(each["what"], each["channel"], each["file"]) for each in looks[:2]] == [
        ("saved", "api", "справка.txt"),
        ("card", "api", ""),
    ]


def test_an_auditor_learns_who_looked_and_nothing_more(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    """The record itself stays hidden: no number, no names of files (PRM-6, ACC-2)."""
    card = regest.given("record", "show", letter)
    opens("chair").get(f"/records/{letter}/files/{card['components'][0]['id']}")
    told = regest.given("record", "show", letter, "--access", "--as", "auditor")
    assert told["number"] == ""
    assert {each["file"] for each in told["looks"]} == {""}
    assert {"saved", "card"} <= {each["what"] for each in told["looks"]}
    auditor = opens("auditor")
    assert auditor.get(f"/api/v1/records/{letter}/looks").status == 200
    assert auditor.get(f"/records/{letter}/export").status == 404
    by_number = regest("record", "show", card["number"], "--access", "--as", "auditor", "--json")
    assert by_number.refused()["code"] == "record_unknown"


def test_all_looks_stand_on_a_page(opens: Opens, regest: CommandLine, letter: str) -> None:
    """The chair reads numbers and names of files, the auditor ids; nobody else has the page."""
    card = regest.given("record", "show", letter)
    chair, auditor = opens("chair"), opens("auditor")
    chair.get(f"/records/{letter}/files/{card['components'][0]['id']}")
    told = chair.get("/admin/looks", actor="chair")
    assert card["number"] in told.text
    assert "справка.txt" in told.text
    hidden = auditor.get("/admin/looks", record=letter)
    assert letter in hidden.text
    assert card["number"] not in hidden.text
    assert "справка" not in hidden.text
    assert 'href="/admin/looks"' in auditor.get("/admin/events").body
    assert "chair" not in auditor.get("/admin/looks", actor="nobody").text
    assert opens("admin").get("/admin/looks").status == 404


@pytest.mark.parametrize("login", ["secretary", "member", "candidate", "officer", "admin"])
def test_whoever_may_not_see_it_gets_nothing(
    opens: Opens, regest: CommandLine, letter: str, login: str
) -> None:
    """Neither the archive nor who looked; the words are those for what does not exist."""
    browser = opens(login)
    absent = "0198f0a0-0000-7000-8000-00000000beef"
    for path in ("/records/{}/export", "/api/v1/records/{}/export", "/api/v1/records/{}/looks"):
        hidden, nothing = browser.get(path.format(letter)), browser.get(path.format(absent))
        assert (hidden.status, nothing.status) == (404, 404), path
        assert hidden.body.replace(letter, absent) == nothing.body
    refused = regest("record", "show", letter, "--access", "--as", login, "--json")
    assert refused.refused()["code"] == "permission_missing"
