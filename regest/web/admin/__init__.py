"""Pages of whoever runs the system or looks after it; one module for each section."""

from __future__ import annotations

from regest.web.admin import (
    backups,
    calendar,
    events,
    export,
    fixity,
    health,
    jobs,
    letterheads,
    looks,
    modules,
    numbers,
    overview,
    rules,
    settings,
    texts,
    trust,
)

routes = (
    *overview.routes,
    *modules.routes,
    *rules.routes,
    *calendar.routes,
    *numbers.routes,
    *letterheads.routes,
    *trust.routes,
    *events.routes,
    *export.routes,
    *looks.routes,
    *jobs.routes,
    *texts.routes,
    *health.routes,
    *backups.routes,
    *fixity.routes,
    *settings.routes,
)
menu = overview.menu
