"""Writes docs/settings.md from the classes that read `regest.toml`; `--check` compares."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from regest.core.base.settings import Settings
from tools.pages import MADE, cell, publish

INTRODUCTION = """
# Settings

`regest.toml` in the folder of the deployment. A variable overrides a setting:
`REGEST_LIMITS__UPLOAD_MEGABYTES=20` stands for `upload_megabytes` of `[limits]`. Secrets are files
in `secrets/`, never settings. A section named after a plugin belongs to the plugin.
"""
HIDDEN = {"plugin_sections"}


def page(settings: type[BaseModel] = Settings) -> str:
    """Return the page: the settings of the file's top, then a table per section."""
    top, sections = [], []
    for name, field in settings.model_fields.items():
        inner = section_of(field)
        if name in HIDDEN:
            continue
        if inner is None:
            top.append((name, field))
        else:
            title = name if inner is field.annotation else f"{name}.<key>"
            sections.append((title, inner))
    parts = [MADE, INTRODUCTION, "\n## At the top\n\n", *table(top)]
    for title, inner in sections:
        summary = (inner.__doc__ or "").strip()
        parts.append(f"\n## `[{title}]`\n\n{summary}\n\n")
        parts.extend(table(list(inner.model_fields.items())))
    return "".join(parts)


def section_of(field: FieldInfo) -> type[BaseModel] | None:
    """Return the class of a section, also of one kept by key; nothing for a plain setting."""
    candidates: tuple[Any, ...] = (field.annotation, *get_args(field.annotation))
    for candidate in candidates:
        if isinstance(candidate, type) and issubclass(candidate, BaseModel):
            return candidate
    return None


def table(fields: Sequence[tuple[str, FieldInfo]]) -> Iterator[str]:
    """Yield the lines of a table of settings."""
    yield "| setting | meaning | default |\n|---|---|---|\n"
    for name, field in fields:
        yield f"| `{name}` | {cell(field.description or '')} | {default(field)} |\n"


def default(field: FieldInfo) -> str:
    """Return the default as TOML shows it, or that there is none."""
    if field.default is PydanticUndefined:
        return "required"
    if isinstance(field.default, bool):
        return f"`{str(field.default).lower()}`"
    if isinstance(field.default, int):
        return f"`{field.default}`"
    return f"`{field.default}`" if field.default else "empty"


if __name__ == "__main__":
    sys.exit(publish("settings.md", page(), sys.argv[1:]))
