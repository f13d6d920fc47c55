"""Ways out as a page of meetings offers them, where the service names those of the command line."""

from __future__ import annotations

from typing import Final

from regest.api import Message
from regest.plugins.protocols.words import _

_DECISIONS: Final = _("The page “Decisions” shows them.")

WAYS_OUT: Final[dict[str, Message]] = {
    "`regest meeting list` shows them with their days.": _("The page “Meetings” shows them."),
    "The list shows them: regest meeting proposals.": _("The page of the agenda shows them."),
    "Plan it with --within and the name of the conference.": _(
        "Plan it with the name of the conference."
    ),
    "Name the unanimous decision: regest meeting move --remote.": _(
        "Name the unanimous decision that it rests on."
    ),
    "Put the question to the vote with --question remote; all must be for it.": _(
        "Put the question of taking part from afar to the vote; all must be for it."
    ),
    "Send it first: regest meeting notice.": _("Send the notice first."),
    "Note with --noticed who was told by hand; a change makes a new notice.": _(
        "Note who was told by hand; a change makes a new notice."
    ),
    "`regest meeting removal list` shows them.": _("The list of removals shows them."),
    # minutes and what follows them
    "Close the meeting, then draw them up: regest minutes draft.": _(
        "Close the meeting, then draw the minutes up."
    ),
    "Change their wording: regest minutes edit.": _("Change their wording on their page."),
    "Have the minutes signed first: regest minutes sign.": _("Have the minutes signed first."),
    "`regest minutes show` lists them.": _("The page of the minutes lists them."),
    "Choose other questions, or say on what basis it is issued: --basis.": _(
        "Choose other questions, or say on what basis it is issued."
    ),
    "`regest decision list` shows what was decided.": _DECISIONS,
    "`regest decision list` shows them with their numbers: 4/1.2.": _DECISIONS,
    "Name them: regest minutes deliver … --executor {number} NAME.": _(
        "Name the executors of point {number}.", number=""
    ),
    "`regest minutes deliveries` shows who waits for what.": _(
        "The page of the delivery shows who waits for what."
    ),
    "Check the paper; if it is right as it stands, say --accept.": _(
        "Check the paper; if it is right as it stands, accept it."
    ),
    "Have chair and secretary sign them: regest minutes sign.": _(
        "Have chair and secretary sign them on their page."
    ),
    "Hold it and close it, or call it off: regest meeting cancel.": _(
        "Hold it and close it, or call it off, on its page."
    ),
    "Deliver it: regest minutes deliver, regest minutes hand-over.": _(
        "Deliver it on the page of the decision."
    ),
}
