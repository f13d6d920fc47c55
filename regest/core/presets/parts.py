"""How each entry of a preset file is read."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from regest.core.base.messages import _
from regest.core.base.rules import Rule
from regest.core.hooks.types import (
    FieldDefinition,
    FieldKind,
    LedgerDeclaration,
    LinkType,
    PeriodKind,
    RecordClass,
    StandingKind,
)
from regest.core.presets.entries import Entry
from regest.core.presets.shapes import (
    AccountData,
    AssociationData,
    AuthorityRule,
    BasisKind,
    BodyData,
    FilePosition,
    LegalBasis,
    OrganisationData,
    PersonData,
    Retention,
    RetentionKind,
    RoleData,
    StandingData,
    StatuteVersion,
    Verification,
)


def association(entry: Entry) -> AssociationData:
    """Read association.toml."""
    zone = entry.text("zone")
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise entry.fault("zone", _("there is no such time zone")) from None
    bases, statutes = entry.entries("legal_bases"), entry.entries("statutes")
    found = AssociationData(
        name=entry.text("name"),
        short_name=entry.text("short_name"),
        zone=zone,
        language=entry.text("language", "ru"),
        place=entry.text("place", ""),
        operation_start=entry.day("operation_start"),
        legal_bases=tuple(map(_legal_basis, bases)),
        statutes=tuple(map(_statute, statutes)),
    )
    for table in (entry, *bases, *statutes):
        table.finish()
    return found


def _legal_basis(entry: Entry) -> LegalBasis:
    return LegalBasis(
        title=entry.text("title"),
        kind=entry.choice("kind", BasisKind),
        number=entry.text("number", ""),
        dated=entry.day("dated"),
        valid_from=entry.day("valid_from"),
        valid_to=entry.day("valid_to"),
    )


def _statute(entry: Entry) -> StatuteVersion:
    return StatuteVersion(
        version=entry.text("version"),
        title=entry.text("title"),
        approved_by=entry.text("approved_by", ""),
        valid_from=entry.day("valid_from"),
        valid_to=entry.day("valid_to"),
    )


def rule(entry: Entry) -> Rule:
    """Read an entry of rules.toml."""
    return Rule(
        name=entry.text("name"),
        title=entry.titles("title"),
        value=entry.text("value"),
        clause=entry.text("clause", ""),
        source=entry.text("source"),
        valid_from=entry.day("valid_from") or dt.date.min,
    )


def record_class(entry: Entry) -> RecordClass:
    """Read an entry of record_classes.toml."""
    fields = entry.entries("fields")
    found = RecordClass(
        name=entry.text("name"),
        title=entry.titles("title"),
        fields=tuple(map(_field, fields)),
        aliases=entry.texts("aliases"),
        ledger=entry.text("ledger", ""),
        file_index=entry.text("file_index", ""),
        default_mark=entry.text("default_mark", ""),
        statute_code=entry.text("statute_code", ""),
    )
    for table in fields:
        table.finish()
    return found


def _field(entry: Entry) -> FieldDefinition:
    return FieldDefinition(
        name=entry.text("name"),
        title=entry.titles("title"),
        kind=entry.choice("kind", FieldKind, FieldKind.TEXT),
        required=entry.flag("required"),
        exact=entry.flag("exact"),
    )


def link_type(entry: Entry) -> LinkType:
    """Read an entry of link_types.toml."""
    return LinkType(
        name=entry.text("name"), title=entry.titles("title"), inverse=entry.titles("inverse")
    )


def ledger(entry: Entry) -> LedgerDeclaration:
    """Read an entry of ledgers.toml."""
    return LedgerDeclaration(
        name=entry.text("name"),
        title=entry.titles("title"),
        template=entry.text("template"),
        prefix=entry.text("prefix", ""),
        period=entry.choice("period", PeriodKind, PeriodKind.CALENDAR_YEAR),
    )


def file_position(entry: Entry) -> FilePosition:
    """Read an entry of file_plan.toml; a reserve index has neither title nor retention."""
    reserve = entry.flag("reserve")
    school_year, carried_over = entry.flag("school_year"), entry.flag("carried_over")
    if school_year and carried_over:
        raise entry.fault("carried_over", _("a file of the school year is closed with the year"))
    period = PeriodKind.CALENDAR_YEAR
    if school_year:
        period = PeriodKind.ACADEMIC_YEAR
    elif carried_over:
        period = PeriodKind.WHOLE_LIFE
    return FilePosition(
        index=entry.text("index"),
        section=entry.text("section"),
        title=entry.text("title"),
        statute_code=entry.text("statute_code", ""),
        retention=None if reserve else _retention(entry),
        period=period,
        reserve=reserve,
    )


def _retention(outer: Entry) -> Retention:
    entry = Entry(outer.file, f"{outer.where}.retention", outer.table("retention"))
    found = Retention(
        kind=entry.choice("kind", RetentionKind),
        years=entry.number("years"),
        review=entry.flag("review"),
        event=entry.text("event", ""),
        trigger=entry.text("trigger", ""),
        action=_action(entry),
        floor_years=entry.number("floor_years"),
        authority=entry.text("authority", ""),
        article=entry.text("article", ""),
        verification=entry.choice("verification", Verification),
        note=entry.text("note", ""),
    )
    entry.finish()
    counted = found.kind in {RetentionKind.YEARS, RetentionKind.AFTER_EVENT}
    if counted and found.years is None:
        raise entry.fault("years", _("it is missing"))
    if found.kind is RetentionKind.AFTER_EVENT and not found.event:
        raise entry.fault("event", _("it is missing"))
    return found


def _action(entry: Entry) -> str:
    action = entry.text("action", "")
    if action not in {"", "destroy", "transfer"}:
        raise entry.fault("action", _("one of {known} is expected", known="destroy, transfer"))
    return action


def authority_rule(entry: Entry) -> AuthorityRule:
    """Read an entry of retention_rules.toml."""
    authority = entry.text("authority")
    known = ("law", "list", "sector", "statute", "local")
    if authority not in known:
        raise entry.fault("authority", _("one of {known} is expected", known=", ".join(known)))
    return AuthorityRule(
        index=entry.text("index"),
        authority=authority,
        source=entry.text("source"),
        valid_from=entry.day("valid_from"),
        retention=_retention(entry),
    )


def standing_kind(entry: Entry) -> StandingKind:
    """Read an entry of standing_kinds.toml."""
    return StandingKind(
        name=entry.text("name"), title=entry.titles("title"), role=entry.text("role", "")
    )


def body(entry: Entry) -> BodyData:
    """Read an entry of bodies.toml."""
    return BodyData(
        code=entry.text("code"),
        title=entry.titles("title"),
        kind=entry.text("kind"),
        clause=entry.text("clause", ""),
    )


def role(entry: Entry) -> RoleData:
    """Read an entry of roles.toml."""
    return RoleData(
        name=entry.text("name"),
        title=entry.titles("title"),
        scopes=_scopes(entry, "unmarked"),
        marked_scopes=_scopes(entry, "marked"),
        permissions=entry.texts("permissions"),
    )


def _scopes(entry: Entry, key: str) -> dict[str, str]:
    table = entry.table(key)
    for name, scope in table.items():
        if scope not in {"all", "own", "addressed", "none"}:
            raise entry.fault(
                f"{key}.{name}",
                _("one of {known} is expected", known="all, own, addressed, none"),
            )
    return table


def organisation(entry: Entry) -> OrganisationData:
    """Read an entry of correspondents.toml."""
    return OrganisationData(
        name=entry.text("name"),
        short_name=entry.text("short_name", ""),
        group=entry.text("group"),
        aliases=entry.texts("aliases"),
        territory=entry.text("territory", ""),
        sector=entry.text("sector", ""),
        address=entry.text("address", ""),
        email=entry.text("email", ""),
        phone=entry.text("phone", ""),
    )


def person(entry: Entry) -> PersonData:
    """Read an entry of persons.toml."""
    return PersonData(
        name=entry.text("name"), post=entry.text("post", ""), aliases=entry.texts("aliases")
    )


def standing(entry: Entry) -> StandingData:
    """Read an entry of standings.toml."""
    starts_on = entry.day("starts_on")
    if starts_on is None:
        raise entry.fault("starts_on", _("it is missing"))
    return StandingData(
        kind=entry.text("kind"),
        party=entry.text("party"),
        starts_on=starts_on,
        body=entry.text("body", ""),
        organisation=entry.text("organisation", ""),
        ends_on=entry.day("ends_on"),
        basis=entry.text("basis", ""),
    )


def account(entry: Entry) -> AccountData:
    """Read an entry of accounts.toml."""
    return AccountData(
        login=entry.text("login"),
        name=entry.text("name"),
        person=entry.text("person", ""),
        organisation=entry.text("organisation", ""),
        roles=entry.texts("roles"),
    )
