"""«Сроки хранения и уничтожение»: what is due, the schedule, and how each term was reckoned."""

from regest.web.retention import overview, schedule

routes = (*overview.routes, *schedule.routes)
menu = overview.menu
