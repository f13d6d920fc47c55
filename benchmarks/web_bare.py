"""A bare FastAPI page beside ours: the same statements, questions to the index and template.

Each page is asked once of our application in this process, what it did is noted, and a plain route
does just that again, with a connection of `sqlite3` for each thread. There is no session, no right,
no header, no log line and no object for a row.
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
from sqlalchemy import event
from starlette.testclient import TestClient

from regest.web.app import make_app
from regest.web.server import Server

QUESTIONS = ("search", "near", "frequencies", "completions")
PRAGMAS = ("query_only=ON", "cache_size=-16000", "foreign_keys=ON")
COUNTS = "/counts"


@dataclass
class Done:
    """What our application did for a page."""

    statements: list[tuple[str, Any]] = field(default_factory=list)
    questions: list[tuple[Callable[..., Any], tuple[Any, ...]]] = field(default_factory=list)
    rendered: list[tuple[str, Any]] = field(default_factory=list)


class Noting:
    """Notes what our application does while it answers."""

    def __init__(self, server: Server) -> None:
        self.done = Done()
        event.listen(
            server.deployment.database.reader_engine, "before_cursor_execute", self._statement
        )
        for name in QUESTIONS:
            setattr(server.index, name, self._asked(getattr(server.index, name)))
        self.render = server.templates.render
        server.templates.render = self._rendered  # type: ignore[method-assign]

    def _statement(self, _connection: Any, _cursor: Any, text: str, given: Any, *_: Any) -> None:
        self.done.statements.append((text, given))

    def _asked(self, ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*given: Any) -> Any:
            self.done.questions.append((ask, given))
            return ask(*given)

        return asked

    def _rendered(self, name: str, values: Any) -> str:
        self.done.rendered.append((name, values))
        return self.render(name, values)


def bare(folder: Path, cookie: str, paths: list[str]) -> FastAPI:
    """Return the application with a plain route for each path, without its query."""
    ours = make_app(folder, hosts=("testserver",))
    noting, local = Noting(ours.state.server), threading.local()
    file = ours.state.server.deployment.database.url.database

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
            only = [each for each in first if each not in done.statements]
            counts[path] = counting_ms(connection(), only)
            app.get(path.partition("?")[0], response_class=HTMLResponse)(page(done))
    app.get(COUNTS)(lambda: counts)
    return app


def run(connection: sqlite3.Connection, statements: list[tuple[str, Any]]) -> None:
    """Run statements and take all their rows; each part of the page reads one state."""
    for text, given in statements:
        if text == "BEGIN" and connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(text, given).fetchall()
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def counting_ms(connection: sqlite3.Connection, statements: list[tuple[str, Any]]) -> float:
    """Return the CPU milliseconds of exact counts, which a page takes anew after a change."""
    times = 20
    begun = time.process_time()
    for _time in range(times):
        run(connection, statements)
    return round(1000 * (time.process_time() - begun) / times, 2)


def serve(folder: str, port: str, cookie: str, *paths: str) -> None:
    """Serve with the settings of `regest serve`."""
    app = bare(Path(folder), cookie, list(paths))
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=int(port),
        access_log=False,
        server_header=False,
        log_level="warning",
        ws="none",
    )
