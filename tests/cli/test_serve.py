"""A real server on a free port of this machine: asked, written to, and stopped by a signal."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from regest.core.store.tables import IndexQueue
from regest.index.indexer import waiting
from regest.kit.house import House
from tests.support.command_line import CommandLine

PATIENCE_SECONDS = 60.0
OPEN = "Without encryption only this machine is served"
NAMELESS = "Listening at every address, it has to know its name"
HALF = "A certificate and its key belong together"


def free_port() -> int:
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def running(regest: CommandLine, *words: str) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """Serve the deployment until the end of the block."""
    port = free_port()
    own = Path(sys.executable).with_name("regest")
    program = [str(own), "--lang", "en", "serve", "--port", str(port), *words]
    environment = {**os.environ, "REGEST_DEPLOYMENT": str(regest.folder)}
    process = subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not _listens(port):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
        yield port, process
    finally:
        process.kill()
        process.communicate()


def _listens(port: int) -> bool:
    with closing(socket.socket()) as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def asked(port: int, path: str, host: str = "") -> tuple[int, bytes]:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)) as line:
        line.request("GET", path, headers={"host": host or f"127.0.0.1:{port}"})
        answer = line.getresponse()
        return answer.status, answer.read()


def test_it_serves_drains_and_stops(regest: CommandLine) -> None:
    """A letter that somebody registers is indexed in the background; SIGTERM ends it all."""
    with running(regest) as (port, process):
        assert asked(port, "/sign-in")[0] == 200
        assert asked(port, "/sign-in", "[::1]:1")[0] == 200
        assert asked(port, "/sign-in", "evil.example")[0] == 400
        house = House.open(regest.folder)
        try:
            words = ("--from", "Школа", "--number", "1", "--subject", "О деле")
            letter = regest.given("journal", "in", *words)
            with house.work() as work:
                work.session.add(IndexQueue(record_id=letter["id"], queued_at=work.now))
            deadline = time.monotonic() + PATIENCE_SECONDS
            while waiting(house.deployment.database):
                assert time.monotonic() < deadline
                time.sleep(0.1)
        finally:
            house.close()
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_SECONDS) in (0, -signal.SIGTERM)
        assert not _listens(port)


def test_two_processes_share_sessions_counts_and_the_index(regest: CommandLine) -> None:
    """Whoever signs in at one is known to both; one that dies is replaced; SIGTERM ends all."""
    with running(regest, "--workers", "2") as (port, process):
        assert asked(port, "/sign-in", "evil.example")[0] == 400
        before = workers_of(process)
        assert len(before) == 2
        for each in before:
            os.kill(each, signal.SIGSTOP)
            try:
                assert asked(port, "/sign-in")[0] == 200
            finally:
                os.kill(each, signal.SIGCONT)
        # A request is counted once its answer has gone: whoever reads it is sometimes faster.
        deadline = time.monotonic() + PATIENCE_SECONDS
        while sign_in_pages(port) != 2:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        os.kill(before[0], signal.SIGKILL)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while len(workers_of(process)) < 2 or before[0] in workers_of(process):
            assert time.monotonic() < deadline
            time.sleep(0.1)
        assert asked(port, "/sign-in")[0] == 200
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE_SECONDS) in (0, -signal.SIGTERM)
        assert not _listens(port)


def sign_in_pages(port: int) -> int:
    """Return how often the page of signing in was answered, as the server counts it."""
    template = rb'regest_requests_total{[^}]*route="/sign-in",status="200"} (\d+)'
    counted = re.search(template, asked(port, "/metrics")[1])
    return int(counted[1]) if counted else 0


def workers_of(process: subprocess.Popen[str]) -> list[int]:
    """Return the processes that serve: those begun by the first one, with its socket."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    return [
        int(each)
        for each in children
        if b"spawn_main" in Path(f"/proc/{each}/cmdline").read_bytes()
    ]


def test_a_request_that_runs_is_finished(regest: CommandLine) -> None:
    """Half a form is sent, the server is asked to stop, the rest comes: it is answered."""
    with running(regest) as (port, process):
        with closing(socket.create_connection(("127.0.0.1", port), PATIENCE_SECONDS)) as line:
            body = b"login=chair&password=wrong&next=/"
            head = (
                f"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
                "Sec-Fetch-Site: same-origin\r\n"
                "Content-Type: application/x-www-form-urlencoded\r\n"
                f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
            )
            line.sendall(head.encode() + body[:10])
            # Asked after it, another one is answered: the first is being read by now.
            assert asked(port, "/sign-in")[0] == 200
            process.send_signal(signal.SIGTERM)
            while _listens(port):
                time.sleep(0.05)
            line.sendall(body[10:])
            assert line.recv(64).startswith(b"HTTP/1.1 401")
        assert process.wait(PATIENCE_SECONDS) in (0, -signal.SIGTERM)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--host", "192.0.2.1"), OPEN),
        (("--host", "0.0.0.0"), OPEN),
        (("--host", "::"), OPEN),
        (("--host", "records.example"), OPEN),
        (("--host", "0.0.0.0", "--behind-proxy"), NAMELESS),
        (("--host", "::", "--proxy", "192.0.2.7"), NAMELESS),
        (("--tls-cert", __file__), HALF),
        (("--host", "192.0.2.1", "--tls-key", __file__), HALF),
    ],
)
def test_it_refuses_to_serve_in_the_open(
    regest: CommandLine, words: tuple[str, ...], told: str
) -> None:
    """ASVS 12.2.1: beyond this machine only encrypted, and under a name."""
    answer = regest("serve", *words)
    assert answer.code == 2
    assert told in answer.err
