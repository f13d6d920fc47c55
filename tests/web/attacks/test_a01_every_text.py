"""A1, stored: whatever anybody wrote anywhere, by whichever way it came, no page runs it."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from regest.core.deployment import Deployment
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.browser import PASSWORD
from tests.support.command_line import CommandLine
from tests.support.crawl import FROM_HERE, reached
from tests.support.furnishing import NOW, furnish
from tests.support.payloads import PAYLOADS, dangers
from tests.support.poison import poison, texts, unknown_codes
from tests.support.serving import Site, served

OF_PLUGINS = {"membership", "certificates", "mentoring", "protocols", "journal"}
READERS = ("secretary", "chair", "admin", "auditor")


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Play the demonstration, then write payloads over all that was written, and index it."""
    folder = tmp_path_factory.mktemp("poisoned") / "deployment"
    regest = CommandLine(folder)
    regest.done("demo", str(folder))
    furnish(regest, folder.parent)
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    for login in READERS:
        with deployment.database.work(Actor("test")) as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    deployment.close()
    assert poison(folder) > 1000
    regest.done("index", "rebuild")
    return folder


@pytest.fixture
def site(poisoned: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Serve it."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    with served(poisoned) as serving:
        yield serving


def test_codes_are_columns_that_there_are() -> None:
    """Whatever text is added to a table is poisoned, unless it is named as a code here."""
    assert unknown_codes() == set()
    assert sum(len(columns) for columns in texts().values()) > 80


@dataclass
class Looking:
    """A client that reads each page that it opens, and notes what would run there."""

    client: TestClient
    found: list[tuple[str, str]] = field(default_factory=list)
    opened: set[str] = field(default_factory=set)

    def get(self, url: str, *, headers: Mapping[str, str]) -> Any:
        """Open a page."""
        answer = self.client.get(url, headers=dict(headers))
        if "html" in answer.headers.get("content-type", ""):
            self.opened.add(url)
            self.found += [(url, each) for each in dangers(answer.text)]
        return answer

    def post(self, url: str, *, data: Mapping[str, str], headers: Mapping[str, str]) -> Any:
        """Send a form."""
        return self.client.post(url, data=dict(data), headers=dict(headers))


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("login", "least"), [("secretary", 60), ("chair", 50), ("admin", 20)])
def test_no_page_runs_what_is_kept(site: Site, login: str, least: int) -> None:
    """Every page that anything leads to, and what search finds."""
    looking = Looking(site.opens(login).client)
    assert list(reached(looking, site.app.state.server.routes))
    for words in ("alert", "script", "javascript"):
        looking.get(f"/search?q={words}", headers=FROM_HERE)
    assert looking.found == []
    assert len(looking.opened) > least
    if login != "admin":
        assert {each.split("/")[1].split("?")[0] for each in looking.opened} >= OF_PLUGINS


@pytest.mark.parametrize("page", ["/certificates/check?number=001", "/membership/public"])
def test_no_page_for_anybody_runs_what_is_kept(site: Site, page: str) -> None:
    """Names of organisations come to whoever checks a certificate, and to the public register."""
    looking = Looking(site.opens().client)
    shown = looking.get(page, headers=FROM_HERE).text
    assert looking.opened == {page}
    assert looking.found == []
    assert PAYLOADS[0] in html.unescape(shown)
    typed = quote(PAYLOADS[0])
    looking.get(f"/certificates/check?number={typed}", headers=FROM_HERE)
    assert looking.found == []


def test_payloads_do_come_to_the_pages(site: Site) -> None:
    """The pages above show what was written, or they would prove nothing."""
    chair = site.opens("chair")
    shown = chair.get("/records").text
    assert all(each in shown for each in (PAYLOADS[0], PAYLOADS[2], PAYLOADS[10]))
