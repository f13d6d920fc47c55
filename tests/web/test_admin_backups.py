"""«Резервные копии»: what there is, when it was made, whether it was tried."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens


@pytest.fixture
def backed_up(regest: CommandLine) -> str:
    """Make two backups, try the newer one, and leave an interrupted one; name the newer."""
    with (regest.folder / "regest.toml").open("a", encoding="utf-8") as file:
        file.write('\n[backup]\nfolder = "backups"\n')
    regest.done("backup")
    regest.done("backup")
    regest.done("backup", "--verify")
    (regest.folder / "backups" / "20200101T000000Z").mkdir()
    name: str = regest.given("backup", "--list")[-1]["name"]
    return name


def test_backups_are_shown_newest_first(backed_up: str, opens: Opens) -> None:
    page = opens("admin").get("/admin/backups")
    assert page.status == 200
    assert page.body.index(backed_up) < page.body.index("20200101T000000Z")
    assert page.body.count('<th scope="row">') == 3
    assert "исправна" in page.text
    assert "ещё нет" in page.text
    assert "неполная" in page.text


def test_without_a_folder_the_way_is_shown(opens: Opens) -> None:
    page = opens("admin").get("/admin/backups")
    assert "Резервных копий пока нет" in page.text
    assert "regest backup" in page.text


def test_it_is_no_page_of_members(opens: Opens) -> None:
    assert opens("member").get("/admin/backups").status in {403, 404}
    assert "/admin/backups" not in opens("auditor").get("/admin").body
