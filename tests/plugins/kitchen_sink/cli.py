"""The command of this plugin."""

from typing import TYPE_CHECKING

from regest.api.console import argument, command, emit, json_option, pass_house, say

from .texts import _

if TYPE_CHECKING:
    from regest.api import House


@command("kitchen-sink", help=_("Put a dish on a shelf"))
@argument("record_id")
@argument("shelf")
@json_option
@pass_house(permission="kitchen_sink.wash")
def dishes(house: "House", record_id: str, shelf: str, *, as_json: bool) -> None:
    """Remember where a registered dish stands."""
    from .service import put_away

    with house.work() as work:
        dish = put_away(work, record_id, shelf)
    if as_json:
        emit({"id": dish})
    else:
        say(_("It stands there now."))
