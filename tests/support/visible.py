"""What a reader sees of a page, text by text, and which of it is data of the deployment."""

from __future__ import annotations

import dataclasses
import json
import re
import sqlite3
import sys
from collections.abc import Iterator, Mapping
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from sqlmodel import select

from regest.core.base.messages import Titles
from regest.core.base.settings_file import read_toml
from regest.core.deployment import Deployment
from regest.core.hooks.discovery import installed_commands
from regest.core.people.declension import forms_of
from regest.core.people.tables import Party
from regest.kit.founding import BUILT_IN
from regest.kit.letterheads import LETTERHEADS
from regest.plugins.certificates.pages.importing import TITLES as OF_CERTIFICATES
from regest.plugins.membership.pages.import_page import TITLES as OF_MEMBERS
from regest.web.app import own_menu

# The same in every language: formats, names of things, and where a test asks from.
NAMES = (
    "regest",
    "PDF",
    "Word",
    "DOCX",
    "XLSX",
    "CSV",
    "JSON",
    "eml",
    "TOTP",
    "testclient",
    "pip install",
    "МАОУ",
)
OPENED, CLOSED = "⟦", "⟧"

_SPOKEN = ("placeholder", "title", "aria-label", "alt")
# Programs, words typed on a keyboard, and contents of files are shown as they are.
_AS_IT_IS = {"script", "style", "code", "kbd", "pre", "textarea"}
_BUTTONS = {"submit", "button", "reset"}
_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"}
_PIECES = re.compile(r"[·,;:()|—–→←↑↓•…«»„“”\"?!№*✓✕×{}+=&/\[\]]|\s-\s|\.\s|\.$")
_FIGURES = re.compile(r"\S*\d\S*")
_WORD = re.compile(r"[^\W\d_]{2,}")


class Visible(HTMLParser):
    """Collects the texts of a page: what stands between tags, and attributes that are read out."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the attributes, and whether what follows is shown as it is."""
        values = dict(attrs)
        if not _foreign(tag, values):
            self.texts.extend(value for name in _SPOKEN if (value := values.get(name)))
        if tag == "input" and values.get("type") in _BUTTONS and values.get("value"):
            self.texts.append(values["value"] or "")
        # A part in a language of its own (the name of a language) says so.
        if tag not in _VOID and (self._hidden or tag in _AS_IT_IS or _foreign(tag, values)):
            self._hidden.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Come out of what is shown as it is."""
        if self._hidden and self._hidden[-1] == tag:
            self._hidden.pop()

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if not self._hidden and data.strip():
            self.texts.append(data)


def _foreign(tag: str, values: Mapping[str, str | None]) -> bool:
    return "lang" in values and tag != "html"


def texts_of(body: str) -> list[str]:
    """Return the texts of a page, in order, blanks made one."""
    page = Visible()
    page.feed(body)
    return [" ".join(text.split()) for text in page.texts]


def outside(text: str) -> str:
    """Return what of a text stands outside the marks, which lie in one another."""
    depth, left = 0, []
    for sign in text:
        if sign == CLOSED:
            depth -= 1
        elif sign == OPENED:
            depth += 1
            left.append(" | ")
        elif depth == 0:
            left.append(sign)
    return "".join(left)


def strange(text: str, data: str) -> list[str]:
    """Return the pieces of a text that hold words and are not in `data`.

    Whatever holds a figure (numbers, dates, indexes of files) parts a piece as a comma does.
    """
    runs = (run for piece in _PIECES.split(text) for run in _FIGURES.split(piece))
    pieces = (run.strip(" .-") for run in runs)
    return [piece for piece in pieces if _WORD.search(piece) and plain(piece) not in data]


def plain(text: str) -> str:
    """Return a text for comparing: one case, blanks made one."""
    return " ".join(text.casefold().split())


def data_of(folder: Path, language: str) -> str:
    """Return every text that a deployment holds as data, as `language` shows it, one a line."""
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    try:
        plugins = deployment.plugins
        held = (
            deployment.preset,
            plugins.declared,
            [plugin.manifest for plugin in plugins.loaded.values()],
            own_menu(),
            [each.known for each in LETTERHEADS.values()],
            [f"regest {name}" for name in installed_commands()],
            list(_titles_of_modules()),
            list(_declined(deployment)),
            [*OF_CERTIFICATES.values(), *OF_MEMBERS.values()],
            read_toml(folder / "regest.toml"),
            deployment.settings.model_dump(mode="json"),
            [*folder.parts, *(path.name for path in folder.rglob("*"))],
            NAMES,
        )
        texts = [*_texts(held, language), *_kept(folder / "regest.db", language)]
    finally:
        deployment.close()
    pieces = (piece for text in texts for piece in (text, *_PIECES.split(text)))
    return "\n".join({plain(piece) for piece in pieces})


def _declined(deployment: Deployment) -> Iterator[str]:
    """Yield names and posts of parties in every case: they are data as the names themselves are."""
    with deployment.database.read() as session:
        for party in session.exec(select(Party)):
            forms = forms_of(session, party)
            for declined in (forms.name, forms.post):
                yield from (each.text for each in declined.values())


def _titles_of_modules() -> Iterator[Titles]:
    """Yield the titles that modules of the program hold: data that stand in both languages."""
    names = [name for name in sys.modules if name.partition(".")[0] == "regest"]
    for name in names:
        for value in vars(sys.modules[name]).values():
            held = value.values() if isinstance(value, Mapping) else value
            if isinstance(value, Titles):
                yield value
            elif isinstance(value, Mapping | list | tuple):
                for each in held:
                    title = getattr(each, "title", each)
                    if isinstance(title, Titles):
                        yield title


def _kept(database: Path, language: str) -> Iterator[str]:
    other = "_en" if language == "ru" else "_ru"
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.fetchall():
            for row in connection.execute(f'SELECT * FROM "{table}"'):
                for name in row.keys():  # noqa: SIM118 — a row of sqlite3 is no mapping
                    if isinstance(row[name], str) and not name.endswith(other):
                        yield from _spoken(row[name])


def _spoken(value: str) -> Iterator[str]:
    yield value
    if value[:1] in "[{":
        try:
            yield from _texts(json.loads(value), "")
        except ValueError:
            return


def _texts(value: Any, language: str) -> Iterator[str]:
    if isinstance(value, Titles):
        yield value.text(language)
    elif isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _texts([*value, *value.values()], language)
    elif isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from _texts(each, language)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = dataclasses.fields(value)
        yield from _texts([getattr(value, each.name) for each in fields], language)
