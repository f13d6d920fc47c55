"""What the resources of a plugin are made of, as of `regest.kit.rest`."""

from fastapi import File, Form, Path, Query, UploadFile

from regest.kit.rest import (
    After,
    Answer,
    Asks,
    IdempotencyKey,
    Limit,
    Resource,
    Strict,
    cursor_of,
    dependency,
    once,
    page_of,
    place_of,
)

__all__ = [
    "After",
    "Answer",
    "Asks",
    "File",
    "Form",
    "IdempotencyKey",
    "Limit",
    "Path",
    "Query",
    "Resource",
    "Strict",
    "UploadFile",
    "cursor_of",
    "dependency",
    "once",
    "page_of",
    "place_of",
]
