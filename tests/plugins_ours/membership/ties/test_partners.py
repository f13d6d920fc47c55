"""Partners and agreements are dated, and end once with a reason (5.2, 5.3)."""

from __future__ import annotations

import datetime as dt

import pytest

from regest.core.base.errors import RegestError
from regest.kit.house import House
from regest.plugins.membership.ties import partners
from regest.plugins.membership.ties.partners import NewAgreement, NewPartner
from tests.support.members import TODAY

MEMBER = "МБОУ «Гимназия № 7»"


def test_a_partner_is_noted_once_at_a_time(house: House) -> None:
    new = NewPartner(organisation="ООО «Квант»", purpose="конференция", starts_on=TODAY)
    row, warnings = partners.add_partner(house, new)
    assert [each.code for each in warnings] == ["party_new"]
    with pytest.raises(RegestError) as refused:
        partners.add_partner(house, new)
    assert refused.value.code == "partner_already"
    partners.end_partner(house, row.id, TODAY, "конференция прошла")
    partners.add_partner(house, new)
    with house.read() as session:
        assert len(partners.partners(session)) == 2


def test_an_agreement_names_its_parties_and_ends_once(house: House) -> None:
    new = NewAgreement(number="3-С", dated=TODAY, subject="обмен опытом", parties=(MEMBER,))
    row = partners.enter(house, new)
    with house.read() as session:
        ((found, sides),) = partners.agreements(session, house.reader)
    assert (found.id, [each.name for each in sides]) == (row.id, [MEMBER])
    partners.end_agreement(house, row.id, TODAY, "расторгнуто")
    with pytest.raises(RegestError) as refused:
        partners.end_agreement(house, row.id, TODAY, "расторгнуто")
    assert refused.value.code == "end_unclear"


@pytest.mark.parametrize(
    "changed",
    [{"parties": ()}, {"subject": ""}, {"ends_on": TODAY - dt.timedelta(days=1)}],
)
def test_an_agreement_without_its_parts_is_none(house: House, changed: dict[str, object]) -> None:
    given: dict[str, object] = {
        "number": "3-С", "dated": TODAY, "subject": "обмен опытом", "parties": (MEMBER,), **changed
    }  # fmt: skip
    with pytest.raises(RegestError) as refused:
        partners.enter(house, NewAgreement(**given))  # type: ignore[arg-type]
    assert refused.value.code == "agreement_empty"
