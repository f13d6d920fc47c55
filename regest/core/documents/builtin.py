"""The product's own text extractors, brought through the same hook as a plugin's."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.documents.readers import BUILT_IN
from regest.core.hooks.specs import hookimpl
from regest.core.hooks.types import TextExtractorDeclaration


@hookimpl
def register_text_extractors() -> Sequence[TextExtractorDeclaration]:
    """Bring the extractors of .docx, .pdf, .txt, .eml and the rest."""
    return BUILT_IN
