"""A1, given back: payloads in every field of every form get a page that runs nothing."""

from __future__ import annotations

import inspect
import re

import pytest

from regest.kit.pages import Route
from regest.kit.pages.visit import Form
from tests.support.browser import PASSWORD
from tests.support.command_line import NOW, CommandLine
from tests.support.payloads import dangers, rotated
from tests.support.serving import Site, served

_READ = re.compile(r"\.form\((\w+)\)")
# The code of a generator is drawn by the house itself.
PICTURE = "img src=data:image/svg+xml;charset=utf-8,"
# They end the session, or give the password away.
LAST = ("/sign-out", "/sign-in", "/account/password")


def forms_of(route: Route) -> list[type[Form]]:
    """Return the forms that a route reads itself."""
    names = _READ.findall(inspect.getsource(route.call))
    found = [route.call.__globals__.get(each) for each in names]
    return [each for each in found if isinstance(each, type) and issubclass(each, Form)]


def filled(route: Route, letter: str) -> str:
    """Return the address of a route for a letter."""
    return re.sub(r"{(\w+)}", lambda part: "in" if part[1] == "direction" else letter, route.path)


def posts(site: Site) -> list[Route]:
    """Return what takes a form that it reads itself."""
    routes = [each for each in site.app.state.server.routes if each.method == "POST"]
    return [each for each in routes if forms_of(each) and each.path not in LAST]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("login", ["chair", "secretary", "admin"])
def test_every_form_answers_payloads_with_a_page(
    regest: CommandLine, monkeypatch: pytest.MonkeyPatch, login: str
) -> None:
    """Each text once with all payloads, another one first in every field; never a fault."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    words = ("--from", "Школа", "--number", "1", "--subject", "О деле")
    letter = regest.given("journal", "in", *words)["id"]
    found = []
    with served(regest.folder) as site:
        browser = site.opens(login)
        asked = posts(site)
        assert len(asked) > 25
        for place, route in enumerate(asked):
            for form in forms_of(route):
                fields: dict[str, object] = {
                    name: rotated(place + at) for at, name in enumerate(form.model_fields)
                }
                fields |= {"old": PASSWORD} if "old" in fields else {}
                seen = browser.send(filled(route, letter), fields)
                ran = [each for each in dangers(seen.body) if not each.startswith(PICTURE)]
                found += [(route.path, each) for each in ran]
                if seen.status >= 500:
                    found.append((route.path, str(seen.status)))
    assert found == []
