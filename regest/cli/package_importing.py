"""`regest import-package`: the package of another deployment brought into this one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import argument, command, emit, json_option, option, pass_house, say, warn

if TYPE_CHECKING:
    from regest.core.preservation.package_import import Imported
    from regest.kit.house import House

PERMISSION = "deployment.administer"


@command(
    "import-package",
    help=_(
        "Bring in a package that `regest export` wrote: all of it, or nothing.\n\n"
        "It is checked first: checksums, signatures, schemas, event log. A whole catalogue takes "
        "the place of the preset in a deployment that has registered nothing yet; elsewhere it "
        "joins what is there, and whatever does not fit is named."
    ),
)
@argument("package", metavar=_("PACKAGE"), type=click.Path(path_type=Path))
@option("--key", default="", metavar=_("HEX"), help=_("Public key that it must be signed with."))
@option("--dry-run", is_flag=True, help=_("Only try, and keep nothing."))
@json_option
@pass_house(permission=PERMISSION)
def import_package(house: House, package: Path, *, key: str, dry_run: bool, as_json: bool) -> None:
    """Import a package, or try to."""
    from regest.kit import catalogue_export

    done = catalogue_export.bring_in(house, package, key=key, dry_run=dry_run)
    if as_json:
        emit(_as_dict(done, dry_run=dry_run))
        return
    _tell(done, dry_run=dry_run)


def _tell(done: Imported, *, dry_run: bool) -> None:
    from regest.core.preservation.package_import import told_of

    say(_("Package of {association}, {line}", association=done.association, line=done.head))
    if not done.changed:
        say(_("Everything in it is here already."))
    else:
        rows = sum(done.added.values())
        counted = {"records": done.records, "rows": rows, "files": done.blobs}
        if dry_run:
            say(_("It fits: documents {records}, rows {rows}. Nothing was kept.", **counted))
        else:
            say(_("Imported: documents {records}, rows {rows}, files {files}.", **counted))
    for message in told_of(done):
        warn(message)
    if done.added.get("account") and done.replaced and not dry_run:
        say(
            _(
                "Passwords are no part of a package: invite people with regest user invite, "
                "unless they had an account here before."
            )
        )


def _as_dict(done: Imported, *, dry_run: bool) -> dict[str, object]:
    return {
        "package": done.digest,
        "association": done.association,
        "head": done.head,
        "dry_run": dry_run,
        "replaced": done.replaced,
        "records": done.records,
        "added": done.added,
        "same": done.same,
        "kept": done.kept,
        "withheld": done.withheld,
        "suppressed": list(done.suppressed),
        "waiting": done.waiting,
        "files": done.blobs,
        "remarks": list(done.remarks),
    }
