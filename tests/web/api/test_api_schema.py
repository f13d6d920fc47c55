"""Whatever is sent, nothing goes wrong unforeseen: requests made from the description itself."""

from __future__ import annotations

import os
from typing import Any

import hypothesis
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck

from tests.web.api.conftest import V1, Program, Programs

EXAMPLES = int(os.environ.get("REGEST_API_EXAMPLES", "8"))


@pytest.fixture
def secretary(programs: Programs) -> Program:
    """Give somebody who may do most, with a letter to do it with."""
    made = programs("secretary")
    assert made.register("first").status == 201
    return made


def test_no_request_is_a_fault_of_the_house(secretary: Program) -> None:
    """Requests of every kind that the description allows, and others, never give 500."""
    described = secretary.get("/openapi.json").said
    schema = schemathesis.openapi.from_dict(described)
    tried = 0
    for found in schema.get_all_operations():
        tried += 1
        _try(secretary, found.ok())  # type: ignore[union-attr]
    assert tried > 30


def _try(secretary: Program, operation: Any) -> None:
    @hypothesis.settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @hypothesis.given(case=operation.as_strategy())
    def asks(case: Any) -> None:
        answer = _sent(secretary, case)
        assert answer.status_code < 500, (case.method, case.formatted_path, answer.text[:300])

    asks()


def _sent(secretary: Program, case: Any) -> Any:
    told = case.as_transport_kwargs(base_url=f"{secretary.client.base_url}{V1.strip('/')}")
    fields = ("method", "url", "headers", "params", "data", "json", "files", "cookies")
    given = {name: told[name] for name in fields if told.get(name) is not None}
    sent = requests.Request(**given).prepare()
    headers: dict[str, Any] = dict(sent.headers)
    headers["authorization"] = f"Bearer {secretary.word}"
    content: Any = sent.body
    return secretary.client.request(
        sent.method or "", sent.url or "", headers=headers, content=content
    )
