"""A small service of time-stamps (RFC 3161) on this machine."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Literal

from asn1crypto import cms, tsp

from tests.support.pki import Holder, token_of

Temper = Literal["honest", "refuses", "raves", "floods", "stamps_another", "old_nonce", "elsewhere"]


@contextmanager
def time_stamp_service(
    stamper: Holder, at: dt.datetime, temper: Temper = "honest"
) -> Iterator[str]:
    """Give the address of a service that stamps everything with the moment `at`."""

    class Answering(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers["Content-Length"]))
            body = _answer(stamper, at, temper, asked)
            self.send_response(307 if temper == "elsewhere" else 200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Location", "/")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_told: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Answering) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def _answer(stamper: Holder, at: dt.datetime, temper: Temper, asked: bytes) -> bytes:
    if temper == "raves":
        return b"<html>"
    if temper == "floods":
        return b"\x30" * 200_000
    if temper == "refuses":
        refused: bytes = tsp.TimeStampResp({"status": {"status": "rejection"}}).dump()
        return refused
    request = tsp.TimeStampReq.load(asked)
    imprint = request["message_imprint"]["hashed_message"].native
    token = token_of(
        stamper,
        bytes(32) if temper == "stamps_another" else imprint,
        at,
        nonce=1 if temper == "old_nonce" else request["nonce"].native,
    )
    granted = {
        "status": {"status": "granted"},
        "time_stamp_token": cms.ContentInfo.load(token),
    }
    made: bytes = tsp.TimeStampResp(granted).dump()
    return made
