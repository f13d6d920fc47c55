"""What papers call a group: in its case, or as it is called."""

from __future__ import annotations

import pytest

from regest.plugins.protocols.phrases import of_body


@pytest.mark.parametrize(
    ("title", "follows"),
    [
        ("Рабочая группа по связям", " рабочей группы по связям"),
        ("Экспертная комиссия", " экспертной комиссии"),
        ("Совет наставников", " совета наставников"),
        ("Группа", " группы"),
        ("ЭПК Ассоциации", " ЭПК Ассоциации"),
        ("По связям", ": По связям"),
        ("", ": "),
    ],
)
def test_a_group_stands_in_the_genitive_or_after_a_colon(title: str, follows: str) -> None:
    assert of_body(title, "ru") == follows
    assert of_body(title, "en") == f": {title}"
