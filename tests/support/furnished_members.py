"""Members, certificates and pairs in every state that a page shows."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

LYCEUM, GYMNASIUM = "МБОУ «Лицей № 3»", "МБОУ «Гимназия № 7»"
# The organisation of the account `member`.
OWN = "МБОУ «СОШ № 15»"
COLLEGE, KINDERGARTEN = "КГБПОУ «Каменогорский аграрный колледж»", "МБДОУ «Детский сад № 8»"
NEW, FORMER, LEFT = "МБОУ «СОШ № 21»", "МБОУ «СОШ № 9»", "МБОУ «СОШ № 11»"
TODAY = "20.11.2026"
KEEPS = ("--as", "secretary")
Done = Callable[..., str]


def members(done: Done, folder: Path) -> None:
    """Let organisations apply, come in, answer for a process, and leave with all that hangs on it.

    `done` runs a command and returns what it printed; papers are written into `folder`.
    """
    _brought_in(done, folder)
    _applied(done)
    _certificates(done)
    paper = folder / "бумага.txt"
    paper.write_text("Выписка из реестра", encoding="utf-8")
    done(*KEEPS, "member", "liquidate", LEFT, "--on", "18.11.2026", "--file", str(paper))
    _ties(done, paper)
    _pairs(done)


def _given(done: Done, *words: str) -> Any:
    return json.loads(done(*words, "--json"))


def _brought_in(done: Done, folder: Path) -> None:
    register = folder / "реестр.csv"
    lines = (
        "Организация;С даты;По дату",
        f"{FORMER};02.09.2024;31.08.2026",
        f"{LEFT};02.09.2024;",
    )
    register.write_text("\n".join(lines), encoding="utf-8")
    done(*KEEPS, "member", "import", str(register))


def _apply(done: Done, name: str, head: str, ground: str, *more: str) -> str:
    by = ("--organisation", name, "--head", head, "--post", "директор", "--dated", "02.11.2026")
    made = _given(done, *KEEPS, "member", "apply", *by, "--ground", ground, *more)
    return str(made["number"])


def _applied(done: Done) -> None:
    """One application in each state; one organisation becomes a member, one a candidate."""
    nominee = ("--nominee", "Лугов Пётр Ильич", "--nominee-post", "директор")
    ready = _apply(done, NEW, "Лугов Пётр Ильич", "implemented", *nominee)
    waits = _apply(done, "МБОУ «СОШ № 33»", "Зуева Ольга Львовна", "implementing")
    _apply(done, "МБОУ «СОШ № 44»", "Пахомов Илья Ильич", "implemented")
    _apply(done, "МБОУ «СОШ № 45»", "Серова Инна Олеговна", "implemented", "--unsigned")
    where = ("--territory", "г. Каменогорск", "--sector", "дошкольное")
    young = _apply(done, KINDERGARTEN, "Титова Вера Ивановна", "candidate", *where)
    begun = _apply(done, "МБДОУ «Детский сад № 6»", "Юдина Яна Львовна", "candidate")
    for kind in ("order", "plan", "specialists"):
        text = ("--add", kind, "--text", "№ 14 от 01.09.2026")
        done(*KEEPS, "member", "checklist", young, *text)
    done(*KEEPS, "member", "checklist", begun, "--add", "order", "--text", "№ 3 от 01.10.2026")
    done(*KEEPS, "member", "opinion", KINDERGARTEN, "--on", "10.11.2026", "--by", "РЦМК")
    for number in (ready, waits, young):
        words = ("--on", TODAY, "--body", "Президиум", "--number", "6")
        done(*KEEPS, "member", "consider", number, *words)
    dated = ("--order", "715", "--dated", TODAY)
    done("--as", "officer", "member", "admit", ready, young, *dated)


def _certificates(done: Done) -> None:
    """Signed, handed over, lost and issued anew, replaced, annulled, of a member that leaves."""
    issue = (*KEEPS, "certificate", "issue")
    number = {}
    others = (NEW, LEFT, "МБОУ «СОШ № 31»", "МБОУ «СОШ № 12»")
    for name in (OWN, LYCEUM, GYMNASIUM, COLLEGE, *others):
        (made,) = _given(done, *issue, name)
        number[name] = made["number"]
    receiver = ("--to", "Белова Наталья Павловна", "--post", "директор")
    signed = [each for name, each in number.items() if name not in {COLLEGE, NEW}]
    for each in signed:
        done("--as", "officer", "certificate", "sign", each)
    for name in (OWN, LYCEUM, GYMNASIUM, LEFT, "МБОУ «СОШ № 12»"):
        done(*KEEPS, "certificate", "hand-over", number[name], *receiver)
    lost = ("--reason", "loss", "--application", "заявление от 19.11.2026")
    done(*KEEPS, "certificate", "duplicate", number[LYCEUM], *lost)
    mistake = ("--mistake", "--reason", "оформлен по ошибке")
    done(*KEEPS, "certificate", "annul", number["МБОУ «СОШ № 12»"], *mistake)


def _ties(done: Done, paper: Path) -> None:
    decided = ("--decided", "16.10.2026", "--body", "Заседание Ассоциации", "--number", "4")
    done(*KEEPS, "process", "assign", "Внутренний аудит", GYMNASIUM, *decided)
    (row,) = _given(done, *KEEPS, "process", "list")
    helped = ("--on", "11.11.2026", "--kind", "audit", "--text", "Проведён учебный аудит")
    done(*KEEPS, "process", "help", row["id"], OWN, *helped)
    done(*KEEPS, "member", "partner", "ООО «Квант»", "--for", "конференция", "--from", "01.10.2026")
    about = ("--dated", "01.10.2026", "--subject", "Обмен опытом")
    done(*KEEPS, "member", "agreement", "3-С", "--with", LYCEUM, *about)
    why = ("--purpose", "реестр членов", "--given", "01.09.2026", "--file", str(paper))
    for name in ("Грачёв М.Е.", "Ильин К.Р."):
        made = _given(done, *KEEPS, "consent", "add", name, "--data", "ФИО, должность", *why)
    done(*KEEPS, "consent", "withdraw", made["id"], "--on", TODAY)
    done(*KEEPS, "consent", "ask", "Грачёв М.Е.", "--text", "Что хранится?", "--on", TODAY)


def _pairs(done: Done) -> None:
    """Approve the list of the demonstration, work in its pair, and have another one agreed on."""
    done(*KEEPS, "mentor", "submit")
    typed = ("--on", TODAY, "--number", "6/1.1", "--unheard", "согласовано на заседании")
    done("--as", "chair", "mentor", "approve", *typed)
    done(
        *KEEPS,
        "mentor",
        "plan",
        "НК-1",
        "--topic",
        "audit",
        "--text",
        "Обучить внутренних аудиторов",
    )
    done(*KEEPS, "mentor", "log", "НК-1", "--topic", "policy", "--text", "Разобран проект политики")
    done(*KEEPS, "mentor", "motivate", KINDERGARTEN)
    done(*KEEPS, "mentor", "propose")
    done(*KEEPS, "mentor", "submit")
    done("--as", "presidium", "mentor", "agree", "--remark", "Уточните процесс.")
