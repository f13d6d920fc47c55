"""Making the copy that shows the marks of certificate signatures; no signature depends on it.

With the signer's key at hand the copy is signed inside (PAdES), the mark being the signature's
picture; signatures made elsewhere are shown by their marks alone, their containers lying beside.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from sqlmodel import Session

from regest.core.base.errors import RegestError
from regest.core.catalogue import components
from regest.core.catalogue.tables import Component, ComponentRole, Record
from regest.core.people.tables import Party
from regest.core.signatures import demands, signed_copies
from regest.core.signatures.cms import pades
from regest.core.signatures.cms.mark import Mark, mark_of
from regest.core.signatures.signed_copies import INSIDE, SHOWN, Marked
from regest.core.store.running_job import RunningJob
from regest.kit.house import House
from regest.kit.own_key import OwnKey
from regest.kit.record_signing import language_of

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class _Task:
    """What a copy is made of: the signed file, the marks in their order, the copy before it.

    `awaited` are the names of those who sign later, whose marks want a place.
    """

    main: Component
    wanted: tuple[Marked, ...]
    before: dict[str, str]
    former: Component | None
    awaited: tuple[str, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The signatures that it is about."""
        return tuple(each.key for each in self.wanted)


def made_after_signing(
    house: House, record_id: str, signature_id: str, key: OwnKey | None = None
) -> None:
    """Make the copy right after a signature; what hinders it is left to the job that waits."""
    try:
        _make(house, record_id, signature_id, key)
    except RegestError as fault:
        log.warning("signed_copy_not_made", record=record_id, code=fault.code)
    except Exception:
        # The signature is kept already: whoever gave it is told so, whatever went wrong here.
        log.exception("signed_copy_failed", record=record_id)


def mark_signed_copy(house: House, job: RunningJob) -> None:
    """Do the job: make the copy of a record's signed file, if it is not there as it should be."""
    _make(house, job.subject, job=job)


def _make(
    house: House,
    record_id: str,
    signature_id: str = "",
    key: OwnKey | None = None,
    job: RunningJob | None = None,
) -> None:
    with house.read() as session:
        task = _task(house, session, record_id)
    if task is None:
        return
    marks, made = _made(house, task, signature_id, key)
    deployment = house.deployment
    file = (
        components.prepare(
            deployment.blobs,
            deployment.read_text,
            signed_copies.name_of(task.main, language_of(house)),
            made,
            ComponentRole.RENDITION,
        )
        if made
        else None
    )
    with house.work() as work:
        record = work.session.get_one(Record, record_id, with_for_update=True)
        # Whoever signed meanwhile has asked for a copy of their own.
        now = _task(house, work.session, record_id)
        if now is not None and (now.main.sha256, now.keys) == (task.main.sha256, task.keys):
            if file is None:
                signed_copies.void(work, record)
            else:
                signed_copies.keep(work, record, task.main, file, marks)
            signed_copies.asked_no_more(work, record)
        if job is not None:
            job.finish(work)


def _task(house: House, session: Session, record_id: str) -> _Task | None:
    """Return what is to be made; None when nothing is."""
    public_key = house.deployment.signer.public_key
    record = session.get(Record, record_id)
    if record is None or not signed_copies.is_due(session, record, public_key):
        return None
    main = signed_copies.main_pdf(session, record)
    if main is None:
        return None
    copy = signed_copies.copy_of(session, record_id, main.sha256)
    former = copy.component_id if copy is not None else None
    given = {each.demand_id for each in demands.standing(session, record_id)}
    return _Task(
        main,
        tuple(signed_copies.to_mark(session, record_id, main.sha256, public_key)),
        signed_copies.marks_of(copy),
        session.get_one(Component, former) if former is not None else None,
        tuple(
            session.get_one(Party, each.party_id).name
            for each in demands.demands_of(session, record_id)
            if each.id not in given
        ),
    )


def _made(
    house: House, task: _Task, signature_id: str, key: OwnKey | None
) -> tuple[dict[str, str], bytes]:
    """Return what the copy shows, and its bytes; nothing at all when there is nothing to show."""
    own = [each for each in task.wanted if each.signature.id == signature_id]
    if key is not None and len(own) == 1:
        return _signed_inside(house, task, own[0], key)
    shown = dict.fromkeys(task.keys, SHOWN)
    return shown, _marked(house, task.main, task.wanted) if shown else b""


def _signed_inside(
    house: House, task: _Task, own: Marked, key: OwnKey
) -> tuple[dict[str, str], bytes]:
    """Sign the copy of those before, if it shows all of them; else one made of the original."""
    blobs = house.deployment.blobs
    others = [each for each in task.wanted if each.key != own.key]
    shown = dict.fromkeys((each.key for each in others), SHOWN)
    if task.former is not None and set(task.before) == set(shown):
        try:
            base = blobs.read(task.former.sha256)
            return {**task.before, own.key: INSIDE}, _copy(house, base, task, own, key)
        except RegestError as fault:
            # Signed pages take no mark that has no place kept for it.
            log.info("signed_copy_begun_anew", code=fault.code)
    base = _marked(house, task.main, others) if others else blobs.read(task.main.sha256)
    return {**shown, own.key: INSIDE}, _copy(house, base, task, own, key)


def _copy(house: House, base: bytes, task: _Task, own: Marked, key: OwnKey) -> bytes:
    deployment = house.deployment
    return pades.copy(
        base,
        _mark(house, own),
        key.content,
        key.passphrase,
        moment=deployment.database.clock.now(),
        awaited=task.awaited,
        language=language_of(house),
    )


def _marked(house: House, main: Component, wanted: Sequence[Marked]) -> bytes:
    content = house.deployment.blobs.read(main.sha256)
    marks = [_mark(house, each) for each in wanted]
    return pades.marked(content, marks, language=language_of(house))


def _mark(house: House, marked: Marked) -> Mark:
    return mark_of(
        marked.check, house.deployment.zone, signer=marked.signature.name, with_moment=True
    )
