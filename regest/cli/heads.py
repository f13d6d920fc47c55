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
from regest.kit.console.consequences import (
    chosen_lines,
    consequence_options,
    consequences_as_data,
    show_consequences,
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
@consequence_options
@json_option
@pass_house(permission=PERMISSION)
def change_head(
    house: House,
    organisation: str,
    name: str,
    first_day: dt.date,
    basis: str,
    login: str,
    also: tuple[int, ...],
    without: tuple[int, ...],
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Change a head, or show what that would mean."""
    from regest.core.people import heads
    from regest.core.people.parties import party_called
    from regest.core.people.tables import PartyKind
    from regest.kit import head_changes

    with house.read() as session:
        found = party_called(session, organisation, PartyKind.ORGANISATION)
        wanted = heads.HeadChange(
            organisation_id=found.id, name=name, first_day=first_day, basis=basis, login=login
        )
        review = head_changes.review(house, session, wanted)
    plan, lines, invitation = review.plan, review.consequences, ""
    if not dry_run:
        chosen, seen = chosen_lines(lines, also, without), [each.key for each in lines]
        with house.work() as work:
            settled = head_changes.carry_out(house, work, wanted, chosen, seen)
        plan, lines = settled.done.plan, settled.consequences
        invitation = settled.done.invitation
        warn_all(settled.done.warnings)
    if as_json:
        told = {"done": not dry_run, "invitation": invitation}
        emit({**_as_dict(plan), **told, "consequences": consequences_as_data(lines)})
        return
    _show(plan, name, first_day)
    show_consequences(lines)
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
