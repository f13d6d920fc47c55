"""What the certificate of a letter's signature offers where the letter itself says nothing.

It is offered with its place and never stands instead of what was read (SIG-5).
"""

from __future__ import annotations

from collections.abc import Sequence

from regest.api import House, PartyKind, PreparedFile, arrived_signatures, directory, parties
from regest.plugins.journal.intake.places import Place, Where


def offered(
    house: House, files: Sequence[PreparedFile], wanted: Sequence[str]
) -> dict[str, tuple[str, Place]]:
    """Return the `wanted` ones of `sender` and `signed_by` that a certificate gives, with places.

    Of a signature upon the letter itself, the first of `files`, that nothing speaks against.
    """
    if not wanted or not files:
        return {}
    for line in arrived_signatures.foreseen(house, files):
        if line.known is None or line.bad or line.file != files[0].name:
            continue
        place = Place(Where.CERTIFICATE, line.container, quote=line.who)
        told = {
            "sender": _called(house, line.known.organisation or line.known.owner),
            "signed_by": line.known.owner,
        }
        return {name: (told[name], place) for name in wanted if told[name]}
    return {}


def _called(house: House, name: str) -> str:
    """Return an organisation as the directory calls it, if it knows exactly one by that name."""
    if not name:
        return ""
    with house.read() as session:
        seen = directory.seen_parties(house.reader)
        found = parties.find_parties(session, name, PartyKind.ORGANISATION, among=seen)
    return found[0].name if len(found) == 1 else name
