"""Drafts of revisions for authors of plugins, who have no clone of the product."""

from __future__ import annotations

import importlib
from pathlib import Path

from regest.core.base.errors import UsageFault
from regest.core.base.messages import _
from regest.core.hooks.discovery import installed_plugins
from regest.core.hooks.failures import cause
from regest.core.store.migrate import CORE_SCRIPTS
from regest.core.store.models import import_core_tables
from regest.core.store.revisions import CORE, TableSet


def draft_of_plugin(name: str, message: str) -> Path | None:
    """Draft the next revision of an installed plugin into its package, enabled or not.

    Returns the file, or None when the tables are what `models.py` says.

    Raises:
        UsageFault: no such plugin is installed, or its models cannot be imported.
    """
    from regest.core.store.revision_draft import draft

    offers = installed_plugins().get(name)
    if not offers:
        raise UsageFault(
            "plugin_unknown",
            _("The module {name} is not installed", name=name),
            remedy=_("Install its distribution first: pip install -e FOLDER."),
        )
    import_core_tables()
    package = offers[0].module.rpartition(".")[0] or offers[0].module
    try:
        importlib.import_module(f"{package}.models")
        folder = Path(str(importlib.import_module(package).__file__)).parent
    except (Exception, SystemExit) as fault:
        raise UsageFault(
            "models_broken",
            _("The tables of {name} cannot be read: {cause}", name=name, cause=cause(fault)),
            remedy=_("Write them in {module} and mend what is wrong.", module=f"{package}.models"),
        ) from fault
    core = TableSet(CORE, "", CORE_SCRIPTS)
    return draft(core, TableSet(name, "", folder / "migrations"), message)
