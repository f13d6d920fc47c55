"""Pages of accounts: the own one, everybody's for an administrator, and who heads what."""

from __future__ import annotations

from regest.web.accounts import second_step

routes = (*second_step.routes,)
