"""Presets: what an association begins with, as data files; another association needs no code."""
