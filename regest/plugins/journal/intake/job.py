"""The job that looks into the mailbox every few minutes, for as long as nobody stops it."""

from __future__ import annotations

import datetime as dt

from regest.api import House, RunningJob, Work, jobs
from regest.plugins.journal.declarations import TAKE_MAIL

SUBJECT = "mailbox"


def watch(work: Work) -> None:
    """Have the mailbox looked into at once, and then again and again; the caller commits."""
    jobs.enqueue(work, TAKE_MAIL, SUBJECT)


def take_mail(house: House, job: RunningJob) -> None:
    """Propose what waits in the mailbox, and ask for the next look.

    Without a mailbox in the settings there is no next one.
    """
    from regest.plugins.journal.intake.mail.imap_mailbox import (
        has_mailbox,
        mailbox_settings,
        opened_mailbox,
    )
    from regest.plugins.journal.intake.mail.taking import take_all

    if not has_mailbox(house.deployment):
        return
    pause = dt.timedelta(minutes=mailbox_settings(house.deployment).minutes)
    with opened_mailbox(house.deployment) as box:
        take_all(house, box, job.beat, unattended=True)
    with house.work() as work:
        jobs.enqueue(work, TAKE_MAIL, SUBJECT, delay=pause)
        job.finish(work)
