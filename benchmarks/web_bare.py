"""A bare FastAPI page beside ours: the same statements, questions to the index and template.

Each page is asked once of our application in this process, what it did is noted, and a plain route
does just that again. It runs the statements, which are made already, as SQLAlchemy Core does, on an
engine with the same settings, and takes all rows; by `sqlite3` instead of `core` it hands the text
of each to a connection of that module. There is no sign-in, no right, no header, no log line and no
object for a row.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from sqlalchemy import Engine, event
from starlette.testclient import TestClient

from regest.web.app import make_app
from regest.web.server import Server

QUESTIONS = ("search", "near", "frequencies", "completions")
PRAGMAS = ("query_only=ON", "cache_size=-16000", "foreign_keys=ON")
COUNTS = "/counts"
CORE, RAW = "core", "sqlite3"


@dataclass(frozen=True)
class Asked:
    """A statement: its text with its values, and what SQLAlchemy made it of."""

    text: str
    values: Any
    made_of: Any
    given: dict[str, Any]


@dataclass
class Done:
    """What our application did for a page."""

    statements: list[Asked] = field(default_factory=list)
    questions: list[tuple[Callable[..., Any], tuple[Any, ...]]] = field(default_factory=list)
    rendered: list[tuple[str, Any]] = field(default_factory=list)


class Noting:
    """Notes what our application does while it answers."""

    def __init__(self, server: Server) -> None:
        self.done = Done()
        self._engine = server.deployment.database.reader_engine
        self._given: dict[str, Any] = {}
        event.listen(self._engine, "before_execute", self._values)
        event.listen(self._engine, "before_cursor_execute", self._statement)
        for name in QUESTIONS:
            setattr(server.index, name, self._asked(getattr(server.index, name)))
        self.render = server.templates.render
        server.templates.render = self._rendered  # type: ignore[method-assign]

    def over(self) -> None:
        """Note no statement any more."""
        event.remove(self._engine, "before_execute", self._values)
        event.remove(self._engine, "before_cursor_execute", self._statement)

    def _values(
        self, _connection: Any, _made_of: Any, _many: Any, given: dict[str, Any], _options: Any
    ) -> None:
        self._given = given

    def _statement(
        self, _connection: Any, _cursor: Any, text: str, values: Any, context: Any, *_rest: Any
    ) -> None:
        made_of, given = None, {}
        if context is not None and context.compiled is not None:
            made_of, given = context.invoked_statement, self._given
        self.done.statements.append(Asked(text, values, made_of, given))

    def _asked(self, ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*given: Any) -> Any:
            self.done.questions.append((ask, given))
            return ask(*given)

        return asked

    def _rendered(self, name: str, values: Any) -> str:
        self.done.rendered.append((name, values))
        return self.render(name, values)


def bare(folder: Path, cookie: str, paths: list[str], by: str) -> FastAPI:
    """Return the application with a plain route for each path, without its query."""
    ours = make_app(folder, hosts=("testserver",))
    noting, local = Noting(ours.state.server), threading.local()
    database = ours.state.server.deployment.database
    file, engine = database.url.database, database.reader_engine

    def connection() -> sqlite3.Connection:
        if not hasattr(local, "connection"):
            local.connection = sqlite3.connect(file, isolation_level=None)
            for pragma in PRAGMAS:
                local.connection.execute(f"PRAGMA {pragma}")
        kept: sqlite3.Connection = local.connection
        return kept

    def page(done: Done) -> Callable[[], str]:
        template, values = done.rendered[0]

        def answer() -> str:
            if by == CORE:
                run_core(engine, done.statements)
            else:
                run(connection(), done.statements)
            for ask, given in done.questions:
                ask(*given)
            return noting.render(template, values)

        return answer

    app, counts = FastAPI(), {}
    with TestClient(ours, cookies={"regest": cookie}) as browser:
        for path in paths:
            for cold in (True, False):
                noting.done = done = Done()
                answer = browser.get(path, follow_redirects=False)
                assert answer.status_code == 200, (path, answer.status_code)
                if cold:
                    first = done.statements
            again = {(each.text, str(each.values)) for each in done.statements}
            only = [each for each in first if (each.text, str(each.values)) not in again]
            counts[path] = counting_ms(connection(), only)
            app.get(path.partition("?")[0], response_class=HTMLResponse)(page(done))
    noting.over()
    app.get(COUNTS)(lambda: counts)
    return app


def run_core(engine: Engine, statements: list[Asked]) -> None:
    """Run statements by SQLAlchemy Core and take all their rows; they read one state."""
    with engine.connect() as connection:
        for each in statements:
            if each.made_of is not None:
                connection.execute(each.made_of, each.given).all()


def run(connection: sqlite3.Connection, statements: list[Asked]) -> None:
    """Run statements and take all their rows; each part of the page reads one state."""
    for each in statements:
        if each.text == "BEGIN" and connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(each.text, each.values).fetchall()
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def counting_ms(connection: sqlite3.Connection, statements: list[Asked]) -> float:
    """Return the CPU milliseconds of exact counts, which a page takes anew after a change."""
    times = 20
    begun = time.process_time()
    for _time in range(times):
        run(connection, statements)
    return round(1000 * (time.process_time() - begun) / times, 2)


def serve(folder: str, port: str, by: str, cookie: str, *paths: str) -> None:
    """Serve with the settings of `regest serve`."""
    app = bare(Path(folder), cookie, list(paths), by)
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=int(port),
        access_log=False,
        server_header=False,
        log_level="warning",
        ws="none",
    )
