"""How periods and their sources are said to people: «5 лет ЭПК», «ст. 18 Перечня 2019 г.»."""

from __future__ import annotations

from collections.abc import Mapping

from regest.core.base.messages import Message, _
from regest.core.presets.shapes import RetentionKind
from regest.core.schedule.periods import LIST_OF_2019, Authority, Candidate, Period

_LASTING: Mapping[RetentionKind, Message] = {
    RetentionKind.PERMANENT: _("Permanently"),
    RetentionKind.LIQUIDATION: _("Until the organisation is liquidated"),
    RetentionKind.NO_LONGER_NEEDED: _("Until no longer needed"),
    RetentionKind.REPLACED: _("Until replaced by new ones"),
}
AUTHORITIES: Mapping[Authority, Message] = {
    Authority.LAW: _.p("authority", "Federal law"),
    Authority.LIST: _.p("authority", "List of 2019"),
    Authority.SECTOR: _.p("authority", "Sector list"),
    Authority.STATUTE: _.p("authority", "Statute"),
    Authority.LOCAL: _.p("authority", "Local period"),
}
_OWN_PLAN = _.p("source", "the association's own file plan")
_GENITIVE: Mapping[Authority, Message] = {
    Authority.LIST: _.p("source", "the List of 2019"),
    Authority.STATUTE: _.p("source", "the Statute"),
}


def period_words(period: Period) -> Message:
    """Return a period in words, with the mark ЭПК where it has it."""
    years = period.years or 0
    if period.review and period.kind is RetentionKind.AFTER_EVENT:
        return _.n(
            "{count} year EPK after: {event}",
            "{count} years EPK after: {event}",
            years,
            event=period.event,
        )
    said = _plain(period)
    return _("{period} EPK", period=said) if period.review else said


def _plain(period: Period) -> Message:
    years = period.years or 0
    match period.kind:
        case RetentionKind.YEARS:
            return _.n("{count} year", "{count} years", years)
        case RetentionKind.AFTER_EVENT:
            return _.n(
                "{count} year after: {event}",
                "{count} years after: {event}",
                years,
                event=period.event,
            )
        case RetentionKind.REPLACED if years:
            return _.n(
                "Until replaced by new ones + {count} year",
                "Until replaced by new ones + {count} years",
                years,
            )
        case RetentionKind.NO_LONGER_NEEDED if period.floor_years:
            return _.n(
                "Until no longer needed, not less than {count} year",
                "Until no longer needed, not less than {count} years",
                period.floor_years,
            )
        case RetentionKind.LIQUIDATION if period.floor_years:
            return _.n(
                "Until the organisation is liquidated, not less than {count} year",
                "Until the organisation is liquidated, not less than {count} years",
                period.floor_years,
            )
        case _:
            return _LASTING[period.kind]


def source_words(candidate: Candidate) -> Message | str:
    """Return the document that prescribes it: «Перечень 2019 г.» for the list of 2019."""
    if candidate.source and candidate.source != LIST_OF_2019:
        return candidate.source
    if candidate.authority is Authority.LOCAL:
        return _OWN_PLAN
    return AUTHORITIES[candidate.authority]


def cited(candidate: Candidate) -> Message | str:
    """Return article and document: «ст. 18 Перечня 2019 г.», «п. 4.10 (Положение …)»."""
    if not candidate.article:
        return source_words(candidate)
    if candidate.source and candidate.source != LIST_OF_2019:
        return f"{candidate.article}, {candidate.source}"
    source = _GENITIVE.get(candidate.authority)
    if source is None:
        return candidate.article
    return _("{article} of {source}", article=candidate.article, source=source)
