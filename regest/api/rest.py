"""What the resources of a plugin are made of, as of `regest.kit.rest`."""

from fastapi import File, Form, Path, Query, UploadFile

from regest.kit.read_versions import IfMatch, require_version, tagged, version_of
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
    told_before,
)

__all__ = [
    "After",
    "Answer",
    "Asks",
    "File",
    "Form",
    "IdempotencyKey",
    "IfMatch",
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
    "require_version",
    "tagged",
    "told_before",
    "version_of",
]
