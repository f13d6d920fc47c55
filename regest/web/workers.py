"""Several processes that serve one deployment from one socket; one of them alone keeps the index.

The first process serves nobody: it holds the socket, begins the others, begins one anew that died,
keeps the search index up to date and stops all of them together. What they share stands in the
database; of counts, `/metrics` gives the sums, from whichever process it is asked.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import structlog
import uvicorn
from fastapi import FastAPI
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess

from regest.core.base.errors import RegestError
from regest.kit.draining import BackgroundDrain
from regest.kit.logs import start_log
from regest.web.app import make_app
from regest.web.metrics import SHARED_COUNTS

log = structlog.get_logger(__name__)
# On a machine that is busy a process takes long to begin; one that hangs so long is begun anew.
SILENT_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Worker:
    """What a process has to know to serve; called, it makes the application in one of several."""

    folder: Path
    hosts: tuple[str, ...]
    secure: bool
    without: tuple[str, ...]
    log_folder: Path | None
    processes: int = 1

    def __call__(self) -> FastAPI:
        """Return the application; the process ends when the one that began it is gone."""
        threading.Thread(target=_stop_when_left, name="parent-watch", daemon=True).start()
        start_log(self.log_folder)
        try:
            app = self.application(drains=False)
        except RegestError as fault:
            # With this code the first process gives up instead of trying for ever.
            log.error("worker_cannot_serve", code=fault.code)  # noqa: TRY400
            sys.exit(STARTUP_FAILURE)
        app.state.server.rates.share(self.processes)
        return app

    def application(self, *, drains: bool) -> FastAPI:
        """Return the application; one that `drains` keeps the index up to date beside it."""
        return make_app(
            self.folder,
            hosts=self.hosts,
            secure=self.secure,
            without=self.without,
            drains=drains,
        )


def serve_by_one(worker: Worker, options: Mapping[str, Any], told: Callable[[], None]) -> None:
    """Serve by this process until a signal comes; `told` is called when nothing hinders any more.

    Raises:
        NotFound: there is no deployment.
        Unavailable: a plugin is broken, or the database is behind the program.
    """
    app = worker.application(drains=True)
    told()
    uvicorn.run(app, **options)


def serve_by_many(
    worker: Worker, count: int, options: Mapping[str, Any], told: Callable[[], None]
) -> None:
    """Serve by `count` processes until a signal comes; otherwise as `serve_by_one`."""
    # Made here as well: what hinders is told once, and before anything is begun.
    server = worker.application(drains=False).state.server
    drain = BackgroundDrain(server.deployment, worker.without)
    try:
        with tempfile.TemporaryDirectory(prefix="regest-counts-") as counts:
            os.environ[SHARED_COUNTS] = counts
            config = uvicorn.Config(
                replace(worker, processes=count),
                factory=True,
                workers=count,
                timeout_worker_healthcheck=SILENT_SECONDS,
                **options,
            )
            with config.bind_socket() as socket:
                # Whoever comes before the others are there waits instead of being turned away.
                socket.listen(config.backlog)
                told()
                drain.start()
                try:
                    _Together(config, [socket]).run()
                finally:
                    drain.stop()
    finally:
        os.environ.pop(SHARED_COUNTS, None)
        server.close()


class _Together(Multiprocess):
    """Keeps as many processes as there should be."""

    def terminate_all(self) -> None:
        """Ask all to stop; nobody is let in any more."""
        for socket in self.sockets:
            socket.close()
        super().terminate_all()


def _stop_when_left() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os.kill(os.getpid(), signal.SIGTERM)
