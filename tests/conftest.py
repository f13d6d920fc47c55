"""What every test stands on: no network, nothing left behind, and databases to work in."""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import hypothesis
import pytest
import structlog
from argon2 import PasswordHasher

from regest.core.base import messages
from regest.core.people import passwords
from regest.core.store.database import Database
from tests.support.costs import Costs
from tests.support.databases import Templates, opened
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


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a run tell what everything in it costs."""
    parser.addoption("--costs", action="store_true", help="tell what each file and fixture costs")


def pytest_configure(config: pytest.Config) -> None:
    """Let every run tell its costliest files."""
    config.pluginmanager.register(Costs(whole=config.getoption("--costs")), "costs")


@pytest.fixture(scope="session", autouse=True)
def _quick_passwords() -> Iterator[None]:
    """Hash passwords and codes at the least cost: the real one is a fifth of a second for each.

    The hashes say what they cost, so that a server in another process is as quick with them;
    `costly_passwords` gives a test the real ones.
    """
    with pytest.MonkeyPatch.context() as patch:
        quick = partial(PasswordHasher, time_cost=1, memory_cost=8, parallelism=1)
        patch.setattr(passwords, "PasswordHasher", quick)
        yield


@pytest.fixture
def costly_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash as the product does."""
    monkeypatch.setattr(passwords, "PasswordHasher", PasswordHasher)


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
def templates(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Templates]:
    """Give databases to copy: copying is quicker than making tables and filling them."""
    with Templates(tmp_path_factory.mktemp("databases")) as made:
        yield made


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database(
    request: pytest.FixtureRequest, templates: Templates, tmp_path: Path
) -> Iterator[Database]:
    """Give a database with tables, chain and key, on SQLite and on PostgreSQL; its clock stands."""
    with templates.copied(request.param, tmp_path) as url, opened(url, tmp_path) as database:
        yield database
