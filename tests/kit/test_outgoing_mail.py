"""E-mail that goes out: Russian names, encryption, and what a server may answer."""

from __future__ import annotations

import datetime as dt
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import pytest

from regest.core.base.errors import Refusal, UsageFault
from regest.core.base.settings import AssociationSettings, MailSettings, Settings
from regest.kit.outgoing_mail import (
    Enclosure,
    OutgoingMail,
    Undelivered,
    checked_address,
    composed,
    deliver,
    message_id,
    require_set_up,
)
from tests.support.mail_server import Mailbox, mail_server, own_certificate

NAME = "Ассоциация образовательных организаций Приобского края по вопросам качества"
LONG = "Сводная таблица несоответствий по внутренним аудитам за первое полугодие 2026 года.docx"
KEY = "01934a2b-0000-7000-8000-000000000001"


def settings(box: Mailbox | None = None, **mail: Any) -> Settings:
    """Return settings that send to this server, on loopback and in the open."""
    told: dict[str, Any] = {"host": "127.0.0.1", "security": "none", "sender": "office@smk.example"}
    if box is not None:
        told["port"] = box.port
    return Settings(
        association=AssociationSettings(name=NAME, zone="Asia/Barnaul"),
        mail=MailSettings(**{**told, **mail}),
    )


def a_letter(**details: Any) -> OutgoingMail:
    """Return a letter with a Russian name in every place, and two files."""
    given: dict[str, Any] = {
        "key": KEY,
        "to_name": "КГБПОУ «Каменогорский аграрный колледж», приёмная",
        "to_address": "office@college.example",
        "subject": "№ 01-06/112 от 05.10.2026. О представлении сведений о внутренних аудитах СМК",
        "text": "Направляем письмо.\n" + "Ё" * 1200 + "\n.\nС уважением",
        "moment": dt.datetime(2026, 10, 5, 4, 0, tzinfo=dt.UTC),
        "enclosures": (
            Enclosure(LONG, "application/pdf", bytes(range(256)) * 9),
            Enclosure("письмо.eml", "message/rfc822", b"Subject: x\r\n\r\nbody"),
        ),
    }
    return OutgoingMail(**{**given, **details})


def send(set_up: Settings, folder: Path, **details: Any) -> str:
    """Compose a letter and hand it over."""
    mail = a_letter(**details)
    return deliver(set_up.mail, folder, mail, composed(set_up, mail))


def test_russian_names_arrive_whole(tmp_path: Path) -> None:
    with mail_server() as box:
        words = send(settings(box), tmp_path)
    assert words == "250 2.0.0 taken as 4711"
    assert box.recipients == [["office@college.example"]]
    raw = box.letters[0]
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    (message,) = box.messages()
    expected = a_letter()
    assert message["Subject"] == expected.subject
    # The newer parser puts blanks between the parts of a long name; readers of letters do not.
    plain = message_from_bytes(raw)
    assert str(make_header(decode_header(plain["From"]))) == f"{NAME} <office@smk.example>"
    to = f"{expected.to_name} <{expected.to_address}>"
    assert str(make_header(decode_header(plain["To"]))) == to
    assert message["Date"] == "Mon, 05 Oct 2026 11:00:00 +0700"
    assert message["Message-ID"] == f"<{KEY}@smk.example>" == message_id(settings().mail, KEY)
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").strip() == expected.text
    files = [(part.get_filename(), part.get_content()) for part in message.iter_attachments()]
    assert files == [(each.name, each.content) for each in expected.enclosures]


def test_the_same_letter_is_composed_to_the_same_bytes() -> None:
    assert composed(settings(), a_letter()) == composed(settings(), a_letter())
    assert composed(settings(), a_letter(key="other")) != composed(settings(), a_letter())


def test_a_subject_cannot_bring_a_header_of_its_own() -> None:
    raw = composed(settings(), a_letter(subject="О плане\r\nBcc: thief@evil.example"))
    message = BytesParser(policy=policy.default).parsebytes(raw)
    assert message["Bcc"] is None
    assert message["Subject"] == "О плане Bcc: thief@evil.example"


@pytest.mark.parametrize(
    ("answer", "final"), [("450 4.2.1 try later", False), ("550 5.1.1 no such user", True)]
)
def test_a_refused_recipient_is_told_with_the_words_of_the_server(
    tmp_path: Path, answer: str, final: bool
) -> None:
    with mail_server() as box:
        box.to_recipient["office@college.example"] = answer
        with pytest.raises(Undelivered) as refused:
            send(settings(box), tmp_path)
    assert (refused.value.words, refused.value.final) == (answer, final)
    assert box.letters == []


@pytest.mark.parametrize(
    ("answer", "final"), [("451 4.3.0 disk full", False), ("554 5.7.1 looks like spam", True)]
)
def test_a_refused_letter_is_told_so(tmp_path: Path, answer: str, final: bool) -> None:
    with mail_server() as box:
        box.to_letter = answer
        with pytest.raises(Undelivered) as refused:
            send(settings(box), tmp_path)
    assert (refused.value.words, refused.value.final) == (answer, final)


def test_a_bad_farewell_does_not_undo_what_was_taken(tmp_path: Path) -> None:
    """Else the letter would be sent again."""
    with mail_server() as box:
        box.to_farewell = "421 shutting down"
        assert send(settings(box), tmp_path).startswith("250")
    assert len(box.letters) == 1


def test_a_server_that_is_away_is_tried_again(tmp_path: Path) -> None:
    with mail_server() as box:
        pass
    with pytest.raises(Undelivered) as away:
        send(settings(box), tmp_path)
    assert "refused" in away.value.words
    assert not away.value.final


def test_login_goes_over_an_encrypted_connection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = own_certificate(tmp_path / "server.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secret = tmp_path / "secrets" / "mail_password"
    secret.parent.mkdir()
    secret.touch(mode=0o600)
    secret.write_text("sesame-1\n", "utf-8")
    with mail_server(certificate, ("office", "sesame-1")) as box:
        known = settings(box, security="starttls", user="office")
        assert send(known, tmp_path).startswith("250")
        secret.write_text("wrong", "utf-8")
        with pytest.raises(Undelivered) as refused:
            send(known, tmp_path)
        assert refused.value.words.startswith("535")
        secret.write_text("пароль", "utf-8")
        with pytest.raises(Undelivered) as foreign:
            send(known, tmp_path)
        assert not foreign.value.words.startswith("535")  # it was not even asked
        secret.chmod(0o644)
        with pytest.raises(UsageFault) as exposed:
            send(known, tmp_path)
        assert exposed.value.code == "secret_exposed"
    assert len(box.letters) == 1


def test_a_stranger_s_certificate_and_an_open_connection_are_refused(tmp_path: Path) -> None:
    with mail_server(own_certificate(tmp_path / "server.pem")) as box:
        with pytest.raises(Undelivered) as refused:
            send(settings(box, security="starttls"), tmp_path)
        assert "CERTIFICATE_VERIFY_FAILED" in refused.value.words
    with mail_server() as box, pytest.raises(Undelivered) as plain:
        send(settings(box, security="starttls"), tmp_path)
    assert "STARTTLS" in plain.value.words
    assert box.letters == []


@pytest.mark.parametrize(
    ("mail", "code"),
    [
        ({"host": ""}, "mail_not_set_up"),
        ({"sender": "office"}, "mail_without_sender"),
        ({"host": "smtp.example"}, "mail_in_the_open"),
    ],
)
def test_settings_that_cannot_send_are_told_before(mail: dict[str, Any], code: str) -> None:
    with pytest.raises(UsageFault) as refused:
        require_set_up(settings(**mail).mail)
    assert refused.value.code == code
    require_set_up(settings().mail)


def test_addresses() -> None:
    assert checked_address(" office@school.example ") == "office@school.example"
    assert checked_address("office@школа.рф") == "office@xn--80atdl2c.xn--p1ai"
    for wrong in ("", "office", "a@b@c", "офис@school.example", "a@b.example, c@d.example", "a@.b"):
        with pytest.raises(Refusal) as refused:
            checked_address(wrong)
        assert refused.value.code == "address_wrong"
