"""What the pages of a plugin are made of, as of `regest.kit.pages`."""

from regest.kit.pages import (
    Access,
    Answer,
    Bytes,
    Form,
    Listing,
    Page,
    Redirect,
    Route,
    Routes,
    StartLine,
    Upload,
    Visit,
    paper,
)

__all__ = [
    "Access",
    "Answer",
    "Bytes",
    "Form",
    "Listing",
    "Page",
    "Redirect",
    "Route",
    "Routes",
    "StartLine",
    "Upload",
    "Visit",
    "paper",
]
