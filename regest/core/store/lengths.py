"""Texts that do not fit into their column, refused with the name of the field.

PostgreSQL refuses such a text without saying which one it was, and SQLite keeps it whatever its
length: both ask here first, so that a deployment can move from the one to the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import Enum, String, inspect
from sqlalchemy.orm import Mapper

from regest.core.base.errors import UsageFault
from regest.core.base.messages import Message, _

_TITLES: Mapping[str, Message] = {
    "basis": _.p("field", "basis"),
    "email": _.p("field", "e-mail"),
    "foreign_number": _.p("field", "number of the sender"),
    "heading": _.p("field", "heading"),
    "login": _.p("field", "login"),
    "name": _.p("field", "name"),
    "number": _.p("field", "number"),
    "phone": _.p("field", "telephone"),
    "post": _.p("field", "post"),
    "printed": _.p("field", "number"),
    "reason": _.p("field", "reason"),
    "short_name": _.p("field", "short name"),
    "template": _.p("field", "template"),
    "title": _.p("field", "title"),
    "title_en": _.p("field", "title in English"),
    "title_ru": _.p("field", "title in Russian"),
}


def require_room(row: Any) -> None:
    """Refuse a row of a table whose changed texts do not all fit.

    Raises:
        UsageFault: `text_too_long`; names the field, its length and how much fits.
    """
    state = inspect(row)
    for name, most in _lengths(row.__class__).items():
        value = state.dict.get(name)
        if not isinstance(value, str) or len(value) <= most:
            continue
        # What an older release let in stays until somebody changes it.
        if state.persistent and not state.attrs[name].history.has_changes():
            continue
        field = _TITLES.get(name) or f"{row.__tablename__}.{name}"
        raise UsageFault(
            "text_too_long",
            _(
                "The field “{field}” is too long: {length} characters, at most {most} fit",
                field=field,
                length=len(value),
                most=most,
            ),
            remedy=_("Shorten it and try again."),
        )


@cache
def _lengths(kind: Any) -> Mapping[str, int]:
    """Return how many characters each text column of a table's class holds, by attribute."""
    found: dict[str, int] = {}
    mapper: Mapper[Any] = inspect(kind)
    for attribute in mapper.column_attrs:
        declared = attribute.columns[0].type
        plain = getattr(declared, "impl", declared)
        if isinstance(plain, String) and not isinstance(plain, Enum) and plain.length:
            found[attribute.key] = plain.length
    return found
