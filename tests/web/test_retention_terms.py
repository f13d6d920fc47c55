"""The pages «Сроки хранения и уничтожение» and «Сроки хранения по номенклатуре»."""

from __future__ import annotations

import datetime as dt
import re

from regest.core.deployment import Deployment
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.command_line import CommandLine
from tests.support.dated_files import CUSTODY, FIVE, MINUTES, a_file
from tests.web.conftest import Opens


def fill(regest: CommandLine) -> str:
    """Write a journal and minutes of 2020, both closed; return the journal's id."""
    closed = dt.date(2020, 12, 31)
    deployment = Deployment.open(regest.folder, built_in=BUILT_IN)
    with deployment.database.work(Actor("test")) as work:
        journal = a_file(work, "04-02", FIVE, "2020", closed).id
        a_file(work, "02-01", MINUTES, "2020", closed, sources=[MINUTES, CUSTODY])
    deployment.close()
    return journal


def test_what_is_due_is_shown_and_filtered(regest: CommandLine, opens: Opens) -> None:
    journal = fill(regest)
    browser = opens("chair")
    seen = browser.get("/retention")
    page = seen.text
    assert "Передать в архив" in page
    assert f"/files/{journal}" in seen.body
    assert "01.01.2026" in page
    only = browser.get("/retention?section=02")
    assert f"/files/{journal}" not in only.body
    assert "01.01.2024" in only.text
    assert "Таких дел нет" in browser.get("/retention?need=review").text
    assert browser.get("/retention?year=nonsense&need=burn").status == 200


def cells(page: str) -> list[str]:
    """Return what the column «Что сделать» says."""
    return re.findall(r'<td data-label="Что сделать">([^<]*)</td>', page)


def test_the_page_does_not_say_to_destroy_what_is_held(regest: CommandLine, opens: Opens) -> None:
    fill(regest)
    browser = opens("chair")
    assert cells(browser.get("/retention?section=04").body) == ["Уничтожить"]
    regest.done(
        "--as", "secretary", "retention", "hold", "--file", "04-02@2020",
        "--reason", "litigation", "--basis", "иск", "--from", "01.02.2026",
    )  # fmt: skip
    told = "Не уничтожать: под запретом с 01.02.2026 (судебный спор)"
    assert cells(browser.get("/retention?need=destroy&section=04").body) == [told]


def test_an_empty_list_says_so(opens: Opens) -> None:
    assert "ни у одного закрытого дела срок не истёк" in opens("secretary").get("/retention").text


def test_a_member_finds_no_such_page(opens: Opens) -> None:
    browser = opens("member")
    assert browser.get("/retention").status == 404
    assert browser.get("/retention/schedule").status == 404


def test_a_warning_is_settled_on_the_page(opens: Opens) -> None:
    browser = opens("secretary")
    page = browser.get("/retention/schedule").text
    assert "срок не сокращается" in page
    given = {"index": "02-01", "warning": "conflict", "decision": " "}
    refused = browser.send("/retention/schedule", given)
    assert refused.status >= 400
    assert "нельзя снять без решения" in refused.text
    decided = {**given, "decision": "Хранить постоянно, протокол № 1"}
    assert browser.send("/retention/schedule", decided).status in {200, 303}
    page = browser.get("/retention/schedule").text
    assert "Решение: Хранить постоянно, протокол № 1 (secretary)" in page
    reader = opens("presidium")
    assert 'name="decision"' not in reader.get("/retention/schedule").body
