"""«Дела»: the list, one file with all that happened to it, and what may be done with it."""

from regest.web.files import acts, listing, one

# The form of a new file comes before what takes any word for the name of a file.
routes = (*listing.routes, *acts.routes, *one.routes)
menu = listing.menu
