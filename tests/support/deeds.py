"""What each plugin of ours does by itself: the same commands whatever other plugins are on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from tests.support.command_line import NOW, CommandLine
from tests.support.furnished_minutes import minutes
from tests.support.furnishing import hold_meetings
from tests.support.houses import COLLEGE, MINISTRY, PAPERS

SECRETARY = ("--as", "secretary")
LYCEUM, GYMNASIUM = "МБОУ «Лицей № 3»", "МБОУ «Гимназия № 7»"
JOINED, APPLYING = "МБОУ «СОШ № 401»", "МБОУ «СОШ № 402»"
CANDIDATE = "МАДОУ «Детский сад № 19 «Рябинка»"
CONSENTED = "Что хранится о Грачёве"


def letters(regest: CommandLine, _folder: Path) -> None:
    """Register letters with a file, a mark and a resolution, and answer one."""
    came = (*SECRETARY, "journal", "in", "--from", MINISTRY, "--dated", "22.10.2026")
    paper = ("--file", str(PAPERS / "letter_06_repeated_request_duplicate.txt"))
    regest.done(*came, "--number", "21-05/1187", "--subject", "О записке", *paper)
    regest.done(*came, "--number", "7-дсп", "--subject", "О проверке", "--mark", "ДСП")
    asked = ("--text", "Ответить", "--executor", "Грачёв М.Е.", "--due", "2026-11-10")
    regest.done("--as", "chair", "journal", "resolve", "Вх-1", *asked)
    sent = ("--to", COLLEGE, "--subject", "О семинаре", "--case", "01-05")
    regest.done(*SECRETARY, "journal", "out", *sent, "--signed-by", "Ветрова И.С.")


def meetings(regest: CommandLine, folder: Path) -> None:
    """Hold meetings; minutes of one are signed, those of another put up for signing."""
    hold_meetings(regest.done, NOW[:10])
    minutes(regest.done, folder, "2026-10-16", "2026-10-20")


def members(regest: CommandLine, folder: Path) -> None:
    """Admit one organisation, let another wait, end a membership, note who answers for what."""
    for name in (JOINED, APPLYING):
        head = ("--head", "Нечаев Олег Викторович", "--dated", "2026-10-20")
        applied = ("member", "apply", "--organisation", name, *head, "--ground", "implemented")
        number = regest.given(*SECRETARY, *applied)["number"]
        if name == JOINED:
            considered = ("--on", "2026-10-27", "--number", "5")
            regest.done(*SECRETARY, "member", "consider", number, *considered)
            ordered = ("--order", "715", "--dated", "2026-10-27")
            regest.done("--as", "officer", "member", "admit", number, *ordered)
    paper = folder / "бумага.txt"
    paper.write_text("Просим вывести. Согласен.", "utf-8")
    exit_ = ("member", "exit", COLLEGE, "--last-day", "2026-10-27", "--file", str(paper))
    regest.done(*SECRETARY, *exit_)
    assigned = ("process", "assign", "Внутренний аудит", GYMNASIUM, "--decided", "2026-10-16")
    regest.done(*SECRETARY, *assigned, "--body", "Заседание", "--number", "2")
    partner = ("member", "partner", "ООО «Квант»", "--for", "конференция", "--from", "2026-10-01")
    regest.done(*SECRETARY, *partner)
    given = ("--data", "ФИО", "--purpose", "реестр", "--given", "2026-09-01", "--file", str(paper))
    regest.done(*SECRETARY, "consent", "add", "Грачёв М.Е.", *given)
    asked = ("consent", "ask", "Грачёв М.Е.", "--text", CONSENTED, "--on", "2026-10-20")
    regest.done(*SECRETARY, *asked)


def certificates(regest: CommandLine, folder: Path) -> None:
    """Issue, sign, hand over and copy a certificate; print the register."""
    secretary = (*SECRETARY, "certificate")
    signs = ("--post", "Министр", "--name", "Ю.Н. Ленский", "--from", "2024-01-01")
    regest.done(*secretary, "signatory", "authority", "--issuer", MINISTRY, *signs)
    regest.done(*secretary, "issue", LYCEUM, GYMNASIUM)
    for number in ("1", "2"):
        regest.done("--as", "officer", "certificate", "sign", number)
    given = ("--to", "Ветрова И.С.", "--post", "директор", "--method", "meeting")
    regest.done(*secretary, "hand-over", "1", *given)
    regest.done(*secretary, "duplicate", "1", "--reason", "loss", "--application", "от 1.10")
    regest.done(*secretary, "register", "--out", str(folder / "реестр.pdf"))


def pairs(regest: CommandLine, folder: Path) -> None:
    """Propose pairs and have them approved by a decision typed by hand; log a consultation."""
    regest.done(*SECRETARY, "mentor", "motivate", CANDIDATE)
    for words in (("propose",), ("submit",), ("show", "--out", str(folder / "приложение.pdf"))):
        regest.done("--as", "chair", "mentor", *words)
    agreed = ("--on", "2026-10-27", "--number", "4/1.1", "--unheard", "в отпуске")
    regest.done("--as", "chair", "mentor", "approve", *agreed)
    done = (*SECRETARY, "mentor")
    regest.done(*done, "log", "НК-1", "--topic", "policy", "--text", "Разобран проект")
    regest.done(*done, "plan", "НК-1", "--topic", "audit", "--text", "Обучить группу")
    regest.done(*done, "report", "--out", str(folder / "отчёт.docx"))


DEEDS: Mapping[str, Callable[[CommandLine, Path], None]] = {
    "journal": letters,
    "protocols": meetings,
    "membership": members,
    "certificates": certificates,
    "mentoring": pairs,
}
# What each plugin tells of its own data, as JSON.
TELLS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "journal": (("journal", "list"), ("journal", "requests"), ("journal", "state")),
    "protocols": (
        ("meeting", "list"),
        ("meeting", "show", "2026-10-16"),
        ("decision", "list"),
        ("minutes", "extracts"),
        ("minutes", "deliveries", "2026-10-16"),
    ),
    "membership": (
        ("member", "list"),
        ("member", "list", "--applications"),
        ("member", "show", COLLEGE),
        ("member", "show", JOINED),
        ("member", "seats"),
        ("member", "partners"),
        ("process", "list"),
        ("consent", "list"),
    ),
    "certificates": (
        ("certificate", "register"),
        ("certificate", "show", "1"),
        ("certificate", "check", "001"),
        ("certificate", "annul"),
    ),
    "mentoring": (
        ("mentor", "list"),
        ("mentor", "pair", "НК-1"),
        ("mentor", "candidates"),
        ("mentor", "report"),
    ),
}
