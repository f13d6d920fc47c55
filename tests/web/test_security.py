"""What every answer bears and which requests are refused, whatever they ask for."""

from __future__ import annotations

import pytest

from regest.web.security import POLICY
from tests.web.conftest import Opens


@pytest.mark.parametrize("path", ["/", "/sign-in", "/static/regest.css", "/nowhere"])
def test_every_answer_is_dressed(opens: Opens, path: str) -> None:
    """ASVS 3.4: also those of static files and of what is not there."""
    headers = opens().client.get(path, follow_redirects=False).headers
    assert headers["content-security-policy"] == POLICY
    assert "unsafe" not in POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert headers["strict-transport-security"].startswith("max-age=31536000")


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {},
    ],
)
def test_a_form_of_another_site_is_refused(opens: Opens, headers: dict[str, str]) -> None:
    """A14: neither signing out nor signing in can be asked for from elsewhere."""
    browser = opens("chair")
    answer = browser.client.post("/sign-out", headers=headers)
    assert answer.status_code == 403
    assert browser.get("/").path == "/"


def test_a_form_of_the_own_site_is_taken_by_its_origin(opens: Opens) -> None:
    """Browsers too old for Sec-Fetch-Site send Origin."""
    browser = opens("chair")
    answer = browser.client.post("/sign-out", headers={"origin": "https://testserver"})
    assert answer.url.path == "/sign-in"


@pytest.mark.parametrize("host", ["evil.example", "testserver.evil.example", ""])
def test_another_host_is_not_answered(opens: Opens, host: str) -> None:
    answer = opens().client.get("/sign-in", headers={"host": host})
    assert (answer.status_code, answer.text) == (400, "Unknown host")


def test_a_form_with_more_than_its_fields_is_refused(opens: Opens) -> None:
    """A18: nothing is taken that the form does not have."""
    answer = opens("chair").send("/theme", {"value": "dark", "next": "/", "roles": "administrator"})
    assert answer.status == 400
    assert "Не удаётся прочитать форму: roles" in answer.text
