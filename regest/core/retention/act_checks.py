"""What is checked before an act of destruction goes on: its state, who acts, inventories, files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlmodel import Session

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.catalogue.file_extents import extents
from regest.core.catalogue.file_years import closing_years
from regest.core.catalogue.tables import File
from regest.core.hooks.calls import Calls
from regest.core.people.names import match_key
from regest.core.people.tables import Account
from regest.core.retention.act_rows import digest_of, measured, told_of
from regest.core.retention.inventories import unclosed, uninventoried
from regest.core.retention.obstacle_words import named
from regest.core.retention.obstacles import Looked, look
from regest.core.retention.tables import ActState, DisposalAct, DisposalActRow
from regest.core.store.work import Work


def require_free(
    session: Session,
    rules: Rulebook,
    calls: Calls,
    act: DisposalAct,
    rows: Sequence[DisposalActRow],
    on: dt.date,
) -> None:
    """Refuse unless every file of the act may be destroyed on a day and is as its row tells.

    Raises:
        Refusal: the first problem, in its own words; `act_behind`.
    """
    looked = look(session, rules, [row.file_id for row in rows], on, calls=calls, act_id=act.id)
    refuse_first(looked)
    held = extents(session, [each.file for each in looked])
    by_file = {row.file_id: row for row in rows}
    for each in looked:
        row = by_file[each.file.id]
        if told_of(row) != measured(held[each.file.id]):
            raise Refusal(
                "act_behind",
                _(
                    "File {file} has changed since act No. {number} was drawn up",
                    file=named(each.file),
                    number=act.number,
                ),
                rule="DSP-3",
                remedy=_("Cancel the act and draw it up anew."),
            )


def uncovered(
    session: Session, rules: Rulebook, rows: Sequence[DisposalActRow], on: dt.date
) -> list[File]:
    """Return the closed lasting files of an act's years that no approved inventory has (DSP-2)."""
    years = {row.closing_year for row in rows}
    if not years:
        return []
    return uninventoried(session, rules, min(years), max(years), on)


def require_inventories(
    session: Session, rules: Rulebook, rows: Sequence[DisposalActRow], on: dt.date
) -> None:
    """Refuse unless lasting files of the years from first to last are in approved inventories.

    Raises:
        Refusal: `inventory_first`, naming the years, or `inventory_open`: one of them is not closed
            though its year is over (DSP-2).
    """
    covered = {row.closing_year for row in rows}
    if not covered:
        return
    _require_closed(unclosed(session, rules, min(covered), max(covered), on))
    missing = uncovered(session, rules, rows, on)
    if missing:
        years = sorted({each or 0 for each in closing_years(session, missing).values()})
        raise Refusal(
            "inventory_first",
            _.n(
                "The act cannot be approved: the inventory of permanent files of {years} is not "
                "approved (file {file})",
                "The act cannot be approved: the inventories of permanent files of {years} are not "
                "approved (file {file})",
                len(years),
                years=", ".join(map(str, years)),
                file=named(missing[0]),
            ),
            rule="DSP-2",
            remedy=_("Draw the inventory up and have it approved: regest inventory draft."),
        )


def _require_closed(lasting: Sequence[File]) -> None:
    if lasting:
        raise Refusal(
            "inventory_open",
            _(
                "The act cannot be approved: file {file} is kept for long and is not closed, so "
                "that no inventory lists it",
                file=named(lasting[0]),
            ),
            rule="DSP-2",
            remedy=_("Close it and draw the inventory up: regest file close."),
        )


def require_approved(act: DisposalAct, rows: Sequence[DisposalActRow]) -> None:
    """Refuse unless the act is approved and its rows are those that were approved.

    Raises:
        Refusal: `act_draft`, `act_executed`, `act_cancelled`; `act_changed`.
    """
    require_state(act, ActState.APPROVED)
    require_shown(act, rows, act.digest)


def refuse_first(looked: Sequence[Looked]) -> None:
    """Refuse with the first problem of the first file that has one."""
    for each in looked:
        Calls.to_nobody().objections(each.problems)


def require_state(act: DisposalAct, *wanted: ActState) -> None:
    """Refuse an act in any other state than those wanted, in words of the one it is in."""
    if act.state in wanted:
        return
    number, day = act.number, act.executed_on
    told = {
        ActState.DRAFT: _("Act No. {number} is not approved", number=number),
        ActState.APPROVED: _("Act No. {number} is approved already", number=number),
        ActState.EXECUTED: _("Act No. {number} was executed on {day}", number=number, day=day),
        ActState.CANCELLED: _("Act No. {number} is cancelled", number=number),
    }
    ways = {
        ActState.DRAFT: _("Have it approved first: regest act approve."),
        ActState.APPROVED: _("Carry it out, or cancel it and draw another one up."),
        ActState.EXECUTED: _("Destruction cannot be undone; the act stays."),
        ActState.CANCELLED: _("Draw another one up: regest act draft."),
    }
    raise Refusal(f"act_{act.state.value}", told[act.state], rule="DSP-6", remedy=ways[act.state])


def require_shown(act: DisposalAct, rows: Sequence[DisposalActRow], shown_digest: str) -> None:
    """Refuse rows that are not those with the digest that was shown."""
    if digest_of(act, rows) != shown_digest:
        raise Refusal(
            "act_changed",
            _("Act No. {number} is no longer as it was shown", number=act.number),
            rule="DSP-4",
            remedy=_("Look at it once more."),
        )


def require_other(work: Work, act: DisposalAct) -> None:
    """Refuse the compiler of the act as its approver, by account, person and name (DSP-4)."""
    if work.actor.account_id is None:
        raise Refusal(
            "approval_personal",
            _("An act is approved by a person with an account, not from the console"),
            rule="DSP-4",
            remedy=_("The chair signs in and approves it."),
        )
    approver = work.session.get_one(Account, work.actor.account_id)
    compiler = work.session.get(Account, act.compiler_id) if act.compiler_id else None
    same = compiler is not None and (
        compiler.id == approver.id
        or (compiler.person_id is not None and compiler.person_id == approver.person_id)
        or match_key(compiler.name) == match_key(approver.name)
    )
    if same or compiler is None:
        raise Refusal(
            "act_own",
            _("An act is not approved by its compiler"),
            rule="DSP-4",
            remedy=_("Choose another person."),
        )
