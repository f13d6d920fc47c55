"""The marks by which specs and implementations of hooks are known."""

from __future__ import annotations

import pluggy

PROJECT = "regest"

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)
