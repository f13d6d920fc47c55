"""Why a file may not be put into an act of destruction, in the words of the refusal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from regest.core.base.messages import Message, _
from regest.core.catalogue.file_periods import shown
from regest.core.catalogue.file_tables import FileLending
from regest.core.catalogue.tables import File, OpenState
from regest.core.hooks.types import Problem
from regest.core.presets.shapes import RetentionKind
from regest.core.retention.around_files import Around
from regest.core.retention.holds import REASONS
from regest.core.retention.tables import Appraisal, Hold, HoldReason, Outcome
from regest.core.retention.terms import FileTerm
from regest.core.retention.unfinished import OpenTask
from regest.core.schedule.periods import Action, Candidate
from regest.core.schedule.wording import cited, period_words


def problems_of(
    file: File, term: FileTerm | None, around: Around, on: dt.date
) -> Iterator[Problem]:
    """Yield every problem of a file on a day, the one to mend first before the others."""
    yield from _gone(file)
    yield from _elsewhere(file, around)
    if file.state is not OpenState.CLOSED:
        yield _problem(
            "act_file_open",
            _("File {file} cannot be put into the act: it is not closed", file=named(file)),
            "RET-2",
            _("Close it: regest file close. Its term counts from the closing."),
        )
    elif term is None:
        yield _problem(
            "act_no_term",
            _("File {file} cannot be put into the act: it has no retention period",
              file=named(file)),
            "RET-4",
            _("Enter the period of its position in the schedule."),
        )  # fmt: skip
    else:
        yield from _by_term(file, term, on)
        yield from _by_review(file, term, around, on)
    yield from _by_hold(around.holds.get(file.id, ()))
    yield from _lent(file, around.lent.get(file.id))
    yield from _unfinished(file, around.tasks.get(file.id, ()))


def by_module(file: File, said: Problem) -> Problem:
    """Return what a module says of a file, with the file named as core names it."""
    told = _("{why}: the act cannot take file {file}", file=named(file), why=said.message)
    return replace(said, message=told)


def _gone(file: File) -> Iterator[Problem]:
    if file.disposed_on is not None:
        yield _problem(
            "act_destroyed_already",
            _(
                "File {file} cannot be put into the act: it was destroyed on {day}",
                file=named(file),
                day=file.disposed_on,
            ),
            "DSP-6",
            _("Its card names the act."),
        )
    if file.transferred_on is not None:
        yield _problem(
            "act_transferred",
            _(
                "File {file} cannot be put into the act: it was transferred to an archive on {day}",
                file=named(file),
                day=file.transferred_on,
            ),
            "TRF-1",
            _("The archive decides about it."),
        )


def _elsewhere(file: File, around: Around) -> Iterator[Problem]:
    act = around.acts.get(file.id)
    if act is not None:
        yield _problem(
            "act_in_another",
            _(
                "File {file} cannot be put into the act: it stands in act No. {number} of {year}",
                file=named(file),
                number=act.number,
                year=act.year,
            ),
            "DSP-3",
            _("Carry that act out, or cancel it."),
        )
    transfer = around.transfers.get(file.id)
    if transfer is not None and file.transferred_on is None:
        yield _problem(
            "act_in_transfer",
            _(
                "File {file} cannot be put into the act: its transfer No. {number} to an archive "
                "is prepared",
                file=named(file),
                number=transfer.number,
            ),
            "TRF-1",
            _("Cancel the transfer if the file is not to go to the archive."),
        )
    inventory = around.permanent.get(file.id)
    if inventory is not None:
        yield _problem(
            "act_in_inventory",
            _(
                "File {file} cannot be put into the act: inventory No. {number} of permanent files "
                "lists it",
                file=named(file),
                number=inventory.number,
            ),
            "DSP-1",
            _("A file of this inventory goes to the archive."),
        )


def _by_term(file: File, term: FileTerm, on: dt.date) -> Iterator[Problem]:
    if term.chosen.period.permanent:
        yield _permanent_problem(file, term)
    elif term.action is Action.TRANSFER:
        yield _problem(
            "act_transfer_due",
            _("File {file} cannot be put into the act: it goes to the archive", file=named(file)),
            "TRF-1",
            _("Transfer it: regest transfer prepare."),
        )
    elif term.dates.act_from is None:
        why = term.dates.why_none or _("No date is reckoned.")
        yield _problem(
            "act_no_dates",
            _("File {file} cannot be put into the act. {why}", file=named(file), why=why),
            "RET-3",
            _("Note the event: regest retention event."),
        )
    elif term.dates.act_from > on:
        yield _problem(
            "act_too_early",
            _(
                "File {file} cannot be put into the act: its retention period ends on {ends}, an "
                "act is possible from {begins}",
                file=named(file),
                ends=term.dates.ends,
                begins=term.dates.act_from,
            ),
            "DSP-3",
            _("Draw the act up on that day or later."),
        )


def _permanent_problem(file: File, term: FileTerm) -> Problem:
    """Return the refusal of a file that has no end, with the shorter source beside it (4.6)."""
    winner = term.chosen.candidate
    shorter = _shorter(term)
    until = (
        _kept_until_liquidation
        if winner.period.kind is RetentionKind.LIQUIDATION
        else _kept_permanently
    )
    told = until(named(file), cited(winner))
    if shorter is not None:
        told = _(
            "{refusal}; {source} ({period}) does not shorten the term",
            refusal=told,
            source=cited(shorter),
            period=period_words(shorter.period),
        )
    remedy = (
        _("It is appraised when the organisation is liquidated.")
        if winner.period.kind is RetentionKind.LIQUIDATION
        else _("Transfer the file to the archive.")
    )
    return _problem("act_permanent", told, "DSP-3", remedy)


def _kept_permanently(file: Message, source: Message | str) -> Message:
    return _(
        "File {file} cannot be put into the act: it is kept permanently ({source})",
        file=file,
        source=source,
    )


def _kept_until_liquidation(file: Message, source: Message | str) -> Message:
    return _(
        "File {file} cannot be put into the act: it is kept until the organisation is liquidated "
        "({source})",
        file=file,
        source=source,
    )


def _shorter(term: FileTerm) -> Candidate | None:
    others = (each for each in term.chosen.candidates if each is not term.chosen.candidate)
    return next((each for each in others if not each.period.permanent), None)


def _by_review(file: File, term: FileTerm, around: Around, on: dt.date) -> Iterator[Problem]:
    decision = around.decisions.get(file.id)
    if decision is not None:
        yield from _by_decision(file, decision, on)
    elif term.review:
        yield _problem(
            "act_unreviewed",
            _(
                "File {file} cannot be put into the act: it bears the mark EPK, and the "
                "appraisal commission has not looked it through",
                file=named(file),
            ),
            "FP-5",
            _("Enter the decision of the commission: regest retention review."),
        )
    kept = around.kept.get(file.id, ())
    if kept:
        yield _problem(
            "act_kept_records",
            _.n(
                "File {file} cannot be put into the act: {count} document that the appraisal "
                "commission keeps still lies in it",
                "File {file} cannot be put into the act: {count} documents that the appraisal "
                "commission keeps still lie in it",
                len(kept),
                file=named(file),
            ),
            "FP-5",
            _("Put them into the file in which they are kept: regest record file."),
        )


def _by_decision(file: File, decision: Appraisal, on: dt.date) -> Iterator[Problem]:
    if decision.outcome is Outcome.PERMANENT:
        yield _problem(
            "act_reviewed_permanent",
            _(
                "File {file} cannot be put into the act: the appraisal commission decided on {day} "
                "to keep it permanently",
                file=named(file),
                day=decision.decided_on,
            ),
            "FP-5",
            _("Put it into the inventory of permanent files."),
        )
    elif decision.outcome is Outcome.EXTEND and on.year <= (decision.until_year or on.year):
        yield _problem(
            "act_extended",
            _(
                "File {file} cannot be put into the act: the appraisal commission decided on {day} "
                "to keep it through {year}",
                file=named(file),
                day=decision.decided_on,
                year=decision.until_year,
            ),
            "FP-5",
            _("The commission may look at it anew after that year."),
        )
    elif decision.outcome is Outcome.EXTEND:
        yield _problem(
            "act_extension_over",
            _(
                "File {file} cannot be put into the act: it was kept through {year}, and the "
                "appraisal commission has not decided since",
                file=named(file),
                year=decision.until_year,
            ),
            "FP-5",
            _("Enter the decision of the commission: regest retention review."),
        )


def _by_hold(held: Sequence[Hold]) -> Iterator[Problem]:
    for hold in held:
        if hold.reason is HoldReason.SEIZURE:
            yield _problem(
                "act_seized",
                _("Destruction is suspended: seized on {day}", day=hold.set_on),
                "HLD-2",
                _("Enter the return with its basis: regest retention lift."),
            )
        else:
            yield _problem(
                "act_on_hold",
                _(
                    "Destruction is suspended: a hold from {day} is in force ({reason})",
                    day=hold.set_on,
                    reason=REASONS[hold.reason],
                ),
                "HLD-1",
                _("Lift the hold and name the basis."),
            )


def _lent(file: File, lending: FileLending | None) -> Iterator[Problem]:
    if lending is not None:
        yield _problem(
            "act_lent",
            _(
                "File {file} cannot be put into the act: it is lent out since {day} ({borrower})",
                file=named(file),
                day=lending.lent_on,
                borrower=lending.borrower,
            ),
            "DSP-3",
            _("Enter its return: regest file return."),
        )


def _unfinished(file: File, tasks: Sequence[OpenTask]) -> Iterator[Problem]:
    for task in tasks:
        yield _problem(
            "act_task_open",
            _(
                "File {file} cannot be put into the act: task {task} is not carried out, its term "
                "is {due}",
                file=named(file),
                task=task.reference,
                due=task.due_on,
            ),
            "CTL",
            _("Enter that it was carried out, or take it off control: regest task."),
        )


def named(file: File) -> Message:
    """Return a file as refusals name it: «02-01 за 2026 г.»."""
    return _("{index} of {period}", index=file.index, period=shown(file.period))


def _problem(code: str, message: Message, rule: str, remedy: Message) -> Problem:
    return Problem(code=code, message=message, rule=rule, remedy=remedy)
