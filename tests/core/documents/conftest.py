"""One reader for all tests of files: its children come from one fork server."""

from __future__ import annotations

import pytest

from regest.core.documents.extract import TextReader


@pytest.fixture(scope="session")
def reader() -> TextReader:
    return TextReader()
