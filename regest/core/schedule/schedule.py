"""The retention schedule: what each authority prescribes for a position, in versions (4.2, 4.3)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlmodel import Session, col, or_, select

from regest.core.presets.shapes import Verification
from regest.core.schedule.periods import Authority, Candidate, Period
from regest.core.schedule.tables import RetentionRule

_CHUNK = 500


def candidates_for(
    session: Session, index: str, retention: Mapping[str, str], on: dt.date
) -> list[Candidate]:
    """Return what all authorities prescribe for a position on a day, the file plan's period first.

    `retention` is what the position of the file plan says itself. Empty for a position without any
    period, such as a reserve.
    """
    return candidates_of(session, {index: retention}, on)[index]


def candidates_of(
    session: Session, positions: Mapping[str, Mapping[str, str]], on: dt.date
) -> dict[str, list[Candidate]]:
    """Return the same for many positions, each given with what it says itself."""
    rules = rules_in_force(session, positions, on)
    found: dict[str, list[Candidate]] = {}
    for index, retention in positions.items():
        own = Candidate.of(retention)
        others = [candidate_of(rule) for rule in rules.get(index, ())]
        found[index] = ([own] if own is not None else []) + others
    return found


def rules_in_force(
    session: Session, indexes: Collection[str], on: dt.date
) -> dict[str, list[RetentionRule]]:
    """Return the rules of authorities that hold on a day, by index; the newest version of each."""
    latest: dict[tuple[str, str], RetentionRule] = {}
    asked = sorted(set(indexes))
    for first in range(0, len(asked), _CHUNK):
        wanted = (
            select(RetentionRule)
            .where(
                col(RetentionRule.index).in_(asked[first : first + _CHUNK]),
                RetentionRule.valid_from <= on,
                or_(col(RetentionRule.valid_to).is_(None), col(RetentionRule.valid_to) >= on),
            )
            .order_by(col(RetentionRule.version))
        )
        latest |= {(rule.index, rule.authority): rule for rule in session.exec(wanted)}
    found: dict[str, list[RetentionRule]] = defaultdict(list)
    for rule in sorted(latest.values(), key=lambda each: Authority(each.authority).rank):
        found[rule.index].append(rule)
    return dict(found)


def candidate_of(rule: RetentionRule) -> Candidate:
    """Return what a rule prescribes."""
    period = Period.of(rule.period)
    if period is None:
        raise ValueError(rule.id)
    return Candidate(
        authority=Authority(rule.authority),
        source=rule.source,
        article=rule.article,
        period=period,
        version=rule.version,
        verification=Verification(rule.period.get("verification") or Verification.POLICY),
        note=rule.note,
    )


def candidates_kept(
    sources: Sequence[Mapping[str, str]] | None, retention: Mapping[str, str]
) -> list[Candidate]:
    """Return the candidates that a file keeps from its opening (RET-4).

    A file of a version that kept no `sources` has the period of its position alone.
    """
    kept = [retention] if sources is None else sources
    return [each for each in map(Candidate.of, kept) if each is not None]
