"""Ways out as a page offers them, where the service names those of the command line."""

from __future__ import annotations

from typing import Final

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

_REASON: Final = _("Fill in the reason.")
_LETTER: Final = _("Attach the signed letter on its page.")
_REQUESTS: Final = _("The page of requests shows them.")

# By the sentence that names a command or its option, for refusals that reach a page by themselves.
WAYS_OUT: Final[dict[str, Message]] = {
    "Give the reason: --reason.": _REASON,
    "Say with --reason why it is not registered.": _REASON,
    "Say with --reason how it differs from {original}.": _(
        "Say how it differs from {original}.", original=""
    ),
    "Register it without --duplicate.": REMEDIES["no_original"],
    "Choose with --duplicate:\n{attach}\n{repeat}\n{other}\n{advice}": _(
        "Choose what is done with it: {advice}", advice=""
    ),
    "  other – another document: register it (say with --reason how it differs)": _(
        "another document: register it, and say how it differs"
    ),
    "`regest journal addressees list` shows those there are.": REMEDIES["list_unknown"],
    "`regest journal addressees show` shows who is.": _("Choose somebody who is on the list."),
    "Name parties with --party, or a standing with --standing.": _(
        "Name the addressees, or a standing whose holders they are."
    ),
    "`regest standing list` shows who stands as what.": _(
        "Pages of persons and organisations show who stands as what."
    ),
    "Prepare one: regest journal answer {number}.": _(
        "Prepare one on the page of {number}.", number=""
    ),
    "Go on with it, give it up with regest record drop, or say --another.": REMEDIES[
        "draft_exists"
    ],
    "Set up [mail] in regest.toml, or note with --noted what was sent from elsewhere.": _(
        "Note what was sent from elsewhere; whoever runs the server can set up e-mail."
    ),
    "To send it once more, say --again.": REMEDIES["dispatched_already"],
    "Register the signed letter first: regest journal out.": _("Register the signed letter first."),
    "Send it by post or hand it over: --by post, --by hand.": REMEDIES["confidential_by_mail"],
    "Name the addressee with --to.": _("Choose the addressee."),
    "Say it with --by: post, e-mail, hand …": REMEDIES["method_missing"],
    "`regest journal dispatch REF --state` shows its addressees.": _(
        "The page of its sending shows the addressees."
    ),
    "Enter the chair in the standings: regest standing add.": _(
        "The chair has to be entered in the standings: ask the secretary or an administrator."
    ),
    "See the list: regest journal intake list.": _("The page “For registration” shows the list."),
    "Take it back first: regest journal intake reopen {number}.": REMEDIES["proposal_rejected"],
    "Annul the registration: regest journal void.": _("Annul the registration on its page."),
    "Keep it without a number: `regest record add`. If it asks for something, it is a letter: "
    "register it as one, or change the rule {rule} in regest.toml.": _(
        "Keep it without a number. If it asks for something, it is a letter: register it as one."
    ),
    "Attach a file with --file, or write with --text.": REMEDIES["reply_empty"],
    "To send a further reply, say --again.": REMEDIES["answered_already"],
    "Name the one that replies: --organisation.": REMEDIES["several_organisations"],
    "Say with --from-paper which paper it is.": _("Say which paper it is."),
    "Say with --from-paper what it stands on: the letter, a slip, a message.": _(
        "Say what it stands on: the letter, a slip, a message."
    ),
    "Add the standing first: regest standing start.": _("The standing has to be entered first."),
    "Send it by another way, or name the address with --address.": _(
        "Send it by another way, or fill in the address."
    ),
    "Name it with --address, or send the letter by another way.": _(
        "Fill in the address, or send the letter by another way."
    ),
    "Attach the signed letter: regest record attach.": _LETTER,
    "Make the paper without --attach.": _("Make the paper without attaching it."),
    "If you know the letter, link them: regest record link.": _(
        "If you know the letter, link them on the page of the document."
    ),
    "Write 10 days, 2 weeks or 1 month, or name the last day with --due.": _(
        "Write 10 days, 2 weeks or 1 month, or name the last day."
    ),
    "On other documents tasks are given with regest task add.": _(
        "On other documents tasks are given on their page."
    ),
    "Name the author: --author NAME.": _("Choose the author."),
    "Give one of --due, --term, --urgent, --fast.": _(
        "Give one of these: the last day, a term, urgent, fast."
    ),
    "Hurry that task on, or give this one without control: --no-control.": _(
        "Hurry that task on, or give this one without control."
    ),
    "`regest journal requests` lists the requests.": _REQUESTS,
    "Say who signs it: --signed-by.": _("Say who signs it."),
    "Link the replies, or give the request up with the reason: regest journal requests forgo "
    "{number}.": _("Link the replies, or give the request up with the reason on its page."),
    "Send it, or note by what way it went: regest journal dispatch.": _(
        "Send it on its page, or note by what way it went."
    ),
    "Use it, or annul it with the reason: regest journal void.": _(
        "Use it at a registration; whoever keeps the journal annuls it with the reason."
    ),
}


def mended(fault: RegestError | None) -> RegestError | None:
    """Return the refusal with the way out that its reader has in the browser."""
    if fault is not None and fault.code in REMEDIES:
        fault.remedy = REMEDIES[fault.code]
    return fault
