"""`regest record add`: registers a document of a kind that no module has a journal for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from regest.cli.record.files import prepared_files
from regest.cli.record.group import record
from regest.core.base.messages import _
from regest.kit.console import DAY, FILE, PAIR, emit, json_option, option, pass_house, say, warn_all
from regest.kit.console.arrived import tell_signatures

if TYPE_CHECKING:
    from regest.core.catalogue.registration import Registered
    from regest.core.hooks.types import Problem
    from regest.kit.arrived_signatures import SignatureLine
    from regest.kit.house import House


@record.command("add", help=_("Register a document of any kind, such as a methodical work."))
@option("--class", "class_name", metavar=_("CLASS"), required=True, help=_("Its kind."))
@option("--heading", metavar=_("TEXT"), required=True, help=_("What it is about."))
@option("--dated", type=DAY, help=_("Date of the document."))
@option("--case", "index", metavar=_("INDEX"), default="", help=_("Index of the file plan."))
@option(
    "--party",
    "parties",
    metavar=_("ROLE=NAME"),
    type=PAIR,
    multiple=True,
    help=_("Who has to do with it: author=…, addressee=…; may be repeated."),
)
@option(
    "--field",
    "fields",
    metavar=_("NAME=VALUE"),
    type=PAIR,
    multiple=True,
    help=_("Value of a field of the kind; may be repeated."),
)
@option("--file", "files", type=FILE, multiple=True, help=_("Its file; may be repeated."))
@option("--mark", metavar=_("MARK"), default="", help=_("Mark of restricted access."))
@option("--mark-basis", metavar=_("TEXT"), default="", help=_("What the mark rests on."))
@option("--key", metavar=_("KEY"), default="", help=_("Key against registering twice."))
@json_option
@pass_house(permission="record.register", of_class=True)
def add(
    house: House,
    class_name: str,
    heading: str,
    dated: dt.date | None,
    index: str,
    parties: tuple[tuple[str, str], ...],
    fields: tuple[tuple[str, str], ...],
    files: tuple[Path, ...],
    mark: str,
    mark_basis: str,
    key: str,
    *,
    as_json: bool,
) -> None:
    """Register a record."""
    from regest.core.catalogue.drafts import Draft
    from regest.core.catalogue.registration import register
    from regest.kit import arrived_signatures
    from regest.kit.registering import registrable_kind, roles_named, wish_of

    kind = registrable_kind(house, class_name)
    prepared = prepared_files(house, files, new=True)
    with house.work() as work:
        roles, warnings = roles_named(house, work, parties)
        draft = Draft(
            class_name=kind.name,
            heading=heading,
            document_date=dated,
            mark=mark or kind.default_mark,
            mark_basis=mark_basis,
            file_index=index or kind.file_index,
            fields=dict(fields),
            parties=roles,
            files=prepared,
            wish=wish_of(kind, index),
            provider=kind.provider,
            key=key,
        )
        registered = register(work, house.deployment.calls, draft)
    signatures = arrived_signatures.verified(house, registered.record.id)
    _answer(registered, [*warnings, *registered.warnings], signatures, as_json=as_json)


def _answer(
    registered: Registered,
    warnings: Sequence[Problem],
    signatures: Sequence[SignatureLine],
    *,
    as_json: bool,
) -> None:
    found = registered.record
    if as_json:
        emit(
            {
                "id": found.id,
                "number": found.number,
                "date": found.registered_on,
                "warnings": [str(each.message) for each in warnings],
                "signatures": [each.as_dict() for each in signatures],
            }
        )
        return
    title = found.number or found.heading
    if registered.repeated:
        say(_("Registered before under this key: {title}", title=title))
    else:
        say(_("Registered: {title} of {day}", title=title, day=found.registered_on))
    warn_all(warnings)
    tell_signatures(signatures)
