"""Text out of computer files. Never raises for what is in them, always answers in bounded time.

A file that cannot be read is registered all the same: its outcome says why it has no text.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePath

from regest.core.base.messages import Message, _
from regest.core.documents import media
from regest.core.documents.limits import FILE_BYTES, LIMITS, Limits
from regest.core.documents.outcome import (
    TextOutcome,
    no_recognition,
    waits_for_recognition,
    without_text,
)
from regest.core.documents.readers import BUILT_IN
from regest.core.documents.tidy import TEXT_LENGTH, cut
from regest.core.hooks.types import EmbeddedFile, ExtractedText, TextExtractorDeclaration

__all__ = ["TextOutcome", "TextReader", "extract_text"]

DEPTH = 3
EMBEDDED = 50
_JOB = "regest.core.documents.readers.entry:extract"
_SHORTEST_SECONDS = 0.2


def recognised_languages() -> tuple[str, ...]:
    """Return the languages that scanned pages can be recognised in."""
    # Loads multiprocessing, which listing records does not need.
    from regest.core.documents import ocr

    return ocr.languages()


def extract_text(
    source: bytes | Path,
    file_name: str,
    extractors: Sequence[TextExtractorDeclaration] = BUILT_IN,
) -> TextOutcome:
    """Return the text of one file; see `TextReader`."""
    return TextReader(extractors).read(source, file_name)


class TextReader:
    """Reads files by the declared extractors, each in a child process of its own.

    Those of a media type are asked in the order given until one finds text; a rescue extractor
    only after a crash. Files embedded in files are read too: 3 levels deep, 50 in all, within
    `limits.total_seconds`. Scanned pages are named only; whether `recognition` knows a language
    decides what is said of them.
    """

    def __init__(
        self,
        extractors: Iterable[TextExtractorDeclaration] = BUILT_IN,
        limits: Limits = LIMITS,
        recognition: Callable[[], Sequence[str]] = recognised_languages,
    ) -> None:
        self.limits = limits
        self.recognition = recognition
        self._by_type: dict[str, list[TextExtractorDeclaration]] = {}
        for declaration in extractors:
            for media_type in declaration.media_types:
                self._by_type.setdefault(media_type, []).append(declaration)

    def __call__(self, content: bytes, file_name: str) -> TextOutcome:
        """Return the text of `content`: the reader as the plain function that services take."""
        return self.read(content, file_name)

    def read(self, source: bytes | Path, file_name: str) -> TextOutcome:
        """Return the text of `source`; a path that cannot be opened is a failed outcome too."""
        try:
            content = source if isinstance(source, bytes) else _content(source)
        except OSError:
            return TextOutcome("failed", reason=_("the file cannot be opened"))
        outcome = _Reading(self._by_type, self.limits).read(content, file_name, DEPTH)
        if outcome.status == "empty" and outcome.scanned_pages:
            reason = waits_for_recognition() if self.recognition() else no_recognition()
            return replace(outcome, reason=reason)
        return outcome


class _Reading:
    """One question to a reader, with the time and the number of files that are left for it."""

    def __init__(
        self, by_type: Mapping[str, Sequence[TextExtractorDeclaration]], limits: Limits
    ) -> None:
        self.by_type = by_type
        self.limits = limits
        self.deadline = time.monotonic() + limits.total_seconds
        self.files_left = EMBEDDED

    def read(self, content: bytes, file_name: str, depth: int) -> TextOutcome:
        """Return the outcome for one file and what is embedded in it."""
        media_type = media.sniff(content, file_name)
        doubts = _doubts(file_name, media_type)
        blank = TextOutcome("unsupported", media_type=media_type, remarks=doubts)
        if not content:
            return replace(blank, status="empty", reason=_("the file is empty"))
        declared = self.by_type.get(media_type, ())
        if not declared:
            return replace(blank, reason=_not_read(media_type))
        if len(content) > FILE_BYTES:
            return replace(blank, status="failed", reason=_("the file is too large"))
        outcome, embedded = self._ask_in_turn(declared, content, file_name, blank)
        return self._with_embedded(outcome, embedded, depth)

    def _ask_in_turn(
        self,
        declared: Sequence[TextExtractorDeclaration],
        content: bytes,
        file_name: str,
        blank: TextOutcome,
    ) -> tuple[TextOutcome, list[EmbeddedFile]]:
        """Return the first outcome with text; else the first that found none; else the first."""
        first: tuple[TextOutcome, list[EmbeddedFile]] | None = None
        crashed = False
        for declaration in declared:
            if declaration.rescue and not crashed:
                continue
            outcome, embedded, crashed = self._ask(declaration, content, file_name, blank)
            if outcome.status == "extracted" or embedded:
                return outcome, embedded
            # After a crash «no text» is not believed: the rescuer may have stumbled over the same.
            emptier = outcome.status == "empty" and not declaration.rescue
            if first is None or (first[0].status == "failed" and emptier):
                first = outcome, embedded
        return first or (blank, [])

    def _ask(
        self,
        declaration: TextExtractorDeclaration,
        content: bytes,
        file_name: str,
        blank: TextOutcome,
    ) -> tuple[TextOutcome, list[EmbeddedFile], bool]:
        # multiprocessing is loaded when a file is read, not whenever records are listed.
        from regest.core.documents.child import ChildFault, took_too_long, work

        by = replace(
            blank,
            status="failed",
            extractor=declaration.name,
            extractor_version=declaration.version,
        )
        seconds = min(self.limits.wall_seconds, self.deadline - time.monotonic())
        if seconds < _SHORTEST_SECONDS:
            return replace(by, reason=took_too_long()), [], False
        arguments = {"target": declaration.target, "file_name": file_name}
        try:
            answer = work(_JOB, content, arguments, replace(self.limits, wall_seconds=seconds))
            found = _understood(answer.data, answer.parts)
        except ChildFault as fault:
            return replace(by, reason=fault.reason), [], fault.crashed
        except (KeyError, TypeError, ValueError):
            return replace(by, reason=_("the reading program failed")), [], True
        by = replace(by, remarks=(*by.remarks, *found.remarks), scanned_pages=found.scanned_pages)
        if found.text:
            by = replace(by, status="extracted", text=found.text)
        else:
            by = replace(by, status="empty", reason=without_text())
        return by, list(found.embedded), False

    def _with_embedded(
        self, outcome: TextOutcome, embedded: Sequence[EmbeddedFile], depth: int
    ) -> TextOutcome:
        """Return `outcome` with the texts of the embedded files after its own."""
        texts, remarks = [outcome.text], list(outcome.remarks)
        for each in embedded:
            if depth == 0 or self.files_left == 0:
                remarks.append(_("Some enclosed files were not read: there are too many."))
                break
            self.files_left -= 1
            inner = self.read(each.content, each.name, depth - 1)
            if inner.text:
                texts.append(f"{each.name}\n{inner.text}")
            if inner.status == "failed":
                remarks.append(_("{name}: {reason}.", name=each.name, reason=inner.reason))
            if inner.scanned_pages:
                reason = _("its pages are images and were not read")
                remarks.append(_("{name}: {reason}.", name=each.name, reason=reason))
            remarks.extend(inner.remarks)
        text, shortened = cut("\n\n".join(text for text in texts if text), TEXT_LENGTH)
        if shortened:
            remarks.append(_("The text was too long and was cut."))
        if not text:
            return replace(outcome, remarks=tuple(remarks))
        return replace(outcome, status="extracted", reason="", text=text, remarks=tuple(remarks))


def _not_read(media_type: str) -> Message:
    if media_type in media.SEALED:
        return _("archives of this kind are not read; pack the files as .zip")
    return _("files of this kind hold no text or are not read")


def _content(path: Path) -> bytes:
    """Return the bytes of a file; of one too large to be read, what tells its type."""
    with path.open("rb") as stream:
        return stream.read(FILE_BYTES + 1)


def _understood(data: Mapping[str, object], parts: tuple[bytes, ...]) -> ExtractedText:
    """Return what the child says it found.

    Raises:
        KeyError, TypeError, ValueError: it says something else.
    """
    from regest.core.documents.wire import unpack

    remarks, names, scanned = data["remarks"], data["names"], data["scanned"]
    if not (isinstance(remarks, list) and isinstance(names, list) and isinstance(scanned, list)):
        raise TypeError("remarks, names and scanned are no lists")
    return ExtractedText(
        str(data["text"]),
        tuple(unpack(remark) for remark in remarks),
        tuple(EmbeddedFile(str(name), part) for name, part in zip(names, parts, strict=True)),
        tuple(int(page) for page in scanned),
    )


def _doubts(file_name: str, media_type: str) -> tuple[Message, ...]:
    """Return a remark when the name promises another kind of file than the content is."""
    ending = PurePath(file_name).suffix.lower()
    kind = media.ENDINGS.get(media_type, media_type)
    if ending == kind or ending not in media.ENDINGS.values():
        return ()
    if media_type in {media.LOCKED, media.NOTHING}:
        return ()
    return (
        _(
            "The name ends in {ending}, but by its content the file is {kind}.",
            ending=ending,
            kind=kind,
        ),
    )
