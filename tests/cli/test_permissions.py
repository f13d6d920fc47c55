"""Every command that changes something names the right it needs; the page of rights is current."""

from __future__ import annotations

import inspect

import click
import pytest

from regest.kit.console import permission_of
from tests.support.command_line import CommandLine
from tools import pages, permission_docs

COMMANDS = dict(permission_docs.commands())


def body_of(command: click.Command) -> str:
    """Return the source of the function behind a command."""
    assert command.callback is not None
    return inspect.getsource(inspect.unwrap(command.callback))


@pytest.mark.parametrize("path", COMMANDS)
def test_what_writes_names_a_right(path: str) -> None:
    command = COMMANDS[path]
    writes = ".work(" in body_of(command)
    if path in permission_docs.FREE:
        assert not permission_of(command)
    elif writes:
        assert permission_of(command), path


@pytest.mark.parametrize("path", COMMANDS)
def test_what_only_reads_offers_json(path: str) -> None:
    command = COMMANDS[path]
    if permission_of(command) == "" and path not in permission_docs.FREE:
        assert "as_json" in {param.name for param in command.params}, path


def test_every_right_that_a_command_needs_is_given_by_some_role() -> None:
    given = {name.partition(":")[0] for name in permission_docs.roles()}
    needed = {permission for each in COMMANDS.values() if (permission := permission_of(each))}
    assert needed - given == set()


def test_the_page_is_current() -> None:
    page = (pages.ROOT / "docs/permissions.md").read_text("utf-8")
    assert page == permission_docs.page()


@pytest.mark.parametrize("login", ["chair", "auditor"])
def test_the_event_log_is_read_by_chair_and_auditor(regest: CommandLine, login: str) -> None:
    assert regest.given("audit", "verify", "--as", login)["ok"] is True


@pytest.mark.parametrize("login", ["member", "secretary", "admin"])
def test_the_event_log_is_read_by_nobody_else(regest: CommandLine, login: str) -> None:
    """PRM-6, and PRM-4 for the administrator: entries tell what was done with which record."""
    refused = regest.refusal("audit", "verify", "--as", login)
    assert refused["code"] == "permission_missing"
    assert "audit.read" in refused["message"]
