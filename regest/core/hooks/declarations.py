"""What plugins bring: answers to the `register_*` hooks, checked and kept with their provider."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any, Generic, NamedTuple, TypeVar

from regest.core.base.errors import Refusal
from regest.core.base.messages import _
from regest.core.hooks.failures import CORE, Provider
from regest.core.hooks.search_types import SearchEngineDeclaration, SearchField
from regest.core.hooks.signature_types import SignerDeclaration
from regest.core.hooks.types import (
    JobKind,
    LedgerDeclaration,
    LinkType,
    NavigationItem,
    PageSet,
    Permission,
    RecordClass,
    RecordPanel,
    RetentionEventKind,
    Rule,
    StandingKind,
    StartItems,
    TextExtractorDeclaration,
)

Declaration = (
    RecordClass
    | LinkType
    | LedgerDeclaration
    | StandingKind
    | Rule
    | Permission
    | TextExtractorDeclaration
    | SearchEngineDeclaration
    | SearchField
    | JobKind
    | PageSet
    | NavigationItem
    | StartItems
    | RecordPanel
    | SignerDeclaration
    | RetentionEventKind
)
D = TypeVar("D", bound=Declaration)

_OWN_SIGNATURES = frozenset({"simple", "paper"})
_SEARCH_NAME = re.compile(r"[^\W\d][\w-]*")


class Declared(NamedTuple, Generic[D]):
    """A declaration and whose it is."""

    provider: Provider
    value: D


@dataclass(frozen=True, kw_only=True, slots=True)
class Declarations:
    """Everything that plugins bring, each kind sorted by name.

    Text extractors stand in the order of their plugins, core's last, since the first is asked.
    """

    record_classes: tuple[Declared[RecordClass], ...] = ()
    link_types: tuple[Declared[LinkType], ...] = ()
    ledgers: tuple[Declared[LedgerDeclaration], ...] = ()
    standing_kinds: tuple[Declared[StandingKind], ...] = ()
    rules: tuple[Declared[Rule], ...] = ()
    permissions: tuple[Declared[Permission], ...] = ()
    text_extractors: tuple[Declared[TextExtractorDeclaration], ...] = ()
    search_engines: tuple[Declared[SearchEngineDeclaration], ...] = ()
    search_fields: tuple[Declared[SearchField], ...] = ()
    job_kinds: tuple[Declared[JobKind], ...] = ()
    routes: tuple[Declared[PageSet], ...] = ()
    navigation: tuple[Declared[NavigationItem], ...] = ()
    start_items: tuple[Declared[StartItems], ...] = ()
    record_panels: tuple[Declared[RecordPanel], ...] = ()
    signers: tuple[Declared[SignerDeclaration], ...] = ()
    retention_events: tuple[Declared[RetentionEventKind], ...] = ()


KINDS: dict[str, type[Declaration]] = {
    "record_classes": RecordClass,
    "link_types": LinkType,
    "ledgers": LedgerDeclaration,
    "standing_kinds": StandingKind,
    "rules": Rule,
    "permissions": Permission,
    "text_extractors": TextExtractorDeclaration,
    "search_engines": SearchEngineDeclaration,
    "search_fields": SearchField,
    "job_kinds": JobKind,
    "routes": PageSet,
    "navigation": NavigationItem,
    "start_items": StartItems,
    "record_panels": RecordPanel,
    "signers": SignerDeclaration,
    "retention_events": RetentionEventKind,
}


def answers_to(kind: str, provider: Provider, answer: object) -> tuple[Declared[Declaration], ...]:
    """Check one answer to `register_<kind>` and keep it with its provider; None is an empty one.

    Raises:
        Refusal: the answer is no list of the right declarations, or a permission, kind of job or
            search field is named amiss.
    """
    if answer is None:
        return ()
    wanted = KINDS[kind]
    given: Sequence[object] = answer if isinstance(answer, list | tuple) else [answer]
    for value in given:
        if not isinstance(value, wanted):
            raise Refusal(
                "declaration_type",
                _(
                    "register_{kind} returned {found}, a list of {wanted} is expected",
                    kind=kind,
                    found=type(value).__name__,
                    wanted=wanted.__name__,
                ),
            )
        if isinstance(value, Permission) and not _is_own(value.name, provider):
            raise Refusal(
                "permission_name",
                _(
                    "The permission {permission} must begin with {prefix}",
                    permission=value.name,
                    prefix=f"{provider.name}.",
                ),
            )
        if isinstance(value, JobKind) and not _is_own(value.name, provider):
            raise Refusal(
                "job_kind_name",
                _(
                    "The kind of job {kind} must begin with {prefix}",
                    kind=value.name,
                    prefix=f"{provider.name}.",
                ),
            )
        if isinstance(value, SearchField):
            _refuse_unsearchable(value)
        if isinstance(value, SignerDeclaration) and value.name in _OWN_SIGNATURES:
            raise Refusal(
                "signer_name",
                _("The kind of signatures {name} is the product's own", name=value.name),
            )
    return tuple(Declared(provider, value) for value in given if isinstance(value, wanted))


def merged(all_of_them: Iterable[Declarations]) -> Declarations:
    """Return the declarations of several providers as one, sorted.

    Raises:
        Refusal: two declarations of a kind have one name; both providers are named.
    """
    sets = tuple(all_of_them)
    joined: dict[str, tuple[Declared[Any], ...]] = {}
    for field in fields(Declarations):
        found = [declared for each in sets for declared in getattr(each, field.name)]
        _refuse_duplicates(field.name, found)
        asked_first = field.name == "text_extractors"
        joined[field.name] = tuple(sorted(found, key=_is_core if asked_first else _order))
    return Declarations(**joined)


def _refuse_duplicates(kind: str, found: Sequence[Declared[Declaration]]) -> None:
    first: dict[str, Declared[Declaration]] = {}
    versions: set[object] = set()
    for declared in found:
        other = first.setdefault(declared.value.name, declared)
        # One plugin may bring several versions of a rule, each in force from another day.
        version = _order(declared)
        if other.provider != declared.provider or version in versions:
            raise Refusal(
                "duplicate_declaration",
                _(
                    "{first} and {second} both bring {name} ({kind})",
                    first=other.provider,
                    second=declared.provider,
                    name=declared.value.name,
                    kind=kind,
                ),
                remedy=_("Enable one of them, or rename it in the other."),
            )
        versions.add(version)


def _refuse_unsearchable(field: SearchField) -> None:
    for name in (field.name, *field.aliases):
        if not _SEARCH_NAME.fullmatch(name):
            raise Refusal(
                "search_field_name",
                _("“{name}” cannot stand before a colon in a query", name=name),
                remedy=_("Name a search field by one word of letters, digits and hyphens."),
            )
    if not field.fields and not field.roles:
        raise Refusal(
            "search_field_empty",
            _("The search field {name} looks into nothing", name=field.name),
            remedy=_("Name typed fields or roles of parties that it looks into."),
        )


def _order(declared: Declared[Declaration]) -> tuple[str, dt.date]:
    value = declared.value
    return value.name, value.valid_from if isinstance(value, Rule) else dt.date.min


def _is_core(declared: Declared[Declaration]) -> bool:
    return declared.provider.name == CORE


def _is_own(name: str, provider: Provider) -> bool:
    return provider.name == CORE or name.startswith(f"{provider.name}.")
