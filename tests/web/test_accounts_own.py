"""The own account: password, second factor, sessions, tokens; ASVS 6.3.3, 6.4.3, 6.5, 7.4, 7.5."""

from __future__ import annotations

import re

import pyotp
import pytest

from tests.support.browser import PASSWORD, Browser
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

WORDS = "другие слова о погоде"


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the rehearsal ask for the second factor, as a working deployment does."""
    monkeypatch.setenv("REGEST_SIGN_IN__SECOND_FACTOR_IN_REHEARSAL", "true")


def generator_on(body: str) -> pyotp.TOTP:
    """Return a generator set up from the word that a page shows."""
    found = re.search(r'<code class="secret-word">([A-Z2-7 ]+)</code>', body)
    assert found is not None
    return pyotp.TOTP(found[1].replace(" ", ""))


def codes_on(body: str) -> list[str]:
    """Return the recovery codes that a page shows."""
    return re.findall(r"<code>(\d-[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4})</code>", body)


def enrolled(browser: Browser) -> tuple[str, list[str]]:
    """Set a second factor up on the page of the own account; return its first code too."""
    first = generator_on(browser.send("/account/second-factor", {"old": PASSWORD}).body).now()
    shown = browser.send("/account/second-factor/confirm", {"code": first})
    return first, codes_on(shown.body)


def test_everybody_has_an_own_account_page(opens: Opens) -> None:
    for login in ("secretary", "member", "admin", "auditor"):
        shown = opens(login).get("/account")
        assert shown.status == 200
        assert login in shown.text
    assert "Председатель Президиума" in opens("chair").get("/account").text


@pytest.mark.usefixtures("strict")
def test_asvs_6_3_3_roles_that_bind_are_led_to_the_second_factor(opens: Opens) -> None:
    browser = opens()
    shown = browser.sign_in("secretary")
    assert shown.path == "/sign-in/enrolment"
    assert 'src="data:image/svg' in shown.body
    assert browser.get("/").path == "/sign-in"
    generator = generator_on(shown.body)
    wrong = browser.send("/sign-in/enrolment", {"code": "000000", "next": "/"})
    assert wrong.status == 422
    codes = codes_on(
        browser.send("/sign-in/enrolment", {"code": generator.now(), "next": "/"}).body
    )
    assert len(codes) == 8
    assert browser.get("/").path == "/"
    assert opens("member").get("/").path == "/"
    again = opens()
    assert again.sign_in("secretary").path == "/sign-in/code"
    assert again.get("/").path == "/sign-in"
    assert again.send("/sign-in/code", {"code": codes[0], "next": "/account"}).path == "/account"


def test_asvs_6_5_1_a_code_that_signed_in_signs_nobody_else_in(opens: Opens) -> None:
    """The code of enrolment is used up; a recovery code is good once."""
    first, codes = enrolled(opens("chair"))
    thief = opens()
    assert thief.sign_in("chair").path == "/sign-in/code"
    assert thief.send("/sign-in/code", {"code": first}).status == 401
    assert opens_with(opens(), codes[0]) == "/"
    assert opens_with(opens(), codes[0]) == "/sign-in/code"


def opens_with(browser: Browser, code: str) -> str:
    """Return where the chair gets with a code."""
    browser.sign_in("chair")
    return browser.send("/sign-in/code", {"code": code, "next": "/"}).path


def test_asvs_6_3_1_guessing_codes_is_slowed_down(opens: Opens) -> None:
    _first, codes = enrolled(opens("chair"))
    browser = opens()
    browser.sign_in("chair")
    statuses = [browser.send("/sign-in/code", {"code": "000000"}).status for _each in range(6)]
    assert statuses == [401] * 5 + [429]
    browser.sign_in("chair")
    assert browser.send("/sign-in/code", {"code": codes[0]}).status == 429


def test_asvs_6_4_3_an_invitation_skips_no_second_factor(opens: Opens, regest: CommandLine) -> None:
    enrolled(opens("chair"))
    token = regest.given("user", "invite", "chair")["invitation"]
    browser = opens()
    form = {"password": WORDS, "again": WORDS}
    assert browser.send(f"/invitation/{token}", form).path == "/sign-in/code"
    assert browser.get("/").path == "/sign-in"


def test_asvs_7_2_4_the_token_changes_with_the_second_step(opens: Opens) -> None:
    _first, codes = enrolled(opens("chair"))
    browser = opens()
    browser.sign_in("chair")
    before = browser.client.cookies["__Host-regest"]
    browser.send("/sign-in/code", {"code": codes[0]})
    assert browser.client.cookies["__Host-regest"] != before


def test_an_administrator_helps_whoever_lost_everything(opens: Opens) -> None:
    holder = opens("chair")
    enrolled(holder)
    opens("admin").send("/admin/accounts/chair/remove-factor")
    assert holder.get("/").path == "/sign-in"
    assert opens("chair").get("/account").status == 200


@pytest.mark.usefixtures("strict")
def test_a_factor_that_the_role_needs_is_not_removed(opens: Opens) -> None:
    browser = opens()
    generator = generator_on(browser.sign_in("secretary").body)
    browser.send("/sign-in/enrolment", {"code": generator.now()})
    shown = browser.send("/account/second-factor/remove", {"old": PASSWORD})
    assert shown.status == 400
    assert "ASVS 6.3.3" in shown.text


@pytest.mark.parametrize(
    "path", ["/account/second-factor", "/account/recovery-codes", "/account/second-factor/remove"]
)
def test_asvs_7_5_1_the_second_factor_is_changed_with_the_password_only(
    opens: Opens, path: str
) -> None:
    browser = opens("chair")
    enrolled(browser)
    assert browser.send(path, {"old": "не тот пароль"}).status == 400
    assert browser.send(path, {"old": PASSWORD}).status == 200


def test_asvs_6_2_3_the_password_is_changed_with_the_old_one(opens: Opens) -> None:
    """ASVS 7.4.3: this browser stays, others are signed out."""
    browser, other = opens("member"), opens("member")
    form = {"old": "не тот пароль", "password": WORDS, "again": WORDS}
    assert browser.send("/account/password", form).status == 400
    done = browser.send("/account/password", {**form, "old": PASSWORD})
    assert (done.status, done.path) == (200, "/account")
    assert browser.get("/").path == "/"
    assert other.get("/").path == "/sign-in"
    assert opens().sign_in("member", WORDS).path == "/"


@pytest.mark.parametrize("password", ["Ассоциация2026", "qwertyuiop12", "Белова-Белова"])
def test_asvs_6_2_4_guessable_passwords_are_refused(opens: Opens, password: str) -> None:
    form = {"old": PASSWORD, "password": password, "again": password}
    shown = opens("member").send("/account/password", form)
    assert shown.status == 400
    assert password not in shown.body


def test_asvs_7_4_5_one_ends_own_sessions_elsewhere(opens: Opens) -> None:
    browser, other, stranger = opens("member"), opens("member"), opens("chair")
    path = re.search(r"/account/sessions/[0-9a-f]{16}/end", browser.get("/account").body)
    assert path is not None
    stranger.send(path[0])
    assert other.get("/").path == "/"
    browser.send(path[0])
    assert other.get("/").path == "/sign-in"
    assert browser.get("/").path == "/"


def test_a_token_is_shown_once_and_revoked_by_its_holder(opens: Opens) -> None:
    browser = opens("member")
    form = {"name": "сайт", "days": "30", "scopes": ["records:read"], "old": PASSWORD}
    word = re.search(r"rgt_[0-9a-f]{64}", browser.send("/account/tokens", form).body)
    assert word is not None
    shown = browser.get("/account").body
    assert word[0] not in shown
    path = re.search(r"/account/tokens/[0-9a-f-]{36}/revoke", shown)
    assert path is not None
    assert opens("chair").send(path[0]).status == 404
    browser.send(path[0])
    assert path[0] not in browser.get("/account").body


def test_a_token_needs_password_and_scope(opens: Opens) -> None:
    browser = opens("member")
    form = {"name": "сайт", "days": "30", "scopes": ["records:read"]}
    assert browser.send("/account/tokens", form).status == 400
    bad = {**form, "old": PASSWORD, "scopes": ["records:sign"]}
    assert browser.send("/account/tokens", bad).status == 400
