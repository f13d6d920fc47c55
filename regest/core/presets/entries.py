"""Strict reading of TOML tables: every key is asked for, every fault names file, table and key."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, Titles, _

_REQUIRED: Any = object()
Choice = TypeVar("Choice", bound=StrEnum)
Kind = TypeVar("Kind")


class Entry:
    """One table of a preset file; after the reading, `finish` refuses keys nobody asked for."""

    def __init__(self, file: Path, where: str, table: Mapping[str, Any]) -> None:
        self.file = file
        self.where = where
        self._table = dict(table)

    def text(self, key: str, default: str = _REQUIRED) -> str:
        """Take a text; without `default` it must be there and not be empty."""
        value: str = self._take(key, str, default, _("text is expected"))
        if default is _REQUIRED and not value:
            raise self.fault(key, _("it is empty"))
        return value

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Take true or false."""
        value: bool = self._take(key, bool, default, _("true or false is expected"))
        return value

    def number(self, key: str) -> int | None:
        """Take a whole number of at least 0, or None when there is none."""
        value: int | None = self._take(key, int, None, _("a whole number is expected"))
        if isinstance(value, bool) or (value is not None and value < 0):
            raise self.fault(key, _("a whole number is expected"))
        return value

    def day(self, key: str) -> dt.date | None:
        """Take a date, or None when there is none."""
        expected = _("a date such as 2026-11-22 is expected")
        value: dt.date | None = self._take(key, dt.date, None, expected)
        if isinstance(value, dt.datetime):
            raise self.fault(key, expected)
        return value

    def titles(self, key: str) -> Titles:
        """Take a title in both languages: `{ ru = …, en = … }`."""
        inner = Entry(self.file, f"{self.where}.{key}", self.table(key))
        found = Titles(ru=inner.text("ru"), en=inner.text("en"))
        inner.finish()
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """Take a list of texts, empty when there is none."""
        given = self._take(key, list, [], _("a list is expected"))
        if not all(isinstance(item, str) and item for item in given):
            raise self.fault(key, _("a list of texts is expected"))
        return tuple(given)

    def choice(self, key: str, kind: type[Choice], default: Choice = _REQUIRED) -> Choice:
        """Take one of the values of `kind`."""
        if key not in self._table and default is not _REQUIRED:
            return default
        value = self.text(key)
        try:
            return kind(value)
        except ValueError:
            known = ", ".join(member.value for member in kind)
            raise self.fault(key, _("one of {known} is expected", known=known)) from None

    def table(self, key: str) -> dict[str, Any]:
        """Take a table; it must be there."""
        value: dict[str, Any] = self._take(key, dict, _REQUIRED, _("a table is expected"))
        return value

    def entries(self, key: str) -> list[Entry]:
        """Take a list of tables, empty when there is none."""
        given = self._take(key, list, [], _("a list of tables is expected"))
        if not all(isinstance(item, dict) for item in given):
            raise self.fault(key, _("a list of tables is expected"))
        return [
            Entry(self.file, f"{self.where}.{key}[{place}]".lstrip("."), item)
            for place, item in enumerate(given, start=1)
        ]

    def finish(self) -> None:
        """Refuse what is left: a mistyped key must not pass in silence."""
        for key in self._table:
            raise self.fault(key, _("there is no such key"))

    def fault(self, key: str, reason: Message) -> UsageFault:
        """Return the fault of `key` in this table."""
        return UsageFault(
            "preset_wrong",
            _(
                "{file}: {key} is wrong: {reason}",
                file=self.file,
                key=f"{self.where}.{key}".lstrip("."),
                reason=reason,
            ),
            remedy=_("Correct the preset; docs/presets.md describes every key."),
        )

    def _take(self, key: str, kind: type[Kind], default: Any, expected: Message) -> Any:
        if key not in self._table:
            if default is _REQUIRED:
                raise self.fault(key, _("it is missing"))
            return default
        value = self._table.pop(key)
        if not isinstance(value, kind):
            raise self.fault(key, expected)
        return value


def unique(entries: Iterable[tuple[Entry, str, str]]) -> None:
    """Refuse two entries with one name; each comes as entry, key and value of its name."""
    seen: set[str] = set()
    for entry, key, name in entries:
        if name in seen:
            raise entry.fault(key, _("{name} is there twice", name=name))
        seen.add(name)
