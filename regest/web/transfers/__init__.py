"""Transfers of files to an archive."""

from regest.web.transfers import pages

routes = pages.routes
