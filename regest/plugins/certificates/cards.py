"""The card of a certificate in the catalogue, which is read with the plugin off as well."""

from __future__ import annotations

from collections.abc import Sequence

from sqlmodel import Session

from regest.api import Draft, House, PartyRole, PreparedFile, fileplan
from regest.plugins.certificates import paper_words as words
from regest.plugins.certificates.declarations import FILE_INDEX
from regest.plugins.certificates.entitlement import Entitled
from regest.plugins.certificates.sheet import Sheet
from regest.plugins.certificates.words import HOLDER, MEMBER_CERTIFICATE, PLUGIN


def content_of(
    house: House, entitled: Entitled, sheet: Sheet, files: Sequence[PreparedFile], state: str
) -> Draft:
    """Return what the card says of a certificate; number, file and links are left aside."""
    language = house.deployment.settings.association.language
    return Draft(
        class_name=MEMBER_CERTIFICATE,
        heading=words.HEADING.text(language).format(name=sheet.holder),
        document_date=sheet.registered_on,
        fields={
            "holder": sheet.holder,
            "address": sheet.address,
            "basis": entitled.basis,
            "state": state,
        },
        parties=(PartyRole(entitled.party.id, HOLDER),),
        files=tuple(files),
        provider=PLUGIN,
    )


def file_index(session: Session) -> str:
    """Return the file of the register, where the file plan has it."""
    plan = fileplan.file_plan(session)
    return FILE_INDEX if any(each.index == FILE_INDEX and not each.reserve for each in plan) else ""
