"""Correspondents on pages: listed, shown, renamed, merged; hidden names are nowhere."""

from __future__ import annotations

import pytest

from tests.support.command_line import CommandLine
from tests.web.conftest import Opens


@pytest.fixture
def parties(regest: CommandLine) -> dict[str, str]:
    """Register letters of three correspondents, one of them known by a confidential one alone."""
    for sender, more in (
        ("МБОУ «СОШ № 77»", ()),
        ("Средняя общеобразовательная школа № 77", ()),
        ("Тайное бюро", ("--mark", "Конфиденциально")),
    ):
        words = ("--from", sender, "--number", "1", "--subject", "О деле", *more)
        regest.given("journal", "in", *words)
    return {each["name"]: each["id"] for each in regest.given("party", "list")}


def test_names_of_hidden_letters_are_not_listed(opens: Opens, parties: dict[str, str]) -> None:
    """ACC-2: neither in the list, nor by words, nor as a card, nor in a file."""
    secret = parties["Тайное бюро"]
    for login in ("member", "candidate", "officer", "admin"):
        browser = opens(login)
        for answer in (
            browser.get("/parties"),
            browser.get("/parties", group="", kind="organisation"),
            browser.get("/parties", **{"as": "csv"}),
            browser.get("/parties", q="тайное"),
        ):
            assert "Тайное бюро" not in answer.text + answer.content.decode("utf-8", "replace")
        card, nothing = browser.get(f"/parties/{secret}"), browser.get("/parties/no-such")
        assert card.status == nothing.status == 404
        assert card.text.replace(secret, "") == nothing.text.replace("no-such", "")
        for path in ("/parties/duplicates", f"/parties/{secret}/rename"):
            assert browser.get(path).status == 404
    assert "Тайное бюро" in opens("chair").get("/parties", q="ТАЙНОЕ").text


def test_a_card_has_names_and_seen_documents_only(opens: Opens, parties: dict[str, str]) -> None:
    """The secretary keeps the directory and so knows the name, but not its letter."""
    path = f"/parties/{parties['Тайное бюро']}"
    assert "Вх-3" not in opens("secretary").get(path).text
    assert "Вх-3" in opens("chair").get(path).text
    assert "Вх-1" in opens("secretary").get(f"/parties/{parties['МБОУ «СОШ № 77»']}").text


def test_a_party_is_renamed(opens: Opens, parties: dict[str, str]) -> None:
    secretary = opens("secretary")
    path = f"/parties/{parties['МБОУ «СОШ № 77»']}"
    form = {"name": "МБОУ «Лицей № 77»", "starts_on": "2026-10-01", "basis": ""}
    refused = secretary.send(f"{path}/rename", form)
    assert refused.status == 422
    assert "Лицей № 77" in refused.body
    done = secretary.send(f"{path}/rename", {**form, "basis": "приказ № 5"})
    assert (done.status, done.path) == (200, path)
    assert "МБОУ «Лицей № 77»" in done.text
    assert "МБОУ «СОШ № 77»" in done.text
    assert opens("member").send(f"{path}/rename", form).status == 404


def test_duplicates_are_merged_after_a_look(opens: Opens, parties: dict[str, str]) -> None:
    secretary = opens("secretary")
    kept, duplicate = parties["МБОУ «СОШ № 77»"], parties["Средняя общеобразовательная школа № 77"]
    assert duplicate in secretary.get("/parties/duplicates").body
    look = secretary.get("/parties/merge", duplicate=duplicate, kept=kept)
    assert "МБОУ «СОШ № 77»" in look.text
    assert duplicate in secretary.get("/parties").body
    form = {"duplicate": duplicate, "kept": kept, "reason": " "}
    assert secretary.send("/parties/merge", form).status == 422
    done = secretary.send("/parties/merge", {**form, "reason": "одна школа"})
    assert done.path == f"/parties/{kept}"
    assert duplicate not in secretary.get("/parties").body
    assert opens("chair").send("/parties/merge", form).status == 404


def test_a_same_party_is_not_merged_with_itself(opens: Opens, parties: dict[str, str]) -> None:
    kept = parties["МБОУ «СОШ № 77»"]
    look = opens("secretary").get("/parties/merge", duplicate=kept, kept=kept)
    assert 'action="/parties/merge"' not in look.body


def test_a_case_is_set_shown_and_taken_back(opens: Opens, parties: dict[str, str]) -> None:
    """An empty field goes by the rules; a refusal keeps what was typed."""
    secretary = opens("secretary")
    path = f"/parties/{parties['Средняя общеобразовательная школа № 77']}"
    assert "Средней общеобразовательной школе № 77" in secretary.get(path).text
    refused = secretary.send(f"{path}/declension", {"name_dative": "я" * 501})
    assert refused.status == 422
    assert "я" * 501 in refused.body
    done = secretary.send(f"{path}/declension", {"name_dative": "Школе семьдесят семь"})
    assert (done.status, done.path) == (200, path)
    assert "Школе семьдесят семь (задано вручную)" in done.text
    assert 'value="Школе семьдесят семь"' in secretary.get(f"{path}/declension").body
    back = secretary.send(f"{path}/declension", {"name_dative": ""})
    assert "Средней общеобразовательной школе № 77" in back.text
    assert "Школе семьдесят семь" not in back.text
    assert "Школе семьдесят семь" in secretary.get(f"{path}/declension").text
    assert opens("member").send(f"{path}/declension", {"name_dative": "Х"}).status == 404
