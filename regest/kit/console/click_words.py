"""The words that click says by itself, so that they stand in our catalogue and can be translated.

click looks its words up with `gettext` when it shows them, in the domain of the moment: `speaking`
makes that ours for as long as a command runs.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from regest.core.base import messages
from regest.core.base.messages import DOMAIN, Message, _, spoken

_VARIABLE = "LANGUAGE"  # what gettext reads first to learn the language
_BY_CLICK: dict[str, object] = {}  # click fills these sentences in itself

WORDS: tuple[Message, ...] = (
    _("Usage:"),
    _("Options"),
    _("Commands"),
    _("Positional arguments"),
    _("required"),
    _("deprecated"),
    _("(dynamic)"),
    _("env var: {var}", **_BY_CLICK),
    _("default: {default}", **_BY_CLICK),
    _("Show this message and exit."),
    _("Missing command."),
    _("Missing argument"),
    _("Missing option"),
    _("Missing parameter"),
    _("Missing {param_type}", **_BY_CLICK),
    _("Missing parameter: {param_name}", **_BY_CLICK),
    _("No such option {name!r}.", **_BY_CLICK),
    _("No such command {name!r}.", **_BY_CLICK),
    _.n("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)", 1, **_BY_CLICK),
    _.n(
        "Got unexpected extra argument ({args})",
        "Got unexpected extra arguments ({args})",
        1,
        **_BY_CLICK,
    ),
    _("Option {name!r} does not take a value.", **_BY_CLICK),
    _.n(
        "Option {name!r} requires an argument.",
        "Option {name!r} requires {nargs} arguments.",
        1,
        **_BY_CLICK,
    ),
    _("Argument {name!r} takes {nargs} values.", **_BY_CLICK),
    _.n(
        "Takes {nargs} values but 1 was given.",
        "Takes {nargs} values but {len} were given.",
        1,
        **_BY_CLICK,
    ),
    _.n(
        "{len_type} values are required, but {len_value} was given.",
        "{len_type} values are required, but {len_value} were given.",
        1,
        **_BY_CLICK,
    ),
    _("Invalid value: {message}", **_BY_CLICK),
    _("Invalid value for {param_hint}: {message}", **_BY_CLICK),
    _("Choose from:\n\t{choices}", **_BY_CLICK),
    _.n("{value!r} is not {choice}.", "{value!r} is not one of {choices}.", 1, **_BY_CLICK),
    _("{value!r} is not a valid {number_type}.", **_BY_CLICK),
    _("{value} is not in the range {range}.", **_BY_CLICK),
    _("{value!r} is not a valid boolean. Recognized values: {states}", **_BY_CLICK),
    _("Could not open file {filename!r}: {message}", **_BY_CLICK),
    _("unknown error"),
    _("Error: {message}", **_BY_CLICK),
    _("Error: invalid input"),
    _("Error: The two entered values do not match."),
    _("Repeat for confirmation"),
    _("Do you want to continue?"),
    _("Confirm the action without prompting."),
    _("Press any key to continue..."),
    _("Aborted!"),
    _("Couldn't detect Bash version, shell completion is not supported."),
    _("Shell completion is not supported for Bash versions older than 4.4."),
)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Show our words and click's in `language` inside the block."""
    domain, variable = gettext.textdomain(), os.environ.get(_VARIABLE)
    gettext.bindtextdomain(DOMAIN, str(Path(messages.__file__).parent.parent / "locale"))
    gettext.textdomain(DOMAIN)
    os.environ[_VARIABLE] = language
    try:
        with spoken(language):
            yield
    finally:
        gettext.textdomain(domain)
        if variable is None:
            del os.environ[_VARIABLE]
        else:
            os.environ[_VARIABLE] = variable
