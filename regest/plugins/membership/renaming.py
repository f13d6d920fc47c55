"""Renaming of an organisation with the reminder to tell the authority, as one act (R-3.15, 5.3).

A change of type (МБОУ to МАОУ) is a renaming: the membership goes on, certificates are replaced by
whoever keeps them (CRT-5).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.api import House, Party, PartyKind, dated_names, parties
from regest.plugins.membership import informing
from regest.plugins.membership.composition import place_of
from regest.plugins.membership.declarations.catalogue import EDIT

EVENT = "renaming"
DIRECTORY = "party.edit"


@dataclass(frozen=True, kw_only=True, slots=True)
class NewName:
    """What an organisation is called from `first_day` on, by which paper."""

    organisation: str
    name: str
    first_day: dt.date
    basis: str
    short_name: str = ""


def rename(house: House, new: NewName) -> Party:
    """Rename an organisation; of a member or candidate the authority is to be told.

    Raises:
        NotFound: no such organisation.
        UsageFault, Refusal: as `dated_names.rename_party`.
    """
    house.reader.require(EDIT)
    house.reader.require(DIRECTORY)
    with house.work() as work:
        party = parties.party_called(work.session, new.organisation, PartyKind.ORGANISATION)
        wanted = dated_names.Renaming(
            starts_on=new.first_day,
            basis=new.basis,
            name=new.name,
            short_name=new.short_name.strip() or None,
        )
        dated_names.rename_party(work, party, wanted)
        if place_of(work.session, party.id, work.today) is not None:
            informing.owe(house, work, party.id, EVENT, new.first_day)
        work.witness("membership.renamed", "party", party.id)
    return party
