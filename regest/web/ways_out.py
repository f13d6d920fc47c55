"""What pages say where the product's own sentences name a command or its option."""

from __future__ import annotations

from typing import Final

from regest.core.base.messages import Message, _
from regest.web.ways_out_of_ends import WAYS_OUT as OF_ENDS

_TASKS: Final = _("The page “Tasks” shows them.")
_PARTY: Final = _("Add it to the correspondents first.")
_STANDINGS: Final = _("The page of the person or organisation shows them.")
_ACCOUNTS: Final = _("The page “Accounts” shows those there are.")
_LOG: Final = _("Check the event log on its page: it names the rows that were changed by hand.")
_SERVER: Final = _("Tell whoever runs the server: the check of the system explains what to mend.")
_INDEX: Final = _(
    "Whoever runs the server makes the search index anew; records and files are not touched."
)
_OFFICES: Final = _("The page “Presidium” shows who holds which office.")
_VERIFY: Final = _("Check the signatures anew on the pages of these documents.")
_MODULES: Final = _("Mend or update the module, or switch it off on the page “Modules”.")

WAYS_OUT: Final[dict[str, Message]] = {
    **OF_ENDS,
    # bodies and offices
    "`regest office list` shows who holds which office.": _OFFICES,
    "`regest body roster` shows who sits there.": _("The page of the body shows who sits there."),
    "`regest office mandate list` shows who sits where.": _(
        "The page “Presidium” shows who sits where."
    ),
    "Create it: regest body create CODE --kind governing.": _(
        "Ask whoever runs the server to create it."
    ),
    "Enter the head or the authority first: regest body seat assembly NAME …": _(
        "Enter the head of the organisation, or the authority in the general meeting, first."
    ),
    "Enter the last day of those powers first: regest standing end.": _(
        "Enter the last day of those powers first, or ask whoever runs the server."
    ),
    "Hold the election: regest office elect.": _("Enter the election on the page “Presidium”."),
    "Name the body: --title.": _("Write what the body is called."),
    "Name the organisation: --organisation.": _("Choose the organisation."),
    "Officers of the association: regest office elect, regest office appoint.": _(
        "Officers of the association are entered on the page “Presidium”."
    ),
    # people and directory
    "Add it: regest party add.": _PARTY,
    "`regest standing list` shows them.": _STANDINGS,
    "`regest user list` shows the accounts.": _ACCOUNTS,
    "`regest user token list` shows them.": _("The list of tokens on this page shows them."),
    "Ask an administrator for a new one: regest user invite.": _(
        "Ask an administrator for a new one."
    ),
    "Disable the accounts of one of them: regest user disable LOGIN.": _(
        "Disable the accounts of one of them on the page “Accounts”."
    ),
    "End one of the two first: regest standing end {id}": _(
        "End one of the two first, or ask whoever runs the server."
    ),
    "Split the two first: regest party split.": _(
        "They have to be split first: ask whoever runs the server."
    ),
    "Split that one first: regest party split {id}": _(
        "That one has to be split first: ask whoever runs the server."
    ),
    "Rename the post of its head: regest party rename PERSON --post …": _(
        "Rename the post on the page of its head."
    ),
    "Give the new name: --name.": _("Fill in the new name."),
    "Name the order or the resolution: --basis.": _("Fill in the order or the resolution."),
    "Give the reason: --reason.": _("Fill in the reason."),
    # signatures
    "Take your own certificate, or confirm this one: --another-name.": _(
        "Take your own certificate, or confirm below that you mean this one."
    ),
    # documents and tasks
    "See `regest task list`.": _TASKS,
    "See `regest task list`; a task is named by its document: Вх-12#1.": _TASKS,
    "Name the author: --author NAME.": _("Choose the author."),
    "See its card: regest record show.": _("See its page."),
    "Register the draft first, or give it up: regest record drop.": _(
        "Register the draft first, or give it up."
    ),
    "Choose an index of the file plan: `regest record file-plan` shows it.": _(
        "Choose an index of the file plan: its page shows them."
    ),
    "`regest record classes` lists them; a module may have to be enabled.": _(
        "Choose another kind; perhaps a module has to be switched on."
    ),
    "Its commands: regest {module} --help": _("Open its pages from the menu."),
    # holds, reviews, inventories
    "See `regest retention holds`.": _("The page “Holds on destruction” shows them."),
    "See `regest retention review`.": _("The page “Reviews by the commission” shows them."),
    "See `regest inventory list`.": _("The page “Inventories of files” shows them."),
    "Draw it up anew: regest inventory draft.": _(
        "Draw it up anew on the page “Inventories of files”."
    ),
    "Close it first: regest file close.": _("Close it first on its page."),
    "Cancel the act first: regest act cancel.": _("Cancel the act first on its page."),
    "Name those who took part, or enter the seat first: regest body seat.": _(
        "Choose those who took part, or enter the seat first on the page “Presidium”."
    ),
    # the system
    "`regest jobs list` shows them.": _("The page “Background work” shows them."),
    "`regest doctor` explains what to mend.": _SERVER,
    "Say `regest signature verify` of each, once certificates and modules are there.": _VERIFY,
    "Say `regest signature verify` of each, while their certificates are valid.": _VERIFY,
    "Bring the next lists: regest trust add-list.": _(
        "Bring the next lists on the page “Trusted certificates”."
    ),
    "Take the new certificates of these authorities: regest trust add.": _(
        "Take the new certificates of these authorities on the page “Trusted certificates”."
    ),
    "`regest signature verify` names them; restore the files from a backup.": _(
        "The pages of these documents name them; the files are restored from a backup."
    ),
    "Find it with `regest doctor`, then try again.": _(
        "Wait a little and try again; if that does not help, tell whoever runs the server."
    ),
    "Run `regest index rebuild`: records and files are not touched.": _INDEX,
    "Run `regest audit verify`: it names the rows that were changed by hand.": _LOG,
    "Find out who had access to the database; `regest audit verify` lists everything.": _(
        "Find out who had access to the database; the check of the event log lists everything."
    ),
    "Somebody changed the database by hand: run `regest audit verify`, then `db check`.": _(
        "Somebody changed the database by hand: check the event log on its page."
    ),
    "Without a printed anchor a cut-off end of the log cannot be noticed: repeat with --anchor "
    "and the line from the latest paper.": _(
        "Without a printed anchor a cut-off end of the log cannot be noticed: check again with "
        "the line from the latest paper."
    ),
    "Mend what hindered them, then run `regest jobs retry --all-failed`.": _(
        "Mend what hindered them, then let them be done again on the page “Background work”."
    ),
    "Nobody reads some of them: `regest text retry --failed`.": _(
        "Nobody reads some of them: have them read again on the page “Texts of files”."
    ),
    "{count} text can be read better today: regest text retry --outdated": _.n(
        "{count} text can be read better today: the page “Texts of files” has a button for it",
        "{count} texts can be read better today: the page “Texts of files” has a button for it",
        1,
    ),
    "Install them when such papers come, then run `regest text retry --failed`.": _(
        "Install them when such papers come, then have the texts read again on their page."
    ),
    "Mend or update the module, or switch it off: regest plugins disable NAME.": _MODULES,
    "Disable one of them: regest plugins disable NAME.": _(
        "Switch one of them off on the page “Modules”."
    ),
    "Install it, or disable it: regest plugins disable {name}.": _(
        "Install it, or switch it off on the page “Modules”."
    ),
    "Nothing was written. Mend or update the module, or go on without it: --without {name}.": _(
        "Nothing was written. Tell whoever runs the server: the module {name} has to be mended or "
        "switched off.",
        name="",
    ),
    "The module {name} is left out by --without": _(
        "The module {name} is left out for now", name=""
    ),
}
