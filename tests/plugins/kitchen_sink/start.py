"""What the start page says of dishes."""

from regest.api.pages import StartLine, Visit

from .texts import _


def lines(visit: Visit) -> list[StartLine]:
    """Ask whoever looks to wash up."""
    return [StartLine(title=_("Wash the dishes"), path="/kitchen_sink")]
