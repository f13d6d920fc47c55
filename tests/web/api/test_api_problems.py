"""What goes wrong, told to programs; who may ask at all, and for what."""

from __future__ import annotations

import json

import pytest
from starlette.testclient import TestClient

from regest.web.app import make_app
from tests.support.browser import ORIGIN
from tests.support.command_line import CommandLine
from tests.web.api.conftest import V1, Programs, word_of
from tests.web.conftest import Opens


def test_a_problem_names_rule_and_way_out_in_the_language_asked_for(programs: Programs) -> None:
    """The same refusal in Russian and in English; codes and rules stay."""
    secretary = programs("secretary")
    body = {"sender": "Школа № 7", "subject": "Тайна", "mark": "ДСП", "reserved": "77"}
    english = secretary.register(**body)
    russian = secretary.ask(
        "POST", "/journal/in", data={"letter": json.dumps(body)},
        headers={"accept-language": "ru-RU,ru;q=0.9,en;q=0.2"},
    )  # fmt: skip
    assert english.headers["content-type"] == "application/problem+json"
    assert english.status == russian.status
    for name in ("type", "code", "rule", "status"):
        assert english.said[name] == russian.said[name]
    assert english.said["remedy"] != russian.said["remedy"]
    assert english.said["detail"] != russian.said["detail"]


def test_a_malformed_request_names_its_fields_and_no_values(programs: Programs) -> None:
    """Unknown and missing fields are named; what was typed is not repeated."""
    told = programs("secretary").ask("POST", "/parties", {"naem": "секрет"})
    assert (told.status, told.said["code"]) == (422, "request_malformed")
    assert {each["place"] for each in told.said["fields"]} == {"body.naem", "body.name"}
    assert "секрет" not in str(told.said)


def test_nobody_is_told_to_sign_in(programs: Programs, opens: Opens) -> None:
    """Without token or session every address answers 401, but an unknown one 404."""
    nobody = programs()
    for path in ("/me", "/records", "/search", "/openapi.json", "/journal/in/2026"):
        told = nobody.get(path)
        assert (told.status, told.said["code"]) == (401, "not_signed_in"), path
        assert told.headers["www-authenticate"] == "Bearer"
    nobody.word = "rgt_" + "0" * 64
    assert nobody.get("/me").status == 401
    assert nobody.get("/nothing").status == 404
    # A token that is none is not helped by a session of the same browser.
    browser = opens("chair")
    wrong = browser.client.get(V1 + "/me", headers={"authorization": "Bearer rgt_1"})
    assert wrong.status_code == 401
    assert browser.get(V1 + "/me").status == 200


def test_a_token_acts_within_its_scopes(programs: Programs) -> None:
    """Reading records lets nobody write them, nor read tasks; writing includes reading."""
    reader = programs("secretary", "records:read")
    assert reader.get("/records").status == 200
    told = reader.get("/tasks")
    assert (told.status, told.said["code"]) == (403, "scope_missing")
    assert reader.register().said["code"] == "scope_missing"
    assert programs("secretary", "tasks:write").get("/tasks").status == 200
    assert reader.get("/me").said["scopes"] == ["records:read"]


def test_a_session_changes_something_from_own_pages_alone(opens: Opens) -> None:
    """The cookie of a session does not let another site act."""
    browser = opens("secretary")
    body = {"name": "Школа № 99"}
    foreign = browser.client.post(
        V1 + "/parties", json=body, headers={"sec-fetch-site": "cross-site"}
    )
    assert foreign.status_code == 403
    own = browser.client.post(V1 + "/parties", json=body, headers={"sec-fetch-site": "same-origin"})
    assert own.status_code == 201


def test_what_nobody_foresaw_is_a_number(
    programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault gives 500 with the number of the request and no word of the cause."""
    secretary = programs("secretary")
    monkeypatch.setattr("regest.core.catalogue.task_list.tasks_after", _failing)
    told = secretary.get("/tasks")
    assert (told.status, told.said["code"]) == (500, "incident")
    assert told.said["incident"] == told.headers["x-request-id"]
    assert "eels" not in str(told.said)


def test_texts_that_no_database_keeps_are_refused(programs: Programs) -> None:
    """U+0000 in an address or a field is the fault of whoever sends it."""
    secretary = programs("secretary")
    assert secretary.get("/records?party=%00").status == 400
    assert secretary.ask("POST", "/parties", {"name": "Школа\0"}).status == 422


def test_the_description_names_resources_of_modules_too(programs: Programs) -> None:
    """The addresses of an enabled module stand beside the product's own."""
    paths = programs("secretary").get("/openapi.json").said["paths"]
    assert "/journal/in" in paths
    assert paths["/records/{record}"]["patch"]["x-scope"] == "records:write"
    assert paths["/journal/in"]["post"]["x-permission"] == "journal.register_incoming"


def test_a_module_that_is_off_leaves_no_resource(regest: CommandLine) -> None:
    """Its addresses are those of nothing, and the description does not name them."""
    app = make_app(regest.folder, hosts=("testserver",), secure=True, without=("journal",))
    with TestClient(app, base_url=ORIGIN) as client:
        word = {"authorization": f"Bearer {word_of(regest, 'secretary')}"}
        assert client.get(f"{V1}/journal/in/2026", headers=word).status_code == 404
        paths = client.get(f"{V1}/openapi.json", headers=word).json()["paths"]
    assert not [each for each in paths if each.startswith("/journal")]
    assert "/records" in paths


def test_a_request_is_one_line_of_the_log_without_what_was_asked(
    programs: Programs, capsys: pytest.CaptureFixture[str]
) -> None:
    """Method, template, status, time and account; no query, which may hold names."""
    programs("secretary").get("/records/xyz?number=Тайна")
    lines = [line for line in capsys.readouterr().out.splitlines() if "/records/" in line]
    assert len(lines) == 1
    assert "route=/api/v1/records/{record}" in lines[0]
    assert "status=404" in lines[0]
    assert "account=" in lines[0]
    assert "account=None" not in lines[0]
    assert "number" not in lines[0]


def _failing(*_given: object) -> None:
    raise RuntimeError("the hovercraft is full of eels")
