"""Pages made from code say what the code says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import BaseModel, Field

from regest.core.base.settings import Settings
from regest.core.store.chain import is_audited
from tools import cli_docs, pages, settings_docs, tables_docs


class Inner(BaseModel):
    """What is inside."""

    size: int = Field(default=3, description="How | big")
    name: str = Field(description="Whose")


class Outer(BaseModel):
    """All of it."""

    on: bool = Field(default=False, description="Whether")
    inner: Inner = Inner(name="a")
    by_year: dict[int, Inner] = Field(default={}, description="More")


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("cli.md", cli_docs.page),
        ("settings.md", settings_docs.page),
        ("tables.md", tables_docs.page),
    ],
)
def test_pages_are_current(name: str, made: Callable[[], str]) -> None:
    assert (pages.ROOT / "docs" / name).read_text("utf-8") == made()


def test_only_derived_tables_and_work_are_left_out_of_the_event_log() -> None:
    left_out = {name for name in tables_docs.models() if not is_audited(name)}
    derived = {"blob_check", "component_page", "component_text", "index_queue"}
    log = {"audit_entry", "audit_head", "audit_signature", "record_look"}
    passing = {"act_ticket", "form_sheet", "kept_answer", "sign_in_try", "web_session"}
    assert left_out == derived | log | passing | {"job"}


def test_every_table_says_what_a_row_is() -> None:
    assert [name for name, model in tables_docs.models().items() if not model.__doc__] == []


def test_every_setting_is_described() -> None:
    sections: list[type[BaseModel]] = [Settings]
    for field in Settings.model_fields.values():
        inner = settings_docs.section_of(field)
        sections.extend([inner] if inner else [])
    assert len(sections) > 3
    bare = [
        f"{section.__name__}.{name}"
        for section in sections
        for name, field in section.model_fields.items()
        if not (field.description or settings_docs.section_of(field))
    ]
    assert bare == []


def test_a_section_is_a_table_of_its_settings() -> None:
    page = settings_docs.page(Outer)
    assert "| `on` | Whether | `false` |" in page
    assert "## `[inner]`\n\nWhat is inside.\n" in page
    assert "## `[by_year.<key>]`" in page
    assert "| `size` | How \\| big | `3` |\n| `name` | Whose | required |" in page


def test_a_stale_page_is_told_and_written_anew(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pages.publish("a.md", "new\n", ["--check"], tmp_path) == 1
    assert "docs/a.md is behind the code: make docs" in capsys.readouterr().out
    assert pages.publish("a.md", "new\n", [], tmp_path) == 0
    assert pages.publish("a.md", "new\n", ["--check"], tmp_path) == 0
    assert pages.publish("a.md", "newer\n", ["--check"], tmp_path) == 1
    assert (tmp_path / "docs/a.md").read_text("utf-8") == "new\n"
