"""Nobody who reads a page is sent to a command line: refusals name the page's way out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest

import regest
from regest.core.base.messages import Message, Translator
from regest.kit.pages.ways_out import on_pages
from regest.plugins.certificates.pages.remedies import WAYS_OUT as OF_CERTIFICATES
from regest.plugins.journal.pages.remedies import REMEDIES
from regest.plugins.journal.pages.remedies import WAYS_OUT as OF_JOURNAL
from regest.plugins.membership.pages.remedies import WAYS_OUT as OF_MEMBERSHIP
from regest.plugins.mentoring.pages.remedies import WAYS_OUT as OF_MENTORING
from regest.plugins.protocols.pages.remedies import WAYS_OUT as OF_PROTOCOLS
from regest.web.ways_out import WAYS_OUT
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens
from tools.sentences import Fault, sentences_in
from tools.template_sentences import template_sentences

PACKAGE = Path(regest.__file__).parent
# A command, or an option of one.
COMMAND = re.compile(r"\bregest [a-z{]|(?<![-\w])--[a-z]|(?<![-\w])-d\b|`[a-z]+ ")
PLUGINS = {
    "certificates": OF_CERTIFICATES,
    "journal": OF_JOURNAL,
    "membership": OF_MEMBERSHIP,
    "mentoring": OF_MENTORING,
    "protocols": OF_PROTOCOLS,
}
OF_PLUGINS = {code: way for ways in PLUGINS.values() for code, way in ways.items()}
# Modules that no page calls, by the beginning of their path.
ELSEWHERE: Mapping[str, str] = {
    "regest/cli/": "the command line itself",
    "regest/kit/console/": "the command line itself",
    "regest/core/base/settings_file.py": "settings are read before anything is served",
    "regest/core/deployment.py": "the deployment is found before anything is served",
    "regest/core/store/safety_copies.py": "tables are upgraded on the server alone",
    "regest/core/store/facts.py": "a foreign database is refused before anything is served",
    "regest/core/store/revisions.py": "tables of another program are refused before serving",
    "regest/core/catalogue/folder_tree.py": "folders of the server are imported on the server",
    "regest/core/catalogue/old_papers.py": "folders of the server are imported on the server",
    "regest/plugins/certificates/former_register.py": "registers are imported on the server",
    "regest/plugins/journal/importing/": "old journals are imported on the server",
    "regest/plugins/journal/printing/journal.py": "pages give files to browsers, not to the server",
    "regest/core/preservation/backups/journals.py": "backups are restored on the server",
    "regest/core/preservation/backups/making.py": "backups are made on the server",
    "regest/core/preservation/backups/postgresql.py": "backups are restored on the server",
    "regest/core/preservation/backups/trust.py": "backups are restored on the server",
    "regest/core/preservation/package_import.py": "packages are imported on the server",
    "regest/kit/restoring.py": "backups are restored on the server",
    "regest/kit/official.py": "pages give files to browsers, not to the server",
    "regest/kit/purge.py": "data of modules are deleted on the server alone",
    "regest/web/plugin_pages.py": "said to whoever starts the server",
}
# Sentences that whoever runs the server reads on the page of checks and mends there alone.
ON_THE_SERVER = frozenset(
    {
        "Start `regest worker`, best as a service that is always on.",
        "Run: regest db upgrade.",
        "certificate signatures are checked with `pip install regest[pki]`",
        "Search engine: {serving}; the settings name {name}. Move to it: regest index rebuild",
        (
            "With more than {count} records the search engine {name} answers several times "
            'faster: run `pip install regest[tantivy]`, write engine = "tantivy" under [search] '
            "in regest.toml, then run `regest index rebuild`."
        ),
        (
            "Install it (tantivy: `pip install regest[tantivy]`), or name another as `engine` of "
            "[search] in regest.toml."
        ),
        (
            "go on without it: switch it off below, or start the server with --without {name}. "
            "The event log keeps that."
        ),
    }
)


def _domain(name: str) -> str:
    parts = name.split("/")
    return parts[2] if parts[1] == "plugins" else "regest"


def commands_named() -> dict[str, str]:
    """Return the sentences outside the command line that name a command, with their files."""
    found: dict[str, str] = {}
    for path in sorted([*PACKAGE.rglob("*.py"), *PACKAGE.rglob("*.html")]):
        name = str(path.relative_to(PACKAGE.parent))
        if "/cli/" in name or any(name.startswith(each) for each in ELSEWHERE):
            continue
        read = template_sentences if path.suffix == ".html" else sentences_in
        for each in read(path.read_text("utf-8"), name):
            if isinstance(each, Fault):
                continue
            domain = _domain(name)
            russian = Message(each.msgid, context=each.context, domain=domain).text("ru")
            if COMMAND.search(each.msgid) or COMMAND.search(russian):
                found[each.msgid] = name
    return found


def test_every_sentence_that_names_a_command_has_a_page_wording() -> None:
    """A new remedy with a command in it comes with what a page says instead."""
    known = {*WAYS_OUT, *OF_PLUGINS, *ON_THE_SERVER}
    named = commands_named()
    assert {text: name for text, name in named.items() if text not in known} == {}


def test_no_page_wording_is_stale_or_names_a_command() -> None:
    named = set(commands_named())
    assert {each for each in (*WAYS_OUT, *OF_PLUGINS, *ON_THE_SERVER) if each not in named} == set()
    said = [*WAYS_OUT.values(), *OF_PLUGINS.values(), *REMEDIES.values()]
    assert [each.msgid for each in said if COMMAND.search(each.msgid)] == []


def test_a_page_wording_asks_for_nothing_that_the_sentence_lacks() -> None:
    field = re.compile(r"\{(\w+)\}")
    for sentence, said in {**WAYS_OUT, **OF_PLUGINS}.items():
        assert set(field.findall(said.msgid)) <= set(field.findall(sentence)), sentence


@pytest.mark.parametrize("sentence", sorted({**WAYS_OUT, **OF_PLUGINS}))
def test_a_page_says_it_in_its_own_words(sentence: str) -> None:
    """Also where the sentence is a part of another one."""
    ways = {**WAYS_OUT, **OF_PLUGINS}
    values = dict.fromkeys(re.findall(r"\{(\w+)\}", sentence), "Вх-1")
    count = 2 if ways[sentence].plural else None
    domain = next((name for name, ways in PLUGINS.items() if sentence in ways), "regest")
    plural = sentence if count else None
    told = Message(sentence, values, None, plural, count, domain)
    whole = Translator("regest")("What to do: {remedy}", remedy=told)
    for value in (told, whole):
        said = on_pages(ways)(value)
        assert isinstance(said, Message)
        for language in ("ru", "en"):
            assert not COMMAND.search(said.text(language))


def test_refusals_over_http_name_no_command(opens: Opens, regest: CommandLine) -> None:
    """Triggered where a person meets them: wrong addresses, wrong values, missing reasons."""
    words = ("--from", "Школа № 7", "--number", "7", "--subject", "О смотре")
    letter = regest.given("journal", "in", *words)
    none = "01900000-0000-7000-8000-000000000000"
    secretary, admin = opens("secretary"), opens("admin")
    here = f"/records/{letter['id']}"
    answers = [
        secretary.get(f"/tasks/{none}"),
        secretary.get(f"/records/{none}"),
        secretary.get(f"/journal/{none}"),
        secretary.send(f"{here}/file", {"case": "99-99", "version": "1"}),
        secretary.send(f"/journal/letters/{letter['id']}/annul", {"reason": " "}),
        secretary.send(f"/journal/letters/{letter['id']}/resolution", {"text": "x"}),
        secretary.get(f"/journal/letters/{letter['id']}/answer"),
        admin.get("/admin/accounts/nobody"),
        admin.send("/admin/accounts/nobody", {}),
        admin.send("/admin/jobs/again", {"id": none}),
        admin.send("/admin/health", {"whole": "yes"}),
        opens().get("/invitation/" + "x" * 43),
    ]
    for seen in answers:
        assert "regest " not in seen.text.replace("regest.toml", ""), seen.path
        assert not re.search(r"\s--[a-z]", seen.text), seen.path
