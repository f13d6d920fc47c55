"""Text of scans: one page at a time, rendered and recognised in a child process that can be spared.

The first read of a file only says which pages are pictures; whoever has time asks for each page.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from regest.core.base.messages import Message, _
from regest.core.documents.child import ChildFault, work
from regest.core.documents.limits import Limits
from regest.core.documents.outcome import TextOutcome, no_recognition, without_text
from regest.core.documents.tidy import TEXT_LENGTH, cut

EXTRACTOR = "tesseract"
# Russian decides whether recognition is of use here; English comes beside it.
WANTED = ("rus", "eng")
PAGE_LIMITS = Limits(cpu_seconds=60, wall_seconds=70.0, total_seconds=75.0)
_JOB = "regest.core.documents.readers.scan:recognise"
_VERSION = re.compile(r"tesseract v?(\d[\w.]*)")


def languages() -> tuple[str, ...]:
    """Return the languages that pages are recognised in; none when recognition cannot be used."""
    found = _installed(shutil.which(EXTRACTOR))[1]
    return tuple(each for each in WANTED if each in found) if WANTED[0] in found else ()


def version() -> str:
    """Return the version of tesseract and its languages: `5.3.0 rus+eng`."""
    return f"{_installed(shutil.which(EXTRACTOR))[0]} {'+'.join(languages())}".strip()


def read_page(source: bytes | Path, page: int, limits: Limits = PAGE_LIMITS) -> TextOutcome:
    """Return the text of one page, counted from 1, of a PDF or an image.

    Never raises for what is in `source`; answers within `limits.wall_seconds` and a second.
    """
    spoken = languages()
    if not spoken:
        return TextOutcome("unsupported", reason=no_recognition())
    blank = TextOutcome("failed", extractor=EXTRACTOR, extractor_version=version())
    try:
        content = source if isinstance(source, bytes) else source.read_bytes()
    except OSError:
        return replace(blank, reason=_("the file cannot be opened"))
    arguments = {
        "page": str(page), "languages": "+".join(spoken), "turned": "yes" if _turns() else "",
        "seconds": str(limits.wall_seconds),
    }  # fmt: skip
    try:
        answer = work(_JOB, content, arguments, limits)
        text = str(answer.data["text"])
    except ChildFault as fault:
        return replace(blank, reason=fault.reason)
    except KeyError:
        return replace(blank, reason=_("the reading program failed"))
    if not text:
        return replace(blank, status="empty", reason=without_text())
    return replace(blank, status="extracted", text=text)


def joined(first: TextOutcome, pages: Mapping[int, TextOutcome]) -> TextOutcome:
    """Return the outcome for a file from its first read and the pages recognised since.

    Recognised pages follow the text that was there; `scanned_pages` are those that still wait.
    """
    answered = sorted(set(first.scanned_pages) & pages.keys())
    waiting = tuple(page for page in first.scanned_pages if page not in pages)
    texts = [first.text, *(pages[page].text for page in answered)]
    text, shortened = cut("\n\n".join(each for each in texts if each), TEXT_LENGTH)
    remarks = [*first.remarks, *_failures(answered, pages)]
    if shortened:
        remarks.append(_("The text was too long and was cut."))
    outcome = replace(first, text=text, remarks=tuple(remarks), scanned_pages=waiting)
    if not answered:
        return outcome
    outcome = replace(
        outcome,
        extractor=f"{first.extractor}+{EXTRACTOR}" if first.text else EXTRACTOR,
        extractor_version=pages[answered[0]].extractor_version,
    )
    if text:
        return replace(outcome, status="extracted", reason="")
    if waiting:
        return outcome
    failed = [pages[page] for page in answered if pages[page].status != "empty"]
    if failed:
        return replace(outcome, status="failed", reason=failed[0].reason)
    return replace(outcome, status="empty", reason=without_text())


def _failures(answered: list[int], pages: Mapping[int, TextOutcome]) -> list[Message]:
    return [
        _("Page {page} was not recognised: {reason}.", page=page, reason=pages[page].reason)
        for page in answered
        if pages[page].status in {"failed", "unsupported"}
    ]


def _turns() -> bool:
    """Tell whether tesseract can see that a page lies on its side."""
    return "osd" in _installed(shutil.which(EXTRACTOR))[1]


@cache
def _installed(program: str | None) -> tuple[str, frozenset[str]]:
    """Return version and languages of the program, asked once in the life of this process."""
    if program is None:
        return "", frozenset()
    said = [_said(program, option) for option in ("--version", "--list-langs")]
    match = _VERSION.search(said[0])
    return match[1] if match else "", frozenset(said[1].split())


def _said(program: str, option: str) -> str:
    try:
        done = subprocess.run(
            [program, option], capture_output=True, text=True, timeout=10, check=False,
            stdin=subprocess.DEVNULL, env={"PATH": os.environ.get("PATH", ""), "LC_ALL": "C"},
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout + done.stderr
