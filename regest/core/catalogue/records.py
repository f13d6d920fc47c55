"""What happens to a record after registration: attach, correct, link, file, annul.

Content is frozen: files are added, never replaced; a correction keeps old and new with its reason.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from regest.core.base.errors import Refusal, StaleVersion
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.catalogue import components, fileplan, ledger, links, moving, plan_force
from regest.core.catalogue.corrections import apply_correction
from regest.core.catalogue.drafts import PartyRole
from regest.core.catalogue.fields import check_mark
from regest.core.catalogue.history import remember
from regest.core.catalogue.tables import Record, RecordParty, RecordState
from regest.core.catalogue.views import record_view
from regest.core.catalogue.visibility import settle_key
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem, TransitionView
from regest.core.people.tables import Party
from regest.core.store.work import Work

ENDED = frozenset({RecordState.ANNULLED, RecordState.DISPOSED})
_NOT_OF_DRAFTS = frozenset({"file", "void"})
_IN_FILE = frozenset({"attach", "file", "void"})


def attach(
    work: Work, calls: Calls, record: Record, files: Sequence[components.PreparedFile]
) -> tuple[Problem, ...]:
    """Add files to a record; what it has already stays as it is."""
    warnings = _check(work, calls, record, "attach")
    for component in components.add_components(work, record, files):
        remember(work, record.id, "attached", field="component", new=component.name)
    _settle(work, calls, record, "record.attached")
    return warnings


def correct(
    work: Work,
    calls: Calls,
    record: Record,
    changes: Mapping[str, str],
    reason: str,
    version: int | None = None,
) -> tuple[Problem, ...]:
    """Correct the card: each change keeps old and new value, author and reason (REG-9).

    Raises:
        Refusal: no reason, a number or registration date would change, or the field is unknown.
        StaleVersion: the record is no longer at `version`.
    """
    _require_reason(reason, "REG-9")
    # Under the lock, since the version that was read before it may be an old one.
    work.session.refresh(record, with_for_update=True)
    if version is not None and version != record.version:
        raise StaleVersion(
            "record_changed",
            _("The card was changed meanwhile by somebody else"),
            rule="REG-9",
            remedy=_("Read it again and repeat the correction."),
        )
    warnings = _check(work, calls, record, "correct", reason, changes)
    for name, value in changes.items():
        old = apply_correction(work, record, name, value)
        remember(work, record.id, "corrected", field=name, old=old, new=value, reason=reason)
    check_mark(record.mark, record.mark_basis)
    _settle(work, calls, record, "record.corrected", {"fields": sorted(changes)})
    return warnings


def name_party(
    work: Work, calls: Calls, record: Record, party: PartyRole, reason: str = ""
) -> tuple[Problem, ...]:
    """Give one more party a role in a record, such as whoever it is forwarded to."""
    known = record_view(work.session, record).parties
    new = work.session.get_one(Party, party.party_id)
    warnings = _check(work, calls, record, "correct", reason, {party.role: new.name})
    if (party.party_id, party.role) not in {(each.id, each.role) for each in known}:
        work.session.add(
            RecordParty(
                id=work.new_id(), record_id=record.id, party_id=party.party_id, role=party.role,
                position=len(known),
            )
        )  # fmt: skip
    remember(work, record.id, "named", field=party.role, new=new.name, reason=reason)
    _settle(work, calls, record, "record.party_named", {"party": party.party_id})
    return warnings


def link(work: Work, calls: Calls, record: Record, target: Record, type_name: str) -> None:
    """Link the record to another one."""
    _check(work, calls, record, "link", changes={type_name: target.id})
    links.add_link(work, record, target, type_name)
    remember(work, record.id, "linked", field=type_name, new=target.id)
    work.enqueue(target.id)
    _settle(work, calls, record, "record.linked", {"type": type_name, "target": target.id})


def put_in_file(
    work: Work, calls: Calls, record: Record, index: str, reason: str = ""
) -> tuple[Problem, ...]:
    """Put the record into the file of `index` («В дело № 01-05»); drafts go to no file (FL-1).

    Out of another file, where it was put before, it goes with a reason alone (FL-8); out of
    a closed one as long as no act, inventory or transfer rests on that.

    Raises:
        NotFound: there is no such position.
        Refusal: it is a draft or ended, no reason is given, or either file does not let it go.
    """
    plan_force.apply_due(work)
    fileplan.plan_entry(work.session, index)
    moving.pass_gate(work, record, index)
    warnings = _check(work, calls, record, "file", reason, {"file": index})
    old = moving.require_movable(work, record, index, reason)
    fileplan.place(work, record, index)
    record.state = RecordState.FILED
    remember(work, record.id, "filed", field="file", old=old, new=index, reason=reason.strip())
    _settle(work, calls, record, "record.filed", {"file": index})
    return warnings


def annul(work: Work, calls: Calls, record: Record, reason: str) -> tuple[Problem, ...]:
    """Annul a registration: the record and its number stay, marked, with the reason (REG-6)."""
    _require_reason(reason, "REG-6")
    warnings = _check(work, calls, record, "void", reason)
    fileplan.require_open(work, record)
    number = ledger.number_of(work.session, record.id)
    if number is not None:
        ledger.void(work, number, reason)
    record.state = RecordState.ANNULLED
    remember(work, record.id, "annulled", reason=reason)
    _settle(work, calls, record, "record.annulled")
    return warnings


def _check(
    work: Work,
    calls: Calls,
    record: Record,
    name: str,
    reason: str = "",
    changes: Mapping[str, str] | None = None,
) -> tuple[Problem, ...]:
    if name in _IN_FILE:
        # Whoever closes a file holds it before its records.
        fileplan.hold_file(work, record)
    work.session.refresh(record, with_for_update=True)
    if record.state in ENDED:
        raise Refusal(
            "record_ended",
            _(
                "{number} is annulled or destroyed and is not changed any more",
                number=record.number or record.id,
            ),
            rule="REG-6",
            remedy=_("Register the document anew."),
        )
    if name in _NOT_OF_DRAFTS and record.state is RecordState.DRAFT:
        raise Refusal(
            "draft",
            _("This is done with a registered document; this one is a draft without a number"),
            rule="REG-8",
            remedy=_("Register the draft first, or give it up: regest record drop."),
        )
    transition = TransitionView(
        name=name,
        record=record_view(work.session, record),
        actor=work.actor.name,
        today=work.today,
        reason=reason,
        changes=dict(changes or {}),
        ledger_closed=ledger.is_closed(work.session, record.id),
    )
    return calls.objections(calls.check_transition(transition))


def _settle(
    work: Work,
    calls: Calls,
    record: Record,
    action: str,
    detail: Mapping[str, object] | None = None,
) -> None:
    record.version += 1
    work.session.add(record)
    work.session.flush()
    settle_key(work, record)
    work.enqueue(record.id)
    work.witness(action, "record", record.id, detail)
    view = record_view(work.session, record)
    work.after_commit(lambda: calls.after_record_changed(view, action))


def _require_reason(reason: str, rule: str) -> None:
    if is_blank(reason):
        raise Refusal(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule=rule,
            remedy=_("Say why."),
        )
