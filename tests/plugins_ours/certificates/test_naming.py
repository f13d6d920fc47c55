"""Names on certificates: in the case of their place, as the directory has them."""

from __future__ import annotations

from sqlmodel import select

from regest.core.catalogue import components
from regest.core.people import declension
from regest.core.people.declension import Case, DeclinedPart
from regest.core.people.tables import Party
from regest.kit.house import House
from regest.plugins.certificates import copies, naming
from tests.support.member_certificates import LYCEUM, handed, issued, with_signatory


def set_dative(house: House, text: str) -> None:
    with house.work() as work:
        party = work.session.exec(select(Party).where(Party.name == LYCEUM)).one()
        declension.set_form(work, party, DeclinedPart.NAME, Case.DATIVE, text)


def papers_of(house: House, record_id: str) -> list[str]:
    with house.read() as session:
        return [
            text.text if text is not None else ""
            for _component, text in components.components_of(session, record_id)
        ]


def test_a_form_of_the_directory_stands_after_issued_to(house: House) -> None:
    """The same in PDF and DOCX; what the organisation is called stays in the nominative."""
    with_signatory(house)
    set_dative(house, "Лицею номер три")
    for text in papers_of(house, issued(house).record.id):
        assert "Лицею номер три" in " ".join(text.split())
        assert LYCEUM.replace(" ", "") in "".join(text.split())


def test_a_duplicate_takes_the_form_of_its_day(house: House) -> None:
    with_signatory(house)
    number = handed(house)
    set_dative(house, "Лицею номер три")
    line = copies.duplicate(house, number, "loss", "заявление от 20.10.2026")
    texts = papers_of(house, line.record.id)
    assert sum("Лицею номер три" in " ".join(each.split()) for each in texts) == 2


def test_a_name_is_declined_by_rule_and_a_form_belongs_to_one_name(house: House) -> None:
    set_dative(house, "Лицею номер три")
    with house.read() as session:
        party = session.exec(select(Party).where(Party.name == LYCEUM)).one()
        said = [
            naming.given_to(session, party.id, name)
            for name in (LYCEUM, "МБОУ «Лицей № 4»", "Муниципальный лицей «Сигма»")
        ]
    assert said == ["Лицею номер три", "МБОУ «Лицей № 4»", "Муниципальному лицею «Сигма»"]


def test_the_association_stands_in_the_genitive(house: House) -> None:
    """Its first words alone change: «является членом Ассоциации …»."""
    name = house.deployment.settings.association.name
    assert name.startswith("Ассоциация ")
    assert naming.member_of(house) == name.replace("Ассоциация ", "Ассоциации ", 1)
