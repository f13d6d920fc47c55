"""How long files of a position are kept, as the file plan says it (domain 4.2)."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.messages import Message, _

_KINDS: Mapping[str, Message] = {
    "permanent": _("Permanently"),
    "liquidation": _("Until the organisation is liquidated"),
    "no_longer_needed": _("Until no longer needed"),
    "replaced": _("Until replaced by new ones"),
}
_AUTHORITIES: Mapping[str, str] = {"Т236": "Перечень 2019 г. (приказ Росархива № 236)"}


def term(retention: Mapping[str, object]) -> Message | str:
    """Return the term in words; empty where the plan says none."""
    kind, years = str(retention.get("kind", "")), _years(retention)
    if kind == "years" and years:
        return _.n("{count} year", "{count} years", years)
    if kind == "after_event" and years:
        event = str(retention.get("event", ""))
        return _.n(
            "{count} year after: {event}", "{count} years after: {event}", years, event=event
        )
    return _KINDS.get(kind, "")


def source(retention: Mapping[str, object]) -> str:
    """Return by what authority: «ст. 18 Перечень 2019 г. …»; empty where the plan names none."""
    authority = str(retention.get("authority", ""))
    named = _AUTHORITIES.get(authority, authority)
    return ", ".join(filter(None, (str(retention.get("article", "")), named)))


def _years(retention: Mapping[str, object]) -> int:
    text = str(retention.get("years", ""))
    return int(text) if text.isdecimal() else 0
