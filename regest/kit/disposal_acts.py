"""Acts of destruction as people deal with them: look, prove anew who one is, approve, carry out."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from regest.core.base.errors import RegestError, Unavailable
from regest.core.base.messages import _
from regest.core.catalogue.components import PreparedFile, add_components, prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.fileplan import plan_entry
from regest.core.catalogue.history import remember
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.catalogue.vocabulary import class_row
from regest.core.documents.paper import Paper
from regest.core.people import tickets
from regest.core.retention import acts, destroying, settling
from regest.core.retention.act_checks import require_approved
from regest.core.retention.acts import Commission, Drafted
from regest.core.retention.obstacles import Looked, due_ids, look
from regest.core.retention.tables import DisposalAct, DisposalActRow
from regest.core.store.running_job import RunningJob
from regest.core.store.work import Work
from regest.kit.act_paper import act_paper, member_names, signers_of, title_of
from regest.kit.copies_inside import drop_copies
from regest.kit.house import House
from regest.kit.inventory_paper import signatory
from regest.kit.record_signing import Proof, prove

READ, DRAFT, APPROVE, EXECUTE = "retention.read", "act.draft", "act.approve", "act.execute"


@dataclass(frozen=True, kw_only=True, slots=True)
class ShownAct:
    """An act with its rows, the digest of both, and the people it names."""

    act: DisposalAct
    rows: tuple[DisposalActRow, ...]
    digest: str
    compiler: str = ""
    approver: str = ""
    members: tuple[str, ...] = ()
    record_number: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Carried:
    """An act that was carried out; `settled` says that nothing of the content is left here."""

    act: DisposalAct
    files: int
    records: int
    settled: bool


def shown_act(house: House, reference: str) -> ShownAct:
    """Return an act as it is looked at before it is approved or carried out.

    Raises:
        NotFound: there is none.
        Refusal: the right is missing.
    """
    house.reader.require(READ)
    with house.read() as session:
        return _shown(session, acts.find_act(session, reference))


def all_acts(house: House) -> Sequence[ShownAct]:
    """Return all acts, the latest first.

    Raises:
        Refusal: the right is missing.
    """
    house.reader.require(READ)
    with house.read() as session:
        return [_shown(session, act) for act in acts.list_acts(session)]


def candidates(house: House) -> Sequence[Looked]:
    """Return the files whose term is over today, with what keeps each of them.

    Raises:
        Refusal: the right is missing.
    """
    house.reader.require(READ)
    deployment = house.deployment
    today = deployment.database.today()
    with house.read() as session:
        due = due_ids(session, deployment.rules, today)
        return look(session, deployment.rules, due, today, calls=deployment.calls)


def draft(
    house: House,
    file_ids: Collection[str] | None = None,
    *,
    commission: Commission | None = None,
    grouped: bool = False,
) -> Drafted:
    """Draw an act up; as `acts.draft`.

    Raises:
        Refusal: the right is missing, or what `acts.draft` refuses.
    """
    house.reader.require(DRAFT)
    deployment = house.deployment
    with house.work() as work:
        return acts.draft(
            work,
            deployment.rules,
            deployment.calls,
            file_ids,
            commission=commission,
            grouped=grouped,
        )


def consider(house: House, reference: str, commission: Commission) -> DisposalAct:
    """Note who of the commission considered a draft, and by which minutes; as `acts.consider`."""
    house.reader.require(DRAFT)
    with house.work() as work:
        return acts.consider(work, house.deployment.rules, reference, commission)


def cancel(house: House, reference: str, reason: str) -> DisposalAct:
    """Cancel an act that is not carried out; as `acts.cancel`."""
    house.reader.require(DRAFT)
    with house.work() as work:
        return acts.cancel(work, house.deployment.calls, reference, reason)


def approve(house: House, reference: str, *, proof: Proof, shown: str = "") -> DisposalAct:
    """Approve a draft, and file its paper under the number that was set aside for it.

    `shown` is the digest of what was looked at; without it, of the act as it is.

    Raises:
        NotFound: there is no such act.
        Refusal: `not_proved`; the right is missing; or what `acts.require_approvable` refuses.
    """
    house.reader.require(APPROVE)
    rules, calls = house.deployment.rules, house.deployment.calls
    with house.read() as session:
        act = acts.find_act(session, reference)
        rows = acts.rows_of(session, act.id)
        digest = shown or acts.digest_of(act, rows)
        today = house.deployment.database.today()
        person = signatory(session, house.reader.login, today)
        signers = replace(signers_of(session, act), approver=person, approved_on=today)
        paper = act_paper(house, session, act, rows, signers)
    ticket = prove(house, digest, proof, acts.APPROVE)
    files = _files(house, paper, "act")
    with house.work() as work:
        _use(house, work, ticket, acts.APPROVE, digest, proof)
        act = acts.require_approvable(work, rules, calls, act.id, shown_digest=digest)
        record = register(work, calls, _draft(work, act, files)).record
        return acts.approve(work, act, record)


def execute(house: House, reference: str, *, method: str, proof: Proof, shown: str = "") -> Carried:
    """Destroy what an approved act names; what a crash left of an earlier one is finished first.

    Raises:
        NotFound: there is no such act.
        Refusal: `not_proved`; the right is missing; or what `destroying.execute` refuses.
    """
    house.reader.require(EXECUTE)
    deployment = house.deployment
    finish(house)
    with house.read() as session:
        act = acts.find_act(session, reference)
        rows = acts.rows_of(session, act.id)
        require_approved(act, rows)
        digest = shown or act.digest
    ticket = prove(house, digest, proof, acts.EXECUTE)
    with house.work() as work:
        _use(house, work, ticket, acts.EXECUTE, digest, proof)
        done = destroying.execute(
            work,
            deployment.rules,
            deployment.calls,
            deployment.disposals,
            act.id,
            method=method,
            shown=digest,
            language=deployment.settings.association.language,
        )
    settled = finish(house)
    _file_executed(house, act.id)
    return Carried(act=done.act, files=done.files, records=done.records, settled=settled)


def finish(house: House) -> bool:
    """Finish what was destroyed: bytes, the database's file, the index; say whether all is done.

    Raises:
        IntegrityBroken: the list of what was destroyed is not as it was written.
    """
    deployment = house.deployment
    done = settling.settle(deployment.database, deployment.blobs, deployment.disposals, house.actor)
    if done.acts:
        drop_copies(deployment, house.actor)
    waiting = house.drain()
    return done.done and not waiting


def settle_job(house: House, job: RunningJob) -> None:
    """Finish what was destroyed, for a worker; what cannot be done yet is tried again.

    Raises:
        Unavailable: `disposal_unsettled`.
    """
    del job
    if not finish(house):
        raise Unavailable(
            "disposal_unsettled",
            _("Traces are left on the disk for now; the worker removes them."),
            rule="DSP-5",
        )


def paper_of(house: House, reference: str) -> Paper:
    """Return the paper of an act as it stands, a draft marked as one.

    Raises:
        NotFound: there is no such act.
    """
    house.reader.require(READ)
    with house.read() as session:
        act = acts.find_act(session, reference)
        return act_paper(house, session, act, acts.rows_of(session, act.id))


def _shown(session: Session, act: DisposalAct) -> ShownAct:
    rows = tuple(acts.rows_of(session, act.id))
    record = session.get(Record, act.record_id) if act.record_id else None
    return ShownAct(
        act=act,
        rows=rows,
        digest=acts.digest_of(act, rows),
        compiler=signatory(session, act.drafted_by, act.drawn_on).name,
        approver=signatory(session, act.approved_by, act.approved_on).name
        if act.approved_on is not None
        else "",
        members=member_names(session, act.members),
        record_number=record.number if record is not None else "",
    )


def _use(house: House, work: Work, ticket: str, purpose: str, digest: str, proof: Proof) -> None:
    account_id = house.reader.account_id or ""
    tickets.use(work, account_id, ticket, purpose=purpose, digest=digest, now=proof.now)


def _draft(work: Work, act: DisposalAct, files: tuple[PreparedFile, ...]) -> Draft:
    return Draft(
        class_name=acts.CLASS,
        heading=title_of(act),
        document_date=act.drawn_on,
        file_index=_index(work),
        files=files,
        wish=NumberWish(ledger=acts.LEDGER, reserved=str(act.number), of=act.drawn_on),
    )


def _index(work: Work) -> str:
    """Return the file that acts go to: that of their class, else 04-05 where the plan has it."""
    named = class_row(work.session, acts.CLASS).file_index
    if named:
        return named
    try:
        return plan_entry(work.session, acts.INDEX).index
    except RegestError:
        return ""


def _file_executed(house: House, act_id: str) -> None:
    """Add the paper with its part on the execution to the record of the act."""
    with house.read() as session:
        act = acts.find_act(session, act_id)
        paper = act_paper(house, session, act, acts.rows_of(session, act.id))
    if act.record_id is None:
        return
    files = _files(house, paper, "act-executed")
    with house.work() as work:
        record = work.session.get_one(Record, act.record_id, with_for_update=True)
        for component in add_components(work, record, files):
            remember(work, record.id, "attached", field="component", new=component.name)
        record.version += 1
        work.session.add(record)
        work.enqueue(record.id)
        work.witness("act.filed", "disposal_act", act.id, {"record": record.id})


def _files(house: House, paper: Paper, stem: str) -> tuple[PreparedFile, ...]:
    # What writes Word files takes 7 MB.
    from regest.core.documents.docx import write_docx
    from regest.core.documents.pdf import write_pdf

    deployment = house.deployment
    made = (
        (f"{stem}.pdf", write_pdf(paper), ComponentRole.MAIN),
        (f"{stem}.docx", write_docx(paper), ComponentRole.RENDITION),
    )
    return tuple(
        prepare(deployment.blobs, deployment.read_text, name, content, role)
        for name, content, role in made
    )


NOTICE = _(
    "The documents will be destroyed beyond recovery. What is known of the file, and the act, stay."
)
