"""The page that describes the interface, made of its own OpenAPI: nothing is fetched for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI

from regest.kit.pages import Access, Answer, Page, Route, Visit
from regest.web.api.application import PREFIX, described

PATH = "/docs"


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is sent: by its place, name, type, and what it means."""

    place: str
    name: str
    type: str
    required: bool
    description: str


@dataclass(frozen=True, slots=True)
class Operation:
    """What is asked at an address by a method, with the scope and the right that it takes."""

    method: str
    path: str
    description: str
    scope: str
    permission: str
    parts: tuple[Part, ...]


def described_page(api: FastAPI) -> Route:
    """Return the route of the page; whoever is signed in may read it."""

    def show(_visit: Visit) -> Answer:
        sections: dict[str, list[Operation]] = {}
        for tag, operation in _operations(described(api)):
            sections.setdefault(tag, []).append(operation)
        return Page("api.html", {"sections": sections, "prefix": PREFIX})

    return Route("GET", PATH, Access.SIGNED_IN, show)


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[str, Operation]]:
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            parts = (*_parameters(told), *_body(document, told))
            yield (
                told["tags"][0],
                Operation(
                    method.upper(),
                    f"{PREFIX}{path}",
                    told.get("description", ""),
                    told.get("x-scope", ""),
                    told.get("x-permission", ""),
                    parts,
                ),
            )


def _parameters(told: Mapping[str, Any]) -> Iterator[Part]:
    for each in told.get("parameters", ()):
        yield Part(
            each["in"],
            each["name"],
            _type(each.get("schema", {})),
            bool(each.get("required")),
            each.get("description", ""),
        )


def _body(document: Mapping[str, Any], told: Mapping[str, Any]) -> Iterator[Part]:
    for content in told.get("requestBody", {}).get("content", {}).values():
        schema = _meant(document, content.get("schema", {}))
        required = schema.get("required", ())
        if not schema.get("properties"):
            yield Part("body", "", _type(schema), required=True, description="")
        for name, each in schema.get("properties", {}).items():
            told_of = each.get("description", "")
            yield Part("body", name, _type(each), name in required, told_of)


def _meant(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    found: Mapping[str, Any] = document["components"]["schemas"][name] if name else schema
    return found


def _type(schema: Mapping[str, Any]) -> str:
    """Return the type of a field in few words: `string (date)`, `array of Named`."""
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if "anyOf" in schema:
        return " | ".join(_type(each) for each in schema["anyOf"])
    if "enum" in schema:
        return " | ".join(repr(each) for each in schema["enum"])
    plain = str(schema.get("type", "any"))
    if plain == "array":
        return f"array of {_type(schema.get('items', {}))}"
    return f"{plain} ({schema['format']})" if "format" in schema else plain
