"""A deployment of each earlier release is upgraded, and everything in it goes on."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from regest.web.app import make_app
from tests.support.browser import ORIGIN, Browser
from tests.support.command_line import NOW, CommandLine
from tests.support.houses import MINISTRY
from tests.upgrades.conftest import DEPLOYMENTS, RELEASES
from tools.release_fixture import PASSWORD

LETTER = ("--as", "secretary", "journal", "in", "--from", MINISTRY, "--dated", "23.10.2026")
# What was given when the deployments were founded, and what came to the same roles later.
FOUNDED_WITH = {"audit.read", "record.approve", "task.close"}
CAME_LATER = {"organisation.change_head", "settings.read"}


def rights(regest: CommandLine, role: str) -> set[str]:
    """Return the rights that a role holds in the database."""
    from regest.core.deployment import Deployment
    from regest.core.people.roles import role_with

    deployment = Deployment.open(regest.folder)
    try:
        with deployment.database.read() as session:
            return set(role_with(session, role).permissions)
    finally:
        deployment.close()


def upgraded(regest: CommandLine) -> CommandLine:
    """Upgrade the deployment."""
    regest.done("db", "upgrade")
    return regest


def test_it_is_refused_until_it_is_upgraded(old: CommandLine, release: str) -> None:
    """Only the newest release may have the tables of today already."""
    statuses = {each["status"] for each in old("db", "check", "--json").data()["tables"]}
    if release != RELEASES[-1] or "behind" in statuses:
        refused = old.refusal("record", "list")
        assert refused["code"] == "database_behind"
        assert "regest db upgrade" in refused["remedy"]

    told = old.done("db", "upgrade")
    assert "All tables are current." in told
    if release == "0001":
        (line,) = (line for line in told.splitlines() if line.startswith("Role chair: added"))
        assert "right organisation.change_head" in line

    assert old.given("db", "check")["ok"] is True
    assert old.given("db", "upgrade") == []
    assert rights(old, "chair") >= FOUNDED_WITH | CAME_LATER


def test_nothing_is_lost_and_work_goes_on(old: CommandLine) -> None:
    upgraded(old)
    assert old.given("audit", "verify")["ok"] is True
    statuses = {each["name"]: each["status"] for each in old.given("doctor")}
    assert {name for name, status in statuses.items() if status == "broken"} == set()
    assert statuses["preset"] == statuses["audit"] == "ok"

    numbers = {each["number"] for each in old.given("record", "list")}
    assert {"Вх-1", "Вх-2", "Вх-3"} <= numbers
    old.done("index", "rebuild")
    found = old.given("search", "аналитические записки")
    assert [each["number"] for each in found["hits"]][:1] == ["Вх-1"]
    assert [each["text"] for each in old.given("task", "list")] == ["Подготовить записку"]

    registered = old.given(*LETTER, "--number", "21-05/1300", "--subject", "О встрече")
    assert registered["number"] == "Вх-4"
    assert old.given("audit", "verify")["ok"] is True


def test_people_sign_in_with_their_passwords_and_see_their_papers(
    old: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    upgraded(old)
    monkeypatch.setenv("REGEST_NOW", NOW)
    app = make_app(old.folder, hosts=("testserver",), secure=True)
    with TestClient(app, base_url=ORIGIN) as client:
        browser = Browser(client)
        assert browser.sign_in("secretary", PASSWORD).status == 200
        for path in ("/", "/records", "/journal/books", "/tasks"):
            assert browser.get(path).status == 200, path
        (letter,) = [row for row in old.given("record", "list") if row["number"] == "Вх-1"]
        page = browser.get(f"/records/{letter['id']}")
        assert "О представлении аналитической записки" in page.text


def test_every_release_has_a_deployment_of_both_databases() -> None:
    assert {"0001", "0002"} <= set(RELEASES)
    kept = [DEPLOYMENTS / name / kind for name in RELEASES for kind in ("sqlite", "postgresql")]
    assert [each for each in kept if not (each / "database.sql").is_file()] == []
