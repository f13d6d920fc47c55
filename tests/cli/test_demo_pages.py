"""`regest demo` at a terminal: it ends by serving, for people who sign in with what it printed."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx2

PROGRAM = (sys.executable, "-c", "from regest.cli.main import main; main()", "--lang", "en", "demo")


def test_at_a_terminal_it_serves_until_stopped(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    ours, theirs = pty.openpty()
    words = [*PROGRAM, str(folder)]
    process = subprocess.Popen(words, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    try:
        told = _read_until(ours, r"http://127\.0\.0\.1:\d+/")
        password = re.search(r"^\s+secretary\s+(\S+)", told, re.MULTILINE)
        address = re.search(r"http://127\.0\.0\.1:\d+", told)
        assert password is not None
        assert address is not None
        assert _signed_in(address.group(), "secretary", password.group(1))
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(200)
        os.close(ours)


def _signed_in(address: str, login: str, password: str) -> bool:
    fields = {"login": login, "password": password, "next": "/"}
    headers = {"sec-fetch-site": "same-origin"}
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            with httpx2.Client(base_url=address, timeout=30) as client:
                return client.post("/sign-in", data=fields, headers=headers).status_code == 303
        except httpx2.TransportError:
            time.sleep(0.1)
    return False


def _read_until(terminal: int, pattern: str) -> str:
    told = ""
    until = time.monotonic() + 120
    while time.monotonic() < until and not re.search(pattern, told):
        told += os.read(terminal, 65536).decode("utf-8", "replace").replace("\r\n", "\n")
    return told
