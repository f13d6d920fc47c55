"""Ways out as a page offers them, where the service names those of the command line."""

from __future__ import annotations

from regest.api import Message, RegestError
from regest.plugins.journal.words import _

# By the code of the refusal.
REMEDIES: dict[str, Message] = {
    "reason_missing": _("Fill in the reason."),
    "sheets_wrong": _("Write numbers of sheets in figures."),
    "no_original": _("Register it without saying that it is a duplicate."),
    "proposal_rejected": _("Take it back into the list first."),
    "draft_exists": _("Open that draft, or say that another one is meant."),
    "answered_already": _("To send a further reply, mark that it is a further one."),
    "reply_empty": _("Attach a file, or write a reply."),
    "reply_waits": _("Wait for the secretary, or ask the secretary to turn it away."),
    "several_organisations": _("Choose the organisation that replies."),
    "dispatched_already": _("To send it once more, mark “Once more”."),
    "method_missing": _("Choose how it was sent."),
    "nothing_to_send": _("Attach the signed letter on its page."),
    "no_address": _("Write addresses into the directory, or send the letter by another way."),
    "confidential_by_mail": _("Send it by post or hand it over."),
    "list_unknown": _("Choose one of the lists of addressees."),
    "record_unknown": _("Check the number, or find the document by the search box."),
}


def mended(fault: RegestError | None) -> RegestError | None:
    """Return the refusal with the way out that its reader has in the browser."""
    if fault is not None and fault.code in REMEDIES:
        fault.remedy = REMEDIES[fault.code]
    return fault
