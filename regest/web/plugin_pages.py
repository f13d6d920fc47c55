"""Pages that plugins bring: imported when the server starts, each under its plugin's own path."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Callable, Iterator
from functools import partial

from sqlmodel import Session

from regest.core.base.errors import Unavailable
from regest.core.base.messages import Message, Titles, _
from regest.core.catalogue.tables import Record
from regest.core.hooks.declarations import Declarations, Declared
from regest.core.hooks.failures import cause
from regest.core.hooks.types import PageSet, RecordPanel, StartItems
from regest.kit.pages import Page, StartLine, Visit
from regest.kit.pages.routes import Route, Routes
from regest.kit.pages.start_lines import StartLines
from regest.kit.rest import Resource

_log = logging.getLogger(__name__)
Shows = Callable[[Visit, Record], Page | None]
_Brought = Declared[PageSet] | Declared[StartItems] | Declared[RecordPanel]


def plugin_routes(declared: Declarations) -> Iterator[Route]:
    """Yield the routes of the enabled plugins.

    Raises:
        Unavailable: a module cannot be imported, or a path is not under its plugin's name.
    """
    for pages in declared.routes:
        if not pages.value.target:
            continue
        own = f"/{pages.provider.name}"
        for route in _routes(pages):
            if route.path != own and not route.path.startswith(f"{own}/"):
                raise _broken(
                    pages, str(_("{path} does not begin with {own}", path=route.path, own=own))
                )
            yield route


def plugin_resources(declared: Declarations) -> Iterator[tuple[str, Resource]]:
    """Yield the resources of the enabled plugins, each with the name of its plugin.

    Raises:
        Unavailable: a module cannot be imported, or holds no resource of that name.
    """
    for pages in declared.routes:
        if not pages.value.api:
            continue
        found = _found(pages, pages.value.api)
        if not isinstance(found, Resource):
            raise _broken(pages, type(found).__name__)
        yield pages.provider.name, found


def plugin_ways_out(declared: Declarations) -> dict[str, Message]:
    """Return what pages say in place of the plugins' sentences that name commands.

    Raises:
        Unavailable: a module cannot be imported, or holds no such table.
    """
    ways: dict[str, Message] = {}
    for pages in declared.routes:
        if not pages.value.ways_out:
            continue
        found = _found(pages, pages.value.ways_out)
        if not isinstance(found, dict):
            raise _broken(pages, type(found).__name__)
        ways |= found
    return ways


def require_start_items(declared: Declarations) -> None:
    """Import what plugins bring to the start page, so that a broken one is known at once.

    Raises:
        Unavailable: a module cannot be imported, or holds no function of that name.
    """
    for items in declared.start_items:
        _lines(items)


def start_lines(visit: Visit) -> Iterator[StartLine]:
    """Yield the lines of all plugins for a visitor; one that fails is left out, and logged."""
    for items in visit.house.deployment.plugins.declared.start_items:
        wanted = items.value.permissions
        if wanted and not any(visit.reader.may(each) for each in wanted):
            continue
        try:
            yield from visit.kept(f"lines {items.value.name}", partial(_shown, items, visit))
        except Exception:  # noqa: BLE001 - the page is shown without its lines
            _log.exception("Start items %s of %s failed", items.value.name, items.provider)


def require_record_panels(declared: Declarations) -> None:
    """Import what plugins bring to the page of a record, so that a broken one is known at once.

    Raises:
        Unavailable: a module cannot be imported, or holds no function of that name.
    """
    for panel in declared.record_panels:
        _shows(panel)


def record_panels(visit: Visit, record: Record) -> Iterator[tuple[Titles, Page]]:
    """Yield the parts that plugins show of a record; one that fails is left out, and logged."""
    for panel in visit.house.deployment.plugins.declared.record_panels:
        try:
            page = _shows(panel)(visit, record)
        except Exception:  # noqa: BLE001 - the page is shown without its part
            _log.exception("Panel %s of %s failed", panel.value.name, panel.provider)
            continue
        if page is not None:
            yield panel.value.title, page


def _routes(pages: Declared[PageSet]) -> Routes:
    found = _found(pages, pages.value.target)
    if not isinstance(found, Routes):
        raise _broken(pages, type(found).__name__)
    return found


def _lines(items: Declared[StartItems]) -> StartLines:
    found = _found(items, items.value.target)
    if not callable(found):
        raise _broken(items, type(found).__name__)
    return found


def _shown(items: Declared[StartItems], visit: Visit, _session: Session) -> tuple[StartLine, ...]:
    return tuple(_lines(items)(visit))


def _shows(panel: Declared[RecordPanel]) -> Shows:
    found = _found(panel, panel.value.target)
    if not callable(found):
        raise _broken(panel, type(found).__name__)
    return found


def _found(brought: _Brought, target: str) -> object:
    module, _colon, attribute = target.partition(":")
    try:
        return getattr(importlib.import_module(module), attribute)
    except (Exception, SystemExit) as fault:
        raise _broken(brought, str(cause(fault))) from fault


def _broken(brought: _Brought, reason: str) -> Unavailable:
    return Unavailable(
        "pages_broken",
        _(
            "The pages of the module {name} cannot be served: {reason}",
            name=brought.provider.name,
            reason=reason,
        ),
        remedy=_(
            "Mend the module, or serve without it: --without {name}.", name=brought.provider.name
        ),
    )
