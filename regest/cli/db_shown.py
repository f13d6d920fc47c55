"""How the console tells what an upgrade brought to roles and words."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.messages import Message, _
from regest.core.preset_additions import Addition

_KINDS: Mapping[str, Message] = {
    "record_classes": _.p("preset", "Class of documents"),
    "link_types": _.p("preset", "Kind of link"),
    "ledgers": _.p("preset", "Journal"),
    "standing_kinds": _.p("preset", "Kind of standing"),
    "roles": _.p("preset", "Role"),
    "retention_rules": _.p("preset", "Rule of retention"),
}
_PARTS: Mapping[str, Message] = {
    "permission": _.p("preset", "right"),
    "unmarked": _.p("preset", "sight of"),
    "marked": _.p("preset", "sight of confidential"),
}


def addition_line(addition: Addition) -> Message:
    """Return the line that tells of one addition."""
    kind, entry = _KINDS[addition.kind], addition.entry
    if not addition.parts:
        return _("{kind} {entry}: new in this version", kind=kind, entry=entry)
    parts = ", ".join(map(_part, addition.parts))
    return _("{kind} {entry}: added {parts}", kind=kind, entry=entry, parts=parts)


def _part(part: str) -> str:
    word, _space, name = part.partition(" ")
    return f"{_PARTS[word].text()} {name}" if name else part
