"""Copies that show the marks of certificate signatures: which marks, on which files (STM-1).

A copy is a rendition beside the frozen original, made outside any unit of work. It is made anew
when another signature comes, or a later check proves one that was not proved before.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, select

from regest.core.base.messages import Titles
from regest.core.catalogue import components
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.history import remember
from regest.core.catalogue.records import ENDED
from regest.core.catalogue.seen_jobs import MARK_SIGNED_COPY
from regest.core.catalogue.tables import Component, ComponentRole, ComponentText, Record
from regest.core.catalogue.texts import settle_text
from regest.core.documents import media
from regest.core.signatures import checks, demands
from regest.core.signatures.cms.mark import may_be_marked
from regest.core.signatures.tables import Signature, SignatureCheck, SignedCopy
from regest.core.store import jobs
from regest.core.store.work import Work

INSIDE, SHOWN = "inside", "shown"
# By the key of a signature: whether the copy is signed so (PAdES), or shows its mark alone.
Marks = Mapping[str, str]
NAME = Titles(ru="{stem} (с отметкой об ЭП).pdf", en="{stem} (with the mark of the signature).pdf")
_FORMER = Titles(
    ru="{stem} (отметка об ЭП отменена).pdf", en="{stem} (the mark of the signature is void).pdf"
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A signature that may be marked, with the check that speaks for it."""

    signature: Signature
    check: SignatureCheck

    @property
    def key(self) -> str:
        """What tells it from others: the act, and the place in its container."""
        return f"{self.signature.id}:{self.check.position}"


def main_pdf(session: Session, record: Record) -> Component | None:
    """Return the file that is signed, when marks can be put upon a copy of it."""
    for each, _text in components.components_of(session, record.id):
        if each.role is ComponentRole.MAIN:
            return each if each.media_type == media.PDF else None
    return None


def to_mark(session: Session, record_id: str, sha256: str, public_key: str) -> list[Marked]:
    """Return the signatures upon a file whose marks its copy is to show, in their order.

    A check counts only as the deployment has sealed it; `public_key` is the deployment's.
    """
    kept = checks.of_record(session, record_id)
    found = []
    for signature in demands.standing(session, record_id):
        own = [each for each in kept if each.signature_id == signature.id]
        for _place, same in sorted(checks.by_signature(own).items()):
            check = checks.standing_of(same)
            told = signature.sha256 == sha256 == check.sha256 and may_be_marked(check)
            if told and checks.genuine(check, public_key):
                found.append(Marked(signature, check))
    return found


def copy_of(session: Session, record_id: str, sha256: str) -> SignedCopy | None:
    """Return what is known of the copy of a signed file."""
    wanted = select(SignedCopy).where(
        SignedCopy.record_id == record_id, SignedCopy.sha256 == sha256
    )
    return session.exec(wanted).first()


def files_of(session: Session, record_id: str) -> frozenset[str]:
    """Return the ids of a record's files that are such copies: their signatures are no new ones."""
    wanted = select(SignedCopy.component_id).where(SignedCopy.record_id == record_id)
    return frozenset(each for each in session.exec(wanted).all() if each is not None)


def marks_of(copy: SignedCopy | None) -> dict[str, str]:
    """Return what a copy shows."""
    if copy is None or copy.component_id is None:
        return {}
    shown: dict[str, str] = json.loads(copy.marks)
    return shown


def is_due(session: Session, record: Record, public_key: str) -> bool:
    """Say whether the copy of a record's signed file is to be made, or made anew."""
    main = main_pdf(session, record)
    if main is None or record.state in ENDED:
        return False
    wanted = to_mark(session, record.id, main.sha256, public_key)
    shown = marks_of(copy_of(session, record.id, main.sha256))
    return set(shown) != {each.key for each in wanted}


def ask(work: Work, record: Record, delay: dt.timedelta = dt.timedelta(0)) -> None:
    """Have the copy made by a job, if another is due: whoever keeps checks of acts calls this."""
    if is_due(work.session, record, work.signer.public_key):
        jobs.enqueue(work, MARK_SIGNED_COPY, record.id, delay=delay)


def asked_no_more(work: Work, record: Record) -> None:
    """Let a job that waits for it go: the copy is made."""
    jobs.withdraw(work, MARK_SIGNED_COPY, record.id)


def keep(work: Work, record: Record, main: Component, file: PreparedFile, marks: Marks) -> None:
    """Keep a copy that was made just now: beside the other files, or in place of the one before."""
    copy = copy_of(work.session, record.id, main.sha256)
    if copy is None:
        copy = SignedCopy(
            id=work.new_id(), record_id=record.id, sha256=main.sha256, made_at=work.now
        )
    if copy.component_id is None:
        (component,) = components.add_components(work, record, [file])
        copy.component_id = component.id
    else:
        component = work.session.get_one(Component, copy.component_id)
        _renew(work, component, file)
    copy.marks, copy.made_at = json.dumps(dict(marks)), work.now
    work.session.add(copy)
    work.session.flush()
    remember(work, record.id, "marked_copy", new=file.name)
    work.enqueue(record.id)
    work.witness(
        "record.copy_marked", "component", component.id, {"record": record.id, "of": main.sha256}
    )


def void(work: Work, record: Record) -> None:
    """Let the copies of a record count no more, by name: the signatures that they show do not."""
    for copy in work.session.exec(select(SignedCopy).where(SignedCopy.record_id == record.id)):
        if copy.component_id is None:
            continue
        component = work.session.get_one(Component, copy.component_id)
        component.name = _former(component.name)
        copy.component_id, copy.marks = None, "{}"
        work.session.add(component)
        work.session.add(copy)
    work.session.flush()


def name_of(main: Component, language: str) -> str:
    """Return how the copy of a file is called."""
    stem = main.name.removesuffix(".pdf").removesuffix(".PDF")
    return NAME.text(language).format(stem=stem)[: components.NAME_LENGTH]


def _renew(work: Work, component: Component, file: PreparedFile) -> None:
    component.version += 1
    component.sha256, component.size_bytes = file.sha256, file.size_bytes
    component.media_type, component.created_at = file.text.media_type, work.now
    work.session.add(component)
    if work.session.get(ComponentText, component.id) is not None:
        settle_text(work, component, file.text)


def _former(name: str) -> str:
    for own, former in ((NAME.en, _FORMER.en), (NAME.ru, _FORMER.ru)):
        ending = own.removeprefix("{stem}")
        if name.endswith(ending):
            return former.format(stem=name.removesuffix(ending))
    return name
