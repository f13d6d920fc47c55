"""Writes docs/tables.md: every table, whether the event log covers it; `--check` compares."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator

from sqlalchemy.orm import Mapper
from sqlmodel import SQLModel

import regest
from regest.core.store.chain import is_audited
from tools.pages import MADE, cell, publish

INTRODUCTION = """
# Tables

A change of any value of a covered table is found by `regest audit verify`: the event log holds the
digest of each of its rows. The others are made anew from these, are the log itself, or say where
work stands; nothing that is true of a record stands in them alone.
"""


def models() -> dict[str, type[SQLModel]]:
    """Return the table classes of core and of our plugins by table name."""
    for module in pkgutil.walk_packages(regest.__path__, "regest."):
        if module.name.endswith(("tables", "models")):
            importlib.import_module(module.name)
    ours = (one.class_ for one in _mappers() if one.class_.__module__.startswith("regest."))
    return dict(sorted((str(model.__tablename__), model) for model in ours))


def _mappers() -> Iterator[Mapper[SQLModel]]:
    return iter(SQLModel._sa_registry.mappers)  # noqa: SLF001


def page() -> str:
    """Return the page: covered tables first."""
    rows: dict[bool, list[str]] = {True: [], False: []}
    for name, model in models().items():
        summary = (model.__doc__ or "").split("\n\n")[0]
        rows[is_audited(name)].append(f"| `{name}` | {cell(summary)} |\n")
    head = "| table | a row is |\n|---|---|\n"
    covered = "".join(["\n## Covered by the event log\n\n", head, *rows[True]])
    return "".join([MADE, INTRODUCTION, covered, "\n## Not covered\n\n", head, *rows[False]])


if __name__ == "__main__":
    sys.exit(publish("tables.md", page(), sys.argv[1:]))
