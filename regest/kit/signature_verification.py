"""Verifying the signatures of a record: acts, containers that came with it, signatures in PDFs.

Bytes are read and signers asked before the unit of work; what they found is kept in one unit that
holds the record, and files that changed meanwhile are looked at anew. Keeping a check is no edit:
whoever sees a record may have it verified, and its version stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from regest.core.base.errors import IntegrityBroken, Unavailable
from regest.core.base.messages import Message, _
from regest.core.catalogue.components import components_of, marked_as_signed
from regest.core.catalogue.references import find_record
from regest.core.catalogue.tables import Component, ComponentRole, Record
from regest.core.documents import media
from regest.core.documents.signature_files import is_of_message
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures import checks, demands, signed_copies, signers, trust
from regest.core.signatures.checks import Subject
from regest.core.signatures.cms.content import content_within
from regest.core.signatures.examining import Examined, examine
from regest.core.signatures.matching import Candidate, likely_first
from regest.core.signatures.received import is_container
from regest.core.signatures.tables import CERTIFICATE, PAPER, SIMPLE, Signature, SignatureCheck
from regest.core.store.running_job import RunningJob
from regest.core.store.work import Work
from regest.kit import signature_tasks
from regest.kit.house import House

# Somebody may put a file in while the others are read; nobody does so without end.
ROUNDS = 5
_NOT_OF_THIS = frozenset({SignatureFinding.CHANGED, SignatureFinding.OTHER_FILE})


@dataclass(frozen=True, slots=True)
class Verified:
    """A record whose signatures were verified just now, with the checks that were kept."""

    record: Record
    checks: tuple[SignatureCheck, ...]


@dataclass(frozen=True, slots=True)
class _Held:
    """What a record held when its files were read, and by which trust they are judged.

    `checked` says that something of it was checked before.
    """

    files: tuple[Component, ...]
    acts: tuple[Signature, ...]
    trust: Trust
    copies: frozenset[str]
    checked: bool

    @property
    def fingerprint(self) -> tuple[object, ...]:
        """What must be the same when the checks are kept."""
        files = tuple((each.id, each.sha256, each.role) for each in self.files)
        return files, tuple((each.id, each.cancelled_at) for each in self.acts)

    @property
    def signable(self) -> list[Component]:
        """The files that may be signed: all but containers, and copies that show the marks."""
        files = [each for each in self.files if not is_container(each)]
        return [each for each in files if each.id not in self.copies]

    @property
    def arrived(self) -> list[Component]:
        """The containers that are nobody's act here: they came with the record.

        The signature of an e-mail message as a whole is upon no file.
        """
        own = {each.scan_id for each in self.acts}
        came = [each for each in self.files if is_container(each) and each.id not in own]
        return [each for each in came if not is_of_message(each.name)]

    @property
    def by_container(self) -> list[Signature]:
        """The acts that stand and were given with containers."""
        plain = {SIMPLE, PAPER}
        return [each for each in self.acts if each.kind not in plain and each.cancelled_at is None]


@dataclass(frozen=True, slots=True)
class _Found:
    """What was found, by ids: the rows are read again in the unit of work that keeps it."""

    component: str | None
    container: str | None
    signature: str | None
    answers: tuple[SignerAnswer, ...]


def verify_record(house: House, reference: str) -> Verified:
    """Verify every signature of a record anew and keep the protocols; whoever sees it may.

    Raises:
        NotFound: no such record, or not for this reader.
        Unavailable: its files went on changing; an enabled plugin is broken.
    """
    with house.read() as session:
        record_id = find_record(session, house.reader, reference).id
    return _verified(house, record_id)


def verify_arrived(house: House, record_id: str) -> Verified:
    """Verify what came with a record that was registered just now; as `verify_record`."""
    return verify_record(house, record_id)


def check_signatures(house: House, job: RunningJob) -> None:
    """Do the job: verify a record's signatures, and keep what is not known yet."""
    with house.read() as session:
        there = session.get(Record, job.subject) is not None
    if there:
        _verified(house, job.subject, job)


def _verified(house: House, record_id: str, job: RunningJob | None = None) -> Verified:
    for _round in range(ROUNDS):
        with house.read() as session:
            held = _held(house, session, record_id)
            record = session.get_one(Record, record_id)
        found = list(_examined(house, held))
        if not found and not held.checked:
            # Nothing to keep, and no task to end: nothing is written.
            return Verified(record, ())
        if job is not None:
            job.beat()
        kept = _keep(house, record_id, held, found, job)
        if kept is not None:
            return kept
    raise Unavailable(
        "files_changing",
        _("The files of the document changed while its signatures were verified"),
        remedy=_("Try again in a moment."),
    )


def _held(house: House, session: Session, record_id: str) -> _Held:
    files = tuple(component for component, _text in components_of(session, record_id))
    acts = tuple(demands.of_record(session, record_id))
    relied = trust.trust_at(session, house.deployment.database.clock.now())
    checked = bool(checks.of_record(session, record_id))
    return _Held(files, acts, relied, signed_copies.files_of(session, record_id), checked)


def _examined(house: House, held: _Held) -> Iterator[_Found]:
    known = signers.signers_of(house.deployment.plugins.declared)
    for act in held.by_container:
        yield _act(house, held, known, act)
    for container in held.arrived:
        yield _container(house, held, known, container)
    for file in held.signable:
        if file.media_type == media.PDF:
            yield from _within(house, held, known, file)


def _act(house: House, held: _Held, known: signers.Signers, act: Signature) -> _Found:
    """Check the container of an act against the very bytes that were signed by it."""
    blobs = house.deployment.blobs
    component = next((each.id for each in held.files if each.sha256 == act.sha256), None)
    try:
        content, container = blobs.read(act.sha256), blobs.read(act.scan_sha256)
    except IntegrityBroken as fault:
        answers = _unreadable(fault, SignatureFinding.CHANGED)
    else:
        answers = signers.examined(known, act.kind, content, container, held.trust)
    return _Found(component, act.scan_id, act.id, _which(held, answers))


def _container(house: House, held: _Held, known: signers.Signers, container: Component) -> _Found:
    blobs = house.deployment.blobs
    files = [
        Candidate(each.id, each.name, each.sha256, each.role is ComponentRole.MAIN)
        for each in held.signable
    ]
    likely = next(iter(likely_first(container.name, files)), None)
    try:
        brought = blobs.read(container.sha256)
    except IntegrityBroken as fault:
        found = Examined(likely, _unreadable(fault, SignatureFinding.BROKEN))
    else:
        try:
            found = _examine(house, held, known, container.name, brought, files)
        except IntegrityBroken as fault:
            found = Examined(likely, _unreadable(fault, SignatureFinding.CHANGED))
    file = found.candidate.key if found.candidate is not None else None
    return _Found(file, container.id, None, _which(held, found.answers))


def _examine(
    house: House,
    held: _Held,
    known: signers.Signers,
    name: str,
    brought: bytes,
    files: Sequence[Candidate],
) -> Examined:
    blobs = house.deployment.blobs
    return examine(
        name,
        brought,
        files,
        read=lambda candidate: blobs.read(candidate.sha256),
        ask=lambda content, container: signers.examined(
            known, CERTIFICATE, content, container, held.trust
        ),
        held=lambda digest: _kept_elsewhere(house, digest),
        within=content_within,
    )


def _within(house: House, held: _Held, known: signers.Signers, file: Component) -> Iterator[_Found]:
    blobs = house.deployment.blobs
    try:
        # Most files bear none: these are not taken into memory.
        if not marked_as_signed(blobs.pieces(file.sha256)):
            return
        content = blobs.read(file.sha256)
    except (IntegrityBroken, OSError):
        # Whether it bears signatures cannot be told; the check of stored files names it.
        return
    answers = signers.examined_within(known, content, held.trust)
    if answers:
        yield _Found(file.id, None, None, answers)


def _which(held: _Held, answers: Sequence[SignerAnswer]) -> tuple[SignerAnswer, ...]:
    """Name the file of this very record that a signature is upon instead; others stay unnamed."""
    names = {each.sha256: each.name for each in held.files}
    return tuple(
        replace(
            each,
            finding=SignatureFinding.OTHER_FILE,
            remarks=(*each.remarks, _of_other(names[each.digest.lower()])),
        )
        if each.finding in _NOT_OF_THIS and each.digest.lower() in names
        else each
        for each in answers
    )


def _of_other(name: str) -> Message:
    return _("The signature is upon {file}, another file of this document", file=name)


def _unreadable(fault: IntegrityBroken, damaged: SignatureFinding) -> tuple[SignerAnswer, ...]:
    """Return what is found where stored bytes are gone, or are not those that were put there."""
    finding = damaged if fault.code == "blob_changed" else SignatureFinding.UNCHECKED
    return (SignerAnswer(finding=finding, remarks=(fault.message,)),)


def _kept_elsewhere(house: House, digest: str) -> bool:
    with house.read() as session:
        wanted = select(Component.id).where(col(Component.sha256) == digest).limit(1)
        return session.exec(wanted).first() is not None


def _keep(
    house: House, record_id: str, held: _Held, found: Sequence[_Found], job: RunningJob | None
) -> Verified | None:
    """Keep what was found in one unit of work; None when the record holds other files by now."""
    with house.work() as work:
        wanted = select(Record).where(Record.id == record_id).with_for_update()
        record = work.session.exec(wanted.execution_options(populate_existing=True)).one()
        if _held(house, work.session, record_id).fingerprint != held.fingerprint:
            return None
        kept = [
            check for each in found for check in _kept(work, record, each, only_new=job is not None)
        ]
        signature_tasks.settle(house, work, record)
        signed_copies.ask(work, record)
        if job is not None:
            job.finish(work)
    return Verified(record, tuple(kept))


def _kept(work: Work, record: Record, found: _Found, *, only_new: bool) -> list[SignatureCheck]:
    session = work.session
    component = session.get(Component, found.component) if found.component else None
    container = session.get(Component, found.container) if found.container else None
    signature = session.get_one(Signature, found.signature) if found.signature else None
    subject = Subject(record, component, container, signature)
    if only_new and checks.known(session, subject, found.answers):
        return []
    return checks.keep(work, subject, found.answers, trust.accredited(session))
