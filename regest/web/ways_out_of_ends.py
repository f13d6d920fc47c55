"""What pages say where sentences about files, their ends and their copies name a command."""

from __future__ import annotations

from typing import Final

from regest.core.base.messages import Message, _

_FILES: Final = _("The page “Files” shows them.")
_ACT: Final = _("Do it on the page of the act.")
_CLOSE: Final = _("Close it first on its page.")
_RETURN: Final = _("Enter its return on the page of the file.")
_TRANSFERS: Final = _("The page “Transfers to an archive” shows them.")
_SCHEDULE: Final = _("The page “Retention schedule” shows them.")
_SIGN_IN: Final = _("Sign in with an account of your own.")
_PLAN: Final = _("The page of the plan shows its rows.")
_INVENTORY: Final = _("Draw it up on the page “Inventories of files” and have it approved.")
_EXPORT: Final = _("Write another query, or export everything.")
_SERVER: Final = _("Whoever runs the server does this.")

WAYS_OUT: Final[dict[str, Message]] = {
    "A file is named by index and year: 01-05 2026. `regest file list` shows them.": _FILES,
    "See `regest file list`.": _FILES,
    "Close it first: regest fileplan close-year {before}": _(
        "Close it first on the page “File plan”."
    ),
    "Choose another index, or give the file a reserve one: regest fileplan add.": _(
        "Choose another index, or give the file a reserve one on the page of the plan."
    ),
    "Close it first: regest file close {index}": _CLOSE,
    "Reserve indices are: {indexes}. Name one with --index.": _(
        "Choose one of the reserve indices of the plan."
    ),
    "`regest fileplan show {year}` shows its rows.": _PLAN,
    "Draw it up: regest fileplan draft {year}": _("Draw it up on the page “File plan”."),
    "Change its rows, or take the draft back: regest fileplan discard {year}": _(
        "Change its rows, or take the draft back on its page."
    ),
    "Add rows: regest fileplan add {year}": _("Add rows on the page of the plan."),
    "Give one: regest fileplan edit {year} INDEX --keep '5 лет ЭПК, ст. 70'": _(
        "Write it as «5 лет ЭПК, ст. 70» on the page of the plan."
    ),
    "Restored from a backup: it may have been done already. Look, then run `regest jobs retry`.": _(
        "Restored from a backup: it may have been done already. Look, then let it be done again."
    ),
    "Make one: regest backup DIR.": _SERVER,
    "Take another backup: `regest backup --list` shows them.": _SERVER,
    "Make another one and try it: regest backup, then regest backup --verify.": _SERVER,
    "Finish it: regest act execute {number}.": _("Finish it on the page of the act."),
    "Restore them from a backup, then run `regest fixity --all`.": _(
        "Restore them from a backup, then let all files be read again."
    ),
    "Let `regest worker` run always, or run `regest fixity` now.": _SERVER,
    "Let a worker make it, or run `regest rendition make`; LibreOffice must be installed.": _SERVER,
    "Mend the rights to the folder; `regest act execute` goes on then.": _SERVER,
    "Have it approved first: regest act approve.": _("Have the act approved first on its page."),
    "Draw another one up: regest act draft.": _(
        "Draw another one up on the page “Acts of destruction”."
    ),
    "Draw the inventory up and have it approved: regest inventory draft.": _INVENTORY,
    "Close it and draw the inventory up: regest file close.": _(
        "Close it on its page, then draw the inventory up."
    ),
    "See `regest act list`; write the number, with the year if need be: 2@2027.": _(
        "The page “Acts of destruction” shows them."
    ),
    "Enter its members and minutes: regest act consider.": _ACT,
    "Name the account: regest --as LOGIN act draft.": _SIGN_IN,
    "Name the account: regest --as LOGIN act execute.": _SIGN_IN,
    "The chair signs in and approves it, or calls the command with --as.": _(
        "The chair signs in and approves it."
    ),
    "See `regest retention due` for what comes next.": _(
        "The page “Retention and disposal” shows what comes next."
    ),
    "Name the paper: --basis.": _("Fill in the basis."),
    "Close it: regest file close. Its term counts from the closing.": _(
        "Close it on its page. Its term counts from the closing."
    ),
    "Put them into the file in which they are kept: regest record file.": _(
        "Put them into the file in which they are kept, on the pages of these documents."
    ),
    "Enter its return: regest file return.": _RETURN,
    "Let it be brought back: regest file return.": _RETURN,
    "Transfer it: regest transfer prepare.": _(
        "Transfer it on the page “Transfers to an archive”."
    ),
    "Enter the decision of the commission: regest retention review.": _(
        "Enter the decision on the page “Reviews by the commission”."
    ),
    "Enter the return with its basis: regest retention lift.": _(
        "Enter the return with its basis on the page “Holds on destruction”."
    ),
    "Note the event: regest retention event.": _("Note the event on the page of the file."),
    "See `regest transfer list`.": _TRANSFERS,
    "Choose files of the inventory: regest inventory show.": _(
        "Choose files of the inventory: its page shows them."
    ),
    "See `regest retention why`; a source of acquisition sets the rule "
    "retention.acquisition_source to yes.": _(
        "The page of the file says how its term was reckoned; a source of acquisition sets the "
        "rule retention.acquisition_source to yes."
    ),
    "Cancel the act: regest act cancel.": _("Cancel the act on its page."),
    "The chair approves it first: regest inventory approve.": _(
        "The chair approves it first on its page."
    ),
    "Make it: regest transfer pack {number}.": _("Make it on the page of the transfer."),
    "Make it anew: regest transfer pack; hand the archive that one.": _(
        "Make it anew on the page of the transfer; hand the archive that one."
    ),
    "Wait until the hold is lifted: regest retention holds.": _(
        "Wait until the hold is lifted: the page “Holds on destruction” shows it."
    ),
    "`regest retention rule list` shows the warnings there are.": _SCHEDULE,
    "`regest retention rule list` shows those there are.": _SCHEDULE,
    "Give a query or filters, or ask for everything with --all, not both.": _EXPORT,
    "Try the query with regest search, or ask for everything with --all.": _EXPORT,
    "Nobody is seated in the commission: regest body seat.": _(
        "Nobody is seated in the commission: seat its members on the page “Presidium”."
    ),
    "See `regest handover list`.": _("The page “Acts of handing over” shows them."),
    "Put back the copy of the list that the last backup holds, see that `regest doctor` finds it "
    "whole, and carry the act out then.": _(
        "Whoever runs the server puts back the copy of the list that the last backup holds; carry "
        "the act out when the page of checks finds the list whole."
    ),
    "Enter that it was carried out, or take it off control: regest task.": _(
        "Enter that it was carried out, or take it off control, on the page of the task."
    ),
}
