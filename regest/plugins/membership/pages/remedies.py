"""Ways out as a page of membership offers them, where the service names the command line's."""

from __future__ import annotations

from typing import Final

from regest.api import Message
from regest.plugins.membership.words import _

WAYS_OUT: Final[dict[str, Message]] = {
    "End it before that day (`regest standing end`), enter the order, and begin it anew from that "
    "day on.": _(
        "End it before that day on the page of the organisation or of the body, enter the order, "
        "and begin it anew from that day on."
    ),
    "There is nothing more to enter. An ending that was a mistake is taken back: "
    "`regest member take-back`.": _(
        "There is nothing more to enter. An ending that was a mistake is taken back on the page "
        "of the organisation."
    ),
    "`regest member list --applications` shows them.": _("The page “Applications” shows them."),
    "`regest group list` shows them.": _("The page of the Presidium shows them."),
    "`regest process list` shows them.": _("The page of processes shows them."),
    "If the head has changed: regest member head.": _(
        "If the head has changed, enter that on the page of the organisation."
    ),
    "Enter its end if it ended earlier: regest member part --agreement.": _(
        "Enter its end if it ended earlier, on the page of the organisation."
    ),
    "Enter what became of it; one that was given up is taken back: regest member withdraw.": _(
        "Enter on its page what became of it; one that was given up is taken back there."
    ),
    "Enter what was done with the data: regest consent settle.": _(
        "Enter what was done with the data on the page of the consent."
    ),
    "It ends when it is withdrawn, or on its last day: regest consent withdraw.": _(
        "It ends when it is withdrawn on its page, or on its last day."
    ),
    "Enter the answer: regest consent answer.": _("Enter the answer on the page of consents."),
}
