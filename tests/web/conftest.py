"""One rehearsal of preset `demo` with accounts that have passwords, served to browsers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from regest.core.deployment import Deployment
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN, establish
from regest.web.app import make_app
from tests.support.browser import ORIGIN, PASSWORD, Browser
from tests.support.command_line import NOW, CommandLine

LOGINS = ("secretary", "chair", "presidium", "member", "candidate", "officer", "admin", "auditor")
Opens = Callable[..., Browser]


@pytest.fixture(scope="session")
def served_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found the rehearsal once; every account has the same password."""
    folder = tmp_path_factory.mktemp("served") / "deployment"
    establish(folder, "demo", rehearsal=True)
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    for login in LOGINS:
        with deployment.database.work(Actor("test")) as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    deployment.close()
    return folder


@pytest.fixture
def regest(served_template: Path, tmp_path: Path) -> CommandLine:
    """Give the command line in a deployment of the test's own, which the browsers look at too."""
    folder = tmp_path / "deployment"
    shutil.copytree(served_template, folder)
    return CommandLine(folder)


@pytest.fixture
def opens(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opens]:
    """Open browsers: `opens()` for a stranger, `opens("chair")` for the chair."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    app = make_app(regest.folder, hosts=("testserver",), secure=True)
    with TestClient(app, base_url=ORIGIN) as running:
        clients = [running]

        def browser(login: str = "") -> Browser:
            client = TestClient(app, base_url=ORIGIN)
            clients.append(client)
            opened = Browser(client)
            if login:
                assert opened.sign_in(login).status == 200
            return opened

        yield browser
        for client in clients[1:]:
            client.close()
