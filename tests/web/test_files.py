"""«Дела»: the list, one file, and what may be done with it on pages."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

RECORD = ("record", "add", "--class", "internal_document", "--heading", "О порядке работы")


@pytest.fixture
def file_id(regest: CommandLine) -> str:
    """Give the id of file 01-09 with one open document and one under a mark."""
    for more in ((), ("--mark", "Конфиденциально", "--mark-basis", "п. 3")):
        number = regest.given(*RECORD, *more)["number"]
        regest.done("record", "file", number, "--case", "01-09")
    found: str = regest.given("file", "show", "01-09")["id"]
    return found


def test_the_list_counts_what_one_may_see(opens: Opens, file_id: str) -> None:
    """ACC-2: the secretary sees no document under a mark of somebody else; the chair does."""
    for login, many in (("chair", 2), ("secretary", 1)):
        browser = opens(login)
        shown = browser.get("/files?year=2026&section=01")
        assert "Заключения, предложения, обращения Ассоциации" in shown.text
        one = browser.get(f"/files/{file_id}")
        assert f"{many} документ" in one.text
        assert "Заведено" in one.text
        assert "Как рассчитан срок" in one.text
    assert "Таких дел нет" in opens("chair").get("/files?year=2019").text


def test_seized_files_are_chosen_by_their_state(
    regest: CommandLine, opens: Opens, file_id: str
) -> None:
    browser = opens("secretary")
    assert "Таких дел нет" in browser.get("/files?state=seized").text
    regest.done(
        "--as", "secretary", "retention", "hold", "--file", "01-09@2026",
        "--reason", "seizure", "--basis", "протокол выемки",
    )  # fmt: skip
    shown = browser.get("/files?state=seized")
    assert f"/files/{file_id}" in shown.body
    assert '<option value="seized" selected>Изъято</option>' in shown.body
    assert f"/files/{file_id}" not in browser.get("/files?state=open").body


@pytest.mark.parametrize("login", ["member", "candidate", "officer", "admin"])
def test_files_are_not_there_for_others(opens: Opens, file_id: str, login: str) -> None:
    browser = opens(login)
    for path in ("/files", f"/files/{file_id}", f"/files/{file_id}/close", "/files/new"):
        assert browser.get(path).status in {403, 404}
    assert browser.send(f"/files/{file_id}/close", {"reason": "так"}).status in {403, 404}


def test_a_file_is_closed_with_what_was_typed_kept(opens: Opens, file_id: str) -> None:
    browser = opens("secretary")
    here = f"/files/{file_id}"
    typed = {"sheets": "3", "remarks": "корешок повреждён", "closed_on": "2026-10-27"}
    refused = browser.send(f"{here}/close", typed)
    assert refused.status in {409, 422}
    assert "оно ведётся до 31.12.2026" in refused.text
    assert "корешок повреждён" in refused.body
    done = browser.send(f"{here}/close", {**typed, "reason": "раздел упразднён"})
    assert (done.status, done.path) == (200, here)
    assert "Закрыто" in done.text
    assert "корешок повреждён" in done.text
    again = browser.send(f"{here}/reopen", {"reason": "поступило приложение"})
    assert "поступило приложение" in again.text
    assert "Заведено" in again.text


def test_a_file_is_lent_and_comes_back(opens: Opens, file_id: str) -> None:
    browser = opens("secretary")
    here = f"/files/{file_id}"
    form = {"borrower": "Петрова А. С.", "due_on": "2026-11-10"}
    assert "до 10.11.2026" in browser.send(f"{here}/lend", form).text
    twice = browser.send(f"{here}/lend", form)
    assert "выдано до 10.11.2026" in twice.text
    assert "возвращено 27.10.2026" in browser.send(f"{here}/return", {"remarks": "цело"}).text


def test_papers_volumes_and_new_files(opens: Opens, file_id: str) -> None:
    browser = opens("secretary")
    here = f"/files/{file_id}"
    for name in ("cover.pdf", "all.docx"):
        paper = browser.get(f"{here}/paper/{name}")
        assert paper.status == 200
        assert paper.content.startswith((b"%PDF", b"PK"))
    assert browser.get(f"{here}/paper/secrets.pdf").status == 404
    assert "Тома" in browser.send(f"{here}/volume").text
    made = browser.send("/files/new", {"index": "02-06", "day": "2025-05-05"})
    assert "2025" in made.text
    assert (
        "уже заведено" in browser.send("/files/new", {"index": "02-06", "day": "2025-05-05"}).text
    )


def test_a_document_leads_to_its_file(opens: Opens, regest: CommandLine, file_id: str) -> None:
    record = regest.given(*RECORD)
    regest.done("record", "file", record["number"], "--case", "01-09")
    here = f"/records/{record['id']}"
    assert f'href="/files/{file_id}"' in opens("chair").get(here).body
    assert f'href="/files/{file_id}"' not in opens("member").get(here).body
