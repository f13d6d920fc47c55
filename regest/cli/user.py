"""`regest user`: accounts, the roles given to them, and the invitations that let them in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from regest.cli.user_tokens import token
from regest.core.base.messages import _
from regest.kit.console import (
    Column,
    argument,
    emit,
    group,
    json_option,
    option,
    pass_house,
    say,
    state_word,
    table,
)

if TYPE_CHECKING:
    from sqlmodel import Session

    from regest.core.people.tables import PartyKind
    from regest.kit.house import House

PERMISSION = "account.edit"


@group("user", help=_("Accounts: who may act in the system, and in which roles."))
def user() -> None:
    """Hold the commands."""


user.add_command(token)


_login = argument("login", metavar=_("LOGIN"), help=_("Login: small Latin letters and digits."))


@user.command("add", help=_("Add an account and print its single-use invitation."))
@_login
@option("--name", metavar=_("NAME"), required=True, help=_("Name as people read it."))
@option(
    "--person", metavar=_("PERSON"), help=_("Who it is in the directory; standings give rights.")
)
@option("--organisation", metavar=_("ORGANISATION"), help=_("Organisation that it speaks for."))
@option("--role", "roles", metavar=_("ROLE"), multiple=True, help=_("Role; may be repeated."))
@json_option
@pass_house(permission=PERMISSION)
def add(
    house: House,
    login: str,
    name: str,
    person: str | None,
    organisation: str | None,
    roles: tuple[str, ...],
    *,
    as_json: bool,
) -> None:
    """Add an account."""
    from regest.core.people import accounts
    from regest.core.people.tables import PartyKind

    with house.work() as work:
        account = accounts.add_account(
            work,
            login=login,
            name=name,
            person_id=_party(house, work.session, person, PartyKind.PERSON),
            organisation_id=_party(house, work.session, organisation, PartyKind.ORGANISATION),
            roles=roles,
        )
        token = accounts.invite(work, login)
    if as_json:
        emit({"id": account.id, "login": login, "roles": sorted(roles), "invitation": token})
        return
    say(_("The account {login} is added.", login=login))
    show_invitation(token)


@user.command("invite", help=_("Print a new single-use invitation; earlier ones become void."))
@_login
@json_option
@pass_house(permission=PERMISSION)
def invite(house: House, login: str, *, as_json: bool) -> None:
    """Invite again."""
    from regest.core.people import accounts

    with house.work() as work:
        token = accounts.invite(work, login)
    if as_json:
        emit({"login": login, "invitation": token})
    else:
        show_invitation(token)


@user.command(
    "accept", help=_("Set the password by an invitation; it is asked for, or read from stdin.")
)
@argument("token", metavar=_("TOKEN"), help=_("The word from the invitation."))
@pass_house
def accept(house: House, token: str) -> None:
    """Use an invitation up; holding it is the right to do so."""
    from regest.core.people import accounts

    password = _password()
    with house.work() as work:
        names = house.deployment.settings.association.names
        account = accounts.accept_invitation(work, token, password, names)
    say(_("The password of {login} is set.", login=account.login))


@user.command("disable", help=_("Let an account act no more."))
@_login
@pass_house(permission=PERMISSION)
def disable(house: House, login: str) -> None:
    """Disable an account."""
    from regest.core.people import accounts

    with house.work() as work:
        accounts.disable_account(work, login)
    say(_("The account {login} is disabled.", login=login))


@user.command("remove-factor", help=_("Forget a second factor that its holder has lost."))
@_login
@pass_house(permission=PERMISSION)
def remove_factor(house: House, login: str) -> None:
    """Forget a second factor and sign its holder out."""
    from regest.core.people import accounts, second_factor
    from regest.core.people.sessions import end_sessions

    with house.work() as work:
        account = accounts.active_account(work.session, login)
        second_factor.remove(work, account)
        end_sessions(work, account.id)
    say(_("The second factor of {login} is removed.", login=login))


@user.command("list", help=_("List the accounts."))
@json_option
@pass_house(permission=PERMISSION)
def list_users(house: House, *, as_json: bool) -> None:
    """List accounts with person, organisation and roles."""
    from regest.core.people.accounts import list_accounts

    with house.read() as session:
        rows = [
            {
                "id": line.account.id,
                "login": line.account.login,
                "name": line.account.name,
                "state": line.account.state.value,
                "person": _name(session, line.account.person_id),
                "organisation": _name(session, line.account.organisation_id),
                "roles": list(line.roles),
            }
            for line in list_accounts(session)
        ]
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Login"), whole=True),
        Column(_.p("column of persons", "Name")),
        Column(_.p("column", "State")),
        Column(_.p("column", "Person"), optional=True),
        Column(_.p("column", "Organisation"), optional=True),
        Column(_.p("column", "Roles")),
    )
    table(
        columns,
        [
            [
                row["login"],
                row["name"],
                state_word("account", str(row["state"])),
                row["person"],
                row["organisation"],
                ", ".join(row["roles"]),
            ]
            for row in rows
        ],
    )


def show_invitation(token: str) -> None:
    """Print both ways to use an invitation."""
    say(
        _("Single-use invitation, good for 24 hours:"),
        _("  in the browser   {path}", path=f"/invitation/{token}"),
        _("  in the terminal  {command}", command=f"regest user accept {token}"),
    )


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    words = str(_("New password"))
    return str(click.prompt(words, hide_input=True, confirmation_prompt=str(_("Once more"))))


def _party(house: House, session: Session, name: str | None, kind: PartyKind) -> str | None:
    """Return the id of who is called exactly so; only who may be known of is suggested."""
    from regest.core.catalogue.directory import seen_parties
    from regest.core.people.parties import party_called

    if not name:
        return None
    return party_called(session, name, kind, hinted=seen_parties(house.reader)).id


def _name(session: Session, party_id: str | None) -> str:
    from regest.core.people.tables import Party

    return session.get_one(Party, party_id).name if party_id else ""
