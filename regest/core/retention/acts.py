"""Acts of destruction («акт о выделении к уничтожению», DSP-1…6): drawn up, approved, cancelled.

An act is drawn up by one person and approved by another (DSP-4); what is approved is exactly what
was shown, by the digest of its rows. Until it is executed it may be cancelled (DSP-6). Its number
is set aside when it is drawn up, its record is registered under it at the approval, and a cancelled
act leaves the number void with the reason.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.base.text import is_blank, one_line
from regest.core.catalogue import fileplan, ledger, records
from regest.core.catalogue.history import remember
from regest.core.catalogue.tables import (
    LedgerNumber,
    LedgerPeriod,
    NumberState,
    OpenState,
    Record,
)
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.people.tables import Account
from regest.core.retention.act_checks import (
    refuse_first,
    require_free,
    require_inventories,
    require_other,
    require_shown,
    require_state,
)
from regest.core.retention.act_rows import (
    act_of,
    digest_of,
    draw_rows,
    find_act,
    held_act,
    list_acts,
    rows_of,
)
from regest.core.retention.appraisal import require_board
from regest.core.retention.gate import close_gate
from regest.core.retention.obstacles import Looked, due_ids, look, obstacles
from regest.core.retention.tables import ActState, DisposalAct, DisposalActRow
from regest.core.store.work import Work

__all__ = [
    "Commission",
    "Drafted",
    "act_of",
    "approve",
    "cancel",
    "consider",
    "digest_of",
    "draft",
    "find_act",
    "list_acts",
    "obstacles",
    "require_approvable",
    "rows_of",
]
LEDGER, CLASS, INDEX = "disposal_acts", "disposal_act", "04-05"
# What tickets of proof are for: approving, and carrying out.
APPROVE, EXECUTE = "act.approve", "act.execute"


@dataclass(frozen=True, kw_only=True, slots=True)
class Drafted:
    """An act that was drawn up, its rows, and due files that something keeps out of it."""

    act: DisposalAct
    rows: tuple[DisposalActRow, ...]
    left_out: tuple[Looked, ...] = ()
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Commission:
    """Who of the appraisal commission considered an act, by which minutes (DSP-1)."""

    members: tuple[str, ...] = ()
    minutes: str = ""
    minutes_record_id: str | None = None


def draft(
    work: Work,
    rules: Rulebook,
    calls: Calls,
    file_ids: Collection[str] | None = None,
    *,
    commission: Commission | None = None,
    grouped: bool = False,
) -> Drafted:
    """Draw an act up of these files, or of all that are due and free to go.

    With `grouped` its paper draws homogeneous files together under one heading.

    Raises:
        NotFound: there is no such file.
        Refusal: a named file may not be destroyed, for the first reason found; nothing is due; or
            nobody with an account draws it up.
    """
    close_gate(work)
    _require_person(work)
    asked = due_ids(work.session, rules, work.today) if file_ids is None else file_ids
    looked = look(work.session, rules, asked, work.today, calls=calls)
    if file_ids is not None:
        refuse_first(looked)
    free = [each for each in looked if not each.problems]
    if not free:
        raise _nothing_due([each for each in looked if each.problems])
    act = _begun(work, grouped=grouped)
    rows = draw_rows(work, act, free)
    work.session.add(act)
    work.session.flush()
    work.session.add_all(rows)
    work.witness("act.drafted", "disposal_act", act.id, {"number": act.number, "files": len(rows)})
    if commission is not None:
        consider(work, rules, act.id, commission)
    return Drafted(
        act=act,
        rows=tuple(rows),
        left_out=tuple(each for each in looked if each.problems),
        warnings=tuple(said for each in free for said in each.warnings),
    )


def consider(work: Work, rules: Rulebook, act_id: str, commission: Commission) -> DisposalAct:
    """Note that the commission considered a draft: who took part, and by which minutes.

    Raises:
        NotFound: there is no such act, party or document.
        UsageFault: the minutes are not named.
        Refusal: it is no draft any more; fewer members than the rule asks; one was no member.
    """
    close_gate(work)
    act = held_act(work, act_id)
    require_state(act, ActState.DRAFT)
    minutes = one_line(commission.minutes)
    if commission.minutes_record_id is None and is_blank(minutes):
        raise UsageFault(
            "minutes_missing",
            _("The minutes of the commission are not named"),
            rule="DSP-1",
            remedy=_("Name the registered minutes, or write their number and date."),
        )
    if commission.minutes_record_id is not None:
        record = work.session.get(Record, commission.minutes_record_id)
        if record is None:
            raise NotFound(
                "record_unknown",
                _("No such document: {reference}", reference=commission.minutes_record_id),
                remedy=_("Write the number as it is printed, with the year if need be."),
            )
        minutes = minutes or _minutes_words(record)
    act.members = require_board(work.session, rules, commission.members, work.today)
    act.minutes, act.minutes_record_id = minutes[:500], commission.minutes_record_id
    work.session.add(act)
    work.witness("act.considered", "disposal_act", act.id, {"members": len(act.members)})
    return act


def require_approvable(
    work: Work, rules: Rulebook, calls: Calls, act_id: str, *, shown_digest: str
) -> DisposalAct:
    """Return the act if whoever acts may approve it now; every check is made anew.

    The caller has proved anew who it is, registers the paper, and then calls `approve`.

    Raises:
        NotFound: there is no such act.
        Refusal: it is no draft; it was changed since it was shown; the commission has not
            considered it; the compiler approves (DSP-4); an inventory is missing (DSP-2); or a file
            may not be destroyed.
    """
    close_gate(work)
    act = held_act(work, act_id)
    require_state(act, ActState.DRAFT)
    rows = rows_of(work.session, act.id)
    require_shown(act, rows, shown_digest)
    require_other(work, act)
    if not act.members or is_blank(act.minutes):
        raise Refusal(
            "act_unconsidered",
            _(
                "Act No. {number} cannot be approved: the appraisal commission has not considered "
                "it",
                number=act.number,
            ),
            rule="DSP-1",
            remedy=_("Enter its members and minutes: regest act consider."),
        )
    require_inventories(work.session, rules, rows, work.today)
    require_free(work.session, rules, calls, act, rows, work.today)
    return act


def approve(work: Work, act: DisposalAct, record: Record) -> DisposalAct:
    """Approve an act that `require_approvable` returned in this unit of work.

    `record` is its paper, registered under its number.
    """
    account = work.session.get_one(Account, work.actor.account_id)
    act.state = ActState.APPROVED
    act.approved_by, act.approver_id = work.actor.name, account.id
    act.approved_on, act.approved_at = work.today, work.now
    act.digest = digest_of(act, rows_of(work.session, act.id))
    act.record_id = record.id
    work.session.add(act)
    work.witness(
        "act.approved",
        "disposal_act",
        act.id,
        {"number": act.number, "rows": act.digest, "record": record.id},
    )
    return act


def cancel(work: Work, calls: Calls, act_id: str, reason: str) -> DisposalAct:
    """Cancel an act that is not executed; its number stays void with the reason (DSP-6).

    The paper of an approved act that lies in a closed file, or whose journal is closed, stays
    registered (FL-6, JRN-2): its history tells that the act was cancelled, and why.

    Raises:
        NotFound: there is no such act.
        UsageFault: no reason.
        Refusal: it is executed or cancelled already.
    """
    close_gate(work)
    act = held_act(work, act_id)
    if is_blank(reason):
        raise UsageFault(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule="DSP-6",
            remedy=_("Say why."),
        )
    require_state(act, ActState.DRAFT, ActState.APPROVED)
    _give_up(work, calls, act, reason.strip())
    act.state = ActState.CANCELLED
    act.cancelled_by, act.cancelled_at = work.actor.name, work.now
    act.cancel_reason = reason.strip()
    work.session.add(act)
    work.witness("act.cancelled", "disposal_act", act.id, {"number": act.number})
    return act


def _give_up(work: Work, calls: Calls, act: DisposalAct, reason: str) -> None:
    """Make the number of an act void, or tell of it on the card of a paper that is shut away."""
    number = _number(work.session, act)
    if number is not None:
        ledger.void(work, number, reason)
    if act.record_id is None:
        return
    record = work.session.get_one(Record, act.record_id)
    file = fileplan.hold_file(work, record)
    shut = file is not None and file.state is not OpenState.OPEN
    if not shut and not ledger.is_closed(work.session, record.id):
        records.annul(work, calls, record, reason)
        return
    remember(work, record.id, "act_cancelled", reason=reason)
    record.version += 1
    work.session.add(record)
    work.enqueue(record.id)
    work.witness("record.act_cancelled", "record", record.id, {"act": act.id})


def _begun(work: Work, *, grouped: bool) -> DisposalAct:
    number = ledger.reserve(work, LEDGER, "акт о выделении документов к уничтожению")
    account = work.session.get_one(Account, work.actor.account_id)
    return DisposalAct(
        id=work.new_id(),
        year=work.today.year,
        number=number.sequence,
        state=ActState.DRAFT,
        drawn_on=work.today,
        drafted_by=work.actor.name,
        compiler_id=account.id,
        drafted_at=work.now,
        grouped=grouped,
    )


def _minutes_words(record: Record) -> str:
    day = f" от {record.document_date:%d.%m.%Y}" if record.document_date else ""
    return f"№ {record.number}{day}"


def _require_person(work: Work) -> None:
    if work.actor.account_id is None:
        raise Refusal(
            "act_personal",
            _("An act is drawn up by a person with an account, not from the console"),
            rule="DSP-4",
            remedy=_("Name the account: regest --as LOGIN act draft."),
        )


def _nothing_due(kept: Sequence[Looked]) -> Refusal:
    if not kept:
        return Refusal(
            "act_empty",
            _("There is nothing to destroy: the term of no closed file is over"),
            rule="DSP-3",
            remedy=_("See `regest retention due` for what comes next."),
        )
    first = kept[0].problems[0]
    return Refusal(first.code, first.message, rule=first.rule, remedy=first.remedy)


def _number(session: Session, act: DisposalAct) -> LedgerNumber | None:
    wanted = (
        select(LedgerNumber)
        .join(LedgerPeriod, col(LedgerPeriod.id) == col(LedgerNumber.period_id))
        .where(
            LedgerPeriod.ledger == LEDGER,
            LedgerPeriod.period == f"{act.year:04}",
            LedgerNumber.sequence == act.number,
            LedgerNumber.state == NumberState.RESERVED,
        )
    )
    return session.exec(wanted).first()
