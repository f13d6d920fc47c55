"""The computer files of a letter, stored and read before its transaction begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from regest.api import (
    ComponentRole,
    Deployment,
    ExtractionFault,
    Message,
    PreparedFile,
    Problem,
    Severity,
    arriving,
    components,
    mail,
)
from regest.plugins.journal.words import BY_HAND, BY_SYSTEM, E_MAIL, POST, _

_IMAGES = "image/"


@dataclass(frozen=True, slots=True)
class Enclosures:
    """A letter's files in order, the main document first, and what a person should know of them."""

    files: tuple[PreparedFile, ...] = ()
    warnings: tuple[Problem, ...] = ()

    @property
    def delivery(self) -> str:
        """How the letter seems to have come: by e-mail if a file is a message, else by post."""
        return E_MAIL if any(file.text.media_type in mail.LETTERS for file in self.files) else POST

    @property
    def main(self) -> tuple[PreparedFile, ...]:
        """The files that are the letter itself, not its annexes."""
        return tuple(file for file in self.files if file.role is ComponentRole.MAIN)


def take_in(deployment: Deployment, paths: Sequence[Path]) -> Enclosures:
    """Store the files and read their texts: the first is the letter, the others its annexes.

    Attachments of an e-mail message become annexes of their own; signatures stand beside what they
    sign, and what a container holds is taken out of it (SIG-5). A file that cannot be read is kept
    all the same, with a warning.

    Raises:
        UsageFault: a file cannot be opened.
        Refusal: a file is larger than the limit.
    """
    return take_files(deployment, [(path.name, components.read_file(path)) for path in paths])


def take_files(deployment: Deployment, given: Sequence[tuple[str, bytes]]) -> Enclosures:
    """Store files, names with bytes, and read their texts; as `take_in`.

    Raises:
        Refusal: a file is larger than the limit.
    """
    taken: list[PreparedFile] = []
    warnings: list[Problem] = []
    for each in arriving.sorted_out(given):
        file = prepared(deployment, each)
        taken.append(file)
        warnings += notices(file)
        if file.text.media_type in mail.LETTERS:
            attached, objection = _attachments(deployment, each.content)
            taken += attached
            warnings += objection
    return Enclosures(arriving.placed(taken), tuple(warnings))


def known_delivery(words: str) -> str:
    """Return the usual word for a way of delivery; another one stays as it is written."""
    usual = {"email": E_MAIL, "post": POST, "hand": BY_HAND, "сэд": BY_SYSTEM}
    return usual.get(words.strip().casefold().replace("-", ""), words.strip())


def _attachments(
    deployment: Deployment, content: bytes
) -> tuple[list[PreparedFile], list[Problem]]:
    try:
        message = mail.read_mail(content)
    except ExtractionFault as fault:
        told = _("The attachments of the message were not taken: {reason}", reason=fault.reason)
        return [], [_warning("attachments_missing", told)]
    enclosed = [(each.name, each.content) for each in message.attachments]
    return [prepared(deployment, each) for each in arriving.sorted_out(enclosed, new=False)], []


def prepared(deployment: Deployment, file: arriving.Arrived) -> PreparedFile:
    """Store a file and read its text."""
    return components.prepare(
        deployment.blobs, deployment.read_text, file.name, file.content, file.role
    )


def notices(file: PreparedFile) -> Iterable[Problem]:
    """Tell of a text that could not be read; scans and signatures have none that anybody awaits."""
    if arriving.is_signature(file):
        return
    notice = file.text.notice
    if notice is not None and not file.text.media_type.startswith(_IMAGES):
        yield _warning("text_missing", _("{name}: {notice}", name=file.name, notice=notice))
    for remark in file.text.remarks:
        yield _warning("text_remark", _("{name}: {notice}", name=file.name, notice=remark))


def _warning(code: str, message: Message) -> Problem:
    return Problem(code=code, message=message, severity=Severity.WARNING)
