"""Names after «Выдан»: by rule where it is beyond doubt, else as a person has set them."""

from __future__ import annotations

import pytest
from sqlmodel import select

from regest.api import Refusal, UsageFault, components
from regest.core.people.tables import Party
from regest.kit.house import House
from regest.plugins.certificates import declension
from tests.support.houses import opened_house
from tests.support.member_certificates import LYCEUM, issued, with_signatory


@pytest.mark.parametrize(
    ("name", "given_to"),
    [
        ("Муниципальное бюджетное общеобразовательное учреждение «СОШ № 208»",
         "Муниципальному бюджетному общеобразовательному учреждению «СОШ № 208»"),
        ("Учреждение высшее", "Учреждению высшее"),
        ("МБОУ «Лицей № 3»", "МБОУ «Лицей № 3»"),
        ("Школа и учреждение", "Школа и учреждение"),
        ("", ""),
    ],
)  # fmt: skip
def test_only_what_is_beyond_doubt_is_declined(name: str, given_to: str) -> None:
    """Anything else stays as it is."""
    assert declension.dative(name) == given_to


def test_a_form_that_was_set_holds_as_long_as_the_name(house: House) -> None:
    """It stands on the sheet; another name asks for another form."""
    with_signatory(house)
    declension.set_given_to(house, LYCEUM, "Лицею № 3")
    declension.set_given_to(house, LYCEUM, "Лицею номер три")
    made = issued(house)
    with house.read() as session:
        (pdf, *_more) = components.components_of(session, made.record.id)
        party = session.exec(select(Party).where(Party.name == LYCEUM)).one()
        assert declension.given_to(session, party.id, "МБОУ «Лицей № 4»") == "МБОУ «Лицей № 4»"
    text = pdf[1].text if pdf[1] is not None else ""
    assert "Лицею номер три" in text
    assert LYCEUM.replace(" ", "") in "".join(text.split())


def test_setting_a_form_needs_the_right_and_a_text(house: House) -> None:
    """A member may not, and an empty form is none."""
    with pytest.raises(UsageFault):
        declension.set_given_to(house, LYCEUM, " ")
    with opened_house(house.deployment.folder, login="member") as member, pytest.raises(Refusal):
        declension.set_given_to(member, LYCEUM, "Лицею")
