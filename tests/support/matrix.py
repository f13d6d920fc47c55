"""What an answer tells, to be compared: papers by their words, ids and moments taken out."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO

from pypdf import PdfReader

from tests.support.browser import Browser, Seen
from tests.support.serving import Address, Site

Questions = Iterable[dict[str, str]]
# No record, nobody, nothing has it.
ABSENT = "0198f0a0-0000-7000-8000-00000000beef"
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[0-9a-f]{32}\b")
_MOMENT = re.compile(r"\d\d\.\d\d\.\d{4} \d\d:\d\d(:\d\d)?|\d{4}-\d\d-\d\dT[\d:.+Z]+")
# Papers carry the head of the event log, which counts whatever was done by anybody.
_HEAD = re.compile(r"запись\s+№\s*\d+|regest:\s*[0-9a-f]+:\s*\d+:\s*[0-9a-f\s]+")


def told(seen: Seen) -> str:
    """Return the words of an answer: of a page as it stands, of a paper without its form."""
    if seen.content.startswith(b"%PDF-"):
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(seen.content)).pages)
    if "wordprocessing" in seen.headers.get("content-type", ""):
        return re.sub(r"<[^>]+>", " ", _words_of(seen.content))
    return seen.body or seen.content.decode("utf-8", "replace")


def _words_of(content: bytes) -> str:
    with zipfile.ZipFile(BytesIO(content)) as made:
        texts = sorted(name for name in made.namelist() if re.match(r"word/[a-z]+\d*\.xml", name))
        return "\n".join(made.read(name).decode("utf-8") for name in texts)


def plain(seen: Seen) -> str:
    """Return what an answer says, without ids, moments and the head of the event log."""
    words = told(seen)
    if words is not seen.body:
        words = _HEAD.sub("", words)
    if seen.headers.get("content-type", "").startswith("application/"):
        words = re.sub(r'"incident": *"[^"]*"', "", words)
    return _MOMENT.sub("", _ID.sub("", words))


def shown(site: Site) -> list[Address]:
    """Return the addresses that show something."""
    return [each for each in site.addresses() if each.method == "GET"]


def questions(
    site: Site, asked: Questions, more: Mapping[str, Questions]
) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every address that speaks of no single thing, with each question."""
    for each in shown(site):
        if set(each.names) <= {"direction"}:
            path = each.filled({"direction": "in"}, "in")
            if path not in ("/sign-in", "/sign-out"):
                own = more.get(each.path.removeprefix("/api/v1"), ())
                yield from ((path, query) for query in (*asked, *own))


def same_as_nothing(
    browser: Browser, address: Address, ids: Mapping[str, str], where: tuple[str, str]
) -> Seen:
    """Ask for something hidden and for nothing at all; both are answered alike."""
    absent = {name: value for name, value in ids.items() if name == "direction"}
    seen = browser.get(address.filled(dict(ids), ids["record"]))
    nothing = browser.get(address.filled(absent, ABSENT))
    assert seen.status == nothing.status, where
    assert plain(seen) == plain(nothing), where
    if "record" in address.names:
        assert seen.status == 404, where
    return seen
