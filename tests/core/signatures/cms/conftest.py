"""An office with its authorities, people and a time-stamp service, made once."""

from __future__ import annotations

import pytest

from tests.support.signature_office import Office, opened


@pytest.fixture(scope="session")
def office() -> Office:
    """Return an office that nobody revokes anything of."""
    return opened()
