"""Who is let in, for how long, and what a stranger learns."""

from __future__ import annotations

import datetime as dt
import sqlite3

import pytest
from sqlalchemy import and_, create_engine, select
from sqlmodel import SQLModel

from regest.core.base.settings import load_settings
from regest.web.signing_in import own_path
from tests.support.browser import PASSWORD
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens


def test_a_stranger_is_led_to_the_form_and_back(opens: Opens) -> None:
    browser = opens()
    shown = browser.get("/records?year=2026")
    assert (shown.status, shown.path) == (200, "/sign-in")
    assert 'value="/records?year=2026"' in shown.body
    assert browser.sign_in("chair").path == "/"


def test_wrong_password_and_unknown_login_are_told_apart_by_nobody(opens: Opens) -> None:
    answers = [opens().sign_in(*words) for words in (("chair", "не тот пароль"), ("nobody", "x"))]
    assert [each.status for each in answers] == [401, 401]
    assert answers[0].text.replace("chair", "") == answers[1].text.replace("nobody", "")
    assert "Логин или пароль не подходит" in answers[0].text


def test_guessing_is_slowed_down_and_the_holder_elsewhere_is_not_kept_out(
    opens: Opens, regest: CommandLine
) -> None:
    """ASVS 6.3.1: throttle without lock-out."""
    browser = opens()
    for _each in range(5):
        assert browser.sign_in("chair", "не тот пароль").status == 401
    refused = browser.sign_in("chair")
    assert refused.status == 429
    assert "Слишком много неудачных попыток: следующая возможна через" in refused.text
    assert opens("secretary").get("/").status == 200
    _age_tries(regest, dt.timedelta(minutes=10))
    assert browser.sign_in("chair").path == "/"


def test_signing_out_ends_the_session_on_the_server(opens: Opens) -> None:
    """ASVS 7.4.1: the token is good for nothing afterwards."""
    browser = opens("chair")
    token = browser.client.cookies["__Host-regest"]
    browser.send("/sign-out")
    browser.client.cookies.set("__Host-regest", token)
    assert browser.get("/").path == "/sign-in"


@pytest.mark.parametrize(
    ("column", "age"), [("seen_at", dt.timedelta(hours=2)), ("ends_at", dt.timedelta(hours=13))]
)
def test_a_session_ends_by_itself(
    opens: Opens, regest: CommandLine, column: str, age: dt.timedelta
) -> None:
    """ASVS 7.3.1, 7.3.2: when nobody used it, and after a day's work in any case."""
    browser = opens("chair")
    _age(regest, "web_session", column, age)
    assert browser.get("/").path == "/sign-in"


def test_a_disabled_account_is_out_at_once(opens: Opens, regest: CommandLine) -> None:
    browser = opens("presidium")
    regest.done("user", "disable", "presidium")
    assert browser.get("/").path == "/sign-in"


def test_the_cookie_is_for_this_house_alone(opens: Opens) -> None:
    """ASVS 3.3: __Host-, Secure, HttpOnly, SameSite; the database holds no token."""
    client = opens().client
    fields = {"login": "chair", "password": PASSWORD}
    headers = {"sec-fetch-site": "same-origin"}
    answer = client.post("/sign-in", data=fields, headers=headers, follow_redirects=False)
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-regest=")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))


def test_no_token_stands_in_the_database(opens: Opens, regest: CommandLine) -> None:
    """ASVS 7.2.3: the token is kept as its digest alone."""
    token = opens("chair").client.cookies["__Host-regest"]
    with sqlite3.connect(regest.folder / "regest.db") as database:
        dump = "\n".join(database.iterdump())
    database.close()
    assert token not in dump


def test_an_invitation_sets_the_first_password_once(opens: Opens, regest: CommandLine) -> None:
    token = regest.given("user", "invite", "member")["invitation"]
    form = {"password": "другие слова о погоде", "again": "другие слова о погоде"}
    browser = opens()
    assert "Первый пароль" in browser.get(f"/invitation/{token}").text
    assert browser.send(f"/invitation/{token}", form).path == "/"
    again = opens().send(f"/invitation/{token}", form)
    assert again.status == 422
    assert "больше не действует" in again.text
    assert opens().sign_in("member", "другие слова о погоде").path == "/"


def test_a_new_password_signs_other_browsers_out(opens: Opens, regest: CommandLine) -> None:
    """ASVS 7.4.3."""
    before = opens("member")
    token = regest.given("user", "invite", "member")["invitation"]
    form = {"password": "другие слова о погоде", "again": "другие слова о погоде"}
    opens().send(f"/invitation/{token}", form)
    assert before.get("/").path == "/sign-in"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "//evil.example",
        "/\\evil.example",
        "https://evil.example",
        "evil",
        "/%0d%0a\r\nx",
        "\\\\evil",
    ],
)
def test_nobody_is_led_elsewhere(elsewhere: str) -> None:
    """A17: open redirects."""
    assert own_path(elsewhere) == "/"
    assert own_path("/records?year=2026") == "/records?year=2026"


def _age(regest: CommandLine, table: str, column: str, age: dt.timedelta) -> None:
    """Let the moments of a column be as much longer ago."""
    rows = SQLModel.metadata.tables[table]
    engine = create_engine(load_settings(regest.folder, ["journal"]).database_url(regest.folder))
    with engine.begin() as connection:
        for row in connection.execute(select(rows)).mappings().all():
            same = and_(*(each == row[each.name] for each in rows.primary_key))
            moved = {column: row[column] - age}
            connection.execute(rows.update().where(same).values(moved))
    engine.dispose()


def _age_tries(regest: CommandLine, age: dt.timedelta) -> None:
    _age(regest, "sign_in_try", "last_at", age)
