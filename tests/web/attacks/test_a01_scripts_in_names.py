"""A1, A2: what somebody typed is text on every page; no file runs anything in a browser."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.support.command_line import NOW, CommandLine
from tests.support.serving import served

PAYLOADS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "<iframe src=javascript:alert(1)></iframe>",
    "<object data=javascript:alert(1)>",
    "<embed src=data:image/svg+xml,x>",
    "<a href=javascript:alert(1)>x</a>",
    "<form action=javascript:alert(1)><button>x",
    "<button formaction=javascript:alert(1)>x",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<style>@import 'https://evil.example/x.css'</style>",
    "<details open ontoggle=alert(1)>",
    "<math><mtext><script>alert(1)</script>",
    "<!--<img src=--><img src=x onerror=alert(1)>-->",
    "]]><script>alert(1)</script>",
    "{{ 7*7 }}{% for x in y %}${7*7}",
    "<template><script>alert(1)</script></template>",
)
_ADDRESSES = {"href", "src", "action", "formaction", "data", "poster", "srcset"}
_STRANGE = {"iframe", "object", "embed", "base", "style", "math", "template", "details"}
_OF_FILES = "/files/"


class Reader(HTMLParser):
    """Reads a page as a browser does, and notes whatever would run or load something foreign."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at a tag and all its attributes."""
        values = {name: (value or "") for name, value in attrs}
        own = values.get("src", "").startswith("/static/")
        if tag == "script" and not own and values.get("type") != "application/json":
            self.found.append(f"{tag} {values}")
        if tag in _STRANGE - {"details", "iframe", "template"}:
            self.found.append(f"{tag} {values}")
        for name, value in values.items():
            scheme = value.strip().casefold().partition(":")[0]
            foreign = scheme in {"javascript", "vbscript", "data", "http", "https"} and ":" in value
            if name.startswith("on") or (name in _ADDRESSES and foreign):
                self.found.append(f"{tag} {name}={value}")


def dangers(body: str) -> list[str]:
    """Return what would run or load something foreign in a page."""
    reader = Reader()
    reader.feed(body)
    return reader.found


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
