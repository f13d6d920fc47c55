"""What pages are made of, for the product's own and for those that plugins bring."""

from regest.kit.pages.answers import Answer, Bytes, Page, Pieces, Redirect, Stored
from regest.kit.pages.listings import Listing
from regest.kit.pages.made_papers import paper
from regest.kit.pages.routes import Access, Route, Routes
from regest.kit.pages.start_lines import StartLine
from regest.kit.pages.visit import Form, Upload, Visit

__all__ = [
    "Access",
    "Answer",
    "Bytes",
    "Form",
    "Listing",
    "Page",
    "Pieces",
    "Redirect",
    "Route",
    "Routes",
    "StartLine",
    "Stored",
    "Upload",
    "Visit",
    "paper",
]
