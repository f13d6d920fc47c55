"""The root of the command line: what there is, the shared options, and where every error ends.

`regest --help` and completion read names and helps alone; a command's module is imported when the
command runs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

import click

import regest
from regest.cli.lazy import Entry, LazyGroup
from regest.core.base.errors import RegestError
from regest.core.base.messages import LANGUAGES, _
from regest.kit.console import Invocation, Option
from regest.kit.console.click_words import speaking
from regest.kit.console.commands import shared_options
from regest.kit.console.failures import (
    INTERRUPTED,
    report,
    report_incident,
    report_usage,
    system_refused,
)
from regest.kit.console.output import flush

LANGUAGE_VARIABLE = "REGEST_LANG"
_LANGUAGE_OPTION = "--lang"

ENTRIES = (
    Entry("init", "regest.cli.init:init", _("Make a new deployment")),
    Entry("demo", "regest.cli.demo:demo", _("Show it all on sample letters")),
    Entry("doctor", "regest.cli.doctor:doctor", _("Check the system and explain what to mend")),
    Entry("rendition", "regest.cli.rendition:rendition", _("PDF/A of what is kept for long")),
    Entry("fixity", "regest.cli.fixity:fixity", _("Read stored files again to find damage")),
    Entry("db", "regest.cli.db:db", _("Upgrade and check the database")),
    Entry("backup", "regest.cli.backup:backup", _("Make backups, try them, list them")),
    Entry("export", "regest.cli.exporting:export", _("Write the catalogue as an open package")),
    Entry(
        "import-package",
        "regest.cli.package_importing:import_package",
        _("Bring in a package of another deployment"),
    ),
    Entry("restore", "regest.cli.restore:restore", _("Make a deployment anew from a backup")),
    Entry("rules", "regest.cli.rules:rules", _("Show the rules in force with their clauses")),
    Entry("numbers", "regest.cli.numbers:numbers", _("Templates of numbers of the journals")),
    Entry("plugins", "regest.cli.plugins:plugins", _("Switch modules on and off")),
    Entry("user", "regest.cli.user:user", _("Accounts and their roles")),
    Entry("party", "regest.cli.party:party", _("Correspondents: organisations and persons")),
    Entry("standing", "regest.cli.standing:standing", _("Who is what, from when to when")),
    Entry("body", "regest.cli.body:body", _("Presidium, general meeting, groups: who sits there")),
    Entry("office", "regest.cli.office:office", _("Chair, deputy, secretary: elections and terms")),
    Entry("record", "regest.cli.record:record", _("Documents of the catalogue")),
    Entry("file", "regest.cli.file:file", _("Files: opened, closed, lent, printed")),
    Entry("task", "regest.cli.task:task", _("Tasks: who does what by when")),
    Entry("fileplan", "regest.cli.fileplan:fileplan", _("The file plan of a year")),
    Entry("retention", "regest.cli.retention:retention", _("Terms of files: due, why, holds")),
    Entry("inventory", "regest.cli.inventory:inventory", _("Inventories of lasting files")),
    Entry("transfer", "regest.cli.transfer:transfer", _("Transfers of files to an archive")),
    Entry("handover", "regest.cli.handover:handover", _("Acts of handing the files over")),
    Entry("act", "regest.cli.act:act", _("Acts of destruction")),
    Entry("signature", "regest.cli.signature:signature", _("Who signed what, and is it true")),
    Entry("trust", "regest.cli.trust:trust", _("What signatures are checked against")),
    Entry("template", "regest.cli.template:template", _("Letterheads that letters are written on")),
    Entry("import", "regest.cli.importing:import_folder", _("Take over a folder of old papers")),
    Entry("search", "regest.cli.search:search", _("Find documents by any word or number")),
    Entry("index", "regest.cli.index:index", _("Check and rebuild the search index")),
    Entry("text", "regest.cli.text:text", _("Texts of files: what waits, what was not read")),
    Entry("jobs", "regest.cli.jobs:jobs", _("Background work: what waits, what failed")),
    Entry("serve", "regest.cli.serve:serve", _("Serve the pages in the browser")),
    Entry("worker", "regest.cli.worker:worker", _("Do the work that waits")),
    Entry("audit", "regest.cli.audit:audit", _("Verify and export the event log")),
)


class Root(LazyGroup):
    """The whole program; `main` is the edge where every error becomes words and an exit code."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT002
        windows_expand_args: bool = True,  # noqa: FBT002
        **extra: Any,
    ) -> Any:
        """Run the command that `args` name and end the program with its exit code."""
        del standalone_mode, windows_expand_args
        given = list(sys.argv[1:] if args is None else args)
        call = Invocation()
        with speaking(language_of(given)):
            code = self._run(given, call, prog_name or "regest", complete_var, extra)
        sys.exit(code)

    def _run(
        self,
        given: list[str],
        call: Invocation,
        prog_name: str,
        complete_var: str | None,
        extra: dict[str, Any],
    ) -> int:
        call.as_json = "--json" in given
        if os.environ.get("NO_COLOR"):
            extra.setdefault("color", False)
        try:
            ended = super().main(
                given, prog_name, complete_var, standalone_mode=False, obj=call, **extra
            )
        except click.Abort:
            return INTERRUPTED
        except click.ClickException as fault:
            return report_usage(fault, call)
        except RegestError as error:
            return report(error, call)
        except OSError as fault:
            # One without a file is about the output: whether the work was done is not known here.
            if fault.filename is None:
                return report_incident(fault, call)
            return report(system_refused(fault, call), call)
        except Exception as fault:  # noqa: BLE001 — the last place where it can become words
            return report_incident(fault, call)
        return ended if isinstance(ended, int) else 0

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a reader that went away (`| head`) has had what it wanted."""
        try:
            result = super().invoke(ctx)
            flush()
        except BrokenPipeError:
            _let_go_of_stdout()
            return 0
        return result


def language_of(args: Sequence[str]) -> str:
    """Return the language that `args` or the environment ask for, before anything is parsed."""
    asked = os.environ.get(LANGUAGE_VARIABLE, "")
    for position, each in enumerate(args):
        name, equals, value = each.partition("=")
        if name == _LANGUAGE_OPTION:
            asked = value if equals else next(iter(args[position + 1 :]), "")
    return asked if asked in LANGUAGES else LANGUAGES[0]


def _let_go_of_stdout() -> None:
    """Point the output nowhere, so that closing it at exit does not complain again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _show_version(ctx: click.Context, _param: click.Parameter, value: Any) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(f"regest {regest.__version__}")
        ctx.exit()


root = Root(
    "regest",
    entries=ENTRIES,
    help=_("Records system: registers documents, keeps them, finds them."),
    epilog=None,
    no_args_is_help=True,
    options_metavar=_("[OPTIONS]"),
    context_settings={"max_content_width": 100, "help_option_names": ["-h", "--help"]},
    params=[
        *shared_options(hidden=False),
        Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help=_("Show the version and exit."),
        ),
    ],
)


def main() -> None:
    """Run the program; ends the process with exit code 0, 1, 2 or 3."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal that cannot show a letter gets its code instead of an error.
            stream.reconfigure(errors="backslashreplace")
    root.main()
