"""What every test stands on: no network, nothing left behind, and databases to work in."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog
from sqlalchemy import make_url

from regest.core.base import messages
from regest.core.store.chain import HeadSigner
from regest.core.store.database import Database
from tests.support.databases import KEY, opened, prepare
from tests.support.distributions import built_distributions, distributions
from tests.support.postgresql import fresh_database

__all__ = ["built_distributions", "distributions"]  # fixtures for every test

# Machines that run tests are slow and shared: a deadline would measure them, not us.
hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
# A change is judged by the same examples each time; everybody else draws new ones.
hypothesis.settings.register_profile(
    "ci", hypothesis.settings.get_profile("house"), derandomize=True, database=None
)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "house")


@pytest.fixture(autouse=True)
def _no_network(_nothing_left_behind: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this machine.

    Asks for the watch first, so that what a test patched is undone before the watch looks.
    """
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family != socket.AF_UNIX:
            host = address[0] if isinstance(address, tuple) else address
            if host not in {"127.0.0.1", "::1", "localhost"}:
                pytest.fail(f"a test tried to reach {host}")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves another environment, folder or language to the next."""
    environment, folder = dict(os.environ), Path.cwd()
    yield
    _forget_logs()
    kept = dict(os.environ)
    # pytest keeps the name of the running test here.
    environment.pop("PYTEST_CURRENT_TEST", None)
    kept.pop("PYTEST_CURRENT_TEST", None)
    assert kept == environment
    assert Path.cwd() == folder
    left = messages.language()
    messages.set_language("ru")
    assert left == "ru"


def _forget_logs() -> None:
    """Let go of the log file that a command of this test wrote to: its folder goes away."""
    logger = logging.getLogger("regest")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.propagate = True
    structlog.reset_defaults()


@pytest.fixture
def postgresql_url() -> Iterator[str]:
    """Give the URL of an empty PostgreSQL database; skip without a server."""
    with fresh_database() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the URL of an empty database: the test runs on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'regest.sqlite'}"
    url: str = request.getfixturevalue("postgresql_url")
    return url


@pytest.fixture(scope="session")
def postgresql_template(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the name of a database with tables and a chain: copying it is quicker than making it."""
    with fresh_database() as url:
        prepare(url, tmp_path_factory.mktemp("template"))
        yield str(make_url(url).database)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """Give a database with tables, chain and key, on SQLite and on PostgreSQL; its clock stands."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path / 'regest.sqlite'}"
        prepare(url, tmp_path)
        with opened(url, tmp_path) as database:
            yield database
        return
    with fresh_database(request.getfixturevalue("postgresql_template")) as url:
        HeadSigner.create_file(tmp_path / KEY)
        with opened(url, tmp_path) as database:
            yield database
