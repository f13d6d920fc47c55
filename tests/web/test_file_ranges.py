"""Files in parts: pages and the programming interface answer alike, byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

CONTENT = "Справка о проверке школьной библиотеки".encode()
Asks = Callable[..., tuple[int, dict[str, str], bytes]]


@pytest.fixture(params=["page", "api"])
def asks(request: pytest.FixtureRequest, opens: Opens, regest: CommandLine, tmp_path: Path) -> Asks:
    """Ask for one file by either way: `asks("GET", range="bytes=0-1")`."""
    paper = tmp_path / "справка.txt"
    paper.write_bytes(CONTENT)
    letter = ("--from", "Школа № 7", "--number", "7", "--subject", "О проверке")
    done = regest.given("journal", "in", *letter, "--file", str(paper))
    component = regest.given("record", "show", done["id"])["components"][0]["id"]
    browser: Browser = opens("secretary")
    client: TestClient = browser.client
    path = {
        "page": f"/records/{done['id']}/files/{component}",
        "api": f"/api/v1/records/{done['id']}/components/{component}",
    }[request.param]

    def ask(method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = client.request(method, path, headers=sent)
        return answer.status_code, dict(answer.headers), answer.content

    return ask


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=2-5", 2, 6),
        ("bytes=10-", 10, len(CONTENT)),
        ("bytes=-4", len(CONTENT) - 4, len(CONTENT)),
        ("bytes=-99999", 0, len(CONTENT)),
        ("bytes=3-99999", 3, len(CONTENT)),
    ],
)
def test_a_part_is_given(asks: Asks, asked: str, start: int, end: int) -> None:
    """The bytes of one range, with their place in the whole."""
    status, headers, content = asks(range=asked)
    assert (status, content) == (206, CONTENT[start:end])
    assert headers["content-range"] == f"bytes {start}-{end - 1}/{len(CONTENT)}"
    assert headers["content-length"] == str(end - start)


@pytest.mark.parametrize(
    "asked", ["bytes=0-1,3-4", "lines=0-1", "bytes=5-2", "bytes=-", "bytes=1_0-"]
)
def test_what_is_no_single_range_gives_the_whole(asks: Asks, asked: str) -> None:
    """Several ranges and other words are as if there were none."""
    status, headers, content = asks(range=asked)
    assert (status, content) == (200, CONTENT)
    assert headers["accept-ranges"] == "bytes"


@pytest.mark.parametrize("asked", ["bytes=9000-", "bytes=9000-9001", "bytes=-0"])
def test_a_part_beyond_the_end_is_refused(asks: Asks, asked: str) -> None:
    """416 says how long the file is."""
    status, headers, _content = asks(range=asked)
    assert status == 416
    assert headers["content-range"] == f"bytes */{len(CONTENT)}"


def test_a_part_of_another_version_is_not_given(asks: Asks) -> None:
    """With If-Range the whole comes, unless it is this very file."""
    tag = asks()[1]["etag"]
    assert asks(range="bytes=0-3", if_range=tag)[0] == 206
    for other in ('"other"', "Mon, 23 Nov 2026 00:00:00 GMT", f"W/{tag}"):
        status, _headers, content = asks(range="bytes=0-3", if_range=other)
        assert (status, content) == (200, CONTENT)


def test_what_is_known_is_not_sent_again(asks: Asks) -> None:
    """The ETag names the bytes."""
    tag = asks()[1]["etag"]
    assert asks(if_none_match=f'"x", W/{tag}')[0::2] == (304, b"")
    assert asks(if_none_match='"x"')[0] == 200


def test_only_the_head_is_asked_for(asks: Asks) -> None:
    """HEAD tells size and tag, and sends nothing."""
    _status, whole, _content = asks()
    status, headers, content = asks("HEAD")
    assert (status, content) == (200, b"")
    assert headers["content-length"] == str(len(CONTENT))
    for name in ("etag", "repr-digest", "content-disposition", "content-security-policy"):
        assert headers[name] == whole[name]
    assert asks("HEAD", range="bytes=0-1")[0] == 206


def test_a_damaged_file_is_never_given_in_part(asks: Asks, regest: CommandLine) -> None:
    """A part of other bytes than were filed would be as wrong as the whole."""
    for blob in (regest.folder / "blobs").rglob("*"):
        if blob.is_file() and blob.read_bytes() == CONTENT:
            blob.chmod(0o600)
            blob.write_bytes(CONTENT[:-1] + b"?")
    assert asks(range="bytes=0-1")[0] == 500
