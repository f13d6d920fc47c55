"""What a record is to be, before it is one: the draft that registration checks and writes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from sqlmodel import Session

from regest.core.base.canonical import digest
from regest.core.base.clock import local_day
from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue.components import PreparedFile
from regest.core.catalogue.fields import check_mark, exact, missing, typed_value
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import FieldDefinitionRow, RecordField, RecordParty
from regest.core.catalogue.vocabulary import class_row, field_rows, titles
from regest.core.hooks.types import PartyView, RegistrationView
from regest.core.people.parties import present
from regest.core.people.tables import Party
from regest.core.store.work import Work


@dataclass(frozen=True, slots=True)
class PartyRole:
    """A party and what it is to the record: correspondent, addressee, signatory, executor."""

    party_id: str
    role: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything of a record but its number; `links` are pairs of link type and target id.

    `wish` is None for records that take no number of a ledger; `named` is the number that its own
    procedure gives such a record (the point of minutes). `key` is the caller's idempotency key. A
    paper of past years goes to the file and period of the day `belongs_to`, not to those of today
    (FL-3).
    """

    class_name: str
    heading: str
    document_date: dt.date | None = None
    received_at: dt.datetime | None = None
    mark: str = ""
    mark_basis: str = ""
    file_index: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    parties: tuple[PartyRole, ...] = ()
    files: tuple[PreparedFile, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    wish: NumberWish | None = None
    named: str = ""
    late: bool = False
    belongs_to: dt.date | None = None
    provider: str = "core"
    key: str = ""

    def content(self) -> str:
        """Return the digest of all that makes two requests under one key the same."""
        return digest(
            {
                "class": self.class_name,
                "heading": self.heading,
                "mark": self.mark,
                "document_date": self.document_date,
                "file_index": self.file_index,
                "fields": dict(self.fields),
                "links": self.links,
                "parties": [[each.party_id, each.role] for each in self.parties],
                "files": [[each.name, each.sha256, each.role.value] for each in self.files],
                "wish": [self.wish.ledger, self.wish.reserved, self.wish.after]
                if self.wish
                else None,
            }
        )


def check_fields(session: Session, draft: Draft) -> list[FieldDefinitionRow]:
    """Return the field definitions of the draft's class when heading and fields fit them.

    Raises:
        NotFound: there is no such class.
        Refusal: the heading or a required field is missing, the class has no such field, or a
            mark has no basis.
    """
    defined = check_draft(session, draft)
    for row in defined:
        if row.required and not draft.fields.get(row.name, "").strip():
            raise missing(titles(row))
    return defined


def check_draft(session: Session, draft: Draft) -> list[FieldDefinitionRow]:
    """Return the field definitions of the class, of which some may still be missing (REG-8).

    Raises:
        NotFound: there is no such class.
        Refusal: there is no heading, the class has no such field, or a mark has no basis.
    """
    class_row(session, draft.class_name)
    check_mark(draft.mark, draft.mark_basis)
    if is_blank(draft.heading):
        raise missing(_("Subject"))
    defined = field_rows(session, draft.class_name)
    check_known(draft.fields, {row.name for row in defined})
    return defined


def check_known(named: Collection[str], known: Collection[str]) -> None:
    """Refuse a field that the class does not have."""
    unknown = sorted(set(named) - set(known))
    if unknown:
        raise Refusal(
            "field_unknown",
            _("The class has no field {name}", name=unknown[0]),
            remedy=_("Its fields are: {names}.", names=", ".join(sorted(known))),
        )


def write_fields(
    work: Work, record_id: str, draft: Draft, defined: list[FieldDefinitionRow]
) -> None:
    """Write the draft's typed fields, the exact ones with the form they are matched in.

    Raises:
        UsageFault: a value is not of its field's kind.
    """
    for row in defined:
        value = typed_value(row, draft.fields.get(row.name, ""))
        if value:
            work.session.add(
                RecordField(
                    record_id=record_id, name=row.name, value=value, exact=exact(row, value)
                )
            )


def write_parties(work: Work, record_id: str, parties: Sequence[PartyRole]) -> None:
    """Write who has to do with a record, in the order they are named.

    A merged duplicate is the party that it was merged into.
    """
    for position, each in enumerate(parties):
        party = present(work.session, work.session.get_one(Party, each.party_id))
        work.session.add(
            RecordParty(
                id=work.new_id(),
                record_id=record_id,
                party_id=party.id,
                role=each.role,
                position=position,
            )
        )


def view_of(work: Work, draft: Draft) -> RegistrationView:
    """Return the draft as plugins see it."""
    parties = []
    for each in draft.parties:
        party = present(work.session, work.session.get_one(Party, each.party_id))
        parties.append(
            PartyView(id=party.id, name=party.name, kind=party.kind.value, role=each.role)
        )
    return RegistrationView(
        class_name=draft.class_name,
        heading=draft.heading,
        mark=draft.mark,
        document_date=draft.document_date,
        received_at=draft.received_at,
        received_on=local_day(draft.received_at, work.zone) if draft.received_at else None,
        today=work.today,
        actor=work.actor.name,
        fields=dict(draft.fields),
        parties=tuple(parties),
        file_hashes=tuple(each.sha256 for each in draft.files),
        file_index=draft.file_index,
    )
