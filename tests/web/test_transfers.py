"""Pages of transfers and of the integrity of files: what is done there, and who sees what."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from regest.web.app import make_app
from tests.support.browser import ORIGIN, Browser
from tests.support.command_line import CommandLine
from tests.support.transfers import ARCHIVE, DUE, due_for_archive
from tests.web.conftest import Opens


@pytest.fixture
def secretary(regest: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Browser:
    """Give the secretary's browser ten years later, when a file is due for the archive."""
    paper = tmp_path / "Порядок.txt"
    paper.write_text("Порядок ведения дел", "utf-8")
    due_for_archive(regest.folder, [paper])
    monkeypatch.setenv("REGEST_NOW", DUE)
    app = make_app(regest.folder, hosts=("testserver",), secure=True)
    browser = Browser(TestClient(app, base_url=ORIGIN))
    assert browser.sign_in("secretary").status == 200
    return browser


def test_a_transfer_is_prepared_and_accepted(secretary: Browser) -> None:
    waiting = secretary.get("/transfers")
    assert "Подошёл срок передачи" in waiting.text
    assert "Методические разработки" in waiting.text
    refused = secretary.send("/transfers", {"inventory": "1", "archive": " "})
    assert (refused.status, "Не указано, какой архив" in refused.text) == (400, True)
    shown = secretary.send("/transfers", {"inventory": "1", "archive": ARCHIVE})
    assert shown.path.startswith("/transfers/")
    assert "Подготовлена" in shown.text
    act = secretary.get(f"{shown.path}/act")
    assert act.content.startswith(b"%PDF")
    late = secretary.send(f"{shown.path}/accept", {"day": "2037-02-09", "number": "17-а"})
    assert late.status == 400
    assert 'value="17-а"' in late.body, "what was typed is kept"
    done = secretary.send(f"{shown.path}/accept", {"day": "2037-02-01", "number": "17"})
    assert "Передано в архив" in done.text
    assert "их никто не уничтожает" in done.text


def test_a_transfer_is_cancelled_with_a_reason(secretary: Browser) -> None:
    shown = secretary.send("/transfers", {"inventory": "1", "archive": ARCHIVE})
    assert secretary.send(f"{shown.path}/cancel", {"reason": " "}).status == 400
    assert (
        "архив не готов"
        in secretary.send(f"{shown.path}/cancel", {"reason": "архив не готов"}).text
    )


def test_whoever_may_not_sees_no_transfers(opens: Opens) -> None:
    assert opens("member").get("/transfers").status == 404
    assert opens("admin").get("/transfers").status == 404


def test_an_administrator_sees_figures_of_damage_and_no_document(
    regest: CommandLine, tmp_path: Path, opens: Opens
) -> None:
    paper = tmp_path / "Порядок.txt"
    paper.write_text("Порядок ведения дел", "utf-8")
    regest.given(
        "record", "add", "--class", "methodical_work", "--field", "work_version=1",
        "--heading", "Порядок", "--file", str(paper),
    )  # fmt: skip
    (blob,) = (each for each in (regest.folder / "blobs").glob("??/??/*")
               if each.read_bytes() == paper.read_bytes())  # fmt: skip
    blob.chmod(0o600)
    blob.write_bytes(b"?")
    assert regest("fixity", "--all").code == 3
    admin = opens("admin")
    figures = admin.get("/admin/fixity")
    assert "Повреждены файлы: 1" in figures.text
    assert "Повреждённые файлы документов, которые вам не видны: 1" in figures.text
    assert "Порядок.txt" not in figures.body
    assert "Порядок.txt" not in admin.send("/admin/health", {"whole": "yes"}).body
    assert "Порядок.txt" in opens("secretary").get("/admin/fixity").body
    assert admin.send("/admin/fixity", {"now": "yes"}).path == "/admin/fixity"
    assert opens("secretary").send("/admin/fixity", {"now": "yes"}).status == 404
    assert opens("member").get("/admin/fixity").status == 404
