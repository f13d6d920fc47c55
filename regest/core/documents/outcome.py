"""What became of reading a file: its text, or why there is none, or which pages are pictures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from regest.core.base.messages import Message, _
from regest.core.documents import media

Status = Literal["extracted", "empty", "failed", "unsupported"]


@dataclass(frozen=True, slots=True)
class TextOutcome:
    """What became of reading a file.

    `reason` says why there is no text, as the rest of a sentence («файл защищён паролем»), and
    is empty when there is; `remarks` are sentences a person should see all the same.
    `scanned_pages`, counted from 1, are pictures whose text recognition would add.
    """

    status: Status
    text: str = ""
    extractor: str = ""
    extractor_version: str = ""
    media_type: str = media.OTHER
    reason: Message | str = ""
    remarks: tuple[Message, ...] = ()
    scanned_pages: tuple[int, ...] = ()

    @property
    def notice(self) -> Message | None:
        """The sentence for whoever brought the file, or None when all its text was read."""
        if self.status == "extracted":
            return _some_pages_wait(len(self.scanned_pages)) if self.scanned_pages else None
        if self.reason == waits_for_recognition():
            return _("File accepted. Its pages are images; their text will be recognised later.")
        return _(
            "File accepted, text not extracted: {reason}. Search finds it by its card only.",
            reason=self.reason,
        )


def _some_pages_wait(count: int) -> Message:
    return _.n(
        "{count} page is an image: its text is found once it is recognised.",
        "{count} pages are images: their text is found once it is recognised.",
        count,
    )


def waits_for_recognition() -> Message:
    """Return the reason for a scan that recognition has not come to yet."""
    return _("the pages are images and wait for text recognition")


def no_recognition() -> Message:
    """Return the reason for a scan where no recognition is installed."""
    return _("the pages are images; text recognition is not installed")


def without_text() -> Message:
    """Return the reason for a file that was read and says nothing."""
    return _("there is no text in it")
