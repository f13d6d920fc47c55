"""The engines that the contract suite tests, and how it asks them."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from regest.core.hooks.search_types import EngineQuery, QueryNode, SearchEngine
from regest.core.hooks.search_types import SearchEngineDeclaration as Declaration
from regest.index.builtin import register_search_engines

# A further engine, ours or a stranger's, joins the suite by its declaration here.
ENGINES = [*register_search_engines()]
OPEN = ("open",)
Opener = Callable[[Path], SearchEngine]


def opener(declaration: Declaration) -> Opener:
    """Return what a declaration's target names; skip the test if its library is not installed."""
    module, _colon, name = declaration.target.partition(":")
    if os.environ.get("CI") != "true":
        pytest.importorskip(module, reason=f"{declaration.name} is not installed")
    call: Opener = getattr(importlib.import_module(module), name)
    return call


@contextmanager
def opened(make: Opener, folder: Path) -> Iterator[SearchEngine]:
    """Give an engine that is closed in the end; its folder is made if there is none."""
    folder.mkdir(exist_ok=True)
    engine = make(folder)
    try:
        yield engine
    finally:
        engine.close()


def found(engine: SearchEngine, node: QueryNode | None, **options: object) -> list[str]:
    """Return the ids that answer `node`, in their order, having checked the total."""
    asked = {"keys": OPEN, "limit": 100, **options}
    query = EngineQuery(node=node, **asked)  # type: ignore[arg-type]
    answer = engine.search(query)
    assert len(answer.hits) == min(query.limit, max(0, answer.total - query.offset))
    return [hit.record_id for hit in answer.hits]
