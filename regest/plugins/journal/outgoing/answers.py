"""Answers: the draft of a letter that answers another, and its registration once it is signed.

The draft knows whom it goes to, what it is about and what it answers, stands on the letterhead as
a Word file, and gets its number when the signed letter is registered (REG-8, LNK-1).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlmodel import Session, col, select

from regest.api import (
    Ambiguous,
    Draft,
    House,
    NotFound,
    Party,
    PreparedFile,
    Problem,
    Record,
    RecordLink,
    RecordState,
    Refusal,
    TaskContext,
    TaskFilter,
    Work,
    components,
    directory,
    drafting,
    parties,
    references,
    task_list,
    views,
    visibility,
)
from regest.plugins.journal.declarations import REGISTER_OUTGOING
from regest.plugins.journal.letters.correspondents import Cast
from regest.plugins.journal.letters.descriptions import OutgoingLetter
from regest.plugins.journal.letters.enclosures import Enclosures, take_in
from regest.plugins.journal.letters.registration import Entry, register_signed, verified
from regest.plugins.journal.outgoing import letterhead
from regest.plugins.journal.requests import replies
from regest.plugins.journal.words import (
    ADDRESSEE,
    ANSWER_TO,
    ANSWERS,
    CORRESPONDENT,
    EXECUTOR,
    LETTER,
    NO_NUMBER,
    OUTGOING,
    PLUGIN,
    SIGNATORY,
    _,
)

_ABOUT = re.compile(r"об?о?\s", re.IGNORECASE)
_UNFIT = re.compile(r"[^\w.,() -]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What the writer says of an answer; empty parts are taken from the letter that is answered.

    `another` says that a second draft is meant, though one answers the letter already.
    """

    addressees: tuple[str, ...] = ()
    subject: str = ""
    signatory: str = ""
    executor: str = ""
    another: bool = False


@dataclass(frozen=True, slots=True)
class Prepared:
    """The draft of an answer: its record, the Word file on the letterhead, and what to know."""

    record: Record
    name: str
    content: bytes
    addressees: tuple[str, ...]
    reference: str
    warnings: tuple[Problem, ...] = ()


def prepare(house: House, reference: str, answer: Answer) -> Prepared:
    """Write the draft of an answer to an incoming letter («Подготовить ответ»).

    Raises:
        NotFound: no such letter, or not for this reader.
        Refusal: neither a registrar nor an executor of the letter, it cannot be answered, or a
            draft answers it already.
    """
    with house.read() as session:
        sheet = _sheet(session, house, reference, answer)
    content = letterhead.written(house, sheet)
    name = _file_name(sheet)
    file = components.prepare(house.deployment.blobs, house.deployment.read_text, name, content)
    with house.work() as work:
        cast = Cast(work)
        for each in answer.addressees or sheet.addressee_ids:
            cast.organisation(each, ADDRESSEE)
        if sheet.signatory:
            cast.person(sheet.signatory_id or sheet.signatory, SIGNATORY)
        own = cast.executor(house, answer.executor)
        request = replies.to_request(work.session, house, reference)
        draft = _draft(request, sheet, cast, own, file)
        record = drafting.draft(work, draft)
    return Prepared(record, name, content, sheet.addressees, request.line, tuple(cast.warnings))


def register_draft(
    house: House, reference: str, letter: OutgoingLetter, paths: Sequence[Path] = ()
) -> Entry:
    """Register the signed letter of a draft, whose number is issued now.

    `reference` names the draft, or the incoming letter that it answers. What `letter` leaves empty
    is taken from the draft; files take the place of the draft's.

    Raises:
        NotFound: no such draft, or not for this reader.
        Refusal: it is registered already, or a rule says no; no number is lost.
    """
    house.reader.require(REGISTER_OUTGOING)
    enclosures = take_in(house.deployment, paths)
    with house.work() as work:
        record = find_draft(work.session, house, reference)
        entry = register_signed_draft(house, work, record, letter, enclosures)
    return verified(house, entry)


def register_signed_draft(
    house: House, work: Work, record: Record, letter: OutgoingLetter, enclosures: Enclosures
) -> Entry:
    """Register the signed letter of a draft within the caller's unit of work."""
    content = drafting.content_of(work.session, record)
    return register_signed(house, work, _filled(letter, content), enclosures, of=record)


def find_draft(session: Session, house: House, reference: str) -> Record:
    """Return the draft that is named, or the one draft that answers the letter that is named.

    Raises:
        NotFound: no such document, or no draft answers it.
        Ambiguous: several drafts do.
    """
    named = references.find_record(session, house.reader, reference)
    if named.class_name == OUTGOING:
        return named
    drafts = drafts_for(session, house, named)
    if len(drafts) == 1:
        return drafts[0]
    if drafts:
        raise Ambiguous(
            "draft_ambiguous",
            _("Several drafts answer {number}", number=named.number),
            [f"{each.id}: {each.heading}" for each in drafts],
            rule="REG-8",
            remedy=_("Name one of them by its id."),
        )
    raise NotFound(
        "draft_unknown",
        _("No draft answers {number}", number=named.number or named.id),
        rule="REG-8",
        remedy=_("Prepare one: regest journal answer {number}.", number=named.number or named.id),
    )


def drafts_for(session: Session, house: House, record: Record) -> Sequence[Record]:
    """Return the drafts that answer this letter and that the reader may see, oldest first."""
    answering = select(RecordLink.source_id).where(
        RecordLink.target_id == record.id, RecordLink.type == ANSWERS
    )
    wanted = select(Record).where(
        col(Record.id).in_(answering),
        Record.state == RecordState.DRAFT,
        visibility.visible(house.reader),
    )
    return session.exec(wanted.order_by(col(Record.created_at), col(Record.id))).all()


def _sheet(session: Session, house: House, reference: str, answer: Answer) -> letterhead.Sheet:
    request = replies.to_request(session, house, reference)
    record = request.record
    if record is None:
        raise NotFound("record_unknown", _("Name the document that is answered"), rule="LNK-1")
    require_right(session, house, record)
    for name in filter(None, (*answer.addressees, answer.signatory, answer.executor)):
        _require_known(session, house, name)
    others = drafts_for(session, house, record)
    if others and not answer.another:
        raise Refusal(
            "draft_exists",
            _("A draft answers {number} already: {draft}", number=record.number,
              draft=others[0].id),
            rule="REG-8",
            remedy=_("Go on with it, give it up with regest record drop, or say --another."),
        )  # fmt: skip
    view = views.record_view(session, record)
    senders = [each for each in view.parties if each.role == CORRESPONDENT]
    signatory = letterhead.signatory(session, house, answer.signatory)
    return letterhead.Sheet(
        addressees=answer.addressees or tuple(each.name for each in senders),
        addressee_ids=tuple(each.id for each in senders),
        heading=answer.subject.strip() or _heading(record, request.line),
        number=replies.bare_number(view.fields.get("foreign_number", "")),
        dated=record.document_date,
        signatory=signatory.name,
        signatory_id=signatory.party_id,
        post=signatory.post,
        executor=letterhead.executor(session, house, answer.executor),
    )


def require_right(session: Session, house: House, record: Record) -> None:
    """An executor of the letter may write its answer without being a registrar (10.3)."""
    if house.reader.may(REGISTER_OUTGOING):
        return
    context = TaskContext.of(house.deployment, house.reader)
    wanted = TaskFilter(mine=True, open_only=True, record_id=record.id)
    today = house.deployment.database.today()
    if not task_list.listing(session, context, today, wanted):
        house.reader.require(REGISTER_OUTGOING)


def _require_known(session: Session, house: House, name: str) -> None:
    """Whoever is no registrar names parties that they know of, and learns of no other (ACC-2)."""
    if house.reader.may(REGISTER_OUTGOING):
        return
    ids = [each.id for each in parties.find_parties(session, name)]
    wanted = select(Party.id).where(col(Party.id).in_(ids), directory.seen_parties(house.reader))
    if session.exec(wanted).first() is None:
        raise NotFound(
            "party_unknown",
            _("{name} is not in the directory", name=name),
            remedy=_("Leave it out: whoever registers the answer adds it."),
        )


def _heading(record: Record, line: str) -> str:
    """Return «О …» of the letter that is answered, or the line «На № … от …» for other words."""
    return record.heading if _ABOUT.match(record.heading) else line


def _draft(
    request: replies.Reply, sheet: letterhead.Sheet, cast: Cast, own: dict[str, str],
    file: PreparedFile,
) -> Draft:  # fmt: skip
    answered = request.record
    mark = answered.mark if answered is not None else ""
    basis = f"{ANSWER_TO} {answered.number}" if answered is not None and mark else ""
    return Draft(
        class_name=OUTGOING,
        heading=sheet.heading,
        # What answers a marked letter quotes it.
        mark=mark,
        mark_basis=basis,
        fields={"kind": LETTER, **request.fields, **own},
        parties=tuple(cast.roles),
        files=(file,),
        links=request.links,
        provider=PLUGIN,
    )


def _filled(letter: OutgoingLetter, content: Draft) -> OutgoingLetter:
    """Return the letter with what it leaves empty taken from the draft."""

    def held(role: str) -> tuple[str, ...]:
        return tuple(each.party_id for each in content.parties if each.role == role)

    kind = content.fields.get("kind", LETTER) if letter.kind == LETTER else letter.kind
    return replace(
        letter,
        subject=letter.subject or content.heading,
        addressees=letter.addressees or (() if letter.lists else held(ADDRESSEE)),
        signatory=letter.signatory or next(iter(held(SIGNATORY)), ""),
        executor=letter.executor or next(iter(held(EXECUTOR)), ""),
        kind=kind,
    )


def _file_name(sheet: letterhead.Sheet) -> str:
    number = _UNFIT.sub("-", sheet.number).strip("- ") or NO_NUMBER.replace("/", "-")
    return f"{ANSWER_TO} {number}.docx".capitalize()
