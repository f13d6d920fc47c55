"""Pages of accounts: an administrator lets in and out, and learns nothing of documents by it."""

from __future__ import annotations

import re

import pytest

from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

LIST = "/admin/accounts"
PAGES = (LIST, f"{LIST}/new", f"{LIST}/chair", "/admin/roles")
WORDS = "другие слова о погоде"


def invitation_in(body: str) -> str:
    """Return the invitation that a page shows."""
    found = re.search(r"/invitation/([a-z2-7]{26})", body)
    assert found is not None
    return found[1]


@pytest.mark.parametrize("login", ["secretary", "chair", "member", "candidate", "auditor"])
def test_asvs_8_2_1_whoever_keeps_no_accounts_finds_no_such_pages(opens: Opens, login: str) -> None:
    browser = opens(login)
    assert [browser.get(path).status for path in PAGES] == [404] * len(PAGES)
    assert browser.send(f"{LIST}/{login}/give", {"role": "administrator"}).status == 404
    assert browser.send(f"{LIST}/invitations", {"logins": "admin"}).status == 404


def test_an_administrator_sees_accounts_and_no_content(opens: Opens, regest: CommandLine) -> None:
    """PRM-4."""
    record = regest.given(
        "record", "add", "--class", "internal_document", "--heading", "Тайная памятка"
    )["id"]
    browser = opens("admin")
    assert [browser.get(path).status for path in PAGES] == [200] * len(PAGES)
    assert browser.get(f"/records/{record}").status == 404
    assert not any("Тайная памятка" in browser.get(path).body for path in ("/", *PAGES))


def test_the_list_is_filtered_and_paged(opens: Opens) -> None:
    browser = opens("admin")
    whole = browser.get(LIST).body
    assert all(f'href="{LIST}/{login}"' in whole for login in ("admin", "chair", "secretary"))
    few = browser.get(LIST, words="ветро").body
    assert f'href="{LIST}/chair"' in few
    assert f'href="{LIST}/secretary"' not in few
    assert f'href="{LIST}/chair"' not in browser.get(LIST, state="disabled").body
    assert f'href="{LIST}/' not in browser.get(LIST, words="%").body.replace(f"{LIST}/new", "")


def test_an_account_is_added_and_its_invitation_shown_once(opens: Opens) -> None:
    browser = opens("admin")
    fields = {"login": "newcomer", "name": "Новый Н.Н.", "roles": ["secretary"]}
    shown = browser.send(f"{LIST}/new", fields)
    token = invitation_in(shown.body)
    assert token not in browser.get(f"{LIST}/newcomer").body
    form = {"password": WORDS, "again": WORDS}
    assert opens().send(f"/invitation/{token}", form).path == "/"


def test_a_refused_form_keeps_what_was_typed(opens: Opens) -> None:
    fields = {"login": "chair", "name": "Иванова «Анна»", "person": "", "roles": ["auditor"]}
    shown = opens("admin").send(f"{LIST}/new", fields)
    assert shown.status == 422
    assert 'value="Иванова «Анна»"' in shown.body
    assert re.search(r'value="auditor" checked', shown.body)


def test_roles_are_given_and_taken(opens: Opens) -> None:
    browser, auditor = opens("admin"), opens("member")
    assert auditor.get(LIST).status == 404
    browser.send(f"{LIST}/member/give", {"role": "administrator"})
    assert auditor.get(LIST).status == 200
    browser.send(f"{LIST}/member/take", {"role": "administrator"})
    assert auditor.get(LIST).status == 404


def test_nobody_gives_roles_to_the_own_account(opens: Opens, regest: CommandLine) -> None:
    shown = opens("admin").send(f"{LIST}/admin/give", {"role": "chair"})
    assert (shown.status, shown.path) == (422, f"{LIST}/admin/give")
    rows = {each["login"]: each["roles"] for each in regest.given("user", "list")}
    assert rows["admin"] == ["administrator"]


def test_asvs_7_4_2_disabling_signs_out_at_once(opens: Opens) -> None:
    browser, member = opens("admin"), opens("member")
    assert browser.send(f"{LIST}/member/disable").status == 200
    assert member.get("/").path == "/sign-in"
    assert browser.send(f"{LIST}/admin/disable").status == 422


def test_asvs_7_4_5_an_administrator_ends_sessions(opens: Opens) -> None:
    browser, member = opens("admin"), opens("member")
    browser.send(f"{LIST}/member/sign-out")
    assert member.get("/").path == "/sign-in"
    assert opens("member").get("/").status == 200


def test_many_are_invited_on_one_paper(opens: Opens) -> None:
    """Each strip bears its own code; earlier invitations are void."""
    browser = opens("admin")
    earlier = invitation_in(browser.send(f"{LIST}/member/invite").body)
    paper = browser.send(f"{LIST}/invitations", {"logins": ["member", "candidate"]})
    assert paper.status == 200
    assert paper.content.startswith(b"%PDF-")
    form = {"password": WORDS, "again": WORDS}
    assert opens().send(f"/invitation/{earlier}", form).status == 422
    assert browser.send(f"{LIST}/invitations", {}).status == 400


def test_a_printed_code_is_taken_as_it_is_typed(opens: Opens, regest: CommandLine) -> None:
    """Groups, blanks and capitals of a sheet are no hindrance."""
    token = regest.given("user", "invite", "member")["invitation"]
    typed = " ".join(token[at : at + 5].upper() for at in range(0, len(token), 5))
    browser: Browser = opens()
    assert browser.send("/invitation", {"code": typed}).path == f"/invitation/{token}"
    form = {"password": WORDS, "again": WORDS}
    assert browser.send(f"/invitation/{token}", form).path == "/"


CHANGE = {
    "organisation": "МБОУ «Лицей № 3»",
    "name": "Новикова Анна Петровна",
    "day": "2026-10-27",
    "basis": "приказ от 26.10.2026 № 71-к",
    "login": "novikova",
}


def test_a_head_is_changed_after_the_preview(opens: Opens, regest: CommandLine) -> None:
    browser, old = opens("admin"), opens("chair")
    preview = browser.send("/admin/head", CHANGE)
    assert preview.status == 200
    assert "Ветрова Ирина Сергеевна" in preview.text
    assert old.get("/").path == "/"
    heads = regest.given("standing", "list", "--kind", "head")
    assert "Новикова Анна Петровна" not in {each["party"] for each in heads}
    line = preview.body.partition('name="seen" value="')[2].partition('"')[0]
    assert line.startswith("membership:inform:")
    stale = browser.send("/admin/head", {**CHANGE, "sure": "yes", "seen": "core:task:x"})
    assert stale.status == 409
    assert "Последствия изменения уже не те, что были показаны" in stale.text
    done = browser.send("/admin/head", {**CHANGE, "sure": "yes", "seen": line, "chosen": line})
    token = invitation_in(done.body)
    assert "сменился руководитель" in opens("secretary").get("/membership").text
    assert old.get("/").path == "/sign-in"
    assert opens().send(f"/invitation/{token}", {"password": WORDS, "again": WORDS}).path == "/"
    heads = regest.given("standing", "list", "--kind", "head")
    assert "Новикова Анна Петровна" in {each["party"] for each in heads}
    assert regest("audit", "verify").code == 0


def test_a_change_of_head_that_is_refused_keeps_the_form(opens: Opens) -> None:
    shown = opens("secretary").send("/admin/head", {**CHANGE, "login": "member"})
    assert shown.status == 422
    assert 'value="приказ от 26.10.2026 № 71-к"' in shown.body
    assert opens("secretary").send("/admin/head", {**CHANGE, "day": "вчера"}).status == 400
    assert opens("member").get("/admin/head").status == 404
