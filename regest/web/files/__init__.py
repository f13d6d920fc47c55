"""«Дела»: the list, one file with all that happened to it, and what may be done with it."""

from regest.web.files import acts, listing, one

routes = (*listing.routes, *one.routes, *acts.routes)
menu = listing.menu
