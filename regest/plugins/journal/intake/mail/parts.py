"""The files of a message: which is the letter itself, which its annexes and signatures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import PurePath

from regest.api import (
    ComponentRole,
    Deployment,
    ExtractionFault,
    Message,
    PreparedFile,
    TextOutcome,
    arriving,
    components,
    letter_card,
    letter_file,
    mail,
    media,
)
from regest.plugins.journal.intake.reading import card_of
from regest.plugins.journal.words import _

DEPTH = 3
FILES = 50
# Recognising a page takes seconds; a letter that comes as a scan is among the first.
SCANS = 2
# A paper that says so many things of a letter is one: number, date, who signed, to whom …
LETTER_LIKE = 3
_PAPERS = frozenset(
    {media.DOCX, media.DOC, media.PDF, media.RTF, media.ODT, media.TEXT, *media.PICTURES}
)
_MESSAGES = frozenset({".eml", ".msg"})
_ANNEX = "прилож"
_UNNAMED_LENGTH = 100


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be the letter itself, and the card that its text gives.

    `message` is it taken apart, if it is a message; `envelope` the message that enclosed it.
    """

    file: PreparedFile
    card: letter_card.LetterCard
    message: mail.Mail | None = None
    envelope: mail.Mail | None = None

    @property
    def weight(self) -> int:
        """How much of a letter it has; a file that is called an annex has less."""
        annex = self.file.name.casefold().startswith(_ANNEX)
        return self.card.told() + (self.card.heading is not None) - 2 * annex


@dataclass(frozen=True, slots=True)
class Parts:
    """A message taken apart: its files, the main document first, and which that is.

    `main` is None for a message that cannot be read, and `reason` says why; `message` is None for
    a paper that came alone.
    """

    files: tuple[PreparedFile, ...]
    message: mail.Mail | None = None
    main: Candidate | None = None
    reason: Message | str = ""


def take_apart(deployment: Deployment, content: bytes, name: str = "") -> Parts:
    """Store a message and all that is in it, and read the texts; nothing in it can do harm.

    Without a `name` it is called by its subject; with one it may be a paper that came alone.

    Raises:
        Refusal: it is larger than the limit.
    """
    return _Opening(deployment).parts(content, name)


def file_name(message: mail.Mail | None) -> str:
    """Return what to call a message that has no name of its own."""
    subject = "" if message is None else message.subject.replace("/", " ").strip()
    return f"{subject[:_UNNAMED_LENGTH] or _('message')}.eml"


class _Opening:
    """One message being taken apart."""

    def __init__(self, deployment: Deployment) -> None:
        self.deployment = deployment
        self.scans_left = SCANS

    def parts(self, content: bytes, name: str) -> Parts:
        """Return the message's files, and which of them is the letter."""
        if _is_paper(content, name):
            paper, *signatures = (
                self._prepared(each.name, each.content, each.role)
                for each in arriving.sorted_out([(name, content)])
            )
            return Parts((paper, *signatures), main=Candidate(paper, self._card(paper.text.text)))
        try:
            message = mail.read_mail(content)
        except ExtractionFault as fault:
            whole = self._prepared(name or file_name(None), content)
            return Parts((replace(whole, role=ComponentRole.MAIN),), reason=fault.reason)
        whole = self._prepared(name or file_name(message), content)
        candidate = Candidate(whole, self._card(message.body), message)
        enclosed = list(islice(self._enclosed(message, DEPTH), FILES))
        main = _chosen(candidate, enclosed)
        return Parts(_in_order(main.file, whole, [each.file for each in enclosed]), message, main)

    def _enclosed(self, message: mail.Mail, depth: int) -> Iterator[Candidate]:
        """Yield what a message encloses, and what messages in it enclose."""
        attached = [(each.name, each.content) for each in message.attachments]
        for each in arriving.sorted_out(attached, new=False):
            file = self._prepared(each.name, each.content, each.role)
            inner = None
            if each.media_type in mail.LETTERS and depth:
                try:
                    inner = mail.read_mail(each.content)
                except ExtractionFault:
                    inner = None
            text = inner.body if inner is not None else file.text.text
            yield Candidate(file, self._card(text), inner, message)
            if inner is not None:
                yield from self._enclosed(inner, depth - 1)

    def _prepared(
        self, name: str, content: bytes, role: ComponentRole = ComponentRole.ANNEX
    ) -> PreparedFile:
        return components.prepare(self.deployment.blobs, self._read, name, content, role)

    def _read(self, content: bytes, name: str) -> TextOutcome:
        """Return the text of a file; of the first scans what their first pages show."""
        outcome = self.deployment.read_text(content, name)
        if not outcome.scanned_pages or outcome.text or self.scans_left == 0:
            return outcome
        self.scans_left -= 1
        return letter_file.read_now(content, name, lambda _content, _name: outcome)

    def _card(self, text: str) -> letter_card.LetterCard:
        return card_of(self.deployment, text)


def _chosen(whole: Candidate, enclosed: Sequence[Candidate]) -> Candidate:
    """Return the letter itself: a paper or forwarded message that is one, else the message.

    A paper that shows nothing of a letter, such as a scan, is still taken before a message that
    shows nothing either.
    """
    enclosed = [each for each in enclosed if not arriving.is_signature(each.file)]
    papers = [each for each in enclosed if each.file.text.media_type in _PAPERS]
    messages = [each for each in enclosed if each.message is not None]
    archives = [each for each in enclosed if each.file.text.media_type == media.ZIP]
    for among in (papers, [whole], messages, archives):
        likeliest = max(among, key=lambda each: each.weight, default=None)
        if likeliest is not None and likeliest.weight >= LETTER_LIKE:
            return likeliest
    return next(iter((*papers, *messages)), whole)


def _in_order(
    main: PreparedFile, whole: PreparedFile, enclosed: Sequence[PreparedFile]
) -> tuple[PreparedFile, ...]:
    """Return the files in order, the letter first, each signature after what it signs."""
    others = list(enclosed)
    if main is not whole:
        others.remove(main)
        others.append(replace(whole, role=ComponentRole.RENDITION))
    return arriving.placed((replace(main, role=ComponentRole.MAIN), *others))


def _is_paper(content: bytes, name: str) -> bool:
    """Tell a paper from a message; one that is called a message is, whatever it looks like."""
    called = PurePath(name).suffix.casefold()
    kind = media.sniff(content, name)
    paper = kind in _PAPERS or kind == media.SIGNATURE
    return bool(called) and called not in _MESSAGES and paper
