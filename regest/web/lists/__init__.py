"""Lists with filters, order, pages and files; one module for each."""

from regest.web.lists import tasks

routes = (*tasks.routes,)
menu = (*tasks.menu,)
