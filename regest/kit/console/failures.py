"""The edge where errors end: each becomes a sentence for a person, or JSON, and an exit code."""

from __future__ import annotations

import os
import secrets
import sys
import traceback
from pathlib import Path

import click

from regest.core.base.errors import RegestError, Unavailable
from regest.core.base.messages import Message, _, show
from regest.kit.console.invocation import Invocation
from regest.kit.console.output import emit

DEBUG_VARIABLE = "REGEST_DEBUG"
BROKEN = 3
USAGE = 2
INTERRUPTED = 130


def report(error: RegestError, call: Invocation) -> int:
    """Tell why not, by which rule and clause, and the way out; return the exit code."""
    if call.as_json:
        emit({"refused": error.as_dict()})
        return error.exit_code
    body = show(error.message).rstrip(".")
    source = _source(error)
    click.echo(f"{body} ({source})." if source else f"{body}.", err=True)
    for candidate in getattr(error, "candidates", ()):
        if (text := show(candidate)) not in body:
            click.echo(f"  {text}", err=True)
    if error.remedy is not None:
        click.echo(show(error.remedy), err=True)
    return error.exit_code


def report_usage(error: click.ClickException, call: Invocation) -> int:
    """Tell what is wrong with the call, how it goes, and where to read on; return the exit code."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        error.show()
        return USAGE
    text = error.format_message()
    context = getattr(error, "ctx", None)
    path = context.command_path if context is not None else "regest"
    hint = _("More: {command} --help", command=path)
    if call.as_json:
        emit(
            {
                "refused": {
                    "code": "usage",
                    "message": text,
                    "rule": "",
                    "clause": "",
                    "remedy": str(hint),
                }
            }
        )
        return USAGE
    click.echo(text, err=True)
    if context is not None:
        click.echo(context.get_usage(), err=True)
    click.echo(str(hint), err=True)
    return USAGE


def system_refused(fault: OSError, call: Invocation) -> Unavailable:
    """Return what the operating system refused, with the file it is about; the log keeps where."""
    import structlog

    from regest.kit.logs import start_log

    start_log(call.log_folder())
    structlog.get_logger(__name__).warning("system_refused", exc_info=fault)
    return Unavailable(
        "system_refused",
        _(
            "The operating system refuses {file}: {cause}",
            file=fault.filename,
            cause=fault.strerror or type(fault).__name__,
        ),
        remedy=_("Check the rights to it and the free space on the disk."),
    )


def report_incident(error: Exception, call: Invocation) -> int:
    """Keep an unforeseen error in the log and give the person its number; return the exit code."""
    import structlog

    from regest.kit.logs import log_path, start_log

    incident = secrets.token_hex(4)
    place = start_log(call.log_folder())
    structlog.get_logger(__name__).error("incident", incident=incident, exc_info=error)
    told = _incident(incident, place or log_path(None))
    if call.as_json:
        refused = RegestError("internal", told, remedy=_AGAIN).as_dict()
        emit({"refused": {**refused, "incident": incident}})
    else:
        click.echo(f"{told}\n{_AGAIN}", err=True)
    if os.environ.get(DEBUG_VARIABLE):
        traceback.print_exception(error, file=sys.stderr)
    return BROKEN


_AGAIN = _("What was confirmed before is kept. Give the number to whoever looks after the system.")


def _incident(number: str, place: Path) -> Message:
    return _(
        "The command was not finished: fault {number}, kept in {file}.",
        number=number,
        file=place,
    )


def _source(error: RegestError) -> str:
    """Return clause and rule as they stand in brackets, each once."""
    if not error.rule or error.rule in error.clause:
        return error.clause
    if not error.clause:
        return error.rule
    return f"{error.clause}; {error.rule}"
