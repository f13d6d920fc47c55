"""What a title of a file must say: the kind of documents, whose, and what about (FP-4)."""

from __future__ import annotations

import re

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.text import one_line
from regest.core.hooks.types import Problem, Severity

INDEX = re.compile(r"\d{2}-\d{2}(-\d{2})?")
_SAYS_NOTHING = re.compile(
    r"\b(разное|прочее|"
    r"(разн(ая|ые)|общ(ая|ие)|проч(ая|ие)|друг(ая|ие)|смешанн(ая|ые))\s+"
    r"(переписк\w*|документ\w*|бумаг\w*|материал\w*|вопрос\w*))\b",
    re.IGNORECASE,
)
_KIND_ALONE = re.compile(
    r"(переписка|документы|материалы|письма|протоколы|отчёты|отчеты|планы|приказы|справки|"
    r"заявления|входящие документы|исходящие документы)\W*",
    re.IGNORECASE,
)
_LONGEST = 500


def checked_index(index: str) -> str:
    """Return an index of the form `SS-NN` or `SS-NN-MM` (FP-1).

    Raises:
        UsageFault: it is none.
    """
    found = index.strip()
    if not INDEX.fullmatch(found):
        raise UsageFault(
            "file_index",
            _("{index} is not a file index", index=index),
            rule="FP-1",
            remedy=_("Write section and number with two digits each: 01-05."),
        )
    return found


def checked_title(title: str) -> str:
    """Return the title on one line.

    Raises:
        Refusal: `file_title_empty`, or `file_title_says_nothing` («разное», «общая переписка»).
    """
    found = one_line(title)[:_LONGEST]
    if not found:
        raise Refusal(
            "file_title_empty",
            _("A file of the plan needs a title"),
            rule="FP-4",
            remedy=_("Say the kind of documents, whose they are, and what about."),
        )
    if _SAYS_NOTHING.search(found):
        raise Refusal(
            "file_title_says_nothing",
            _("The title «{title}» does not say what is in the file", title=found),
            rule="FP-4",
            remedy=_("Say the kind of documents, whose they are, and what about."),
        )
    return found


def title_remarks(index: str, title: str) -> tuple[Problem, ...]:
    """Return a warning where a title names a kind of documents and nothing else (FP-4)."""
    if not _KIND_ALONE.fullmatch(title.strip()):
        return ()
    return (
        Problem(
            code="file_title_short",
            message=_("{index}: «{title}» says neither whose documents nor what about",
              index=index, title=title),
            rule="FP-4",
            severity=Severity.WARNING,
        ),
    )  # fmt: skip
