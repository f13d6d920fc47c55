"""Drafts and the former register on pages: looked over first, then done."""

from __future__ import annotations

import html
import re

from regest.plugins.certificates import ending
from tests.support.browser import Browser
from tests.support.command_line import CommandLine
from tests.support.houses import opened_house
from tests.support.member_certificates import (
    GYMNASIUM,
    LYCEUM,
    SCHOOL_31,
    handed,
    issued,
    moved,
    with_signatory,
)
from tests.web.conftest import Opens

NEW, DRAFTS, IMPORT = "/certificates/new", "/certificates/drafts", "/certificates/import"


def prepared(regest: CommandLine, secretary: Browser, *names: str) -> None:
    """Draft certificates of these members."""
    with opened_house(regest.folder) as house:
        with_signatory(house)
    page = html.unescape(secretary.get(NEW).body)
    ids = [
        found[1]
        for name in names
        if (found := re.search(rf'name="member" value="([^"]+)"[^>]*><label[^>]*>{name}', page))
    ]
    assert len(ids) == len(names)
    made = secretary.send(DRAFTS, {"member": ids, "order": ""})
    assert (made.status, made.path) == (200, DRAFTS)


def test_drafts_are_looked_over_and_registered(opens: Opens, regest: CommandLine) -> None:
    """The sheet is read before it has a number; the chosen ones become certificates."""
    secretary = opens("secretary")
    prepared(regest, secretary, LYCEUM, GYMNASIUM)
    page = secretary.get(DRAFTS)
    assert LYCEUM in page.text
    files = re.findall(r'href="(/records/[^"]+/files/[^"]+)"', page.body)
    assert len(files) == 4
    assert secretary.get(files[0]).content[:5] == b"%PDF-"
    record = files[0].split("/")[2]
    shown = secretary.get(f"/records/{record}")
    assert "Проекты сертификатов" in shown.text
    ids = re.findall(r'name="member" value="([^"]+)"', page.body)
    done = secretary.send(NEW, {"member": ids[:1], "order": ""})
    assert "Сертификат № 001" in done.text
    assert "На подписи" in secretary.get(f"/records/{record}").text
    assert len(re.findall(r'name="member"', secretary.get(DRAFTS).body)) == 1


def test_a_draft_is_given_up_with_a_reason(opens: Opens, regest: CommandLine) -> None:
    """Without one the refusal stands above the list."""
    secretary = opens("secretary")
    prepared(regest, secretary, LYCEUM)
    (drop,) = re.findall(r'action="(/certificates/drafts/[^"]+/drop)"', secretary.get(DRAFTS).body)
    assert secretary.send(drop, {"reason": ""}).status == 422
    assert "Проектов нет" in secretary.send(drop, {"reason": "не нужен"}).text


def test_a_draft_is_for_the_office_alone(opens: Opens, regest: CommandLine) -> None:
    """The organisation itself learns nothing of it; the chair sees it and changes nothing."""
    secretary, chair, member = opens("secretary"), opens("chair"), opens("member")
    prepared(regest, secretary, "МБОУ «СОШ № 15»")
    record = re.findall(r'href="/records/([^/"]+)/files', secretary.get(DRAFTS).body)[0]
    assert member.get(DRAFTS).status == 404
    assert member.get(f"/records/{record}").status == 404
    assert DRAFTS not in member.get("/certificates").body
    page = chair.get(DRAFTS)
    assert "СОШ № 15" in page.text
    assert "<form" not in page.body.partition("<main")[2]
    assert chair.send(DRAFTS, {"member": "x"}).status == 404


def sent(secretary: Browser, *rows: str) -> str:
    """Send a table; return the page on which it is looked through."""
    content = "\n".join(("№ сертификата;Дата регистрации;Организация", *rows)).encode()
    told = secretary.send(IMPORT, {}, files={"file": ("register.csv", content, "text/csv")})
    assert told.status == 200, told.text
    return told.path


def test_the_former_register_is_looked_through_then_taken_over(
    opens: Opens, regest: CommandLine
) -> None:
    """A hole wants its reason; pressed twice it is done once; the next number follows."""
    secretary = opens("secretary")
    path = sent(secretary, f"1;10.09.2024;{LYCEUM}", f"3;11.09.2024;{GYMNASIUM}")
    page = secretary.get(path)
    assert "2 новые строки" in page.text
    assert "Не хватает номеров: 2" in page.text
    assert secretary.send(path, {"missing": ""}).status == 422
    done = secretary.send(path, {"missing": "бланк испорчен"})
    assert (done.status, done.path) == (200, path)
    assert "Перенесено: 2" in done.text
    assert "Перенесено: 2" in secretary.send(path, {"missing": "ещё раз"}).text
    assert LYCEUM in secretary.get("/certificates").text
    again = secretary.get(sent(secretary, f"1;10.09.2024;{LYCEUM}"))
    assert "0 новых строк" in again.text
    with opened_house(regest.folder) as house:
        assert issued(with_signatory(house), SCHOOL_31).record.number == "004"


def test_a_faulty_table_is_not_taken_over(opens: Opens) -> None:
    """Its rows are named with what is wrong, and there is no button."""
    secretary = opens("secretary")
    path = sent(secretary, f"б/н;10.09.2024;{LYCEUM}", f"2;;{GYMNASIUM}")
    page = secretary.get(path)
    assert "Строка 2" in page.text
    assert "Строка 3" in page.text
    assert ">Перенести<" not in page.body
    assert secretary.send(path, {"missing": ""}).status == 422
    told = secretary.send(IMPORT, {}, files={"file": ("a.csv", b"a;b\n1;2", "text/csv")})
    assert told.status == 422
    assert secretary.send(IMPORT, {}).status == 422


def test_only_who_issues_takes_a_register_over(opens: Opens) -> None:
    """The chair and a member find no such page."""
    for login in ("chair", "member", "officer"):
        assert opens(login).get(IMPORT).status == 404


def test_the_record_of_a_certificate_says_how_it_stands(opens: Opens, regest: CommandLine) -> None:
    """Its state and the way to it; numbers for life have no period; other records say nothing."""
    with opened_house(regest.folder) as house:
        number = handed(with_signatory(house))
        moved(house, LYCEUM, "ул. Новая, д. 1")
        new = ending.replace(house, number, "переезд").record.id
    secretary = opens("secretary")
    page = secretary.get(f"/records/{new}")
    assert f'href="/certificates/line/{new}"' in page.body
    assert "ещё не подписан" in page.text
    assert "life" not in page.text
    assert "Название в сертификате" in page.text
