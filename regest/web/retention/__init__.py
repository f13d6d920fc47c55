"""«Сроки хранения и уничтожение»: what is due, and how each term was reckoned."""

from regest.web.retention import overview

routes = overview.routes
menu = overview.menu
