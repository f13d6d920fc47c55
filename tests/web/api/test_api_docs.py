"""docs/api.md says what there is: every address, every scope, and examples that work."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from regest.core.people.api_tokens import AREAS
from regest.web.api.problems import STATUSES
from tests.web.api.conftest import V1, Program, Programs, Told
from tests.web.api.test_api_journal import message

PAGE = (Path(__file__).parents[3] / "docs" / "api.md").read_text("utf-8")
_ADDRESS = re.compile(r"`(GET|POST|PUT|PATCH|DELETE) (/[^`?]*)`")
_EXAMPLE = re.compile(r"^curl (?:.*\\\n)*.*$", re.MULTILINE)
FILES = {
    "letter.pdf": b"%PDF-1.4\n",
    "scan.pdf": b"%PDF-1.4\n%scan\n",
    "letter.eml": message(),
}


def test_every_address_is_named_and_no_other(programs: Programs) -> None:
    """The tables are those of the description, which is made of the code."""
    described = programs("secretary").get("/openapi.json").said["paths"]
    there = {(method.upper(), path) for path, methods in described.items() for method in methods}
    assert set(_ADDRESS.findall(PAGE)) == there


def test_every_operation_is_described(programs: Programs) -> None:
    """Each says what it does, in which scope, and that it may be refused with a problem."""
    described = programs("secretary").get("/openapi.json").said["paths"]
    for path, methods in described.items():
        for method, told in methods.items():
            where = (method, path)
            assert told["description"].strip(), where
            assert path == "/me" or told["x-scope"].partition(":")[0] in AREAS, where
            wanted = {"get": "read"}.get(method, "write")
            assert path == "/me" or told["x-scope"].endswith(f":{wanted}"), where
            content = told["responses"]["default"]["content"]
            assert "application/problem+json" in content, where


def test_every_list_is_paged_alike(programs: Programs) -> None:
    """Whatever answers with `items` goes on by `after` and `limit`; the search among them."""
    secretary = programs("secretary")
    described = secretary.get("/openapi.json").said["paths"]
    paged = [
        path
        for path, methods in described.items()
        if "after" in {each["name"] for each in methods.get("get", {}).get("parameters", ())}
    ]
    assert len(paged) >= 8
    for path in paged:
        told = secretary.get(path.replace("{year}", "2026"))
        assert told.status == 200, (path, told.said)
        assert {"items", "next"} <= told.said.keys(), path
        assert secretary.get(f"{path.replace('{year}', '2026')}?limit=0").status == 422, path
        wrong = secretary.get(f"{path.replace('{year}', '2026')}?after=x")
        assert (wrong.status, wrong.said["code"]) == (400, "cursor_wrong"), path


def test_scopes_and_statuses_are_those_of_the_code() -> None:
    """What the page says of them is the whole of it."""
    for area in AREAS:
        assert f"`{area}`" in PAGE
    for status in {*STATUSES.values(), 404, 409, 412, 422, 428, 429, 500, 503}:
        assert re.search(rf"^\|[^|]*\b{status}\b", PAGE, re.MULTILINE), status


def test_the_examples_work_in_their_order(
    programs: Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each is called as it stands."""
    secretary = programs("secretary")
    found = [each.replace("\\\n", " ") for each in _EXAMPLE.findall(PAGE)]
    assert len(found) >= 6
    for example in found:
        told = called(secretary, shlex.split(example)[1:])
        assert told.status in {200, 201}, (example, told.said)


def called(program: Program, words: list[str]) -> Told:
    """Send what curl would send with these words."""
    headers: dict[str, str] = {}
    more: dict[str, Any] = {}
    parts: list[tuple[str, Any]] = []
    url = ""
    given = iter(words)
    for word in given:
        match word:
            case "-H":
                name, _colon, value = next(given).partition(": ")
                headers[name.lower()] = value
            case "-d":
                more["content"] = next(given).encode()
            case "-F":
                name, _equals, value = next(given).partition("=")
                file = value.removeprefix("@")
                parts.append((name, (file, FILES[file]) if value != file else value))
            case _:
                url = word
    assert headers.pop("authorization") == "Bearer $TOKEN"
    if parts:
        more["files"] = [each for each in parts if isinstance(each[1], tuple)]
        more["data"] = {name: value for name, value in parts if isinstance(value, str)}
    address = urlsplit(url)
    path = address.path.removeprefix(V1) + (f"?{address.query}" if address.query else "")
    method = "POST" if more else "GET"
    return program.ask(method, path, headers=headers, **more)
