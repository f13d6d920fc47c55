"""Offers a plugin named `twin`; the other distribution does so too."""

from regest.api import PluginManifest, Titles

plugin = PluginManifest(
    name="twin",
    title=Titles(ru="Близнец", en="Twin"),
    summary=Titles(ru="Один из двух", en="One of two"),
    version="1.0",
    package="twin",
)
