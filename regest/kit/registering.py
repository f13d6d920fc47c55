"""Registration of documents that no module has a journal for, for screens and programs alike."""

from __future__ import annotations

from collections.abc import Iterable

from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles, _
from regest.core.catalogue.directory import seen_parties
from regest.core.catalogue.drafts import PartyRole
from regest.core.catalogue.ledger import NumberWish
from regest.core.catalogue.tables import RecordClassRow
from regest.core.catalogue.vocabulary import class_row
from regest.core.hooks.failures import CORE
from regest.core.hooks.types import Problem
from regest.core.people.parties import find_parties, named
from regest.core.people.tables import PartyKind
from regest.core.store.work import Work
from regest.kit.house import House

_PERSONS = frozenset({"author", "executor", "signatory"})


def registrable_kind(house: House, class_name: str) -> RecordClassRow:
    """Return the record class in which the actor may register here.

    Raises:
        NotFound: there is no such class.
        Refusal: a module registers its documents, by rules of its own; or the right is missing.
    """
    with house.read() as session:
        kind = class_row(session, class_name)
    if _has_own_way(house, kind.provider):
        raise _kept_elsewhere(kind)
    house.reader.require("record.register", kind.name)
    return kind


def wish_of(kind: RecordClassRow, index: str) -> NumberWish | None:
    """Return which number a document of the kind asks for, if the kind has numbers."""
    if not kind.ledger:
        return None
    return NumberWish(ledger=kind.ledger, case=index or kind.file_index)


def roles_named(
    house: House, work: Work, parties: Iterable[tuple[str, str]]
) -> tuple[tuple[PartyRole, ...], list[Problem]]:
    """Return the parties, role and name, as roles; an unknown name makes a party, with a warning.

    Call it once the actor may register: whether a name is known is not told to everybody.
    """
    hinted = seen_parties(house.reader)
    roles: list[PartyRole] = []
    warnings: list[Problem] = []
    for role, name in parties:
        kind = PartyKind.PERSON if role in _PERSONS else PartyKind.ORGANISATION
        known = find_parties(work.session, name)
        found = named(work, name, known[0].kind if known else kind, hinted=hinted)
        warnings += found.warnings
        roles.append(PartyRole(found.party.id, role))
    return tuple(roles), warnings


def _has_own_way(house: House, provider: str) -> bool:
    """Say whether a module registers its documents itself: it declares a right to, or it is off.

    With the module off nobody would check what it checks, so its documents wait for it.
    """
    plugins = house.deployment.plugins
    if provider == CORE:
        return False
    declared = (each.value.name for each in plugins.declared.permissions)
    off = provider not in plugins.loaded
    return off or any(name.startswith(f"{provider}.register") for name in declared)


def _kept_elsewhere(kind: RecordClassRow) -> Refusal:
    return Refusal(
        "class_of_module",
        _(
            "Documents of the kind {kind} are registered by the module {module}",
            kind=Titles(ru=kind.title_ru, en=kind.title_en),
            module=kind.provider,
        ),
        rule="REG-1",
        remedy=_("Its commands: regest {module} --help", module=kind.provider),
    )
