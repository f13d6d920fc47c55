"""Requests that no browser sends: each is refused before anything is done, and tells nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
import sqlalchemy
from argon2 import PasswordHasher
from starlette.testclient import TestClient

from regest.core.people import passwords
from regest.kit.logs import log_path, start_log
from regest.kit.pages import Access, Page, Route, Visit
from regest.web import bodies
from regest.web.requests import Door
from tests.support.browser import PASSWORD, Browser
from tests.support.command_line import NOW, CommandLine
from tests.support.serving import Site, served

OWN = {"sec-fetch-site": "same-origin"}
TYPED = {**OWN, "content-type": "application/x-www-form-urlencoded"}


@pytest.fixture
def site(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Serve the test's deployment."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    with served(regest.folder) as serving:
        yield serving


def test_a04_a_path_in_a_file_name_is_a_name(regest: CommandLine, tmp_path: Path) -> None:
    """Static files and files of records: nothing outside is given."""
    with served(regest.folder) as site:
        chair = site.opens("chair")
        for path in (
            "/static/../app.py",
            "/static/%2e%2e/app.py",
            "/static/..%2fapp.py",
            "/static/bootstrap/..%2f..%2f..%2fetc%2fpasswd",
            "/records/..%2f..%2fregest.toml",
            "/static//etc/passwd",
        ):
            assert chair.get(path).status == 404, path


def test_a14_methods_that_are_not_ours_are_refused(site: Site) -> None:
    """OPTIONS, TRACE and made-up ones; an override in a header or a field changes nothing."""
    client = site.opens("chair").client
    for method in ("OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get"):
        answer = client.request(method, "/records", headers=OWN)
        assert answer.status_code in (200, 405) if method == "get" else answer.status_code == 405
    override = {**OWN, "x-http-method-override": "POST", "x-method-override": "DELETE"}
    assert client.get("/sign-out", headers=override).status_code == 405
    assert client.get("/", headers=OWN).status_code == 200
    assert client.post("/records", headers=OWN, data={"_method": "GET"}).status_code == 405


def test_a14_head_shows_no_more_than_get(site: Site) -> None:
    stranger = site.opens().client
    assert stranger.head("/records", headers=OWN, follow_redirects=False).status_code == 303
    assert site.opens("candidate").client.head("/admin/accounts", headers=OWN).status_code == 404


def test_a15_signing_in_makes_a_new_session(site: Site) -> None:
    """Session fixation: a token that somebody planted is never taken over."""
    browser = site.opens()
    browser.client.cookies.set("__Host-regest", "planted" * 6)
    assert browser.sign_in("chair").status == 200
    first = [each.value for each in browser.client.cookies.jar if each.name == "__Host-regest"]
    assert "planted" * 6 not in str(first[-1])
    other = Browser(TestClient(site.app, base_url="https://testserver"))
    other.client.cookies.set("__Host-regest", "planted" * 6)
    assert other.get("/").path == "/sign-in"
    other.client.close()


@pytest.mark.parametrize("login", ["chair", "nobody", "", "x" * 5000, "chair\0", "' OR 1=1 --"])
def test_a16_every_failed_try_costs_one_verification(
    site: Site, monkeypatch: pytest.MonkeyPatch, login: str
) -> None:
    """User enumeration by time: a password is hashed once whether or not there is an account."""
    counted = []
    kept = PasswordHasher.verify

    def verify(self: object, kept_hash: str, password: str) -> bool:
        counted.append(1)
        return kept(self, kept_hash, password)  # type: ignore[arg-type]

    passwords.nobody()
    monkeypatch.setattr(PasswordHasher, "verify", verify)
    assert site.opens().sign_in(login, "не тот пароль вовсе").status == 401
    assert len(counted) == 1


@pytest.mark.parametrize(
    "body",
    [
        f"login=chair&password={PASSWORD}&next=/&is_superuser=true",
        "login[]=chair&password=x",
        "login=chair&password=x&next=/&next[]=/",
    ],
)
def test_a18_more_than_the_form_has_is_refused(site: Site, body: str) -> None:
    """Mass assignment: nobody is signed in by a form that has other fields."""
    client = site.opens().client
    answer = client.post("/sign-in", content=body.encode(), headers=TYPED, follow_redirects=False)
    assert answer.status_code == 400
    assert "set-cookie" not in answer.headers


def test_a18_a_field_given_twice_is_read_once(site: Site) -> None:
    """The last value counts, in the check as in the use: they cannot be played off."""
    client = site.opens().client
    body = f"login=chair&password={quote(PASSWORD)}&next=/records&next=//evil.example"
    answer = client.post("/sign-in", content=body.encode(), headers=TYPED, follow_redirects=False)
    assert answer.headers["location"].startswith("/")
    assert "evil" not in answer.headers["location"]


def test_a20_one_request_is_one_line_of_the_log(site: Site, regest: CommandLine) -> None:
    """Line ends, colours of terminals and reversed text stay inside the line; tokens stay out."""
    start_log(regest.folder)
    client = site.opens().client
    before = log_path(regest.folder).read_text("utf-8").count("\n")
    for path in ("/a%0aINFO%20forged", "/a%0d%0ab", "/%1b[31mred", "/%E2%80%AEdef", "/%00"):
        client.get(path, headers={**OWN, "user-agent": "x\x1b[2J"})
    client.get("/invitation/very-secret-word", headers=OWN)
    text = log_path(regest.folder).read_text("utf-8")
    lines = text.splitlines()[before:]
    assert [json.loads(each)["event"] for each in lines].count("request") == 6 == len(lines)
    assert json.loads(lines[-1])["route"] == "/invitation/{token}"
    assert "very-secret-word" not in text
    assert "\x1b" not in text


def test_a21_a_file_name_is_no_header(regest: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / 'a"; filename=evil.html\r\nSet-Cookie: x=1\r\n\r\n.txt'
    file.write_text("слова", "utf-8")
    words = ("--from", "Школа", "--number", "1", "--subject", "О деле", "--file", str(file))
    letter = regest.given("journal", "in", *words)
    component = regest.given("record", "show", "Вх-1")["components"][0]["id"]
    with served(regest.folder) as site:
        answer = site.opens("chair").get(f"/records/{letter['id']}/files/{component}")
    assert "set-cookie" not in answer.headers
    said = answer.headers["content-disposition"]
    assert not set('\r\n";') & set(said.partition("; ")[2])


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("testserver", 200),
        ("TestServer:443", 200),
        ("evil.example", 400),
        ("evil@testserver", 400),
        ("testserver/evil", 400),
        ("testserver evil", 400),
        ("[testserver]", 400),
        ("testserver:443:1", 400),
    ],
)
def test_another_host_is_not_answered(site: Site, host: str, status: int) -> None:
    answer = site.opens().client.get("/sign-in", headers={**OWN, "host": host})
    assert answer.status_code == status


def test_a27_a_body_that_announces_too_much_is_not_read(site: Site) -> None:
    client = site.opens().client
    length = str(bodies.MOST_TYPED + 1)
    headers = {**TYPED, "content-length": length}
    assert client.post("/sign-in", content=b"login=x", headers=headers).status_code == 413


def test_a27_a_body_that_brings_too_much_is_cut_off(site: Site) -> None:
    """Announced or not: it is counted as it comes, and no more is taken than allowed."""
    sent = []

    def pieces() -> Iterator[bytes]:
        for _each in range(200):
            sent.append(1)
            yield b"x" * 65_536

    client = site.opens().client
    answer = client.post("/sign-in", content=pieces(), headers=TYPED)
    assert answer.status_code == 413
    assert "слишком велико" in answer.text or "too large" in answer.text


def test_a27_too_many_fields_and_files(site: Site) -> None:
    client = site.opens().client
    many = "&".join(f"f{each}=1" for each in range(401))
    assert client.post("/sign-in", content=many.encode(), headers=TYPED).status_code == 400
    files = [("file", (f"{each}.txt", b"x")) for each in range(51)]
    assert client.post("/sign-in", files=files, headers=OWN).status_code == 400
    torn = {**OWN, "content-type": "multipart/form-data; boundary=x"}
    assert client.post("/sign-in", content=b"--x\r\nnonsense", headers=torn).status_code in (
        400,
        401,
    )


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a27_a_body_that_comes_in_drops_is_given_up(anyio_backend: str) -> None:
    import asyncio

    async def never() -> dict[str, object]:
        await asyncio.sleep(60)
        return {}

    receive = bodies.bounded(never, 10, piece_seconds=0.01)
    with pytest.raises(bodies.TooSlow):
        await receive()


def test_a27_ranges_and_tags_of_a_forbidden_file_tell_nothing(regest: CommandLine) -> None:
    words = ("--from", "Школа", "--number", "1", "--subject", "О деле")
    letter = regest.given("journal", "in", *words)
    with served(regest.folder) as site:
        client = site.opens("candidate").client
        for headers in ({"range": "bytes=0-0"}, {"if-none-match": "*"}, {"if-match": "*"}):
            answers = [
                client.get(f"/records/{each}/files/{each}", headers={**OWN, **headers})
                for each in (letter["id"], "0" * 32)
            ]
            assert [each.status_code for each in answers] == [404, 404]
            assert "etag" not in answers[0].headers
            assert "accept-ranges" not in answers[0].headers


def test_a28_nothing_of_the_inside_is_open(site: Site) -> None:
    stranger = site.opens().client
    for path in ("/docs", "/redoc", "/openapi.json", "/api/v1/openapi.json", "/metrics"):
        answer = stranger.get(path, headers=OWN)
        assert answer.status_code in (401, 403, 404) or answer.url.path == "/sign-in", path


def test_what_nobody_foresaw_is_a_number(regest: CommandLine) -> None:
    """ASVS 16.5.1: a page with a number; the cause stands under it in the log alone."""

    def broken(visit: Visit) -> Page:
        raise ZeroDivisionError("секрет внутри")

    with served(regest.folder, failures_raise=False) as site:
        start_log(regest.folder)
        door = Door(
            site.app.state.server, Route("GET", "/broken", Access.ANYBODY, broken), secure=True
        )
        site.app.router.add_route("/broken", door.answer, methods=["GET"])
        answer = site.opens().client.get("/broken", headers=OWN)
    assert answer.status_code == 500
    assert "секрет" not in answer.text
    assert "Traceback" not in answer.text
    number = answer.headers["x-request-id"]
    assert number in answer.text
    lines = [json.loads(each) for each in log_path(regest.folder).read_text("utf-8").splitlines()]
    (incident,) = [each for each in lines if each["event"] == "incident"]
    assert incident["request"] == number
    assert "секрет внутри" in incident["exception"]


def test_a_database_that_is_away_lets_nobody_in(regest: CommandLine) -> None:
    """ASVS 16.5.3: failures close."""
    with served(regest.folder, failures_raise=False) as site:
        chair = site.opens("chair")
        engine = site.app.state.server.deployment.database.reader_engine
        sqlalchemy.event.listen(engine, "do_connect", _away)
        engine.dispose()
        try:
            answer = chair.get("/records")
        finally:
            sqlalchemy.event.remove(engine, "do_connect", _away)
    assert answer.status in (500, 503)
    assert "Документы" not in answer.text


def _away(*_args: object) -> None:
    raise OSError("the disk is gone")
