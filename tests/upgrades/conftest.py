"""Deployments that earlier releases made, as they lay on the disk of somebody who upgrades."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from tests.support.command_line import CommandLine

DEPLOYMENTS = Path(__file__).parent / "deployments"
RELEASES = sorted(each.name for each in DEPLOYMENTS.iterdir())


@pytest.fixture(params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    """Give the name of a release, each in its turn."""
    name: str = request.param
    return name


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def old(
    release: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> CommandLine:
    """Give the command line of today in a deployment that the release made."""
    source, folder = DEPLOYMENTS / release / request.param, tmp_path / "deployment"
    dump = (source / "database.sql").read_text("utf-8")
    shutil.copytree(source, folder, ignore=shutil.ignore_patterns("database.sql"))
    # A repository keeps neither empty folders nor who may read a file.
    for name in ("blobs", "secrets", "logs", "exports"):
        (folder / name).mkdir(mode=0o700, exist_ok=True)
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    if request.param == "sqlite":
        with closing(sqlite3.connect(folder / "regest.db")) as connection:
            connection.executescript(dump)
    else:
        url = str(request.getfixturevalue("postgresql_url"))
        monkeypatch.setenv("REGEST_DATABASE__URL", url)
        plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(plain, autocommit=True) as server:
            server.execute(dump.encode())
    return CommandLine(folder)
