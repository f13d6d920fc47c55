"""`regest signature`: what waits to be signed, who signed what, whether it is true."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.cli.signature_signing import sign
from regest.cli.signature_verification import names_of, verify
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    heading,
    json_option,
    option,
    pass_house,
    say,
    table,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regest.core.catalogue.tables import Record
    from regest.core.signatures.checking import Checked
    from regest.core.signatures.tables import Signature, SignatureCheck
    from regest.kit.house import House
    from regest.kit.signature_state import Line, Signatures

REFERENCE = argument("reference", metavar=_("REF"), help=_("Number or id of the document."))


@group("signature", help=_("Signatures: what waits, who signed what, whether it is true."))
def signature() -> None:
    """Hold the commands."""


signature.add_command(sign)
signature.add_command(verify)


@signature.command(
    "list", help=_("List what waits for your signature, what you signed, and what is not proved.")
)
@option("--all", "everybody", is_flag=True, help=_("Those of everybody, not only your own."))
@json_option
@pass_house
def list_all(house: House, *, everybody: bool, as_json: bool) -> None:
    """List what waits and what is signed; the console has no signatures of its own."""
    from regest.kit import signature_state as states

    own = not everybody and not house.reader.is_console
    with house.read() as session:
        due = states.waiting(house, session, own=own)
        given = states.latest(house, session, own=own)
        unproved = states.not_proved(house, session)
        if as_json:
            emit(
                {
                    "waiting": states.waiting_plain(due),
                    "signed": states.latest_plain(given),
                    "not_proved": states.not_proved_plain(unproved),
                }
            )
            return
        _waiting(due)
        _signed(house, given)
        if unproved:
            _not_proved(unproved)


@signature.command("show", help=_("Show who is to sign a document and who has signed it, when."))
@REFERENCE
@json_option
@pass_house
def show(house: House, reference: str, *, as_json: bool) -> None:
    """Show the signatures upon a record."""
    found = _found(house, reference)
    if as_json:
        from regest.kit.signature_state import plain

        emit(plain(found))
        return
    _lines(house, found)


@signature.command("sheet", help=_("Write the signature sheet of a document to a file."))
@REFERENCE
@argument("path", type=click.Path(dir_okay=False, path_type=Path), metavar=_("FILE"),
          help=_("File to write: .pdf or .docx."))  # fmt: skip
@option("--overwrite", is_flag=True, help=_("Replace the file."))
@json_option
@pass_house
def sheet(house: House, reference: str, path: Path, *, overwrite: bool, as_json: bool) -> None:
    """Write the signature sheet."""
    from regest.kit.signature_sheet import save_sheet

    save_sheet(house, reference, path, overwrite=overwrite)
    if as_json:
        emit({"file": str(path)})
    else:
        say(_("Printed: {file}", file=path))


def _found(house: House, reference: str) -> Signatures:
    from regest.core.catalogue.references import find_record
    from regest.kit.looks import card_seen
    from regest.kit.signature_sheet import no_signatures
    from regest.kit.signature_state import signatures_of

    with house.read() as session:
        record = find_record(session, house.reader, reference)
        found = signatures_of(house, session, record)
    if not found.anything:
        raise no_signatures()
    card_seen(house, record)
    return found


def _lines(house: House, found: Signatures) -> None:
    if found.asked:
        _asked(house, found)
    for former in found.former:
        _former(house, former)
    for received in found.received:
        say(f"{names_of(received)}: {received.told}")


def _asked(house: House, found: Signatures) -> None:
    from regest.kit.signature_state import when

    table(
        (
            Column(_.p("column", "As")),
            Column(_.p("column", "Who")),
            Column(_.p("column", "When"), whole=True),
            Column(_.p("column", "State")),
            Column(_.p("column", "Entry"), right=True, optional=True),
        ),
        [
            [
                each.role,
                each.name,
                when(house, each.checked.signature) if each.checked is not None else "",
                each.checked.told
                if each.checked is not None
                else (_("to sign now") if each.turn else _("signs later")),
                each.checked.entry if each.checked is not None else "",
            ]
            for each in found.lines
        ],
    )


def _former(house: House, former: Checked) -> None:
    from regest.kit.signature_state import when

    moment = when(house, former.signature)
    say(f"{former.signature.name}, {moment}: {former.told}")


def _waiting(due: Sequence[tuple[Line, Record]]) -> None:
    heading(_("Waiting for a signature"))
    table(
        (_document(), _who(), Column(_.p("column", "Identifier"), whole=True)),
        [[record.number or record.heading, line.name, record.id] for line, record in due],
    )


def _signed(house: House, given: Sequence[tuple[Signature, Record]]) -> None:
    from regest.kit.signature_state import kind_title, when

    heading(_("Signed"))
    table(
        (
            _document(),
            _who(),
            Column(_.p("column", "When"), whole=True),
            Column(_.p("column", "How"), optional=True),
        ),
        [
            [
                record.number or record.heading,
                each.name,
                when(house, each),
                _("cancelled") if each.cancelled_at is not None else kind_title(house, each.kind),
            ]
            for each, record in given
        ],
    )


def _not_proved(rows: Sequence[tuple[SignatureCheck, Record]]) -> None:
    from regest.core.hooks.signature_types import SignatureFinding
    from regest.core.signatures.finding_words import said_of

    heading(_("Came signed, and is not proved"))
    table(
        (
            _document(),
            _who(),
            Column(_("Certificate until"), whole=True),
            Column(_.p("column", "State")),
        ),
        [
            [
                record.number or record.heading,
                check.owner,
                f"{check.valid_to:%d.%m.%Y}" if check.valid_to is not None else "",
                said_of(SignatureFinding(check.finding), check),
            ]
            for check, record in rows
        ],
    )


def _document() -> Column:
    return Column(_.p("column", "Document"))


def _who() -> Column:
    return Column(_.p("column", "Who"))
