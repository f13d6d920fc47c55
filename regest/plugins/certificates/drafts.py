"""Drafts of certificates («проект»): the sheet to be looked over before a number is taken.

A draft is a record of the catalogue without number and day (REG-8); none is reserved for it, so
that giving it up leaves no hole in the register (REG-5). Issued, it becomes the certificate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from regest.api import (
    Component,
    Draft,
    House,
    NotFound,
    Record,
    RecordField,
    RecordParty,
    RecordState,
    Work,
    components,
    drafting,
    records,
    visibility,
)
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.cards import content_of
from regest.plugins.certificates.declarations import ISSUE
from regest.plugins.certificates.entitlement import (
    Entitled,
    Wanted,
    checked,
    hold_party,
    refuse_second,
)
from regest.plugins.certificates.membership import membership_on, organisation_called
from regest.plugins.certificates.sheet import Sheet, files_of
from regest.plugins.certificates.signatories import signing_on
from regest.plugins.certificates.words import HOLDER, MEMBER_CERTIFICATE, _


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft as it stands: its record, its card, its files, and the organisation it is for."""

    record: Record
    organisation_id: str
    fields: Mapping[str, str]
    files: tuple[Component, ...]

    @property
    def holder(self) -> str:
        """The organisation as the sheet has it."""
        return self.fields.get("holder", "")

    @property
    def address(self) -> str:
        """Its address as the sheet has it."""
        return self.fields.get("address", "")

    @property
    def basis(self) -> str:
        """The order that the certificate will rest on."""
        return self.fields.get("basis", "")


def prepare(house: House, wanted: Sequence[Wanted], *, origin: str = "") -> list[Record]:
    """Draft a certificate for each organisation, all or none; a draft that waits is made anew.

    Raises:
        RegestError: as of `issuing.issue`: a draft is made for whoever may get a certificate.
    """
    entitled = checked(house, wanted)
    today = house.deployment.database.today()
    with house.read() as session:
        signed = signing_on(house, session, today)
    language = house.deployment.settings.association.language
    made = []
    for each in entitled:
        sheet = Sheet(
            holder=each.party.name,
            given_to=each.given_to,
            address=each.party.address,
            signatories=signed,
            issued_on=today,
            origin=origin,
        )
        files = files_of(house, sheet)
        made.append((each, content_of(house, each, sheet, files, words.DRAFT.text(language))))
    with house.work() as work:
        return [_written(house, work, each, content) for each, content in made]


def drop(house: House, reference: str, reason: str) -> Record:
    """Give a draft up; no number is lost.

    Raises:
        NotFound: there is no such draft.
        Refusal: `reason_missing`; `draft_frozen`, it was issued meanwhile; the right is missing.
    """
    house.reader.require(ISSUE)
    with house.read() as session:
        record_id = find(house, session, reference).record.id
    with house.work() as work:
        record = work.session.get_one(Record, record_id)
        drafting.drop(work, record, reason)
    return record


def of_organisation(session: Session, organisation_id: str) -> Record | None:
    """Return the draft that waits for an organisation."""
    return session.exec(
        _drafts().where(RecordParty.party_id == organisation_id).order_by(col(Record.created_at))
    ).first()


def as_drafted(session: Session, wanted: Wanted) -> Wanted:
    """Return what is wanted with the order that its draft names, if it names none itself.

    Raises:
        NotFound: there is no such organisation.
    """
    if wanted.basis.strip():
        return wanted
    party = organisation_called(session, wanted.organisation)
    record = of_organisation(session, party.id)
    basis = _fields(session, record.id).get("basis", "") if record is not None else ""
    return Wanted(organisation=party.id, basis=basis)


def listed(house: House, session: Session) -> list[Drafted]:
    """Return the drafts that the reader sees, the oldest first."""
    seen = visibility.visible_among(house.reader)
    found = session.exec(_drafts().where(seen).order_by(col(Record.created_at), col(Record.id)))
    return [_drafted(session, record) for record in found]


def find(house: House, session: Session, reference: str) -> Drafted:
    """Return the draft with this id, or that of the organisation that is called so.

    Raises:
        NotFound: there is none that the reader may see.
    """
    named = reference.strip()
    for each in listed(house, session):
        if named.lower() == each.record.id or named == each.holder:
            return each
    raise NotFound(
        "certificate_draft_unknown",
        _("There is no draft of a certificate {name}", name=reference),
        rule="REG-8",
        remedy=_("`regest certificate draft` lists them."),
    )


def _written(house: House, work: Work, entitled: Entitled, content: Draft) -> Record:
    party = hold_party(work, entitled.party.id)
    membership_on(work.session, party, work.today)
    refuse_second(work.session, party)
    record = of_organisation(work.session, party.id)
    if record is None:
        record = drafting.draft(work, content)
        work.witness("certificate.drafted", "record", record.id)
        return record
    drafting.hold(work, record)
    held = {"heading": record.heading, **_fields(work.session, record.id)}
    wanted = {"heading": content.heading, **content.fields}
    changes = {name: value for name, value in wanted.items() if held.get(name, "") != value}
    if changes:
        language = house.deployment.settings.association.language
        reason = words.DRAFTED_ANEW.text(language)
        records.correct(work, house.deployment.calls, record, changes, reason)
    drafting.replace_files(work, record, content.files)
    return record


def _drafts() -> SelectOfScalar[Record]:
    return (
        select(Record)
        .join(RecordParty, col(RecordParty.record_id) == col(Record.id))
        .where(
            Record.class_name == MEMBER_CERTIFICATE,
            Record.state == RecordState.DRAFT,
            RecordParty.role == HOLDER,
        )
    )


def _drafted(session: Session, record: Record) -> Drafted:
    holders = select(RecordParty.party_id).where(
        RecordParty.record_id == record.id, RecordParty.role == HOLDER
    )
    files = tuple(each for each, _text in components.components_of(session, record.id))
    fields = _fields(session, record.id)
    return Drafted(record, session.exec(holders).first() or "", fields, files)


def _fields(session: Session, record_id: str) -> dict[str, str]:
    rows = session.exec(select(RecordField).where(RecordField.record_id == record_id))
    return {row.name: row.value for row in rows}
