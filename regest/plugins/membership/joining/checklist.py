"""The documents of a candidate: all four, or no candidacy (3.2, R-3.2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlmodel import Session, col, select

from regest.api import House, Message, NotFound, Reader, Refusal, UsageFault, visibility
from regest.plugins.membership.declarations.catalogue import EDIT, PAPERS_FILE
from regest.plugins.membership.joining.applications import held, wanted_standing
from regest.plugins.membership.papers import Brought, PaperDraft, record_of
from regest.plugins.membership.tables.joining import (
    Addressee,
    MembershipApplication,
    MembershipPaper,
    Paper,
)
from regest.plugins.membership.words import APPLICANT, APPLICATION, CANDIDATE, _

CLAUSE = "п. 3.2 Положения"
PAPERS: dict[Paper, Message] = {
    Paper.ORDER: _("order on developing and implementing the quality system"),
    Paper.PLAN: _("plan of developing and implementing it"),
    Paper.SPECIALISTS: _("specialists trained in quality management"),
}
APPLIED = "application"
LINES: dict[str, Message] = {
    **{paper.value: title for paper, title in PAPERS.items()},
    APPLIED: _("application to the chair"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPaper:
    """A document of a candidate: which, what it is in words, of which day.

    `count` says how many specialists were trained. Without a reference and files it is kept in
    words alone: the paper stays with the candidate.
    """

    kind: Paper
    description: str
    count: int = 1
    dated: dt.date | None = None
    paper: Brought = field(default_factory=Brought)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the checklist: its name, whether it is held, and the documents that hold it."""

    code: str
    title: Message
    held: bool
    papers: tuple[MembershipPaper, ...] = ()


def add(house: House, application_id: str, new: NewPaper) -> MembershipPaper:
    """Note a document of a candidate.

    Raises:
        NotFound: no such application, or record.
        UsageFault: `paper_empty`, nothing is said of it, or no specialist is counted.
        Refusal: `no_candidacy`, the application does not ask for one; or as registration.
    """
    house.reader.require(EDIT)
    if not new.description.strip() or new.count < 1:
        raise UsageFault(
            "paper_empty",
            _("The document is not described"),
            rule="R-3.2",
            clause=CLAUSE,
            remedy=_("Write number and day of the order, who was trained and where."),
        )
    with house.work() as work:
        row = held(work, house.reader, application_id)
        if wanted_standing(row.ground) != CANDIDATE:
            raise Refusal(
                "no_candidacy",
                _("This application does not ask for a candidacy"),
                rule="R-3.2",
                clause=CLAUSE,
                remedy=_("The checklist is for applications on the ground of 3.2."),
            )
        record_id = None
        if new.paper.reference or new.paper.files:
            draft = PaperDraft(
                class_name=APPLICATION,
                heading=new.description,
                dated=new.dated,
                file_index=PAPERS_FILE,
                parties=((row.organisation_id, APPLICANT),),
            )
            record_id = record_of(house, work, new.paper, draft).id
        paper = MembershipPaper(
            id=work.new_id(),
            application_id=row.id,
            kind=new.kind,
            description=new.description.strip(),
            count=new.count,
            dated=new.dated,
            record_id=record_id,
            entered_by=work.actor.name,
            entered_at=work.now,
        )
        work.session.add(paper)
        work.witness("membership.paper_added", "membership_paper", paper.id)
    return paper


def withdraw(house: House, paper_id: str, reason: str) -> MembershipPaper:
    """Take a document off the checklist, with the reason; it stays to be read.

    Raises:
        NotFound: there is none, or it was taken off.
        UsageFault: no reason.
    """
    house.reader.require(EDIT)
    if not reason.strip():
        raise UsageFault(
            "reason_missing", _("A document is not taken off the checklist without a reason")
        )
    with house.work() as work:
        paper = work.session.get(MembershipPaper, paper_id, with_for_update=True)
        if paper is None or paper.withdrawn_at is not None:
            raise NotFound("paper_unknown", _("There is no such document on the checklist"))
        paper.withdrawn_by, paper.withdrawn_at = work.actor.name, work.now
        paper.withdrawn_reason = reason.strip()
        work.session.add(paper)
        work.witness("membership.paper_withdrawn", "membership_paper", paper.id)
    return paper


def lines(
    session: Session, row: MembershipApplication, reader: Reader | None = None
) -> tuple[Line, ...]:
    """Return the four lines of the checklist; the application itself is the last of them.

    Papers that the `reader` may not be told of are held all the same, and left out (ACC-2).
    """
    papers = papers_of(session, row.id)
    told = papers
    if reader is not None:
        untold = visibility.untold_records(session, reader, [each.record_id for each in papers])
        told = [each for each in papers if each.record_id not in untold]
    found = [
        Line(kind.value, title, bool(_of(papers, kind)), _of(told, kind))
        for kind, title in PAPERS.items()
    ]
    applied = row.signed and row.addressee is Addressee.CHAIR
    return (*found, Line(APPLIED, LINES[APPLIED], applied))


def missing(session: Session, row: MembershipApplication) -> list[Message]:
    """Return what a candidacy lacks, in words."""
    return [line.title for line in lines(session, row) if not line.held]


def papers_of(session: Session, application_id: str) -> Sequence[MembershipPaper]:
    """Return the documents that count, in the order in which they were noted."""
    wanted = select(MembershipPaper).where(
        MembershipPaper.application_id == application_id,
        col(MembershipPaper.withdrawn_at).is_(None),
    )
    return session.exec(wanted.order_by(col(MembershipPaper.id))).all()


def _of(papers: Sequence[MembershipPaper], kind: Paper) -> tuple[MembershipPaper, ...]:
    return tuple(each for each in papers if each.kind is kind)
