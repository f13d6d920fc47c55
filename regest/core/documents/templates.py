"""Word templates: `{{field}}` is replaced by a value, without logic and without markup."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.documents.child import Answer, ChildFault, work
from regest.core.documents.limits import Limits

LIMITS = Limits(cpu_seconds=20, wall_seconds=30.0, total_seconds=30.0, open_files=64)
# Fields of a table row that is repeated are written {{строка.name}}.
ROW_PREFIX = "строка."
_JOBS = "regest.core.documents"


def template_fields(template: bytes) -> tuple[str, ...]:
    """Return the names of the fields in a Word template, in order, each once.

    Raises:
        Refusal: it is no Word file, damaged, holds macros, or brings in other files.
    """
    return _names(_ask("filling:fields", template, {}))


def fill_template(
    template: bytes, values: Mapping[str, str], rows: Sequence[Mapping[str, str]] = ()
) -> bytes:
    """Return the Word file in which each `{{field}}` has become its value.

    Names match case- and blank-blind. Fields are found in text, tables, text boxes, headers,
    footers and notes, also where Word split them. A value is text: braces, XML or fields in it
    stay as they are. A field alone in its paragraph makes a paragraph of each line of its value,
    and vanishes with an empty one; elsewhere line ends are line ends. The table row with fields
    `{{строка.name}}` is repeated for each of `rows`.

    Raises:
        Refusal: the template asks for fields that nobody gives; it names them all. Or the
            template is no Word file, damaged, holds macros, or brings in other files.
    """
    given = {
        "values": json.dumps(dict(values), ensure_ascii=False),
        "rows": json.dumps([dict(row) for row in rows], ensure_ascii=False),
    }
    answer = _ask("filling:fill", template, given)
    missing = _names(answer)
    if missing:
        raise unknown_fields(missing, values)
    return answer.parts[0]


def mark_template(template: bytes, line: str) -> bytes:
    """Return the template with `line` at the head of every page.

    Raises:
        Refusal: it is no Word file, damaged, holds macros, or brings in other files.
    """
    return _ask("template_mark:mark", template, {"line": line}).parts[0]


def field_key(name: str) -> str:
    """Return what two spellings of a field have in common."""
    return " ".join(name.casefold().split())


def unknown_fields(unknown: Sequence[str], known: Mapping[str, object] | Sequence[str]) -> Refusal:
    """Return the refusal of a template with fields that nobody fills."""
    return Refusal(
        "template_fields_unknown",
        _("The template has unknown fields: {names}", names=", ".join(unknown)),
        remedy=_("Known fields: {names}. Correct the template in Word.",
                 names=", ".join(sorted(known))),
    )  # fmt: skip


def _ask(job: str, template: bytes, arguments: Mapping[str, str]) -> Answer:
    try:
        return work(f"{_JOBS}.{job}", template, arguments, LIMITS)
    except ChildFault as fault:
        raise Refusal(
            "template_unreadable",
            _("The template cannot be used: {reason}", reason=fault.reason),
            remedy=_("Save it in Word as a document (.docx) without a password."),
        ) from fault


def _names(answer: Answer) -> tuple[str, ...]:
    found = answer.data.get("fields")
    return tuple(str(each) for each in found) if isinstance(found, list) else ()
