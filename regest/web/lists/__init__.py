"""Lists with filters, order, pages and files; one module for each."""

from regest.web.lists import declining, library, merging, parties, records, tasks

# The fixed addresses under /parties stand before those with an id.
routes = (
    *records.routes,
    *library.routes,
    *tasks.routes,
    *merging.routes,
    *parties.routes,
    *declining.routes,
)
menu = (*records.menu, *library.menu, *tasks.menu, *parties.menu)
