"""Pages of holds, reviews of the commission and inventories, and who may ask for them."""

from __future__ import annotations

import re

import pytest

from regest.core.deployment import Deployment
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.browser import PASSWORD
from tests.support.command_line import CommandLine
from tests.support.ended_files import PERMANENT, REVIEWED, a_closed_file
from tests.web.conftest import Opens

BOARD = ("Грачёв М.Е.", "Ветрова Ирина Сергеевна", "Савушкина Тамара Никитична")


@pytest.fixture
def files(regest: CommandLine) -> dict[str, str]:
    """Give closed files of 2020 by index, and a commission."""
    deployment = Deployment.open(regest.folder, built_in=BUILT_IN)
    with deployment.database.work(Actor("test")) as work:
        made = {index: a_closed_file(work, index, 2020).id for index in (PERMANENT, REVIEWED)}
    deployment.close()
    for name in BOARD:
        regest.done(
            "body", "seat", "appraisal_commission", name, "--from", "01.01.2026",
            "--basis", "приказ № 1",
        )  # fmt: skip
    return made


@pytest.mark.parametrize("path", ["/holds", "/reviews", "/inventories"])
def test_who_may_ask(opens: Opens, path: str) -> None:
    for login in ("secretary", "chair", "presidium"):
        assert opens(login).get(path).status == 200, login
    for login in ("member", "candidate", "officer", "admin", "auditor"):
        assert opens(login).get(path).status == 404, login


def test_a_hold_is_set_and_lifted(opens: Opens, files: dict[str, str]) -> None:
    browser = opens("secretary")
    typed = {
        "reason": "inspection", "set_on": "2025-12-01", "file": files[REVIEWED],
        "basis": "", "record": "", "index": "", "party": "", "basis_record": "", "copy_of": "",
    }  # fmt: skip
    refused = browser.send("/holds/new", typed)
    assert "Не указан документ" in refused.text
    assert 'value="2025-12-01"' in refused.body
    browser.send("/holds/new", {**typed, "basis": "приказ о проверке № 7"})
    of_file = browser.get(f"/files/{files[REVIEWED]}").text
    assert "действует запрет от 01.12.2025 (проверка)" in of_file
    shown = browser.get("/holds")
    assert f"дело {REVIEWED} (2020)" in shown.text
    assert "приказ о проверке № 7" in shown.text
    lift = re.search(r"/holds/[0-9a-f-]+/lift", shown.body)
    assert lift is not None
    assert opens("presidium").get(lift[0]).status == 404
    early = {"basis": "акт", "lifted_on": "2025-11-30", "record": ""}
    assert "Запрет нельзя снять 30.11.2025" in browser.send(lift[0], early).text
    browser.send(lift[0], {**early, "lifted_on": "2026-06-15"})
    assert "Запретов на уничтожение нет" in browser.get("/holds").text
    assert "15.06.2026" in browser.get("/holds?all=yes").text


def test_a_held_document_says_so(opens: Opens, regest: CommandLine) -> None:
    made = ("record", "add", "--class", "internal_document", "--heading", "Приказ")
    record = regest.given("--as", "secretary", *made)
    regest.done(
        "retention", "hold", "--record", record["number"], "--reason", "litigation",
        "--basis", "иск № 5",
    )  # fmt: skip
    shown = opens("chair").get(f"/records/{record['id']}")
    assert (
        "Уничтожение приостановлено: действует запрет от 27.10.2026 (судебный спор)" in shown.text
    )


def test_a_file_is_reviewed_document_by_document(
    opens: Opens, regest: CommandLine, files: dict[str, str]
) -> None:
    browser = opens("secretary")
    assert files[REVIEWED] in browser.get("/reviews").body
    assert files[PERMANENT] not in browser.get("/reviews").body
    path = f"/reviews/{files[REVIEWED]}"
    members = re.findall(r'name="members" value="([^"]+)"', browser.get(path).body)
    assert len(members) == 3
    given = {
        "outcome": "destroy", "decided_on": "2026-10-20", "minutes": "протокол № 2",
        "members": members[:2], "record": "", "until_year": "", "reasons": "",
    }  # fmt: skip
    refused = browser.send(path, given)
    assert "для решения нужно не менее 3" in refused.text
    assert 'value="протокол № 2"' in refused.body
    assert opens("auditor").send(path, given).status == 404
    browser.send(path, {**given, "members": members})
    assert "Уничтожить" in browser.get(path).text
    assert files[REVIEWED] not in browser.get("/reviews").body


def test_an_inventory_is_approved_by_who_proves_anew(opens: Opens, files: dict[str, str]) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    assert "нет утверждённой описи" in secretary.get("/inventories").text
    wrong = {"kind": "permanent", "first_year": "год", "last_year": ""}
    assert "Это не год" in secretary.send("/inventories", wrong).text
    secretary.send("/inventories", {**wrong, "first_year": "2020"})
    found = re.search(r"/inventories/[0-9a-f-]{36}", secretary.get("/inventories").body)
    assert found is not None
    page = chair.get(found[0])
    assert files[PERMANENT] in page.body
    shown = re.search(r'name="shown" value="([^"]+)"', page.body)
    assert shown is not None
    typed = {"shown": shown[1], "minutes": "протокол № 2", "password": "не тот", "code": ""}
    assert 'value="протокол № 2"' in chair.send(f"{found[0]}/approve", typed).body
    assert secretary.send(f"{found[0]}/approve", typed).status == 404
    chair.send(f"{found[0]}/approve", {**typed, "password": PASSWORD})
    assert "Утверждена" in chair.get(found[0]).text
    paper = chair.get(f"{found[0]}/paper?as=pdf")
    assert paper.status == 200
    assert "нет утверждённой описи" not in secretary.get("/inventories").text
