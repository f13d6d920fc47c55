"""Writers of several processes stand in one queue; whoever dies in it holds nobody up."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from regest.core.base.errors import Unavailable
from regest.core.store.writers import WriterQueue

HOLDER = """
import sys, time
from pathlib import Path
from regest.core.store.writers import WriterQueue
with WriterQueue(Path(sys.argv[1])).turn():
    print("held", flush=True)
    time.sleep(60)
"""


def held_by_another(path: Path) -> bool:
    """Tell whether somebody has the turn just now."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def test_the_turn_is_held_inside_the_block_only(tmp_path: Path) -> None:
    path = tmp_path / "writers.lock"
    with WriterQueue(path).turn():
        assert held_by_another(path)
    assert not held_by_another(path)


def test_an_error_gives_the_turn_back(tmp_path: Path) -> None:
    def fail(queue: WriterQueue) -> None:
        with queue.turn():
            raise ZeroDivisionError

    path = tmp_path / "writers.lock"
    queue = WriterQueue(path)
    with pytest.raises(ZeroDivisionError):
        fail(queue)
    assert not held_by_another(path)
    with queue.turn():
        assert held_by_another(path)


def test_threads_take_turns(tmp_path: Path) -> None:
    queue = WriterQueue(tmp_path / "writers.lock")
    inside: list[int] = []
    crowded: list[int] = []

    def stand_in_line() -> None:
        for _turn in range(50):
            with queue.turn():
                inside.append(1)
                if len(inside) > 1:
                    crowded.append(1)
                inside.pop()

    threads = [threading.Thread(target=stand_in_line) for _number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert crowded == []


def test_a_killed_writer_gives_the_turn_back(tmp_path: Path) -> None:
    path = tmp_path / "writers.lock"
    call = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        assert held_by_another(path)
        holder.send_signal(signal.SIGKILL)
        with WriterQueue(path).turn():
            assert held_by_another(path)


def test_who_waits_too_long_is_refused_and_leaves_the_queue(tmp_path: Path) -> None:
    """As on PostgreSQL, a writer that hangs does not keep all others waiting for ever."""
    path = tmp_path / "writers.lock"
    call = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(call, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(Unavailable) as caught, WriterQueue(path, 0.2).turn():
            pytest.fail("the turn was taken from its holder")
        assert (caught.value.code, caught.value.remedy is not None) == ("writers_busy", True)
        holder.send_signal(signal.SIGKILL)
    # The turn that nobody waits for any more goes to the next.
    for _turn in range(3):
        with WriterQueue(path, 10).turn():
            assert held_by_another(path)


def test_the_lock_is_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "writers.lock"
    with WriterQueue(path).turn():
        assert path.stat().st_mode & 0o777 == 0o600
