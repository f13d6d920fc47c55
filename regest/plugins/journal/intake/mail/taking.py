"""Messages taken in: each becomes a proposal once, and only then is marked where it came from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

import structlog

from regest.api import House, Message, RegestError, Unavailable, spoken
from regest.plugins.journal.intake import certificate_fields, proposals
from regest.plugins.journal.intake.mail.card import propose
from regest.plugins.journal.intake.mail.parts import take_apart
from regest.plugins.journal.tables.proposals import JournalProposal, ProposalSource
from regest.plugins.journal.words import _

log = structlog.get_logger(__name__)


class MailboxUnavailable(Unavailable):
    """The mailbox as a whole cannot be read; nothing in it was touched."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that nobody has taken: what its mailbox calls it, and how many bytes it has.

    `name` is that of the file it lies in, if a person gave it one.
    """

    key: str
    size_bytes: int
    name: str = ""


class Mailbox(Protocol):
    """Where messages wait; `read` and `settle` take those that `waiting` gave."""

    def waiting(self) -> Iterator[Waiting]:
        """Yield the messages that were not taken yet, the oldest first."""

    def read(self, message: Waiting) -> bytes:
        """Return a message byte for byte as it came."""

    def settle(self, message: Waiting) -> None:
        """Mark a message as taken, so that it waits no more."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A message that stays where it is, and why, for a person."""

    name: str
    reason: Message | str


@dataclass(slots=True)
class Taken:
    """What became of the messages of a mailbox."""

    new: list[JournalProposal] = field(default_factory=list)
    known: list[JournalProposal] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)

    def add(self, proposal: JournalProposal, *, is_new: bool) -> None:
        """Count a message that was taken now, or had been before."""
        (self.new if is_new else self.known).append(proposal)


def take_message(house: House, content: bytes, name: str = "") -> tuple[JournalProposal, bool]:
    """Propose a message, or by its `name` a paper, for registration; say whether it is new.

    Raises:
        Refusal: it is larger than the limit.
    """
    deployment = house.deployment
    deployment.blobs.check_size(len(content))
    original = hashlib.sha256(content).hexdigest()
    with house.read() as session:
        known = proposals.proposal_of(session, original)
    if known is not None:
        return known, False
    parts = take_apart(deployment, content, name)
    with house.read() as session:
        proposed = propose(house, session, parts, original)
    proposed = _with_certificate(house, proposed)
    with house.work() as work:
        known = proposals.proposal_of(work.session, original, proposed.identity())
        if known is not None:
            return known, False
        return proposals.offer(house, work, proposed), True


def _with_certificate(house: House, proposed: proposals.Proposed) -> proposals.Proposed:
    """Return the letter with what the certificate of its signature says and nothing else does."""
    wanted = [name for name in ("sender", "signed_by") if not getattr(proposed, name)]
    offered = certificate_fields.offered(house, proposed.files, wanted)
    places = {name: place for name, (_value, place) in offered.items()}
    values: dict[str, Any] = {name: value for name, (value, _place) in offered.items()}
    return replace(proposed, found={**proposed.found, **places}, **values)


def take_all(
    house: House,
    box: Mailbox,
    beat: Callable[[], None] = lambda: None,
    *,
    unattended: bool = False,
) -> Taken:
    """Propose every message that waits in a mailbox; `beat` is called before each.

    One that cannot be taken stays where it is, is told, and the others go on. `unattended`, when
    nobody looks at the answer, one that never will be taken is put into the list.

    Raises:
        MailboxUnavailable: the mailbox does not answer; what was taken stays taken.
    """
    taken = Taken()
    for message in box.waiting():
        beat()
        try:
            house.deployment.blobs.check_size(message.size_bytes)
            proposal, is_new = take_message(house, box.read(message), message.name)
            taken.add(proposal, is_new=is_new)
            # Committed by now: should it end here, the next time finds the proposal.
            box.settle(message)
        except MailboxUnavailable:
            raise
        except RegestError as fault:
            if unattended and not isinstance(fault, Unavailable):
                proposal, is_new = _left(house, message, fault)
                taken.add(proposal, is_new=is_new)
            log.warning("message_not_taken", message=message.key, error=fault.text("en"))
            taken.failed.append(Failure(message.key, fault.message))
        except Exception as fault:
            log.exception("message_not_taken", message=message.key)
            reason = _("the program failed ({cause})", cause=type(fault).__name__)
            taken.failed.append(Failure(message.key, reason))
    return taken


def _left(house: House, message: Waiting, fault: RegestError) -> tuple[JournalProposal, bool]:
    """Put a message that can never be taken into the list, so that a person learns of it."""
    with spoken(house.deployment.settings.association.language):
        subject = str(_("A message that stayed in the mailbox ({key})", key=message.key))
        note = str(fault.message)
    proposed = proposals.Proposed(
        source=ProposalSource.E_MAIL, sender="", subject=subject, note=note, key=message.key
    )
    with house.work() as work:
        known = proposals.proposal_of(work.session, "", proposed.identity())
        if known is not None:
            return known, False
        return proposals.offer(house, work, proposed), True
