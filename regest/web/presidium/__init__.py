"""«Президиум»: composition on a day, offices with their terms, groups, and what may be entered."""

from regest.web.presidium import bodies, changes, handing_over, mandates, overview

# The fixed addresses under /presidium stand before those with a body's code.
routes = (
    *overview.routes,
    *changes.routes,
    *handing_over.routes,
    *mandates.routes,
    *bodies.routes,
)
menu = overview.menu
