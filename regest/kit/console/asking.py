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
    answer = click.prompt(
        str(_("{question} (yes/no)", question=question)), default="", show_default=False
    )
    return str(answer).strip().casefold() in _YES
