"""`regest template`: the Word templates that letters are written on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.core.base.messages import _
from regest.kit.console import (
    FILE,
    Column,
    argument,
    emit,
    group,
    json_option,
    local_moment,
    option,
    pass_house,
    say,
    table,
)

if TYPE_CHECKING:
    from regest.kit.house import House
    from regest.kit.letterheads import InUse

_NAME = _.p("template", "NAME")


@group("template", help=_("Letterheads: Word templates that letters are written on."))
def template() -> None:
    """Hold the commands."""


@template.command("list", help=_("List the templates with the fields of each."))
@json_option
@pass_house
def list_templates(house: House, *, as_json: bool) -> None:
    """Show each template and whose it is."""
    from regest.kit.letterheads import in_use

    found = in_use(house)
    if as_json:
        emit([_as_dict(each) for each in found])
        return
    columns = (
        Column(_.p("column", "Template")),
        Column(_.p("column", "Whose")),
        Column(_.p("column", "Required fields")),
        Column(_.p("column", "Other fields")),
    )
    rows = [
        [
            f"{each.letterhead.title}\n{each.letterhead.name}",
            _whose(house, each),
            ", ".join(each.letterhead.required),
            ", ".join(each.letterhead.optional),
        ]
        for each in found
    ]
    table(columns, rows, spaced=True)
    say(_("A field is written between two pairs of braces, for instance {field}.",
          field="{{адресат}}"))  # fmt: skip


@template.command("get", help=_("Save a template to edit it in Word."))
@argument("name", metavar=_NAME, help=_("Name of the template."))
@option(
    "--out",
    "path",
    metavar=_.p("computer file", "FILE"),
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help=_("File to write, ending in .docx."),
)
@option("--overwrite", is_flag=True, help=_("Replace the file if there is one."))
@json_option
@pass_house
def get(house: House, name: str, path: Path, overwrite: bool, *, as_json: bool) -> None:
    """Write the template that is in use to a file."""
    from regest.kit.letterheads import template_file
    from regest.kit.official import write_file

    write_file(path, template_file(house, name), overwrite=overwrite)
    if as_json:
        emit({"name": name, "file": str(path)})
    else:
        say(_("The template is saved to {file}", file=path))


@template.command("put", help=_("Take a template edited in Word; the former one is kept."))
@argument("name", metavar=_NAME, help=_("Name of the template."))
@argument("path", type=FILE, help=_("Word document (.docx)."))
@json_option
@pass_house(permission="template.edit")
def put(house: House, name: str, path: Path, *, as_json: bool) -> None:
    """Check the file and use it from now on."""
    from regest.kit.letterheads import put_template

    former = put_template(house, name, path.read_bytes())
    if as_json:
        emit({"name": name, "former": None if former is None else str(former)})
        return
    say(_("Letters are written on the new template from now on."))
    if former is not None:
        say(_("The former one is kept: {file}", file=former))


def _whose(house: House, each: InUse) -> object:
    if each.changed_at is None:
        return _("shipped")
    return _("own, since {moment}", moment=local_moment(house, each.changed_at))


def _as_dict(each: InUse) -> dict[str, object]:
    return {
        "name": each.letterhead.name,
        "title": {"ru": each.letterhead.title.ru, "en": each.letterhead.title.en},
        "own": each.own,
        "changed_at": each.changed_at,
        "required": each.letterhead.required,
        "optional": each.letterhead.optional,
    }
