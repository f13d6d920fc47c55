"""Import of a folder of old papers, step by step: survey it, read each paper, register each.

Each paper is registered in a unit of work of its own, so that an import may end at any moment and
go on when the same folder is named again: what is in the catalogue is known by its bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from regest.core.base.errors import Refusal, RegestError, Unavailable, UsageFault
from regest.core.base.messages import Message, _
from regest.core.catalogue import folder_tree, old_papers
from regest.core.catalogue.components import PreparedFile, prepare, read_file, unreadable
from regest.core.catalogue.folder_tree import Bundle, LeftOut, OldFile
from regest.core.catalogue.old_papers import ImportWishes, PaperCard
from regest.core.catalogue.tables import ComponentRole, Record, RecordClassRow, RecordState
from regest.core.catalogue.vocabulary import field_rows
from regest.core.documents.file_names import readable
from regest.core.documents.outcome import TextOutcome
from regest.core.documents.proposals import propose
from regest.core.signatures import arriving
from regest.kit import arrived_signatures
from regest.kit.house import House

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Survey:
    """What a folder holds: papers to import, what is left out, and what cannot be read."""

    papers: tuple[Bundle, ...]
    left_out: tuple[LeftOut, ...]
    failed: tuple[FailedPaper, ...]


@dataclass(frozen=True, slots=True)
class FailedPaper:
    """A paper that could not be imported, and why."""

    shown: str
    error: RegestError


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file whose text was read; texts of a whole folder have to be kept, so they are packed.

    With `inside` it is what a container of signatures holds, called so.
    """

    file: OldFile
    role: ComponentRole
    outcome: TextOutcome
    packed: bytes
    inside: str = ""

    @property
    def text(self) -> TextOutcome:
        """What became of reading the file, with its text."""
        return replace(self.outcome, text=zlib.decompress(self.packed).decode())


@dataclass(frozen=True, slots=True)
class OldPaper:
    """A paper ready to be registered: its files and its card."""

    files: tuple[ReadFile, ...]
    card: PaperCard

    @property
    def shown(self) -> str:
        """Where it lay."""
        return self.files[0].file.shown

    @property
    def scans(self) -> int:
        """How many of its files have pages that are pictures, which jobs recognise later."""
        return sum(bool(each.outcome.scanned_pages) for each in self.files)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What a person should see before it is registered."""
        notices = (each.outcome.reason for each in self.files if each.outcome.status != "extracted")
        return (*self.card.remarks, *(_("no text: {reason}", reason=each) for each in notices))


class FolderImport:
    """One import into a class of records, for the actor of the house."""

    def __init__(self, house: House, kind: RecordClassRow, wishes: ImportWishes) -> None:
        """Take the wishes as they are when they can be fulfilled.

        Raises:
            Refusal: no paper could be registered with them.
        """
        self.house = house
        self.kind = kind
        self.wishes = wishes
        with house.read() as session:
            self._defined = field_rows(session, kind.name)
            old_papers.check_wishes(session, self._defined, wishes)
        self._hashes: dict[Path, str] = {}

    def walk(self, folder: Path) -> tuple[list[OldFile], list[LeftOut]]:
        """Return the files of a folder and what is left out of it.

        Raises:
            UsageFault: it is no folder, or the deployment's own.
        """
        return folder_tree.walk(folder, self.house.deployment.folder)

    def survey(
        self, files: Sequence[OldFile], left_out: Sequence[LeftOut], step: Callable[[], None]
    ) -> Survey:
        """Return what is to be imported of the files; nothing is written and no text read.

        `step` is called after each file.
        """
        sound, failed = [], []
        for each in files:
            try:
                self._hashes[each.path] = self._hash(each)
                sound.append(each)
            except RegestError as error:
                failed.append(FailedPaper(each.shown, error))
            step()
        known = self._known(sound)
        papers = [
            part for bundle in folder_tree.bundles(sound) for part in bundle.without(known.keys())
        ]
        return Survey(tuple(papers), (*left_out, *known.values()), tuple(failed))

    def read(self, bundle: Bundle) -> OldPaper:
        """Read the texts of a paper's files and propose its card; nothing is written.

        Raises:
            UsageFault: a file can no longer be read.
        """
        brought = {self._hashes[file.path] for file, _role in bundle.files}
        files = tuple(
            read for file, role in bundle.files for read in self._read(file, role, brought)
        )
        text = files[0].text.text
        proposals = propose(text, bundle.main.shown, self.house.deployment.database.today())
        card = old_papers.card_of(proposals, text, bundle.main.shown, self._defined, self.wishes)
        return OldPaper(files, card)

    def register(self, paper: OldPaper) -> str | None:
        """Store the files, register the paper and return the record's id.

        Returns None when the paper is in the catalogue by now. Signatures that lay beside it are
        verified at once (SIG-5).

        Raises:
            Refusal: something required is missing, or a check objects; nothing is written.
            UsageFault: a file was changed since it was read, or is gone.
        """
        prepared = [self._prepared(each) for each in paper.files]
        with self.house.work() as work:
            record_id = old_papers.register_paper(
                work,
                self.house.deployment.calls,
                self.house.reader,
                self.kind,
                paper.card,
                prepared,
                self.wishes,
            )
        if record_id is not None:
            arrived_signatures.verified(self.house, record_id)
        return record_id

    def _hash(self, file: OldFile) -> str:
        self.house.deployment.blobs.check_size(file.size_bytes)
        try:
            with file.path.open("rb") as stream:
                return hashlib.file_digest(stream, "sha256").hexdigest()
        except OSError as fault:
            raise unreadable(file.path) from fault

    def _known(self, files: Sequence[OldFile]) -> dict[Path, LeftOut]:
        """Return the files that are not to be imported: in the catalogue, or here once more."""
        house = self.house
        with house.read() as session:
            records = old_papers.known_files(
                session, house.reader, self.kind.name, set(self._hashes.values())
            )
        found: dict[Path, LeftOut] = {}
        first: dict[str, OldFile] = {}
        for each in files:
            sha256 = self._hashes[each.path]
            if (record := records.get(sha256)) is not None:
                found[each.path] = LeftOut(each.shown, _known_as(record), known=True)
            elif (same := first.setdefault(sha256, each)) is not each:
                found[each.path] = LeftOut(
                    each.shown, _("the same file as {path}", path=same.shown)
                )
        return found

    def _read(self, file: OldFile, role: ComponentRole, brought: set[str]) -> Iterator[ReadFile]:
        """Yield what a container holds, unless that was `brought` as well, and the file."""
        content = self._content(file)
        inside = arriving.taken_out(readable(file.path.name), content)
        if inside is not None and hashlib.sha256(inside.content).hexdigest() not in brought:
            own = ComponentRole.MAIN if role is ComponentRole.MAIN else ComponentRole.ANNEX
            outcome, packed = self._text(inside.content, inside.name)
            yield ReadFile(file, own, outcome, packed, inside.name)
            role = ComponentRole.SIGNATURE
        outcome, packed = self._text(content, readable(file.path.name))
        yield ReadFile(file, role, outcome, packed)

    def _text(self, content: bytes, name: str) -> tuple[TextOutcome, bytes]:
        outcome = self.house.deployment.read_text(content, name)
        return replace(outcome, text=""), zlib.compress(outcome.text.encode(), 1)

    def _prepared(self, read: ReadFile) -> PreparedFile:
        name, content = readable(read.file.path.name), self._content(read.file)
        if read.inside:
            inside = arriving.taken_out(name, content)
            if inside is None:
                raise self._changed(read.file)
            name, content = inside.name, inside.content
        return prepare(
            self.house.deployment.blobs,
            lambda _content, _name: read.text,
            name,
            content,
            read.role,
        )

    def _content(self, file: OldFile) -> bytes:
        content = read_file(file.path)
        if hashlib.sha256(content).hexdigest() != self._hashes[file.path]:
            raise self._changed(file)
        return content

    @staticmethod
    def _changed(file: OldFile) -> UsageFault:
        return UsageFault(
            "file_changed",
            _("The file was changed while it was being imported: {path}", path=file.shown),
            remedy=_("Import the folder once more when nobody works in it."),
        )


def stops(error: RegestError) -> bool:
    """Say whether an error ends the import: the next paper would meet it too."""
    return isinstance(error, Unavailable) or not isinstance(error, Refusal | UsageFault)


def _known_as(record: Record) -> Message:
    if record.state is RecordState.ANNULLED:
        return _("its registration was annulled: {title}", title=record.number or record.heading)
    return _("in the catalogue already: {title}", title=record.number or record.heading)
