"""What plugins register beside what they are asked: panels, lines, signers, retention events."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.hooks.loader import load_plugins
from regest.core.hooks.plugins import Plugins
from regest.core.retention.events import event_titles


@pytest.fixture
def sink(distributions: Path) -> Plugins:
    """Switch the stranger's plugin on."""
    assert distributions.is_dir()
    return load_plugins(["kitchen_sink"])


def test_hook_register_start_items(sink: Plugins) -> None:
    (declared,) = sink.declared.start_items
    assert declared.value.target == "kitchen_sink.start:lines"


def test_hook_register_record_panels(sink: Plugins) -> None:
    (declared,) = sink.declared.record_panels
    assert declared.value.target == "kitchen_sink.panel:show"


def test_hook_register_signers(sink: Plugins) -> None:
    (declared,) = sink.declared.signers
    assert (declared.value.name, declared.value.target) == ("mark", "kitchen_sink.marks:signer")


def test_hook_register_retention_events(sink: Plugins) -> None:
    declared = sink.declared
    (event,) = declared.retention_events
    titles = event_titles(declared)
    assert event.value.name == "dish_broken"
    assert titles["dish_broken"].ru == "Посуда разбита"
    assert titles["pair_ended"].en == "Mentoring pair ended"
