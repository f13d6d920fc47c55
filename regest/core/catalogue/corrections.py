"""Which parts of a card may be corrected, and how each is written (REG-9)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from regest.core.base.dates import parse_day
from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.text import is_blank, one_line
from regest.core.catalogue.fields import exact, typed_value
from regest.core.catalogue.tables import Record, RecordField
from regest.core.catalogue.vocabulary import field_rows
from regest.core.store.work import Work

IMMUTABLE = frozenset(
    {"id", "number", "registered_on", "registered_at", "period", "class", "class_name", "ledger"}
)


def apply_correction(work: Work, record: Record, name: str, value: str) -> str:
    """Write `value` into the card's field `name` and return what stood there.

    Raises:
        Refusal: the field is immutable or unknown.
        UsageFault: the value is not of the field's kind.
    """
    if name in IMMUTABLE:
        raise Refusal(
            "field_immutable",
            _("The number cannot be changed"),
            rule="REG-6",
            clause="REG-6, REG-9",
            remedy=_(
                "If the registration is wrong, annul it with a reason and register the "
                "document anew."
            ),
        )
    own = _OWN.get(name)
    return own(record, value) if own is not None else _typed(work, record, name, value)


def _heading(record: Record, value: str) -> str:
    old = record.heading
    if is_blank(value):
        raise UsageFault(
            "heading_empty",
            _("The subject cannot be empty"),
            remedy=_("Say what the document is about."),
        )
    record.heading = one_line(value)
    return old


def _document_date(record: Record, value: str) -> str:
    old = record.document_date
    record.document_date = parse_day(value) if value else None
    return _text(old)


def _mark(record: Record, value: str) -> str:
    old = record.mark
    record.mark = value.strip()
    return old


def _mark_basis(record: Record, value: str) -> str:
    old = record.mark_basis
    record.mark_basis = value.strip()
    return old


_OWN: dict[str, Callable[[Record, str], str]] = {
    "heading": _heading,
    "subject": _heading,
    "document_date": _document_date,
    "dated": _document_date,
    "mark": _mark,
    "mark_basis": _mark_basis,
}


def _typed(work: Work, record: Record, name: str, value: str) -> str:
    defined = {row.name: row for row in field_rows(work.session, record.class_name)}
    if name not in defined:
        raise Refusal(
            "field_unknown",
            _("The class has no field {name}", name=name),
            rule="REG-9",
            remedy=_("Its fields are: {names}.", names=", ".join((*_OWN, *defined))),
        )
    value = typed_value(defined[name], value)
    row = work.session.get(RecordField, (record.id, name))
    old = row.value if row is not None else ""
    if row is None:
        row = RecordField(record_id=record.id, name=name, value=value)
    row.value = value
    row.exact = exact(defined[name], value) if value else None
    work.session.add(row)
    return old


def _text(day: dt.date | None) -> str:
    return day.isoformat() if day is not None else ""
