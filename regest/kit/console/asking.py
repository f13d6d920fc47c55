"""Questions that a person answers with yes or no, in either language of the interface."""

from __future__ import annotations

import sys

import click

from regest.core.base.messages import Message, _

_YES = frozenset({"y", "yes", "д", "да"})


def agreed(question: Message) -> bool:
    """Ask on a terminal and return whether the answer is yes; without one nobody is asked."""
    if not sys.stdin.isatty():
        return True
    words = str(_("{question} (yes/no)", question=question))
    answer = click.prompt(words, default="", show_default=False, err=True)
    return str(answer).strip().casefold() in _YES
