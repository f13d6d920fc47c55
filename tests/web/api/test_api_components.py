"""Files for programs: taken in whole or not at all, given in parts."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

from tests.support.command_line import CommandLine
from tests.web.api.conftest import Program, Programs, Told

TEXT = "Справка о проверке школьной библиотеки".encode()


def digest_of(content: bytes) -> str:
    """Return the header for what is sent."""
    return f"sha-256=:{base64.b64encode(hashlib.sha256(content).digest()).decode()}:"


def sent(program: Program, record: str, content: bytes, digest: str, **more: str) -> Told:
    """Send a file."""
    headers = {"content-digest": digest, **more}
    path = f"/records/{record}/components?name=справка.txt"
    return program.ask("POST", path, content=content, headers=headers)


def blobs(folder: Path) -> set[str]:
    """Return the names of all files in the store."""
    return {path.name for path in (folder / "blobs").rglob("*") if path.is_file()}


def test_a_file_is_sent_and_given_back(programs: Programs) -> None:
    """The same bytes come back, whole, in part, or not at all if they are known already."""
    secretary = programs("secretary")
    record = secretary.register().said["id"]
    taken = sent(secretary, record, TEXT, digest_of(TEXT))
    assert taken.status == 201, taken.said
    assert taken.said["sha256"] == hashlib.sha256(TEXT).hexdigest()
    path = taken.headers["location"].removeprefix("/api/v1")
    whole = secretary.get(path)
    assert whole.content == TEXT
    assert whole.headers["repr-digest"] == digest_of(TEXT)
    assert whole.headers["content-disposition"].startswith("attachment")
    part = secretary.get(path, headers={"range": "bytes=2-5"})
    assert (part.status, part.content) == (206, TEXT[2:6])
    beyond = secretary.get(path, headers={"range": "bytes=9000-"})
    assert beyond.status == 416
    known = secretary.get(path, headers={"if-none-match": whole.headers["etag"]})
    assert (known.status, known.content) == (304, b"")


def test_other_bytes_than_announced_leave_nothing(programs: Programs, regest: CommandLine) -> None:
    """A wrong digest, and none, are refused: no row, no blob, no temporary file."""
    secretary = programs("secretary")
    record = secretary.register().said["id"]
    before = blobs(regest.folder)
    for digest in (digest_of(b"other"), "", "md5=:AAAA:", "sha-256=:????:"):
        told = sent(secretary, record, TEXT, digest)
        assert (told.status, told.said["code"]) == (400, "digest_wrong")
    assert secretary.get(f"/records/{record}").said["components"] == []
    assert blobs(regest.folder) == before


def test_a_file_beyond_the_limit_is_not_taken(programs: Programs, regest: CommandLine) -> None:
    """The stream is cut at the limit, and nothing is left."""
    secretary = programs("secretary")
    record = secretary.register().said["id"]
    before = blobs(regest.folder)
    store = secretary.client.app.state.server.deployment.blobs  # type: ignore[attr-defined]
    store.limit_bytes = 20
    told = sent(secretary, record, TEXT, digest_of(TEXT))
    assert (told.status, told.said["code"], told.said["rule"]) == (
        413,
        "file_too_large",
        "limits.upload",
    )
    assert blobs(regest.folder) == before


def test_who_may_not_attach_sends_nothing(programs: Programs) -> None:
    """A member may read an open record and attach nothing to it."""
    record = programs("secretary").register().said["id"]
    told = sent(programs("member"), record, TEXT, digest_of(TEXT))
    assert told.status == 404


def test_a_letter_comes_with_its_files(programs: Programs) -> None:
    """The first file is the letter, the others its annexes."""
    secretary = programs("secretary")
    files = [("письмо.txt", TEXT), ("список.txt", b"1. Ivanov")]
    done = secretary.register(files=files, subject="О проверке")
    assert done.status == 201, done.said
    card = secretary.get(f"/records/{done.said['id']}").said
    assert [(each["name"], each["role"]) for each in card["components"]] == [
        ("письмо.txt", "main"),
        ("список.txt", "annex"),
    ]
