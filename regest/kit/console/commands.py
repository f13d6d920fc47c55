"""Commands, groups, options and arguments whose texts are messages, translated when shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from regest.core.base.messages import LANGUAGES, Message, _, set_language
from regest.kit.console.invocation import Invocation
from regest.kit.console.params import typed

F = TypeVar("F", bound=Callable[..., Any])
Words = Message | str | None


class _Worded:
    """Keeps help texts and metavars as messages until somebody reads them."""

    _help: Words = None
    _metavar: Words = None
    _options_metavar: Words = None

    @property
    def help(self) -> str | None:
        """The help text in the language of the moment."""
        return _said(self._help)

    @help.setter  # noqa: A003
    def help(self, words: Words) -> None:
        self._help = words

    @property
    def metavar(self) -> str | None:
        """What stands for the value in help, in the language of the moment."""
        return _said(self._metavar)

    @metavar.setter
    def metavar(self, words: Words) -> None:
        self._metavar = words

    @property
    def options_metavar(self) -> str | None:
        """What stands for all options in a usage line."""
        return _said(self._options_metavar)

    @options_metavar.setter
    def options_metavar(self, words: Words) -> None:
        self._options_metavar = words


def _said(words: Words) -> str | None:
    return None if words is None else str(words)


class Option(_Worded, click.Option):
    """An option whose help and metavar are messages, and whose text can be kept."""

    def __init__(self, *args: Any, help: Words = None, **attrs: Any) -> None:  # noqa: A002
        super().__init__(*args, **attrs)
        self.help = help

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:
        """Return what was typed as the option's kind."""
        return typed(super().type_cast_value(ctx, value))


class Argument(_Worded, click.Argument):
    """A positional argument whose help and metavar are messages, and whose text can be kept."""

    def __init__(self, *args: Any, help: Words = None, **attrs: Any) -> None:  # noqa: A002
        super().__init__(*args, **attrs)
        self.help = help

    def type_cast_value(self, ctx: click.Context, value: Any) -> Any:
        """Return what was typed as the argument's kind."""
        return typed(super().type_cast_value(ctx, value))


class Command(_Worded, click.Command):
    """A command whose help is a message; it takes the shared options too, unseen."""

    def __init__(self, *args: Any, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.options_metavar = _("[OPTIONS]")
        taken = {name for param in self.params for name in param.opts}
        self.params += [each for each in shared_options(hidden=True) if taken.isdisjoint(each.opts)]


class Group(_Worded, click.Group):
    """A group of commands whose help is a message."""

    command_class = Command
    _subcommand_metavar: Words = None

    def __init__(self, *args: Any, **attrs: Any) -> None:
        super().__init__(*args, **{"options_metavar": None, **attrs})
        self.subcommand_metavar = _("COMMAND …")

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which they were written."""
        del ctx
        return list(self.commands)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write every command with the whole first paragraph of its help."""
        found = {name: self.get_command(ctx, name) for name in self.list_commands(ctx)}
        rows = [
            (name, (each.help or "").partition("\n\n")[0])
            for name, each in found.items()
            if each is not None and not each.hidden
        ]
        if rows:
            with formatter.section(str(_("Commands"))):
                formatter.write_dl(rows)

    @property
    def subcommand_metavar(self) -> str:
        """What stands for a command of the group in a usage line."""
        return str(self._subcommand_metavar or "")

    @subcommand_metavar.setter
    def subcommand_metavar(self, words: Words) -> None:
        self._subcommand_metavar = words


Group.group_class = Group


def command(name: str, *, help: Message, **attrs: Any) -> Callable[[Callable[..., Any]], Command]:  # noqa: A002
    """Make a function a command; its help is shown in the language of the moment."""
    return click.command(name, cls=Command, help=help, **attrs)


def group(name: str, *, help: Message, **attrs: Any) -> Callable[[Callable[..., Any]], Group]:  # noqa: A002
    """Make a function a group of commands; add them with `@name.command(…)`."""
    return click.group(name, cls=Group, help=help, **attrs)


def option(*names: str, help: Message, **attrs: Any) -> Callable[[F], F]:  # noqa: A002
    """Give a command an option; `help` and `metavar` are messages."""
    return click.option(*names, cls=Option, help=help, **attrs)


def argument(name: str, *, metavar: Words = None, **attrs: Any) -> Callable[[F], F]:
    """Give a command a positional argument; `help` and `metavar` are messages."""
    return click.argument(name, cls=Argument, metavar=metavar, **attrs)


def json_option(function: F) -> F:
    """Give a command `--json`, as its argument `as_json`; refusals take that form too."""
    return option(
        "--json",
        "as_json",
        is_flag=True,
        is_eager=True,
        callback=_remember_json,
        help=_("Print JSON for programs."),
    )(function)


def _remember_json(ctx: click.Context, _param: click.Parameter, value: Any) -> Any:
    ctx.ensure_object(Invocation).as_json = value
    return value


def shared_options(*, hidden: bool) -> Sequence[click.Parameter]:
    """Return the options of the whole program; they may stand before or after the command."""
    return (
        _shared(
            "-d",
            "--deployment",
            "shared_folder",
            type=click.Path(path_type=Path),
            metavar=_("DIR"),
            help=_("Folder of the deployment (or REGEST_DEPLOYMENT)."),
            hidden=hidden,
        ),
        _shared(
            "--as",
            "shared_login",
            metavar=_("LOGIN"),
            hidden=hidden,
            help=_("Act as this account; otherwise as the console."),
        ),
        _shared(
            "--lang",
            "shared_language",
            type=click.Choice(LANGUAGES),
            hidden=hidden,
            help=_("Language of the answers: ru (default) or en; also REGEST_LANG."),
        ),
        _shared(
            "--without",
            "shared_without",
            metavar=_("MODULE"),
            multiple=True,
            hidden=hidden,
            help=_("Go on without a broken module; the event log keeps that."),
        ),
    )


def _shared(*names: str, **attrs: Any) -> Option:
    return Option(names, is_eager=True, expose_value=False, callback=_remember, **attrs)


def _remember(ctx: click.Context, param: click.Parameter, value: Any) -> None:
    if value in (None, ()):
        return
    call = ctx.ensure_object(Invocation)
    match param.name:
        case "shared_folder":
            call.folder = value
        case "shared_login":
            call.login = value
        case "shared_without":
            call.without += value
        case "shared_language":
            set_language(value)
