"""`regest act`: acts of destruction, from the draft to the execution."""

from regest.cli.act.acting import approve, cancel, execute
from regest.cli.act.drafting import consider, draft
from regest.cli.act.group import act
from regest.cli.act.reading import list_all, print_one, show

__all__ = [
    "act",
    "approve",
    "cancel",
    "consider",
    "draft",
    "execute",
    "list_all",
    "print_one",
    "show",
]
