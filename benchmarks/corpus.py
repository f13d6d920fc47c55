"""Real Russian documents with titles, out of documentation packages of Debian.

Packages are downloaded once with `apt-get download` into a folder, unpacked with `dpkg-deb`, and
their manual pages and web pages read into documents. Nothing of it belongs to this repository.
"""

from __future__ import annotations

import ast
import gzip
import json
import re
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from html.parser import HTMLParser
from pathlib import Path

PACKAGES = (
    "aptitude-doc-ru",
    "debian-faq-ru",
    "developers-reference-ru",
    "doublecmd-help-ru",
    "gimp-help-ru",
    "kicad-doc-ru",
    "libreoffice-help-ru",
    "maint-guide-ru",
    "manpages-ru",
    "manpages-ru-dev",
    "ubuntu-packaging-guide-html-ru",
)
NAMES_PACKAGE = "python3-fake-factory"
NAMES_FILE = "usr/lib/python3/dist-packages/faker/providers/person/ru_RU/__init__.py"
LONGEST_BODY = 12_000
SHORTEST_BODY = 120
SHORTEST_SECTION = 500
_READ = "documents.json"
_RUSSIAN = re.compile("[а-яё]", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_CHAPTER = re.compile(r"(?:Глава )?\d+(?:\.\d+)*\. ")
_HEADINGS = frozenset({"h1", "h2", "h3"})
_UNSEEN = frozenset({"script", "style", "head", "header", "aside", "footer", "nav", "noscript"})
_LINES = frozenset({"p", "li", "dd", "dt", "tr", "td", "th", "div", "br", "pre", *_HEADINGS})
_ROFF_COMMENT = re.compile(r"^[.']\\\".*$\n?", re.MULTILINE)
_ROFF_ESCAPE = re.compile(r"\\f(?:\[\w*\]|\(..|.)|\\s[-+]?\d|\\[&|^/,:%]|\\\n|\\\*\(..|\\m\[\w*\]")
_ROFF_TEXT = frozenset({"SH", "SS", "B", "I", "BR", "RB", "IR", "RI", "BI", "IB", "TP", "IP", "SM"})
_ROFF_SECTION = re.compile(r"\.S[HS] +(.+)")


@dataclass(frozen=True, slots=True)
class Page:
    """A document: one line of title, and its text."""

    title: str
    body: str


def pages(folder: Path) -> list[Page]:
    """Return the documents of all packages, kept in `folder` from one run to the next."""
    kept = folder / _READ
    if not kept.exists():
        found = [asdict(page) for page in _tidied(_all_pages(folder))]
        kept.write_text(json.dumps(found, ensure_ascii=False))
    return [Page(**each) for each in json.loads(kept.read_text())]


def surnames(folder: Path) -> list[str]:
    """Return some hundreds of the commonest surnames of men, in the nominative."""
    tree = ast.parse((_unpacked(folder, NAMES_PACKAGE) / NAMES_FILE).read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "last_names_male":
            return sorted(set(ast.literal_eval(node.value)))
    raise LookupError(NAMES_FILE)


def _all_pages(folder: Path) -> Iterator[Page]:
    for package in PACKAGES:
        for path in sorted(_unpacked(folder, package).rglob("*")):
            if not path.is_file():
                continue
            if path.suffix in {".html", ".htm"}:
                yield from _web_pages(path.read_text(errors="replace"))
            elif path.suffix == ".gz" and "/man/" in str(path):
                yield from _manual_pages(gzip.decompress(path.read_bytes()).decode())


def _unpacked(folder: Path, package: str) -> Path:
    place = folder / package
    if not place.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["apt-get", "download", "-q", package], cwd=folder, check=True)
        archive = next(folder.glob(f"{package}_*.deb"))
        subprocess.run(["dpkg-deb", "-x", archive, place], check=True)
    return place


def _tidied(found: Iterable[Page]) -> list[Page]:
    """Return the documents in Russian that are not too short, each body and title only once."""
    kept: dict[str, Page] = {}
    for page in found:
        title = _CHAPTER.sub("", " ".join(page.title.split())).strip(" ¶.")
        body = page.body.strip()[:LONGEST_BODY]
        letters, russian = len(_LETTER.findall(body)), len(_RUSSIAN.findall(body))
        if len(body) >= SHORTEST_BODY and 2 * russian > letters and _RUSSIAN.search(title):
            kept.setdefault(body, Page(title, body))
    often = Counter(page.title.lower() for page in kept.values())
    return [page for page in kept.values() if often[page.title.lower()] == 1]


class _WebPage(HTMLParser):
    """Takes a page apart at its headings."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[tuple[list[str], list[str]]] = []
        self.unseen = ""
        self.in_heading = False

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if not self.unseen and tag in _UNSEEN:
            self.unseen = tag
        if tag in _HEADINGS and not self.unseen:
            self.in_heading = True
            self.parts.append(([], []))
        if tag in _LINES:
            self.handle_data("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self.unseen:
            self.unseen = ""
        if tag in _HEADINGS:
            self.in_heading = False

    def handle_data(self, data: str) -> None:
        if self.parts and not self.unseen:
            self.parts[-1][0 if self.in_heading else 1].append(data)


def _web_pages(markup: str) -> Iterator[Page]:
    """Yield a page, and its longer sections as documents of their own."""
    parser = _WebPage()
    parser.feed(markup)
    parts = [Page("".join(title), _lines("".join(body))) for title, body in parser.parts]
    if parts:
        yield from _grouped(parts)


def _grouped(parts: list[Page]) -> Iterator[Page]:
    first, *others = parts
    long = [part for part in others if len(part.body) >= SHORTEST_SECTION]
    short = [f"{part.title}\n{part.body}" for part in others if part not in long]
    yield Page(first.title, "\n".join([first.body, *short]))
    yield from long


def _manual_pages(source: str) -> Iterator[Page]:
    """Yield a manual page under its line of «ИМЯ», its longest sections apart."""
    text = _ROFF_ESCAPE.sub("", _ROFF_COMMENT.sub("", source)).replace("\\-", "-")
    parts = _ROFF_SECTION.split(text)[1:]
    sections = [
        Page(title.strip('" '), _roff_lines(body))
        for title, body in zip(parts[::2], parts[1::2], strict=True)
    ]
    if sections:
        name, *others = sections
        body = "\n".join(f"{part.title}\n{part.body}" for part in others)
        yield Page(name.body, body)


def _roff_lines(text: str) -> str:
    lines = []
    for line in text.splitlines():
        macro, rest = "", line
        if line.startswith((".", "'")):
            macro, _space, rest = line[1:].partition(" ")
        if not macro or macro in _ROFF_TEXT:
            lines.append(rest.replace('"', " "))
    return _lines(re.sub(r"\\\((..)|\\\[\w+\]|\\e", " ", "\n".join(lines)))


def _lines(text: str) -> str:
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.splitlines())))
