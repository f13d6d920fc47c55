"""«Выгрузка»: asked for on a page, made by the worker, fetched by whoever asked, for a week."""

from __future__ import annotations

import io
import os
import time
import zipfile

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

PAGE = "/admin/export"
LETTER = ("journal", "in", "--from", "Школа", "--number", "9", "--subject", "Об олимпиаде")


def test_the_chair_asks_waits_and_fetches(opens: Opens, regest: CommandLine) -> None:
    regest.done(*LETTER)
    chair = opens("chair")
    assert "Скачивать пока нечего" in chair.get(PAGE).text
    asked = chair.send(PAGE, {"query": "олимпиада"})
    assert asked.status == 200
    assert "Выгрузка готовится в фоне" in asked.text
    regest.done("worker", "--once")
    page = chair.get(PAGE)
    folder = regest.folder / "exports"
    (made,) = folder.glob("catalogue-*-chair.zip")
    assert made.name in page.body
    fetched = chair.get(f"{PAGE}/{made.name}")
    assert fetched.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(fetched.content)) as archive:
        assert "Об олимпиаде" in archive.read("data/record.jsonl").decode()
        assert archive.testzip() is None
    actions = {each["action"] for each in regest.given("audit", "verify")["findings"]}
    assert actions == set()
    # Nobody else gets it, though another may make exports as well.
    secretary = opens("secretary")
    assert made.name not in secretary.get(PAGE).body
    assert secretary.get(f"{PAGE}/{made.name}").status == 404
    # And after a week nobody does.
    old = time.time() - 8 * 24 * 3600
    os.utime(made, (old, old))
    assert chair.get(f"{PAGE}/{made.name}").status == 404


def test_what_was_typed_stays_on_a_refusal(opens: Opens) -> None:
    chair = opens("chair")
    page = chair.send(PAGE, {"query": "методика", "everything": "yes"})
    assert page.status in {400, 422}
    assert "Непонятно, что выгружать" in page.text
    assert 'value="методика"' in page.body


def test_others_have_no_such_page(opens: Opens) -> None:
    for login in ("member", "admin", "auditor"):
        browser = opens(login)
        assert browser.get(PAGE).status in {403, 404}
        assert f'href="{PAGE}"' not in browser.get("/").body
