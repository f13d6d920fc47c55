"""The embedded search engine, brought through the same hook as a third party's."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.hooks.search_types import SearchEngineDeclaration
from regest.core.hooks.specs import hookimpl
from regest.index.engine import WHOOSH


@hookimpl
def register_search_engines() -> Sequence[SearchEngineDeclaration]:
    """Bring Whoosh."""
    return [WHOOSH]
