"""A database of its own for each test, on the server that `REGEST_TEST_POSTGRESQL` names."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection, create_engine, make_url, text

VARIABLE = "REGEST_TEST_POSTGRESQL"


def server_url() -> str:
    """Return the server's URL; without one skip the test, or fail it where CI promised a server."""
    url = os.environ.get(VARIABLE, "")
    if not url:
        reason = f"{VARIABLE} is not set: postgresql+psycopg://USER@/DATABASE?host=FOLDER"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return url


@contextmanager
def fresh_database(template: str = "template0") -> Iterator[str]:
    """Make a copy of `template`, give its URL, and drop it with whoever is still connected."""
    server = server_url()
    name = f"regest_{uuid.uuid4().hex}"
    with _administering(server) as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        with _administering(server) as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))


@contextmanager
def _administering(server: str) -> Iterator[Connection]:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
