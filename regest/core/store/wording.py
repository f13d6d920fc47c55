"""Words sought in a column of text: case-blind also for Cyrillic, which SQLite does not fold."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, or_
from sqlalchemy.orm import Mapped

_WORDS = 8


def holds_words(column: ColumnElement[str] | Mapped[str], text: str) -> ColumnElement[bool]:
    """Return the condition that all words of `text` stand in the column, eight of them at most.

    A word is sought as it is typed, in small letters, in capitals, and with a capital.
    """
    return and_(*(_holds(column, word) for word in text.split()[:_WORDS]))


def _holds(column: ColumnElement[str] | Mapped[str], word: str) -> ColumnElement[bool]:
    forms = dict.fromkeys((word, word.lower(), word.upper(), word.capitalize()))
    return or_(*(column.contains(form, autoescape=True) for form in forms))
