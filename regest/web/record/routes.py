"""Where the modules of the record page add their routes."""

from __future__ import annotations

from regest.kit.pages import Routes

routes = Routes()
