"""What the pages of a plugin are made of, as of `regest.kit.pages`."""

from regest.kit.pages import (
    Access,
    Answer,
    Bytes,
    Form,
    Page,
    Redirect,
    Route,
    Routes,
    Upload,
    Visit,
)

__all__ = [
    "Access",
    "Answer",
    "Bytes",
    "Form",
    "Page",
    "Redirect",
    "Route",
    "Routes",
    "Upload",
    "Visit",
]
