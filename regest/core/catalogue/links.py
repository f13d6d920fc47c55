"""Links between records, read from either end (domain §2.6)."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import bindparam
from sqlmodel import Session, col, or_, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.catalogue.tables import LinkTypeRow, Record, RecordLink
from regest.core.catalogue.vocabulary import link_type
from regest.core.store.work import Work


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """A link seen from one record: its type, the title from this end, the record at the other."""

    type: str
    title_ru: str
    title_en: str
    other: Record
    outward: bool


def add_link(work: Work, source: Record, target: Record, type_name: str) -> None:
    """Link `source` to `target`; a link that is there already is left as it is.

    Raises:
        NotFound: there is no such link type.
        Refusal: a record would be linked to itself.
    """
    declared = link_type(work.session, type_name)
    if source.id == target.id:
        raise Refusal(
            "link_to_itself",
            _("A document cannot be linked to itself"),
            rule="LNK",
            remedy=_("Name the other document."),
        )
    same = select(RecordLink).where(
        RecordLink.source_id == source.id,
        RecordLink.target_id == target.id,
        RecordLink.type == declared.name,
    )
    if work.session.exec(same).first() is None:
        work.session.add(
            RecordLink(
                id=work.new_id(),
                source_id=source.id,
                target_id=target.id,
                type=declared.name,
                created_at=work.now,
            )
        )
        work.session.flush()


_OF_RECORD = (
    select(RecordLink, LinkTypeRow)
    .join(LinkTypeRow, col(LinkTypeRow.name) == col(RecordLink.type))
    .where(
        or_(
            col(RecordLink.source_id) == bindparam("record"),
            col(RecordLink.target_id) == bindparam("record"),
        )
    )
    .order_by(col(RecordLink.created_at), col(RecordLink.id))
)


def links_of(session: Session, record_id: str) -> list[LinkEnd]:
    """Return the record's links from both ends, oldest first."""
    ends = []
    for link, declared in session.execute(_OF_RECORD, {"record": record_id}):
        outward = link.source_id == record_id
        other = session.get_one(Record, link.target_id if outward else link.source_id)
        ru, en = (
            (declared.title_ru, declared.title_en)
            if outward
            else (declared.inverse_ru, declared.inverse_en)
        )
        ends.append(LinkEnd(link.type, ru, en, other, outward))
    return ends
