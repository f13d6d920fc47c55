"""Programs that ask the interface: by a token, or by the session of a browser."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import pytest
from sqlmodel import select
from starlette.testclient import TestClient

from regest.core.base.clock import SystemClock
from regest.core.deployment import Deployment
from regest.core.people.api_tokens import SCOPES, issue
from regest.core.people.tables import Account
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

V1 = "/api/v1"


@dataclass(frozen=True)
class Told:
    """An answer: status, what the JSON says, headers."""

    status: int
    said: Any
    headers: Mapping[str, str]
    content: bytes


class Program:
    """Something that asks the interface with a token."""

    def __init__(self, client: TestClient, word: str) -> None:
        self.client = client
        self.word = word

    def ask(self, method: str, path: str, body: object = None, **more: Any) -> Told:
        """Ask; `more` goes to the client."""
        headers = {"accept-language": "en", **more.pop("headers", {})}
        if self.word:
            headers["authorization"] = f"Bearer {self.word}"
        if body is not None:
            more["json"] = body
        answer = self.client.request(method, V1 + path, headers=headers, **more)
        kind = answer.headers.get("content-type", "")
        said = answer.json() if "json" in kind else None
        return Told(answer.status_code, said, answer.headers, answer.content)

    def get(self, path: str, **more: Any) -> Told:
        """Read."""
        return self.ask("GET", path, **more)

    def register(self, key: str = "", files: Any = (), **letter: Any) -> Told:
        """Register an incoming letter."""
        told = {"sender": "Школа № 7", "subject": "О проверке", **letter}
        headers = {"idempotency-key": key} if key else {}
        given = [("files", each) for each in files] or None
        return self.ask(
            "POST", "/journal/in", data={"letter": json.dumps(told)}, files=given, headers=headers
        )


Programs = Callable[..., Program]


@pytest.fixture
def programs(opens: Opens, regest: CommandLine) -> Programs:
    """Make programs: `programs("secretary")` with every scope, or with those that are named."""
    client = opens().client

    def program(login: str = "", *scopes: str) -> Program:
        return Program(client, word_of(regest, login, *scopes) if login else "")

    return program


def word_of(regest: CommandLine, login: str, *scopes: str) -> str:
    """Issue a token of an account and return its word."""
    deployment = Deployment.open(regest.folder, built_in=BUILT_IN)
    try:
        with deployment.database.work(Actor("test")) as work:
            account = work.session.exec(select(Account).where(Account.login == login)).one()
            wanted = {"name": "test", "scopes": scopes or SCOPES, "days": 10}
            return issue(work, account, now=SystemClock().now(), **wanted)[1]  # type: ignore[arg-type]
    finally:
        deployment.close()
