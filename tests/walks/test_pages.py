"""Every page, wide and narrow, light and dark: for readers of screens, without faults."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import httpx2
import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]

from regest.kit.pages import Route
from regest.web.app import own_routes
from regest.web.server import open_server
from tests.support.crawl import FROM_HERE, crawl, sign_in
from tests.walks.conftest import PASSWORD, Walks

pytestmark = [pytest.mark.browser, pytest.mark.walks]

READERS = ("secretary", "chair", "admin", "auditor", "member")
# Nothing leads there: a link of a letter, a step of signing in, a page that is shown once.
BY_OTHER_WAYS = frozenset(
    {
        "/invitation/{token}",
        "/sign-in/code",
        "/sign-in/enrolment",
    }
)
_AXE = {"resultTypes": ["violations"], "rules": {"region": {"enabled": True}}}


@pytest.fixture(scope="module")
def routes(worked_in: Path) -> tuple[Route, ...]:
    """Return the route table, plugins' pages too."""
    server = open_server(worked_in, own_routes(), ())
    server.close()
    return server.routes


@pytest.fixture(scope="module")
def pages(origin: str, routes: tuple[Route, ...]) -> Mapping[str, tuple[str, str]]:
    """Return who opens which address, by route: what links lead to from the menu."""
    found: dict[str, tuple[str, str]] = {"/sign-in": ("", "/sign-in")}
    found["/invitation/{token}"] = ("", "/invitation/no-such-token")
    for login in READERS:
        with httpx2.Client(base_url=origin, follow_redirects=True, timeout=60) as client:
            sign_in(client, login, PASSWORD)
            if login == "secretary":
                for path in ("/journal/in/new", "/journal/out/new"):
                    client.post(path, data={}, headers=FROM_HERE)
            for page in crawl(client, routes):
                assert page.status == 200, f"{page.address}: {page.status}"
                found.setdefault(page.route, (login, page.address))
    return found


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
def test_every_page_can_be_read_by_everybody(
    walks: Walks, pages: Mapping[str, tuple[str, str]], width: int, scheme: str
) -> None:
    faults: list[str] = []
    for login in ("", *READERS):
        walk = walks(login, width=width, scheme=scheme)
        for address in (address for who, address in pages.values() if who == login):
            walk.go(address)
            faults += [f"{address} is too wide: {each}" for each in walk.wider()]
            for each in Axe().run(walk.page, options=_AXE).response["violations"]:
                if each["impact"] in {"serious", "critical"}:
                    where = "; ".join(node["html"][:160] for node in each["nodes"][:3])
                    faults.append(f"{address} {each['id']}: {each['help']}: {where}")
    assert not faults, "\n".join(faults)


def test_links_lead_to_nearly_every_page(
    pages: Mapping[str, tuple[str, str]], routes: tuple[Route, ...]
) -> None:
    """What no link leads to is looked at by no test above; files and refusals count as unseen."""
    shown = {each.path for each in routes if each.method == "GET" and "api" not in each.path}
    unseen = sorted(shown - set(pages) - BY_OTHER_WAYS)
    assert len(unseen) <= len(shown) // 2, "\n".join(unseen)
    assert not BY_OTHER_WAYS - shown
