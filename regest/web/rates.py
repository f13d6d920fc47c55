"""How much an account may ask in a while: no program empties or stops the house (ASVS 2.4.1).

Each account has its own measure, which fills again evenly: who has used it up waits for a moment,
and nobody else does. What anybody may check without an account is measured by the address.
Measures are kept in this process alone; each of several that serve takes an equal part of them, so
that all together give no more than one would.
"""

from __future__ import annotations

import ipaddress
import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.base.settings import RateSettings
from regest.kit.pages.listings import FILES

CODE = "asked_too_often"
_MEGABYTE = 1024 * 1024
_MINUTE, _HOUR, _DAY = 60.0, 3600.0, 86_400.0
_EXPORTS = ("/export", "/print")
# Addresses are many: those whose measure is full again are forgotten from so many on.
_MOST_KEPT = 10_000
# Whoever has one IPv6 address has all of its network.
_NETWORK = 64


class Kind(StrEnum):
    """What is counted."""

    REQUEST = "request"
    SEARCH = "search"
    EXPORT = "export"
    UPLOAD = "upload"
    CHECK = "check"


class AskedTooOften(Refusal):
    """An account has used its measure up; `seconds` from now it is filled enough."""

    def __init__(self, seconds: float) -> None:
        self.seconds = math.ceil(seconds)
        super().__init__(
            CODE,
            _.n(
                "That is too much in so short a time: the next is possible in {count} second",
                "That is too much in so short a time: the next is possible in {count} seconds",
                self.seconds,
            ),
            rule="ASVS 2.4.1",
            remedy=_("Wait and repeat it; nothing was done. An administrator sets the measure."),
        )

    @property
    def headers(self) -> dict[str, str]:
        """What a program is told."""
        return {"retry-after": str(self.seconds)}


@dataclass(slots=True)
class _Measure:
    left: float
    at: float


class Rates:
    """Counts what accounts ask; `clock` gives seconds."""

    def __init__(self, settings: RateSettings, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = {
            Kind.REQUEST: (float(settings.requests_per_minute), _MINUTE),
            Kind.SEARCH: (float(settings.searches_per_minute), _MINUTE),
            Kind.EXPORT: (float(settings.exports_per_hour), _HOUR),
            Kind.UPLOAD: (float(settings.upload_megabytes_per_day * _MEGABYTE), _DAY),
            Kind.CHECK: (float(settings.checks_per_minute), _MINUTE),
        }
        self._clock = clock
        self._lock = threading.Lock()
        self._measures: dict[tuple[str, Kind], _Measure] = {}

    def share(self, processes: int) -> None:
        """Give out this process's part of each measure; nothing was counted yet."""
        self._most = {
            kind: (most / processes, seconds) for kind, (most, seconds) in self._most.items()
        }

    def take(self, account_id: str, kind: Kind, amount: float = 1) -> None:
        """Count so much (bytes of what is uploaded) for an account; 0 as the most counts nothing.

        Raises:
            AskedTooOften: the account has to wait first; then nothing is counted.
        """
        most, seconds = self._most[kind]
        if not most:
            return
        # What is larger than a whole measure waits for a full one, or nobody could ever send it.
        wanted = min(amount, most)
        with self._lock:
            now = self._clock()
            self._forget_full(now)
            measure = self._measures.setdefault((account_id, kind), _Measure(most, now))
            measure.left = min(most, measure.left + (now - measure.at) * most / seconds)
            measure.at = now
            if measure.left < wanted:
                raise AskedTooOften((wanted - measure.left) * seconds / most)
            measure.left -= wanted

    def check(self, address: str) -> None:
        """Count a check that anybody may make, from an address.

        Raises:
            AskedTooOften: whoever asks from there has to wait first.
        """
        self.take(f"address {_network(address)}", Kind.CHECK)

    def ask(self, account_id: str, path: str, query: Mapping[str, Sequence[str]]) -> None:
        """Count a request by what it asks for.

        Raises:
            AskedTooOften: the account has to wait first.
        """
        self.take(account_id, Kind.REQUEST)
        as_file = query.get("as", ("",))[-1] in FILES
        if as_file or path.endswith(_EXPORTS):
            self.take(account_id, Kind.EXPORT)
        elif path.endswith("/search"):
            self.take(account_id, Kind.SEARCH)

    def _forget_full(self, now: float) -> None:
        if len(self._measures) < _MOST_KEPT:
            return
        spent = {
            key: each
            for key, each in self._measures.items()
            if now - each.at < self._most[key[1]][1]
        }
        self._measures = spent


def _network(address: str) -> str:
    """Return the address, or the network of an IPv6 one; whatever is no address as it is."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if found.version == 4:
        return str(found)
    return str(ipaddress.ip_network((found, _NETWORK), strict=False))


def announced(length: str) -> int:
    """Return how many bytes the header `Content-Length` announces; nothing if it tells nothing."""
    return int(length) if length.isascii() and length.isdecimal() and len(length) < 16 else 0
