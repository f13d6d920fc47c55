"""What hooks see of consequences: a standing that ends or begins, and what hangs on it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.core.base.messages import Message
from regest.core.hooks.types import PartyView


@dataclass(frozen=True, kw_only=True, slots=True)
class StandingChange:
    """A standing about to end, or one that has just begun.

    `day` is its last day (inclusive) or its first one; `reason` says why in a word of data
    (`exit`, `reorganisation`, …), `basis` in words for what is written about it. `organisation`
    and `body` are those that the standing names. `by` is the plugin that makes the change, empty
    for core: what it does itself it need not propose. `standing_id` is empty before a beginning.
    """

    standing_id: str
    kind: str
    party: PartyView
    day: dt.date
    ending: bool
    reason: str
    basis: str = ""
    authority_record_id: str | None = None
    organisation: PartyView | None = None
    body: str = ""
    by: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Consequence:
    """Something that follows from a change of a standing, for a person to choose or to leave.

    `code` says what is done, `subject` is the id of what it is done to; `chosen` is the default.
    `since` is the first day of what ends, where it has one.
    `provider` is written by core: the plugin that carries it out.
    """

    code: str
    subject: str
    title: Message
    chosen: bool = True
    rule: str = ""
    clause: str = ""
    provider: str = ""
    since: dt.date | None = None

    @property
    def key(self) -> str:
        """What tells it from all others of its change."""
        return f"{self.provider}:{self.code}:{self.subject}"
