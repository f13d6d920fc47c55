"""`regest trust`: certificates and revocation lists that signatures are checked against."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from regest.core.base.messages import _
from regest.kit.console import (
    FILE,
    Column,
    argument,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    shown_day,
    table,
    warn,
)

if TYPE_CHECKING:
    import datetime as dt

    from regest.kit.house import House
    from regest.kit.trusting import TrustFile

READ, MANAGE = "settings.read", "trust.manage"
_FILES = argument(
    "paths", type=FILE, nargs=-1, required=True, metavar=_.p("computer file", "FILE…"),
    help=_("Files as the authority publishes them."),
)  # fmt: skip


@group("trust", help=_("What signatures are checked against: certificates, revocation lists."))
def trust() -> None:
    """Hold the commands."""


@trust.command("list", help=_("List the trusted certificates with the days that are left."))
@option("--withdrawn", is_flag=True, help=_("Those that are trusted no more."))
@json_option
@pass_house(permission=READ)
def list_certificates(house: House, *, withdrawn: bool, as_json: bool) -> None:
    """Show each certificate."""
    from regest.core.signatures.trust_listing import certificates
    from regest.kit.trust_words import ROLES, line_data, time_left

    with house.read() as session:
        found = certificates(session, _now(house), withdrawn=withdrawn)
    if as_json:
        emit([line_data(each) for each in found])
        return
    if not found:
        say(_("No certificate was withdrawn.") if withdrawn else _NOTHING)
        return
    columns = (
        Column(_.p("column", "Certificate")),
        Column(_.p("column", "Kind")),
        Column(_.p("column", "Valid to"), whole=True),
        Column(_.p("column", "Remains")),
        Column(_.p("column", "SHA-256"), whole=True),
        Column(_.p("column", "Withdrawn"), optional=True),
    )
    rows = []
    for each in found:
        kept = each.certificate
        role = ROLES[kept.role]
        rows.append(
            [
                kept.subject,
                _("{role}, accredited", role=role) if kept.qualified else role,
                shown_day(kept.valid_to.date()),
                time_left(each.days),
                kept.sha256[:16],
                kept.withdrawal_reason,
            ]
        )
    table(columns, rows)


@trust.command("add", help=_("Trust the certificates in files: .cer, .crt, .pem, .p7b."))
@_FILES
@option("--qualified", is_flag=True,
        help=_("They are of authorities that the ministry has accredited (63-ФЗ)."))  # fmt: skip
@option("--itself", is_flag=True,
        help=_("Trust a signer's own certificate as itself, whoever issued it."))  # fmt: skip
@option("--again", is_flag=True, help=_("Trust again what was withdrawn."))
@json_option
@pass_house(permission=MANAGE)
def add(
    house: House,
    paths: tuple[Path, ...],
    *,
    qualified: bool,
    itself: bool,
    again: bool,
    as_json: bool,
) -> None:
    """Take certificates."""
    from regest.core.signatures.trust_keeping import Wish
    from regest.kit.trust_words import became, certificate_data
    from regest.kit.trusting import add_certificates

    done = add_certificates(house, _read(paths), Wish(qualified, itself, again))
    if as_json:
        emit(
            {
                "certificates": [
                    {
                        "outcome": each.outcome.value,
                        "subject": each.facts.subject,
                        **(certificate_data(each.kept) if each.kept is not None else {}),
                    }
                    for each in done.taken
                ],
                "rechecked": done.rechecked,
            }
        )
        return
    say(*(became(each) for each in done.taken))
    _tell_rechecked(done.rechecked)


@trust.command("withdraw", help=_("Trust a certificate no more; what was proved stays proved."))
@argument("reference", metavar=_("CERTIFICATE"),
          help=_("Its SHA-256 or the beginning of it, or its number."))  # fmt: skip
@option("--reason", metavar=_("TEXT"), required=True, help=_("Why it is trusted no more."))
@json_option
@pass_house(permission=MANAGE)
def withdraw(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Withdraw trust."""
    from regest.kit import trusting
    from regest.kit.trust_words import certificate_data

    kept = trusting.withdraw(house, reference, reason)
    if as_json:
        emit(certificate_data(kept))
    else:
        say(_("Trust is withdrawn: {name}", name=kept.subject))


@trust.command("lists", help=_("List the newest revocation list of each issuer, stale ones told."))
@json_option
@pass_house(permission=READ)
def list_lists(house: House, *, as_json: bool) -> None:
    """Show each revocation list."""
    from regest.core.signatures.trust_listing import lists
    from regest.kit.trust_words import list_line_data, time_left

    with house.read() as session:
        found = lists(session, _now(house))
    if as_json:
        emit([list_line_data(each) for each in found])
        return
    if not found:
        say(_("No revocation list is kept. Add those of your authorities: regest trust add-list."))
        return
    columns = (
        Column(_.p("column", "Issuer")),
        Column(_.p("revocation list", "Number"), whole=True, optional=True),
        Column(_.p("revocation list", "Of"), whole=True),
        Column(_.p("revocation list", "In force to"), whole=True),
        Column(_.p("column", "Remains")),
        Column(_.p("revocation list", "Signature")),
    )
    rows = [
        [
            each.kept.issuer,
            each.kept.number,
            shown_day(each.kept.this_update.date()),
            shown_day(each.kept.next_update.date()) if each.kept.next_update else "",
            _.p("revocation list", "stale") if each.stale else time_left(each.days),
            _.p("signature of a list", "fits") if each.kept.confirmed_by
            else _.p("signature of a list", "not checked"),
        ]
        for each in found
    ]  # fmt: skip
    table(columns, rows)


@trust.command("add-list", help=_("Take revocation lists from files: .crl, DER or PEM."))
@_FILES
@option("--older", is_flag=True, help=_("Also one older than the kept one, for old signatures."))
@json_option
@pass_house(permission=MANAGE)
def add_list(house: House, paths: tuple[Path, ...], *, older: bool, as_json: bool) -> None:
    """Take revocation lists."""
    from regest.kit.trust_words import list_became, list_data, remarks
    from regest.kit.trusting import add_lists

    done = add_lists(house, _read(paths), older=older)
    if as_json:
        lists = [{"outcome": each.outcome.value, **list_data(each.kept)} for each in done.taken]
        emit({"lists": lists, "rechecked": done.rechecked})
        return
    for each in done.taken:
        say(list_became(each))
    for remark in remarks(done.taken, _now(house)):
        warn(remark)
    _tell_rechecked(done.rechecked)


_NOTHING = _(
    "No certificate is trusted yet. The ministry of digital development publishes the list of "
    "accredited authorities with their certificates: save them and add them."
)


def _read(paths: Sequence[Path]) -> list[TrustFile]:
    from regest.core.signatures.cms.trust_files import MOST_BYTES
    from regest.kit.trusting import TrustFile

    files = []
    for path in paths:
        with path.open("rb") as file:
            files.append(TrustFile(path.name, file.read(MOST_BYTES + 1)))
    return files


def _now(house: House) -> dt.datetime:
    return house.deployment.database.clock.now()


def _tell_rechecked(count: int) -> None:
    if count:
        say(
            _.n(
                "The signatures of {count} document are checked anew.",
                "The signatures of {count} documents are checked anew.",
                count,
            )
        )
