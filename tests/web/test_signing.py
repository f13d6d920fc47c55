"""Signing on pages: what is shown is signed, by oneself, once, and others see none of it."""

from __future__ import annotations

import re

import pytest

from tests.support.browser import PASSWORD, Browser, Seen
from tests.support.command_line import CommandLine
from tests.support.signing import PDF, SECRETARY, put_up
from tests.web.conftest import Opens

SCAN = ("files", ("scan.png", b"\x89PNG\r\n\x1a\n scan"))
PAGES = ("signatures", "sign", "signature-sheet")


@pytest.fixture
def letter(regest: CommandLine) -> str:
    """Put a draft up for the signatures of secretary and chair; return its id."""
    return put_up(regest)


def shown(page: Seen) -> str:
    """Return the digest of the statement that a page shows."""
    found = re.search(r'name="shown" value="([0-9a-f]{64})"', page.body)
    assert found is not None, page.text
    return found[1]


def sign(browser: Browser, letter: str, password: str = PASSWORD) -> Seen:
    """Look at what is to be signed, and sign it."""
    page = browser.get(f"/records/{letter}/sign")
    fields = {"shown": shown(page), "password": password}
    return browser.send(f"/records/{letter}/sign", fields)


def test_both_sign_in_order_and_the_card_tells_it(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    secretary, chair = opens("secretary"), opens("chair")
    assert f'href="/records/{letter}/sign"' in secretary.get("/").body
    assert f'href="/records/{letter}/sign"' not in chair.get("/").body

    page = secretary.get(f"/records/{letter}/sign")
    size = f"{PDF.stat().st_size}"
    for part in (SECRETARY, "О семинаре", "О семинаре.pdf", size):
        assert part in page.text
    assert f"/records/{letter}/files/" in page.body
    assert "/pages/1" in page.body
    done = sign(secretary, letter)
    assert done.path == f"/records/{letter}"

    assert chair.get(f"/records/{letter}/sign").status == 200
    sign(chair, letter)
    state = regest.given("signature", "show", letter)
    assert state["complete"]
    assert [each["signed"]["kind"] for each in state["signatures"]] == ["simple", "simple"]
    assert f'href="/records/{letter}/sign"' not in chair.get(f"/records/{letter}").body


def test_nobody_signs_out_of_turn_or_for_another(opens: Opens, letter: str) -> None:
    chair = opens("chair")
    page = chair.get(f"/records/{letter}/sign")
    assert (page.status, SECRETARY in page.text) == (422, True)
    assert 'name="shown"' not in page.body
    answer = chair.send(f"/records/{letter}/sign", {"shown": "0" * 64, "password": PASSWORD})
    assert answer.status == 422


def test_asvs_7_5_1_signing_takes_the_password_anew(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    """A wrong one signs nothing; after some tries the next one has to wait."""
    secretary = opens("secretary")
    for _each in range(5):
        assert sign(secretary, letter, "не тот").status == 422
    waits = sign(secretary, letter)
    assert waits.status in {422, 429}
    assert regest.given("signature", "show", letter)["signatures"][0]["signed"] is None


def test_a23_another_statement_than_the_shown_one_is_not_signed(
    opens: Opens, regest: CommandLine, letter: str
) -> None:
    secretary = opens("secretary")
    fields = {"shown": "0" * 64, "password": PASSWORD}
    answer = secretary.send(f"/records/{letter}/sign", fields)
    assert answer.status == 422
    assert "SIG-1" in answer.text
    empty = secretary.send(f"/records/{letter}/sign", {"shown": "", "password": PASSWORD})
    assert empty.status == 422
    assert regest.given("signature", "show", letter)["signatures"][0]["signed"] is None


def test_a_signature_by_hand_is_noted_with_its_scan_and_cancelled_with_a_reason(
    opens: Opens, letter: str
) -> None:
    secretary = opens("secretary")
    here = f"/records/{letter}/signatures"
    fields = {"capacity": "secretary", "signed_on": "26.10.2026"}
    bare = secretary.send(f"{here}/paper", fields)
    assert (bare.status, 'value="26.10.2026"' in bare.body) == (400, True)
    later = secretary.send(f"{here}/paper", {**fields, "signed_on": "01.12.2026"}, files=[SCAN])
    assert later.status == 422
    done = secretary.send(f"{here}/paper", fields, files=[SCAN])
    assert (done.status, done.path) == (200, here)
    assert "26.10.2026" in done.text
    nothing = secretary.send(f"{here}/cancel", {"reason": " "})
    assert nothing.status == 422
    cancelled = secretary.send(f"{here}/cancel", {"reason": "Опечатка"})
    assert "Опечатка" in cancelled.text


def test_the_sheet_is_given_as_pdf_and_for_word(opens: Opens, letter: str) -> None:
    secretary = opens("secretary")
    sign(secretary, letter)
    for form, start in (("pdf", b"%PDF"), ("docx", b"PK")):
        given = secretary.get(f"/records/{letter}/signature-sheet", **{"as": form})
        assert given.content.startswith(start)
    assert secretary.get(f"/records/{letter}/signature-sheet", **{"as": "exe"}).status == 404


@pytest.mark.parametrize("login", ["member", "candidate", "officer", "auditor"])
def test_signatures_of_a_record_one_may_not_see_are_not_there(
    opens: Opens, letter: str, login: str
) -> None:
    """The words are those for a record that does not exist (ACC-2)."""
    browser = opens(login)
    for page in PAGES:
        hidden = browser.get(f"/records/{letter}/{page}")
        nothing = browser.get(f"/records/{'0' * 8}-0000-0000-0000-{'0' * 12}/{page}")
        assert (hidden.status, nothing.status) == (404, 404)
    for path in ("sign", "signatures/paper", "signatures/cancel"):
        fields = {"shown": "0" * 64, "password": PASSWORD} if path == "sign" else {}
        assert browser.send(f"/records/{letter}/{path}", fields).status == 404


def test_a_record_that_nobody_is_asked_to_sign_has_no_such_page(
    opens: Opens, regest: CommandLine
) -> None:
    words = ("--from", "Бюро находок", "--number", "7", "--subject", "О печати")
    bare = regest.given("journal", "in", *words)["id"]
    secretary = opens("secretary")
    assert secretary.get(f"/records/{bare}/signatures").status == 404
    assert "/signatures" not in secretary.get(f"/records/{bare}").body


def test_a_changed_file_is_told_on_the_card(opens: Opens, regest: CommandLine, letter: str) -> None:
    secretary = opens("secretary")
    sign(secretary, letter)
    digest = regest.given("signature", "show", letter)["signatures"][0]["signed"]["sha256"]
    (path,) = (each for each in (regest.folder / "blobs").rglob("*") if each.name == digest)
    path.chmod(0o600)
    path.write_bytes(path.read_bytes()[:-1] + b"?")
    assert "sign-bad" in secretary.get(f"/records/{letter}").body
