"""`regest act approve`, `execute`, `cancel`: what binds, with a fresh proof of who does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.cli.act.group import NUMBER, act
from regest.core.base.messages import _
from regest.kit.console import emit, json_option, option, pass_house, say

if TYPE_CHECKING:
    from regest.kit.house import House

CODE = option("--code", metavar=_("CODE"), default="", help=_("The code of your second factor."))


@act.command("approve", help=_("Approve an act; its paper becomes a document."))
@NUMBER
@CODE
@json_option
@pass_house(permission="act.approve")
def approve(house: House, reference: str, code: str, *, as_json: bool) -> None:
    """Approve an act."""
    from regest.kit import disposal_acts
    from regest.kit.console.signing import proof_of

    shown = disposal_acts.shown_act(house, reference)
    done = disposal_acts.approve(house, reference, proof=proof_of(code), shown=shown.digest)
    if as_json:
        emit({"id": done.id, "number": done.number, "record": done.record_id})
    else:
        say(_("Act No. {number} is approved.", number=done.number))


@act.command("execute", help=_("Destroy what an approved act names, beyond recovery."))
@NUMBER
@option(
    "--method",
    required=True,
    metavar=_("TEXT"),
    help=_("How: shredded, burnt, erased with their paper copies …"),
)
@CODE
@json_option
@pass_house(permission="act.execute")
def execute(house: House, reference: str, method: str, code: str, *, as_json: bool) -> None:
    """Carry an act out; one that was interrupted is finished."""
    from regest.core.retention.tables import ActState
    from regest.kit import disposal_acts
    from regest.kit.console.asking import agreed
    from regest.kit.console.signing import proof_of

    shown = disposal_acts.shown_act(house, reference)
    if shown.act.state is ActState.EXECUTED and shown.act.settled_at is None:
        _finished(house, shown.act.number, as_json=as_json)
        return
    if not agreed(disposal_acts.NOTICE) and not as_json:
        return
    done = disposal_acts.execute(
        house, reference, method=method, proof=proof_of(code), shown=shown.digest
    )
    if as_json:
        emit(
            {
                "id": done.act.id,
                "number": done.act.number,
                "files": done.files,
                "records": done.records,
                "settled": done.settled,
            }
        )
        return
    say(
        _.n(
            "Destroyed by act No. {number}: {count} file, {records} documents.",
            "Destroyed by act No. {number}: {count} files, {records} documents.",
            done.files,
            number=done.act.number,
            records=done.records,
        )
    )
    if not done.settled:
        say(_("Traces are left on the disk for now; the worker removes them."))


@act.command("cancel", help=_("Cancel an act that is not carried out; its number stays void."))
@NUMBER
@option("--reason", required=True, metavar=_("TEXT"), help=_("Why."))
@json_option
@pass_house(permission="act.draft")
def cancel(house: House, reference: str, reason: str, *, as_json: bool) -> None:
    """Cancel an act."""
    from regest.kit import disposal_acts

    done = disposal_acts.cancel(house, reference, reason)
    if as_json:
        emit({"id": done.id, "number": done.number})
    else:
        say(_("Act No. {number} is cancelled.", number=done.number))


def _finished(house: House, number: int, *, as_json: bool) -> None:
    from regest.kit import disposal_acts

    settled = disposal_acts.finish(house)
    if as_json:
        emit({"number": number, "settled": settled})
    elif settled:
        say(_("The destruction by act No. {number} is finished.", number=number))
    else:
        say(_("Traces are left on the disk for now; the worker removes them."))
