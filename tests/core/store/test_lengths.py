"""A text that does not fit is refused by the name of its field, on both databases alike."""

from __future__ import annotations

import pytest

from regest.core.base.errors import UsageFault
from regest.core.people.tables import Party, PartyKind
from regest.core.store.database import Database
from regest.core.store.work import Actor, Work

CLERK = Actor("clerk")


def add(work: Work, name: str) -> Party:
    """Add an organisation past the service that might have a rule of its own."""
    party = Party(
        id=work.new_id(),
        kind=PartyKind.ORGANISATION,
        name=name,
        match_key="k",
        created_at=work.now,
    )
    work.session.add(party)
    work.witness("party.added", "party", party.id)
    return party


def test_the_field_and_how_much_fits_are_named(database: Database) -> None:
    most = Party.__table__.c.name.type.length  # type: ignore[attr-defined]
    with pytest.raises(UsageFault) as caught, database.work(CLERK) as work:
        add(work, "ш" * (most + 1))
    assert caught.value.code == "text_too_long"
    assert str(most) in caught.value.message.text("en")
    assert str(most + 1) in caught.value.message.text("en")
    with database.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM party").scalar() == 0
    with database.work(CLERK) as work:
        add(work, "ш" * most)
