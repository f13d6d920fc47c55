"""Templates filled in: whose words they speak, also where one imports another."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from regest.core.base.messages import bind_domain, spoken
from regest.kit.pages.rendering import Templates, shown_day

MACRO = '{% macro said() %}{{ _("Their number and date") }}{% endmacro %}'
PAGE = '{% from "journal/macros.html" import said %}{{ said() }}'


def test_macros_of_a_part_speak_its_words_wherever_it_imports_them(tmp_path: Path) -> None:
    """The sentence is the journal's: neither the product's pages nor other parts know it."""
    folders = {name: tmp_path / name for name in ("web", "journal")}
    (folders["journal"] / "journal").mkdir(parents=True)
    folders["web"].mkdir()
    (folders["journal"] / "journal" / "macros.html").write_text(MACRO, "utf-8")
    (folders["journal"] / "journal" / "page.html").write_text(PAGE, "utf-8")
    (folders["web"] / "page.html").write_text(PAGE, "utf-8")
    bind_domain("journal", Path(str(files("regest.plugins.journal"))) / "locale")
    templates = Templates(folders, ZoneInfo("Asia/Omsk"))
    with spoken("ru"):
        own, foreign = (templates.render(name, {}) for name in ("journal/page.html", "page.html"))
    assert own == "№ и дата корреспондента"
    assert foreign == "Their number and date"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2026-10-16", "16.10.2026"),
        ("", ""),
        (None, ""),
        ("<b>", "<b>"),
        ("2026-13-40", "2026-13-40"),
    ],
)
def test_what_is_no_day_is_shown_as_it_stands(value: str | None, shown: str) -> None:
    """A page opens although somebody wrote past the program."""
    assert shown_day(value) == shown
