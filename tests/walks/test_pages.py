"""Every page, wide and narrow, light and dark: for readers of screens, without faults."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import httpx2
import pyotp
import pytest

from regest.core.deployment import Deployment
from regest.core.people.accounts import invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from regest.kit.pages import Route
from regest.web.app import own_routes
from regest.web.server import open_server
from tests.support.crawl import FROM_HERE, Opened, reached, sign_in
from tests.support.furnishing import NOW
from tests.support.walk import Walk
from tests.walks.conftest import PASSWORD, Walks, served

pytestmark = [pytest.mark.browser, pytest.mark.walks]

READERS = ("", "secretary", "chair", "officer", "admin", "auditor", "member", "candidate")
# No link leads there, and each is walked to by a test of its own, if it is a page.
BY_OTHER_WAYS: Mapping[str, str] = {
    "/certificates/import/{sheet}": "shown once the table of a former register was chosen",
    "/fileplan/{year}/close": "linked once the year of an approved plan is over",
    "/holds/{hold}/copy": "linked where something was seized and no copy is named yet",
    "/invitation/{token}": "the link is handed over by an administrator",
    "/presidium/handover/paper": "a paper, linked once one chair has followed another",
    "/sign-in/code": "the second step of signing in",
    "/sign-in/enrolment": "the second step of signing in where a second factor is demanded",
    "/account/second-factor": "shown once the password was given again",
    "/search/suggestions": "asked for by the script of the search box; no page",
}
# Records of many kinds stand before some that have pages of their own.
MOST = 24
LOOKS = [(360, "light"), (360, "dark"), (1440, "light"), (1440, "dark")]


@pytest.fixture(scope="module")
def routes(worked_in: Path) -> tuple[Route, ...]:
    """Return the route table, plugins' pages too."""
    server = open_server(worked_in, own_routes(), ())
    server.close()
    return tuple(each for each in server.routes if each.method == "GET")


@pytest.fixture(scope="module")
def opened(origin: str, routes: tuple[Route, ...]) -> Mapping[str, Sequence[Opened]]:
    """Return what each reader reaches from the start page."""
    found = {}
    for login in READERS:
        with httpx2.Client(base_url=origin, follow_redirects=True, timeout=60) as client:
            if login:
                sign_in(client, login, PASSWORD)
            if login == "secretary":
                begin(client)
            found[login] = tuple(reached(client, routes, most=MOST))
    return found


def begin(client: httpx2.Client) -> None:
    """Begin a form of each kind, and leave it: links lead to what was begun."""
    for path in ("/journal/in/new", "/journal/out/new", "/membership/applications/new"):
        client.post(path, data={}, headers=FROM_HERE)
    table = "Организация;С даты\nМБОУ «СОШ № 90»;01.09.2026\n".encode()
    client.post("/membership/import", files={"file": ("реестр.csv", table)}, headers=FROM_HERE)
    found = re.search(r"/membership/organisations/[0-9a-f-]+", client.get("/membership").text)
    assert found is not None
    client.post(
        f"{found[0]}/end",
        data={"reason": "exit", "last_day": NOW[:10]},
        files={"file": ("выход.txt", b"...")},
        headers=FROM_HERE,
    )


@pytest.mark.timeout(600)
def test_links_lead_to_every_page(
    opened: Mapping[str, Sequence[Opened]], routes: tuple[Route, ...]
) -> None:
    """Nobody types addresses: whatever answers is linked to, for somebody, from the start page."""
    linked = {each.route for pages in opened.values() for each in pages}
    assert {each.path for each in routes} - linked == set(BY_OTHER_WAYS)


@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_every_page_can_be_read_by_everybody(
    walks: Walks, opened: Mapping[str, Sequence[Opened]], width: int, scheme: str
) -> None:
    """One page of each route, by the first reader who reaches it."""
    faults, seen = [], set[str]()
    for login, pages in opened.items():
        walk = walks(login, width=width, scheme=scheme)
        for page in pages:
            if page.is_page and page.route not in seen:
                seen.add(page.route)
                answer = walk.go(page.address)
                assert answer is not None
                assert answer.status == 200, page.address
                faults += walk.hindrances()
    assert not faults, "\n".join(faults)
    assert seen == {each.route for pages in opened.values() for each in pages if each.is_page}


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_the_steps_of_a_second_factor_can_be_read_by_everybody(
    walks: Walks, worked_in: Path, tmp_path: Path, width: int, scheme: str
) -> None:
    """Set up where it is demanded, on the own page, and asked for: the pages no link leads to."""
    demanded = {"REGEST_SIGN_IN__SECOND_FACTOR_IN_REHEARSAL": "true"}
    with served(worked_in, tmp_path / "serve.log", **demanded) as address:
        walk = walks(width=width, scheme=scheme, at=address)
        enter(walk, "chair")
        assert walk.path == "/sign-in/enrolment"
        faults = walk.hindrances()
    walk = walks("presidium", width=width, scheme=scheme)
    walk.go("/account")
    walk.fill(walk.page.locator("#old-2"), PASSWORD)
    with walk.page.expect_navigation():
        walk.click(walk.page.locator("#factor form button").first)
    faults += walk.hindrances()
    word = walk.page.inner_text(".secret-word").replace(" ", "")
    walk.fill(walk.page.locator("#code"), pyotp.TOTP(word).now())
    with walk.page.expect_navigation():
        walk.click(walk.page.locator("main form button"))
    faults += walk.hindrances()
    again = walks(width=width, scheme=scheme)
    enter(again, "presidium")
    assert again.path == "/sign-in/code"
    faults += again.hindrances()
    walk.go("/account")
    walk.fill(walk.page.locator("#old-2"), PASSWORD)
    walk.click(walk.page.locator("button[formaction$='/remove']"))
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_an_invitation_can_be_read_by_everybody(
    walks: Walks, worked_in: Path, width: int, scheme: str
) -> None:
    deployment = Deployment.open(worked_in, built_in=BUILT_IN)
    with deployment.database.work(Actor("test")) as work:
        token = invite(work, "officer")
    deployment.close()
    walk = walks(width=width, scheme=scheme)
    walk.go(f"/invitation/{token}")
    assert walk.page.locator("#password").count() == 1
    assert walk.hindrances() == []


def enter(walk: Walk, login: str) -> None:
    """Give login and password, and look where that leads."""
    walk.go("/sign-in")
    walk.page.fill("#login", login)
    walk.page.fill("#password", PASSWORD)
    walk.page.click("main form button")
    walk.page.wait_for_url(lambda address: not address.endswith("/sign-in"))
