"""The page of a record: card, files, links, tasks, history, and what one may do with it."""

from regest.web.record import actions, files, sign_page, signing, tasks, view
from regest.web.record.routes import routes

__all__ = ["actions", "files", "routes", "sign_page", "signing", "tasks", "view"]
