"""Every page in a language that is made up, in Russian and in English: no sentence is left out."""

from __future__ import annotations

import gettext
import html
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from regest.core.base import messages
from regest.kit.plugins import own_plugins
from tests.support.browser import Browser
from tests.support.command_line import NOW, CommandLine
from tests.support.deeds import DEEDS
from tests.support.furnished_minutes import minutes
from tests.support.furnishing import hold_meetings
from tests.support.houses import MINISTRY, PAPERS
from tests.support.serving import served
from tests.support.visible import CLOSED, OPENED, data_of, outside, strange, texts_of

READERS = ("secretary", "chair", "admin", "auditor", "member")
# For whoever writes programs: its words are those of the interface itself.
PROGRAMS = "/docs"
LATIN = re.compile(r"[A-Za-z]{2,}(?:[ ’'-]+[A-Za-z]{2,})+")
LINK = re.compile(r'href="(/[^"#]*)')
PAGES_OF_A_ROUTE = 2
CYRILLIC = re.compile(r"[А-Яа-яЁё]+(?:[ .-]+[А-Яа-яЁё]+)*")


class Marking(gettext.NullTranslations):
    """A catalogue that has every sentence: its own, between marks."""

    def gettext(self, message: str) -> str:
        """Mark a sentence."""
        return f"{OPENED}{message}{CLOSED}"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Mark a sentence that counts."""
        return self.gettext(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:
        """Mark a sentence with a context."""
        return self.gettext(message)

    def npgettext(self, context: str, msgid1: str, msgid2: str, n: int) -> str:
        """Mark a sentence with a context that counts."""
        return self.ngettext(msgid1, msgid2, n)


@contextmanager
def marked() -> Iterator[None]:
    """Put the marking catalogue in the place of the Russian ones."""
    kept = dict(messages._catalogues)
    domains = {domain for domain, _language in kept} | {messages.DOMAIN, *own_plugins()}
    messages._catalogues.update({(each, "ru"): Marking() for each in domains})
    try:
        yield
    finally:
        messages._catalogues.clear()
        messages._catalogues.update(kept)


@pytest.fixture
def worked_in(regest: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Register letters with a file, a mark and a task, hold meetings, admit, certify and pair."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    letter = ("--as", "secretary", "journal", "in", "--from", MINISTRY, "--dated", "22.10.2026")
    paper = ("--file", str(PAPERS / "letter_06_repeated_request_duplicate.txt"))
    regest.done(*letter, "--number", "21-05/1187", "--subject", "О записке", *paper)
    regest.done(*letter, "--number", "7-дсп", "--subject", "О проверке", "--mark", "ДСП")
    regest.done(
        "--as", "chair", "task", "add", "Вх-1", "--text", "Ответить", "--executor", "Секретарь"
    )
    hold_meetings(regest.done, NOW[:10])
    regest.done("--as", "secretary", "meeting", "notice", "2026-12-11", "--send", "--by-hand")
    minutes(regest.done, tmp_path, "2026-10-16", "2026-10-20")
    for name in ("membership", "certificates", "mentoring"):
        DEEDS[name](regest, tmp_path)
    return regest


def opened(folder: Path, language: str, *, marking: bool = False) -> Iterator[tuple[str, str]]:
    """Open every page of the table of routes, for each reader who may, and give route and body.

    Places in addresses are filled by the links of the pages, so all ids are those of the house.
    """
    asked: Counter[str] = Counter()
    with served(folder, failures_raise=False) as site, marked() if marking else nullcontext():
        paths = {each.path for each in site.addresses() if each.method == "GET"}
        table = {
            path: re.compile(re.sub(r"{[^}]+}", "[^/]+", path))
            for path in paths
            if "/api" not in path and path != PROGRAMS
        }
        for login in READERS:
            browser = site.opens(login)
            browser.client.cookies.set("language", language)
            if login == "secretary":
                for path in ("/journal/in/new", "/journal/out/new"):
                    browser.send(path)
            yield from _led(browser, table, asked)


def _led(
    browser: Browser, table: Mapping[str, re.Pattern[str]], shown: Counter[str]
) -> Iterator[tuple[str, str]]:
    waiting, asked = [path for path in table if "{" not in path], set[str]()
    while waiting:
        address = waiting.pop(0)
        bare = address.partition("?")[0]
        route = next((each for each, form in table.items() if form.fullmatch(bare)), "")
        if not route or shown[route] >= PAGES_OF_A_ROUTE or address in asked:
            continue
        asked.add(address)
        seen = browser.get(address)
        if seen.status == 200 and "html" in seen.headers.get("content-type", ""):
            shown[route] += 1
            yield route, seen.body
            waiting += [html.unescape(each) for each in LINK.findall(seen.body)]


def _told(found: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"{route}: {piece}" for route, piece in sorted(found))


def test_every_sentence_of_every_page_can_be_translated(worked_in: CommandLine) -> None:
    pages = list(opened(worked_in.folder, "ru", marking=True))
    data = data_of(worked_in.folder, "ru")
    left = {
        (route, piece)
        for route, body in pages
        for text in texts_of(body)
        for piece in strange(outside(text), data)
    }
    assert not left, _told(left)
    assert len({route for route, _body in pages}) > 60


def test_no_page_in_russian_has_an_english_sentence(worked_in: CommandLine) -> None:
    pages = list(opened(worked_in.folder, "ru"))
    data = data_of(worked_in.folder, "ru")
    found = {
        (route, piece)
        for route, body in pages
        for text in texts_of(body)
        for piece in strange(text, data)
        for run in LATIN.findall(piece)
        if strange(run, data)
    }
    assert not found, _told(found)


def test_no_page_in_english_has_a_russian_word_that_is_no_data(worked_in: CommandLine) -> None:
    pages = list(opened(worked_in.folder, "en"))
    data = data_of(worked_in.folder, "en")
    found = {
        (route, piece)
        for route, body in pages
        for text in texts_of(body)
        for piece in strange(text, data)
        for run in CYRILLIC.findall(piece)
        if strange(run, data)
    }
    assert not found, _told(found)
