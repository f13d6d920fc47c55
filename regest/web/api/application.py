"""The application below `/api/v1`: its resources, who asks, its description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse

import regest
from regest.core.base.errors import Refusal, RegestError
from regest.core.base.messages import _
from regest.core.people.api_tokens import TokenHolder
from regest.kit.house import House
from regest.kit.rest import Asks, Resource, asking
from regest.web.api import (
    components,
    fileplan,
    me,
    parties,
    problems,
    records,
    searching,
    signatures,
    tasks,
)
from regest.web.api.speaking import Speaking
from regest.web.plugin_pages import plugin_resources
from regest.web.rates import Kind, announced
from regest.web.requests import ACCOUNT, PLAIN_SESSION, SESSION
from regest.web.server import Server

PREFIX = "/api/v1"
OWN = (
    me.resource,
    records.resource,
    components.resource,
    signatures.resource,
    searching.resource,
    tasks.resource,
    parties.resource,
    fileplan.resource,
)
_BEARER = "bearer "
_LONGEST_WORD = 200
_COUNTED = "regest.counted"
_FILES = ("multipart/", "application/octet-stream")


def make_api(server: Server, *, secure: bool) -> FastAPI:
    """Return the application with the product's resources and those of the enabled plugins.

    Raises:
        Unavailable: a resource of a plugin cannot be imported.
    """
    api = FastAPI(
        title="Regest", version=regest.__version__, docs_url=None, redoc_url=None, openapi_url=None
    )
    api.state.asking = Asking(server, SESSION if secure else PLAIN_SESSION)
    api.add_exception_handler(RegestError, problems.refused)
    api.add_exception_handler(RequestValidationError, problems.malformed)
    api.add_exception_handler(HTTPException, problems.not_here)
    brought = list(_brought(server))
    own = [("", resource) for resource in OWN]
    api.state.resources = [*own, *((f"/{name}", resource) for name, resource in brought)]
    for resource in OWN:
        api.include_router(resource, responses=problems.described())
    for name, resource in brought:
        api.include_router(resource, prefix=f"/{name}", tags=[name], responses=problems.described())
    api.add_route("/openapi.json", description, include_in_schema=False)
    api.add_middleware(Speaking)
    return api


def description(request: Request) -> JSONResponse:
    """Give the description of the interface to whoever is signed in or has a token."""
    asking(request)
    return JSONResponse(described(request.app))


def described(api: FastAPI) -> dict[str, Any]:
    """Return the description of the interface as OpenAPI."""
    if api.openapi_schema is None:
        found = get_openapi(
            title=api.title,
            version=api.version,
            routes=api.routes,
            servers=[{"url": PREFIX}],
            summary="The records system, for programs",
        )
        schemas = found.setdefault("components", {}).setdefault("schemas", {})
        schemas["Problem"] = problems.schema()
        for prefix, resource in api.state.resources:
            for route in resource.routes:
                if isinstance(route, APIRoute) and route.include_in_schema:
                    _tell_scope(found["paths"][prefix + route.path_format], route)
        schemas.pop("HTTPValidationError", None)
        schemas.pop("ValidationError", None)
        api.openapi_schema = found
    return api.openapi_schema


class Asking:
    """Finds who asks: by the word of a token, else by the session of a browser."""

    def __init__(self, server: Server, cookie: str) -> None:
        self.server = server
        self.cookie = cookie

    def __call__(self, request: Request) -> tuple[House, TokenHolder | None]:
        """Return the house of whoever asks, with the token if there is one.

        Raises:
            Refusal: `not_signed_in`, there is neither, or it is over; `asked_too_often`.
        """
        found = self.found(request)
        if found is None:
            raise Refusal(
                "not_signed_in",
                _("It is not known who asks"),
                remedy=_("Sign in, or send a token: Authorization: Bearer …"),
            )
        request.scope[ACCOUNT] = found[0].reader.account_id
        found[0].channel = "api"
        self._count(request, found[0].reader.account_id or "")
        return found

    def _count(self, request: Request, account_id: str) -> None:
        """Count a request once, however often it is asked whose it is."""
        if request.scope.get(_COUNTED):
            return
        request.scope[_COUNTED] = True
        query = {name: request.query_params.getlist(name) for name in request.query_params}
        self.server.rates.ask(account_id, request.url.path, query)
        if request.headers.get("content-type", "").startswith(_FILES):
            size = announced(request.headers.get("content-length", ""))
            self.server.rates.take(account_id, Kind.UPLOAD, size)

    def found(self, request: Request) -> tuple[House, TokenHolder | None] | None:
        """Return who asks as the call does, None if it is not known."""
        given = request.headers.get("authorization")
        if given is not None:
            return self._by_word(given)
        visitor = self.server.session_of(request.cookies.get(self.cookie, ""))
        return (self.server.house(visitor), None) if visitor is not None else None

    def _by_word(self, given: str) -> tuple[House, TokenHolder] | None:
        word = given[len(_BEARER) :].strip()
        if not given.lower().startswith(_BEARER) or not 0 < len(word) <= _LONGEST_WORD:
            return None
        holder = self.server.holder_of(word)
        return (self.server.house_of(holder.account), holder) if holder is not None else None


def _brought(server: Server) -> Iterable[tuple[str, Resource]]:
    return plugin_resources(server.deployment.plugins.declared)


def _tell_scope(operations: dict[str, Any], route: APIRoute) -> None:
    """Say in the description which scope and which permission the route asks for."""
    for method in route.methods or ():
        operation = operations[method.lower()]
        operation["responses"].pop("422", None)
        for each in route.dependant.dependencies:
            if isinstance(each.call, Asks):
                operation["x-scope"] = each.call.scope
                operation["x-permission"] = each.call.permission
