"""Kinds of documents that may be registered here and not only by a module of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from regest.core.base.errors import Refusal
from regest.core.base.messages import Titles, _

if TYPE_CHECKING:
    from regest.core.catalogue.tables import RecordClassRow
    from regest.kit.house import House


def registrable_kind(house: House, class_name: str) -> RecordClassRow:
    """Return the record class in which the actor may register here.

    Raises:
        NotFound: there is no such class.
        Refusal: a module registers its documents, by rules of its own; or the right is missing.
    """
    from regest.core.catalogue.vocabulary import class_row

    with house.read() as session:
        kind = class_row(session, class_name)
    if _has_own_way(house, kind.provider):
        raise _kept_elsewhere(kind)
    house.reader.require("record.register", kind.name)
    return kind


def _has_own_way(house: House, provider: str) -> bool:
    """Say whether a module registers its documents itself: it declares a right to, or it is off.

    With the module off nobody would check what it checks, so its documents wait for it.
    """
    from regest.core.hooks.failures import CORE

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
