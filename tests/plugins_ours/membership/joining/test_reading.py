"""An application of appendix А is read from a file as far as it goes; names come back upright."""

from __future__ import annotations

import datetime as dt
from io import BytesIO

import docx
import pytest

from regest.kit.house import House
from regest.plugins.membership.joining import reading
from regest.plugins.membership.tables.joining import Addressee, Ground

FORM = """Председателю Президиума Ассоциации Ветровой И.С.
директора МБОУ «СОШ № 208»
Нечаева Олега Викторовича

ЗАЯВЛЕНИЕ

Прошу принять МБОУ «СОШ № 208» в Ассоциацию образовательных организаций Алтайского края.
Основанием для членства в Ассоциации считаю* {ground}
В члены Совета Ассоциации рекомендуем Савину Анну Петровну, заместителя директора
С Положением об Ассоциации ознакомлен.
«14» сентября 2026 г.                         О.В. Нечаев
"""
CERTIFIED = "наличие разработанной, внедренной и сертифицированной системы менеджмента качества"


def test_a_filled_form_gives_every_line(house: House) -> None:
    document = docx.Document()
    for line in FORM.format(ground=CERTIFIED).splitlines():
        document.add_paragraph(line)
    content = BytesIO()
    document.save(content)
    read = reading.read_file(house, "заявление.docx", content.getvalue())
    new = read.application
    assert new.organisation == "МБОУ «СОШ № 208»"
    assert (new.head_name, new.head_post) == ("Нечаев Олег Викторович", "директор")
    assert new.grounds == (Ground.CERTIFIED,)
    assert (new.nominee_name, new.nominee_post) == ("Савина Анна Петровна", "заместителя директора")
    assert new.addressee is Addressee.CHAIR
    assert (new.signed, new.acquainted, new.dated) == (True, True, dt.date(2026, 9, 14))
    assert read.remarks == ()


@pytest.mark.parametrize(
    ("said", "grounds"),
    [
        ("наличие разработанной и внедрённой системы", (Ground.IMPLEMENTED,)),
        ("наличие разработанной и активно внедряемой системы", (Ground.IMPLEMENTING,)),
        ("экспертное заключение Экспертной группы", (Ground.OPINION,)),
        ("наличие документов по п. 3.2 Положения", (Ground.CANDIDATE,)),
        (f"{CERTIFIED}; наличие разработанной и внедренной системы",
         (Ground.CERTIFIED, Ground.IMPLEMENTED)),
        ("_____________", ()),
    ],
)  # fmt: skip
def test_grounds_are_told_apart(said: str, grounds: tuple[Ground, ...]) -> None:
    assert reading.read_text(FORM.format(ground=said)).application.grounds == grounds


def test_what_is_not_filled_in_is_said() -> None:
    empty = FORM.replace("МБОУ «СОШ № 208»", "_____").replace("«14» сентября 2026 г.", "«__» ___")
    read = reading.read_text(empty.format(ground="____").replace("О.В. Нечаев", ""))
    assert not read.application.signed
    assert len(read.remarks) == 3
