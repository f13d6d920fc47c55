"""Pages that plugins bring: imported when the server starts, each under its plugin's own path."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from regest.core.base.errors import Unavailable
from regest.core.base.messages import _
from regest.core.hooks.declarations import Declarations, Declared
from regest.core.hooks.failures import cause
from regest.core.hooks.types import PageSet
from regest.kit.pages.routes import Route, Routes


def plugin_routes(declared: Declarations) -> Iterator[Route]:
    """Yield the routes of the enabled plugins.

    Raises:
        Unavailable: a module cannot be imported, or a path is not under its plugin's name.
    """
    for pages in declared.routes:
        own = f"/{pages.provider.name}"
        for route in _routes(pages):
            if route.path != own and not route.path.startswith(f"{own}/"):
                raise _broken(
                    pages, str(_("{path} does not begin with {own}", path=route.path, own=own))
                )
            yield route


def _routes(pages: Declared[PageSet]) -> Routes:
    module, _colon, attribute = pages.value.target.partition(":")
    try:
        found = getattr(importlib.import_module(module), attribute)
    except (Exception, SystemExit) as fault:
        raise _broken(pages, str(cause(fault))) from fault
    if not isinstance(found, Routes):
        raise _broken(pages, type(found).__name__)
    return found


def _broken(pages: Declared[PageSet], reason: str) -> Unavailable:
    return Unavailable(
        "pages_broken",
        _(
            "The pages of the module {name} cannot be served: {reason}",
            name=pages.provider.name,
            reason=reason,
        ),
        remedy=_(
            "Mend the module, or serve without it: --without {name}.", name=pages.provider.name
        ),
    )
