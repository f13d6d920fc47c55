"""A mail server on this machine that is read by IMAP: one account, folders, flags, moving."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

USER, PASSWORD = "sekretar", "слово"


@dataclass
class Stored:
    """A message in a folder."""

    content: bytes
    flags: set[str] = field(default_factory=set)


@dataclass
class MailStore:
    """What the server holds and how it behaves: `drops` are commands at which it hangs up."""

    folders: dict[str, dict[int, Stored]] = field(default_factory=lambda: {"INBOX": {}})
    moves: bool = True
    drops: set[str] = field(default_factory=set)
    sizes: dict[int, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def bring(self, *contents: bytes) -> None:
        """Lay messages into the inbox."""
        inbox = self.folders["INBOX"]
        for content in contents:
            inbox[max(inbox, default=0) + 1] = Stored(content)


class _Session(socketserver.StreamRequestHandler):
    """One client: commands come as `TAG NAME …`, those on messages as `TAG UID NAME …`."""

    server: _Server
    folder = "INBOX"

    def handle(self) -> None:
        self._say("* OK ready")
        while line := self.rfile.readline().rstrip(b"\r\n"):
            tag, words = line.decode().split(" ", 1)
            name, _blank, rest = words.partition(" ")
            if name.upper() == "UID":
                name, _blank, rest = rest.partition(" ")
            name = name.upper()
            self.server.store.asked.append(f"{name} {rest}".strip())
            if name in self.server.store.drops:
                return
            answer = getattr(self, f"_{name.lower()}", self._nothing)(rest)
            self._say(f"{tag} {answer}")
            if name == "LOGOUT":
                return

    def _nothing(self, _rest: str) -> str:
        return "OK done"

    def _capability(self, _rest: str) -> str:
        self._say(f"* CAPABILITY IMAP4REV1 AUTH=PLAIN{' MOVE' if self.server.store.moves else ''}")
        return "OK done"

    def _login(self, rest: str) -> str:
        return "OK in" if rest == f'"{USER}" "{PASSWORD}"' else "NO wrong password"

    def _authenticate(self, _rest: str) -> str:
        from base64 import b64decode

        self._say("+")
        given = b64decode(self.rfile.readline()).decode()
        return "OK in" if given == f"\0{USER}\0{PASSWORD}" else "NO wrong password"

    def _select(self, rest: str) -> str:
        self.folder = rest.strip('"')
        if self.folder not in self.server.store.folders:
            return "NO no such folder"
        self._say(f"* {len(self._messages)} EXISTS")
        return "OK [READ-WRITE] done"

    def _search(self, rest: str) -> str:
        unseen = "UNSEEN" in rest
        found = [uid for uid, each in self._messages.items() if not unseen or not each.flags]
        self._say("* SEARCH " + " ".join(map(str, found)))
        return "OK done"

    def _fetch(self, rest: str) -> str:
        uid, wanted = rest.split(" ", 1)
        stored = self._messages.get(int(uid))
        if stored is not None and "SIZE" in wanted:
            size = self.server.store.sizes.get(int(uid), len(stored.content))
            self._say(f"* 1 FETCH (UID {uid} RFC822.SIZE {size})")
        elif stored is not None:
            if "PEEK" not in wanted:
                stored.flags.add("\\Seen")
            self._say(f"* 1 FETCH (UID {uid} BODY[] {{{len(stored.content)}}}")
            self.wfile.write(stored.content)
            self._say(")")
        return "OK done"

    def _store(self, rest: str) -> str:
        uid, how, flags = rest.split(" ", 2)
        assert how == "+FLAGS"
        self._messages[int(uid)].flags.update(flags.strip("()").split())
        return "OK done"

    def _move(self, rest: str) -> str:
        uid, folder = rest.split(" ", 1)
        target = self.server.store.folders[folder.strip('"')]
        target[max(target, default=0) + 1] = self._messages.pop(int(uid))
        return "OK done"

    def _logout(self, _rest: str) -> str:
        self._say("* BYE")
        return "OK done"

    @property
    def _messages(self) -> dict[int, Stored]:
        return self.server.store.folders[self.folder]

    def _say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, store: MailStore) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.store = store


@contextmanager
def mail_server(store: MailStore) -> Iterator[MailStore]:
    """Serve the store on a free port of this machine, told by `store.port`."""
    with _Server(store) as server:
        store.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield store
        finally:
            server.shutdown()
            thread.join()
