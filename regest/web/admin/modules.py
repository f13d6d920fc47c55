"""«Модули»: what each brings, what switching it on or off changes, and why one did not start."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

from regest.core.base.errors import NotFound, RegestError
from regest.core.base.messages import _
from regest.core.deployment import Deployment
from regest.core.hooks.failures import PluginFailure
from regest.kit import plugins as service
from regest.kit.founding import BUILT_IN
from regest.kit.pages import Answer, Form, Redirect, Routes, Visit
from regest.kit.plugin_contents import KIND_TITLES, Contents, contents_of, preview
from regest.kit.plugins import PluginRow
from regest.web.admin.sections import ADMINISTER, section_page
from regest.web.failures import status_of

routes = Routes()
PATH = "/admin/modules"


class Switched(Form):
    """The yes on the page that tells what changes."""

    on: str


@dataclass(frozen=True, slots=True)
class Module:
    """A module as it stands now and as it will after a restart of the server."""

    row: PluginRow
    serving: bool
    will_serve: bool
    contents: Contents | None = None
    failure: PluginFailure | None = None

    @property
    def waits(self) -> bool:
        """Whether a switch waits for the server to be started anew."""
        return self.serving != self.will_serve and self.failure is None


@routes.get(PATH, ADMINISTER)
def modules(visit: Visit) -> Answer:
    """List the modules, those that are on first."""
    with closing(_present(visit)) as present:
        found = [_module(visit, row) for row in service.list_plugins(present)]
    return section_page(visit, "modules", {"modules": found})


@routes.get(PATH + "/{name}", ADMINISTER)
def module(visit: Visit) -> Answer:
    """Tell what a module brings, and what would change by switching it."""
    return _shown(visit, _named(visit), None)


@routes.post(PATH + "/{name}", ADMINISTER)
def switch(visit: Visit) -> Answer:
    """Switch a module on or off; this process goes on as it is until it is started anew."""
    given = visit.form(Switched)
    found = _named(visit)
    name, actor = found.row.name, visit.house.actor
    try:
        with closing(_present(visit)) as present:
            present.require_current()
            if given.on == "yes":
                service.enable(present, actor, name)
            else:
                service.disable(present, actor, name)
    except RegestError as fault:
        return _shown(visit, found, fault)
    return Redirect(f"{PATH}?switched=1")


def _shown(visit: Visit, found: Module, fault: RegestError | None) -> Answer:
    contents, complaint = found.contents, fault
    if contents is None and not found.row.enabled and fault is None:
        try:
            contents = preview(found.row.name, visit.house.deployment.settings.plugins)
        except RegestError as caught:
            complaint = caught
    values = {
        "module": found,
        "contents": contents,
        "fault": complaint,
        "kinds": KIND_TITLES,
        "possible": found.row.enabled or contents is not None,
    }
    return section_page(visit, "module", values, status_of(fault) if fault else 200)


def _present(visit: Visit) -> Deployment:
    """Open the deployment by its settings as they are now, apart from the one that is served."""
    deployment = visit.house.deployment
    return Deployment.open(deployment.folder, clock=deployment.clock, without=(), built_in=BUILT_IN)


def _named(visit: Visit) -> Module:
    name = visit.parts["name"]
    with closing(_present(visit)) as present:
        rows = {row.name: row for row in service.list_plugins(present)}
    if name not in rows:
        raise NotFound(
            "no_module",
            _("There is no module {name}", name=name),
            remedy=_("Choose one from the list."),
        )
    return _module(visit, rows[name])


def _module(visit: Visit, row: PluginRow) -> Module:
    serving = visit.house.deployment.plugins
    loaded = serving.loaded.get(row.name)
    contents = contents_of(loaded) if loaded is not None else None
    return Module(row, loaded is not None, row.enabled, contents, row.failure)
