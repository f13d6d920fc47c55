"""Registration of an incoming letter in the browser: few actions, and nothing typed is lost."""

from __future__ import annotations

import re

import pytest

from regest.core.presets.reader import PRESETS
from tests.support.browser import Browser, Seen
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

PAPERS = PRESETS / "demo" / "papers"
PAPER = PAPERS / "letter_05_mentoring_completed_conf.docx"
NEW = "/journal/in/new"
TYPED = {"sender": "Школа № 7", "subject": "О смотре", "number": "12/3", "dated": "2026-10-20"}


def begun(browser: Browser, *names: str) -> Seen:
    """Begin a registration with these papers of the demo."""
    files = [("files", (name, (PAPERS / name).read_bytes())) for name in names]
    return browser.send(NEW, {}, files=files or None)


def key_of(seen: Seen) -> str:
    """Return the key of the sheet that a page shows."""
    (key,) = re.findall(r'name="key" value="([^"]+)"', seen.body)
    return key


def value_of(seen: Seen, name: str) -> str:
    """Return what an input holds."""
    found = re.search(rf'<input[^>]* name="{name}"[^>]* value="([^"]*)"', seen.body)
    assert found is not None, name
    return found[1]


def test_three_actions_lead_from_the_scan_to_the_number(opens: Opens, regest: CommandLine) -> None:
    """Open the page, choose the file, register: the number is shown large."""
    secretary = opens("secretary")
    assert secretary.get(NEW).status == 200
    form = begun(secretary, PAPER.name)
    assert form.status == 200
    assert "letter_05" in form.text
    assert "строка" in form.text
    fields = {name: value_of(form, name) for name in ("sender", "number", "dated")}
    assert all(fields.values())
    subject = re.findall(r'name="subject"[^>]*>([^<]+)</textarea>', form.body)[0]
    done = secretary.send(form.path, {**fields, "subject": subject, "do": "register"})
    (number,) = re.findall(r'<h1 class="issued-number">([^<]+)</h1>', done.body)
    assert done.path == form.path
    card = regest.given("record", "show", number)
    assert card["components"][0]["name"] == PAPER.name
    assert secretary.get(form.path).body == done.body
    assert secretary.send(form.path, {**fields, "do": "register"}).body == done.body
