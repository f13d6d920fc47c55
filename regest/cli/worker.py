"""`regest worker`: reads what waits, keeps the search index up to date, until it is told to end."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from regest.core.base.messages import _
from regest.kit.console import command, emit, json_option, open_house, option, say
from regest.kit.console.output import flush

if TYPE_CHECKING:
    from regest.kit.worker import Worker

PERMISSION = "deployment.administer"


@command(
    "worker",
    help=_(
        "Do the work that waits: read texts, keep the search index up to date.\n\n"
        "It runs until it is told to end (Ctrl+C, SIGTERM) and finishes the step it is in. "
        "Several workers may run at once."
    ),
)
@option("--once", is_flag=True, help=_("End when nothing waits any more."))
@json_option
def worker(*, once: bool, as_json: bool) -> None:
    """Work in the deployment."""
    from regest.kit.worker import Worker, worker_actor

    house = open_house(worker=worker_actor())
    try:
        house.reader.require(PERMISSION)
        with _told_to_end() as stop:
            at_work = Worker(house, stop)
            if once:
                _work_once(at_work, as_json=as_json)
            else:
                if not as_json:
                    say(_("The worker is at work; Ctrl+C ends it."))
                    flush()
                at_work.run()
    finally:
        house.close()


worker.callback.permission = PERMISSION  # type: ignore[union-attr]


def _work_once(at_work: Worker, *, as_json: bool) -> None:
    from regest.core.store import job_overview
    from regest.core.store.tables import JobState
    from regest.index.indexer import waiting

    done = at_work.run_once()
    database = at_work.house.deployment.database
    with database.read() as session:
        left = job_overview.tally(session).counts.get(JobState.WAITING, 0)
    if as_json:
        emit({"done": done, "waiting": left, "not_indexed": waiting(database)})
    else:
        say(
            _.n("{count} job done.", "{count} jobs done.", done),
            _("Jobs that wait for later: {count}", count=left),
        )


@contextmanager
def _told_to_end() -> Iterator[threading.Event]:
    """Give an event that SIGTERM and Ctrl+C set; a second Ctrl+C ends at once."""
    stop = threading.Event()

    def end(number: int, _frame: Any) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
