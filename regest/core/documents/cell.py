"""The inside of a child process: little memory, little time, no files to write."""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import resource
import signal
from collections.abc import Callable, Mapping, Sequence
from multiprocessing.connection import Connection
from typing import cast

from regest.core.base.messages import _
from regest.core.documents.limits import Limits
from regest.core.documents.wire import pack
from regest.core.hooks.types import ExtractionFault

Job = Callable[..., tuple[Mapping[str, object], Sequence[bytes]]]


def load(target: str) -> Callable[..., object]:
    """Return what `module:attribute` names.

    Raises:
        ImportError, AttributeError: there is no such thing.
    """
    module, _colon, attribute = target.partition(":")
    return cast("Callable[..., object]", getattr(importlib.import_module(module), attribute))


def serve(theirs: Connection, job: str, arguments: dict[str, str], limits: Limits) -> None:
    """Do one job for the other end of `theirs` and end the process: the child's whole life."""
    _shut_in(limits)
    content = theirs.recv_bytes()
    parts: Sequence[bytes] = ()
    try:
        data, parts = cast("Job", load(job))(content, **arguments)
        reply: dict[str, object] = {"data": data, "parts": len(parts)}
    except ExtractionFault as fault:
        reply = {"fault": pack(fault.reason)}
    except MemoryError:
        reply = {"fault": pack(_("reading needs too much memory"))}
    except RecursionError:
        reply = {"fault": pack(_("the file is nested too deeply"))}
    except BaseException as fault:  # noqa: BLE001 - a reader may raise anything; it is told, not hidden
        reply = {"crash": f"{type(fault).__name__}: {fault}"[:500]}
    with contextlib.suppress(OSError):
        theirs.send_bytes(json.dumps(reply, ensure_ascii=False).encode("utf-8", "replace"))
        for part in parts:
            theirs.send_bytes(part)
    # Nothing here is worth an orderly end, and libraries that were hurt may hang in theirs.
    os._exit(0)


def _shut_in(limits: Limits) -> None:
    """Give up rights one by one; after this only memory and time are left to spend."""
    os.setsid()
    silence = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(silence, stream)
    os.close(silence)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    # Should our parent vanish, the clock still ends us.
    signal.setitimer(signal.ITIMER_REAL, limits.wall_seconds + 1)
    for kind, soft, hard in (
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_FSIZE, 0, limits.file_bytes),
        (resource.RLIMIT_NOFILE, limits.open_files, limits.open_files),
        (resource.RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1),
        (resource.RLIMIT_AS, limits.memory_bytes, limits.memory_bytes),
    ):
        resource.setrlimit(kind, (soft, hard))
