"""Sentences of this plugin, in its own gettext domain."""

from regest.api import Translator

_ = Translator("kitchen_sink")
