"""The words of the catalogue kept in the database: classes with their fields, link types, ledgers.

They come from presets and plugins and are saved with both titles, so that every record is listed,
shown and exported with its plugin switched off.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from sqlmodel import Session, col, select

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import Titles, _
from regest.core.catalogue.numbering import check_template
from regest.core.catalogue.tables import FieldDefinitionRow, Ledger, LinkTypeRow, RecordClassRow
from regest.core.hooks.types import FieldDefinition, LedgerDeclaration, LinkType, RecordClass
from regest.core.store.tallies import counted
from regest.core.store.upsert import upsert
from regest.core.store.work import Work

_ADDED = 1_000

Word = RecordClassRow | LinkTypeRow | Ledger


def save_classes(work: Work, provider: str, classes: Iterable[RecordClass]) -> None:
    """Write record classes and their fields; fields once known are kept, since records use them."""
    for declared in classes:
        row = RecordClassRow(
            name=declared.name,
            title_ru=declared.title.ru,
            title_en=declared.title.en,
            ledger=declared.ledger,
            file_index=declared.file_index,
            default_mark=declared.default_mark,
            statute_code=declared.statute_code,
            aliases=list(declared.aliases),
            provider=provider,
        )
        _merge(work, row, declared.name, provider)
        for position, defined in enumerate(declared.fields):
            work.session.merge(
                FieldDefinitionRow(
                    class_name=declared.name,
                    name=defined.name,
                    title_ru=defined.title.ru,
                    title_en=defined.title.en,
                    kind=defined.kind.value,
                    required=defined.required,
                    exact=defined.exact,
                    position=position,
                )
            )


def add_fields(work: Work, class_name: str, fields: Sequence[FieldDefinition]) -> None:
    """Give a class fields beside its own, after them; those it has already stay as they are."""
    for position, defined in enumerate(fields, start=_ADDED):
        values = {
            "class_name": class_name,
            "name": defined.name,
            "title_ru": defined.title.ru,
            "title_en": defined.title.en,
            "kind": defined.kind.value,
            "required": defined.required,
            "exact": defined.exact,
            "position": position,
        }
        statement = upsert(work.session, FieldDefinitionRow).values(values)
        if work.execute(statement.on_conflict_do_nothing()).first() is not None:
            work.witness("class.extended", "record_class", class_name, {"field": defined.name})


def save_link_types(work: Work, provider: str, types: Iterable[LinkType]) -> None:
    """Write link types with their titles from either end."""
    for declared in types:
        row = LinkTypeRow(
            name=declared.name,
            title_ru=declared.title.ru,
            title_en=declared.title.en,
            inverse_ru=declared.inverse.ru,
            inverse_en=declared.inverse.en,
            provider=provider,
        )
        _merge(work, row, declared.name, provider)


def save_ledgers(work: Work, provider: str, ledgers: Iterable[LedgerDeclaration]) -> None:
    """Write ledgers; a changed template holds from the next period that is opened (NUM-4).

    A title and a form of numbers that the association set itself stay.
    """
    for declared in ledgers:
        check_template(declared.template)
        row = Ledger(
            name=declared.name,
            title_ru=declared.title.ru,
            title_en=declared.title.en,
            period=declared.period,
            template=declared.template,
            prefix=declared.prefix,
            provider=provider,
        )
        kept = work.session.get(Ledger, declared.name)
        if kept is not None and kept.changed_on is not None:
            row.title_ru, row.title_en = kept.title_ru, kept.title_en
            row.template, row.prefix = kept.template, kept.prefix
            row.changed_on = kept.changed_on
        _merge(work, row, declared.name, provider)


def class_row(session: Session, name: str) -> RecordClassRow:
    """Return the record class called `name` or known by that alias.

    Raises:
        NotFound: no preset and no plugin has brought such a class.
    """
    found = counted(session, ("class", name), lambda: _class_called(session, name))
    if found is None:
        raise NotFound(
            "class_unknown",
            _("There is no record class {name}", name=name),
            remedy=_("`regest record classes` lists them; a module may have to be enabled."),
        )
    return found


def _class_called(session: Session, name: str) -> RecordClassRow | None:
    return session.get(RecordClassRow, name) or next(
        (row for row in session.exec(select(RecordClassRow)) if name in row.aliases), None
    )


def class_rows(session: Session) -> list[RecordClassRow]:
    """Return all record classes, those of the statute first, in its order."""
    found = session.exec(select(RecordClassRow).order_by(RecordClassRow.name)).all()
    return sorted(found, key=lambda row: (not row.statute_code, row.statute_code))


def class_titles(session: Session) -> Mapping[str, Titles]:
    """Return the titles of all record classes by name, in the same order; not to be changed."""
    return counted(
        session,
        "class titles",
        lambda: MappingProxyType({row.name: titles(row) for row in class_rows(session)}),
    )


def field_rows(session: Session, class_name: str) -> list[FieldDefinitionRow]:
    """Return the typed fields of a class in their order."""
    wanted = select(FieldDefinitionRow).where(FieldDefinitionRow.class_name == class_name)
    ordered = wanted.order_by(col(FieldDefinitionRow.position))
    return list(counted(session, ("fields", class_name), lambda: tuple(session.exec(ordered))))


def link_types(session: Session) -> Sequence[LinkTypeRow]:
    """Return all link types by name."""
    wanted = select(LinkTypeRow).order_by(LinkTypeRow.name)
    return counted(session, "link types", lambda: tuple(session.exec(wanted)))


def link_type(session: Session, name: str) -> LinkTypeRow:
    """Return the link type called `name`.

    Raises:
        NotFound: there is no such type; the remedy lists those there are.
    """
    found = session.get(LinkTypeRow, name)
    if found is None:
        known = ", ".join(session.exec(select(LinkTypeRow.name).order_by(LinkTypeRow.name)))
        raise NotFound(
            "link_type_unknown",
            _("There is no link type {name}", name=name),
            remedy=_("Choose one of: {names}.", names=known),
        )
    return found


def titles(row: RecordClassRow | FieldDefinitionRow | LinkTypeRow | Ledger) -> Titles:
    """Return the title of a saved word in both languages."""
    return Titles(ru=row.title_ru, en=row.title_en)


def _merge(work: Work, row: Word, name: str, provider: str) -> None:
    kept = work.session.get(type(row), name)
    if isinstance(kept, Word) and kept.provider != provider:
        raise Refusal(
            "word_taken",
            _(
                "{name} of {provider} is taken by {other}",
                name=name,
                provider=provider,
                other=kept.provider,
            ),
            remedy=_("One of the two modules must rename it."),
        )
    work.session.merge(row)
