"""Which of several periods holds: the longest one, never shortened from below (domain 4.3)."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.messages import Message, _
from regest.core.presets.shapes import RetentionKind
from regest.core.schedule.periods import Action, Authority, Candidate, Chosen, ScheduleWarning
from regest.core.schedule.wording import cited, period_words

SHORTENING = "shortening"
CONFLICT = "conflict"
# Of periods of equally many years, what waits for an event or a decision lasts longer.
_PATIENCE = (
    RetentionKind.YEARS,
    RetentionKind.NO_LONGER_NEEDED,
    RetentionKind.REPLACED,
    RetentionKind.AFTER_EVENT,
)


def choose(candidates: Sequence[Candidate]) -> Chosen:
    """Return which candidate holds, with the reasons and what is to be said of the others.

    `PERM > LIQ > longer years > shorter`; of equal ones the highest authority is named. Where any
    of them has the mark ЭПК, so has the result. A period that ends in a transfer is custody and
    shortens nothing.

    Raises:
        ValueError: there is no candidate.
    """
    if not candidates:
        raise ValueError("no candidates")
    lasting = [each for each in candidates if each.period.action is Action.DESTROY] or candidates
    best = max(lasting, key=lambda each: (length(each), -each.authority.rank, each.version))
    return Chosen(
        candidate=best,
        review=any(each.period.review for each in candidates),
        candidates=tuple(candidates),
        reasons=_reasons(best, candidates),
        warnings=tuple(
            warning for each in candidates if (warning := _warning(best, each)) is not None
        ),
    )


def length(candidate: Candidate) -> tuple[int, int, int, int]:
    """Return what orders candidates by how long they keep a file: permanently is longest."""
    period = candidate.period
    floor = period.floor_years or 0
    if period.kind is RetentionKind.PERMANENT:
        return 2, floor, 0, 0
    if period.kind is RetentionKind.LIQUIDATION:
        return 1, floor, 0, 0
    return 0, period.least_years, _PATIENCE.index(period.kind), floor


def _reasons(best: Candidate, candidates: Sequence[Candidate]) -> tuple[Message, ...]:
    said: list[Message] = []
    if len(candidates) > 1:
        said.append(_("Of the periods of all authorities the longest holds (4.3)."))
    others = [each for each in candidates if each is not best and each.period.review]
    if others and not best.period.review:
        said.append(_("The mark EPK is kept, since {source} has it.", source=cited(others[0])))
    return tuple(said)


def _warning(best: Candidate, other: Candidate) -> ScheduleWarning | None:
    """Return what is to be said of a candidate that gave way to a longer one."""
    if other is best or length(other) >= length(best):
        return None
    params = {
        "source": cited(other),
        "period": period_words(other.period),
        "longer": period_words(best.period),
        "winner": cited(best),
    }
    if other.authority.rank <= best.authority.rank:
        return None
    if other.authority is Authority.LOCAL:
        text = _(
            "A local period cannot shorten: {source} says “{period}”, but {winner} prescribes "
            "“{longer}”; the longer one holds.",
            **params,
        )
        return ScheduleWarning(code=SHORTENING, text=text)
    text = _(
        "{source} says “{period}”, but {winner} prescribes “{longer}”; the period is not "
        "shortened.",
        **params,
    )
    return ScheduleWarning(code=CONFLICT, text=text)
