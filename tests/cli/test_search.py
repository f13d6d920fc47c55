"""`regest search` and `regest index`: what they print, for people and for programs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from regest.cli.main import root
from regest.core.founding import found
from regest.index import builtin, indexer
from regest.index.lease import Lease
from regest.kit.house import House
from tests.index.papers import Paper, add

Run = Callable[..., tuple[int, str, str]]


REASON = "by the word “аналитической” (you searched for “аналетических”), in the heading"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a deployment with a letter and a methodical work."""
    made = tmp_path / "deployment"
    found(made, "empty", built_in={"index": builtin})
    house = House.open(made)
    letter = {"foreign_number": "№ 21-05/1187"}
    database = house.deployment.database
    add(
        database,
        Paper(
            heading="О представлении аналитической записки",
            number="Вх-1",
            numbers=letter,
            class_name="internal_document",
        ),
    )
    add(database, Paper(heading="Аудит", text="Приём обучающихся", class_name="methodical_work"))
    house.close()
    return made


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in the deployment; give exit code, answer and remarks."""

    def call(*args: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            root.main(["-d", str(folder), *args])
        out, err = capsys.readouterr()
        return int(ended.value.code or 0), out, err

    return call


def found_by(run: Run, *args: str) -> dict[str, Any]:
    code, out, _err = run("search", *args, "--json")
    assert code == 0
    page: dict[str, Any] = json.loads(out)
    return page


def test_programs_get_the_keys_they_were_promised(run: Run) -> None:
    page = found_by(run, "аналитических", "записок")
    assert (page["total"], page["waiting"]) == (1, 0)
    (hit,) = page["hits"]
    assert {"id", "number", "class", "heading", "date", "score", "highlights"} <= hit.keys()
    assert (hit["number"], hit["class"]) == ("Вх-1", "internal_document")
    assert (hit["date"], hit["score"]) == ("2026-10-27", 1.0)
    assert hit["highlights"] == ["О представлении аналитической записки"]


def test_programs_get_help_as_data(run: Run) -> None:
    """Reasons, corrections, facets: each as data and, where people read it, as a sentence."""
    page = found_by(run, "аналетических", "--lang", "en")
    assert page["query"] == "аналитической"
    assert page["corrections"] == [
        {"typed": "аналетических", "used": ["аналитической"], "kind": "spelling"}
    ]
    assert page["notices"] == [
        "Results are shown for the word “аналитической” instead of “аналетических”"
    ]
    assert page["hits"][0]["reasons"] == [
        {
            "kind": "word",
            "sought": "аналетических",
            "found": "аналитической",
            "place": "heading",
            "field": "",
            "text": REASON,
        }
    ]
    assert page["facets"]["year"]["values"] == [
        {"value": "2026", "title": "2026", "count": 1, "chosen": False}
    ]
    assert (page["suggestions"], page["notes"]) == ([], [])
    assert found_by(run, "аналетических", "--as-typed")["total"] == 0


def test_the_last_word_is_completed(run: Run) -> None:
    assert run("search", "--suggest", "аналитических", "зап")[:2] == (0, "аналитических записки\n")
    data = json.loads(run("search", "--suggest", "21-05", "--json")[1])
    assert data == {
        "suggestions": [{"kind": "number", "query": "№ 21-05/1187", "shown": "№ 21-05/1187"}]
    }


def test_a_terminal_shows_colours_and_lines_of_its_width(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pipe gets no colours, and each paragraph on one line."""
    monkeypatch.setenv("COLUMNS", "40")
    asked = ["-d", str(folder), "search", "записок представлении", "--lang", "en"]
    coloured = CliRunner().invoke(root, asked, color=True).output
    assert "\x1b[33m\x1b[1mпредставлении\x1b[0m" in coloured
    plain = CliRunner().invoke(root, asked).output
    assert "\x1b" not in plain
    assert max(map(len, plain.splitlines())) <= 40
    monkeypatch.delenv("COLUMNS")
    whole = CliRunner().invoke(root, asked).output.splitlines()
    assert "  Found by the words “представлении”, “записки”, in the heading" in whole


def test_the_list_says_why_and_how_to_go_on(run: Run) -> None:
    out = run("search", "приём ghtlcnfdktybt", "--lang", "en", "--limit", "1")[1]
    for line in (
        "2 documents found",
        "Results are shown for “приём представление” (keyboard layout corrected)",
        "To search for what was typed: --as-typed",
        "Narrow down:",
        "Shown 1 of 2; the next ones: --offset 1",
    ):
        assert line in out.splitlines()


def test_people_get_a_list(run: Run) -> None:
    code, out, err = run("search", "приёма", "--lang", "en")
    assert code == 0
    assert "1 document found" in out
    assert "Приём обучающихся" in out
    assert err == ""


def test_filters_and_pages(run: Run) -> None:
    assert found_by(run, "приём записка", "--class", "methodical_work")["total"] == 1
    assert found_by(run, "приём", "--year", "2025")["total"] == 0
    assert found_by(run, "приём", "--year", "2025", "--year", "2026")["total"] == 1
    titled = found_by(run, "приём записка", "--class", "Внутренний документ")
    assert titled["total"] == 1
    assert found_by(run, "", "--order", "oldest")["total"] == 2
    both = [found_by(run, "приём записка", "--limit", "1", "--offset", str(at)) for at in (0, 1)]
    assert [page["total"] for page in both] == [2, 2]
    assert both[0]["hits"][0]["id"] != both[1]["hits"][0]["id"]
    _code, out, _err = run("search", "приём записка", "--limit", "1", "--lang", "en")
    assert "--offset 1" in out


def test_nothing_found_is_an_answer(run: Run) -> None:
    assert run("search", "(((", "--lang", "en")[:2] == (
        0,
        "Nothing found. Try fewer words or another number\n",
    )


@pytest.mark.parametrize("option", ["--class", "--correspondent", "--file"])
def test_what_nobody_knows_is_refused(run: Run, option: str) -> None:
    code, _out, err = run("search", "приём", option, "nosuch", "--lang", "en")
    assert code == 1
    assert "nosuch" in err


def test_what_waits_is_said(run: Run, folder: Path) -> None:
    """While another process writes the index, search answers by what it has."""
    run("search", "приём")
    house = House.open(folder)
    add(house.deployment.database, Paper(heading="Приём", class_name="internal_document"))
    with Lease.of(house.deployment).attempt() as held:
        assert held
        code, out, err = run("search", "приём", "--lang", "en")
        assert (code, "1 document found" in out) == (0, True)
        assert "1 document is not in the index yet" in err
    house.close()
    assert found_by(run, "приём")["total"] == 2


def test_a_deleted_index_comes_back(run: Run, folder: Path) -> None:
    """A small one in passing; `check` says that it is missing and changes nothing."""
    run("search", "приём")
    shutil.rmtree(folder / "index")
    code, _out, err = run("index", "check", "--lang", "en")
    assert code == 1
    assert "regest index rebuild" in err
    assert found_by(run, "приём")["total"] == 1


def test_a_torn_index_is_mended_where_it_is_noticed(run: Run, folder: Path) -> None:
    run("search", "приём")
    for segment in (folder / "index").rglob("*.seg"):
        segment.write_bytes(segment.read_bytes()[:100])
    assert found_by(run, "приём")["total"] == 1


def test_a_large_torn_index_is_refused_with_the_way_out(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexer, "SMALL_CATALOGUE", 1)
    code, out, _err = run("search", "приём", "--json")
    refused = json.loads(out)["refused"]
    assert (code, refused["code"]) == (1, "index_needs_rebuild")
    assert "regest index rebuild" in refused["remedy"]
    assert run("index", "rebuild", "--lang", "en")[:2] == (
        0,
        "The index is built anew: 2 documents.\nSearch engine: whoosh\n",
    )
    assert found_by(run, "приём")["total"] == 1


def test_check_ends_with_three_when_they_differ(run: Run, folder: Path) -> None:
    run("search", "приём")
    assert run("index", "check", "--lang", "en")[:2] == (
        0,
        "Index and catalogue agree: 2 documents.\nSearch engine: whoosh\n",
    )
    house = House.open(folder)
    held = next(iter(house.index.versions()))
    house.index.write([], [held])
    house.close()
    code, out, _err = run("index", "check", "--json")
    assert code == 3
    assert json.loads(out)["missing"] == [held]
    assert run("index", "rebuild")[0] == 0
    assert run("index", "check")[0] == 0


def test_a_rebuild_waits_its_turn(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from regest.cli import index

    monkeypatch.setattr(index, "_LEASE_SECONDS", 0.0)
    house = House.open(folder)
    with Lease.of(house.deployment).attempt():
        code, _out, err = run("index", "rebuild", "--lang", "en")
    house.close()
    assert code == 1
    assert "Another process is writing the search index" in err
