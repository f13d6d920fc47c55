"""Sentences that name a command, said anew for whoever reads them in a browser."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from regest.core.base.messages import Message

# By the English sentence as it stands in the code; parameters and count are those of the sentence.
WaysOut = Mapping[str, Message]


def on_pages(ways: WaysOut) -> Callable[[object], object]:
    """Return what a page prints in place of a value: a message as a page says it, others as is."""

    def said(value: object) -> object:
        if not isinstance(value, Message):
            return value
        chosen = ways.get(value.msgid)
        params = {
            name: said(each) if isinstance(each, Message) else each
            for name, each in value.params.items()
        }
        if chosen is None:
            return replace(value, params=params) if params else value
        return replace(chosen, params=params, count=value.count)

    return said
