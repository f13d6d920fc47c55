"""One walk per role: what each of them comes for, by the way that they would take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.dropped_letters import letter_to_drop
from tests.walks.conftest import Walks

pytestmark = pytest.mark.browser


def test_secretary_registers_a_dropped_letter_by_keyboard_in_six_actions(
    walks: Walks, tmp_path: Path
) -> None:
    secretary = walks("secretary")
    secretary.go("/journal/in/new")
    secretary.drop(letter_to_drop(tmp_path, "14-к", 71))
    assert secretary.page.input_value("#number") == "14-к"
    secretary.press("Enter")
    secretary.page.wait_for_selector(".issued-number")
    assert secretary.page.inner_text(".issued-number").startswith("Вх-")
    assert secretary.actions <= 6


def test_secretary_finds_by_an_inflected_word(walks: Walks) -> None:
    secretary = walks("secretary")
    secretary.press("/")
    secretary.type("аналитических записок")
    secretary.press("Enter")
    secretary.page.wait_for_selector(".hits li")
    assert "О представлении аналитической записки" in secretary.text
    assert secretary.actions <= 3
