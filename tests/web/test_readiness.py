"""What stops the house: a word to strangers, the part to this machine, the way out inside."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys

import pytest
from starlette.testclient import TestClient

from regest.core.catalogue.texts import READ_TEXT
from tests.support.browser import ORIGIN
from tests.support.command_line import NOW, CommandLine
from tests.web.conftest import Opens

LETTER = ("journal", "in", "--from", "Школа № 7", "--number", "7", "--subject", "О смотре")
KEY = "secrets/audit.key"
# What a disk without room answers, from the moment when it is full.
ON_A_FULL_DISK = """
import json, resource, sys
from pathlib import Path
from starlette.testclient import TestClient
from regest.web.app import make_app
from regest.core.catalogue.texts import READ_TEXT
from tests.support.browser import ORIGIN, Browser

app = make_app(Path(sys.argv[1]), hosts=("testserver",), secure=True)
with TestClient(app, base_url=ORIGIN, client=("127.0.0.1", 50000)) as client:
    browser = Browser(client)
    assert browser.sign_in("secretary").status == 200
    page = browser.get("/journal/in/new")
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
    ready = client.get("/readyz")
    far = client.get("/readyz", headers={"x-forwarded-for": "203.0.113.9"})
    tried = browser.send("/journal/in/new", {}, files=[("files", ("x.txt", b"x" * 9000))])
    answers = {
        "ready": [ready.status_code, ready.json()],
        "far": far.json(),
        "tried": [tried.status, tried.text],
        "read": browser.get("/journal/in/new").status,
    }
sys.__stdout__.write("ANSWERS" + json.dumps(answers))
"""


def checks(opens: Opens) -> tuple[int, dict[str, str]]:
    """Ask whether it is ready from this machine; also that a stranger learns one word alone."""
    app = opens().client.app
    near = TestClient(app, base_url=ORIGIN, client=("127.0.0.1", 50000)).get("/readyz")
    far = TestClient(app, base_url=ORIGIN).get("/readyz")
    assert far.json() == {"ready": near.json()["ready"]}
    assert far.status_code == near.status_code
    return near.status_code, near.json()["checks"]


def told(opens: Opens) -> str:
    """Return what the page of checks tells an administrator."""
    seen = opens("admin").get("/admin/health")
    assert seen.status == 200
    return seen.text


def test_a_lost_key_is_told_and_explained(opens: Opens, regest: CommandLine) -> None:
    admin = opens("admin")
    key = regest.folder / KEY
    kept = key.rename(key.with_suffix(".away"))
    status, found = checks(opens)
    assert (status, found["keys"]) == (503, "the key cannot be read")
    assert "резервной копии" in admin.get("/admin/health").text
    refused = regest("doctor")
    assert refused.code == 3
    assert "audit.key" in refused.err
    assert "backup" in refused.err
    kept.rename(key)
    assert checks(opens)[0] == 200


def test_another_key_is_not_taken_for_ours(opens: Opens, regest: CommandLine) -> None:
    from regest.core.store.chain import HeadSigner

    key = regest.folder / KEY
    key.unlink()
    HeadSigner.create_file(key)
    status, found = checks(opens)
    assert (status, found["keys"]) == (503, "another key")


def test_tables_behind_the_program_are_told(opens: Opens, regest: CommandLine) -> None:
    admin = opens("admin")
    with sqlite3.connect(regest.folder / "regest.db") as database:
        database.execute("UPDATE journal_alembic_version SET version_num = '0001'")
    database.close()
    status, found = checks(opens)
    assert (status, found["database"]) == (503, "tables of journal are not those of the program")
    assert "journal" in admin.get("/admin/health").text
    assert "regest db upgrade" in regest("doctor").out


def test_an_index_that_is_gone_is_told(opens: Opens, regest: CommandLine) -> None:
    regest.given(*LETTER)
    for path in sorted((regest.folder / "index").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    status, found = checks(opens)
    assert (status, found["index"]) == (503, "needs a rebuild")
    assert "regest index rebuild" in regest("doctor").out
    assert "regest index" not in opens("secretary").get("/search", q="смотр").text
    assert regest("index", "rebuild").code == 0
    assert checks(opens)[0] == 200


def test_work_that_lost_its_worker_is_told(opens: Opens, regest: CommandLine) -> None:
    """The lease of a job ran out and nobody took it up: pages serve on, the check explains."""
    with sqlite3.connect(regest.folder / "regest.db") as database:
        database.execute(
            "INSERT INTO job (id, kind, subject, arguments, state, attempts, not_before, holder,"
            " held_until, progress, error, created_at) VALUES ('1', ?, 'x', '{}', 'running', 1,"
            " '2026-01-01 00:00:00', 'gone:1', '2026-01-01 00:05:00', '{}', '',"
            " '2026-01-01 00:00:00')",
            [READ_TEXT],
        )
    database.close()
    assert checks(opens)[0] == 200
    found = {each["name"]: each for each in regest.given("doctor")}
    assert found["jobs"]["status"] == "warning"
    assert "regest worker" in found["jobs"]["remedy"]
    assert "Фоновые задания" in told(opens)


@pytest.mark.usefixtures("opens")
def test_a_full_disk_is_told_and_nothing_is_half_written(regest: CommandLine) -> None:
    """Who registers is told what to do; what is there can be read on."""
    environment = {**os.environ, "REGEST_NOW": NOW}
    done = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(regest.folder)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=environment,
    )
    answers = json.loads(done.stdout.rpartition("ANSWERS")[2] or "{}")
    assert answers, done.stderr
    status, ready = answers["ready"]
    assert (status, ready["checks"]["disk"]) == (503, "not writable")
    assert answers["far"] == {"ready": False}
    refused, text = answers["tried"]
    assert refused in {422, 503}
    assert "Файл не удалось сохранить" in text
    assert "regest doctor" not in text
    assert answers["read"] == 200
    assert regest.given("journal", "list", "--direction", "in") == []
    assert regest.given("doctor")[0]["status"] == "ok"
