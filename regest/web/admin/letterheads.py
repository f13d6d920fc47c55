"""Letterheads: Word templates to save, change and put back; a new one holds at once."""

from __future__ import annotations

from regest.core.base.errors import RegestError, UsageFault
from regest.core.base.messages import _
from regest.kit import letterheads as service
from regest.kit.pages import Answer, Bytes, Form, Redirect, Routes, Visit
from regest.web.admin.sections import LETTERHEADS, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/letterheads"


class Put(Form):
    """A template comes as a file; `do` is `try` for a sample on it, which changes nothing."""

    do: str = ""


@routes.get(PATH, LETTERHEADS)
def letterheads(visit: Visit) -> Answer:
    """List the templates with their fields and former versions."""
    return _listed(visit, None)


@routes.get(PATH + "/{name}", LETTERHEADS)
def save(visit: Visit) -> Answer:
    """Give the template that is in use."""
    name = visit.parts["name"]
    return Bytes(service.template_file(visit.house, name), f"{name}.docx")


@routes.get(PATH + "/{name}/sample", LETTERHEADS)
def sample(visit: Visit) -> Answer:
    """Give a sample on the template that is in use, each field showing its name."""
    name = visit.parts["name"]
    return Bytes(service.sample_letter(visit.house, name), f"{name}-sample.docx")


@routes.get(PATH + "/{name}/former/{file}", LETTERHEADS)
def save_former(visit: Visit) -> Answer:
    """Give a template that was replaced."""
    file = visit.parts["file"]
    return Bytes(service.former_template(visit.house, visit.parts["name"], file), file)


@routes.post(PATH + "/{name}", LETTERHEADS)
def put(visit: Visit) -> Answer:
    """Check a template edited in Word and use it from now on."""
    given = visit.form(Put)
    name = visit.parts["name"]
    try:
        if len(visit.files) != 1:
            raise UsageFault(
                "no_file", _("No file was chosen"), remedy=_("Choose one Word document (.docx).")
            )
        content = visit.files[0].content
        if given.do == "try":
            return Bytes(service.sample_letter(visit.house, name, content), f"{name}-sample.docx")
        service.put_template(visit.house, name, content)
    except RegestError as fault:
        return _listed(visit, fault)
    return Redirect(f"{PATH}?done=1")


def _listed(visit: Visit, fault: RegestError | None) -> Answer:
    rows = [
        (each, service.former_templates(visit.house, each.letterhead.name))
        for each in service.in_use(visit.house)
    ]
    values = {"rows": rows, "fault": fault}
    return section_page(visit, "letterheads", values, status_of(fault) if fault else 200)
