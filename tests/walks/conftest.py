"""A rehearsal that has been worked in, served by the real command, and browsers that go there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from regest.cli.demo_accounts import free_port
from regest.core.deployment import Deployment
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.command_line import CommandLine
from tests.support.furnishing import NOW, furnish
from tests.support.walk import Walk

LOGINS = ("secretary", "chair", "presidium", "member", "candidate", "officer", "admin", "auditor")
PASSWORD = "корова на лугу у реки"
PROGRAM = (sys.executable, "-c", "from regest.cli.main import main; main()")
Walks = Callable[..., Walk]


@pytest.fixture(scope="session")
def worked_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Play the demonstration once, furnish it further, and give everybody a password."""
    folder = tmp_path_factory.mktemp("walks") / "deployment"
    regest = CommandLine(folder)
    regest.done("demo", str(folder))
    furnish(regest, tmp_path_factory.mktemp("papers"))
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    for login in LOGINS:
        with deployment.database.work(Actor("test")) as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    deployment.close()
    return folder


@pytest.fixture(scope="session")
def origin(worked_in: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve it on a port that is free."""
    with served(worked_in, tmp_path_factory.mktemp("said") / "serve.log") as address:
        yield address


@contextmanager
def served(folder: Path, said: Path, **environment: str) -> Iterator[str]:
    """Serve a deployment on a port that is free; yield the address."""
    port = free_port()
    words = [*PROGRAM, "-d", str(folder), "serve", "--port", str(port)]
    with said.open("wb") as log:
        environment = {**os.environ, "REGEST_NOW": NOW, **environment}
        server = subprocess.Popen(words, env=environment, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    try:
        _wait(server, address, said)
        yield address
    finally:
        server.terminate()
        server.wait(20)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Start the browser that the machine has; while it runs, this thread has a loop of its own."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("walks need chromium: apt-get install chromium")
        pytest.skip("there is no chromium on this machine")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def walks(chromium: Browser, origin: str) -> Iterator[Walks]:
    """Send people on their way: `walks("chair")`; what went amiss is asked for at the end.

    They walk in the house that all share, or in the one `at` an address.
    """
    sent: list[Walk] = []

    def walk(
        login: str = "",
        *,
        width: int = 1440,
        scheme: str = "light",
        scripts: bool = True,
        language: str = "ru",
        at: str = "",
    ) -> Walk:
        context = chromium.new_context(
            # Colours on their way from one to another are read by nobody.
            reduced_motion="reduce",
            viewport={"width": width, "height": 900},
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=scripts,
            locale=language,
            accept_downloads=True,
        )
        made = Walk(context.new_page(), at or origin)
        made.page.set_default_timeout(60_000)
        sent.append(made)
        if login:
            made.sign_in(login, PASSWORD)
        return made

    yield walk
    faults = [fault for each in sent for fault in each.faults]
    for each in sent:
        each.page.context.close()
    assert not faults, "\n".join(faults)


def _wait(server: subprocess.Popen[bytes], address: str, said: Path) -> None:
    """Wait until the server answers.

    Raises:
        RuntimeError: it ended, or said nothing for a minute.
    """
    until = time.monotonic() + 60
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/sign-in", timeout=5) as answer:
                if answer.status == 200:
                    return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError(said.read_text("utf-8", "replace"))
