"""Regest: a catalogue of records, and plugins that add the procedures."""

__version__ = "0.1.0"
