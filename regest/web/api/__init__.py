"""The programming interface `/api/v1`: the same services as pages and commands, for programs."""

from regest.web.api.application import PREFIX, make_api

__all__ = ["PREFIX", "make_api"]
