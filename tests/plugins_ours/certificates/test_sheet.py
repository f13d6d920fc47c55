"""The sheet itself: the words of appendix Б, one page for any name, fonts inside, a code."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

import docx
import pypdf
import pypdfium2
import pytest

from regest.core.base.errors import Refusal
from regest.core.documents.qr import QUIET_ZONE, code_of
from regest.kit import letterheads
from regest.kit.house import House
from regest.plugins.certificates import sheet as sheets
from regest.plugins.certificates.sheet import Sheet
from regest.plugins.certificates.signatories import Signatories

NAME = "Муниципальное бюджетное общеобразовательное учреждение «Лицей № 3»"
GIVEN_TO = "Муниципальному бюджетному общеобразовательному учреждению «Лицей № 3»"
SIGNED = Signatories(
    "ГЛАВНОЕ УПРАВЛЕНИЕ ОБРАЗОВАНИЯ И МОЛОДЕЖНОЙ ПОЛИТИКИ АЛТАЙСКОГО КРАЯ",
    "Заместитель Губернатора Алтайского края, начальник Главного управления образования и "
    "молодежной политики Алтайского края",
    "Ю.Н. Денисов",
    "Председатель Президиума Ассоциации",
    "И.С. Ветрова",
)
SHEET = Sheet(
    number="017",
    registered_on=dt.date(2026, 10, 27),
    holder=NAME,
    given_to=GIVEN_TO,
    address="656000, Алтайский край, г. Барнаул, ул. Школьная, д. 1",
    signatories=SIGNED,
    issued_on=dt.date(2026, 10, 27),
    origin="https://smk.example.org",
)
OF_SCHOOLS = (
    "образовательных организаций Приобского края, работающих по системе менеджмента качества"
)
# What appendix Б has, from its head to its foot.
APPENDIX = (
    SIGNED.issuer,
    f"Ассоциация {OF_SCHOOLS}",
    "№ 017",
    "Дата регистрации «27» октября 2026 г.",
    "СЕРТИФИКАТ",
    "Выдан",
    GIVEN_TO,
    "(название образовательного учреждения)",
    SHEET.address,
    "(адрес образовательного учреждения)",
    "НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ:",
    NAME,
    "(название образовательного учреждения)",
    f"является членом Ассоциации {OF_SCHOOLS}",
    SIGNED.authority_post,
    "Ю. Н. Денисов",
    "Председатель Президиума Ассоциации",
    "И. С. Ветрова",
)
DOTS = 300  # to the inch
MILLIMETRE = DOTS / 25.4


def plain(text: str) -> str:
    """Return a text with every space as one."""
    return " ".join(text.replace("\u200b", "").split())


def in_order(text: str) -> list[str]:
    """Return the parts of appendix Б that do not stand in a text in their order."""
    at, missing = 0, []
    for part in APPENDIX:
        found = text.find(part, at)
        if found < 0:
            missing.append(part)
        else:
            at = found + len(part)
    return missing


def test_the_pdf_says_what_appendix_b_has(house: House) -> None:
    """Every requisite, word for word, in the order of the appendix."""
    read = pypdf.PdfReader(io.BytesIO(sheets.pdf(house, SHEET)))
    assert in_order(plain(read.pages[0].extract_text())) == []


def test_the_word_file_says_what_appendix_b_has(house: House) -> None:
    """The same in the file that is edited in Word."""
    written = docx.Document(io.BytesIO(sheets.docx(house, SHEET)))
    said = [
        "".join(text.text or "" for text in each.iter() if str(text.tag).endswith("}t"))
        for each in written.element.body.iter()
        if str(each.tag).endswith("}p")
    ]
    assert in_order(plain(" ".join(said))) == []


@pytest.mark.parametrize("length", [20, 200, 500])
@pytest.mark.parametrize("position", [1, 3])
def test_a_name_of_any_length_stays_on_one_page(house: House, length: int, position: int) -> None:
    """Names of 500 characters and an unbroken one of 200, duplicates too: one page, all of it."""
    name = ("Муниципальное автономное общеобразовательное учреждение " * 10)[:length].strip()
    long = replace(SHEET, holder=name, given_to=name, address=name[:300], position=position)
    read = pypdf.PdfReader(io.BytesIO(sheets.pdf(house, long)))
    assert len(read.pages) == 1
    assert plain(read.pages[0].extract_text()).count(plain(name)) >= 2


def test_an_unbroken_name_does_not_run_over_the_border(house: House) -> None:
    """A word of 200 letters is broken; nothing is drawn between the inner border and the edge."""
    name = "Ш" * 200
    made = sheets.pdf(house, replace(SHEET, holder=name, given_to=name))
    read = pypdf.PdfReader(io.BytesIO(made))
    assert len(read.pages) == 1
    picture = Picture(made)
    for y in range(40, 250):
        assert not any(picture.dark(x, y + 0.5) for x in (20, 22, 24, 26, 184, 186, 188, 190))


def test_fonts_stand_in_the_file(house: House) -> None:
    """It is printed the same anywhere: every font is embedded."""
    page = pypdf.PdfReader(io.BytesIO(sheets.pdf(house, SHEET))).pages[0]
    fonts = page["/Resources"]["/Font"]  # type: ignore[index]
    assert fonts
    for name in fonts:
        (below,) = fonts[name]["/DescendantFonts"]
        descriptor = below.get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)


class Picture:
    """The page as it is printed; places in millimetres from its upper left corner."""

    def __init__(self, content: bytes) -> None:
        page = pypdfium2.PdfDocument(content)[0]
        self.bitmap = page.render(scale=DOTS / 72, grayscale=True)
        self.buffer = bytes(self.bitmap.buffer)

    def dark(self, x: float, y: float) -> bool:
        """Say whether it is dark there."""
        column, row = round(x * MILLIMETRE), round(y * MILLIMETRE)
        return bool(self.buffer[row * self.bitmap.stride + column] < 128)


@pytest.mark.parametrize("number", ["017", "017/2026", "123456"])
def test_the_code_is_legible_as_printed(house: House, number: str) -> None:
    """Square by square the printed code is that of the address where the number is checked."""
    sheet = replace(SHEET, number=number)
    address = sheets.check_address(house, sheet)
    assert address.startswith("https://smk.example.org/certificates/check?number=017") or (
        address.endswith("123456")
    )
    lines = list(code_of(address).matrix_iter(border=QUIET_ZONE))
    square = 27 / len(lines)
    # A telephone reads squares from a third of a millimetre on.
    assert square > 0.4
    picture = Picture(sheets.pdf(house, sheet))
    left, top = 210 - 30 - 27, 297 - 26 - 27
    printed = [
        [picture.dark(left + (x + 0.5) * square, top + (y + 0.5) * square)
         for x in range(len(lines))]
        for y in range(len(lines))
    ]  # fmt: skip
    assert printed == [[bool(each) for each in line] for line in lines]


def test_no_code_without_an_address(house: House) -> None:
    """A house that nobody reaches from outside prints no code that leads nowhere."""
    sheet = replace(SHEET, origin="")
    assert sheets.check_address(house, sheet) == ""
    text = pypdf.PdfReader(io.BytesIO(sheets.pdf(house, sheet))).pages[0].extract_text()
    assert "Проверить" not in text


def form_with(content: bytes, old: str, new: str) -> bytes:
    """Return the form as somebody edits it in Word: one text in the place of another."""
    document = docx.Document(io.BytesIO(content))
    for paragraph in document.paragraphs:
        if old in paragraph.text:
            paragraph.runs[0].text = paragraph.text.replace(old, new)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def words_of(content: bytes) -> str:
    """Return the words of a Word file outside its tables."""
    document = docx.Document(io.BytesIO(content))
    return plain(" ".join(paragraph.text for paragraph in document.paragraphs))


def test_the_form_is_edited_in_word(house: House) -> None:
    """The deployment's own form is used from then on; the one before it is kept."""
    shipped = letterheads.template_file(house, "certificate")
    own = form_with(shipped, "НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ:", "ЭТОТ СЕРТИФИКАТ УДОСТОВЕРЯЕТ:")
    assert letterheads.put_template(house, "certificate", own) is None
    said = words_of(sheets.docx(house, SHEET))
    assert "ЭТОТ СЕРТИФИКАТ УДОСТОВЕРЯЕТ:" in said
    assert "№ 017" in said
    letterheads.put_template(house, "certificate", shipped)
    (former,) = letterheads.former_templates(house, "certificate")
    assert letterheads.former_template(house, "certificate", former) == own


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("№ {{номер}}", "№", "template_fields_missing"),
        ("№ {{номер}}", "№ {{номер}} {{секрет}}", "template_fields_unknown"),
        ("№ {{номер}}", "№ {{номер", "template_fields_missing"),
    ],
)
def test_a_broken_form_is_refused_with_the_reason(
    house: House, old: str, new: str, code: str
) -> None:
    """A field that is missing, one that nobody fills, braces that do not close: nothing changes."""
    shipped = letterheads.template_file(house, "certificate")
    with pytest.raises(Refusal) as refused:
        letterheads.put_template(house, "certificate", form_with(shipped, old, new))
    assert refused.value.code == code
    assert letterheads.template_file(house, "certificate") == shipped
