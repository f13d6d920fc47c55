"""`regest member form|return-letter` and `regest consent form`: papers to be filled in or sent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import option, pass_house, say
from regest.plugins.membership.cli.consents import consent
from regest.plugins.membership.cli.group import application_argument, located, member
from regest.plugins.membership.declarations.catalogue import CONSENTS, READ
from regest.plugins.membership.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.api.papers import Paper

_OUT = option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar=_("FILE"),
    help=_("Where to: .docx or .pdf."),
)
_OVERWRITE = option("--overwrite", is_flag=True, help=_("Replace the file."))


@member.command("form", help=_("Write appendix А as a form to be filled in."))
@option("--candidate", is_flag=True, help=_("The application of a candidate (3.2)."))
@_OUT
@_OVERWRITE
@pass_house(permission=READ)
def form(house: House, out: Path, *, candidate: bool, overwrite: bool) -> None:
    """Write the form."""
    from regest.plugins.membership.blanks.application import application_blank

    _write(house, application_blank(house, candidate=candidate), out, overwrite=overwrite)


@member.command("return-letter", help=_("Write the letter that returns an application."))
@application_argument
@_OUT
@_OVERWRITE
@pass_house(permission=READ)
def return_letter(house: House, application: str, out: Path, *, overwrite: bool) -> None:
    """Write the letter."""
    from regest.plugins.membership.blanks import returning

    paper = returning.return_letter(house, located(house, application))
    _write(house, paper, out, overwrite=overwrite)


@consent.command("form", help=_("Write the form of a consent, or of its withdrawal."))
@option("--person", metavar=_("PERSON"), default="", help=_("Whose data."))
@option("--data", metavar=_("TEXT"), default="", help=_("Which data."))
@option("--purpose", metavar=_("TEXT"), default="", help=_("For what."))
@option("--withdrawal", is_flag=True, help=_("The form of a withdrawal."))
@_OUT
@_OVERWRITE
@pass_house(permission=CONSENTS)
def consent_form(
    house: House,
    person: str,
    data: str,
    purpose: str,
    out: Path,
    *,
    withdrawal: bool,
    overwrite: bool,
) -> None:
    """Write the form."""
    from regest.plugins.membership.blanks.consent import consent_blank, withdrawal_blank

    if withdrawal:
        paper = withdrawal_blank(house, person=person)
    else:
        paper = consent_blank(house, person=person, data=data, purpose=purpose)
    _write(house, paper, out, overwrite=overwrite)


def _write(house: House, paper: Paper, out: Path, *, overwrite: bool) -> None:
    from regest.api.papers import save

    save(house, paper, out, overwrite=overwrite)
    say(_("Written: {file}", file=out))
