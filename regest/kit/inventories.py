"""Approval of inventories as people do it: look, prove who one is, approve; the paper is filed."""

from __future__ import annotations

from dataclasses import dataclass

from regest.core.catalogue.components import PreparedFile, prepare
from regest.core.catalogue.drafts import Draft
from regest.core.catalogue.registration import register
from regest.core.catalogue.tables import ComponentRole, Record
from regest.core.catalogue.vocabulary import class_row
from regest.core.documents.paper import Paper
from regest.core.people import tickets
from regest.core.retention import inventories
from regest.core.retention.tables import Inventory
from regest.kit.house import House
from regest.kit.inventory_paper import Approval, inventory_paper, signatory, title_of
from regest.kit.record_signing import Proof, prove

PERMISSION, DRAFTING = "act.approve", "act.draft"
_PURPOSE = "inventory.approve"


@dataclass(frozen=True, slots=True)
class Approved:
    """An inventory that was approved, and the record that holds its paper."""

    inventory: Inventory
    record: Record


def approve(
    house: House, reference: str, *, minutes: str, proof: Proof, shown: str = ""
) -> Approved:
    """Approve a draft and file its paper under the number that was set aside for it.

    `shown` is the digest of the rows that were looked at; without it, of the rows as they are.

    Raises:
        NotFound: there is no such inventory.
        Refusal: `not_proved`; `permission_missing`; or what `inventories.approve` refuses.
    """
    house.reader.require(PERMISSION)
    database = house.deployment.database
    with house.read() as session:
        inventory = inventories.inventory_with(session, reference)
        rows = inventories.rows_of(session, inventory.id)
        digest = shown or inventories.digest_of(rows)
        person = signatory(session, house.reader.login, database.today())
        approval = Approval(person, database.today(), minutes.strip())
        paper = inventory_paper(house, session, inventory, rows, approval)
    ticket = prove(house, digest, proof, _PURPOSE)
    files = _files(house, paper)
    with house.work() as work:
        tickets.use(
            work,
            house.reader.account_id or "",
            ticket,
            purpose=_PURPOSE,
            digest=digest,
            now=proof.now,
        )
        rules = house.deployment.rules
        done = inventories.approve(work, rules, inventory.id, minutes, shown=digest)
        draft = Draft(
            class_name=inventories.CLASS,
            heading=title_of(done),
            document_date=work.today,
            file_index=class_row(work.session, inventories.CLASS).file_index,
            fields={"closing_years": _years(done)},
            files=files,
            wish=inventories.wish_of(done),
        )
        record = register(work, house.deployment.calls, draft).record
        done.record_id = record.id
        work.session.add(done)
        work.witness("inventory.filed", "inventory", done.id, {"record": record.id})
    return Approved(done, record)


def paper_of(house: House, reference: str) -> Paper:
    """Return the paper of an inventory as it stands, a draft marked as one.

    Raises:
        NotFound: there is no such inventory.
    """
    with house.read() as session:
        inventory = inventories.inventory_with(session, reference)
        rows = inventories.rows_of(session, inventory.id)
        return inventory_paper(house, session, inventory, rows)


def _years(inventory: Inventory) -> str:
    years = dict.fromkeys((inventory.first_year, inventory.last_year))
    return "–".join(map(str, years))


def _files(house: House, paper: Paper) -> tuple[PreparedFile, ...]:
    # What writes Word files takes 7 MB.
    from regest.core.documents.docx import write_docx
    from regest.core.documents.pdf import write_pdf

    deployment = house.deployment
    made = (
        ("inventory.pdf", write_pdf(paper), ComponentRole.MAIN),
        ("inventory.docx", write_docx(paper), ComponentRole.RENDITION),
    )
    return tuple(
        prepare(deployment.blobs, deployment.read_text, name, content, role)
        for name, content, role in made
    )
