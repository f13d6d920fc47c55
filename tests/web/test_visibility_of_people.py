"""Applications, consents, certificates and pairs of others: not there, by whichever way (ACC-2).

Two deployments that differ in them answer alike, by pages, interface, search and command line.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.command_line import NOW, Answer, CommandLine
from tests.support.deeds import LYCEUM, SECRETARY
from tests.support.matrix import plain, questions, same_as_nothing, shown, told
from tests.support.serving import served

# Neither their organisation nor their office has anything to do with what is hidden.
BLIND = ("member", "candidate", "admin", "auditor")
SCHOOL, HEAD = "МБОУ «Заречная СОШ»", "Тайнов Захар Ильич"
CANDIDATE = "МБДОУ «Детский сад № 8»"
ASKED, RECEIVER, TOPIC = "Что хранится о вертолётах", "Вертолётова А.А.", "Разобраны вертолёты"
SECRETS = ("Заречн", "Тайнов", "вертол", "Вертол")
QUESTIONS: tuple[dict[str, str], ...] = ({}, {"q": "вертолёт"}, {"as": "csv"})
MORE: dict[str, tuple[dict[str, str], ...]] = {
    "/search": ({"q": "заречная"}, {"q": "тайнов"}, {"q": "заричная"}, {"q": "сертификат 001"}),
    "/search/suggestions": ({"q": "зареч"}, {"q": "тайн"}),
    "/records": (
        {"class": "membership_application"},
        {"class": "data_consent"},
        {"class": "member_certificate"},
        {"class": "mentor_pair"},
    ),
    "/membership": ({"on": "2026-10-27"},),
    "/mentoring": ({"state": "active"},),
}
MAY_DIFFER = {
    "/admin/": "next numbers, figures of the machine, ids in the event log (PRM-6); never contents",
    "/metrics": "figures of the machine, for a token",
}
COMMANDS = (
    ("search", "вертолёт"),
    ("search", "заречная"),
    ("record", "list"),
    ("member", "list"),
    ("member", "list", "--applications"),
    ("member", "show", SCHOOL),
    ("process", "list"),
    ("consent", "list"),
    ("certificate", "register"),
    ("certificate", "show", "1"),
    ("mentor", "list"),
    ("mentor", "pair", "НК-1"),
    ("mentor", "report"),
    ("party", "list"),
    ("party", "show", SCHOOL),
    ("task", "list"),
)


@pytest.fixture
def common(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Make known what anybody may know: a candidate, and who signs certificates."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    for measure in ("REQUESTS_PER_MINUTE", "EXPORTS_PER_HOUR", "SEARCHES_PER_MINUTE"):
        monkeypatch.setenv(f"REGEST_RATES__{measure}", "0")
    regest.done("party", "add", CANDIDATE, "--territory", "г. Приобск", "--sector", "дошкольное")
    regest.done("standing", "start", "candidate", CANDIDATE, "--from", "2025-09-01")
    signs = ("--post", "Министр", "--name", "Ю.Н. Ленский", "--from", "2024-01-01")
    authority = ("certificate", "signatory", "authority", "--issuer", "МИНИСТЕРСТВО", *signs)
    regest.done(*SECRETARY, *authority)
    regest.done("index", "rebuild")
    return regest


def hide(regest: CommandLine, folder: Path) -> dict[str, str]:
    """Enter an application, a consent, a certificate and a pair; return their ids by name."""
    head = ("--head", HEAD, "--dated", "2026-10-20", "--ground", "implemented")
    application = regest.given(*SECRETARY, "member", "apply", "--organisation", SCHOOL, *head)
    paper = folder / "вертолёты.txt"
    paper.write_text("Согласие Тайнова", "utf-8")
    data = ("--data", "ФИО", "--purpose", "реестр", "--given", "2026-09-01", "--file", str(paper))
    regest.done(*SECRETARY, "consent", "add", HEAD, *data)
    regest.done(*SECRETARY, "consent", "ask", HEAD, "--text", ASKED, "--on", "2026-10-20")
    regest.done(*SECRETARY, "certificate", "issue", LYCEUM)
    regest.done("--as", "officer", "certificate", "sign", "1")
    regest.done(*SECRETARY, "certificate", "hand-over", "1", "--to", RECEIVER)
    regest.done(*SECRETARY, "mentor", "motivate", CANDIDATE)
    for words in (("propose",), ("submit",)):
        regest.done("--as", "chair", "mentor", *words)
    agreed = ("--on", "2026-10-27", "--number", "4/1.1", "--unheard", "в отпуске")
    regest.done("--as", "chair", "mentor", "approve", *agreed)
    regest.done(*SECRETARY, "mentor", "log", "НК-1", "--topic", "policy", "--text", TOPIC)
    regest.done("index", "rebuild")
    pair = regest.given("mentor", "pair", "НК-1")
    return {
        "application": application["id"],
        "certificate": regest.given("certificate", "show", "1")["id"],
        "pair": pair["id"],
        "organisation": regest.given("party", "show", SCHOOL)["id"],
        "party": regest.given("party", "show", HEAD)["id"],
    }


def test_nobody_learns_of_what_is_not_theirs(common: CommandLine, tmp_path: Path) -> None:
    """Lists, counts, facets, suggestions, corrections, exports, papers, start page."""
    twin = Path(shutil.copytree(common.folder, tmp_path / "twin"))
    ids = hide(common, tmp_path)
    records = {each["class"]: each["id"] for each in common.given("record", "list")}
    different = []
    with ExitStack() as stack:
        with_it, without = (stack.enter_context(served(each)) for each in (common.folder, twin))
        for login in BLIND:
            one, other = with_it.opens(login), without.opens(login)
            for path, query in questions(with_it, QUESTIONS, MORE):
                seen, nothing = one.get(path, **query), other.get(path, **query)
                assert not leaked(told(seen), *query.values()), (login, path, query)
                alike = (seen.status, plain(seen)) == (nothing.status, plain(nothing))
                if not alike and not path.startswith(tuple(MAY_DIFFER)):
                    different.append((login, path, query))
            for each in shown(with_it):
                hidden = set(each.names) & {*ids, "record"}
                if not hidden:
                    continue
                for record in records.values() if "record" in hidden else ("",):
                    where = (login, each.path)
                    seen = same_as_nothing(one, each, {**ids, "record": record}, where)
                    assert not leaked(told(seen)), where
    assert not different, "\n".join(map(str, different))


def test_no_command_tells_of_what_is_not_theirs(common: CommandLine, tmp_path: Path) -> None:
    twin = CommandLine(Path(shutil.copytree(common.folder, tmp_path / "twin")))
    hide(common, tmp_path)
    for login in BLIND:
        for words in COMMANDS:
            answer, nothing = (each("--as", login, *words) for each in (common, twin))
            assert not leaked(answer.out + answer.err, *words), (login, words)
            assert said(answer) == said(nothing), (login, words)


def test_whoever_may_see_them_does(common: CommandLine, tmp_path: Path) -> None:
    """The other half: hiding everything from everybody would pass the rest."""
    hide(common, tmp_path)
    with served(common.folder) as site:
        secretary = site.opens("secretary")
        assert SCHOOL in secretary.get("/membership/applications").text
        assert HEAD in secretary.get("/membership/consents").text
        assert LYCEUM in secretary.get("/certificates").text
        assert CANDIDATE in secretary.get("/mentoring").text
        assert "Заречная" in secretary.get("/search", q="заречная").text.replace("⁠", "")


def leaked(words: str, *typed: str) -> list[str]:
    """Return the secrets among words, but those that were typed by whoever asks."""
    asked = " ".join(typed).casefold()
    return [each for each in SECRETS if each in words and each.casefold() not in asked]


def said(answer: Answer) -> tuple[int, str, str]:
    """Return what a command gave."""
    return answer.code, answer.out, answer.err
