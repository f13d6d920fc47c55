"""Reviews of files by the appraisal commission («экспертная комиссия», FP-5, LAW-1).

The commission looks a file through document by document and decides: destroy, keep until the end
of a year, or keep permanently. The latest decision holds. One made before the file was reopened
holds no more: nobody has looked at what was put in since.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal, UsageFault
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.base.text import is_blank
from regest.core.catalogue.files import last_reopened
from regest.core.catalogue.tables import File, OpenState, Record, RecordState
from regest.core.people.parties import party_with, present
from regest.core.people.rosters import list_standings
from regest.core.retention.gate import close_gate
from regest.core.retention.tables import (
    ActState,
    Appraisal,
    DisposalAct,
    DisposalActRow,
    Outcome,
)
from regest.core.retention.terms import FileTerm, term_of
from regest.core.store.work import Work

COMMISSION, MEMBER = "appraisal_commission", "commission_member"
MINUTES = "appraisal_minutes"
BOARD = "appraisal.board"
RULE = "FP-5"
_CHUNK = 500


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided:
    """What the commission decided on a file, as somebody enters it.

    `members` are parties who took part; the decision stands in minutes, a record or in words.
    `until_year` goes with EXTEND; `kept` are records of the file that are not to be destroyed.
    """

    file_id: str
    outcome: Outcome
    decided_on: dt.date
    members: tuple[str, ...]
    minutes: str = ""
    minutes_record_id: str | None = None
    until_year: int | None = None
    kept: tuple[str, ...] = ()
    reasons: str = ""


def review(work: Work, rules: Rulebook, given: Decided) -> Appraisal:
    """Enter a decision of the commission; from now on it is the one that holds.

    Raises:
        NotFound: there is no such file, record or party.
        UsageFault: no minutes, a day to come, a year that does not fit, records of another file.
        Refusal: too few members, or one who was none that day; the file is open or gone; its term
            has not run out; or an approved act rests on the decision before.
    """
    close_gate(work)
    file = _require_closed(work.session, given.file_id)
    _require_day(given.decided_on, work.today, file)
    _require_minutes(work.session, given)
    members = _require_members(work.session, rules, given)
    _require_year(given)
    if given.outcome is Outcome.DESTROY:
        _require_expired(term_of(work.session, file, rules, work.today), given.decided_on)
    _require_own(work.session, given)
    before = decision_on(work.session, file.id)
    if before is not None:
        _require_no_act(work.session, before)
    decided = Appraisal(
        id=work.new_id(),
        file_id=file.id,
        outcome=given.outcome,
        until_year=given.until_year,
        decided_on=given.decided_on,
        minutes=given.minutes.strip(),
        minutes_record_id=given.minutes_record_id,
        members=members,
        kept=list(dict.fromkeys(given.kept)),
        reasons=given.reasons.strip(),
        entered_by=work.actor.name,
        entered_at=work.now,
    )
    work.session.add(decided)
    detail = {"file": file.id, "outcome": given.outcome.value, "on": str(given.decided_on)}
    work.witness("appraisal.entered", "appraisal", decided.id, detail)
    return decided


def withdraw(work: Work, appraisal_id: str, reason: str) -> Appraisal:
    """Let a decision that was entered wrongly hold no more; the one before it holds again.

    Raises:
        NotFound: there is no such decision.
        UsageFault: no reason.
        Refusal: it was withdrawn already, or an approved act rests on it.
    """
    close_gate(work)
    found = work.session.get(Appraisal, appraisal_id)
    if found is None:
        raise NotFound(
            "appraisal_unknown",
            _("No such decision of the commission: {reference}", reference=appraisal_id),
            rule=RULE,
            remedy=_("See `regest retention review`."),
        )
    if found.withdrawn_at is not None:
        raise Refusal(
            "appraisal_withdrawn",
            _("This decision was withdrawn already"),
            rule=RULE,
            remedy=_("Enter the decision that holds, with its minutes."),
        )
    if is_blank(reason):
        raise UsageFault(
            "reason_missing",
            _("This cannot be done without a reason"),
            rule=RULE,
            remedy=_("Say why."),
        )
    _require_no_act(work.session, found)
    found.withdrawn_by, found.withdrawn_at = work.actor.name, work.now
    found.withdrawn_reason = reason.strip()
    work.session.add(found)
    work.witness("appraisal.withdrawn", "appraisal", found.id, {"file": found.file_id})
    return found


def decision_on(session: Session, file_id: str) -> Appraisal | None:
    """Return the decision that holds for a file, or None."""
    return decisions_on(session, [file_id]).get(file_id)


def decisions_on(session: Session, file_ids: Collection[str]) -> dict[str, Appraisal]:
    """Return the decision that holds for each file; files without one are not there."""
    found: dict[str, Appraisal] = {}
    for chunk in _chunks(file_ids):
        reopened = last_reopened(session, chunk)
        wanted = select(Appraisal).where(
            col(Appraisal.file_id).in_(chunk), col(Appraisal.withdrawn_at).is_(None)
        )
        order = (col(Appraisal.decided_on), col(Appraisal.entered_at), col(Appraisal.id))
        for each in session.exec(wanted.order_by(*order)):
            since = reopened.get(each.file_id)
            if since is None or each.entered_at > since:
                found[each.file_id] = each
    return found


def appraisals_of(session: Session, file_id: str) -> Sequence[Appraisal]:
    """Return every decision that was ever entered on a file, the latest first."""
    wanted = select(Appraisal).where(Appraisal.file_id == file_id)
    return session.exec(wanted.order_by(col(Appraisal.entered_at).desc())).all()


def leaves_on(term: FileTerm, decision: Appraisal | None) -> dt.date | None:
    """Return since when a file is to go to the archive, by its term or by the commission's word."""
    if decision is not None and decision.outcome is Outcome.PERMANENT:
        return term.archive_from
    return term.transfer_from


def settled(decision: Appraisal | None, on: dt.date) -> bool:
    """Say whether the commission's word is there on a day: an extension lasts through its year."""
    if decision is None:
        return False
    return decision.until_year is None or on.year <= decision.until_year


def unmoved(session: Session, decisions: Iterable[Appraisal]) -> dict[str, list[str]]:
    """Return the records that the commission keeps and that still lie in their file, by file.

    They go to another file before the rest is destroyed; a file without such is not there.
    """
    kept = {record_id: each.file_id for each in decisions for record_id in each.kept}
    found: dict[str, list[str]] = {}
    for chunk in _chunks(kept):
        wanted = select(Record.id, Record.file_id).where(col(Record.id).in_(chunk))
        for record_id, file_id in session.exec(wanted.order_by(col(Record.id))):
            if file_id == kept[record_id]:
                found.setdefault(file_id, []).append(record_id)
    return found


def board(session: Session, on: dt.date) -> list[tuple[str, str]]:
    """Return the members of the commission on a day: ids and names."""
    lines = list_standings(session, on, kind=MEMBER)
    return list(dict.fromkeys((line.party.id, line.party.name) for line in lines))


def require_board(
    session: Session, rules: Rulebook, members: Iterable[str], on: dt.date
) -> list[str]:
    """Return the members, each once and as meant now, who make up a commission on a day.

    Raises:
        NotFound: there is no such party.
        Refusal: `board_small`, fewer than the rule asks; `not_of_the_board`, one was no member.
    """
    meant = [present(session, party_with(session, each)) for each in members]
    named = {party.id: party.name for party in meant}
    seated = dict(board(session, on))
    stranger = next((name for party_id, name in named.items() if party_id not in seated), None)
    rule = rules.in_force(BOARD, on)
    if stranger is not None:
        raise Refusal(
            "not_of_the_board",
            _("{name} was no member of the appraisal commission on {day}", name=stranger, day=on),
            rule=BOARD,
            clause=rule.clause,
            remedy=_("Name those who took part, or enter the seat first: regest body seat."),
        )
    least = rules.whole(BOARD, on)
    if len(named) < least:
        raise Refusal(
            "board_small",
            _(
                "{present} members took part; the commission decides with {least} at least",
                present=len(named),
                least=least,
            ),
            rule=BOARD,
            clause=rule.clause,
            remedy=_("Name all who took part, or call the commission anew."),
        )
    return list(named)


def _require_closed(session: Session, file_id: str) -> File:
    file = session.get(File, file_id)
    if file is None:
        raise NotFound(
            "file_unknown",
            _("No such file: {reference}", reference=file_id),
            remedy=_("See `regest file list`."),
        )
    if file.disposed_on is not None or file.transferred_on is not None:
        raise Refusal(
            "review_too_late",
            _("File {index} ({period}) is not here any more", index=file.index, period=file.period),
            rule=RULE,
            remedy=_("Its card names the act."),
        )
    if file.state is not OpenState.CLOSED:
        raise Refusal(
            "review_of_open",
            _("File {index} ({period}) is not closed", index=file.index, period=file.period),
            rule="RET-2",
            remedy=_("Close it first: regest file close."),
        )
    return file


def _require_day(day: dt.date, today: dt.date, file: File) -> None:
    if day > today:
        raise UsageFault(
            "decision_ahead",
            _("The day of the decision, {day}, has not come", day=day),
            rule=RULE,
            remedy=_("Enter it once the commission has met."),
        )
    if file.closed_on is not None and day < file.closed_on:
        raise UsageFault(
            "review_before_closing",
            _(
                "The commission cannot have looked the file through on {day}: closed on {closed}",
                day=day,
                closed=file.closed_on,
            ),
            rule=RULE,
            remedy=_("Name the day of the meeting."),
        )


def _require_minutes(session: Session, given: Decided) -> None:
    if given.minutes_record_id is None:
        if is_blank(given.minutes):
            raise UsageFault(
                "minutes_missing",
                _("The minutes of the commission are not named"),
                rule=RULE,
                remedy=_("Name the registered minutes, or write their number and date."),
            )
        return
    minutes = session.get(Record, given.minutes_record_id)
    if minutes is None or minutes.class_name != MINUTES or minutes.state in _NO_MINUTES:
        raise UsageFault(
            "minutes_other",
            _("This document is no registered minutes of the appraisal commission"),
            rule=RULE,
            remedy=_("Register the minutes first: their kind is appraisal_minutes."),
        )


_NO_MINUTES = frozenset({RecordState.DRAFT, RecordState.ANNULLED, RecordState.DISPOSED})


def _require_members(session: Session, rules: Rulebook, given: Decided) -> list[str]:
    return require_board(session, rules, given.members, given.decided_on)


def _require_year(given: Decided) -> None:
    year, day = given.until_year, given.decided_on
    if given.outcome is not Outcome.EXTEND:
        if year is not None:
            raise UsageFault(
                "extension_not_meant",
                _("A year goes with an extension alone"),
                rule=RULE,
                remedy=_("Leave the year out, or choose the extension."),
            )
        return
    if year is None or not day.year < year <= 9999:
        raise UsageFault(
            "extension_year",
            _("A file is kept longer until the end of a year after {year}", year=day.year),
            rule=RULE,
            remedy=_("Name the year through which it is kept."),
        )


def _require_expired(term: FileTerm | None, day: dt.date) -> None:
    begins = term.dates.act_from if term is not None else None
    if begins is not None and begins <= day:
        return
    if begins is None:
        why = term.dates.why_none if term is not None else None
        raise Refusal(
            "review_no_dates",
            _("The file cannot be destroyed: {why}", why=why) if why is not None else _NO_DATES,
            rule="RET-2",
            remedy=_("Decide that it is kept, or wait for what its term counts from."),
        )
    raise Refusal(
        "review_early",
        _("The term of the file has not run out: an act may name it from {day}", day=begins),
        rule="DSP-3",
        remedy=_("Decide that it is kept, or call the commission when the term is over."),
    )


_NO_DATES = _("The file cannot be destroyed: its term is not counted")


def _require_own(session: Session, given: Decided) -> None:
    if not given.kept:
        return
    if given.outcome is not Outcome.DESTROY:
        raise UsageFault(
            "kept_not_meant",
            _("Documents are picked out of a file that is destroyed; this one is kept whole"),
            rule=RULE,
            remedy=_("Leave the documents out, or choose the destruction of the rest."),
        )
    wanted = select(Record.id).where(
        col(Record.id).in_(given.kept), Record.file_id == given.file_id
    )
    if set(session.exec(wanted)) != set(given.kept):
        raise UsageFault(
            "kept_elsewhere",
            _("A document that is to be kept does not lie in this file"),
            rule=RULE,
            remedy=_("Name documents of this file."),
        )


def _require_no_act(session: Session, decision: Appraisal) -> None:
    wanted = (
        select(DisposalAct.number, DisposalAct.year)
        .join(DisposalActRow, col(DisposalActRow.act_id) == col(DisposalAct.id))
        .where(
            DisposalActRow.file_id == decision.file_id,
            col(DisposalAct.state).in_((ActState.APPROVED, ActState.EXECUTED)),
        )
    )
    found = session.exec(wanted).first()
    if found is not None:
        raise Refusal(
            "appraisal_in_act",
            _("Act No. {number} of {year} rests on this decision", number=found[0], year=found[1]),
            rule="DSP-3",
            remedy=_("Cancel the act first: regest act cancel."),
        )


def _chunks(ids: Iterable[str]) -> Iterable[list[str]]:
    ordered = sorted(set(ids))
    for start in range(0, len(ordered), _CHUNK):
        yield ordered[start : start + _CHUNK]
