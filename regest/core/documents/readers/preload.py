"""What the fork server imports once, so that its children need not."""

import email.parser
import zipfile

import lxml.etree
import pypdfium2

from regest.core.documents import cell
from regest.core.documents.readers import docx, entry, letter, pdf, plain

__all__ = [
    "cell", "docx", "email", "entry", "letter", "lxml", "pdf", "plain", "pypdfium2", "zipfile",
]  # fmt: skip
