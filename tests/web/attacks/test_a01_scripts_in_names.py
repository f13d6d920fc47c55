"""A1, A2: what somebody typed is text on every page; no file runs anything in a browser."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command_line import NOW, CommandLine
from tests.support.payloads import PAYLOADS, dangers
from tests.support.serving import served

_OF_FILES = "/files/"


def test_the_reader_finds_what_it_should() -> None:
    for payload in (*PAYLOADS[:5], *PAYLOADS[15:18], PAYLOADS[23]):
        assert dangers(payload), payload
    for payload in PAYLOADS[10:14]:
        assert dangers(f"<a href='{payload}'>x</a>"), payload
    assert dangers('<script src="/static/regest.js" defer></script>') == []


@pytest.fixture
def poisoned(regest: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Write every payload into every text that registration, tasks and the directory take."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    file = tmp_path / "<img src=x onerror=alert(1)>.txt"
    file.write_text("<script>alert(1)</script>", "utf-8")
    ids = []
    for place, payload in enumerate(PAYLOADS):
        # The place keeps letters apart that would count as one: only case parts some payloads.
        words = ("--from", f"{payload} АО {place}", "--number", f"{place} {payload}")
        attached = () if place else ("--file", str(file))
        letter = regest.given("journal", "in", *words, "--subject", payload, *attached)
        ids.append(letter["id"])
    for payload, number in zip(PAYLOADS[:4], ("Вх-1", "Вх-2", "Вх-3", "Вх-4"), strict=True):
        regest.done("task", "add", number, "--executor", "Председатель", "--text", payload)
    return ids


def test_every_page_shows_payloads_as_text(regest: CommandLine, poisoned: list[str]) -> None:
    """Every GET route, each record: nothing runs, nothing foreign is loaded."""
    component = regest.given("record", "show", "Вх-1")["components"][0]["id"]
    found, opened = [], 0
    with served(regest.folder) as site:
        for login in ("chair", "secretary", "admin"):
            browser = site.opens(login)
            ids = {"component": component, "direction": "in"}
            paths = {
                each.filled(ids, poisoned[0]) for each in site.addresses() if each.method == "GET"
            }
            if login == "chair":
                paths |= {f"/records/{each}" for each in poisoned}
            paths |= {f"/search?q={each}" for each in ("alert", "script", "АО")}
            for path in sorted(paths):
                seen = browser.get(path)
                if seen.headers.get("content-type", "").startswith("text/html"):
                    found += [(path, each) for each in dangers(seen.body)]
                    opened += 1
    assert found == []
    assert opened > 60


def test_what_was_searched_for_is_text(regest: CommandLine) -> None:
    with served(regest.folder) as site:
        chair = site.opens("chair")
        for payload in PAYLOADS:
            for path in ("/search", "/records", "/tasks", "/sign-in"):
                assert dangers(chair.get(path, q=payload, next=payload).body) == [], payload


@pytest.mark.parametrize("name", ["a.html", "a.svg", "a.xhtml", "a.xml", "a.js", "a.txt"])
def test_a02_no_file_is_run(regest: CommandLine, tmp_path: Path, name: str) -> None:
    """Whatever it is, it is saved, or shown where nothing runs."""
    file = tmp_path / name
    file.write_text("<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script>", "utf-8")
    words = ("--from", "Школа", "--number", "1", "--subject", "О деле", "--file", str(file))
    letter = regest.given("journal", "in", *words)
    component = regest.given("record", "show", "Вх-1")["components"][0]["id"]
    with served(regest.folder) as site:
        chair = site.opens("chair")
        for each in site.addresses():
            if each.method == "GET" and _OF_FILES in each.path:
                ids = {"record": letter["id"], "component": component, "number": "1"}
                seen = chair.get(each.filled(ids, letter["id"]))
                policy = seen.headers["content-security-policy"]
                assert seen.headers["x-content-type-options"] == "nosniff"
                if seen.status == 200 and "attachment" not in seen.headers.get(
                    "content-disposition", "attachment"
                ):
                    assert policy.startswith("sandbox"), each
                assert dangers(seen.body) == [] or policy.startswith("sandbox"), each
