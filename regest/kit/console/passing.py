"""Commands that work in a house: it is opened for them and closed after them."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar, overload

import click

from regest.core.base.messages import _
from regest.kit.console.invocation import invocation
from regest.kit.console.output import flush, warn

if TYPE_CHECKING:
    from regest.core.store.work import Actor
    from regest.kit.house import House

F = TypeVar("F", bound=Callable[..., Any])


@overload
def pass_house(function: F) -> F: ...
@overload
def pass_house(*, permission: str, of_class: bool = False) -> Callable[[F], F]: ...
def pass_house(
    function: F | None = None, *, permission: str = "", of_class: bool = False
) -> F | Callable[[F], F]:
    """Give a command the house as its first argument, and close it afterwards.

    `permission` is what a writing command needs; one that only reads names none. With `of_class`
    the command itself requires it, once it knows whether it writes and for which class of records.
    After a write the index is brought up to date, never before the answer is shown.
    """

    def decorate(function_of_house: F) -> F:
        @wraps(function_of_house)
        def run(*args: Any, **kwargs: Any) -> None:
            house = open_house()
            try:
                if permission and not of_class:
                    house.reader.require(permission)
                ended = _run(function_of_house, house, *args, **kwargs)
                if house.wrote:
                    _catch_up(house)
                if ended is not None:
                    raise ended
            finally:
                house.close()

        run.permission = permission  # type: ignore[attr-defined]
        return run  # type: ignore[return-value]

    return decorate if function is None else decorate(function)


def permission_of(command: click.Command) -> str | None:
    """Return the permission a command needs: "" when it only reads, None when it has no house."""
    return getattr(command.callback, "permission", None)


def open_house(worker: Actor | None = None) -> House:
    """Open the house that the shared options name, and tell of plugins that are broken in it.

    What a `worker` does without an account is attributed to it.
    """
    from regest.kit.house import House
    from regest.kit.logs import start_log

    call = invocation()
    folder = call.require_deployment()
    call.require_plugin()
    start_log(call.log_folder())
    house = House.open(folder, login=call.login, without=call.without, worker=worker)
    call.unmarked = house.deployment.rehearsal
    for text in house.deployment.plugins.warnings():
        warn(text)
    return house


def _run(
    function: Callable[..., Any], house: House, *args: Any, **kwargs: Any
) -> click.exceptions.Exit | None:
    """Run a command; return the exit code that it asked for."""
    try:
        function(house, *args, **kwargs)
    except click.exceptions.Exit as ended:
        return ended
    return None


def _catch_up(house: House) -> None:
    import structlog

    flush()
    try:
        house.drain()
    except Exception:  # noqa: BLE001
        # The answer was given and stands; the next command or worker goes on with the queue.
        structlog.get_logger(__name__).exception("index_drain_failed")
        warn(_("The search index could not be brought up to date; see `regest index check`."))
