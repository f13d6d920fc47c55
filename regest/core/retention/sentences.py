"""«Как рассчитан срок»: the sentences that lead from the rules to the dates of a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from regest.core.base.messages import Message, _
from regest.core.catalogue.file_periods import shown, year_of
from regest.core.catalogue.tables import File
from regest.core.presets.shapes import RetentionKind, Verification
from regest.core.retention.events import Happened
from regest.core.schedule.periods import Candidate, Chosen
from regest.core.schedule.reckoning import Dates, waits_for_event
from regest.core.schedule.wording import AUTHORITIES, cited, period_words


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What there is to tell of a file's term."""

    file: File
    closing_year: int | None
    dates: Dates
    chosen: Chosen
    lengthened_by: Candidate | None
    happened: Happened | None
    transfer_from: dt.date | None
    permanent_floor: int | None


def sentences_of(told: Told) -> tuple[Message, ...]:
    """Return how the term was reckoned, in the order of the reckoning."""
    rule = rule_sentences(told.chosen, told.permanent_floor)
    return (*rule, _version(told), *_years(told), *_end(told))


def rule_sentences(chosen: Chosen, permanent_floor: int | None) -> tuple[Message, ...]:
    """Return which period holds and why.

    `permanent_floor` are the years of what is kept permanently; None for a source of acquisition.
    """
    return tuple(_rule(chosen, permanent_floor))


def _rule(chosen: Chosen, permanent_floor: int | None) -> Iterator[Message]:
    yield _(
        "Retention period: {period} ({source}).",
        period=period_words(chosen.period),
        source=cited(chosen.candidate),
    )
    if chosen.candidate.verification is Verification.UNCHECKED:
        yield _("The article has not been compared with the text of the list.")
    if len(chosen.candidates) > 1:
        for each in chosen.candidates:
            yield candidate_sentence(each)
    yield from chosen.reasons
    if chosen.period.kind is RetentionKind.PERMANENT:
        yield _permanent(permanent_floor)
    yield from (warning.text for warning in chosen.warnings)


def _version(told: Told) -> Message:
    if told.lengthened_by is not None:
        return _(
            "When the file was opened another period held; the one in force now is longer and "
            "decides on destruction (RET-4)."
        )
    return _("The period is the one that held when the file was opened (RET-4).")


def _permanent(floor: int | None) -> Message:
    """Say what «permanently» means here; `floor` is None for a source of acquisition (4.2)."""
    if floor is None:
        return _("The association is a source of acquisition: permanent files go to an archive.")
    return _.n(
        "The association is no source of acquisition: permanent files stay until liquidation, and "
        "not less than {count} year.",
        "The association is no source of acquisition: permanent files stay until liquidation, and "
        "not less than {count} years.",
        floor,
    )


def candidate_sentence(candidate: Candidate) -> Message:
    """Return what one authority says."""
    return _(
        "{authority}: {period} ({source}).",
        authority=AUTHORITIES[candidate.authority],
        period=period_words(candidate.period),
        source=cited(candidate),
    )


def _finished(period: str, year: int) -> Message:
    ended = year_of(period)
    if ended is not None and ended < year:
        return _(
            "The file is of {period}, but papers of later years were put into it: it counts as "
            "finished in {year}, the year of the last of them (FL-7).",
            period=shown(period),
            year=year,
        )
    if "/" in period:
        return _(
            "The file of the school year {period} counts as finished in {year} (RET-1).",
            period=period,
            year=year,
        )
    return _("The file was finished in {year}.", year=year)


def _years(told: Told) -> Iterator[Message]:
    year = told.closing_year
    if year is None:
        return
    yield _finished(told.file.period, year)
    if told.happened is None or not waits_for_event(told.chosen.period):
        return
    happened = told.happened
    if happened.last_on is not None:
        yield _("What the period counts from has happened; last on {day}.", day=happened.last_on)
    else:
        yield _(
            "Documents in the file: {documents}; what the period counts from has happened for "
            "{noted}.",
            documents=happened.documents,
            noted=happened.noted,
        )


def _end(told: Told) -> Iterator[Message]:
    dates = told.dates
    if dates.act_from is not None and dates.starts is not None and dates.ends is not None:
        yield _(
            "Kept from {starts} to {ends}; an act of destruction may include the file from "
            "{act_from}.",
            starts=dates.starts,
            ends=dates.ends,
            act_from=dates.act_from,
        )
    elif dates.why_none is not None:
        yield dates.why_none
    if told.chosen.review:
        yield _("Before destruction the appraisal commission reviews the file (EPK).")
    if told.transfer_from is not None:
        yield _("From {day} the file is due for transfer to the archive.", day=told.transfer_from)
