"""What goes wrong, as `application/problem+json` (RFC 9457), in the language of whoever asks."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import Any, cast

import structlog
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from regest.core.base.errors import RegestError, StaleVersion
from regest.core.base.messages import _, show
from regest.web.failures import status_of
from regest.web.giving import RangeWrong
from regest.web.rates import AskedTooOften

log = structlog.get_logger(__name__)
MEDIA_TYPE = "application/problem+json"
STATUSES = {
    "not_signed_in": 401,
    "scope_missing": 403,
    "digest_wrong": 400,
    "file_too_large": 413,
    "if_match_missing": 428,
    "range_wrong": 416,
}
_TITLES = {
    400: _.p("title of a problem", "The request cannot be read"),
    401: _.p("title of a problem", "Not signed in"),
    403: _.p("title of a problem", "The token is not for this"),
    404: _.p("title of a problem", "Not found"),
    405: _.p("title of a problem", "This is not done here"),
    409: _.p("title of a problem", "It is not clear what is meant"),
    412: _.p("title of a problem", "Changed meanwhile"),
    413: _.p("title of a problem", "Too large"),
    416: _.p("title of a problem", "There is no such part"),
    422: _.p("title of a problem", "A rule says no"),
    428: _.p("title of a problem", "A condition is missing"),
    429: _.p("title of a problem", "Too much in so short a time"),
    500: _.p("title of a problem", "Something went wrong"),
    503: _.p("title of a problem", "Not possible now"),
}


def refused(_request: Request, error: Exception) -> Response:
    """Answer with a refusal: its rule, clause and way out."""
    error = cast(RegestError, error)
    status = STATUSES.get(error.code) or status_of(error)
    if isinstance(error, StaleVersion):
        status = 412
    told = error.as_dict()
    more = {
        "rule": told["rule"],
        "clause": told["clause"],
        "remedy": told["remedy"],
        **({"candidates": told["candidates"]} if "candidates" in told else {}),
    }
    headers = error.headers if isinstance(error, RangeWrong | AskedTooOften) else None
    return problem(status, error.code, str(told["message"]), more, headers)


def malformed(_request: Request, error: Exception) -> Response:
    """Answer with the fields that are missing, unknown or of another kind; never with values."""
    error = cast(RequestValidationError, error)
    fields = [
        {"place": ".".join(str(part) for part in each["loc"]), "fault": str(each["type"])}
        for each in error.errors()
    ]
    told = show(_("The request has other fields than it may have"))
    return problem(422, "request_malformed", told, {"fields": fields})


def not_here(_request: Request, error: Exception) -> Response:
    """Answer what the framework says of an address or a method."""
    error = cast(HTTPException, error)
    unknown = error.status_code == 404
    code = "no_such_resource" if unknown else f"http_{error.status_code}"
    told = show(_("There is no such resource")) if unknown else _title(error.status_code)
    return problem(error.status_code, code, told, headers=error.headers)


def incident(error: BaseException) -> Response:
    """Log what nobody foresaw, and answer with the number under which it stands in the log."""
    bound = structlog.contextvars.get_contextvars()
    number = str(bound.get("request") or secrets.token_hex(6))
    log.error("incident", request=number, exc_info=error)
    told = show(_("Something went wrong here; the log has it under {number}", number=number))
    return problem(500, "incident", told, {"incident": number})


def problem(
    status: int,
    code: str,
    detail: str,
    more: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> Response:
    """Return a problem document."""
    content: dict[str, Any] = {
        "type": f"urn:regest:problem:{code}",
        "title": _title(status),
        "status": status,
        "detail": detail,
        "code": code,
        **(more or {}),
    }
    extra = {"www-authenticate": "Bearer"} if status == 401 else {}
    return JSONResponse(
        content, status, headers={**(headers or {}), **extra}, media_type=MEDIA_TYPE
    )


def described() -> dict[int | str, dict[str, Any]]:
    """Return what the description says of problems, for every route."""
    schema = {"$ref": "#/components/schemas/Problem"}
    content = {MEDIA_TYPE: {"schema": schema}}
    return {"default": {"description": "A problem", "content": content}}


def schema(required: Sequence[str] = ("type", "title", "status", "detail", "code")) -> Any:
    """Return the schema of a problem document."""
    texts = ("type", "title", "detail", "code", "rule", "clause", "remedy", "incident")
    field = {"type": "object", "properties": {"place": {"type": "string"}}}
    return {
        "type": "object",
        "required": list(required),
        "properties": {
            **{name: {"type": "string"} for name in texts},
            "status": {"type": "integer"},
            "fields": {"type": "array", "items": field},
            "candidates": {"type": "array", "items": {"type": "string"}},
        },
    }


def _title(status: int) -> str:
    return show(_TITLES.get(status, _TITLES[400]))
