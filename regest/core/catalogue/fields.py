"""Typed fields: what a value of each kind may be, and in which form it is kept and matched."""

from __future__ import annotations

import re

from regest.core.base.dates import parse_day
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import Message, _
from regest.core.base.numbers import normalise_number
from regest.core.catalogue.tables import FieldDefinitionRow
from regest.core.catalogue.vocabulary import titles
from regest.core.hooks.types import FieldKind

_WHOLE_NUMBER = re.compile(r"\d{1,9}")
_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
FLAGS = ("yes", "no")


def typed_value(row: FieldDefinitionRow, value: str) -> str:
    """Return `value` in the form its field keeps: dates ISO, times HH:MM, the rest as written.

    Raises:
        Refusal: a required field would be empty.
        UsageFault: the value is not of the field's kind.
    """
    kept = value.strip()
    if not kept:
        if row.required:
            raise missing(titles(row))
        return ""
    if row.kind == FieldKind.DATE:
        return parse_day(kept).isoformat()
    if row.kind == FieldKind.NUMBER and not _WHOLE_NUMBER.fullmatch(kept):
        raise _unreadable(row, kept, _("Write a whole number."))
    if row.kind == FieldKind.TIME:
        found = _TIME.fullmatch(kept)
        if found is None:
            raise _unreadable(row, kept, _("Write the time as 14:20."))
        return f"{int(found[1]):02}:{found[2]}"
    if row.kind == FieldKind.FLAG and kept not in FLAGS:
        raise _unreadable(row, kept, _("Write yes or no."))
    return kept


def exact(row: FieldDefinitionRow, value: str) -> str | None:
    """Return the form in which a field's value is matched whole, or None for free text."""
    if row.kind == FieldKind.FOREIGN_NUMBER:
        return normalise_number(value)
    return value if row.exact else None


def missing(title: object, remedy: Message | None = None) -> Refusal:
    """Return the refusal to register without a required field (domain 2.1)."""
    return Refusal(
        "field_missing",
        _("Nothing can be registered without the field «{title}»", title=title),
        rule="REG-8",
        remedy=remedy or _("Fill it in and register again."),
    )


def check_mark(mark: str, basis: str) -> None:
    """Refuse an access mark that rests on nothing (ACC-1)."""
    if mark.strip() and not basis.strip():
        raise Refusal(
            "mark_without_basis",
            _("A document cannot be marked «{mark}» without a basis", mark=mark),
            rule="ACC-1",
            remedy=_("Say what the mark rests on: a decision, an act, the sender's mark."),
        )


def _unreadable(row: FieldDefinitionRow, value: str, remedy: Message) -> UsageFault:
    return UsageFault(
        "field_unreadable",
        _("The field «{title}» cannot be {value}", title=titles(row), value=repr(value)),
        rule="2.1",
        remedy=remedy,
    )
