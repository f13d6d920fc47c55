"""Whether it lives, whether it is ready, and what it counts: for whoever keeps it running.

Strangers learn one word; what is wrong, and the counts, are told to this machine and to tokens of
administrators.
"""

from __future__ import annotations

import ipaddress
import shutil
import tempfile
from collections.abc import Callable, Mapping

import structlog
from sqlmodel import select
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from regest.core.base.errors import IntegrityBroken
from regest.core.base.secret_files import FOLDER as SECRETS
from regest.core.catalogue.tables import Record
from regest.core.deployment import AUDIT_KEY
from regest.core.store.chain import HeadSigner
from regest.core.store.revisions import state
from regest.index.engine import IndexNeedsRebuild
from regest.web.api.application import Asking
from regest.web.metrics import Metrics, Named
from regest.web.server import Server

log = structlog.get_logger(__name__)
# With less, a letter with its scans may not be stored any more.
LEAST_FREE_BYTES = 256 * 1024 * 1024
PROBE_BYTES = 64 * 1024
ADMINISTER = "deployment.administer"
_FORWARDED = ("x-forwarded-for", "forwarded", "x-real-ip")


class Health:
    """Answers `/healthz`, `/readyz` and `/metrics`."""

    def __init__(self, server: Server, metrics: Metrics) -> None:
        self.server = server
        self.metrics = metrics
        self.asking = Asking(server, cookie="")

    def add_to(self, app: Starlette) -> None:
        """Answer these addresses in an application."""
        answers = {"/healthz": self.alive, "/readyz": self.ready, "/metrics": self.counts}
        for path, answer in answers.items():
            app.router.routes.append(Named(path, answer, include_in_schema=False))

    async def alive(self, _request: Request) -> Response:
        """Say that the process answers; nothing else is looked at."""
        return PlainTextResponse("ok\n")

    async def ready(self, request: Request) -> Response:
        """Say whether requests can be served: 200 or 503; which part cannot, to its own."""
        faults = await run_in_threadpool(self.faults)
        content: dict[str, object] = {"ready": not any(faults.values())}
        if await run_in_threadpool(self._of_house, request):
            content["checks"] = {name: fault or "ok" for name, fault in faults.items()}
        return JSONResponse(content, 503 if any(faults.values()) else 200)

    async def counts(self, request: Request) -> Response:
        """Give the counts in the form of Prometheus."""
        if not await run_in_threadpool(self._of_house, request):
            return PlainTextResponse("Not found\n", 404)
        body, media_type = self.metrics.written()
        return Response(body, media_type=media_type)

    def faults(self) -> Mapping[str, str]:
        """Return what is wrong with each part, nothing where it is in order."""
        checks: Mapping[str, Callable[[], str]] = {
            "database": self._database,
            "index": self._index,
            "disk": self._disk,
            "keys": self._keys,
        }
        return {name: _found(name, check) for name, check in checks.items()}

    def _database(self) -> str:
        deployment = self.server.deployment
        with deployment.database.inspect() as connection:
            for tables in deployment.table_sets():
                if state(connection, tables).complaint() is not None:
                    return f"tables of {tables.name} are not those of the program"
        return ""

    def _index(self) -> str:
        try:
            self.server.index.open()
        except IndexNeedsRebuild:
            # Where there is nothing to find, there is no index yet.
            with self.server.deployment.database.read() as session:
                return "needs a rebuild" if session.exec(select(Record.id).limit(1)).first() else ""
        return ""

    def _disk(self) -> str:
        folder = self.server.deployment.folder
        free = shutil.disk_usage(folder).free
        if free < LEAST_FREE_BYTES:
            return f"{free // 1024 // 1024} MB free"
        try:
            # Free space does not tell of quotas, nor of a disk that went read-only.
            with tempfile.TemporaryFile(dir=folder) as probe:
                probe.write(bytes(PROBE_BYTES))
                probe.flush()
        except OSError:
            return "not writable"
        return ""

    def _keys(self) -> str:
        deployment = self.server.deployment
        try:
            found = HeadSigner.from_file(deployment.folder / SECRETS / AUDIT_KEY)
        except IntegrityBroken:
            return "the key cannot be read"
        return "" if found.public_key == deployment.signer.public_key else "another key"

    def _of_house(self, request: Request) -> bool:
        """Say whether this machine asks, not a proxy on it, or an administrator's token."""
        if "authorization" in request.headers:
            house = self.asking.found(request)
            return house is not None and house[0].reader.may(ADMINISTER)
        if any(name in request.headers for name in _FORWARDED) or request.client is None:
            return False
        try:
            return ipaddress.ip_address(request.client.host).is_loopback
        except ValueError:
            return False


def _found(name: str, check: Callable[[], str]) -> str:
    try:
        return check()
    except Exception:
        log.exception("not_ready", part=name)
        return "failed"
