"""Presets of somebody's own: a folder, perhaps on top of ours, read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.base.errors import UsageFault
from regest.core.presets.reader import load_preset

HEAD = 'title = { ru = "Наша", en = "Ours" }\n'
RULE = """
[[rules]]
name = "minutes.term"
title = { ru = "Срок протокола", en = "Term of minutes" }
value = "3 working next"
source = "Положение"
"""


def preset(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    given = {"preset": 'extends = "empty"\n' + HEAD, **files}
    for name, text in given.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def fault_of(folder: Path) -> str:
    with pytest.raises(UsageFault) as fault:
        load_preset(str(folder))
    assert fault.value.code in {"preset_wrong", "preset_unknown", "not_toml"}
    return fault.value.text("en")


def test_another_association_needs_no_code(tmp_path: Path) -> None:
    folder = preset(
        tmp_path / "north",
        association='name = "Союз"\nshort_name = "Союз"\nzone = "Asia/Yakutsk"\n',
        rules="adds_to_base = true\n" + RULE,
    )
    north = load_preset("north", beside=tmp_path)
    assert (north.name, north.folder) == ("north", folder)
    assert north.association.name == "Союз"
    assert {"minutes.term", "control.urgent"} <= {rule.name for rule in north.rules}
    assert north.link_types == load_preset("empty").link_types


def test_a_file_replaces_that_of_the_base(tmp_path: Path) -> None:
    assert [rule.name for rule in load_preset(str(preset(tmp_path, rules=RULE))).rules] == [
        "minutes.term"
    ]


def test_an_added_entry_takes_the_place_of_its_namesake(tmp_path: Path) -> None:
    other = RULE.replace("minutes.term", "control.urgent").replace("3 working next", "2 calendar")
    folder = preset(tmp_path, rules="adds_to_base = true\n" + other)
    rules = {rule.name: rule.value for rule in load_preset(str(folder)).rules}
    assert rules["control.urgent"] == "2 calendar"
    assert len(rules) == len(load_preset("empty").rules)


def test_an_unknown_preset_is_told_with_those_there_are(tmp_path: Path) -> None:
    told = fault_of(tmp_path / "nowhere")
    assert "altai-smk, demo, empty" in told


def test_bases_do_not_make_a_circle(tmp_path: Path) -> None:
    preset(tmp_path / "one", preset='extends = "two"\n' + HEAD)
    preset(tmp_path / "two", preset='extends = "one"\n' + HEAD)
    assert "circle" in fault_of(tmp_path / "one")


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("rules", RULE + "valeu = 3\n", ["rules.toml", "rules[1].valeu", "no such key"]),
        ("rules", RULE.replace("source", "from_day"), ["rules[1].source", "missing"]),
        ("rules", RULE + RULE, ["rules[2].name", "minutes.term is there twice"]),
        ("rules", RULE.replace('"3 working next"', "3"), ["rules[1].value", "text is expected"]),
        ("rules", RULE.replace(', en = "Term of minutes"', ""), ["rules[1].title.en", "missing"]),
        ("rules", 'rules = "none"\n', ["rules.toml", "a list of tables"]),
        ("rules", "[[rules]\n", ["rules.toml", "cannot be read"]),
        ("association", 'name = "С"\nshort_name = "С"\nzone = "Mars"\n', ["zone", "time zone"]),
        ("association", 'name = ""\nshort_name = "С"\nzone = "UTC"\n', ["name", "empty"]),
        (
            "ledgers",
            (
                '[[ledgers]]\nname = "a"\ntitle = { ru = "а", en = "a" }\ntemplate = "{seq}"\n'
                'period = "decade"\n'
            ),
            ["ledgers[1].period", "calendar_year, academic_year, whole_life"],
        ),
        (
            "file_plan",
            (
                '[[file_plan]]\nindex = "01-01"\nsection = "01"\ntitle = "Т"\n'
                'retention = { kind = "years", verification = "policy" }\n'
            ),
            ["file_plan[1].retention.years", "missing"],
        ),
        (
            "file_plan",
            (
                '[[file_plan]]\nindex = "01-01"\nsection = "01"\ntitle = "Т"\nschool_year = true\n'
                "carried_over = true\n"
            ),
            ["file_plan[1].carried_over"],
        ),
        (
            "file_plan",
            '[[file_plan]]\nindex = "1"\nsection = "01"\ntitle = "Т"\nreserve = true\n',
            ["file_plan.toml", "FP-1"],
        ),
        (
            "record_classes",
            (
                '[[record_classes]]\nname = "a"\ntitle = { ru = "а", en = "a" }\n'
                'file_index = "09-09"\n'
            ),
            ["record_classes.toml: a", "09-09 is not in the preset"],
        ),
        (
            "roles",
            (
                '[[roles]]\nname = "a"\ntitle = { ru = "а", en = "a" }\nmarked = {}\n'
                'unmarked = { "*" = "every" }\n'
            ),
            ["roles[1].unmarked.*", "all, own, addressed, none"],
        ),
        (
            "standings",
            '[[standings]]\nkind = "chair"\nparty = "Никто"\nstarts_on = 2026-01-01\n',
            ["standings.toml: chair Никто", "Никто is not in the preset"],
        ),
        (
            "accounts",
            '[[accounts]]\nlogin = "a"\nname = "А"\nroles = ["king"]\n',
            ["accounts.toml: a", "king is not in the preset"],
        ),
    ],
)
def test_a_fault_names_file_and_key(tmp_path: Path, file: str, text: str, words: list[str]) -> None:
    told = fault_of(preset(tmp_path, **{file: text}))
    for word in words:
        assert word in told


def test_a_preset_without_a_base_needs_an_association(tmp_path: Path) -> None:
    told = fault_of(preset(tmp_path, preset=HEAD))
    assert "association.toml" in told
