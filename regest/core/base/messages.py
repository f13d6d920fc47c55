"""Sentences for people: kept as English msgids with parameters, translated where they are shown.

Services build a `Message`; only an edge (console, page, paper) turns it into text, in the language
of its reader. Each component owns a gettext domain: the product's own is `regest`, a plugin's is
its name.
"""

from __future__ import annotations

import datetime as dt
import gettext
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

DOMAIN = "regest"
LANGUAGES = ("ru", "en")

_language: ContextVar[str] = ContextVar("regest_language", default="ru")
_locale_dirs: dict[str, Path] = {DOMAIN: Path(__file__).parent.parent / "locale"}
_catalogues: dict[tuple[str, str], gettext.NullTranslations] = {}


@dataclass(frozen=True, slots=True)
class Message:
    """A translatable sentence: English `msgid` with `{named}` parameters.

    `context` tells objects apart whose participles differ in Russian («Закрыт» / «Закрыто»);
    `plural` and `count` choose a plural form. Parameters may be messages themselves.
    """

    msgid: str
    params: Mapping[str, object] = field(default_factory=dict)
    context: str | None = None
    plural: str | None = None
    count: int | None = None
    domain: str = DOMAIN

    def __str__(self) -> str:
        return self.text()

    def text(self, language: str | None = None) -> str:
        """Return the sentence in `language` (default: the current one)."""
        chosen = language or _language.get()
        template = self._lookup(_catalogue(self.domain, chosen))
        if not self.params and self.count is None:
            return template
        shown = {name: show(value, chosen) for name, value in self.params.items()}
        if self.count is not None:
            shown.setdefault("count", str(self.count))
        return template.format_map(shown)

    def _lookup(self, catalogue: gettext.NullTranslations) -> str:
        if self.plural is not None:
            number = self.count or 0
            if self.context is None:
                return catalogue.ngettext(self.msgid, self.plural, number)
            return catalogue.npgettext(self.context, self.msgid, self.plural, number)
        if self.context is None:
            return catalogue.gettext(self.msgid)
        return catalogue.pgettext(self.context, self.msgid)


@dataclass(frozen=True, slots=True)
class Titles:
    """A title that is data (of a class, a field, a rule), in both languages."""

    ru: str
    en: str

    def __str__(self) -> str:
        return self.text()

    def text(self, language: str | None = None) -> str:
        """Return the title in `language` (default: the current one)."""
        return self.en if (language or _language.get()) == "en" else self.ru


class Translator:
    """Builds messages of one gettext domain; plugins bind one to their own name."""

    def __init__(self, domain: str) -> None:
        self.domain = domain

    def __call__(self, msgid: str, **params: object) -> Message:
        """Return a message: `_("No such record: {reference}", reference=ref)`."""
        return Message(msgid, params, domain=self.domain)

    def p(self, context: str, msgid: str, **params: object) -> Message:
        """Return a message with a context: `_.p("journal", "Closed")`."""
        return Message(msgid, params, context=context, domain=self.domain)

    def n(self, msgid: str, plural: str, count: int, **params: object) -> Message:
        """Return a message in the plural form that `count` asks for; `{count}` is filled in."""
        return Message(msgid, params, plural=plural, count=count, domain=self.domain)


def show(value: object, language: str | None = None) -> str:
    """Return `value` as people read it: messages translated, dates `16.10.2026`."""
    if isinstance(value, Message | Titles):
        return value.text(language)
    if isinstance(value, dt.datetime):
        return value.strftime("%d.%m.%Y %H:%M")
    if isinstance(value, dt.date):
        return value.strftime("%d.%m.%Y")
    return str(value)


def bind_domain(domain: str, locale_dir: Path) -> None:
    """Say where the compiled catalogues of a plugin's `domain` lie."""
    _locale_dirs[domain] = locale_dir
    for language in LANGUAGES:
        _catalogues.pop((domain, language), None)


def language() -> str:
    """Return the language that messages are shown in now: `ru` or `en`."""
    return _language.get()


def set_language(code: str) -> None:
    """Show messages in `code` from now on, in this context."""
    _language.set(code)


@contextmanager
def spoken(code: str) -> Iterator[None]:
    """Show messages in `code` inside the block: papers keep to the association's language."""
    token = _language.set(code)
    try:
        yield
    finally:
        _language.reset(token)


def _catalogue(domain: str, code: str) -> gettext.NullTranslations:
    key = (domain, code)
    if key not in _catalogues:
        folder = _locale_dirs.get(domain)
        found = (
            gettext.translation(domain, folder, languages=[code], fallback=True)
            if folder
            else gettext.NullTranslations()
        )
        if domain != DOMAIN:
            # A plugin's page stands in the frame of the product's, whose words are the product's.
            found.add_fallback(_catalogue(DOMAIN, code))
        _catalogues[key] = found
    return _catalogues[key]


_ = Translator(DOMAIN)
