"""What the demonstration does: six letters with their traps, works, a new member, a mentor."""

from __future__ import annotations

from dataclasses import dataclass

from regest.core.base.messages import Message, _

PAPERS_VARIABLE = "PAPERS"
_MINISTRY = "Министерство образования Приобского края"
_SCHOOL = "МБОУ «СОШ № 208»"
_SUBJECT = "О представлении аналитической записки"


@dataclass(frozen=True, slots=True)
class Step:
    """One command: its words, when it is given (local time), and the exit code it should have."""

    words: tuple[str, ...]
    now: str
    title: Message | None = None
    code: int = 0


def _paper(name: str) -> tuple[str, str]:
    return "--file", f"${PAPERS_VARIABLE}/{name}"


def _incoming(sender: str, subject: str, paper: str, *more: str) -> tuple[str, ...]:
    call = ("--as", "secretary", "journal", "in", "--from", sender, "--subject", subject)
    return (*call, *more, *_paper(paper))


_REPEATED = _incoming(
    _MINISTRY, _SUBJECT, "letter_06_repeated_request_duplicate.txt",
    "--number", "N 21–05 / 1187", "--dated", "26 октября 2026 г.",
)  # fmt: skip
_WORK = ("--as", "secretary", "record", "add", "--class", "methodical_work", "--heading")

STEPS: tuple[Step, ...] = (
    Step(
        ("init", "$REGEST_DEPLOYMENT", "--preset", "demo", "--rehearsal"),
        "2026-10-26T09:00",
        _("A rehearsal deployment: an invented association, its rules, file plan and people"),
    ),
    Step(
        _incoming(
            _MINISTRY, _SUBJECT, "letter_01_request_ministry.docx",
            "--number", "21-05/1187", "--dated", "26.10.2026", "--kind", "запрос",
        ),
        "2026-10-26T14:10",
        _("Letter 1: a request of the ministry, a Word file"),
    ),
    Step(
        _incoming(
            _SCHOOL, "Заявление о вступлении в Ассоциацию",
            "letter_02_membership_application.pdf",
            "--number", "87", "--dated", "14.09.2026", "--kind", "заявление", "--sheets", "1/12",
            "--delivery", "нарочно",
        ),
        "2026-10-27T10:05",
        _("Letter 2: an application for membership, a PDF brought by hand"),
    ),
    Step(
        _incoming(
            "КГБПОУ «Каменогорский аграрный колледж»",
            "О направлении сведений о внутренних аудитах", "letter_03_reply_college.pdf",
            "--number", "01-12/345", "--dated", "12.10.2026", "--sheets", "1/3",
            "--answers", "01-06/112 от 05.10.2026",
        ),
        "2026-10-28T11:20",
        _("Letter 3: a reply to a letter that is not in the journal; its reference is kept"),
    ),
    Step(
        _incoming(
            "АНО ДПО «Институт управления качеством»", "Приглашение на круглый стол",
            "letter_04_invitation_no_number.eml", "--dated", "02.11.2026", "--kind", "приглашение",
        ),
        "2026-11-02T09:40",
        _("Letter 4: an e-mail message without a number"),
    ),
    Step(
        _incoming(
            "МАДОУ «Детский сад № 19 «Рябинка»", "О получении сертификата соответствия",
            "letter_05_mentoring_completed_conf.docx", "--number", "44/к", "--dated", "15.05.2026",
            "--mark", "Конфиденциально",
        ),
        "2026-11-03T15:30",
        _("Letter 5: confidential, so it is seen by a few only"),
    ),
    Step(
        _REPEATED,
        "2026-11-05T10:15",
        _("Letter 6: the key of letter 1 in other spelling is stopped before a number is given"),
        code=1,
    ),
    Step(
        (*_REPEATED, "--duplicate", "repeat"),
        "2026-11-05T10:15",
        _("The secretary decides: a repeated document"),
    ),
    Step(
        (
            "--as", "secretary", "journal", "out", "--to", _MINISTRY, "--subject",
            "О направлении аналитической записки", "--case", "01-05", "--signed-by", "Ветрова И.С.",
            "--answers", "Вх-1",
        ),
        "2026-11-18T16:00",
        _("The answer to letter 1, linked with it"),
    ),
    Step(
        (
            *_WORK, "Управление записями: методические рекомендации", "--field", "work_version=1.0",
            "--field", "considered_at=протокол от 28.08.2026 № 3", "--party",
            "author=Савушкина Тамара Никитична",
            *_paper("methodical_01_records_procedure.docx"),
        ),
        "2026-11-19T09:30",
        _("Two methodical works are registered and put in their file"),
    ),
    Step(
        (
            *_WORK, "Проведение внутреннего аудита по закреплённому процессу",
            "--field", "work_version=2.1", "--field", "considered_at=протокол от 16.10.2026 № 4",
            "--party", "author=Полевой Б.Г.", "--party", "author=Ломакина Е.Д.",
            *_paper("methodical_02_internal_audit.pdf"),
        ),
        "2026-11-19T09:30",
    ),
    Step(("--as", "secretary", "record", "file", "Вн-1", "--case", "03-01"), "2026-11-19T09:30"),
    Step(("--as", "secretary", "record", "file", "Вн-2", "--case", "03-01"), "2026-11-19T09:30"),
    Step(
        (
            "--as", "secretary", "member", "apply", "--organisation", _SCHOOL, "--head",
            "Нечаев Олег Викторович", "--post", "директор", "--ground", "implemented", "--dated",
            "14.09.2026", "--record", "Вх-2",
        ),
        "2026-11-19T11:00",
        _("Letter 2 leads to a membership: the Presidium agrees, the authority's order begins it"),
    ),
    Step(
        ("--as", "secretary", "member", "consider", _SCHOOL, "--on", "19.11.2026"),
        "2026-11-19T11:00",
    ),
    Step(
        (
            "--as", "officer", "member", "admit", _SCHOOL, "--order", "731", "--dated",
            "19.11.2026",
        ),
        "2026-11-19T11:00",
    ),
    Step(
        (
            "--as", "secretary", "certificate", "signatory", "authority", "--issuer",
            "МИНИСТЕРСТВО ОБРАЗОВАНИЯ ПРИОБСКОГО КРАЯ", "--post",
            "Министр образования Приобского края", "--name", "А.Н. Соколовский", "--from",
            "02.09.2024",
        ),
        "2026-11-19T12:00",
        _("Its certificate is issued, signed by the authority and handed over"),
    ),
    Step(("--as", "secretary", "certificate", "issue", _SCHOOL), "2026-11-19T12:00"),
    Step(("--as", "officer", "certificate", "sign", "1"), "2026-11-19T12:00"),
    Step(
        (
            "--as", "secretary", "certificate", "hand-over", "1", "--to", "Нечаев О.В.", "--post",
            "директор",
        ),
        "2026-11-19T12:00",
    ),
    Step(
        ("--as", "secretary", "mentor", "motivate", "МАДОУ «Детский сад № 19 «Рябинка»"),
        "2026-11-19T13:00",
        _("A mentor is found for the candidate"),
    ),
    Step(("--as", "secretary", "mentor", "propose"), "2026-11-19T13:00"),
    Step(
        ("--as", "secretary", "journal", "list"),
        "2026-11-20T09:00",
        _("The journals"),
    ),
    Step(
        ("--as", "secretary", "search", "аналитических записок"),
        "2026-11-20T09:00",
        _("Search: any form of a word finds it"),
    ),
    Step(
        ("--as", "secretary", "search", "21-05/1187"),
        "2026-11-20T09:00",
        _("Search: the sender's number finds letters 1 and 6"),
    ),
    Step(
        ("--as", "member", "search", "сертификат соответствия"),
        "2026-11-20T09:00",
        _("Search: a member learns nothing of the confidential letter, not even that there is one"),
    ),
    Step(
        ("audit", "verify"),
        "2026-11-20T09:00",
        _("The event log is whole"),
    ),
)  # fmt: skip
