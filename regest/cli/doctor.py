"""`regest doctor`: everything that may be wrong with a deployment, and how to mend it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import command, emit, invocation, json_option, progress, say

if TYPE_CHECKING:
    from regest.core.deployment import Deployment
    from regest.core.preservation.health import Checkup, Diagnosis

_BROKEN = 3


@command("doctor", help=_("Check the system and explain what to mend."))
@json_option
def doctor(*, as_json: bool) -> None:
    """Carry out every check, also when modules are broken or tables behind; 3 when one fails."""
    from regest.core.deployment import Deployment
    from regest.core.preservation.health import Status, worst
    from regest.kit.founding import BUILT_IN

    call = invocation()
    deployment = Deployment.open(call.require_deployment(), without=call.without, built_in=BUILT_IN)
    try:
        checkups = _examined(deployment)
    finally:
        deployment.close()
    if as_json:
        emit([each.as_dict() for each in checkups])
    else:
        _show(checkups)
    if worst(checkups) is Status.BROKEN:
        click.get_current_context().exit(_BROKEN)


def _examined(deployment: Deployment) -> list[Checkup]:
    from regest.kit.checkup import all_checks, check_up

    with progress(_("Checking"), len(all_checks(deployment))) as step:
        return check_up(deployment, step)


def _show(checkups: Sequence[Checkup]) -> None:
    from regest.core.preservation.checks import TITLES
    from regest.core.preservation.health import Status

    words = {
        Status.OK: _.p("diagnosis", "in order"),
        Status.WARNING: _.p("diagnosis", "attention"),
        Status.BROKEN: _.p("diagnosis", "BROKEN"),
    }
    for each in checkups:
        found = each.diagnosis
        say(
            _(
                "{title}: {status}. {message}",
                title=TITLES[each.name],
                status=words[found.status],
                message=found.message,
            )
        )
        for part in found.findings or (found,):
            _tell(part, alone=len(found.findings) < 2)


def _tell(found: Diagnosis, *, alone: bool) -> None:
    """Say one finding below its check; among several it is said what was found."""
    if found.code and alone:
        say(_("  [{code}]", code=found.code))
    elif found.code:
        say(_("  [{code}] {message}", code=found.code, message=found.message))
    for detail in found.details:
        say(_("  {detail}", detail=detail))
    if found.remedy is not None:
        say(_("  What to do: {remedy}", remedy=found.remedy))
