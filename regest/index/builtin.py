"""Our search engines, brought through the same hook as a third party's."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.messages import Titles
from regest.core.hooks.search_types import SearchEngineDeclaration
from regest.core.hooks.specs import hookimpl
from regest.index.engine import WHOOSH

TANTIVY = SearchEngineDeclaration(
    name="tantivy",
    title=Titles(ru="tantivy (быстрый)", en="tantivy (fast)"),
    target="regest.index.engines.tantivy:TantivyEngine",
)


@hookimpl
def register_search_engines() -> Sequence[SearchEngineDeclaration]:
    """Bring the embedded engine and the faster one, which is imported only where it is chosen."""
    return [WHOOSH, TANTIVY]
