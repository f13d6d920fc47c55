"""Fails when the database is opened: its tables were never made."""

from regest.api import PluginManifest, Titles

plugin = PluginManifest(
    name="behind",
    title=Titles(ru="Отставший", en="Behind"),
    summary=Titles(ru="Таблиц ещё нет", en="No tables yet"),
    version="3.1",
    package="behind",
    tables=("behind_entry",),
)
