"""A1 in a real browser: every text is something to run, every page is opened, and nothing runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from regest.web.app import own_routes
from regest.web.server import open_server
from tests.support.command_line import CommandLine
from tests.support.crawl import reached, sign_in
from tests.support.houses import copied
from tests.support.poison import poison
from tests.walks.conftest import PASSWORD, Walks, served

pytestmark = [pytest.mark.browser, pytest.mark.walks]

READERS = ("secretary", "chair", "admin", "auditor", "member")
# Playwright hears what the console says of a broken policy; this counts the reports themselves.
_LISTEN = """window.broken = [];
addEventListener("securitypolicyviolation", (told) => window.broken.push(
  `${told.violatedDirective} ${told.blockedURI} ${told.sample}`));
window.alert = window.confirm = window.prompt = (said) => window.broken.push(`ran: ${said}`);"""


@pytest.fixture(scope="module")
def poisoned(worked_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the payloads over a copy of the house that was worked in."""
    folder = copied(worked_in, tmp_path_factory.mktemp("poisoned") / "deployment")
    assert poison(folder) > 1000
    CommandLine(folder).done("index", "rebuild")
    return folder


@pytest.fixture(scope="module")
def address(poisoned: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve it."""
    with served(poisoned, tmp_path_factory.mktemp("said") / "serve.log") as found:
        yield found


@pytest.fixture(scope="module")
def pages(poisoned: Path, address: str) -> dict[str, list[str]]:
    """Return the pages that each reader reaches."""
    server = open_server(poisoned, own_routes(), ())
    server.close()
    routes = tuple(each for each in server.routes if each.method == "GET")
    found = {}
    for login in READERS:
        with httpx2.Client(base_url=address, follow_redirects=True, timeout=60) as client:
            sign_in(client, login, PASSWORD)
            found[login] = [each.address for each in reached(client, routes) if each.is_page]
    return found


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("login", READERS)
def test_nothing_runs_on_any_page(
    walks: Walks, address: str, pages: dict[str, list[str]], login: str
) -> None:
    """No dialog, no report of a broken policy, nothing fetched from outside."""
    walk = walks(login, at=address)
    walk.page.add_init_script(_LISTEN)
    broken = []
    for page in (*pages[login], "/search?q=alert", "/search?q=javascript"):
        walk.go(page)
        broken += [(page, each) for each in walk.page.evaluate("window.broken")]
    assert broken == []
    assert len(pages[login]) > 10
