"""Browsers that ask again and again over one connection each, and the processes they ask."""

from __future__ import annotations

import http.client
import os
import re
import selectors
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

PATIENCE_SECONDS = 120.0
TICKS = os.sysconf("SC_CLK_TCK")
_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)


@dataclass(frozen=True)
class Started:
    """A server: the process, its port, and the seconds and CPU seconds until its first answer."""

    process: subprocess.Popen[bytes]
    port: int
    seconds: float
    cpu: float

    def pids(self) -> list[int]:
        """Return the process and its children."""
        task = Path(f"/proc/{self.process.pid}/task")
        children = [each for part in task.iterdir() for each in _read(part / "children").split()]
        return [self.process.pid, *map(int, children)]

    def cpu_seconds(self) -> float:
        """Return the CPU time that all of them have used."""
        spent = 0
        for pid in self.pids():
            fields = _read(Path(f"/proc/{pid}/stat")).rpartition(")")[2].split()
            spent += sum(map(int, fields[11:13])) if fields else 0
        return spent / TICKS

    def resident_mb(self) -> float:
        """Return the memory of the process itself."""
        found = re.search(r"VmRSS:\s+(\d+) kB", _read(Path(f"/proc/{self.process.pid}/status")))
        return round(int(found[1]) / 1024, 1) if found else 0.0


@contextmanager
def serving(program: Sequence[str], port: int, path: str) -> Iterator[Started]:
    """Run a server until the end of the block, which begins when it answers `path`."""
    begun = time.monotonic()
    process = subprocess.Popen(program, stdout=subprocess.DEVNULL)
    try:
        while not _answers(port, path):
            assert process.poll() is None, program
            assert time.monotonic() - begun < PATIENCE_SECONDS, program
            time.sleep(0.02)
        seconds = time.monotonic() - begun
        spent = Started(process, port, seconds, 0.0).cpu_seconds()
        yield Started(process, port, round(seconds, 2), round(spent, 2))
    finally:
        process.terminate()
        process.wait(PATIENCE_SECONDS)


def free_port() -> int:
    """Return a port where nobody listens."""
    with closing(socket.socket()) as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def signed_in(port: int, login: str, password: str) -> str:
    """Sign in as a browser does; return the cookie's value."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, PATIENCE_SECONDS)) as line:
        body = urlencode({"login": login, "password": password, "next": "/"})
        kind = "application/x-www-form-urlencoded"
        headers = {"sec-fetch-site": "same-origin", "content-type": kind}
        line.request("POST", "/sign-in", body, headers)
        answer = line.getresponse()
        found = re.search(r"\bregest=([^;]+)", answer.headers.get("set-cookie", ""))
        assert found is not None, answer.status
        return found[1]


def ask(port: int, path: str, cookie: str, clients: int, count: int) -> float:
    """Ask for a page `count` times by so many clients at once; return the seconds it took."""
    words = (
        f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: regest={cookie}\r\n"
        "Sec-Fetch-Site: same-origin\r\n\r\n"
    ).encode()
    ready, done = selectors.DefaultSelector(), 0
    asked, place = min(clients, count), ("127.0.0.1", port)
    lines = [socket.create_connection(place, PATIENCE_SECONDS) for _client in range(asked)]
    heard = {line: bytearray() for line in lines}
    begun = time.monotonic()
    for line in lines:
        ready.register(line, selectors.EVENT_READ, line)
        line.sendall(words)
    while done < count:
        for key, _events in ready.select(PATIENCE_SECONDS):
            if not _heard(key.data, heard[key.data]):
                continue
            done += 1
            if asked < count:
                asked += 1
                key.data.sendall(words)
    seconds = time.monotonic() - begun
    ready.close()
    for line in lines:
        line.close()
    return seconds


def _heard(line: socket.socket, answer: bytearray) -> bool:
    """Take what came; say whether the answer is whole, which then makes room for the next."""
    piece = line.recv(1 << 18)
    assert piece, "the server hung up"
    answer += piece
    if not _whole(answer):
        return False
    assert answer.startswith(b"HTTP/1.1 200 "), bytes(answer[:200])
    answer.clear()
    return True


def _whole(answer: bytearray) -> bool:
    head = answer.find(b"\r\n\r\n")
    if head < 0:
        return False
    length = _LENGTH.search(answer, 0, head + 2)
    assert length is not None
    return len(answer) >= head + 4 + int(length[1])


def _answers(port: int, path: str) -> bool:
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE_SECONDS)) as line:
        try:
            line.request("GET", path)
            return line.getresponse().status == 200
        except (ConnectionError, http.client.HTTPException):
            return False


def _read(path: Path) -> str:
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ""
