"""«Номенклатура дел» on pages: draft, rows, approval with the password, end of the year, import."""

from __future__ import annotations

import pytest

from tests.support.browser import PASSWORD
from tests.web.conftest import Opens

PLAN = "/fileplan/2027"
MINUTES = "№ 3 от 10.12.2026"


def test_a_plan_is_drawn_up_changed_and_approved(opens: Opens) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    assert "Номенклатуру дел на 2027 год составляют в IV квартале" in (
        secretary.get("/fileplan").text
    )
    drafted = secretary.send("/fileplan/draft", {"year": "2027"})
    assert drafted.path == PLAN
    assert "02 Президиум" in drafted.text
    assert "Сверьте статьи с текстом Перечня" in drafted.text
    row = {"section": "02 Президиум", "title": "Переписка о семинарах членов", "index": "",
           "period": "calendar_year", "keep": "5 л. ЭПК, ст. 70", "note": ""}  # fmt: skip
    added = secretary.send(f"{PLAN}/add", row)
    assert (added.status, added.path) == (200, PLAN)
    assert "02-08 Переписка о семинарах членов" in added.text
    typed = {**row, "title": "Общая переписка", "note": "том 1"}
    refused = secretary.send(f"{PLAN}/rows/02-08", typed)
    assert refused.status in {409, 422}
    assert "Заголовок «Общая переписка» не говорит, что в деле" in refused.text
    assert "том 1" in refused.body
    assert "02-11" in secretary.send(f"{PLAN}/rows/02-08/reindex", {"index": "02-11"}).text
    shown = chair.get(f"{PLAN}/approve")
    digest = shown.body.partition('name="shown" value="')[2].partition('"')[0]
    given = {"shown": digest, "agreed_by": MINUTES, "basis": "", "password": "не тот"}
    wrong = chair.send(f"{PLAN}/approve", given)
    assert "Пароль или код" in wrong.text
    assert MINUTES in wrong.body
    done = chair.send(f"{PLAN}/approve", {**given, "password": PASSWORD})
    assert done.path == PLAN
    assert "утверждена" in done.text
    assert "с 01.01.2027" in done.text
    assert "/records/" in done.body
    again = secretary.send(f"{PLAN}/rows/02-11/remove")
    assert "строки не меняются и не исключаются" in again.text
    note = secretary.send(f"{PLAN}/rows/02-11", {**row, "note": "ЭД"})
    assert note.path == PLAN
    taken = secretary.send(f"{PLAN}/add", {**row, "section": "04 Делопроизводство и архив"})
    assert "04-09 Переписка о семинарах членов" in taken.text


def test_what_was_changed_meanwhile_is_not_approved(opens: Opens) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    secretary.send("/fileplan/draft", {"year": "2027"})
    shown = chair.get(f"{PLAN}/approve")
    digest = shown.body.partition('name="shown" value="')[2].partition('"')[0]
    secretary.send(f"{PLAN}/rows/02-06/remove")
    given = {"shown": digest, "agreed_by": MINUTES, "basis": "", "password": PASSWORD}
    refused = chair.send(f"{PLAN}/approve", given)
    assert "Номенклатуру дел на 2027 год изменили, пока вы её смотрели" in refused.text
    assert "проект" in chair.get(PLAN).text


def test_papers_and_pages_are_for_readers(opens: Opens) -> None:
    secretary = opens("secretary")
    secretary.send("/fileplan/draft", {"year": "2026"})
    for form in ("pdf", "docx"):
        paper = opens("presidium").get(f"/fileplan/2026/paper?as={form}")
        assert paper.status == 200
        assert len(paper.content) > 5_000
    assert opens("presidium").get("/fileplan/2026").status == 200
    for login in ("member", "candidate", "officer", "admin"):
        browser = opens(login)
        assert browser.get("/fileplan").status == 404
        assert "/fileplan" not in browser.get("/").body
        assert browser.send("/fileplan/draft", {"year": "2027"}).status == 404
    assert opens("secretary").get("/fileplan/2026/approve").status == 404
    for address in ("/fileplan/никогда", "/fileplan/2099", "/fileplan/2026/rows/99-99"):
        assert secretary.get(address).status == 404


def test_a_year_that_is_not_over_is_not_closed(opens: Opens) -> None:
    secretary = opens("secretary")
    secretary.send("/fileplan/draft", {"year": "2026"})
    assert "Будут закрыты" in secretary.get("/fileplan/2026/close").text
    refused = secretary.send("/fileplan/2026/close", {"despite": ""})
    assert "2026 год ещё не окончен (FL-6)" in refused.text


@pytest.mark.parametrize("write", ["", "yes"])
def test_a_table_is_looked_over(opens: Opens, write: str) -> None:
    secretary = opens("secretary")
    table = "Индекс дела;Заголовок дела;Срок хранения\n05-01;Разное;5 лет\n".encode()
    fields = {"year": "2027"} | ({"write": write} if write else {})
    looked = secretary.send("/fileplan/import", fields, files={"file": ("п.csv", table)})
    assert "Заголовок «Разное» не говорит, что в деле" in looked.text
    assert secretary.get(PLAN).status == 404
    table = "Индекс дела;Заголовок дела;Срок хранения\n05-01;Сметы семинаров;5 лет\n".encode()
    done = secretary.send("/fileplan/import", fields, files={"file": ("п.csv", table)})
    assert (done.path == PLAN) == bool(write)
    assert ("Сметы семинаров" in done.text) == bool(write)
