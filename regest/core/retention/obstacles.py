"""What keeps a file out of an act of destruction: every check of DSP-3, RET and HLD in one place.

The same checks are made when an act is drawn up, when it is approved, and once more inside the
transaction that destroys. The first problem of a file is the one to mend first.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound
from regest.core.base.messages import _
from regest.core.base.rules import Rulebook
from regest.core.catalogue.tables import File
from regest.core.hooks.calls import Calls
from regest.core.hooks.types import Problem
from regest.core.retention.around_files import Around
from regest.core.retention.due import closed_files
from regest.core.retention.obstacle_words import by_module, problems_of
from regest.core.retention.terms import FileTerm, terms_of
from regest.core.retention.unfinished import objections, refuses

_CHUNK = 400


@dataclass(frozen=True, kw_only=True, slots=True)
class Looked:
    """A file as it was looked at for an act: its term, what keeps it, what is to be heeded."""

    file: File
    term: FileTerm | None
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


def obstacles(
    session: Session,
    rules: Rulebook,
    file_ids: Collection[str],
    on: dt.date,
    *,
    calls: Calls | None = None,
    act_id: str = "",
) -> dict[str, list[Problem]]:
    """Return file → what keeps it from being destroyed on a day; files free to go are not there.

    `act_id` is the act that is being looked at: it does not stand in its own way.

    Raises:
        NotFound: there is no such file.
        Refusal: a module could not answer.
    """
    found = look(session, rules, file_ids, on, calls=calls, act_id=act_id)
    return {each.file.id: list(each.problems) for each in found if each.problems}


def look(
    session: Session,
    rules: Rulebook,
    file_ids: Collection[str],
    on: dt.date,
    *,
    calls: Calls | None = None,
    act_id: str = "",
) -> list[Looked]:
    """Return every file with its term and what keeps it, in the order of index and period."""
    found: list[Looked] = []
    asked = sorted(set(file_ids))
    for start in range(0, len(asked), _CHUNK):
        chunk = asked[start : start + _CHUNK]
        files = list(session.exec(select(File).where(col(File.id).in_(chunk))))
        if len(files) != len(chunk):
            missing = next(iter(set(chunk) - {each.id for each in files}))
            raise NotFound(
                "file_unknown",
                _("No such file: {reference}", reference=missing),
                remedy=_("See `regest file list`."),
            )
        found += _looked(session, rules, files, on, calls, act_id)
    return sorted(found, key=lambda each: (each.file.index, each.file.period, each.file.id))


def due_ids(session: Session, rules: Rulebook, on: dt.date) -> list[str]:
    """Return the closed files whose term is over on a day, whatever else may keep them."""
    found: list[tuple[str, str, str]] = []
    for files in closed_files(session):
        terms = terms_of(session, files, rules, on)
        found += [
            (each.index, each.period, each.id) for each in files if _is_over(terms.get(each.id), on)
        ]
    return [file_id for _index, _period, file_id in sorted(found)]


def _looked(
    session: Session,
    rules: Rulebook,
    files: Sequence[File],
    on: dt.date,
    calls: Calls | None,
    act_id: str,
) -> list[Looked]:
    around = Around.of(session, files, on, act_id)
    terms = terms_of(session, files, rules, on)
    own = {file.id: tuple(problems_of(file, terms.get(file.id), around, on)) for file in files}
    free = [file for file in files if not own[file.id]]
    years = {file_id: term.closing_year for file_id, term in terms.items()}
    said = objections(session, calls, free, years, on) if calls is not None else {}
    found = []
    for file in files:
        of_modules = said.get(file.id, ())
        kept = tuple(by_module(file, each) for each in of_modules if refuses(each))
        found.append(
            Looked(
                file=file,
                term=terms.get(file.id),
                problems=own[file.id] or kept,
                warnings=tuple(each for each in of_modules if not refuses(each)),
            )
        )
    return found


def _is_over(term: FileTerm | None, on: dt.date) -> bool:
    begins = term.dates.act_from if term is not None else None
    return begins is not None and begins <= on
