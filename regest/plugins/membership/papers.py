"""Papers that acts of membership rest on: registered before, or brought now and registered here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from regest.api import (
    Draft,
    House,
    Message,
    NumberWish,
    Party,
    PartyRole,
    PreparedFile,
    Record,
    UsageFault,
    Work,
    components,
    declension,
    normalise_number,
    references,
    registration,
)
from regest.plugins.membership.words import LEDGER, PLUGIN, _

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Brought:
    """A paper as somebody brings it: `reference` of a registered one, or files to be registered."""

    reference: str = ""
    files: tuple[PreparedFile, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class PaperDraft:
    """What a paper that comes with nothing but files is registered as; parties with their role.

    `named` is the number that it bears already: it takes none of the `ledger` then.
    """

    class_name: str
    heading: str
    dated: dt.date | None
    file_index: str
    parties: tuple[tuple[str, str], ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    links: tuple[tuple[str, str], ...] = ()
    named: str = ""
    ledger: str = LEDGER
    mark: str = ""
    mark_basis: str = ""


def brought(house: House, reference: str, paths: Sequence[Path]) -> Brought:
    """Return a paper by reference or with the files at `paths`, read before any unit of work.

    Raises:
        UsageFault: `paper_twice`, both a reference and files; or a file cannot be read.
    """
    return received(house, reference, [(path.name, components.read_file(path)) for path in paths])


def received(house: House, reference: str, files: Sequence[tuple[str, bytes]]) -> Brought:
    """Return a paper by reference or with files that were sent, as `brought`."""
    if reference.strip() and files:
        raise UsageFault(
            "paper_twice",
            _("The paper is registered already, and comes with files to be registered"),
            remedy=_("Give its number, or the files."),
        )
    deployment = house.deployment
    prepared = tuple(
        components.prepare(deployment.blobs, deployment.read_text, name, content)
        for name, content in files
    )
    return Brought(reference.strip(), prepared)


def official(house: House, words: Message) -> str:
    """Return words in the language of the association's papers, whoever enters them."""
    return words.text(house.deployment.settings.association.language)


def whose(house: House, work: Work, party: Party) -> declension.Declined:
    """Return a name in the genitive, as headings have it: «Согласие Ветровой Ирины Сергеевны»."""
    language = house.deployment.settings.association.language
    return declension.name_in(work.session, party, declension.Case.GENITIVE, language=language)


def record_of(house: House, work: Work, paper: Brought, draft: PaperDraft) -> Record:
    """Return the record of a paper: the registered one, or one that is registered now.

    Raises:
        NotFound: no such record for this reader.
        Refusal: as registration refuses.
    """
    if paper.reference:
        return references.find_record(work.session, house.reader, paper.reference)
    wanted = Draft(
        class_name=draft.class_name,
        heading=draft.heading,
        document_date=draft.dated,
        mark=draft.mark,
        mark_basis=draft.mark_basis,
        file_index=draft.file_index,
        fields=draft.fields,
        parties=tuple(PartyRole(party_id, role) for party_id, role in draft.parties),
        files=paper.files,
        links=draft.links,
        wish=None if normalise_number(draft.named) else NumberWish(ledger=draft.ledger),
        named=draft.named,
        provider=PLUGIN,
    )
    return registration.register(work, house.deployment.calls, wanted).record
