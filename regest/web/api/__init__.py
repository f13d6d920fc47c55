"""The programming interface `/api/v1`: the same services as pages and commands, for programs."""

from regest.web.api.application import PREFIX, make_api
from regest.web.api.described import described_page

__all__ = ["PREFIX", "described_page", "make_api"]
