"""`regest user token`: words by which programs act for an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

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
    table,
)

if TYPE_CHECKING:
    from regest.kit.house import House

PERMISSION = "account.edit"
_login = argument("login", metavar=_("LOGIN"), help=_("Login: small Latin letters and digits."))


@group("token", help=_("Tokens by which programs act for an account."))
def token() -> None:
    """Hold the commands."""


@token.command("add", help=_("Make a token and print its word, this once."))
@_login
@option("--name", metavar=_("NAME"), required=True, help=_("What the token is for."))
@option("--scope", "scopes", metavar=_("SCOPE"), multiple=True, required=True,
        help=_("What it may do, such as records:read; may be repeated."))  # fmt: skip
@option("--days", type=click.IntRange(1, 366), default=90, metavar=_("DAYS"),
        help=_("Days that it is good for."))  # fmt: skip
@json_option
@pass_house(permission=PERMISSION)
def add(
    house: House, login: str, name: str, scopes: tuple[str, ...], days: int, *, as_json: bool
) -> None:
    """Make a token."""
    from regest.core.base.clock import SystemClock
    from regest.core.people.accounts import active_account
    from regest.core.people.api_tokens import issue

    now = SystemClock().now()
    with house.work() as work:
        account = active_account(work.session, login)
        made, word = issue(work, account, name=name, scopes=scopes, days=days, now=now)
    if as_json:
        emit({"id": made.id, "token": word, "scopes": made.scopes, "ends_at": made.ends_at})
    else:
        say(_("The token of {login}, shown only now: {word}", login=login, word=word))


@token.command("list", help=_("List the tokens of an account."))
@_login
@json_option
@pass_house(permission=PERMISSION)
def list_all(house: House, login: str, *, as_json: bool) -> None:
    """List tokens; their words are not kept."""
    from regest.core.people.account_roles import account_with
    from regest.core.people.api_tokens import list_tokens

    with house.read() as session:
        tokens = list_tokens(session, account_with(session, login).id)
    rows = [
        {
            "id": each.id,
            "name": each.name,
            "scopes": each.scopes,
            "ends_at": each.ends_at,
            "revoked_at": each.revoked_at,
        }
        for each in tokens
    ]
    if as_json:
        emit(rows)
        return
    columns = (
        Column(_.p("column", "Id"), whole=True),
        Column(_.p("column", "For what")),
        Column(_.p("column", "Scopes")),
        Column(_.p("column", "Good to")),
        Column(_.p("column", "Revoked"), optional=True),
    )
    table(
        columns,
        [
            [
                each.id,
                each.name,
                ", ".join(each.scopes),
                f"{each.ends_at:%d.%m.%Y}",
                f"{each.revoked_at:%d.%m.%Y}" if each.revoked_at else "",
            ]
            for each in tokens
        ],
    )


@token.command("revoke", help=_("Let a token be good for nothing."))
@argument("token_id", metavar=_("ID"), help=_("Id of the token, from `list`."))
@pass_house(permission=PERMISSION)
def revoke(house: House, token_id: str) -> None:
    """Revoke a token."""
    from regest.core.base.clock import SystemClock
    from regest.core.people import api_tokens

    with house.work() as work:
        made = api_tokens.revoke(work, token_id, SystemClock().now())
    say(_("The token «{name}» is revoked.", name=made.name))
