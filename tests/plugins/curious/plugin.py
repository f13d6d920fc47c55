"""Fails at registration: `check_registration` has no argument `session`."""

from regest.api import PluginManifest, Titles, hookimpl

plugin = PluginManifest(
    name="curious",
    title=Titles(ru="Любопытный", en="Curious"),
    summary=Titles(ru="Просит лишнее", en="Asks for too much"),
    version="1.2",
    package="curious",
)


@hookimpl
def after_record_registered(record: object) -> None:
    """Be registered before the faulty one, in the order of names."""
    del record


@hookimpl
def check_registration(registration: object, session: object) -> list[object]:
    """Ask for what no view holds."""
    del registration, session
    return []
