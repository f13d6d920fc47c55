"""Events that plugins bring for periods to count from (RET-3)."""

from __future__ import annotations

from pathlib import Path

from regest.core.hooks.loader import load_plugins
from regest.core.retention.events import event_titles


def test_hook_register_retention_events(distributions: Path) -> None:
    declared = load_plugins(["kitchen_sink"]).declared
    (event,) = declared.retention_events
    titles = event_titles(declared)
    assert distributions.is_dir()
    assert event.value.name == "dish_broken"
    assert titles["dish_broken"].ru == "Посуда разбита"
    assert titles["pair_ended"].en == "Mentoring pair ended"
