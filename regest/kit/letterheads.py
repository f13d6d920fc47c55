"""Letterheads: Word templates that letters are written on, ours or the deployment's own.

The deployment's stand in its folder `templates/`, the ones they took the place of in
`templates/former/`. What may stand in a template and what must is fixed: whoever writes a letter
fills in no less and no more.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from regest.core.base.errors import NotFound, Refusal
from regest.core.base.messages import Titles, _
from regest.core.documents.paper import training_mark
from regest.core.documents.templates import (
    ROW_PREFIX,
    field_key,
    fill_template,
    mark_template,
    template_fields,
    unknown_fields,
)
from regest.kit.house import House
from regest.kit.official import write_file

SHIPPED = Path(__file__).parent / "shipped_letterheads"
OWN_FOLDER, FORMER_FOLDER = "templates", "former"
_SUFFIX = ".docx"
# Left open in a draft: the line stays, to be written on in Word.
_WRITTEN_LATER = ("обращение", "текст")
_OF_HOUSE = ("организация", "краткое наименование", "реквизиты", "место")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A template by name: fields that it must have, and others that it may have."""

    name: str
    title: Titles
    required: tuple[str, ...]
    optional: tuple[str, ...]

    @property
    def known(self) -> tuple[str, ...]:
        """Every field that is filled in."""
        return (*self.required, *self.optional)


LETTERHEADS = {
    each.name: each
    for each in (
        Letterhead(
            "letter",
            Titles(ru="Бланк письма", en="Letterhead of a letter"),
            required=(
                "организация", "дата", "номер", "на номер", "на дату", "адресат", "заголовок",
                "подписал",
            ),
            optional=(
                "краткое наименование", "реквизиты", "место", "обращение", "текст", "приложение",
                "должность", "исполнитель",
            ),
        ),
        Letterhead(
            "order",
            Titles(ru="Бланк распоряжения председателя", en="Form of an order of the chair"),
            required=("организация", "дата", "номер", "заголовок", "текст", "подписал"),
            optional=(
                "краткое наименование", "реквизиты", "место", "приложение", "должность",
                "исполнитель",
            ),
        ),
        Letterhead(
            "certificate",
            Titles(
                ru="Бланк сертификата члена Ассоциации", en="Form of a certificate of membership"
            ),
            required=(
                "организация", "номер", "дата", "отметка", "выдан", "член", "подписал за орган",
                "подписал председатель",
            ),
            optional=(
                "краткое наименование", "реквизиты", "место", "орган управления", "адрес",
                "организации", "должность за орган", "должность председателя", "адрес проверки",
            ),
        ),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class InUse:
    """A letterhead as it stands: the deployment's own since a moment, or the one shipped."""

    letterhead: Letterhead
    changed_at: dt.datetime | None

    @property
    def own(self) -> bool:
        """Whether the deployment has its own."""
        return self.changed_at is not None


def in_use(house: House) -> tuple[InUse, ...]:
    """Return every letterhead with whose it is."""
    found = []
    for letterhead in LETTERHEADS.values():
        path = _own(house, letterhead)
        changed = None
        if path.is_file():
            changed = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
        found.append(InUse(letterhead, changed))
    return tuple(found)


def letterhead_named(name: str) -> Letterhead:
    """Return the letterhead called `name`.

    Raises:
        NotFound: there is none; names all.
    """
    found = LETTERHEADS.get(name)
    if found is None:
        raise NotFound(
            "no_letterhead",
            _("There is no template {name}", name=name),
            remedy=_("Choose one of these: {names}.", names=", ".join(LETTERHEADS)),
        )
    return found


def template_file(house: House, name: str) -> bytes:
    """Return the template as somebody edits it: the deployment's own, else the one shipped.

    Raises:
        NotFound: there is none of this name.
    """
    letterhead = letterhead_named(name)
    own = _own(house, letterhead)
    return (own if own.is_file() else SHIPPED / f"{name}{_SUFFIX}").read_bytes()


def letter_template(house: House, name: str) -> bytes:
    """Return the template to be filled; in a rehearsal all its pages bear the training mark.

    Raises:
        NotFound: there is none of this name.
        Refusal: the deployment's own cannot be used.
    """
    content = template_file(house, name)
    if not house.deployment.rehearsal:
        return content
    return mark_template(content, training_mark(house.deployment.settings.association.language))


def fill_letter(
    house: House, name: str, values: Mapping[str, str], rows: Sequence[Mapping[str, str]] = ()
) -> bytes:
    """Return a letter as a Word file: the association's own fields come from the settings.

    Fields of the template that `values` leave out stay empty; address and text keep a line to be
    written on. A value under another name is an
    error of the caller.

    Raises:
        NotFound: there is no such template.
        Refusal: the deployment's own cannot be used.
    """
    letterhead = letterhead_named(name)
    strange = set(values) - set(letterhead.known)
    if strange:
        raise ValueError(f"template {name} has no fields {sorted(strange)}")
    given = dict.fromkeys(letterhead.known, "") | _of_house(house) | dict(values)
    given |= {name: "\n" for name in _WRITTEN_LATER if not given.get(name)}
    return fill_template(letter_template(house, name), given, rows)


def sample_letter(house: House, name: str, content: bytes | None = None) -> bytes:
    """Return a Word file made on the template, each field showing its own name («адресат»).

    `content` is a template that is not in use yet, checked as if it were put in use; nothing is
    changed.

    Raises:
        NotFound: there is none of this name.
        Refusal: the template cannot be used.
    """
    letterhead = letterhead_named(name)
    mark = training_mark(house.deployment.settings.association.language)
    template = template_file(house, name) if content is None else content
    _check(letterhead, template_fields(template))
    shown = {field: f"«{field}»" for field in letterhead.known} | _of_house(house)
    # A sample has no force, wherever it is made.
    return fill_template(mark_template(template, mark), shown)


def former_templates(house: House, name: str) -> tuple[str, ...]:
    """Return the files of the templates that were replaced, the latest first.

    Raises:
        NotFound: there is no such template.
    """
    letterhead = letterhead_named(name)
    folder = house.deployment.folder / OWN_FOLDER / FORMER_FOLDER
    found = folder.glob(f"{letterhead.name}-*{_SUFFIX}") if folder.is_dir() else ()
    return tuple(sorted((each.name for each in found), reverse=True))


def former_template(house: House, name: str, file: str) -> bytes:
    """Return a template that was replaced.

    Raises:
        NotFound: there is no such template, or no such former one.
    """
    if file not in former_templates(house, name):
        raise NotFound(
            "no_letterhead",
            _("There is no template {name}", name=file),
            remedy=_("The former versions are listed with the template."),
        )
    return (house.deployment.folder / OWN_FOLDER / FORMER_FOLDER / file).read_bytes()


def put_template(house: House, name: str, content: bytes) -> Path | None:
    """Make `content` the deployment's own template; return where the former one is kept, if any.

    Raises:
        NotFound: there is none of this name.
        Refusal: it is no Word file, holds macros or brings in other files, has fields that nobody
            fills, or lacks required ones. Nothing is changed then.
    """
    letterhead = letterhead_named(name)
    _check(letterhead, template_fields(content))
    # What cannot be marked could not be used in a rehearsal.
    mark_template(content, name)
    path = _own(house, letterhead)
    path.parent.mkdir(exist_ok=True)
    former = path.read_bytes() if path.is_file() else None
    kept = None if former is None else _keep(house, name, former)
    with house.work() as work:
        detail = {"sha256": _digest(content), "former": "" if former is None else _digest(former)}
        work.witness("template.put", "template", name, detail)
        write_file(path, content, overwrite=True)
    return kept


def _keep(house: House, name: str, former: bytes) -> Path:
    deployment = house.deployment
    now = deployment.clock.now().astimezone(deployment.zone)
    folder = deployment.folder / OWN_FOLDER / FORMER_FOLDER
    folder.mkdir(exist_ok=True)
    kept = folder / f"{name}-{now:%Y-%m-%d-%H%M%S}-{_digest(former)[:8]}{_SUFFIX}"
    write_file(kept, former, overwrite=True)
    return kept


def _check(letterhead: Letterhead, fields: Sequence[str]) -> None:
    asked = {field_key(field): field for field in fields}
    known = {field_key(field) for field in letterhead.known}
    unknown = [
        field for key, field in asked.items() if key not in known and not key.startswith(ROW_PREFIX)
    ]
    if unknown:
        raise unknown_fields(unknown, letterhead.known)
    missing = [field for field in letterhead.required if field_key(field) not in asked]
    if missing:
        raise Refusal(
            "template_fields_missing",
            _("The template lacks required fields: {names}", names=", ".join(missing)),
            remedy=_("Write each of them in Word between two pairs of braces, where it belongs."),
        )


def _of_house(house: House) -> dict[str, str]:
    association = house.deployment.settings.association
    texts = (
        association.name,
        association.short_name or association.name,
        association.requisites,
        house.deployment.preset.association.place,
    )
    return dict(zip(_OF_HOUSE, texts, strict=True))


def _own(house: House, letterhead: Letterhead) -> Path:
    return house.deployment.folder / OWN_FOLDER / f"{letterhead.name}{_SUFFIX}"


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
