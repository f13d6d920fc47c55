"""All tables of core known to SQLAlchemy: whoever compares or drafts them must see every one."""

from __future__ import annotations

import importlib
import pkgutil

import regest.core


def import_core_tables() -> None:
    """Import every module of core whose name ends in `tables`, where its models stand."""
    for found in pkgutil.walk_packages(regest.core.__path__, "regest.core."):
        if found.name.endswith("tables"):
            importlib.import_module(found.name)
