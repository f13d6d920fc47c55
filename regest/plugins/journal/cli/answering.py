"""`regest journal answer`: the draft of an answer, on the letterhead, to be finished in Word."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.api.console import (
    argument,
    emit,
    json_option,
    option,
    pass_house,
    say,
    warn_all,
)
from regest.plugins.journal.cli.group import journal
from regest.plugins.journal.declarations import REGISTER_OUTGOING
from regest.plugins.journal.words import _

if TYPE_CHECKING:
    from regest.api import House
    from regest.plugins.journal.outgoing.answers import Prepared


@journal.command("answer", help=_("Prepare an answer to an incoming document: a draft in Word."))
@argument("reference", metavar=_("REF"), help=_("Number as printed, or id, of the document."))
@option(
    "--to",
    "addressees",
    metavar=_("NAME"),
    multiple=True,
    help=_("Whom it goes to; default: who sent the document; may be repeated."),
)
@option(
    "--subject",
    metavar=_("TEXT"),
    default="",
    help=_("What it is about; default: as the document, or the reference to it."),
)
@option(
    "--signed-by",
    "signatory",
    metavar=_("PERSON"),
    default="",
    help=_("Who is to sign it; default: the chair."),
)
@option("--executor", metavar=_("PERSON"), default="", help=_("Who writes it; default: the actor."))
@option(
    "--out",
    "target",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar=_("FILE"),
    help=_("File to write it to, such as answer.docx."),
)
@option("--another", is_flag=True, help=_("A second draft, though one answers it already."))
@json_option
@pass_house(permission=REGISTER_OUTGOING, of_class=True)
def answer(
    house: House,
    reference: str,
    addressees: tuple[str, ...],
    subject: str,
    signatory: str,
    executor: str,
    target: Path | None,
    *,
    another: bool,
    as_json: bool,
) -> None:
    """Prepare an answer."""
    from regest.api.papers import write_file
    from regest.plugins.journal.outgoing.answers import Answer, prepare

    if target is not None:
        refuse_target(target)
    prepared = prepare(
        house, reference, Answer(addressees=addressees, subject=subject, signatory=signatory,
                                 executor=executor, another=another),
    )  # fmt: skip
    if target is not None:
        write_file(target, prepared.content)
    _show(prepared, reference, target, as_json=as_json)


def refuse_target(target: Path) -> None:
    """Refuse before a draft is written what could not be written after it."""
    from regest.api import Refusal, UsageFault

    if target.suffix.lower() != ".docx":
        raise UsageFault(
            "not_docx",
            _("The draft is a Word file: {path}", path=target),
            remedy=_("Name a file that ends in .docx."),
        )
    if target.exists():
        raise Refusal(
            "file_exists",
            _("There is such a file: {path}", path=target),
            remedy=_("Name another file."),
        )
    if not target.absolute().parent.is_dir():
        raise UsageFault(
            "no_folder",
            _("There is no such folder: {path}", path=target.absolute().parent),
            remedy=_("Make the folder first."),
        )


def _show(prepared: Prepared, reference: str, target: Path | None, *, as_json: bool) -> None:
    record = prepared.record
    if as_json:
        emit(
            {
                "id": record.id,
                "state": record.state.value,
                "number": record.number,
                "subject": record.heading,
                "addressees": prepared.addressees,
                "reference": prepared.reference,
                "file": str(target) if target is not None else prepared.name,
                "mark": record.mark,
                "warnings": [str(each.message) for each in prepared.warnings],
            }
        )
        return
    say(_("Draft of an answer: {subject}", subject=record.heading))
    say(_("To: {names}", names="; ".join(prepared.addressees)))
    say(prepared.reference)
    if target is not None:
        say(_("Written to {path}", path=target))
    say(
        _(
            "Once it is signed: regest journal out --draft {reference} --case INDEX --file FILE",
            reference=reference,
        )
    )
    warn_all(prepared.warnings)
