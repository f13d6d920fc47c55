"""Pages of acts of destruction: from the ticked file to the stub, and who sees what."""

from __future__ import annotations

import re

import pytest
from starlette.testclient import TestClient

from regest.web.app import make_app
from tests.support.browser import ORIGIN, Browser
from tests.support.command_line import CommandLine
from tests.support.destruction import CHIEF, COMPILER, JOURNAL, METHOD, PASSWORD, WORD, Archive
from tests.web.conftest import Opens

MINUTES = "от 11.01.2027 № 1"


@pytest.fixture
def archive(regest: CommandLine) -> Archive:
    """Give the people, the commission, and a closed file of 2021."""
    made = Archive(regest.folder).found()
    made.closed(JOURNAL, 2021)
    return made


def browser(archive: Archive, monkeypatch: pytest.MonkeyPatch, login: str) -> Browser:
    """Open a browser in 2027, when the term of the file is over."""
    monkeypatch.setenv("REGEST_NOW", "2027-01-11T12:00")
    app = make_app(archive.folder, hosts=("testserver",), secure=True)
    opened = Browser(TestClient(app, base_url=ORIGIN))
    assert opened.sign_in(login, PASSWORD).status == 200
    return opened


def digest_in(body: str) -> str:
    """Return what a page says was looked at."""
    found = re.search(r'name="shown" value="(\w+)"', body)
    assert found
    return found[1]


def test_an_act_from_the_list_to_the_stub(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing ticked, no minutes, a wrong password: refused in words, what was typed is kept."""
    compiler = browser(archive, monkeypatch, COMPILER)
    listed = compiler.get("/acts")
    (file_id,) = re.findall(r'name="files" value="([^"]+)"', listed.body)
    nothing = compiler.send("/acts", {"grouped": "yes"})
    assert (nothing.status, "Не выбрано ни одного дела" in nothing.text) == (400, True)
    act = compiler.send("/acts", {"files": [file_id]})
    assert "/acts/" in act.path
    assert "Проект" in act.text or "Черновик" in act.text

    few = compiler.send(f"{act.path}/consider", {"members": archive.members, "minutes": " "})
    assert few.status == 400
    assert few.body.count("checked") == 3
    assert "Не указан протокол экспертной комиссии" in few.text
    compiler.send(f"{act.path}/consider", {"members": archive.members, "minutes": MINUTES})
    assert compiler.send(f"{act.path}/approve", {"password": PASSWORD}).status == 404

    chief = browser(archive, monkeypatch, CHIEF)
    page = chief.get(act.path)
    stale = chief.send(f"{act.path}/approve", {"password": PASSWORD, "shown": "0" * 64})
    assert "Акт № 1 изменился после просмотра" in stale.text
    proof = {"password": PASSWORD, "shown": digest_in(page.body)}
    assert chief.send(f"{act.path}/approve", {**proof, "password": "не тот"}).status == 422
    done = chief.send(f"{act.path}/approve", proof)
    assert "Утверждён" in done.text

    shown = {"password": PASSWORD, "shown": digest_in(compiler.get(act.path).body)}
    blank = compiler.send(f"{act.path}/execute", {**shown, "method": " "})
    assert "Не указан способ уничтожения" in blank.text
    wrong = compiler.send(f"{act.path}/execute", {**shown, "method": METHOD, "password": "?"})
    assert f'value="{METHOD}"' in wrong.body
    gone = compiler.send(f"{act.path}/execute", {**shown, "method": METHOD})
    assert "Документы уничтожены. Сведения о делах остаются." in gone.text
    assert compiler.get(f"{act.path}/paper").content.startswith(b"%PDF")
    assert compiler.get(f"{act.path}/paper", **{"as": "docx"}).content.startswith(b"PK")
    file = compiler.get(f"/files/{file_id}")
    assert file.status == 200
    assert "ничтожен" in file.text
    assert WORD not in file.body


def test_a_stub_gives_no_file(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The record's page stays; the old address of its file leads nowhere."""
    archive = Archive(regest.folder).found().at(2021, 12, 31)
    record_id = archive.paper(JOURNAL, 2021, f"Содержание {WORD}")
    file_id = archive.close(JOURNAL, 2021)
    archive.at(2027)
    compiler = browser(archive, monkeypatch, COMPILER)
    page = compiler.get(f"/records/{record_id}")
    addresses = set(re.findall(rf'href="(/records/{record_id}/files/[^"]+)"', page.body))
    archive.destroyed(file_id)
    stub = compiler.get(f"/records/{record_id}")
    assert stub.status == 200
    assert "О работе за 2021 год" in stub.text
    assert "ничтожен" in stub.text
    assert f"/records/{record_id}/files/" not in stub.body
    assert addresses
    for address in addresses:
        refused = compiler.get(address)
        assert refused.status == 422
        assert WORD not in refused.body


def test_a_draft_is_cancelled_with_a_reason(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    act = archive.at(2027).draft()
    compiler = browser(archive, monkeypatch, COMPILER)
    assert compiler.send(f"/acts/{act.id}/cancel", {"reason": " "}).status == 400
    done = compiler.send(f"/acts/{act.id}/cancel", {"reason": "ошибка в годах"})
    assert "Акт отменён." in done.text
    assert "ошибка в годах" in done.text
    assert "Подтвердить уничтожение" not in done.text


def test_another_site_sends_no_form(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    act = archive.at(2027).draft()
    compiler = browser(archive, monkeypatch, COMPILER)
    foreign = compiler.client.post(
        f"/acts/{act.id}/cancel",
        data={"reason": "чужая форма"},
        headers={"sec-fetch-site": "cross-site", "origin": "https://example.org"},
    )
    assert foreign.status_code == 403
    assert archive.act(act.id).cancel_reason == ""


def test_whoever_may_not_sees_no_acts(opens: Opens) -> None:
    for login in ("member", "candidate", "admin"):
        assert opens(login).get("/acts").status == 404
    assert opens("presidium").get("/acts").status == 200
    assert opens("presidium").send("/acts", {"files": "x"}).status == 404
