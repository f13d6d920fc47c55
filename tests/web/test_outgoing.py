"""Letters out in the browser: answers, requests to many, how they were sent, replies of members."""

from __future__ import annotations

import re

from tests.support.browser import Browser, Seen
from tests.support.command_line import CommandLine
from tests.web.conftest import Opens

MINISTRY = ("--from", "Министерство образования края", "--number", "12/3")
LETTER = {"addressees": "Министерство образования края", "case": "01-06", "dated": "2026-10-27"}


def number_of(seen: Seen) -> str:
    """Return the number that a page shows large."""
    (number,) = re.findall(r'<h1 class="issued-number">([^<]+)</h1>', seen.body)
    return str(number)


def registered(secretary: Browser, **fields: str) -> str:
    """Register a letter to whom `fields` say, and return its number."""
    form = secretary.send("/journal/out/new")
    signed = {**LETTER, "signatory": "Соколова Ирина Петровна", **fields, "do": "register"}
    return number_of(secretary.send(form.path, signed))


def test_an_answer_goes_from_its_letter_to_its_number(opens: Opens, regest: CommandLine) -> None:
    """«Подготовить ответ»: the draft is a Word file; the signed letter gets the number (REG-8)."""
    letter = regest.given(
        "journal", "in", *MINISTRY, "--subject", "О проверке", "--dated", "2026-10-20"
    )
    secretary = opens("secretary")
    asked = secretary.get(f"/journal/answers/{letter['id']}")
    assert "О проверке" in asked.text
    draft = secretary.send(f"/journal/answers/{letter['id']}")
    assert draft.path.startswith("/journal/drafts/")
    (file,) = re.findall(r'href="(/records/[^"]+/files/[^"]+)"', draft.body)
    assert secretary.get(file).content.startswith(b"PK")
    again = secretary.send(f"/journal/answers/{letter['id']}", {"subject": "Иное"})
    assert again.status == 422
    assert "Иное" in again.body
    record = draft.path.rsplit("/", 1)[-1]
    form = secretary.send(f"/journal/out/drafts/{record}/register")
    assert "О проверке" in form.body
    signed = ("files", ("Подписано.txt", "Сообщаем, что проверка завершена.".encode()))
    fields = {name: value_of(form, name) for name in ("signatory", "dated")}
    fields |= {"addressees": text_of(form, "addressees"), "subject": "О проверке"}
    assert secretary.send(form.path, {**fields, "do": "register"}).status == 422
    done = secretary.send(form.path, {**fields, "case": "01-06", "do": "register"}, files=[signed])
    card = regest.given("record", "show", number_of(done))
    assert [each["name"] for each in card["components"]] == ["Подписано.txt"]
    assert [link["number"] for link in card["links"]] == [letter["number"]]


def test_a_request_to_many_shows_who_has_replied(opens: Opens, regest: CommandLine) -> None:
    secretary = opens("secretary")
    names = "МАДОУ «Детский сад № 19 «Рябинка»\nШкола № 7"
    number = registered(secretary, addressees=names, subject="О сведениях", reply_by="2026-11-10")
    listed = secretary.get("/journal/requests")
    assert number in listed.text
    (path,) = re.findall(r'href="(/journal/requests/[0-9a-f-]{36})"', listed.body)
    table = secretary.get(path)
    assert "Школа № 7" in table.text
    reference = f"{number} от 27.10.2026"
    words = ("--from", "Школа № 7", "--number", "5", "--subject", "Сведения")
    reply = regest.given("journal", "in", *words, "--answers", reference)
    assert reply["number"] in secretary.get(path).text
    asked = opens("candidate")
    own = asked.get(path)
    assert "Рябинка" in own.text
    assert "Школа № 7" not in own.text
    assert opens("officer").get(path).status == 404
    empty = asked.send(f"{path}/reply", {"number": "8-а"})
    assert empty.status == 422
    assert value_of(empty, "number") == "8-а"
    file = ("files", ("Ответ.txt", "Сведения прилагаются.".encode()))
    assert asked.send(f"{path}/reply", {"number": "8-а"}, files=[file]).path == path
    assert asked.send(f"{path}/reply", {"text": "Ещё раз"}).status == 422
    waits = secretary.get("/journal/intake/1")
    assert "Ответ.txt" in waits.text
    form = secretary.send("/journal/intake/1/register")
    fields = {name: value_of(form, name) for name in ("sender", "number", "answers")}
    done = secretary.send(form.path, {**fields, "subject": "Сведения", "do": "register"})
    assert number_of(done) in asked.get(path).text


def test_a_request_is_given_up_with_its_reason(opens: Opens, regest: CommandLine) -> None:
    secretary = opens("secretary")
    names = "МАДОУ «Детский сад № 19 «Рябинка»\nШкола № 7"
    number = registered(secretary, addressees=names, subject="О смотре", reply_by="2026-11-10")
    listed = secretary.get("/journal/requests")
    (path,) = re.findall(r'href="(/journal/requests/[0-9a-f-]{36})"', listed.body)
    asked = opens("candidate")
    assert "Прекратить ожидание" not in asked.get(path).text
    assert asked.send(f"{path}/forgo", {"reason": "Не нужно"}).status == 404
    unsaid = secretary.send(f"{path}/forgo", {"reason": " "})
    assert unsaid.status == 422
    assert "LNK-3" in unsaid.text
    assert "--reason" not in unsaid.text
    done = secretary.send(f"{path}/forgo", {"reason": "Смотр отменён"})
    assert (done.path, number in done.text) == ("/journal/requests", False)
    assert secretary.get(path).status == 422
    assert "Смотр отменён" in secretary.get(path.replace("/journal/requests", "/records")).text


def test_how_a_letter_was_sent_is_noted_once(opens: Opens, regest: CommandLine) -> None:
    secretary = opens("secretary")
    number = registered(secretary, subject="О смете")
    record = regest.given("record", "show", number)["id"]
    path = f"/journal/dispatch/{record}"
    assert secretary.get(path).status == 200
    noted = secretary.send(path, {"method": "почта", "day": "2026-10-27"})
    assert noted.status == 200
    assert "27.10.2026" in noted.text
    assert secretary.send(path, {"method": "почта", "day": "2026-10-27"}).status == 422
    assert opens("member").get(path).status == 404


def test_a_refused_letter_out_keeps_its_form_and_takes_no_number(
    opens: Opens, regest: CommandLine
) -> None:
    secretary = opens("secretary")
    form = secretary.send("/journal/out/new")
    refused = secretary.send(form.path, {**LETTER, "subject": "О плане", "do": "register"})
    assert refused.status == 422
    assert "О плане" in secretary.get(form.path).body
    wrong = {**LETTER, "subject": "О плане", "signatory": "Соколова И. П.", "answers": "Вх-99"}
    assert secretary.send(form.path, {**wrong, "do": "register"}).status == 422
    assert regest.given("journal", "list", "--direction", "out") == []
    for login in ("member", "chair"):
        assert opens(login).get(form.path).status == 404


def value_of(seen: Seen, name: str) -> str:
    """Return what an input holds."""
    found = re.search(rf'<input[^>]* name="{name}"[^>]* value="([^"]*)"', seen.body)
    assert found is not None, name
    return found[1]


def text_of(seen: Seen, name: str) -> str:
    """Return what an area holds."""
    found = re.search(rf'<textarea[^>]* name="{name}"[^>]*>([^<]*)</textarea>', seen.body)
    assert found is not None, name
    return found[1]
