"""Acts of destruction: what is due, an act with its review, approval and execution."""

from regest.web.acts.acting import routes as acting
from regest.web.acts.listed import routes as listed

routes = (*listed, *acting)
