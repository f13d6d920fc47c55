"""The term of a file: which period holds, the dates it comes to, and how that was reckoned (§4).

A file keeps the periods that held when it was opened (RET-4). What holds now is heeded beside them
wherever it keeps the file longer: destruction goes by the longest of all.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from regest.core.base.messages import Message, _
from regest.core.base.rules import Rulebook
from regest.core.catalogue.file_bars import successors
from regest.core.catalogue.file_years import closing_years
from regest.core.catalogue.tables import File, FilePlanEntry
from regest.core.presets.shapes import RetentionKind
from regest.core.retention.events import CHUNK, Happened, happened_in
from regest.core.retention.sentences import Told, sentences_of
from regest.core.schedule.periods import Action, Candidate, Chosen
from regest.core.schedule.precedence import choose
from regest.core.schedule.reckoning import Dates, longest, reckon, waits_for_event
from regest.core.schedule.schedule import candidates_kept, candidates_of

SOURCE_RULE = "retention.acquisition_source"
STAY_RULE = "transfer.years"
PERMANENT_RULE = "retention.permanent_floor"
NEEDED_RULE = "retention.no_longer_needed_floor"


@dataclass(frozen=True, kw_only=True, slots=True)
class FileTerm:
    """How long a file is kept, and why.

    `chosen` holds over the periods kept from the opening and those in force now; `dates` are the
    latest of all of them. `transfer_from` is the day since when the file is to go to the archive,
    None where it is not; `archive_from` is the same for a file that the commission wants kept
    permanently; `decide_from` that since when somebody may say that it is needed no more,
    None where that is not asked. `sentences` are «Как рассчитан срок».
    """

    file_id: str
    index: str
    period: str
    title: str
    chosen: Chosen
    dates: Dates
    closing_year: int | None
    action: Action
    transfer_from: dt.date | None = None
    archive_from: dt.date | None = None
    decide_from: dt.date | None = None
    lengthened_by: Candidate | None = None
    sentences: tuple[Message, ...] = ()

    @property
    def review(self) -> bool:
        """Whether a commission has to look at the file before it may be destroyed (FP-5)."""
        return self.chosen.review


@dataclass(frozen=True, slots=True)
class _Setting:
    """What the association's rules say on the day.

    Whether it is a source of acquisition, years before a transfer, and the least years of what is
    kept permanently elsewhere and until it is needed no more.
    """

    source: bool
    stay: int
    permanent_floor: int
    needed_floor: int

    @classmethod
    def of(cls, rules: Rulebook, on: dt.date) -> _Setting:
        return cls(
            rules.flag(SOURCE_RULE, on),
            rules.whole(STAY_RULE, on),
            rules.whole(PERMANENT_RULE, on),
            rules.whole(NEEDED_RULE, on),
        )


def term_of(session: Session, file: File, rules: Rulebook, on: dt.date) -> FileTerm | None:
    """Return the term of one file, as the rules stand on a day; None where no period is said."""
    return terms_of(session, [file], rules, on).get(file.id)


def terms_of(
    session: Session, files: Sequence[File], rules: Rulebook, on: dt.date
) -> dict[str, FileTerm]:
    """Return the terms of files by their ids, in few statements; those without any are left out."""
    kept = {file.id: candidates_kept(file.sources, file.retention) for file in files}
    present = _present(session, {file.index for file in files}, on)
    effective = {file.id: _joined(kept[file.id], present[file.index]) for file in files}
    happened = _happened(session, effective, on)
    setting = _Setting.of(rules, on)
    years = closing_years(session, files)
    return {
        file.id: _term(file, years[file.id], (kept[file.id], effective[file.id]), happened, setting)
        for file in files
        if effective[file.id]
    }


def permanent_floor(rules: Rulebook, on: dt.date) -> int | None:
    """Return the least years of permanent files; None for a source of acquisition (4.2)."""
    return None if rules.flag(SOURCE_RULE, on) else rules.whole(PERMANENT_RULE, on)


def _present(session: Session, indexes: Collection[str], on: dt.date) -> dict[str, list[Candidate]]:
    """Return what is prescribed on a day for each index, and for those that go on for it."""
    heirs = successors(session, indexes)
    positions = _positions(session, {heir for each in heirs.values() for heir in each})
    found = candidates_of(session, positions, on)
    return {
        index: [candidate for heir in each for candidate in found.get(heir, ())]
        for index, each in heirs.items()
    }


def _positions(session: Session, indexes: Collection[str]) -> dict[str, Mapping[str, str]]:
    asked = sorted(indexes)
    found: dict[str, Mapping[str, str]] = {}
    for first in range(0, len(asked), CHUNK):
        wanted = select(FilePlanEntry.index, FilePlanEntry.retention).where(
            col(FilePlanEntry.index).in_(asked[first : first + CHUNK])
        )
        found |= dict(session.exec(wanted).all())
    return found


def _joined(kept: Sequence[Candidate], present: Sequence[Candidate]) -> list[Candidate]:
    """Return what a file keeps, then what is prescribed now and was not when it was opened."""
    new = [each for each in present if not any(each.same_rule(old) for old in kept)]
    return [*kept, *new]


def _happened(
    session: Session, candidates: Mapping[str, Sequence[Candidate]], on: dt.date
) -> dict[tuple[str, str], Happened]:
    waiting = {
        file_id: {each.period.trigger for each in found if waits_for_event(each.period)}
        for file_id, found in candidates.items()
    }
    triggers = set().union(*waiting.values()) if waiting else set()
    return happened_in(session, [each for each in waiting if waiting[each]], triggers, on)


def _term(
    file: File,
    year: int | None,
    candidates: tuple[Sequence[Candidate], Sequence[Candidate]],
    happened: Mapping[tuple[str, str], Happened],
    setting: _Setting,
) -> FileTerm:
    """Return a file's term; `candidates` are those kept from the opening, and all that count."""
    kept, effective = candidates
    reckoned = [
        (each, _dates(each, year, happened.get((file.id, each.period.trigger)), setting))
        for each in effective
    ]
    chosen = choose(effective)
    binding, dates = longest(_lasting(reckoned, first=chosen.candidate)) or reckoned[0]
    if binding is not chosen.candidate:
        chosen = replace(
            chosen,
            candidate=binding,
            reasons=(*chosen.reasons, _("By its dates this period keeps the file longest.")),
        )
    new = [each for each in effective if each not in kept]
    term = FileTerm(
        file_id=file.id,
        index=file.index,
        period=file.period,
        title=file.title,
        chosen=chosen,
        dates=dates,
        closing_year=year,
        action=_action(chosen),
        transfer_from=_transfer_from(chosen, year, setting, chosen.period.kind),
        archive_from=_transfer_from(chosen, year, setting, RetentionKind.PERMANENT),
        decide_from=_decide_from(chosen, year, setting),
        lengthened_by=binding if kept and binding in new else None,
    )
    told = Told(
        file=file,
        closing_year=year,
        dates=dates,
        chosen=chosen,
        lengthened_by=term.lengthened_by,
        happened=happened.get((file.id, binding.period.trigger)),
        transfer_from=term.transfer_from,
        permanent_floor=None if setting.source else setting.permanent_floor,
    )
    return replace(term, sentences=sentences_of(told))


def _dates(
    candidate: Candidate, year: int | None, happened: Happened | None, setting: _Setting
) -> Dates:
    event_year = happened.year if happened is not None else None
    dates = reckon(candidate.period, year, event_year, needed_floor=setting.needed_floor)
    if candidate.period.action is Action.TRANSFER and dates.act_from is not None:
        why = _("The end of this period is no destruction: the file goes to the archive.")
        return replace(dates, act_from=None, why_none=why)
    return dates


def _lasting(
    reckoned: Sequence[tuple[Candidate, Dates]], first: Candidate
) -> list[tuple[Candidate, Dates]]:
    """Return what decides on destruction, the winner first: of equal dates it is named."""
    found = [each for each in reckoned if each[0].period.action is Action.DESTROY]
    return sorted(found or reckoned, key=lambda each: each[0] is not first)


def _action(chosen: Chosen) -> Action:
    if chosen.period.kind is RetentionKind.PERMANENT:
        return Action.TRANSFER
    return chosen.period.action


def _transfer_from(
    chosen: Chosen, year: int | None, setting: _Setting, kind: RetentionKind
) -> dt.date | None:
    """Return when custody ends: by a period that says so, else by the stay of permanent files."""
    if year is None:
        return None
    stays = [
        each.period.least_years
        for each in chosen.candidates
        if each.period.action is Action.TRANSFER
    ]
    if not stays and setting.source and kind is RetentionKind.PERMANENT:
        stays = [setting.stay]
    return dt.date(year + min(stays) + 1, 1, 1) if stays else None


def _decide_from(chosen: Chosen, year: int | None, setting: _Setting) -> dt.date | None:
    """Return when the least years are over of what is kept until it is needed no more."""
    period = chosen.period
    if year is None or period.kind is not RetentionKind.NO_LONGER_NEEDED:
        return None
    return dt.date(year + max(period.least_years, setting.needed_floor) + 1, 1, 1)
