"""Drafts: records that are still being written, without a number (REG-8).

Until it is registered, a draft's card is corrected and its files are replaced; the history keeps
what was. `registration.register(…, of=record)` makes a draft a registered record and freezes it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session, select

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank, one_line
from regest.core.catalogue import components, links
from regest.core.catalogue.drafts import Draft, PartyRole, check_draft, write_fields, write_parties
from regest.core.catalogue.fields import exact, typed_value
from regest.core.catalogue.file_bars import is_held
from regest.core.catalogue.history import remember
from regest.core.catalogue.tables import (
    FieldDefinitionRow,
    Record,
    RecordField,
    RecordParty,
    RecordState,
)
from regest.core.catalogue.views import parties_of
from regest.core.catalogue.visibility import ensure_draft_key, settle_key
from regest.core.hooks.types import PartyView
from regest.core.store.work import Work


def draft(work: Work, content: Draft) -> Record:
    """Write a draft and return it; number, file and idempotency key of `content` are left aside.

    Required fields may still be missing: they are asked for at registration.

    Raises:
        NotFound: there is no such class.
        Refusal: no heading, an unknown field, or a mark without a basis.
    """
    defined = check_draft(work.session, content)
    record = Record(
        id=work.new_id(),
        class_name=content.class_name,
        heading=one_line(content.heading),
        document_date=content.document_date,
        received_at=content.received_at,
        state=RecordState.DRAFT,
        drafted_by=work.actor.name,
        mark=content.mark,
        mark_basis=content.mark_basis,
        visibility_key=ensure_draft_key(work, content.class_name, content.mark),
        provider=content.provider,
        created_at=work.now,
    )
    work.session.add(record)
    work.session.flush()
    write_parties(work, record.id, content.parties)
    write_fields(work, record.id, content, _given(defined, content))
    components.add_components(work, record, content.files)
    for type_name, target_id in content.links:
        links.add_link(work, record, work.session.get_one(Record, target_id), type_name)
        work.enqueue(target_id)
    remember(work, record.id, "drafted")
    _settled(work, record, "record.drafted")
    return record


def content_of(session: Session, record: Record) -> Draft:
    """Return what a draft holds now, to be changed and registered; its files stay with it."""
    wanted = select(RecordField).where(RecordField.record_id == record.id)
    return Draft(
        class_name=record.class_name,
        heading=record.heading,
        document_date=record.document_date,
        received_at=record.received_at,
        mark=record.mark,
        mark_basis=record.mark_basis,
        fields={row.name: row.value for row in session.exec(wanted)},
        parties=tuple(PartyRole(each.id, each.role) for each in parties_of(session, record.id)),
        provider=record.provider,
    )


def replace_files(work: Work, record: Record, files: Sequence[components.PreparedFile]) -> None:
    """Put these files in the place of all that the draft has; the history names both.

    Raises:
        Refusal: `draft_frozen`, the record is no draft any more.
    """
    hold(work, record)
    _take_files(work, record, files)
    record.version += 1
    _settled(work, record, "record.files_replaced")


def drop(work: Work, record: Record, reason: str) -> None:
    """Give a draft up: it stays with its reason and is seen by whoever saw the draft.

    Raises:
        Refusal: `draft_frozen`, it is no draft any more; `reason_missing`.
    """
    hold(work, record)
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule="REG-8",
            remedy=_("Say why."),
        )
    record.state = RecordState.ANNULLED
    record.version += 1
    remember(work, record.id, "dropped", reason=reason.strip())
    _settled(work, record, "record.dropped")


def hold(work: Work, record: Record) -> None:
    """Lock the draft until the commit, so that nobody else changes or registers it.

    Raises:
        Refusal: `draft_frozen`, it is no draft any more.
    """
    work.session.refresh(record, with_for_update=True)
    if record.state is RecordState.DRAFT:
        return
    told = (
        _("The draft is registered already: {number}", number=record.number or record.id)
        if record.registered_at is not None
        else _("The draft was given up")
    )
    raise Refusal("draft_frozen", told, rule="REG-8", remedy=_("See its card: regest record show."))


def settle(
    work: Work, record: Record, content: Draft, defined: Sequence[FieldDefinitionRow]
) -> None:
    """Bring the card of a held draft to what `content` says; each difference makes history.

    Files given with `content` take the place of those that the draft has; without any these stay.
    """
    own = {
        "heading": one_line(content.heading),
        "document_date": content.document_date,
        "received_at": content.received_at,
        "mark": content.mark,
        "mark_basis": content.mark_basis,
    }
    for name, value in own.items():
        _differs(work, record, name, _text(getattr(record, name)), _text(value))
        setattr(record, name, value)
    for row in defined:
        _settle_field(work, record, row, content.fields.get(row.name, ""))
    _settle_parties(work, record, content)
    if content.files:
        _take_files(work, record, content.files)


def _given(defined: Sequence[FieldDefinitionRow], content: Draft) -> list[FieldDefinitionRow]:
    return [row for row in defined if content.fields.get(row.name, "").strip()]


def _take_files(work: Work, record: Record, files: Sequence[components.PreparedFile]) -> None:
    if record.frozen:
        raise Refusal(
            "draft_signed",
            _("The draft bears signatures: its files are not replaced"),
            rule="SIG-1",
            remedy=_("Cancel the signatures first, with the reason."),
        )
    held = [component for component, _text in components.components_of(work.session, record.id)]
    fresh = {file.sha256 for file in files}
    _require_free(work, record, lost={each.sha256 for each in held} - fresh)
    for component in held:
        if component.sha256 not in fresh:
            remember(
                work, record.id, "replaced", field="component", old=component.sha256,
                new=component.name,
            )  # fmt: skip
    components.remove_components(work, held)
    components.add_components(work, record, files)


def _require_free(work: Work, record: Record, *, lost: set[str]) -> None:
    if lost and is_held(work.session, record.id, work.today):
        raise Refusal(
            "draft_held",
            _("A hold is in force: files of this draft are not replaced"),
            rule="HLD-1",
            remedy=_("Add files beside them, or lift the hold with its basis first."),
        )


def _settle_field(work: Work, record: Record, row: FieldDefinitionRow, value: str) -> None:
    kept = work.session.get(RecordField, (record.id, row.name))
    old, new = kept.value if kept is not None else "", typed_value(row, value)
    if old == new:
        return
    if kept is None:
        kept = RecordField(record_id=record.id, name=row.name, value=new)
    kept.value, kept.exact = new, exact(row, new) if new else None
    work.session.add(kept)
    _differs(work, record, row.name, old, new)


def _settle_parties(work: Work, record: Record, content: Draft) -> None:
    before = parties_of(work.session, record.id)
    if [(each.id, each.role) for each in before] == [
        (each.party_id, each.role) for each in content.parties
    ]:
        return
    held = select(RecordParty).where(RecordParty.record_id == record.id)
    for each in work.session.exec(held).all():
        work.session.delete(each)
    write_parties(work, record.id, content.parties)
    work.session.flush()
    roles = {each.role for each in before} | {each.role for each in content.parties}
    for role in sorted(roles):
        old = _names(before, role)
        new = _names(parties_of(work.session, record.id), role)
        _differs(work, record, role, old, new)


def _names(parties: Sequence[PartyView], role: str) -> str:
    return "; ".join(each.name for each in parties if each.role == role)


def _differs(work: Work, record: Record, name: str, old: str, new: str) -> None:
    if old != new:
        remember(work, record.id, "corrected", field=name, old=old, new=new)


def _text(value: dt.date | str | None) -> str:
    return value.isoformat() if isinstance(value, dt.date) else value or ""


def _settled(work: Work, record: Record, action: str) -> None:
    work.session.add(record)
    work.session.flush()
    settle_key(work, record)
    work.enqueue(record.id)
    work.witness(action, "record", record.id)
