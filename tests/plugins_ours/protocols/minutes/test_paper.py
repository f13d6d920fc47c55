"""Minutes on paper and as a text: sample 04 entered by commands, against the sample itself."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from tests.support.command_line import CommandLine
from tests.support.papers import words_of

DAY = "2026-10-16"
RAPPORTEURS = ("Ветрова", "Грачёв М.Е.", "Полевой Б.Г.", "Полевой Б.Г.")
TITLES = (
    "Об утверждении пар «наставник-кандидат» на 2026/2027 учебный год",
    "О выводе организации из состава Ассоциации",
    "О ходе подготовки к семинару 20.11.2026",
    "О методической разработке «Проведение внутреннего аудита», версия 2.1",
)
HEARD = (
    (
        "о проекте списка пар, сформированных по территориальному расположению и отраслевой "
        "принадлежности; проект согласован с членами Президиума в рабочем порядке."
    ),
    (
        "о поступившем от МБОУ «Гимназия № 7» заявлении (вх. № 296 от 05.10.2026) о выводе из "
        "состава Ассоциации МБОУ «СОШ № 12» в связи с неисполнением решений Президиума в течение "
        "учебного года."
    ),
    "о готовности площадки и программе семинара.",
    (
        "о методической разработке «Проведение внутреннего аудита по закреплённому процессу», "
        "версия 2.1."
    ),
)
# The lines of samples/protocol_04 that are computed, or made of what was entered, word for word.
SAMPLE = """
ПРЕЗИДИУМ
ПРОТОКОЛ
16.10.2026 № 4
г. Приобск
заседания Президиума Ассоциации
Начало – 14:00, окончание – 15:40
Председатель – Ветрова И.С.
Секретарь – Савушкина Т.Н. (в состав Президиума не входит)
Списочный состав Президиума – 11 человек. Кворум (п. 4.7 Положения) – 6 человек.
Присутствовали члены Президиума – 8 человек: Ветрова И.С., Грачёв М.Е., Ильин К.Р., Кедров А.П., Мохова А.С., Полевой Б.Г., Рябова Л.Т., Сомова Р.А.
Отсутствовали – 3 человека: Зимин В.В., Орлова Н.Ю., Ушаков Д.С.
Присутствовали с правом совещательного голоса: Крутоярова П.А., начальник отдела Министерства образования Приобского края.
Приглашённые (без права голоса): Тихомирова А.А., ответственный по качеству МБОУ «СОШ № 208».
Кворум имеется, заседание правомочно. Голосование открытое, подсчёт голосов вёл секретарь.
ПОВЕСТКА ДНЯ:
1. Об утверждении пар «наставник-кандидат» на 2026/2027 учебный год (докладчик – Ветрова И.С.).
2. О выводе организации из состава Ассоциации (докладчик – Грачёв М.Е.).
3. О ходе подготовки к семинару 20.11.2026 (докладчик – Полевой Б.Г.).
4. О методической разработке «Проведение внутреннего аудита», версия 2.1 (докладчик – Полевой Б.Г.).
1. СЛУШАЛИ:
Ветрову И.С. – о проекте списка пар, сформированных по территориальному расположению и отраслевой принадлежности; проект согласован с членами Президиума в рабочем порядке.
ВЫСТУПИЛИ:
Кедров А.П. – предложил закрепить за колледжем не более двух кандидатов.
Крутоярова П.А. (совещательный голос) – поддержала предложение.
ГОЛОСОВАЛИ: за – 6, против – 1, воздержались – 1. Решение принято.
ПОСТАНОВИЛИ:
1.1. Утвердить пары «наставник-кандидат» на 2026/2027 учебный год (приложение 1).
1.2. Наставникам представить председателю планы работы с кандидатами. Срок – 16.11.2026. Ответственные – руководители организаций-наставников.
2. СЛУШАЛИ:
Грачёва М.Е. – о поступившем от МБОУ «Гимназия № 7» заявлении (вх. № 296 от 05.10.2026) о выводе из состава Ассоциации МБОУ «СОШ № 12» в связи с неисполнением решений Президиума в течение учебного года.
Рябова Л.Т. – сообщила, что организация представила план устранения замечаний.
ГОЛОСОВАЛИ: за – 7, против – 1, воздержались – 0.
Для принятия решения требуется не менее двух третей списочного состава Президиума (п. 3.14 Положения) – 8 голосов. Решение не принято.
По предложению Рябовой Л.Т. ГОЛОСОВАЛИ: за – 7, против – 0, воздержались – 1. Решение принято.
3. СЛУШАЛИ:
Полевого Б.Г. – о готовности площадки и программе семинара.
ГОЛОСОВАЛИ: за – 8, против – 0, воздержались – 0. Решение принято единогласно.
3.1. Информацию принять к сведению. Утвердить программу семинара (приложение 2).
3.2. Секретарю довести программу до сведения членов Ассоциации. Срок – 23.10.2026. Ответственный – Савушкина Т.Н.
4. СЛУШАЛИ:
Полевого Б.Г. – о методической разработке «Проведение внутреннего аудита по закреплённому процессу», версия 2.1.
ГОЛОСОВАЛИ: за – 7, против – 0, воздержались – 1. Решение принято.
4.1. Одобрить методическую разработку, версия 2.1 (взамен версии 2.0), и разместить её в методической библиотеке. Срок – 30.10.2026. Ответственный – Савушкина Т.Н.
Приложения:
1. Список пар «наставник-кандидат» на 2 л.
2. Программа семинара на 1 л.
Председатель И.С. Ветрова
Секретарь Т.Н. Савушкина
"""  # noqa: E501


def entered(regest: CommandLine) -> None:
    """Enter the meeting of the sample as a secretary would, and draw its minutes up."""

    def meeting(what: str, *words: str) -> None:
        regest.done("meeting", what, DAY, *words)

    regest.done("meeting", "plan", "--on", DAY, "--at", "14:00", "--place", "г. Приобск")
    for title, rapporteur in zip(TITLES, RAPPORTEURS, strict=True):
        kind = ("--question", "removal") if "выводе" in title else ()
        meeting("agenda", "--add", title, "--rapporteur", rapporteur, *kind)
    meeting("invite", "Крутоярова П.А.", "--capacity", "consultative",
            "--post", "начальник отдела Министерства образования Приобского края")  # fmt: skip
    meeting("invite", "Тихомирова А.А.", "--post", "ответственный по качеству МБОУ «СОШ № 208»")
    meeting("arrive", "Ветрова", "Грачёв", "Ильин", "Кедров", "Мохова", "Полевой", "Рябова",
            "Сомова", "Крутоярова", "Тихомирова")  # fmt: skip
    meeting("open")
    for number, heard in enumerate(HEARD, start=1):
        meeting("hear", str(number), heard)
    meeting("vote", "1", "--for", "6", "--against", "1", "--abstained", "1",
            "--voter", "Ильин", "against", "--by-name", "Ильин")  # fmt: skip
    meeting("say", "1", "Кедров А.П.", "предложил закрепить за колледжем не более двух кандидатов.")
    meeting("say", "1", "Крутоярова П.А.", "поддержала предложение.")
    pairs = "Утвердить пары «наставник-кандидат» на 2026/2027 учебный год (приложение 1)."
    meeting("decide", "1", pairs)
    meeting("decide", "1", "Наставникам представить председателю планы работы с кандидатами.",
            "--due", "16.11.2026",
            "--executor-words", "руководители организаций-наставников")  # fmt: skip
    meeting("opinion", "1", "Ильин", "Считаю преждевременным закрепление пары № 3")
    meeting("say", "2", "Рябова Л.Т.",
            "сообщила, что организация представила план устранения замечаний.")  # fmt: skip
    meeting("vote", "2", "--for", "7", "--against", "1")
    meeting("vote", "2", "--for", "7", "--abstained", "1", "--question", "decision",
            "--mover", "Рябова Л.Т.")  # fmt: skip
    meeting("decide", "2", "Рекомендовать МБОУ «СОШ № 12» представить отчёт.",
            "--due", "25.12.2026", "--executor", "Грачёв")  # fmt: skip
    meeting("vote", "3", "--others", "for")
    meeting("decide", "3", "Информацию принять к сведению. Утвердить программу семинара "
            "(приложение 2).")  # fmt: skip
    meeting("decide", "3", "Секретарю довести программу до сведения членов Ассоциации.",
            "--due", "23.10.2026", "--executor", "Савушкина Т.Н.")  # fmt: skip
    meeting("vote", "4", "--for", "7", "--abstained", "1")
    meeting("decide", "4", "Одобрить методическую разработку, версия 2.1 (взамен версии 2.0), и "
            "разместить её в методической библиотеке.", "--due", "30.10.2026",
            "--executor", "Савушкина Т.Н.")  # fmt: skip
    meeting("close", "--at", "15:40", "--number", "4")
    regest.done("minutes", "draft", DAY)
    regest.done("minutes", "edit", DAY, "--part", "annexes",
                "Список пар «наставник-кандидат» на 2 л.\nПрограмма семинара | 1")  # fmt: skip


def bare(text: str) -> str:
    """Return a text without its spaces: papers break and tie lines each in their way."""
    return re.sub(r"[\s\u00ad]+", "", text)


def _without_margins(page: str) -> str:
    """Return the text of a page of a PDF without its head, its foot and the hyphens at line ends.

    pdfium gives those as U+0002, or as U+FFFE.
    """
    text = re.sub(r"[\x02\ufffe]", "", page).replace("\u00a0", " ")
    return re.sub(r"УЧЕБНЫЙ ДОКУМЕНТ.*|Ассоциация\. Протокол №.*|Журнал событий:.*", "", text)


def test_the_sample_entered_by_commands_prints_as_the_sample(
    regest: CommandLine, tmp_path: Path
) -> None:
    """Every computed line of protocol 04 stands in DOCX and PDF, in the order of the sample."""
    entered(regest)
    word, portable = tmp_path / "4.docx", tmp_path / "4.pdf"
    regest.done("minutes", "print", DAY, "--out", str(word))
    regest.done("minutes", "print", DAY, "--out", str(portable))
    pages = pypdfium2.PdfDocument(portable)
    texts = [pages[number].get_textpage().get_text_bounded() for number in range(len(pages))]
    pages.close()

    in_word = bare("\n".join(words_of(word)))
    in_pdf = bare("\n".join(_without_margins(text) for text in texts)).replace("-", "")
    place = 0
    for line in SAMPLE.strip().splitlines():
        found = in_word.find(bare(line), place)
        assert found >= 0, line
        place = found
        assert bare(line).replace("-", "") in in_pdf, line
    assert "Противголосовали:ИльинК.Р." in in_word
    assert "Особоемнение:ИльинК.Р.(голосование–против)" in in_word
    assert "допускаетиноепрочтение" in in_word
    for text in texts:
        assert "Журнал событий: запись №" in text.replace("\u00a0", " ")

    _edited_as_text(regest, tmp_path)


def _edited_as_text(regest: CommandLine, tmp_path: Path) -> None:
    """The text goes out and comes back: wording is taken, anything computed is refused."""
    out, back = tmp_path / "out.txt", tmp_path / "back.txt"
    regest.done("minutes", "edit", DAY, "--out", str(out))
    text = out.read_text("utf-8")

    def taken(changed: str) -> dict[str, object]:
        back.write_text(changed, "utf-8")
        answer = regest("minutes", "edit", DAY, "--in", str(back), "--json")
        given: dict[str, object] = answer.data()
        return given

    assert taken(text) == {"changed": 0}
    for wrong, code in (
        (text.replace("за – 7, против – 1", "за – 8, против – 0"), "computed_line"),
        (text.replace("Кворум имеется", "Кворума нет"), "computed_line"),
        (re.sub(r"\[\[due:1\.2\]\].*\n", "", text), "mark_lost"),
        (re.sub(r"\[\[seen\]\].*\n", "", text), "sheet_changed"),
    ):
        assert wrong != text
        refused = taken(wrong)["refused"]
        assert isinstance(refused, dict)
        assert refused["code"] == code
    edited = text.replace("16.11.2026", "17.11.2026").replace(
        "поддержала предложение.", "поддержала."
    )
    assert taken(edited) == {"changed": 2}
    refused = taken(text)["refused"]
    assert isinstance(refused, dict)
    assert refused["code"] == "sheet_changed"


@pytest.mark.parametrize("language", ["ru", "en"])
def test_minutes_that_are_not_drawn_up_are_told_so(regest: CommandLine, language: str) -> None:
    regest.done("meeting", "plan", "--on", DAY)
    answer = regest("minutes", "show", DAY, language=language)
    assert answer.code != 0
    assert "regest minutes draft" in answer.err
