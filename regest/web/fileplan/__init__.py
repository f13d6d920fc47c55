"""«Номенклатура дел»: the plans of the years, their rows, approval and the end of a year."""

from regest.web.fileplan import ending, importing, overview, rows, year

# The fixed addresses under /fileplan stand before those with a year.
routes = (
    *overview.routes,
    *importing.routes,
    *rows.routes,
    *ending.routes,
    *year.routes,
)
menu = overview.menu
