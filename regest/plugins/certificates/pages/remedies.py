"""Ways out as a page of certificates offers them, where the service names those of commands."""

from __future__ import annotations

from typing import Final

from regest.api import Message
from regest.plugins.certificates.words import _

WAYS_OUT: Final[dict[str, Message]] = {
    "`regest certificate register` shows them.": _(
        "The page “Certificates of members” shows them."
    ),
    "`regest certificate draft` lists them.": _("The page “Drafts” lists them."),
    "Enter who signs: regest certificate signatory authority.": _(
        "Enter who signs on the page “Who signs”."
    ),
    "The officer of the authority confirms it: regest certificate sign.": _(
        "The officer of the authority confirms it on the page of the certificate."
    ),
    "Say by which order it was admitted: --order.": _("Write by which order it was admitted."),
    "Give the reason: --reason.": _("Write the reason."),
    "It ends with the membership, or when another one takes its place: regest certificate annul, "
    "regest certificate replace.": _(
        "It ends with the membership, or when another one takes its place: annul or replace it on "
        "its page."
    ),
}
