"""The table of routes: who may ask is said of each, and what is open to anybody is a short list."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator

import pytest

from regest.core.presets.reader import PRESETS
from regest.kit.pages import Access
from tests.support.command_line import CommandLine
from tests.support.serving import Address, Site, served

# Open without signing in, each for a reason; one that is gone from the table fails the test.
OPEN = {
    "/sign-in": "the way in",
    "/sign-in/code": "the second step, for whoever took the first",
    "/sign-in/enrolment": "the second step of roles that have none yet, for whoever took the first",
    "/sign-out": "a session that is over is ended all the same",
    "/invitation": "a printed code is typed here",
    "/invitation/{token}": "the token is what lets in",
    "/language": "the form of signing in is read in a language, too",
    "/theme": "the form of signing in has a theme, too",
    "/certificates/check": "whoever is shown a certificate asks whether it is in force",
    "/membership/public": "who the members are, while a rule opens the register",
}
# Answered by the machine's own tools before anybody signs in; they tell states, never contents.
MACHINE = {
    "/healthz": "is it alive",
    "/readyz": "may it be asked",
    "/metrics": "figures, for a token or this machine",
}
API = "/api/"


@pytest.fixture
def site(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Serve the test's deployment."""
    with served(regest.folder) as serving:
        yield serving


def pages(site: Site) -> list[Address]:
    """Return the routes that pages answer; those of the programming interface guard themselves."""
    return [
        each
        for each in site.addresses()
        if not each.path.startswith(API) and each.path not in MACHINE
    ]


def test_who_may_ask_is_said_of_every_page(site: Site) -> None:
    """ASVS 8.2.1: each goes through the door, which asks for a permission or a session."""
    assert [each for each in pages(site) if not each.access] == []


def _rights_of_roles() -> set[str]:
    roles = tomllib.loads((PRESETS / "empty" / "roles.toml").read_text("utf-8"))
    (given,) = (value for value in roles.values() if isinstance(value, list))
    return {right for role in given for right in role["permissions"]}


def test_every_permission_of_a_route_is_declared(site: Site) -> None:
    deployment = site.app.state.server.deployment
    declared = {each.value.name for each in deployment.plugins.declared.permissions}
    names = declared | _rights_of_roles() | {str(each) for each in Access}
    assert {each.access for each in pages(site)} <= names


def test_what_is_open_to_anybody_is_this_and_no_more(site: Site) -> None:
    assert {each.path for each in pages(site) if each.access == Access.ANYBODY} == set(OPEN)


def test_a_stranger_is_answered_nothing_by_the_interface(site: Site) -> None:
    """Every route of it, with any method: 401, whatever the ids."""
    stranger = site.opens().client
    for each in site.addresses():
        if each.path.startswith(API):
            path = each.filled({}, "0" * 32)
            headers = {"sec-fetch-site": "same-origin"}
            assert stranger.request(each.method, path, headers=headers).status_code == 401, each


def test_pages_are_shown_by_get_and_changed_by_post(site: Site) -> None:
    """A14: two routes, never one for both."""
    assert {each.method for each in pages(site)} == {"GET", "POST"}
    table = Counter((each.method, each.path) for each in site.addresses())
    assert [each for each, count in table.items() if count > 1] == []


def test_a_stranger_is_led_to_the_form_from_every_page(site: Site) -> None:
    """Nothing is shown and nothing done before somebody signed in (ASVS 16.5.3: fails closed)."""
    stranger = site.opens().client
    for each in pages(site):
        if each.access == Access.ANYBODY:
            continue
        path = each.filled({}, "0" * 32)
        headers = {"sec-fetch-site": "same-origin"}
        answer = stranger.request(each.method, path, headers=headers, follow_redirects=False)
        assert answer.status_code == 303, each
        assert answer.headers["location"].startswith("/sign-in?next=/"), each


def test_a_missing_permission_is_a_page_that_is_not_there(site: Site) -> None:
    """ACC-2: for every route that asks for one, whatever the method."""
    candidate = site.opens("candidate")
    nothing = candidate.get("/no/such/page")
    assert nothing.status == 404
    asked = 0
    for each in pages(site):
        if each.access in (None, *tuple(Access)):
            continue
        path = each.filled({}, "0" * 32)
        answer = candidate.get(path) if each.method == "GET" else candidate.send(path)
        assert answer.status == 404, each
        asked += 1
    assert asked > 10
