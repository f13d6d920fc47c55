"""Pages of accounts: the own one, everybody's for an administrator, and who heads what."""

from __future__ import annotations

from regest.web.accounts import heads, invited, inviting, listed, own, second_step

routes = (
    *second_step.routes,
    *own.routes,
    *invited.routes,
    *inviting.routes,
    *listed.routes,
    *heads.routes,
)
