"""`regest signature verify`: signatures checked anew, of a document or of files beside any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.kit.console import (
    argument,
    card,
    command,
    emit,
    heading,
    json_option,
    option,
    pass_house,
    say,
)
from regest.kit.console.params import FILE

if TYPE_CHECKING:
    from regest.core.base.messages import Message
    from regest.core.signatures.checking import Checked
    from regest.core.signatures.received import Received
    from regest.core.signatures.tables import SignatureCheck
    from regest.kit.house import House
    from regest.kit.signature_loose import LooseFinding
    from regest.kit.signature_state import Signatures

BROKEN = 1


@command("verify", help=_("Check the signatures of a document anew, and keep the protocols."))
@argument("reference", metavar=_("[REF]"), required=False, help=_("Number or id of the document."))
@option("--file", "files", multiple=True, type=FILE,
        help=_("A signed file that belongs to no document; nothing is kept."))  # fmt: skip
@option("--container", "containers", multiple=True, type=FILE,
        help=_("A file with signatures (.sig, .p7s) upon it."))  # fmt: skip
@json_option
@pass_house
def verify(
    house: House,
    reference: str | None,
    *,
    files: tuple[Path, ...],
    containers: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Verify signatures; ends with 1 when something speaks against one."""
    loose = bool(files or containers)
    if loose == (reference is not None):
        raise UsageFault(
            "nothing_to_verify",
            _("Either a document is verified, or files"),
            remedy=_("Name the document, or the files: --file FILE --container FILE."),
        )
    if reference is None:
        bad = _loose(house, files, containers, as_json=as_json)
    else:
        bad = _of_record(house, reference, as_json=as_json)
    if bad:
        click.get_current_context().exit(BROKEN)


def _of_record(house: House, reference: str, *, as_json: bool) -> bool:
    from regest.core.catalogue.references import find_record
    from regest.kit.looks import card_seen
    from regest.kit.signature_sheet import no_signatures
    from regest.kit.signature_state import plain, signatures_of
    from regest.kit.signature_verification import verify_record

    verify_record(house, reference)
    with house.read() as session:
        record = find_record(session, house.reader, reference)
        found = signatures_of(house, session, record)
    if not found.anything:
        raise no_signatures()
    card_seen(house, record)
    if as_json:
        emit({**plain(found), "bad": found.bad})
    else:
        _tell(house, found)
    return found.bad


def _tell(house: House, found: Signatures) -> None:
    for act in (*found.given, *found.former):
        _act(house, act)
    for received in found.received:
        _received(house, received)
    if not (found.given or found.former or found.received):
        say(_("Nobody has signed yet."))


def _act(house: House, act: Checked) -> None:
    say(f"{act.signature.name}: {act.told}")
    for check in act.checks:
        _protocol(house, check)


def _received(house: House, received: Received) -> None:
    say(f"{names_of(received)}: {received.told}")
    if received.check is not None:
        _protocol(house, received.check)


def names_of(received: Received) -> str:
    """Return the names of a signature's file and of the file that it is upon."""
    container, file = received.container, received.component
    return " → ".join(each.name for each in (container, file) if each is not None)


def _protocol(house: House, check: SignatureCheck) -> None:
    from regest.core.signatures.checks import remarks_of
    from regest.kit.signature_protocol import checked_words, lines_of

    zone = house.deployment.zone
    for remark in remarks_of(check):
        say(f"  {remark}")
    card([(f"  {name}", value) for name, value in lines_of(check, zone)])
    say(f"  {checked_words(check, zone)}")


def _loose(
    house: House, files: Sequence[Path], containers: Sequence[Path], *, as_json: bool
) -> bool:
    from regest.kit.signature_loose import examine_loose, loose_files, plain_loose, speaks_against

    given, brought = loose_files(files), loose_files(containers)
    found = examine_loose(house, given, brought)
    bad = any(speaks_against(answer) for each in found for answer in each.answers)
    if as_json:
        emit({"findings": plain_loose(given, brought, found), "bad": bad})
        return bad
    if not found:
        say(_("There are no signatures in these files."))
    for each in found:
        names = [brought[each.container].name] if each.container is not None else []
        names += [given[each.file].name] if each.file is not None else []
        heading(" → ".join(names))
        _answers(house, each)
    return bad


def _answers(house: House, found: LooseFinding) -> None:
    from regest.core.signatures.finding_words import said_of
    from regest.kit.signature_protocol import lines_of

    for answer in found.answers:
        say(said_of(answer.finding, answer))
        _remarks(answer.remarks)
        lines = lines_of(answer, house.deployment.zone)
        card([(f"  {name}", value) for name, value in lines])


def _remarks(remarks: Iterable[Message]) -> None:
    for remark in remarks:
        say(f"  {remark}")
