"""Word templates: `{{field}}` is replaced by a value, without logic and without markup."""

from __future__ import annotations

import json
from collections.abc import Mapping

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.documents.child import Answer, ChildFault, work
from regest.core.documents.limits import Limits

LIMITS = Limits(cpu_seconds=20, wall_seconds=30.0, total_seconds=30.0)
_JOB = "regest.core.documents.filling"


def template_fields(template: bytes) -> tuple[str, ...]:
    """Return the names of the fields in a Word template, in order, each once.

    Raises:
        Refusal: it is no Word file, damaged, or made to deceive.
    """
    return _names(_ask("fields", template, {}))


def fill_template(template: bytes, values: Mapping[str, str]) -> bytes:
    """Return the Word file in which each `{{field}}` has become its value.

    Names match case- and blank-blind. Fields are found in text, tables, text boxes, headers,
    footers and notes, also where Word split them. A value is text: braces, XML or fields in it
    stay as they are, its line ends are line ends.

    Raises:
        Refusal: the template asks for fields that `values` lacks; it names them all. Or the
            template is no Word file, damaged, or made to deceive.
    """
    answer = _ask("fill", template, {"values": json.dumps(dict(values), ensure_ascii=False)})
    missing = _names(answer)
    if missing:
        raise Refusal(
            "template_fields_unknown",
            _("The template has unknown fields: {names}", names=", ".join(missing)),
            remedy=_("Known fields: {names}. Correct the template in Word.",
                     names=", ".join(sorted(values))),
        )  # fmt: skip
    return answer.parts[0]


def _ask(job: str, template: bytes, arguments: Mapping[str, str]) -> Answer:
    try:
        return work(f"{_JOB}:{job}", template, arguments, LIMITS)
    except ChildFault as fault:
        raise Refusal(
            "template_unreadable",
            _("The template cannot be used: {reason}", reason=fault.reason),
            remedy=_("Save it in Word as a document (.docx) without a password."),
        ) from fault


def _names(answer: Answer) -> tuple[str, ...]:
    found = answer.data.get("fields")
    return tuple(str(each) for each in found) if isinstance(found, list) else ()
