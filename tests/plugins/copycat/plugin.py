"""Fails at its declarations when `kitchen_sink` is on: both bring the class `dish`."""

from regest.api import PluginManifest, RecordClass, Titles, hookimpl

plugin = PluginManifest(
    name="copycat",
    title=Titles(ru="Двойник", en="Copycat"),
    summary=Titles(ru="Чужое имя", en="A name that is taken"),
    version="0.9",
    package="copycat",
)


@hookimpl
def register_record_classes() -> list[RecordClass]:
    """Bring a class under a name that is taken."""
    return [RecordClass(name="dish", title=Titles(ru="Посуда", en="Dish"))]
