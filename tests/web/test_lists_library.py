"""The methodical library for members, and the hits of a search as a file."""

from __future__ import annotations

import pytest

from regest.core.presets.reader import PRESETS
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

PAPER = PRESETS / "demo" / "papers" / "methodical_01_records_procedure.docx"


@pytest.fixture
def works(regest: CommandLine) -> dict[str, str]:
    """Register a work, the one that takes its place, and a confidential one."""
    ids = {}
    for heading, more in (
        ("Управление записями", ()),
        ("Управление записями, издание второе", ("--field", "topic=Записи")),
        ("Тайные записи", ("--mark", "Конфиденциально", "--mark-basis", "решение")),
    ):
        fields = ("--field", "work_version=1.0", "--field", "considered_at=протокол № 1")
        words = ("--class", "methodical_work", "--heading", heading, *fields, *more)
        whole = (*words, "--party", "author=Полевой Б.Г.", "--file", str(PAPER))
        ids[heading] = regest.given("record", "add", *whole)["id"]
    first, second, _secret = ids.values()
    regest.done("record", "link", second, first, "--type", "replaces")
    return ids


def test_members_see_new_works_with_their_versions_and_files(
    opens: Opens, works: dict[str, str]
) -> None:
    first, second, _secret = works.values()
    for login in ("member", "candidate", "officer"):
        browser = opens(login)
        page = browser.get("/library")
        assert f'class="heading" href="/records/{second}"' in page.body
        assert f'class="heading" href="/records/{first}"' not in page.body
        assert "Тайные" not in page.text
        past = browser.get("/library", past="1")
        assert f'class="heading" href="/records/{first}"' in past.body
        assert "methodical_01" in page.text
        assert second in browser.get("/library", topic="Записи").body
        assert second not in browser.get("/library", year="1999").body
        assert (
            "Тайные" not in browser.get("/library", **{"as": "csv", "past": "1"}).content.decode()
        )
    assert "Тайные" in opens("chair").get("/library").text
    assert "Управление" not in opens("admin").get("/library").text


def test_hits_are_given_as_a_file_of_what_may_be_seen(opens: Opens, works: dict[str, str]) -> None:
    for login, lines in (("chair", 4), ("member", 3)):
        answer = opens(login).get("/search", **{"q": "записи", "as": "csv"})
        rows = answer.content.decode("utf-8-sig").splitlines()
        assert len(rows) == lines
        assert any("Тайные" in row for row in rows) == (login == "chair")
    assert opens("member").get("/search", **{"q": "записи", "as": "xlsx"}).content.startswith(b"PK")
