"""Retention periods as clerks write them."""

from __future__ import annotations

import pytest

from regest.core.base.errors import UsageFault
from regest.core.catalogue.period_words import parsed, required

LIST = {"authority": "Т236", "verification": "unchecked"}
OWN = {"verification": "policy"}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Пост.", {"kind": "permanent", **OWN}),
        ("пост. ст.19 а", {"kind": "permanent", "article": "ст. 19 а", **LIST}),
        ("Постоянно, ст. 198 «а»", {"kind": "permanent", "article": "ст. 198 а", **LIST}),
        ("5 л. ЭПК", {"kind": "years", "years": "5", "review": "yes", **OWN}),
        ("5 лет ЭК", {"kind": "years", "years": "5", "review": "yes", **OWN}),
        ("5 лет, ст. 70", {"kind": "years", "years": "5", "article": "ст. 70", **LIST}),
        ("5 лет (1) ЭПК, ст. 11 б",
         {"kind": "years", "years": "5", "review": "yes", "article": "ст. 11 б", **LIST}),
        ("3 г.", {"kind": "years", "years": "3", **OWN}),
        ("1 год", {"kind": "years", "years": "1", **OWN}),
        ("50/75 лет ЭПК, ст. 435",
         {"kind": "years", "years": "75", "review": "yes", "article": "ст. 435", **LIST}),
        ("ДМН", {"kind": "no_longer_needed", **OWN}),
        ("До минования надобности (1)", {"kind": "no_longer_needed", **OWN}),
        ("до ликвидации организации", {"kind": "liquidation", **OWN}),
        ("до ликв.", {"kind": "liquidation", **OWN}),
        ("До замены новыми", {"kind": "replaced", **OWN}),
        ("3 года после замены новыми, ст. 8",
         {"kind": "replaced", "years": "3", "article": "ст. 8", **LIST}),
        ("3 г. после отзыва согласия, ст. 441",
         {"kind": "after_event", "years": "3", "event": "отзыва согласия",
          "article": "ст. 441", **LIST}),
        ("5 лет, ст. 258 г Перечня 2010 г.",
         {"kind": "years", "years": "5", "article": "ст. 258 г", "authority": "Перечень 2010 г.",
          "verification": "unchecked"}),
    ],
)  # fmt: skip
def test_what_is_understood(text: str, kept: dict[str, str]) -> None:
    assert parsed(text) == kept


@pytest.mark.parametrize("text", ["", "ст. 18", "0 лет", "как обычно", "5", "после события"])
def test_what_says_no_period_is_refused(text: str) -> None:
    assert parsed(text) is None
    with pytest.raises(UsageFault) as refused:
        required(text)
    assert refused.value.code == "period_unclear"
    assert "не понят" in refused.value.text("ru")
