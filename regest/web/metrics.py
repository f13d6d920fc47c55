"""Requests counted and timed by the template of their address: no number of people or papers."""

from __future__ import annotations

import os
import time

from prometheus_client import (
    CollectorRegistry,
    Counter,
    GCCollector,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.routing import Match, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Names the folder where several processes of one server keep their counts; the library reads it.
SHARED_COUNTS = "PROMETHEUS_MULTIPROC_DIR"
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """What one process counts, or all that serve together: then memory and CPU of each stay out."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        GCCollector(registry=self.registry)
        self.requests = Counter(
            "regest_requests",
            "Requests answered",
            ("method", "route", "status"),
            registry=self.registry,
        )
        self.seconds = Histogram(
            "regest_request_seconds",
            "Seconds that an answer took",
            ("route",),
            buckets=_SECONDS,
            registry=self.registry,
        )

    def count(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one request."""
        known = method if method in _METHODS else "other"
        self.requests.labels(known, route, str(status)).inc()
        self.seconds.labels(route).observe(seconds)

    def written(self) -> tuple[bytes, str]:
        """Return all counts as Prometheus reads them, and their media type."""
        registry = self.registry
        if SHARED_COUNTS in os.environ:
            registry = CollectorRegistry()
            MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
        return generate_latest(registry), CONTENT_TYPE_LATEST


class Measured:
    """Counts what passes through it."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began, status = time.monotonic(), 500

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, noted)
        finally:
            spent = time.monotonic() - began
            self.metrics.count(scope["method"], template_of(scope), status, spent)


class Named(Route):
    """A route that a request names once it was chosen; by itself only those of the API do."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Say whether the route answers the request, and what it adds to the request."""
        match, added = super().matches(scope)
        return match, {**added, "route": self} if match is Match.FULL else added


def template_of(scope: Scope) -> str:
    """Return the address of a request with names for its parts; `*` where no route answers."""
    path = getattr(scope.get("route"), "path", None)
    if path is None:
        return "*"
    root = str(scope.get("root_path", ""))
    return path if root and path.startswith(root) else f"{root}{path}"
