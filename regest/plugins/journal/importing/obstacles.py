"""What stands in the way of an import: what a person has to decide, or to mend in the file."""

from __future__ import annotations

from regest.api import Message, Refusal
from regest.plugins.journal.importing.findings import NO_DAY, Findings, number_of, ranges
from regest.plugins.journal.importing.survey import Survey
from regest.plugins.journal.words import _

# Far more void numbers than letters mean that a number is mistyped.
_MOST_HOLES = 100
_SHOWN = 20
_SHOWN_LENGTH = 200


def obstacles(found: Survey) -> list[Refusal]:
    """Return what stands in the way of an import: each with what a person has to decide or mend."""
    return [each for each in _obstacles(found) if each is not None]


def _obstacles(found: Survey) -> list[Refusal | None]:
    findings, wishes = found.findings, found.wishes
    fresh = bool(findings.planned or findings.holes)
    return [
        _closed_journal(found.period) if found.closed and fresh else None,
        _clashes(findings) if findings.clashes else None,
        _many_holes(findings) if _too_many(findings) else None,
        _holes(findings) if findings.holes and not wishes.void_holes else None,
        _no_reason()
        if findings.holes and wishes.void_holes and not wishes.reason.strip()
        else None,
        _bad_days(findings) if findings.bad_days and not wishes.days_above else None,
        _no_days() if any(each.day == NO_DAY for each in findings.letters) else None,
        _names(found.ambiguous) if found.ambiguous else None,
    ]


def _too_many(findings: Findings) -> bool:
    return bool(findings.planned) and len(findings.holes) > max(
        _MOST_HOLES, len(findings.planned) + findings.known
    )


def _closed_journal(period: str) -> Refusal:
    return Refusal(
        "ledger_closed",
        _("Nothing can be imported into {period}: its journal is closed", period=period),
        rule="JRN-2",
        remedy=_("A closed journal stays as it is."),
    )


def _clashes(findings: Findings) -> Refusal:
    return _undecided(
        "number_taken",
        _(
            "Numbers of the journal are taken by others: {numbers}",
            numbers=", ".join(each.number for each in findings.clashes[:_SHOWN]),
        ),
        _("A number is never used twice: mend the journal, or take these rows out of the file."),
    )


def _many_holes(findings: Findings) -> Refusal:
    last = max(findings.planned, key=lambda each: number_of(each.line).sequence)
    return _undecided(
        "holes_too_many",
        _(
            "More numbers are missing than there are: {count}. "
            "The largest is {number} in row {row}",
            count=len(findings.holes),
            number=last.line.number_text,
            row=last.line.place.row,
        ),
        _("Most likely a number is mistyped: mend it in the file."),
    )


def _holes(findings: Findings) -> Refusal:
    return _undecided(
        "holes_undecided",
        _(
            "The journal has holes, the ledger must not: {numbers}",
            numbers=_shortened(ranges(findings.holes)),
        ),
        _(
            "Mend the file, or let the missing numbers be void: --holes void --reason "
            "'not used in the old journal'."
        ),
    )


def _no_reason() -> Refusal:
    return Refusal(
        "reason_missing",
        _("Numbers cannot be void without a reason"),
        rule="REG-6",
        remedy=_("Say with --reason why there are no letters under the missing numbers."),
    )


def _bad_days(findings: Findings) -> Refusal:
    return _undecided(
        "days_undecided",
        _.n(
            "{count} entry has no usable day of registration",
            "{count} entries have no usable day of registration",
            len(findings.bad_days),
        ),
        _(
            "Mend them in the file, or let each have the day of the entry above: --bad-dates "
            "above; what is written there goes into the note."
        ),
    )


def _no_days() -> Refusal:
    return _undecided(
        "days_missing",
        _("No entry of the journal has a usable day of registration"),
        _("Write days into the file, or explain with --map which column holds them."),
    )


def _names(names: list[str]) -> Refusal:
    return Refusal(
        "party_ambiguous",
        _("These names may be any of several parties: {names}", names="; ".join(names[:_SHOWN])),
        remedy=_("Write the full names, or merge the duplicates: regest party merge."),
    )


def _undecided(code: str, message: Message, remedy: Message) -> Refusal:
    return Refusal(code, message, rule="REG-5", remedy=remedy)


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN_LENGTH else f"{text[:_SHOWN_LENGTH].rpartition(',')[0]}, …"
