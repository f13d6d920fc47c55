"""A deployment in which every page of the house has something to show."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Callable
from itertools import count
from pathlib import Path

from tests.support.command_line import CommandLine
from tests.support.furnished_archive import archive
from tests.support.furnished_members import members
from tests.support.furnished_minutes import minutes
from tests.support.pki import Authority
from tests.support.sample_letters import letter_file

NOW = "2026-11-20T09:00"
ASKED = ("МБОУ «СОШ № 15»", "МАДОУ «Детский сад № 19 «Рябинка»")
# Replies to it are awaited from the organisations of the member and the candidate.
REQUEST = "О предоставлении сведений о наставниках"
# A picture of one grey dot.
SCAN = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)


def furnish(regest: CommandLine, folder: Path) -> None:
    """Add what the demonstration does not play; papers on the way are written into `folder`."""

    def done(*words: str) -> str:
        return regest.done(*words, REGEST_NOW=NOW)

    resolved = ("--text", "Подготовить сведения", "--due", "30.11.2026")
    member = ("--executor", "Белова Наталья Павловна")
    done("--as", "chair", "journal", "resolve", "Вх-1", *resolved, *member)
    for number, sender in enumerate(("МБОУ «СОШ № 77»", "Средняя общеобразовательная школа № 77")):
        about = ("--number", f"{number}-д", "--subject", f"О составе группы {number}")
        done("--as", "secretary", "journal", "in", "--from", sender, *about)
    message = folder / "письмо.eml"
    message.write_bytes(letter_file("letter_02_membership_application", ".eml"))
    done("--as", "secretary", "journal", "intake", "add", str(message))
    done("--as", "secretary", "journal", "answer", "Вх-6", "--subject", "О записке")
    asked = [word for name in ASKED for word in ("--to", name)]
    signed = ("--signed-by", "Ветрова Ирина Сергеевна", "--case", "01-06")
    until = ("--reply-by", "10.12.2026")
    done("--as", "secretary", "journal", "out", *asked, "--subject", REQUEST, *signed, *until)
    letterhead = folder / "бланк.docx"
    done("template", "get", "letter", "--out", str(letterhead))
    # The first one takes the place of the shipped one, the second one makes it a former one.
    done("template", "put", "letter", str(letterhead))
    done("template", "put", "letter", str(letterhead))
    hold_meetings(done, NOW[:10])
    minutes(done, folder)
    scan = folder / "скан.png"
    scan.write_bytes(base64.b64decode(SCAN))
    done("--as", "secretary", "record", "attach", "Вх-2", str(scan))
    # Pages of what somebody holds are there only while it is held.
    acting = ("office", "act", "Грачёв М.Е.", "--from", "20.10.2026", "--to", "31.12.2026")
    done("--as", "secretary", *acting, "--reason", "отпуск")
    council = ("Ветрова И.С.", "Совет по качеству образования Приобского края")
    mandate = ("office", "mandate", "add", *council, "--from", "16.10.2024")
    done("--as", "secretary", *mandate, "--basis", "п. 6.2 Положения")
    authority = folder / "удостоверяющий центр.cer"
    authority.write_bytes(Authority("Головной УЦ").der)
    done("trust", "add", str(authority))
    members(_ticking(regest), folder)
    # Nine in the morning where the association sits.
    archive(regest, dt.datetime(2026, 11, 20, 2, tzinfo=dt.UTC))


def _ticking(regest: CommandLine) -> Callable[..., str]:
    """Return what runs a command ten seconds after the one before it, before `NOW`."""
    begin = dt.datetime.fromisoformat(NOW) - dt.timedelta(minutes=30)
    moments = (begin + dt.timedelta(seconds=10 * place) for place in count())

    def done(*words: str) -> str:
        return regest.done(*words, REGEST_NOW=next(moments).isoformat())

    return done


def hold_meetings(done: Callable[..., object], today: str) -> None:
    """Plan two meetings, call one, hold another today, with a vote and all that is said."""
    ahead, called = "2026-12-11", "2026-12-18"
    for day, hour in ((ahead, "10:00"), (called, "10:00"), (today, "08:00")):
        done("--as", "secretary", "meeting", "plan", "--on", day, "--at", hour)
    people = ("--rapporteur", "Грачёв М.Е.", "--preparer", "Кедров А.П.")
    asked = (*people, "--prepare-by", "2026-12-01")
    done("--as", "secretary", "meeting", "agenda", ahead, "--add", "О плане на год", *asked)
    done("--as", "secretary", "meeting", "agenda", called, "--add", "О графике")
    done("--as", "secretary", "meeting", "notice", called, "--send", "--by-hand")
    for title in ("О парах наставников", "О семинаре"):
        done("--as", "secretary", "meeting", "agenda", today, "--add", title)
    came = ("Ветрова", "Грачёв", "Ильин", "Кедров", "Мохова", "Полевой", "Рябова", "Сомова")
    keeps = ("--as", "secretary", "meeting")
    done(*keeps, "arrive", today, *came)
    done(*keeps, "open", today)
    done(*keeps, "vote", today, "1", "--voter", "Ильин", "against", "--others", "for")
    done(*keeps, "decide", today, "1", "Утвердить пары.", "--executor", "Грачёв")
    done(*keeps, "say", today, "1", "Рябова", "Поддерживает.")
    done(*keeps, "opinion", today, "1", "Ильин", "Считаю преждевременным.")
