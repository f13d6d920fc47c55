"""«Доверенные сертификаты»: brought as files, withdrawn with a reason, stale lists told."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from pathlib import Path

import pytest

from regest.core.hooks.signature_types import SignatureFinding
from tests.support.browser import Browser, Seen
from tests.support.command_line import CommandLine
from tests.support.pki import Authority
from tests.support.signing import opened, put_up
from tests.support.trust import NOW, bundle, checked, written
from tests.web.conftest import Opens

PATH, LISTS = "/admin/trust", "/admin/trust/lists"
ROOT = Authority("Головной УЦ")
ISSUING = ROOT.authority("УЦ связи")
OWN = ISSUING.person("Ветрова Ирина Сергеевна")
NOWHERE = f"{PATH}/01900000-0000-7000-8000-000000000000"


def bring(
    browser: Browser, path: str, *contents: bytes, names: tuple[str, ...] = (), **said: str
) -> Seen:
    """Bring files with what is said of them."""
    called = names or tuple(f"{place}.der" for place in range(len(contents)))
    files = [
        ("file", (name, content, "application/octet-stream"))
        for name, content in zip(called, contents, strict=True)
    ]
    return browser.send(path, said, files=files)


def test_empty_pages_tell_where_to_get_them(opens: Opens) -> None:
    admin = opens("admin")
    assert "Минцифры" in admin.get(PATH).text
    assert ".crl" in admin.get(LISTS).text
    assert "http" not in re.sub(r"<(link|script)[^>]*>", "", admin.get(PATH).body)


def test_a_bundle_is_brought_and_each_is_told(opens: Opens) -> None:
    admin = opens("admin")
    brought = bring(admin, PATH, bundle(ROOT, ISSUING), OWN.der, qualified="yes")
    # Whatever is amiss with one file, nothing of the others is taken.
    assert brought.status == 422
    assert "Ветрова Ирина Сергеевна" in brought.text
    assert brought.body.count('<th scope="row">') == 0
    assert 'name="qualified" value="yes" checked' in brought.body

    brought = bring(admin, PATH, bundle(ROOT, ISSUING), qualified="yes")
    assert brought.status == 200
    assert brought.body.count('<th scope="row">') == 2
    assert brought.body.count("text-bg-secondary") == 2
    again = bring(admin, PATH, ROOT.der)
    assert "Головной УЦ" in again.text
    assert again.body.count('<th scope="row">') == 2
    assert bring(admin, PATH, OWN.der, itself="yes").body.count('<th scope="row">') == 3


def test_a_certificate_is_withdrawn_with_a_reason(opens: Opens) -> None:
    admin = opens("admin")
    bring(admin, PATH, ROOT.der)
    (page,) = re.findall(r'<th scope="row"><a href="([^"]+)"', admin.get(PATH).body)
    shown = admin.get(page)
    assert hashlib.sha256(ROOT.der).hexdigest() in shown.text
    assert admin.send(page, {"reason": " "}).status == 422
    done = admin.send(page, {"reason": "Ключ похищен"})
    assert (done.status, "Ключ похищен" in done.text) == (200, True)
    assert 'name="reason"' not in done.body
    assert admin.send(page, {"reason": "ещё раз"}).status == 422
    assert admin.get(PATH).body.count('<th scope="row">') == 0
    assert "Ключ похищен" in admin.get(PATH, state="withdrawn").text
    told = bring(admin, PATH, ROOT.der)
    assert told.body.count('<th scope="row">') == 0
    assert bring(admin, PATH, ROOT.der, again="yes").body.count('<th scope="row">') == 1


def test_stale_lists_are_told_on_both_pages(opens: Opens) -> None:
    admin = opens("admin")
    bring(admin, PATH, ROOT.pem + ISSUING.pem)
    day = dt.timedelta(days=1)
    stale, fresh = ROOT.crl(NOW - 9 * day, NOW - 2 * day), ISSUING.crl(NOW, NOW + 7 * day)
    brought = bring(admin, LISTS, stale, fresh)
    assert brought.status == 200
    assert brought.body.count('<th scope="row">') == 2
    assert brought.body.count("due-overdue") == 1
    assert "alert-warning" in admin.get(PATH).body
    older = bring(admin, LISTS, ROOT.crl(NOW - 20 * day, NOW - 12 * day))
    assert older.status == 422
    assert bring(admin, LISTS, ROOT.crl(NOW - 20 * day), older="yes").status == 200
    assert bring(admin, LISTS, ROOT.crl(NOW - day, NOW + 7 * day)).status == 200
    assert "alert-warning" not in admin.get(PATH).body


@pytest.mark.parametrize("path", [PATH, LISTS])
@pytest.mark.parametrize(
    "content",
    [b"", b"<html>404</html>", ROOT.der[:-9], OWN.key_pem],
    ids=["nothing", "page", "cut", "key"],
)
def test_other_files_are_refused_on_the_page(opens: Opens, path: str, content: bytes) -> None:
    refused = bring(opens("admin"), path, content, names=("<b>уц</b>.cer",))
    assert refused.status == 422
    assert "SIG-3" in refused.text
    assert "<b>уц" not in refused.body


def test_without_a_file_nothing_is_added(opens: Opens) -> None:
    admin = opens("admin")
    for path in (PATH, LISTS):
        assert admin.send(path).status in {400, 422}
        assert admin.send(path, {"more": "1"}).status == 400
    assert admin.get(NOWHERE).status == admin.send(NOWHERE, {"reason": "x"}).status == 404


def test_who_only_looks_finds_no_form(opens: Opens) -> None:
    bring(opens("admin"), PATH, ROOT.der)
    auditor = opens("auditor")
    listed = auditor.get(PATH)
    assert "Головной УЦ" in listed.text
    assert 'type="file"' not in listed.body + auditor.get(LISTS).body
    (page,) = re.findall(r'<th scope="row"><a href="([^"]+)"', listed.body)
    assert 'name="reason"' not in auditor.get(page).body
    for path in (PATH, LISTS, page):
        assert auditor.send(path, {}).status == 404
    assert opens("member").get(page).status == 404


def test_what_is_checked_anew_is_counted_and_not_named(opens: Opens, regest: CommandLine) -> None:
    """PRM-4: whoever administers learns how many documents, and of none what it is about."""
    record_id = put_up(regest)
    house = opened(regest)
    checked(house.deployment.database, record_id, SignatureFinding.UNTRUSTED)
    house.close()
    admin = opens("admin")
    brought = [bring(admin, PATH, ISSUING.der) for _time in range(2)]
    told = [re.findall(r'role="status">(.+?)</div>', each.body, re.DOTALL)[0] for each in brought]
    assert [re.findall(r"\d+", re.sub("<[^>]+>", "", each)) for each in told] == [["1"], []]
    for page in (*brought, admin.get("/admin/jobs"), admin.get("/admin/health")):
        assert "семинар" not in page.text.casefold()


def test_the_event_log_tells_it_in_words(opens: Opens, regest: CommandLine, tmp_path: Path) -> None:
    regest.done("trust", "add", written(tmp_path, "уц.cer", ROOT.der))
    (kept,) = regest.given("trust", "list")
    regest.done("trust", "withdraw", kept["sha256"], "--reason", "Ключ похищен")
    told = opens("auditor").get("/admin/events").body
    assert "trust.certificate" not in re.sub(r'value="[^"]+"', "", told)
