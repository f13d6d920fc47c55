"""PDF/A renditions: what is kept for ever or for long can be read without the program it came from.

The original always stays; its rendition is a further component, and the history of the record says
of what, by what and when it was made, or why it cannot be.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session, col, func, select

from regest.core.base.messages import Message, _
from regest.core.base.rules import Rulebook
from regest.core.catalogue.components import PreparedFile, add_components
from regest.core.catalogue.history import remember
from regest.core.catalogue.tables import (
    Component,
    ComponentRole,
    File,
    OpenState,
    Record,
    RecordHistory,
    RecordState,
)
from regest.core.documents import media, office, pdfa
from regest.core.documents.child import ChildFault
from regest.core.retention.appraisal import decisions_on
from regest.core.retention.inventories import kind_of
from regest.core.retention.terms import terms_of
from regest.core.store.work import Work

MAKE_RENDITIONS, FILES = "make_renditions", "files"
MADE, NEEDLESS, IMPOSSIBLE = "rendition_made", "rendition_needless", "rendition_impossible"
_SETTLED = (MADE, NEEDLESS, IMPOSSIBLE)
_GONE = (RecordState.DRAFT, RecordState.ANNULLED, RecordState.DISPOSED)
_AT_ONCE = 400


class Answer(StrEnum):
    """What became of a component: rendered, PDF/A itself, not possible, or to be tried later."""

    MADE = "made"
    NEEDLESS = "needless"
    IMPOSSIBLE = "impossible"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Rendered:
    """A component's PDF/A, or the reason why there is none; `words` go into the history."""

    answer: Answer
    words: str
    content: bytes = b""
    reason: Message | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """How many main files of closed lasting files are rendered, are PDF/A, cannot be, or wait."""

    made: int
    needless: int
    impossible: int
    waiting: int


def render(content: bytes, media_type: str, seconds: int, megabytes: int) -> Rendered:
    """Return the PDF/A of a file, checked, or say why there is none; never raises for the file."""
    if media_type == media.PDF:
        return _judged(content)
    if media_type not in office.FILTERS:
        return _impossible(_("there is no way from {type} to PDF/A", type=media_type))
    if not office.installed():
        reason = _("LibreOffice is not installed")
        return Rendered(Answer.LATER, reason.text("ru"), reason=reason)
    try:
        made = office.to_pdfa(content, media_type, seconds, megabytes)
        found = pdfa.examine(made)
    except ChildFault as fault:
        return _impossible(fault.reason)
    if not found.holds:
        return _impossible(_("what LibreOffice made is no PDF/A"))
    return Rendered(Answer.MADE, f"{office.LEVEL}, {office.version()}", made)


def lasting_files(session: Session, rules: Rulebook, on: dt.date) -> list[str]:
    """Return the ids of closed files that are kept for ever or for over ten years."""
    closed = select(File).where(File.state == OpenState.CLOSED, col(File.disposed_on).is_(None))
    files = session.exec(closed.order_by(col(File.id))).all()
    found: list[str] = []
    for start in range(0, len(files), _AT_ONCE):
        some = files[start : start + _AT_ONCE]
        terms = terms_of(session, some, rules, on)
        decisions = decisions_on(session, [file.id for file in some])
        found += [
            file_id
            for file_id, term in terms.items()
            if kind_of(term, decisions.get(file_id)) is not None
        ]
    return found


def wanted(session: Session, file_ids: Sequence[str]) -> list[Component]:
    """Return the main files of records of these files about which nothing is decided yet."""
    found: list[Component] = []
    for some in _chunks(file_ids):
        held = list(_main_files(session, some))
        done = _settled(session, {each.record_id for each in held})
        found += [each for each in held if each.id not in done]
    return found


def of_record(session: Session, record_id: str) -> list[Component]:
    """Return the main files of a record about which nothing is decided yet."""
    held = select(Component).where(
        Component.record_id == record_id, Component.role == ComponentRole.MAIN
    )
    done = _settled(session, [record_id])
    found = session.exec(held.order_by(col(Component.position)))
    return [each for each in found if each.id not in done]


def keep(work: Work, component: Component, rendered: Rendered, file: PreparedFile | None) -> bool:
    """Keep a rendition, or why there is none; say whether this was news.

    Somebody else may have decided meanwhile, or the record may be gone: then nothing is kept.
    """
    record = work.session.get(Record, component.record_id, with_for_update=True)
    if record is None or record.state in _GONE or rendered.answer is Answer.LATER:
        return False
    if work.session.get(Component, component.id) is None:
        return False
    if component.id in _settled(work.session, [record.id]):
        return False
    action = {
        Answer.MADE: MADE, Answer.NEEDLESS: NEEDLESS, Answer.IMPOSSIBLE: IMPOSSIBLE
    }[rendered.answer]  # fmt: skip
    added = add_components(work, record, [file]) if file is not None else []
    remember(
        work, record.id, action, field=component.id, old=component.sha256,
        new=added[0].sha256 if added else "", reason=rendered.words,
    )  # fmt: skip
    detail = {"component": component.id, "source": component.sha256}
    if added:
        detail |= {"rendition": added[0].id, "sha256": added[0].sha256}
        work.enqueue(record.id)
    work.witness(f"record.{action}", "record", record.id, detail)
    return True


def tally(session: Session, file_ids: Sequence[str]) -> Tally:
    """Count what is decided about the main files of these files, and what waits."""
    counts = dict.fromkeys((*_SETTLED, ""), 0)
    for some in _chunks(file_ids):
        components = list(_main_files(session, some))
        done = _settled(session, {each.record_id for each in components})
        for each in components:
            counts[done.get(each.id, "")] += 1
    return Tally(counts[MADE], counts[NEEDLESS], counts[IMPOSSIBLE], counts[""])


def reasons(session: Session, file_ids: Sequence[str]) -> dict[str, int]:
    """Return why main files of these files have no PDF/A, and how often; the reasons in Russian."""
    found: Counter[str] = Counter()
    for some in _chunks(file_ids):
        rows = (
            select(RecordHistory.reason, func.count())
            .join(Record, col(Record.id) == col(RecordHistory.record_id))
            .where(col(Record.file_id).in_(some), RecordHistory.action == IMPOSSIBLE)
            .group_by(RecordHistory.reason)
        )
        found.update(dict(session.exec(rows).all()))
    return dict(found.most_common())


def name_of(component: Component) -> str:
    """Return what the rendition of a file is called."""
    stem = component.name.rpartition(".")[0] or component.name
    return f"{stem[:280]} (PDF-A).pdf"


def _main_files(session: Session, file_ids: Sequence[str]) -> Iterator[Component]:
    for some in _chunks(file_ids):
        held = (
            select(Component)
            .join(Record, col(Record.id) == col(Component.record_id))
            .where(
                col(Record.file_id).in_(some),
                col(Record.state).not_in(_GONE),
                Component.role == ComponentRole.MAIN,
            )
        )
        yield from session.exec(held.order_by(col(Component.record_id), col(Component.position)))


def _settled(session: Session, record_ids: Iterable[str]) -> dict[str, str]:
    """Return what was decided, by the ids of components."""
    found: dict[str, str] = {}
    for some in _chunks(sorted(set(record_ids))):
        rows = select(RecordHistory.field, RecordHistory.action).where(
            col(RecordHistory.record_id).in_(some), col(RecordHistory.action).in_(_SETTLED)
        )
        found |= dict(session.exec(rows).all())
    return found


def _chunks(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def _judged(content: bytes) -> Rendered:
    try:
        found = pdfa.examine(content)
    except ChildFault as fault:
        return _impossible(fault.reason)
    if found.holds:
        return Rendered(Answer.NEEDLESS, f"PDF/A-{found.level.lower()}")
    return _impossible(_("a PDF that is no PDF/A is kept as it is: it may bear signatures"))


def _impossible(reason: Message) -> Rendered:
    return Rendered(Answer.IMPOSSIBLE, reason.text("ru"), reason=reason)
