"""`regest member head`: all that a change of head means, as one act."""

from __future__ import annotations

from typing import Any

from regest.api import House, Titles
from regest.api.console import (
    DAY,
    argument,
    chosen_lines,
    consequence_options,
    consequences_as_data,
    emit,
    json_option,
    option,
    pass_house,
    say,
    show_consequences,
    shown_day,
    warn_all,
)
from regest.plugins.membership.cli.group import member, organisation_argument
from regest.plugins.membership.declarations.catalogue import EDIT
from regest.plugins.membership.words import _


@member.command("head", help=_("Change the head: post, seat, offices, accounts in one act."))
@organisation_argument
@argument("name", metavar=_("PERSON"), help=_("The new head: surname, name, patronymic."))
@option("--from", "first_day", type=DAY, required=True, help=_("First day of the new head."))
@option("--basis", metavar=_("TEXT"), required=True, help=_("The order that appoints them."))
@option("--login", metavar=_("LOGIN"), default="", help=_("Login of an account to be made."))
@consequence_options
@json_option
@pass_house(permission="organisation.change_head")
def head(
    house: House,
    also: tuple[int, ...],
    without: tuple[int, ...],
    *,
    dry_run: bool,
    as_json: bool,
    **given: Any,
) -> None:
    """Change a head."""
    from regest.plugins.membership import heads

    new = heads.NewHead(**given)
    done = heads.plan(house, new)
    if not dry_run:
        lines = done.consequences
        chosen, seen = chosen_lines(lines, also, without), [each.key for each in lines]
        done = heads.change(house, new, chosen, seen)
    ending = [line.standing.kind for line in done.plan.ending]
    if as_json:
        emit(
            {
                "organisation": done.plan.organisation.name,
                "old": done.plan.old.name if done.plan.old is not None else "",
                "new": new.name,
                "from": new.first_day,
                "ending": ending,
                "done": not dry_run,
                "invitation": done.invitation,
                "consequences": consequences_as_data(done.consequences),
            }
        )
        return
    organisation = done.plan.organisation.name
    day = shown_day(new.first_day)
    if dry_run:
        say(_("{organisation}: {name} would be head from {day}", organisation=organisation,
              name=new.name, day=day))  # fmt: skip
    else:
        say(_("{organisation}: {name} is head from {day}", organisation=organisation,
              name=new.name, day=day))  # fmt: skip
    for line in done.plan.ending:
        say(
            _(
                "Ends: {kind}, {name}",
                kind=Titles(ru=line.kind.title_ru, en=line.kind.title_en),
                name=line.party.name,
            )
        )
    show_consequences(done.consequences)
    if done.invitation:
        say(_("Invitation, to be used once: {token}", token=done.invitation))
    warn_all(done.warnings)


@member.command("rename", help=_("Rename an organisation; a change of type is a renaming (3.15)."))
@organisation_argument
@option("--name", metavar=_("NAME"), required=True, help=_("The new name."))
@option("--short", "short_name", metavar=_("NAME"), default="", help=_("The new short name."))
@option("--from", "first_day", type=DAY, required=True, help=_("The first day of the name."))
@option("--basis", metavar=_("TEXT"), required=True, help=_("The paper that it rests on."))
@json_option
@pass_house(permission=EDIT)
def rename(house: House, *, as_json: bool, **given: Any) -> None:
    """Rename an organisation."""
    from regest.plugins.membership import renaming

    party = renaming.rename(house, renaming.NewName(**given))
    if as_json:
        emit({"id": party.id, "organisation": party.name})
    else:
        say(_("The organisation is called {name}", name=party.name))
