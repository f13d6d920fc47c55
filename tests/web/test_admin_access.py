"""Sections of administration: who may open each, and who does not learn that it exists."""

from __future__ import annotations

import pytest

from tests.web.conftest import LOGINS, Opens

ADMINISTERS = {"admin"}
LOOKS = {"chair", "secretary", "presidium", "admin", "auditor"}
SECTIONS = {
    "/admin": LOOKS,
    "/admin/modules": ADMINISTERS,
    "/admin/modules/journal": ADMINISTERS,
    "/admin/rules": LOOKS,
    "/admin/calendar": LOOKS,
    "/admin/calendar/terms": {"secretary"},
    "/admin/numbers": LOOKS,
    "/admin/letterheads": {"secretary", "admin"},
    "/admin/letterheads/letter": {"secretary", "admin"},
    "/admin/trust": LOOKS,
    "/admin/trust/lists": LOOKS,
    "/admin/events": {"chair", "auditor"},
    "/admin/events/check": {"chair", "auditor"},
    "/admin/events/export": {"chair", "auditor"},
    "/admin/looks": {"chair", "auditor"},
    "/admin/jobs": ADMINISTERS,
    "/admin/texts": ADMINISTERS,
    "/admin/health": ADMINISTERS,
    "/admin/backups": {"chair", "secretary", "admin"},
    "/admin/settings": ADMINISTERS,
}
FORMS = {
    "/admin/modules/journal": {"on": "no"},
    "/admin/calendar/terms": {"count": "0"},
    "/admin/letterheads/letter": {},
    "/admin/trust": {"qualified": "yes"},
    "/admin/trust/lists": {},
    "/admin/trust/01900000-0000-7000-8000-000000000000": {"reason": "x"},
    "/admin/events/check": {"anchor": ""},
    "/admin/jobs/again": {},
    "/admin/texts/again": {"which": "failed"},
    "/admin/health": {"whole": "yes"},
}


@pytest.mark.parametrize("login", LOGINS)
def test_each_role_opens_its_sections_and_no_other(opens: Opens, login: str) -> None:
    """10.3, PRM-4, PRM-6: what may not be opened answers as what does not exist."""
    browser = opens(login)
    nowhere = browser.get("/admin/nowhere").status
    opened = {path for path in SECTIONS if browser.get(path).status == 200}
    assert opened == {path for path, may in SECTIONS.items() if login in may}
    assert {browser.get(path).status for path in SECTIONS if path not in opened} <= {nowhere}
    menu = browser.get("/").body
    assert ('href="/admin"' in menu) is (login in LOOKS)


@pytest.mark.parametrize("login", ["member", "candidate", "officer", "presidium"])
def test_forms_answer_nobody_without_the_right(opens: Opens, login: str) -> None:
    browser = opens(login)
    assert {browser.send(path, fields).status for path, fields in FORMS.items()} == {404}


def test_the_sections_lead_only_where_one_may_go(opens: Opens) -> None:
    body = opens("auditor").get("/admin/events").body
    assert 'href="/admin/rules"' in body
    assert 'href="/admin/modules"' not in body
    assert 'href="/admin/accounts"' not in body
