"""How far territories lie from one another, where that is known: the tie-break after the score."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Road(NamedTuple):
    """Whole kilometres between two territories, the same both ways."""

    one: str
    other: str
    km: int


class Roads:
    """All distances that are known; an unknown one counts as a kilometre more than the farthest.

    So whoever is known to be near goes before whoever may be anywhere. Where nothing is known,
    nothing counts: `far` is 0. Within one territory it is 0 kilometres.
    """

    def __init__(self, known: Iterable[Road]) -> None:
        self._km: dict[tuple[str, str], int] = {}
        for each in known:
            one, other = blind(each.one), blind(each.other)
            self._km[one, other] = self._km[other, one] = each.km
        self.far = max(self._km.values()) + 1 if self._km else 0

    def known(self, one: str, other: str) -> int | None:
        """Return the kilometres between two territories given as they are compared, if known."""
        if one and one == other:
            return 0
        return self._km.get((one, other))

    def between(self, one: str, other: str) -> int:
        """Return the kilometres that count between two territories."""
        found = self.known(blind(one), blind(other))
        return self.far if found is None else found


def blind(text: str) -> str:
    """Return a territory or sector as it is compared: blind to case, ё and spaces."""
    return " ".join(text.casefold().replace("ё", "е").split())
