"""An office with its authorities, people and a time-stamp service, made once."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from regest.core.hooks.signature_types import SignerAnswer, Trust
from regest.core.signatures.cms.cell import checked
from tests.support.pki import AUTHORITY_TO, Authority, Holder, moment

CONTENT = "О проведении семинара 16.10.2026".encode() * 40
SIGNED, NOW = moment(2026, 10, 16), moment(2026, 10, 20)


@dataclass(frozen=True)
class Office:
    """A root, an authority under it, and whom that one gave certificates."""

    root: Authority
    issuing: Authority
    chair: Holder
    secretary: Holder
    stamper: Holder

    def trust(
        self,
        at: dt.datetime = NOW,
        *,
        roots: tuple[bytes, ...] | None = None,
        others: tuple[bytes, ...] = (),
        lists: tuple[bytes, ...] | None = None,
    ) -> Trust:
        """Return what this office relies on: its root, and the lists of both authorities."""
        return Trust(
            moment=at,
            roots=(self.root.der,) if roots is None else roots,
            others=others,
            lists=(self.root.crl(), self.issuing.crl()) if lists is None else lists,
        )


def opened() -> Office:
    """Make an office that a test may revoke certificates of."""
    root = Authority("Головной удостоверяющий центр")
    issuing = root.authority("УЦ связи")
    return Office(
        root,
        issuing,
        issuing.person("Ветрова Ирина Сергеевна", "Колледж № 7"),
        issuing.person("Савушкина Тамара Никитична", "Ассоциация", kind="rsa"),
        issuing.stamper(valid_to=AUTHORITY_TO),
    )


def only(content: bytes, container: bytes, trust: Trust) -> SignerAnswer:
    """Check a container with one signature, in this process."""
    (answer,) = checked(content, container, trust)
    return answer


def said(answer: SignerAnswer) -> str:
    """Return the remarks of an answer in English, one after another."""
    return "; ".join(each.text("en") for each in answer.remarks)
