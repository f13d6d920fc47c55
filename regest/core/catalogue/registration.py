"""Registration: a draft becomes a record with a number, whole, in one unit of work (REG-5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.numbers import normalise_number
from regest.core.base.text import one_line, storable
from regest.core.catalogue import components, drafting, fileplan, ledger, links
from regest.core.catalogue.drafts import (
    Draft,
    check_fields,
    view_of,
    write_fields,
    write_parties,
)
from regest.core.catalogue.history import remember
from regest.core.catalogue.tables import FieldDefinitionRow, LedgerPeriod, Record, RecordState
from regest.core.catalogue.views import record_view
from regest.core.catalogue.visibility import ensure_draft_key, settle_key
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import NumberRequest, Problem
from regest.core.store.tables import IdempotencyKey
from regest.core.store.upsert import table_of, upsert
from regest.core.store.work import Work


@dataclass(frozen=True, slots=True)
class Registered:
    """A registered record and what to know of it; `repeated` when the key was known."""

    record: Record
    warnings: tuple[Problem, ...] = ()
    repeated: bool = False


def register(work: Work, calls: Calls, draft: Draft, of: Record | None = None) -> Registered:
    """Write the draft as a registered record and give it its number, last before the commit.

    `of` is the record of a draft that was kept: it becomes what `draft` says and gets the number,
    once (REG-8). Files of `draft` take the place of those it has.

    Raises:
        Refusal: a field is missing, a check objects, the ledger is closed, the idempotency key
            was used for something else, or `of` is no draft any more; nothing is written.
    """
    record_id = of.id if of is not None else work.new_id()
    known = _claim_key(work, draft, record_id)
    if known is not None:
        return Registered(work.session.get_one(Record, known), repeated=True)
    if of is not None:
        drafting.hold(work, of)
    defined = check_fields(work.session, draft)
    view = view_of(work, draft)
    if of is not None and not draft.files:
        held = components.components_of(work.session, of.id)
        view = replace(view, file_hashes=tuple(component.sha256 for component, _text in held))
    warnings = calls.objections(calls.check_registration(view))
    if of is None:
        record = _write(work, draft, record_id)
        write_fields(work, record.id, draft, defined)
        components.add_components(work, record, draft.files)
    else:
        record = _take_over(work, draft, of, defined)
    _link(work, record, draft)
    work.session.flush()
    # From here on only the card changes, and is written once instead of before each query.
    with work.session.no_autoflush:
        if draft.file_index:
            fileplan.place(work, record, draft.file_index, draft.belongs_to)
        record.state = RecordState.REGISTERED
        settle_key(work, record)
        _number(work, calls, draft, record)
    remember(work, record.id, "registered", new=record.number)
    work.enqueue(record.id)
    work.witness("record.registered", "record", record.id, {"number": record.number})
    if calls.hears("after_record_registered"):
        registered = record_view(work.session, record)
        work.after_commit(lambda: calls.after_record_registered(registered))
    return Registered(record, warnings)


def record_of_key(session: Session, key: str) -> Record | None:
    """Return the record that was registered under an idempotency key, or None."""
    kept = session.get(IdempotencyKey, storable(key)) if key else None
    return session.get_one(Record, kept.record_id) if kept is not None else None


def _claim_key(work: Work, draft: Draft, record_id: str) -> str | None:
    """Bind the draft's idempotency key to `record_id`, or return the record it is bound to."""
    if not draft.key:
        return None
    table = table_of(IdempotencyKey)
    content = draft.content()
    key = storable(draft.key)
    fresh = {
        "key": key,
        "actor": work.actor.name,
        "content": content,
        "record_id": record_id,
        "at": work.now,
    }
    statement = (
        upsert(work.session, IdempotencyKey)
        .values(fresh)
        .on_conflict_do_nothing()
        .returning(table.c.key)
    )
    if work.execute(statement).first() is not None:
        return None
    kept = work.session.get_one(IdempotencyKey, key)
    if kept.content != content or kept.actor != work.actor.name:
        raise Refusal(
            "key_reused",
            _("The key {key} was used for another document", key=draft.key),
            rule="REG-1",
            remedy=_("Use a new key for a new document."),
        )
    return kept.record_id


def _write(work: Work, draft: Draft, record_id: str) -> Record:
    record = Record(
        id=record_id,
        class_name=draft.class_name,
        heading=one_line(draft.heading),
        document_date=draft.document_date,
        received_at=draft.received_at,
        registered_at=work.now,
        registered_on=work.today,
        registered_by=work.actor.name,
        state=RecordState.DRAFT,
        late=draft.late,
        mark=draft.mark,
        mark_basis=draft.mark_basis,
        visibility_key=ensure_draft_key(work, draft.class_name, draft.mark),
        provider=draft.provider,
        created_at=work.now,
    )
    work.session.add(record)
    work.session.flush()
    write_parties(work, record.id, draft.parties)
    return record


def _take_over(
    work: Work, draft: Draft, record: Record, defined: Sequence[FieldDefinitionRow]
) -> Record:
    """Bring a kept draft to what is registered now."""
    drafting.settle(work, record, draft, defined)
    record.registered_at, record.registered_on = work.now, work.today
    record.registered_by = work.actor.name
    record.late = draft.late
    record.version += 1
    work.session.add(record)
    return record


def _link(work: Work, record: Record, draft: Draft) -> None:
    for type_name, target_id in draft.links:
        links.add_link(work, record, work.session.get_one(Record, target_id), type_name)
        work.enqueue(target_id)


def _number(work: Work, calls: Calls, draft: Draft, record: Record) -> None:
    wish = draft.wish
    if wish is None:
        record.period = f"{(draft.belongs_to or work.today).year:04}"
        record.number = draft.named
        record.number_match = normalise_number(draft.named) or ""
        return

    def printer(period: str, sequence: int, suffix: str, usual: str) -> str:
        request = NumberRequest(
            class_name=record.class_name,
            ledger=wish.ledger,
            period=period,
            sequence=sequence,
            suffix=suffix,
            file_index=draft.file_index,
            registered_on=work.today,
            printed=usual,
        )
        return _checked(calls.choose_record_number(request), usual, sequence)

    number = ledger.take(work, wish, record.id, printer)
    record.number = number.printed
    record.number_match = normalise_number(number.printed) or ""
    record.number_order = ledger.order_of(number)
    record.period = work.session.get_one(LedgerPeriod, number.period_id).period


def _checked(chosen: str | None, usual: str, sequence: int) -> str:
    """Return the printed form: a plugin's choice stands only if the issued sequence is in it."""
    if chosen is None:
        return usual
    if str(sequence) not in chosen:
        raise Refusal(
            "number_chosen_wrong",
            _(
                "A module chose {chosen}, but the ledger issued {sequence}",
                chosen=chosen,
                sequence=sequence,
            ),
            rule="REG-5",
            remedy=_("Mend the module or disable it."),
        )
    return chosen
