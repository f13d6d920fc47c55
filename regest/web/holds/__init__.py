"""Holds, reviews of the appraisal commission, inventories."""

from regest.web.holds import holding, inventorying, reviewing

routes = (*holding.routes, *reviewing.routes, *inventorying.routes)
