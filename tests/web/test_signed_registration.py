"""A signed letter in the browser: what its signature is worth stands there before the number."""

from __future__ import annotations

import re

import pytest

from tests.support import pki
from tests.support.browser import Browser, Seen
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.messages import message
from tests.support.signed_letters import (
    BROKEN,
    CHANGED,
    FILE,
    HEAD,
    LETTER,
    SCHOOL,
    VALID,
    Sender,
)
from tests.web.conftest import Opens

NEW = "/journal/in/new"
CARD = {"sender": SCHOOL, "subject": "О наставничестве", "do": "register"}
Files = list[tuple[str, bytes]]


@pytest.fixture(scope="module")
def sender() -> Sender:
    """Give a school that signs."""
    return Sender()


@pytest.fixture
def secretary(opens: Opens, regest: CommandLine, sender: Sender) -> Browser:
    """Give the secretary's browser; the deployment relies on the sender's authority."""
    with opened_house(regest.folder) as house:
        sender.trusted(house)
    return opens("secretary")


def begun(browser: Browser, files: Files) -> Seen:
    """Begin a registration with these files."""
    return browser.send(NEW, {}, files=[("files", each) for each in files])


def value_of(seen: Seen, name: str) -> str:
    """Return what an input holds."""
    found = re.search(rf'<input[^>]* name="{name}"[^>]* value="([^"]*)"', seen.body)
    assert found is not None, name
    return found[1]


def test_a_good_signature_is_told_before_and_after_the_number(
    secretary: Browser, regest: CommandLine, sender: Sender
) -> None:
    form = begun(secretary, sender.pair())
    assert VALID in form.text
    assert "12.01.2026" in form.text
    assert value_of(form, "number") == "44/к"
    done = secretary.send(form.path, CARD)
    assert "Вх-1" in done.text
    assert VALID in done.text
    card = regest.given("record", "show", "Вх-1")
    assert [each["role"] for each in card["components"]] == ["main", "signature"]


@pytest.mark.parametrize(
    ("files", "words"), [(Sender.wrong_pair, CHANGED), (Sender.garbage, BROKEN)]
)
def test_a_bad_signature_is_told_with_what_may_be_done_and_stops_nobody(
    secretary: Browser, sender: Sender, files: object, words: str
) -> None:
    assert callable(files)
    form = begun(secretary, files(sender))
    assert words in form.text
    assert 'class="sign-advice"' in form.body
    assert "Вх-1" in secretary.send(form.path, CARD).text


def test_the_page_of_signatures_tells_what_the_check_found(
    secretary: Browser, regest: CommandLine, sender: Sender
) -> None:
    """The card stays short: what checked, and the rest of the protocol, is a click away."""
    secretary.send(begun(secretary, sender.pair()).path, CARD)
    page = f"/records/{regest.given('record', 'show', 'Вх-1')['id']}"
    card = secretary.get(page)
    assert "Файл подписи" in card.text
    assert "не извлекается" not in card.text
    assert "pyHanko" not in card.text
    assert "pyHanko" in secretary.get(f"{page}/signatures").text


def test_two_signers_are_told_each(secretary: Browser, sender: Sender) -> None:
    form = begun(secretary, sender.by_two())
    assert VALID in form.text
    assert f"Подпись действительна – Орлов Пётр Ильич, {SCHOOL}" in form.text


def test_a_container_is_read_as_the_letter_it_holds(
    secretary: Browser, regest: CommandLine, sender: Sender
) -> None:
    form = begun(secretary, sender.packed())
    assert value_of(form, "number") == "44/к"
    assert VALID in form.text
    secretary.send(form.path, CARD)
    names = [each["name"] for each in regest.given("record", "show", "Вх-1")["components"]]
    assert names == [FILE, f"{FILE}.p7m"]


def test_a_signature_never_becomes_the_letter(secretary: Browser, sender: Sender) -> None:
    """Brought first and alone it waits; the letter that follows takes its place and is read."""
    signature, letter = sender.pair()
    form = begun(secretary, [signature])
    added = secretary.send(form.path, {"do": "save"}, files=[("files", letter)])
    assert value_of(added, "number") == "44/к"
    names = re.findall(r'class="file-name">([^<]+)<', added.body)
    assert names == [FILE, f"{FILE}.sig"]
    for button in ("main:2", "remove:1"):
        shown = secretary.send(form.path, {"do": button})
        assert shown.status == 200
    assert f"{FILE}.sig" in shown.text


def test_the_certificate_offers_what_the_letter_does_not_say(
    secretary: Browser, sender: Sender
) -> None:
    text = "Добрый день, ждём ответа.".encode()
    form = begun(secretary, [("x.txt", text), ("x.txt.sig", pki.signed(sender.head, text))])
    assert (value_of(form, "sender"), value_of(form, "signed_by")) == (SCHOOL, HEAD)
    assert "из сертификата подписи" in form.text or "from the certificate" in form.text
    told = begun(secretary, sender.pair())
    assert "Ломакина" in value_of(told, "signed_by")


def test_a_letter_that_came_by_e_mail_shows_its_signature(
    secretary: Browser, regest: CommandLine, sender: Sender
) -> None:
    path = regest.folder.parent / "letter.eml"
    path.write_bytes(message(*sender.wrong_pair(), ("smime.p7s", b"\x30\x80 whole")))
    regest.done("journal", "intake", "add", str(path))
    shown = secretary.get("/journal/intake/1")
    assert CHANGED in shown.text
    assert "S/MIME" in shown.text
    form = secretary.send("/journal/intake/1/register", {})
    assert CHANGED in form.text
    options = re.findall(r"<option[^>]*>([^<]+)</option>", form.body)
    assert f"{FILE}.sig" not in options
    done = secretary.send(form.path, CARD)
    assert CHANGED in done.text


def test_an_unsigned_letter_says_nothing_of_signatures(secretary: Browser) -> None:
    form = begun(secretary, [(FILE, LETTER)])
    assert "sign-state" not in form.body
