"""A letter of a job handed to the server, and what became of the attempt.

The wish to send is a row of whoever sends, written with everything else; a job hands the letter
over after the commit and is tried again with longer and longer pauses. What became of it is kept
together with the end of the job: a letter that is known to be sent is never sent again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

from regest.core.base.errors import RegestError
from regest.core.catalogue.tables import Component
from regest.core.store.running_job import RunningJob
from regest.kit import outgoing_mail
from regest.kit.house import House

MOST_ATTEMPTS = 6


class Sending(StrEnum):
    """Where a letter stands after an attempt: `waiting` is tried again, `failed` is given up."""

    WAITING = "waiting"
    SENT = "sent"
    FAILED = "failed"


# Keeps what became of an attempt, and the server's words, in the sender's own row; with a job, also
# that it is done.
Keep = Callable[[Sending, str, RunningJob | None], None]


def attempt(
    house: House,
    job: RunningJob,
    mail: outgoing_mail.OutgoingMail,
    files: Sequence[Component],
    *,
    made: int,
    keep: Keep,
) -> None:
    """Hand a letter over once with `files` before its own enclosures; `made` attempts were before.

    Raises:
        Undelivered: it is to be tried again: the job fails, and its next try comes later.
    """
    try:
        answer = hand_over(house, job, mail, files)
    except outgoing_mail.Undelivered as fault:
        _failed(job, fault.words, final=fault.final, made=made, keep=keep)
    except RegestError as fault:
        # A file is damaged, or a setting is wrong: somebody may mend it while the letter waits.
        told = fault.text(house.deployment.settings.association.language)
        _failed(job, told, final=False, made=made, keep=keep)
    else:
        keep(Sending.SENT, answer, job)


def hand_over(
    house: House,
    job: RunningJob,
    mail: outgoing_mail.OutgoingMail,
    files: Sequence[Component] = (),
) -> str:
    """Return what the server said when it took the letter.

    Raises:
        Undelivered: it did not take it.
        RegestError: the letter cannot be put together.
    """
    settings, blobs = house.deployment.settings, house.deployment.blobs
    papers = tuple(
        outgoing_mail.Enclosure(each.name, each.media_type, blobs.read(each.sha256))
        for each in files
    )
    whole = replace(mail, enclosures=(*papers, *mail.enclosures))
    content = outgoing_mail.composed(settings, whole)
    # Whoever lost the job meanwhile must not send what another worker sends.
    job.beat()
    return outgoing_mail.deliver(settings.mail, house.deployment.folder, whole, content)


def _failed(job: RunningJob, words: str, *, final: bool, made: int, keep: Keep) -> None:
    if final or made + 1 >= MOST_ATTEMPTS:
        keep(Sending.FAILED, words, job)
        return
    keep(Sending.WAITING, words, None)
    raise outgoing_mail.Undelivered(words)
