"""The registration card of a signed letter prints the protocol of the check (SIG-5)."""

from __future__ import annotations

import re
from pathlib import Path

from pypdf import PdfReader

from regest.kit.house import House
from regest.plugins.journal.printing.registration_card import print_card
from tests.support.letters import receive
from tests.support.signed_letters import HEAD, SCHOOL, Sender, laid


def printed(house: House, number: str, path: Path) -> str:
    """Print a card and return its words without what may break them into lines."""
    print_card(house, number, path)
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    return re.sub(r"[\s\u00ad\u200b\u2010-]", "", text)


def test_the_card_says_when_by_what_and_with_which_certificate(
    house: House, tmp_path: Path
) -> None:
    sender = Sender()
    sender.trusted(house)
    receive(house, *laid(tmp_path, sender.pair()))
    text = printed(house, "Вх-1", tmp_path / "card.pdf")
    wanted = (
        "Проверка электронных подписей", "27.10.2026 09:15", "pyHanko", "Подпись действительна",
        sender.head.serial, HEAD, SCHOOL, sender.root.name, "12.01.2026 – 01.01.2035",
    )  # fmt: skip
    for each in wanted:
        assert re.sub(r"[\s-]", "", each) in text, each


def test_the_card_of_an_unsigned_letter_has_no_such_part(house: House, tmp_path: Path) -> None:
    receive(house)
    assert "Проверкаэлектронных" not in printed(house, "Вх-1", tmp_path / "card.pdf")
