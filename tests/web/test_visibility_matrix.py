"""Roles × marks × channels over every route: what may not be seen is not there (ACC-2).

The same words as for what does not exist; and two deployments that differ in one hidden letter
answer byte for byte alike, once moments and ids are taken out.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from regest.core.presets.reader import PRESETS
from tests.support.command_line import NOW, CommandLine
from tests.support.matrix import plain, questions, same_as_nothing, shown, told
from tests.support.serving import Address, served

PAPER = PRESETS / "demo" / "papers" / "letter_05_mentoring_completed_conf.docx"
SENDER, SUBJECT, NUMBER = "Тайное бюро Заречья", "О вертолётах Заречья", "4242/к"
TASK = "Проверить вертолёты Заречья"
SECRETS = ("Тайное бюро", "вертол", "Заречь", NUMBER, "РЦМК-0117")
MARKS = ("Конфиденциально", "")
# Nothing of incoming letters is theirs to see, whatever the mark.
BLIND = ("member", "candidate", "officer", "admin", "auditor")
# The secretary sees letters, but not a confidential one that somebody else registered.
BLIND_TO_MARKED = (*BLIND, "secretary")
QUESTIONS: tuple[dict[str, str], ...] = ({}, {"q": "вертолёт"}, {"as": "csv"})
MORE: dict[str, tuple[dict[str, str], ...]] = {
    "/search": (
        {"q": NUMBER},
        {"q": "сертификат соответствия"},
        {"q": "сертефикат"},
        {"q": "тайноге бюро"},
        {"q": "гриф:конфиденциально"},
    ),
    "/search/suggestions": ({"q": "тайн"}, {"q": "424"}, {"q": "верт"}),
    "/tasks": ({"tab": "control"}, {"tab": "overdue"}),
    "/records": ({"class": "in"}, {"year": "2026"}),
}
# What may differ, and why: everything else is equal to the byte.
MAY_DIFFER = {
    "/admin/": "next numbers, figures of the machine, ids in the event log (PRM-6); never contents",
    "/metrics": "figures of the machine, for a token",
}
# At least these are asked, and more as routes come; each is a way by which something could leak.
CHANNELS = {
    "start page": "/",
    "list of documents, its export": "/records",
    "catalogue": "/catalogue",
    "file plan": "/file-plan",
    "search: hits, facets, reasons, corrections": "/search",
    "suggestions": "/search/suggestions",
    "tasks, control, overdue, their export": "/tasks",
    "journal, its export": "/journal/books/{direction}",
    "volume of letters": "/journal/volume",
    "requests to answer": "/journal/requests",
    "record page, history": "/records/{record}",
    "file": "/records/{record}/files/{component}",
    "text of a file": "/records/{record}/files/{component}/text",
    "preview": "/records/{record}/files/{component}/picture",
    "sheet of an answer": "/journal/answers/{record}",
    "archive of a record": "/records/{record}/export",
    "signatures": "/records/{record}/signatures",
    "what is to be signed": "/records/{record}/sign",
    "signature sheet": "/records/{record}/signature-sheet",
    "signatures by the interface": "/api/v1/records/{record}/signatures",
    "file by the interface": "/api/v1/records/{record}/components/{component}",
    "archive by the interface": "/api/v1/records/{record}/export",
    "who looked": "/api/v1/records/{record}/looks",
}


@dataclass
class Hidden:
    """A letter with everything that hangs on it, by the names that addresses use."""

    ids: dict[str, str] = field(default_factory=dict)


def hide(regest: CommandLine, mark: str) -> Hidden:
    """Register the letter with a file and a task, by the console; return all its ids."""
    marked = ("--mark", mark) if mark else ()
    words = ("--from", SENDER, "--number", NUMBER, "--subject", SUBJECT, *marked)
    letter = regest.given("journal", "in", *words, "--file", str(PAPER))
    task = regest.given(
        "task", "add", letter["number"], "--executor", "Председатель", "--text", TASK
    )
    regest.done("index", "rebuild")
    card = regest.given("record", "show", letter["number"])
    component = card["components"][0]
    sender = regest.given("party", "show", SENDER)
    ids = {"record": letter["id"], "component": component["id"], "party": sender["id"]}
    for name, value in (("task", task.get("id", "")), ("digest", component.get("sha256", ""))):
        ids[name] = value or letter["id"]
    ids["direction"] = "in"
    return Hidden(ids)


@pytest.fixture
def open_letters(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Register two letters that are the same wherever they are compared."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    for sender, subject in (("Школа № 7", "О смотре"), ("Лицей № 2", "О сертификате")):
        regest.done("journal", "in", "--from", sender, "--number", "5", "--subject", subject)
    regest.done("index", "rebuild")
    return regest


@pytest.mark.parametrize("mark", MARKS)
def test_every_address_with_a_hidden_id_answers_like_one_with_none(
    open_letters: CommandLine, mark: str
) -> None:
    """A9: every GET route × role; the same status and, without the id, the same words."""
    hidden = hide(open_letters, mark)
    asked = 0
    with served(open_letters.folder) as site:
        chair = site.opens("chair")
        to_chair = [
            each.path
            for each in shown(site)
            if each.names and chair.get(each.filled(hidden.ids, hidden.ids["record"])).status == 200
        ]
        # What nobody is shown would prove nothing.
        assert {"/records/{record}", "/records/{record}/files/{component}"} <= set(to_chair)
        for login in BLIND_TO_MARKED if mark else BLIND:
            browser = site.opens(login)
            for each in shown(site):
                if each.names and not _keeps(login, each):
                    where = (login, each.path)
                    seen = same_as_nothing(browser, each, hidden.ids, where)
                    assert not [word for word in SECRETS if word in seen.text], where
                    asked += 1
    assert asked >= 5 * 10


@pytest.mark.parametrize("mark", MARKS)
def test_two_deployments_with_and_without_it_answer_alike(
    open_letters: CommandLine, tmp_path: Path, mark: str
) -> None:
    """A10: lists, counts, facets, suggestions, corrections, exports, tasks, start page."""
    twin = Path(shutil.copytree(open_letters.folder, tmp_path / "twin"))
    hide(open_letters, mark)
    different = []
    with ExitStack() as stack:
        with_it, without = (
            stack.enter_context(served(each)) for each in (open_letters.folder, twin)
        )
        for login in BLIND if mark else BLIND[:1]:
            one, other = with_it.opens(login), without.opens(login)
            for path, query in questions(with_it, QUESTIONS, MORE):
                seen, nothing = one.get(path, **query), other.get(path, **query)
                leaked = [each for each in _secrets(query) if each in told(seen)]
                assert not leaked, (login, path, query)
                alike = (seen.status, plain(seen)) == (nothing.status, plain(nothing))
                if not alike and not path.startswith(tuple(MAY_DIFFER)):
                    different.append((login, path, query))
    assert not different, "\n".join(map(str, different))


def test_at_least_twelve_channels_are_asked(open_letters: CommandLine) -> None:
    """Each named channel is a route of the table, so that none is asked in vain."""
    with served(open_letters.folder) as site:
        paths = {each.path for each in site.addresses() if each.method == "GET"}
    assert [name for name, path in CHANNELS.items() if path not in paths] == []
    assert len(CHANNELS) >= 12


def test_who_may_see_it_does(open_letters: CommandLine) -> None:
    """The other half of the matrix: hiding everything from everybody would pass the rest."""
    hidden = hide(open_letters, MARKS[0])
    with served(open_letters.folder) as site:
        for login in ("chair", "presidium"):
            browser = site.opens(login)
            assert SUBJECT in browser.get(f"/records/{hidden.ids['record']}").text
            assert SUBJECT in browser.get("/search", q="вертолётами").text.replace("⁠", "")
            assert SUBJECT in browser.get("/records").text


def _keeps(login: str, address: Address) -> bool:
    """Say whether it is theirs to know of all: the directory's keeper, who looked the auditor.

    Nobody is entered twice; looks are told without number, subject and names of files (PRM-6).
    """
    kept = {"secretary": "{party}", "auditor": "/looks"}
    return login in kept and kept[login] in address.path


def _secrets(query: dict[str, str]) -> list[str]:
    """Return the words of the letter that were not typed by whoever asks."""
    typed = " ".join(query.values()).casefold()
    return [each for each in SECRETS if each.casefold() not in typed]
