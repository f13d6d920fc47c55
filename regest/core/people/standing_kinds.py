"""Kinds of standings, kept with their titles so that standings are read with every plugin off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import _
from regest.core.hooks.types import StandingKind
from regest.core.people.tables import StandingKindRow
from regest.core.store.work import Work


def save_standing_kinds(work: Work, provider: str, kinds: Iterable[StandingKind]) -> None:
    """Write kinds of standings that a preset or a plugin brings; the caller witnesses.

    Raises:
        Refusal: `word_taken`, another provider has a kind of the name.
    """
    for kind in kinds:
        kept = work.session.get(StandingKindRow, kind.name)
        if kept is not None and kept.provider != provider:
            raise Refusal(
                "word_taken",
                _(
                    "{name} of {provider} is taken by {other}",
                    name=kind.name,
                    provider=provider,
                    other=kept.provider,
                ),
                remedy=_("One of the two modules must rename it."),
            )
        work.session.merge(
            StandingKindRow(
                name=kind.name,
                title_ru=kind.title.ru,
                title_en=kind.title.en,
                role=kind.role,
                provider=provider,
            )
        )


def list_standing_kinds(session: Session) -> Sequence[StandingKindRow]:
    """Return all kinds of standings by name."""
    return session.exec(select(StandingKindRow).order_by(col(StandingKindRow.name))).all()


def standing_kind(session: Session, name: str) -> StandingKindRow:
    """Return the kind called `name`.

    Raises:
        NotFound: there is none; the remedy lists those there are.
    """
    found = session.get(StandingKindRow, name)
    if found is None:
        known = ", ".join(kind.name for kind in list_standing_kinds(session))
        raise NotFound(
            "standing_kind_unknown",
            _("There is no kind of standing {name}", name=name),
            remedy=_("Choose one of: {names}.", names=known),
        )
    return found
