"""One rehearsal of preset `demo` with accounts that have passwords, served to browsers."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url
from starlette.testclient import TestClient

from regest.core.deployment import Deployment
from regest.core.people.accounts import accept_invitation, invite
from regest.core.store.work import Actor
from regest.kit.founding import BUILT_IN, establish
from regest.web.app import make_app
from tests.support.browser import ORIGIN, PASSWORD, Browser
from tests.support.command_line import NOW, CommandLine
from tests.support.postgresql import fresh_database

LOGINS = ("secretary", "chair", "presidium", "member", "candidate", "officer", "admin", "auditor")
Opens = Callable[..., Browser]
# One or two of each kind: what the pages write, lock, count, sort and search by words.
ON_BOTH_DATABASES = frozenset(
    {
        "test_signing_in.test_wrong_password_and_unknown_login_are_told_apart_by_nobody",
        "test_signing_in.test_guessing_is_slowed_down_and_the_holder_elsewhere_is_not_kept_out",
        "test_signing_in.test_signing_out_ends_the_session_on_the_server",
        "test_signing_in.test_an_invitation_sets_the_first_password_once",
        "test_signing_in.test_a_new_password_signs_other_browsers_out",
        "test_accounts_own.test_asvs_6_5_1_a_code_that_signed_in_signs_nobody_else_in",
        "test_accounts_own.test_asvs_7_4_5_one_ends_own_sessions_elsewhere",
        "test_accounts_own.test_a_token_is_shown_once_and_revoked_by_its_holder",
        "test_registration.test_a_refusal_keeps_what_was_typed_and_takes_no_number",
        "test_registration.test_a_lost_session_loses_nothing",
        "test_registration.test_numbers_run_without_a_gap_whatever_is_refused",
        "test_lists_tasks.test_words_narrow_the_list_whatever_their_case",
        "test_lists_records.test_the_list_goes_by_any_column_and_takes_nonsense",
        "test_lists_parties.test_duplicates_are_merged_after_a_look",
        "test_lists_journals.test_lines_are_filtered_and_sorted",
        "test_record_tasks.test_a_task_is_extended_executed_and_dropped",
        "test_admin_events.test_days_actors_and_kinds_narrow_the_log",
        "test_admin_events.test_the_log_is_checked_by_the_line_of_a_paper",
        "test_admin_sections.test_another_form_of_numbers_is_shown_before_it_is_set",
        "test_admin_sections.test_terms_move_by_the_calendar_after_a_preview",
        "test_api_records.test_a_key_registers_once",
        "test_api_records.test_two_at_once_under_one_key_register_one",
        "test_api_records.test_of_two_corrections_at_once_one_stands",
    }
)


@pytest.fixture(scope="session")
def served_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found the rehearsal once; every account has the same password."""
    folder = tmp_path_factory.mktemp("served") / "deployment"
    _found(folder)
    return folder


def _found(folder: Path) -> None:
    establish(folder, "demo", rehearsal=True)
    deployment = Deployment.open(folder, built_in=BUILT_IN)
    for login in LOGINS:
        with deployment.database.work(Actor("test")) as work:
            accept_invitation(work, invite(work, login), PASSWORD)
    deployment.close()


@pytest.fixture(scope="session")
def served_postgresql(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Found the same on PostgreSQL: the folder, and the database to copy for each test."""
    folder = tmp_path_factory.mktemp("served") / "postgresql"
    with fresh_database() as url, pytest.MonkeyPatch.context() as patch:
        patch.setenv("REGEST_DATABASE__URL", url)
        _found(folder)
        patch.undo()
        yield folder, str(make_url(url).database)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the representative tests on PostgreSQL as well."""
    if "stored_in" in metafunc.fixturenames:
        name = f"{metafunc.module.__name__.rpartition('.')[2]}.{metafunc.function.__name__}"
        databases: list[object] = ["sqlite"]
        if name in ON_BOTH_DATABASES:
            databases.append(pytest.param("postgresql", marks=pytest.mark.postgresql))
        ids = None if len(databases) > 1 else [pytest.HIDDEN_PARAM]
        metafunc.parametrize("stored_in", databases, indirect=True, ids=ids)


@pytest.fixture
def stored_in(request: pytest.FixtureRequest) -> str:
    """Give the name of the database that the deployment of the test stands on."""
    return str(request.param)


@pytest.fixture
def regest(request: pytest.FixtureRequest, stored_in: str, tmp_path: Path) -> Iterator[CommandLine]:
    """Give the command line in a deployment of the test's own, which the browsers look at too."""
    folder = tmp_path / "deployment"
    if stored_in == "sqlite":
        shutil.copytree(request.getfixturevalue("served_template"), folder)
        yield CommandLine(folder)
        return
    source, database = request.getfixturevalue("served_postgresql")
    shutil.copytree(source, folder)
    with fresh_database(database) as url:
        secret = folder / "secrets" / "database_url"
        secret.touch(0o600)
        secret.write_text(url, "utf-8")
        yield CommandLine(folder)


@pytest.fixture
def opens(regest: CommandLine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opens]:
    """Open browsers: `opens()` for a stranger, `opens("chair")` for the chair."""
    monkeypatch.setenv("REGEST_NOW", NOW)
    app = make_app(regest.folder, hosts=("testserver",), secure=True)
    with TestClient(app, base_url=ORIGIN) as running:
        clients = [running]

        def browser(login: str = "") -> Browser:
            client = TestClient(app, base_url=ORIGIN)
            clients.append(client)
            opened = Browser(client)
            if login:
                assert opened.sign_in(login).status == 200
            return opened

        yield browser
        for client in clients[1:]:
            client.close()
