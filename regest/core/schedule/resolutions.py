"""Warnings of the schedule, settled by a named person: conflicts, shortenings, old articles (4.3).

A decision holds for the candidates as they stood. Once one of them changes, the warning is back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from regest.core.base.canonical import canonical_json
from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.base.text import is_blank
from regest.core.schedule.old_articles import article_warnings
from regest.core.schedule.periods import Candidate, ScheduleWarning
from regest.core.schedule.precedence import choose
from regest.core.schedule.tables import RetentionResolution
from regest.core.store.work import Work

RULE = "4.3"


@dataclass(frozen=True, slots=True)
class Raised:
    """A warning of one position; `resolution` is what a person decided about it, if anybody did."""

    index: str
    warning: ScheduleWarning
    resolution: RetentionResolution | None

    @property
    def open(self) -> bool:
        """Whether nobody has decided about it yet."""
        return self.resolution is None


def warnings_of(
    session: Session, candidates: Mapping[str, Sequence[Candidate]], old: Collection[str]
) -> dict[str, list[Raised]]:
    """Return what is to be looked at, by index; positions without a warning are left out.

    `old` are the numbers of articles that are known from the list of 2010.
    """
    raised = {index: _raised(found, old) for index, found in candidates.items() if found}
    settled = _settled(session, [index for index, found in raised.items() if found])
    return {
        index: [
            Raised(index, each, settled.get((index, each.code, digest(candidates[index]))))
            for each in found
        ]
        for index, found in raised.items()
        if found
    }


def resolve(
    work: Work,
    code: str,
    decision: str,
    candidates: Mapping[str, Sequence[Candidate]],
    old: Collection[str],
) -> RetentionResolution:
    """Keep what the actor decided about a warning of the one position given, and witness it.

    Raises:
        NotFound: the position has no such warning.
        Refusal: the decision says nothing, or the warning is settled.
    """
    ((index, said),) = candidates.items()
    found = warnings_of(work.session, candidates, old).get(index, [])
    wanted = [each for each in found if each.warning.code == code]
    if not wanted:
        raise NotFound(
            "warning_unknown",
            _("The schedule has no such warning for {index}: {code}", index=index, code=code),
            rule=RULE,
            remedy=_("`regest retention rule list` shows the warnings there are."),
        )
    if not wanted[0].open:
        raise Refusal("warning_settled", _("The warning of {index} is settled", index=index))
    if is_blank(decision):
        raise Refusal(
            "decision_missing",
            _("A warning is not settled without a decision"),
            rule=RULE,
            remedy=_("Say what was decided, and on what ground."),
        )
    row = RetentionResolution(
        id=work.new_id(),
        index=index,
        warning=code,
        digest=digest(said),
        decision=decision.strip(),
        resolved_by=work.actor.name,
        resolved_at=work.now,
    )
    work.session.add(row)
    detail = {"index": index, "warning": code, "digest": row.digest}
    work.witness("retention.warning_resolved", "retention_resolution", row.id, detail)
    return row


def digest(candidates: Sequence[Candidate]) -> str:
    """Return the SHA-256 of what the authorities say, whatever their order."""
    said = sorted(canonical_json(each.as_dict()) for each in candidates)
    return hashlib.sha256(b"\n".join(said)).hexdigest()


def _raised(candidates: Sequence[Candidate], old: Collection[str]) -> list[ScheduleWarning]:
    return [*choose(candidates).warnings, *article_warnings(candidates, old)]


def _settled(
    session: Session, indexes: Collection[str]
) -> dict[tuple[str, str, str], RetentionResolution]:
    if not indexes:
        return {}
    wanted = select(RetentionResolution).where(col(RetentionResolution.index).in_(list(indexes)))
    return {
        (each.index, each.warning, each.digest): each
        for each in session.exec(wanted.order_by(col(RetentionResolution.resolved_at)))
    }
