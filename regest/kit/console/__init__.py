"""What commands share: options, the house, tables, JSON, and the edge where errors end.

Importing it loads click and nothing heavier.
"""

from regest.kit.console.asking import agreed
from regest.kit.console.commands import (
    Argument,
    Command,
    Group,
    Option,
    argument,
    command,
    group,
    json_option,
    option,
)
from regest.kit.console.invocation import Invocation, invocation
from regest.kit.console.output import (
    Column,
    card,
    emit,
    heading,
    progress,
    say,
    table,
    warn,
    warn_all,
)
from regest.kit.console.papers import paper_options, print_paper, printed
from regest.kit.console.params import DAY, FILE, PAIR
from regest.kit.console.passing import open_house, pass_house, permission_of
from regest.kit.console.wording import local_moment, read_moment, shown_day
from regest.kit.words import state_word

__all__ = [
    "DAY",
    "FILE",
    "PAIR",
    "Argument",
    "Column",
    "Command",
    "Group",
    "Invocation",
    "Option",
    "agreed",
    "argument",
    "card",
    "command",
    "emit",
    "group",
    "heading",
    "invocation",
    "json_option",
    "local_moment",
    "open_house",
    "option",
    "paper_options",
    "pass_house",
    "permission_of",
    "print_paper",
    "printed",
    "progress",
    "read_moment",
    "say",
    "shown_day",
    "state_word",
    "table",
    "warn",
    "warn_all",
]
