"""Lines of the start page: what waits for whoever looks, by when, and where it is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from regest.core.base.messages import Message
from regest.kit.pages.visit import Visit


@dataclass(frozen=True, kw_only=True, slots=True)
class StartLine:
    """Something that waits for the visitor: what is to be done, the page to do it on, by when.

    `facts` tell more in quiet letters; `news` stands under what is new: nothing has to be done.
    """

    title: Message | str
    path: str
    due_on: dt.date | None = None
    facts: Message | str = ""
    news: bool = False


StartLines = Callable[[Visit], Sequence[StartLine]]
