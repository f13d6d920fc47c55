"""One reading session for all parts of a request, until something is written.

A page is put together by services that read on their own; each would begin a transaction and ask
for the head of the event log anew, and each might see another state than the one before.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from sqlmodel import Session


class _Held:
    """A session that is open, and how many blocks use it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.users = 0


class Once:
    """Shares the sessions that `opens` gives for `owner`, within one context."""

    def __init__(self, owner: object, opens: Callable[[], Session]) -> None:
        self.owner = owner
        self._opens = opens
        self._held: _Held | None = None
        self.over = False

    @contextmanager
    def in_force(self) -> Iterator[None]:
        """Share inside the block; a thread or a task of its own has no part in it."""
        token = _once.set(self)
        try:
            yield
        finally:
            _once.reset(token)
            # Whatever kept a copy of the context must not open what nobody would close.
            self.over = True
            self.renew()

    @contextmanager
    def session(self) -> Iterator[Session]:
        """Give the session that is shared now; one in which something failed is not used again."""
        held = self._held = self._held or _Held(self._opens())
        held.users += 1
        try:
            yield held.session
        except BaseException:
            if self._held is held:
                self._held = None
            raise
        finally:
            held.users -= 1
            if not held.users and self._held is not held:
                held.session.close()

    def renew(self) -> None:
        """Let whoever reads next see the present state; blocks that are open keep theirs."""
        held, self._held = self._held, None
        if held is not None and not held.users:
            held.session.close()


_once: ContextVar[Once | None] = ContextVar("regest_once", default=None)


def once(owner: object) -> Once | None:
    """Return what shares sessions of `owner` here, None where everybody opens an own one."""
    shared = _once.get()
    if shared is None or shared.over or shared.owner is not owner:
        return None
    return shared
