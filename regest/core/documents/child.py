"""What came from outside is parsed in a child process that can be spared: our side of it.

A child gets bytes and gives back JSON and bytes, or dies of it. Children come from a fork server:
the first costs about 0.1 s, each further one 10 ms.
"""

from __future__ import annotations

import contextlib
import json
import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from types import ModuleType

from regest.core.base.messages import Message, _
from regest.core.documents.cell import serve
from regest.core.documents.limits import LIMITS, Limits
from regest.core.documents.wire import unpack

_log = logging.getLogger(__name__)
_context = multiprocessing.get_context("forkserver")
_SAFE_PATH = "PYTHONSAFEPATH"
_launching = threading.Lock()
_PRELOAD = ["regest.core.documents.readers.preload"]
PARTS = 200


@dataclass(frozen=True, slots=True)
class Answer:
    """What a job gave back: plain data, and byte strings that JSON cannot carry."""

    data: Mapping[str, object]
    parts: tuple[bytes, ...] = ()


class ChildFault(Exception):
    """A child that gave no answer: why, in words for people; `crashed` when it fell over."""

    def __init__(self, reason: Message, *, crashed: bool = False) -> None:
        super().__init__(reason.msgid)
        self.reason = reason
        self.crashed = crashed


def took_too_long() -> Message:
    """Return the reason for a file that would not come to an end."""
    return _("reading took too long")


def warm_up() -> None:
    """Start the fork server in the background; a command that will read files calls it first.

    The server needs about as long to start as SQLAlchemy to import, and both can go at once.
    """
    with contextlib.suppress(OSError), _launching, _without_main():
        _start_server()


def work(job: str, content: bytes, arguments: Mapping[str, str], limits: Limits = LIMITS) -> Answer:
    """Call `job` (`module:function`, taking content and keyword arguments) in a child.

    Raises:
        ChildFault: it found the file unreadable, met a limit, or crashed. Always within
            `limits.wall_seconds` and a second.
    """
    deadline = time.monotonic() + limits.wall_seconds
    try:
        ours, process = _launch(job, arguments, limits)
    except (OSError, EOFError, AssertionError) as fault:
        _log.info("no child process for %s: %s", job, fault)
        raise ChildFault(_("the reading process could not be started")) from fault
    try:
        return _converse(ours, content, deadline, limits)
    except (OSError, EOFError, ValueError, KeyError, TypeError, RecursionError) as fault:
        process.join(1)
        raise _post_mortem(process.exitcode, job, fault) from fault
    finally:
        ours.close()
        _end(process)


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Hide the caller's main module while a child is described.

    multiprocessing would import it in every child: slow for a console script, and a script
    without a `__main__` guard would run twice.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


@contextlib.contextmanager
def _nothing_from_here() -> Iterator[None]:
    """Let children import nothing from the folder that the program was called in.

    `python -c`, by which the server starts, would look there first: for a person's `lxml.py` too.
    """
    kept = os.environ.get(_SAFE_PATH)
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        if kept is None:
            del os.environ[_SAFE_PATH]
        else:
            os.environ[_SAFE_PATH] = kept


def _start_server() -> None:
    from multiprocessing import forkserver

    _context.set_forkserver_preload(_PRELOAD)
    with _nothing_from_here():
        forkserver.ensure_running()


def _launch(
    job: str, arguments: Mapping[str, str], limits: Limits
) -> tuple[Connection, ForkServerProcess]:
    ours, theirs = _context.Pipe()
    try:
        with _launching, _without_main():
            _start_server()
            process = _context.Process(
                target=serve, args=(theirs, job, dict(arguments), limits), daemon=True
            )
            process.start()
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    return ours, process


def _converse(ours: Connection, content: bytes, deadline: float, limits: Limits) -> Answer:
    # A child that died early closes its end; why is found out from its exit code.
    ours.send_bytes(content)
    first = _receive(ours, deadline, limits.answer_bytes)
    reply = json.loads(first)
    if "fault" in reply:
        raise ChildFault(unpack(reply["fault"]))
    if "crash" in reply:
        _log.info("a reader failed: %s", reply["crash"])
        raise ChildFault(_("the reading program failed"), crashed=True)
    parts: list[bytes] = []
    room = limits.answer_bytes - len(first)
    for _part in range(min(int(reply["parts"]), PARTS)):
        parts.append(_receive(ours, deadline, room))
        room -= len(parts[-1])
    return Answer(dict(reply["data"]), tuple(parts))


def _receive(ours: Connection, deadline: float, most: int) -> bytes:
    if not ours.poll(max(0.0, deadline - time.monotonic())):
        raise ChildFault(took_too_long())
    return ours.recv_bytes(max(0, most))


def _post_mortem(exit_code: int | None, job: str, fault: Exception) -> ChildFault:
    if exit_code in {-signal.SIGXCPU, -signal.SIGALRM, -signal.SIGKILL}:
        return ChildFault(took_too_long())
    _log.info("the child reading for %s ended with %s: %s", job, exit_code, fault)
    return ChildFault(_("the reading program failed"), crashed=True)


def _end(process: ForkServerProcess) -> None:
    """Kill the child with whatever it started; on return nothing of it is left."""
    if process.pid is not None:
        # The group exists once the child has shut itself in, and outlives it with its programs.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
    process.join()
    process.close()
