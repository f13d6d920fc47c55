"""Membership on pages without scripts: from a filled form to the member, and who sees what."""

from __future__ import annotations

import re
from io import BytesIO

import docx
import pytest

from regest.kit.house import House
from regest.plugins.membership.joining import applications
from tests.support.browser import Seen
from tests.support.command_line import NOW, CommandLine
from tests.web.conftest import Opens

FORM = """Председателю Президиума Ассоциации Ветровой И.С.
директора МБОУ «Новая школа»
Нечаева Олега Викторовича

ЗАЯВЛЕНИЕ

Прошу принять МБОУ «Новая школа» в Ассоциацию образовательных организаций.
Основанием для членства считаю наличие разработанной и внедренной системы менеджмента качества
В члены Совета Ассоциации рекомендуем Нечаева Олега Викторовича, директора
С Положением об Ассоциации ознакомлен.
«20» октября 2026 г.                         О.В. Нечаев
"""


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGEST_NOW", NOW)


def filled() -> bytes:
    """Return the filled form as a Word file."""
    document = docx.Document()
    for line in FORM.splitlines():
        document.add_paragraph(line)
    content = BytesIO()
    document.save(content)
    return content.getvalue()


def fields_of(seen: Seen) -> dict[str, list[str]]:
    """Return what the form of an application would send as it was filled in by reading."""
    found: dict[str, list[str]] = {}
    for tag in re.findall(r"<input[^>]*>", seen.body.partition('class="sheet-narrow"')[2]):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name is None or ('type="checkbox"' in tag and " checked" not in tag):
            continue
        text = (value[1] if value else "").replace("&quot;", '"').replace("&#34;", '"')
        found.setdefault(name[1], []).append(text)
    return found


def test_from_a_filled_form_to_the_member(opens: Opens) -> None:
    """The form is read, registered, considered, ordered; the seat is proposed and given."""
    secretary = opens("secretary")
    read = secretary.send(
        "/membership/applications/new", {}, files=[("file", ("заявление.docx", filled()))]
    )
    assert read.status == 200, read.text
    fields = fields_of(read)
    assert fields["organisation"] == ["МБОУ «Новая школа»"]
    assert fields["ground"] == ["implemented"]
    shown = secretary.send(read.path, {**fields, "addressee": ""})
    assert shown.status == 200, shown.text
    assert "Чл-1" in shown.text
    application = shown.path
    agreed = secretary.send(
        f"{application}/consider", {"on": "2026-10-27", "number": "5", "agreed": "yes"}
    )
    assert agreed.status == 200, agreed.text
    officer = opens("officer")
    page = officer.get("/membership/orders/new")
    assert "МБОУ «Новая школа»" in page.text
    entered = officer.send(
        "/membership/orders/new",
        {"number": "715", "dated": "2026-10-27", "application": [application.rsplit("/", 1)[1]]},
    )
    assert entered.status == 200, entered.text
    assert "Нечаев" not in entered.text
    listed = secretary.get("/membership")
    assert "МБОУ «Новая школа»" in listed.text
    found = re.search(r'href="(/membership/organisations/[0-9a-f-]+)">МБОУ «Новая', listed.body)
    assert found is not None
    seat = re.search(r'action="(/membership/seats/[0-9a-f-]+)"', secretary.get(found[1]).body)
    assert seat is not None
    given = secretary.send(seat[1], {"reason": "протокол № 5", "do": "take"})
    assert (given.status, given.path) == (200, found[1]), given.text


def test_a_form_begun_without_a_file_is_filled_in_by_hand_and_found_again(opens: Opens) -> None:
    secretary = opens("secretary")
    begun = secretary.send("/membership/applications/new", {})
    assert begun.status == 200, begun.text
    assert f'href="{begun.path}"' in secretary.get("/membership/applications/new").body
    assert fields_of(begun)["organisation"] == [""]


def test_a_refused_order_stands_above_the_page_with_what_was_typed(opens: Opens) -> None:
    officer = opens("officer")
    seen = officer.send("/membership/orders/new", {"number": "715", "dated": "2026-10-27"})
    assert seen.status == 422


@pytest.mark.parametrize("login", ["member", "candidate", "admin", "auditor"])
def test_others_find_neither_applications_nor_the_composition(opens: Opens, login: str) -> None:
    """Domain 10.3: what is there is answered like what is not."""
    browser = opens(login)
    for path in ("/membership", "/membership/applications", "/membership/orders/new",
                 "/membership/applications/new", "/membership/print"):  # fmt: skip
        assert browser.get(path).status == 404, path


def test_members_see_their_own_card_alone(opens: Opens, regest: CommandLine) -> None:
    opens("chair")
    house = House.open(regest.folder, login="member")
    own = min(house.reader.organisation_ids)
    house.close()
    other = House.open(regest.folder)
    with other.read() as session:
        from regest.plugins.membership import composition

        today = other.deployment.database.today()
        foreign = next(
            each.organisation.id
            for each in composition.places_on(session, today)
            if each.organisation.id != own
        )
    other.close()
    browser = opens("member")
    assert browser.get(f"/membership/organisations/{own}").status == 200
    assert browser.get(f"/membership/organisations/{foreign}").status == 404


def test_the_composition_is_printed(opens: Opens) -> None:
    secretary = opens("secretary")
    for form, begins in (("pdf", b"%PDF"), ("docx", b"PK")):
        seen = secretary.get(f"/membership/print?as={form}")
        assert seen.status == 200
        assert seen.content.startswith(begins)


def test_pages_say_what_is_empty(opens: Opens, regest: CommandLine) -> None:
    secretary = opens("secretary")
    for path in ("/membership", "/membership/applications", "/membership/applications/new"):
        assert secretary.get(path).status == 200
    house = House.open(regest.folder)
    with house.read() as session:
        assert applications.listing(session, house.reader) == []
    house.close()


def test_an_exit_is_reviewed_and_carried_out(opens: Opens, regest: CommandLine) -> None:
    """One list of what follows, one act; what was unchecked stays."""
    secretary = opens("secretary")
    house = House.open(regest.folder)
    with house.read() as session:
        from regest.core.people.parties import party_called

        own = party_called(session, "МБОУ «Гимназия № 7»").id
    house.close()
    assert secretary.get(f"/membership/organisations/{own}/end").status == 200
    refused = secretary.send(
        f"/membership/organisations/{own}/end", {"reason": "reorganisation", "last_day": NOW[:10]}
    )
    assert refused.status == 422
    review = secretary.send(
        f"/membership/organisations/{own}/end",
        {"reason": "exit", "last_day": NOW[:10]},
        files=[("file", ("выход.txt", "Прошу вывести".encode()))],
    )
    assert review.status == 200, review.text
    assert "Грачёв М.Е." in review.text
    keys = re.findall(r'name="seen" value="([^"]+)"', review.body)
    done = secretary.send(review.path, {"seen": keys, "chosen": keys})
    assert done.path == f"/membership/organisations/{own}", done.text
    assert NOW[8:10] in done.text


def test_an_ending_is_nobody_elses_business(opens: Opens) -> None:
    officer = opens("officer")
    assert officer.get("/membership/organisations/1/end").status == 404


def test_the_public_register_names_members_alone(opens: Opens) -> None:
    """PRM-2: whoever asks sees the members, no person and no candidate."""
    seen = opens("").get("/membership/public")
    assert seen.status == 200
    assert "МБОУ «Гимназия № 7»" in seen.text
    assert "Грачёв" not in seen.text


def test_processes_partners_and_consents_have_pages(opens: Opens) -> None:
    secretary = opens("secretary")
    member = "МБОУ «Гимназия № 7»"
    given = secretary.send("/membership/processes", {
        "process": "Внутренний аудит", "organisation": member, "decided_on": "2026-10-16",
        "body": "Заседание", "number": "2",
    })  # fmt: skip
    found = re.search(r'href="(/membership/processes/[0-9a-f-]+)"', given.body)
    assert found is not None, given.text
    noted = secretary.send(f"{found[1]}/help", {
        "helped": "МБОУ «Лицей № 3»", "given_on": "2026-10-20", "kind": "audit",
        "description": "аудит процесса",
    })  # fmt: skip
    assert "аудит процесса" in noted.text
    secretary.send("/membership/partners", {
        "organisation": "ООО «Квант»", "purpose": "конференция", "starts_on": "2026-10-01",
    })  # fmt: skip
    made = secretary.send("/membership/partners/agreements", {
        "number": "3-С", "dated": "2026-10-01", "subject": "обмен опытом", "party": [member],
    })  # fmt: skip
    assert "ООО «Квант»" in made.text
    assert "обмен опытом" in made.text
    kept = secretary.send(
        "/membership/consents",
        {"person": "Грачёв М.Е.", "data": "ФИО", "purpose": "реестр", "given_on": "2026-09-01"},
        files=[("file", ("согласие.txt", "Согласен".encode()))],
    )
    consent = re.search(r'action="(/membership/consents/[0-9a-f-]+/withdraw)"', kept.body)
    assert consent is not None, kept.text
    withdrawn = secretary.send(consent[1], {"on": "2026-10-27"})
    assert "26.11.2026" in withdrawn.text
    settled = secretary.send(
        consent[1].replace("withdraw", "settle"), {"how": "destroyed", "note": "акт № 1"}
    )
    assert "акт № 1" in settled.text
    asked = secretary.send("/membership/consents/requests", {
        "person": "Грачёв М.Е.", "asked": "что храните", "received_on": "2026-10-20",
    })  # fmt: skip
    assert "03.11.2026" in asked.text


def test_consents_are_the_secretarys_alone(opens: Opens) -> None:
    for login in ("chair", "officer", "member"):
        assert opens(login).get("/membership/consents").status == 404


def test_a_member_notes_help_with_its_own_process(opens: Opens, regest: CommandLine) -> None:
    opens("secretary")
    house = House.open(regest.folder, login="member")
    own = min(house.reader.organisation_ids)
    house.close()
    keeper = House.open(regest.folder)
    from regest.plugins.membership.duties import processes

    new = processes.NewAssignment(
        process="Аудит", organisation=own, body="Заседание", number="2",
        decided_on=keeper.deployment.database.today(),
    )  # fmt: skip
    row = processes.assign(keeper, new).row
    keeper.close()
    path = f"/membership/processes/{row.id}"
    assert opens("member").get(path).status == 200
    assert opens("candidate").get(path).status == 404


def test_a_register_is_looked_through_and_brought_in(opens: Opens) -> None:
    secretary = opens("secretary")
    content = "Организация;С даты\nМБОУ «Старая»;01.09.2024\n".encode()
    seen = secretary.send("/membership/import", {}, files=[("file", ("реестр.csv", content))])
    assert "МБОУ «Старая»" in seen.text
    done = secretary.send(seen.path, {})
    assert done.path == "/membership"
    assert "МБОУ «Старая»" in done.text
    assert secretary.send("/membership/import", {}).status == 422
