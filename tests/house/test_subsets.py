"""Any of our plugins without any of the others: start, tables, pages, deeds, exports, commands."""

from __future__ import annotations

import json
import zipfile
from itertools import combinations
from pathlib import Path

import pytest

from regest.cli.lazy import plugin_entries
from regest.core.hooks.discovery import installed_commands
from regest.kit.pages import Access
from regest.kit.plugin_commands import plugin_of
from regest.kit.plugins import own_plugins
from tests.cli.test_help import branch
from tests.support.command_line import NOW, CommandLine
from tests.support.crawl import OF_ONE_ROUTE, reached
from tests.support.deeds import DEEDS, SECRETARY, TELLS
from tests.support.houses import DATABASE, opened_house
from tests.support.serving import Site, served
from tests.support.subsets import (
    ALL,
    OURS,
    SAMPLE,
    Subset,
    found_bare,
    pairs_covered,
    with_plugins,
)

READERS = ("secretary", "admin", "chair", "member")
ANSWERED = {200, 400, 404}
# Asked for with a word in the address, after something was done, or by whoever keeps something.
BY_RIGHT = {
    "/account/second-factor": "after the password was given again",
    "/admin": "for whoever sees a part of it",
    "/journal/summary": "names the month",
    "/membership/consents/statement": "names the person",
    "/parties/merge": "names the two that are one",
    "/presidium/mandate/end": "names the mandate",
}
NOBODY = "0198f0a0-0000-7000-8000-00000000beef"
WORK = ("record", "add", "--class", "methodical_work", "--field", "work_version=1.0")


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a deployment without plugins to copy; nobody may open it."""
    return found_bare(tmp_path_factory.mktemp("bare") / "deployment")


def test_the_sample_has_every_pair_on_and_off() -> None:
    """So nothing that one plugin wants of another one is left to the stress alone."""
    assert own_plugins() == OURS
    assert len(ALL) == 2 ** len(OURS)
    assert len(SAMPLE) <= 6
    assert len(set(pairs_covered(SAMPLE))) == 4 * len(list(combinations(OURS, 2)))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("chosen", SAMPLE, ids=lambda chosen: "+".join(chosen) or "none")
def test_a_subset_works(
    bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: Subset
) -> None:
    works(bare, tmp_path, monkeypatch, chosen, briefly=True)


@pytest.mark.postgresql
@pytest.mark.timeout(300)
def test_all_of_them_work_on_postgresql(
    postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATABASE, postgresql_url)
    bare = found_bare(tmp_path / "bare")
    works(bare, tmp_path, monkeypatch, OURS, briefly=True)


@pytest.mark.stress
@pytest.mark.parametrize("chosen", [each for each in ALL if each not in SAMPLE], ids="+".join)
def test_every_other_subset_works(
    bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: Subset
) -> None:
    works(bare, tmp_path, monkeypatch, chosen)


@pytest.mark.timeout(300)
def test_nothing_is_lost_while_plugins_are_off(
    bare: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Switched off one by one, the catalogue says the same all the while; on again, so do they."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    regest = with_plugins(bare, tmp_path / "deployment", OURS)
    for name in DEEDS:
        DEEDS[name](regest, tmp_path)
    kept, told = catalogue(regest), {name: said_by(regest, name) for name in OURS}
    assert {each["class"] for each in json.loads(kept[0])} > {"member_certificate", "mentor_pair"}
    for name in OURS:
        regest.done("plugins", "disable", name)
        assert catalogue(regest) == kept, name
    sound(regest, ())
    commands_are_those(regest, ())
    exported(regest, tmp_path)
    with served(regest.folder) as site:
        chair, secretary = site.opens("chair"), site.opens("secretary")
        for row in json.loads(kept[0]):
            # Consents are seen by whoever keeps them alone (PD-1).
            browser = secretary if row["class"] == "data_consent" else chair
            assert row["heading"] in browser.get(f"/records/{row['id']}").text
    for name in reversed(OURS):
        regest.done("plugins", "enable", name)
    assert catalogue(regest) == kept
    assert {name: said_by(regest, name) for name in OURS} == told
    sound(regest, OURS)


def catalogue(regest: CommandLine) -> list[str]:
    """Return what is told of all records: the list, each card with its history, and a search."""
    listed = regest.done("record", "list", "--json")
    cards = [regest.done("record", "show", row["id"], "--json") for row in json.loads(listed)]
    return [listed, *cards, regest.done("search", "сертификат", "--json")]


def said_by(regest: CommandLine, name: str) -> list[object]:
    """Return what a plugin tells of its own data."""
    return [regest.given(*SECRETARY, *words) for words in TELLS[name]]


def works(
    bare: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: Subset,
    *,
    briefly: bool = False,
) -> None:
    """Work in a deployment with these plugins, and look at everything in it, or at a part of it."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    for measure in ("REQUESTS_PER_MINUTE", "EXPORTS_PER_HOUR"):
        monkeypatch.setenv(f"REGEST_RATES__{measure}", "0")
    regest = with_plugins(bare, tmp_path / "deployment", chosen)
    regest.done(*SECRETARY, *WORK, "--heading", "Порядок наставничества")
    for name in DEEDS:
        if name in chosen:
            DEEDS[name](regest, tmp_path)
            for words in TELLS[name]:
                regest.given(*SECRETARY, *words)
    sound(regest, chosen)
    commands_are_those(regest, chosen)
    exported(regest, tmp_path)
    with served(regest.folder) as site:
        begun = {each.path.split("/")[1] for each in site.addresses()}
        assert begun & set(OURS) == set(chosen)
        for login in READERS[:2] if briefly else READERS:
            pages_answer(site, regest, login)
        for login in READERS[:1] if briefly else READERS:
            client, routes = site.opens(login).client, site.app.state.server.routes
            assert list(reached(client, routes, most=2 if briefly else OF_ONE_ROUTE))


def sound(regest: CommandLine, chosen: Subset) -> None:
    """Tables are those of these plugins, the log is whole, index and catalogue agree."""
    enabled = [each["name"] for each in regest.given("plugins", "list") if each["enabled"]]
    assert set(enabled) == set(chosen)
    regest.done("plugins", "check")
    checked = regest.given("db", "check")
    assert {each["name"]: each["status"] for each in checked["tables"]} == dict.fromkeys(
        ("core", *chosen), "current"
    )
    assert checked["differences"] == []
    assert regest.given("audit", "verify")["ok"] is True
    regest.done("index", "rebuild")
    regest.done("index", "check")
    regest.done("doctor")


def commands_are_those(regest: CommandLine, chosen: Subset) -> None:
    """The root lists the commands of these plugins alone, and each of them explains itself."""
    mine = {entry.name: entry.plugin for entry in plugin_entries(regest.folder)}
    assert set(mine.values()) == set(chosen)
    listed = regest.done("--help")
    for name in installed_commands():
        if plugin_of(name) in OURS:
            told = regest(name, "--help")
            assert (f"\n  {name} " in listed, told.code == 0) == (name in mine, name in mine), name
    for entry in plugin_entries(regest.folder):
        for path, _command in branch(entry.name, entry.load()):
            regest.done(*path.split(), "--help")


def exported(regest: CommandLine, tmp_path: Path) -> None:
    """Every record is shown, and one of each class exported with all its files."""
    rows = regest.given("record", "list")
    for row in rows:
        regest.done("record", "show", row["id"])
    for name, row in {each["class"]: each for each in rows}.items():
        archive = tmp_path / f"{name}.zip"
        regest.done("record", "export", row["id"], "--out", str(archive))
        with zipfile.ZipFile(archive) as made:
            assert made.testzip() is None
    assert regest.given("search", "наставничества")["hits"]


def pages_answer(site: Site, regest: CommandLine, login: str) -> None:
    """Whatever a reader may ask for is there, as a page and as a table, and nothing fails."""
    with opened_house(regest.folder, login=login) as house:
        reader = house.reader
    browser = site.opens(login)
    for each in site.addresses():
        may = each.access in tuple(Access) or (each.access and reader.may(each.access))
        if each.method != "GET" or not may:
            continue
        if each.names:
            assert browser.get(each.filled({}, NOBODY)).status in ANSWERED, (login, each.path)
            continue
        seen = browser.get(each.path)
        allowed = ANSWERED if each.path in BY_RIGHT else {200}
        assert seen.status in allowed, (login, each.path, seen.status)
        for form in ("csv", "xlsx") if 'as=csv"' in seen.body else ():
            assert browser.get(each.path, **{"as": form}).content, (login, each.path, form)
