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
}
