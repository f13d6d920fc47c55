"""`regest standing change-head`: all that a change of head means, as one act."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from regest.core.base.messages import Titles, _
from regest.kit.console import (
    DAY,
    argument,
    command,
    emit,
    json_option,
    option,
    pass_house,
    say,
    warn_all,
)

if TYPE_CHECKING:
    from regest.core.people.heads import HeadChangePlan
    from regest.kit.house import House

PERMISSION = "organisation.change_head"


@command(
    "change-head",
    help=_("Change the head of an organisation: post, seat, offices and accounts in one act."),
)
@argument("organisation", metavar=_("ORGANISATION"), help=_("Organisation, by name or id."))
@argument("name", metavar=_("NAME"), help=_("New head: surname, name and patronymic."))
@option("--from", "first_day", type=DAY, required=True, help=_("First day of the new head."))
@option("--basis", metavar=_("TEXT"), required=True, help=_("What it rests on, in words."))
@option("--login", metavar=_("LOGIN"), default="", help=_("Login of an account to be made."))
@option("--dry-run", is_flag=True, help=_("Only show what would change."))
@json_option
@pass_house(permission=PERMISSION)
def change_head(
    house: House,
    organisation: str,
    name: str,
    first_day: dt.date,
    basis: str,
    login: str,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Change a head, or show what that would mean."""
    from regest.core.people import heads
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind

    deployment = house.deployment
    with house.read() as session:
        found = party_called(session, organisation, PartyKind.ORGANISATION)
        wanted = heads.HeadChange(
            organisation_id=found.id, name=name, first_day=first_day, basis=basis, login=login
        )
        plan = heads.plan_head_change(session, wanted)
    invitation = ""
    if not dry_run:
        with house.work() as work:
            done = heads.change_head(work, deployment.calls, deployment.rules, wanted)
        plan, invitation = done.plan, done.invitation
        warn_all(done.warnings)
    if as_json:
        emit({**_as_dict(plan), "done": not dry_run, "invitation": invitation})
        return
    _show(plan, name, first_day)
    if invitation:
        from regest.cli.user import show_invitation

        show_invitation(invitation)
    elif dry_run:
        say(_("Nothing is changed."))


def _as_dict(plan: HeadChangePlan) -> dict[str, object]:
    return {
        "organisation": plan.organisation.name,
        "old": plan.old.name if plan.old is not None else None,
        "ends": [each.kind.name for each in plan.ending],
        "stays": [each.kind.name for each in plan.staying],
        "starts": [kind for kind, _body in plan.starting],
        "disabled": [each.login for each in plan.disabled],
        "unbound": [each.login for each in plan.unbound],
    }


def _show(plan: HeadChangePlan, name: str, first_day: dt.date) -> None:
    say(_("{name}: head from {day}.", name=name, day=first_day))
    for line in plan.ending:
        title = Titles(ru=line.kind.title_ru, en=line.kind.title_en)
        say(_("Ends for {name}: {standing}", name=line.party.name, standing=title))
    for account in plan.disabled:
        say(_("The account {login} is disabled.", login=account.login))
    for account in plan.unbound:
        say(_("The account {login} no longer speaks for the organisation", login=account.login))
