"""The chair approves the plan of a year: looks at it, proves who that is, and it is registered.

The paper is made before the unit of work, under the number that comes next: when another document
took that number meanwhile, or the plan was changed, nothing is written and it is made anew.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from sqlmodel import Session, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue import ledger, plan_lines, plan_years
from regest.core.catalogue.components import PreparedFile, prepare
from regest.core.catalogue.drafts import Draft, PartyRole
from regest.core.catalogue.plan_years import Approval, Plan
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import ComponentRole, Record, RecordClassRow
from regest.core.catalogue.vocabulary import class_row
from regest.core.documents.pdf import write_pdf
from regest.core.people import tickets
from regest.core.people.tables import Account, Party
from regest.core.store.work import Work
from regest.kit.house import House
from regest.kit.plan_paper import heads_of, paper_of, sources_of, title_of
from regest.kit.record_signing import Proof, prove
from regest.kit.registering import wish_of

RECORD_CLASS = "nomenclature"
PERMISSION = "fileplan.approve"
PURPOSE = "fileplan.approve"
_ATTEMPTS = 3


class _NumberTaken(Exception):
    """Another document took the number that stands on the paper."""


@dataclass(frozen=True, slots=True)
class Approved:
    """The plan that was approved, and its record."""

    plan: Plan
    record: Record


@dataclass(frozen=True, slots=True)
class _Paper:
    """The paper as files, under the number that it bears; empty for a class without numbers."""

    kind: RecordClassRow
    number: str
    files: tuple[PreparedFile, ...]


def approve(
    house: House, year: int, *, shown: str, agreed_by: str, proof: Proof, basis: str = ""
) -> Approved:
    """Approve the plan that was shown (`shown` is its digest), and register its paper.

    Raises:
        NotFound: there is no plan of the year, or no record class for it.
        Refusal: the right; `approval_personal`, the console approves nothing; `not_proved`; what
            `plan_years.approve` refuses. Nothing is written then.
    """
    approval = _approval(house, agreed_by, basis)
    with house.read() as session:
        plan = plan_years.plan_of(session, year)
        plan_years.require_approvable(plan, approval)
        _require_other_person(session, house, plan)
    ticket = prove(house, shown, proof, PURPOSE)
    for _attempt in range(_ATTEMPTS):
        paper = _paper(house, year, approval)
        try:
            with house.work() as work:
                tickets.use(
                    work, house.reader.account_id or "", ticket,
                    purpose=PURPOSE, digest=shown, now=proof.now,
                )  # fmt: skip
                return _written(house, work, year, approval, shown, paper)
        except _NumberTaken:
            continue
    raise Refusal(
        "number_busy",
        _("Other documents are registered at the same moment"),
        rule="REG-5",
        remedy=_("Approve it once more."),
    )


def _written(
    house: House, work: Work, year: int, approval: Approval, shown: str, paper: _Paper
) -> Approved:
    plan = plan_years.approve(work, year, approval, shown=shown)
    kind = paper.kind
    draft = Draft(
        class_name=kind.name,
        heading=title_of(house, year),
        document_date=work.today,
        file_index=kind.file_index,
        fields={"plan_year": str(year)},
        parties=_signatories(work.session, house),
        files=paper.files,
        wish=wish_of(kind, ""),
        # It goes to the file of the year that it is of (FL-3).
        belongs_to=dt.date(year, 1, 1),
        provider=kind.provider,
    )
    record = register(work, house.deployment.calls, draft).record
    if record.number != paper.number:
        raise _NumberTaken
    plan.year.record_id = record.id
    work.session.add(plan.year)
    detail = {"year": year, "record": record.id}
    work.witness("fileplan.registered", "file_plan_year", str(year), detail)
    return Approved(plan, record)


def _paper(house: House, year: int, approval: Approval) -> _Paper:
    # Word files are written seldom, and what writes them takes 7 MB.
    from regest.core.documents.docx import write_docx

    deployment = house.deployment
    today = deployment.database.today()
    with house.read() as session:
        kind = class_row(session, RECORD_CLASS)
        session.expunge(kind)
        number = ledger.coming(session, kind.ledger, today) if kind.ledger else ""
        plan = plan_years.plan_of(session, year)
        lines = plan_lines.lines_of(session, plan, today)
        heads = replace(
            heads_of(session, plan, today),
            chair=approval.person,
            number=number,
            day=today,
            agreed_by=approval.agreed_by,
        )
        paper = paper_of(house, plan, lines, heads, sources_of(session, plan))
    made = (
        (f"fileplan-{year}.pdf", write_pdf(paper), ComponentRole.MAIN),
        (f"fileplan-{year}.docx", write_docx(paper), ComponentRole.RENDITION),
    )
    files = tuple(
        prepare(deployment.blobs, deployment.read_text, name, content, role)
        for name, content, role in made
    )
    return _Paper(kind, number, files)


def require_person(house: House) -> str:
    """Return the account that would approve.

    Raises:
        Refusal: `permission_missing`; `approval_personal`, the console approves nothing.
    """
    if house.reader.is_console or house.reader.account_id is None:
        raise Refusal(
            "approval_personal",
            _("A file plan is approved by a person with an account of their own"),
            rule="FP-2",
            remedy=_("The chair signs in and approves it, or calls the command with --as."),
        )
    house.reader.require(PERMISSION)
    return house.reader.account_id


def _approval(house: House, agreed_by: str, basis: str) -> Approval:
    account_id = require_person(house)
    with house.read() as session:
        account = session.get_one(Account, account_id)
        person = session.get(Party, account.person_id) if account.person_id else None
        name = person.name if person is not None else account.name
    return Approval(login=house.reader.login, person=name, agreed_by=agreed_by, basis=basis)


def _require_other_person(session: Session, house: House, plan: Plan) -> None:
    """Refuse an approver who drew the plan up under another account."""
    drafter = session.exec(select(Account).where(Account.login == plan.year.drafted_by)).first()
    approver = session.get(Account, house.reader.account_id)
    if drafter is None or approver is None or drafter.person_id is None:
        return
    if drafter.person_id == approver.person_id:
        raise Refusal(
            "plan_own_draft",
            _(
                "The file plan of {year} was drawn up by {login}, who does not approve it",
                year=plan.year.year, login=drafter.login,
            ),
            rule="DSP-4",
            remedy=_("The chair approves what another has drawn up."),
        )  # fmt: skip


def _signatories(session: Session, house: House) -> tuple[PartyRole, ...]:
    account = session.get(Account, house.reader.account_id)
    person = account.person_id if account is not None else None
    return (PartyRole(person, "signatory"),) if person else ()
