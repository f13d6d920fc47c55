"""Makes a deployment with the code of a release, for the tests of upgrading: `NAME REF`.

REF is a commit or a tag. Its own program makes and fills a rehearsal of the preset `demo`; what it
leaves is written to tests/upgrades/deployments/NAME: settings, the key of the event log, blobs,
commands, and the database as SQL; that of PostgreSQL too where REGEST_TEST_POSTGRESQL names a
server and pg_dump is installed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import tomllib
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

ROOT = Path(__file__).resolve().parents[1]
DEPLOYMENTS = ROOT / "tests" / "upgrades" / "deployments"
SERVER = "REGEST_TEST_POSTGRESQL"
# Known to the tests that sign in; no deployment that anybody uses has it.
PASSWORD = "корова на лугу у реки"  # noqa: S105
NOW = "2026-10-27T09:15"
ACCOUNTS = ("secretary", "chair", "admin")

_MINISTRY = "Министерство образования Приобского края"
_SUBJECT = "О представлении аналитической записки"
_LETTER = f"{_MINISTRY}\n\n{_SUBJECT}\n\nПросим представить записку о системе менеджмента.\n"
_INCOMING = ("--as", "secretary", "journal", "in", "--from", _MINISTRY, "--dated", "22.10.2026")
# The words of the very first release: a later one understands them too, or they are added to.
STEPS: tuple[tuple[str, ...], ...] = (
    (*_INCOMING, "--number", "21-05/1187", "--subject", _SUBJECT, "--file", "письмо.txt"),
    (*_INCOMING, "--number", "21-05/1201", "--subject", "О совещании"),
    (*_INCOMING, "--number", "7-дсп", "--subject", "О проверке", "--mark", "Конфиденциально"),
    (
        *("--as", "chair", "task", "add", "Вх-1", "--text", "Подготовить записку"),
        *("--executor", "secretary"),
    ),
    (
        *("--as", "secretary", "record", "add", "--class", "methodical_work"),
        *("--heading", "Внутренний аудит в колледже", "--field", "work_version=1.0"),
        *("--field", "considered_at=протокол от 28.08.2026 № 3", "--file", "письмо.txt"),
    ),
)
# A tree that cannot be imported must not give way to the program that is installed here.
_CALL = """\
import sys
sys.path[:0] = tree, _metadata = sys.argv.pop(1).split()
from regest.cli import main
assert main.__file__.startswith(tree), main.__file__
main.root()
"""


def main() -> int:
    """Make the fixtures and print where they are."""
    if len(sys.argv) != 3:
        print(__doc__)
        return 2
    name, ref = sys.argv[1:]
    with tempfile.TemporaryDirectory() as scratch, _tree(ref, Path(scratch)) as tree:
        print(make(tree, DEPLOYMENTS / name / "sqlite", Path(scratch) / "sqlite"))
        if os.environ.get(SERVER) and shutil.which("pg_dump"):
            with _database(os.environ[SERVER]) as url:
                target = DEPLOYMENTS / name / "postgresql"
                print(make(tree, target, Path(scratch) / "postgresql", url))
    return 0


def make(tree: Path, target: Path, folder: Path, url: str = "") -> Path:
    """Make and fill a deployment with the program in `tree`, and keep it in `target`."""
    papers = folder.with_name(f"{folder.name}-papers")
    papers.mkdir()
    (papers / "письмо.txt").write_text(_LETTER, encoding="utf-8")
    variables = {"REGEST_DEPLOYMENT": str(folder), "REGEST_NOW": NOW, "REGEST_LANG": "en"}
    if url:
        variables["REGEST_DATABASE__URL"] = url
    _regest(tree, papers, variables, "init", str(folder), "--preset", "demo", "--json")
    for login in ACCOUNTS:
        given = json.loads(_regest(tree, papers, variables, "user", "invite", login, "--json"))
        token = given.get("invitation") or given["token"]
        _regest(tree, papers, variables, "user", "accept", token, given=f"{PASSWORD}\n")
    for words in STEPS:
        _regest(tree, papers, variables, *words)
    _keep(folder, target)
    dump = _dump_of_server(url) if url else _dump_of_file(folder / "regest.db")
    (target / "database.sql").write_text(dump, encoding="utf-8")
    return target


def _regest(
    tree: Path, cwd: Path, variables: Mapping[str, str], *words: str, given: str = ""
) -> str:
    """Call the program of `tree`, and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", _CALL, f"{tree} {_metadata(tree)}", *words],
        cwd=cwd,
        env={**os.environ, **variables},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"regest {' '.join(words)}\n{done.stdout}{done.stderr}")
    return done.stdout


def _metadata(tree: Path) -> Path:
    """Write what an installer would write of the program in `tree`: its own plugins and commands.

    What is installed here names those of today.
    """
    folder = tree.with_name("metadata")
    info = folder / "regest-0.dist-info"
    if not info.is_dir():
        info.mkdir(parents=True)
        groups = tomllib.loads((tree / "pyproject.toml").read_text("utf-8"))["project"]
        lines = [
            line
            for group, points in groups["entry-points"].items()
            for line in (f"[{group}]", *(f"{name} = {target}" for name, target in points.items()))
        ]
        (info / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: regest\nVersion: 0\n", "utf-8")
    return folder


def _keep(folder: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name in ("regest.toml", "commands.json"):
        shutil.copy(folder / name, target / name)
    for name in ("secrets", "blobs"):
        shutil.copytree(folder / name, target / name)


def _dump_of_file(database: Path) -> str:
    with closing(sqlite3.connect(database)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def _dump_of_server(url: str) -> str:
    """Return a dump that any client can carry out: without commands of psql, and nobody's."""
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    options = ("--inserts", "--no-owner", "--no-privileges", "--no-comments")
    done = subprocess.run(["pg_dump", *options, plain], capture_output=True, text=True, check=True)
    return re.sub(r"(?m)^(\\|--|SET transaction_timeout).*\n|^\n", "", done.stdout)


@contextmanager
def _tree(ref: str, scratch: Path) -> Iterator[Path]:
    tree = scratch / "tree"
    git = ("git", "-C", str(ROOT), "worktree")
    subprocess.run([*git, "add", "--quiet", "--detach", str(tree), ref], check=True)
    try:
        yield tree
    finally:
        subprocess.run([*git, "remove", "--force", str(tree)], check=True)


@contextmanager
def _database(server: str) -> Iterator[str]:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    name = f"regest_release_{uuid.uuid4().hex}"
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "template0"'))
    try:
        yield make_url(server).set(database=name).render_as_string(hide_password=False)
    finally:
        with engine.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))
        engine.dispose()


if __name__ == "__main__":
    sys.exit(main())
