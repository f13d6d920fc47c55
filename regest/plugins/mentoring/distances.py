"""How far territories lie apart, as the administrator says: the tie-break of distributions."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session, col, func, select

from regest.api import House, NotFound, UsageFault, Work
from regest.plugins.mentoring.declarations.catalogue import PROPOSE
from regest.plugins.mentoring.matching.roads import Road, blind
from regest.plugins.mentoring.tables.terms import MentoringDistance
from regest.plugins.mentoring.words import _

FARTHEST = 20_000
_DIGITS = 9


def distances_of(
    session: Session, offset: int = 0, limit: int | None = None
) -> Sequence[MentoringDistance]:
    """Return distances by the names of both territories, all of them without a limit."""
    order = (col(MentoringDistance.one), col(MentoringDistance.other))
    wanted = select(MentoringDistance).order_by(*order).offset(offset)
    return session.exec(wanted if limit is None else wanted.limit(limit)).all()


def count(session: Session) -> int:
    """Return how many distances are known."""
    return session.exec(select(func.count(col(MentoringDistance.id)))).one()


def roads_of(session: Session) -> tuple[Road, ...]:
    """Return all distances as the matching takes them."""
    return tuple(Road(each.one, each.other, each.km) for each in distances_of(session))


def note_distances(house: House, roads: Sequence[Road]) -> int:
    """Note distances, each in place of the one that was noted before; return how many changed.

    Raises:
        UsageFault: a territory is missing or named twice, or the kilometres make no sense.
        Refusal: the right is missing.
    """
    house.reader.require(PROPOSE)
    for each in roads:
        _require_sense(each)
    with house.work() as work:
        return sum(_note(work, each) for each in roads)


def forget_distance(house: House, one: str, other: str) -> None:
    """Take a distance out of the table.

    Raises:
        NotFound: there is none between these two.
        Refusal: the right is missing.
    """
    house.reader.require(PROPOSE)
    with house.work() as work:
        row = _between(work.session, one, other)
        if row is None:
            raise NotFound(
                "distance_unknown",
                _("The distance between {one} and {other} is not noted", one=one, other=other),
                remedy=_("`regest mentor distances` shows those that are."),
            )
        facts = {"one": row.one, "other": row.other, "km": row.km}
        row_id = row.id
        work.session.delete(row)
        work.session.flush()
        work.witness("distance.forgotten", "distance", row_id, facts)


def read_distances(text: str) -> list[Road]:
    """Return the distances of a text, one a line: two territories and kilometres, by semicolons.

    Raises:
        UsageFault: `distance_unreadable`, a line is no such thing, naming its number.
    """
    found = []
    for number, line in enumerate(text.lstrip("\ufeff").splitlines(), start=1):
        if not line.strip():
            continue
        parts = [each.strip() for each in line.replace("\t", ";").split(";")]
        if len(parts) != 3 or not parts[2].isdecimal() or len(parts[2]) > _DIGITS:
            raise UsageFault(
                "distance_unreadable",
                _("Line {number} is no distance: {line}", number=number, line=line.strip()[:80]),
                remedy=_("Write two territories and whole kilometres: Барнаул;Бийск;163."),
            )
        found.append(Road(parts[0], parts[1], int(parts[2])))
    return found


def _note(work: Work, road: Road) -> bool:
    row = _between(work.session, road.one, road.other)
    before = row.km if row is not None else None
    if before == road.km:
        return False
    if row is None:
        one, other = sorted((road.one, road.other), key=blind)
        row = MentoringDistance(
            id=work.new_id(),
            one=" ".join(one.split()),
            other=" ".join(other.split()),
            one_key=blind(one),
            other_key=blind(other),
            km=road.km,
            noted_by=work.actor.name,
            noted_at=work.now,
        )
    row.km, row.noted_by, row.noted_at = road.km, work.actor.name, work.now
    work.session.add(row)
    work.session.flush()
    facts = {"one": row.one, "other": row.other, "km": road.km, "before": before}
    work.witness("distance.noted", "distance", row.id, facts)
    return True


def _between(session: Session, one: str, other: str) -> MentoringDistance | None:
    first, second = sorted((blind(one), blind(other)))
    wanted = select(MentoringDistance).where(
        MentoringDistance.one_key == first, MentoringDistance.other_key == second
    )
    return session.exec(wanted).first()


def _require_sense(road: Road) -> None:
    same = blind(road.one) == blind(road.other)
    if not blind(road.one) or not blind(road.other) or same:
        raise UsageFault(
            "distance_ends",
            _("A distance lies between two different territories"),
            remedy=_("Name both as the directory has them."),
        )
    if not 0 <= road.km <= FARTHEST or max(len(road.one), len(road.other)) > 300:
        raise UsageFault(
            "distance_km",
            _("{km} kilometres are no distance between territories", km=road.km),
            remedy=_("Give whole kilometres, at most {most}.", most=FARTHEST),
        )
