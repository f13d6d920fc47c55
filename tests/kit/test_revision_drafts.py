"""Authors of plugins draft revisions with the installed program alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from regest.core.base.errors import UsageFault
from regest.kit.revision_drafts import draft_of_plugin


@pytest.mark.usefixtures("distributions")
def test_nothing_is_drafted_when_models_and_tables_agree(built_distributions: Path) -> None:
    versions = built_distributions / "kitchen_sink" / "migrations" / "versions"
    before = sorted(versions.glob("*.py"))
    assert draft_of_plugin("kitchen_sink", "nothing at all") is None
    assert sorted(versions.glob("*.py")) == before


def test_a_plugin_that_is_not_installed_is_named() -> None:
    with pytest.raises(UsageFault) as fault:
        draft_of_plugin("nobody", "anything")
    assert fault.value.code == "plugin_unknown"
    assert "nobody" in fault.value.text()


@pytest.mark.usefixtures("distributions")
def test_a_plugin_without_tables_is_told_where_to_write_them() -> None:
    with pytest.raises(UsageFault) as fault:
        draft_of_plugin("curious", "anything")
    assert fault.value.code == "models_broken"
    assert "curious.models" in fault.value.text()
