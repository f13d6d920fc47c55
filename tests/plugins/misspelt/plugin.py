"""Fails at the check of hooks: there is no `check_registrations`."""

from regest.api import PluginManifest, Titles, hookimpl

plugin = PluginManifest(
    name="misspelt",
    title=Titles(ru="Опечатка", en="Misspelt"),
    summary=Titles(ru="Хук с опечаткой", en="A hook that does not exist"),
    version="1.1",
    package="misspelt",
)


@hookimpl
def check_registrations(registration: object) -> list[object]:
    """Object to nothing, but under a wrong name."""
    del registration
    return []
