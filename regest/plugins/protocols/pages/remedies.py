"""Ways out as a page of meetings offers them, where the service names those of the command line."""

from __future__ import annotations

from typing import Final

from regest.api import Message
from regest.plugins.protocols.words import _

WAYS_OUT: Final[dict[str, Message]] = {
    "`regest meeting list` shows them with their days.": _("The page “Meetings” shows them."),
}
