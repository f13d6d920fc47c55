"""Kinds of values that commands take: days, files."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from regest.core.base.dates import parse_day
from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.base.text import storable


def typed(value: Any) -> Any:
    """Return a value of a parameter with its texts, also those in tuples, as they may be kept.

    Raises:
        UsageFault: a text is not UTF-8, whatever the terminal was told.
    """
    if isinstance(value, tuple):
        return tuple(map(typed, value))
    if not isinstance(value, str):
        return value
    try:
        # What Python could not read by the terminal's coding comes as surrogates.
        return storable(value.encode("utf-8", "surrogateescape").decode("utf-8"))
    except UnicodeError as fault:
        raise UsageFault(
            "text_unreadable",
            _("This is no text in UTF-8: {text}", text=ascii(value)),
            remedy=_("Set terminal and keyboard to UTF-8 and type it again."),
        ) from fault


class DayParam(click.ParamType[dt.date]):
    """A day in any form of DAT-1: `26.10.2026`, `2026-10-26`, `26 октября 2026 г.`."""

    name = "day"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return what stands for a day in help."""
        del param, ctx
        return str(_("DAY"))

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """Return the day that `value` names."""
        del param, ctx
        return value if isinstance(value, dt.date) else parse_day(value)


class FileParam(click.ParamType[Path]):
    """A file that is there and may be read; the shell completes its name."""

    name = "file"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return what stands for a file in help."""
        del param, ctx
        return str(_.p("computer file", "FILE"))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """Return the path of `value`."""
        del param, ctx
        path = Path(value)
        if not path.is_file():
            raise UsageFault(
                "file_missing",
                _("There is no such file: {path}", path=path),
                remedy=_("Check the name and the folder."),
            )
        return path

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Let the shell complete the name of a file."""
        del ctx, param
        return [CompletionItem(incomplete, type="file")]


class PairParam(click.ParamType[tuple[str, str]]):
    """A pair written `NAME=VALUE`."""

    name = "pair"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """Return what stands for a pair in help."""
        del param, ctx
        return str(_("NAME=VALUE"))

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, str]:
        """Return name and value."""
        if isinstance(value, tuple):
            return value
        name, equals, rest = str(value).partition("=")
        if not equals or not name.strip():
            self.fail(str(_("{value} is not of the form NAME=VALUE", value=value)), param, ctx)
        return name.strip(), rest.strip()


DAY = DayParam()
FILE = FileParam()
PAIR = PairParam()
