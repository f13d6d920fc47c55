"""Lists with filters, order, pages and files; one module for each."""

from regest.web.lists import records, tasks

routes = (*records.routes, *tasks.routes)
menu = (*records.menu, *tasks.menu)
