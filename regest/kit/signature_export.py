"""The signatures of a record as they go with it into other hands: checked anew, with protocols.

Whoever gets them can repeat the check: certificates and revocation lists that were used are there,
and the seal of each protocol with the key that it was made with (SIG-5, SIG-6).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, col, select

from regest.core.base.errors import RegestError
from regest.core.catalogue.tables import Record
from regest.core.signatures import checks
from regest.core.signatures.checks import sealed_content
from regest.core.signatures.tables import SignatureCheck
from regest.core.signatures.trust_tables import RevocationList
from regest.kit.house import House
from regest.kit.signature_state import plain, plain_check, signatures_of
from regest.kit.signature_verification import verify_record

MEMBER = "signatures.json"


def signatures_given(
    house: House, record_id: str, members: Mapping[str, str]
) -> dict[str, Any] | None:
    """Return what an archive tells of a record's signatures; None for a record without any.

    `members` are the names of the archive's files by the ids of components. Everything is checked
    anew first; where that cannot be done, the protocols so far are given, and why it was not.
    """
    hindered = ""
    try:
        verify_record(house, record_id)
    except RegestError as fault:
        hindered = fault.text("ru")
    with house.read() as session:
        found = signatures_of(house, session, session.get_one(Record, record_id))
        kept = checks.of_record(session, record_id)
        if not found.anything and not kept:
            return None
        return {
            **plain(found),
            "checked_anew": not hindered,
            "not_checked_because": hindered,
            "public_key": house.deployment.signer.public_key,
            "protocols": [_protocol(each, members) for each in kept],
            "revocation_lists": _lists(session, kept),
        }


def _protocol(check: SignatureCheck, members: Mapping[str, str]) -> dict[str, Any]:
    return {
        **plain_check(check),
        "file_member": members.get(check.component_id or ""),
        "container_member": members.get(check.container_id or ""),
        "chain": check.chain,
        "revocation_lists": json.loads(check.lists),
        "sealed": sealed_content(check).decode(),
        "seal": check.seal,
    }


def _lists(session: Session, kept: Sequence[SignatureCheck]) -> dict[str, str]:
    """Return the revocation lists that were used: DER in Base64 by the SHA-256 of the DER."""
    used = {digest for each in kept for digest in json.loads(each.lists)}
    if not used:
        return {}
    rows = session.exec(select(RevocationList).where(col(RevocationList.sha256).in_(used))).all()
    return {row.sha256: row.content for row in rows}
