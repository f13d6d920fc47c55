"""Renditions with marks: nothing is covered, and copies signed inside are valid for everybody."""

from __future__ import annotations

import datetime as dt
import io
import math
import operator
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdf
import pypdfium2
import pytest
from asn1crypto import x509
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import NumberObject, pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from regest.core.base.errors import Refusal
from regest.core.documents.paper import Heading, Paper, Paragraph, Signature
from regest.core.documents.pdf import write_pdf
from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer, Trust
from regest.core.signatures.cms import pades
from regest.core.signatures.cms.mark import Mark, mark_of
from regest.core.signatures.cms.pdf import checked
from tests.support.pdf_signing import added, dictionary, page_of, rectangle, signed_inside
from tests.support.pki import FROM, TO, Authority, Holder, moment
from tests.support.time_stamps import time_stamp_service

BARNAUL = ZoneInfo("Asia/Barnaul")
SIGNED, NOW = moment(2026, 10, 16), moment(2026, 10, 20)
ROOT = Authority("Головной УЦ")
VALID = SignatureFinding.VALID
NAMES = (
    "Ветрова Ирина Сергеевна",
    "Громов Пётр Ильич",
    "Константинопольская-Преображенская Александра Владиславовна",
    "Ли Нина",
    "Орлов Кирилл Юрьевич",
)
WORDS = "Слушали: Ветрову И. С. о ходе подготовки к конкурсу методических разработок. " * 5


@dataclass(frozen=True)
class Signer:
    """Somebody with a key, and the mark of the own certificate."""

    holder: Holder
    mark: Mark

    @property
    def p12(self) -> bytes:
        """The key, under the passphrase «ключ»."""
        return self.holder.p12("ключ")


@pytest.fixture(scope="module")
def people() -> list[Signer]:
    """Give five people; their marks are as a check of their signatures would make them."""
    return [a_signer(name) for name in NAMES]


def a_signer(name: str) -> Signer:
    """Return somebody new."""
    holder = ROOT.person(name[:30])
    answer = SignerAnswer(
        finding=VALID,
        owner=name,
        serial=holder.serial,
        valid_from=FROM,
        valid_to=TO,
        claimed_at=SIGNED,
    )
    return Signer(holder, mark_of(answer, BARNAUL, with_moment=True))


def minutes(paragraphs: int = 5) -> bytes:
    """Return minutes that two people sign."""
    text = [Paragraph(WORDS)] * paragraphs
    lines = (Signature("Председатель", "И. С. Ветрова"), Signature("Секретарь", "П. И. Громов"))
    title = Heading("ПРОТОКОЛ № 4", 1)
    day = dt.date(2026, 10, 16)
    return write_pdf(Paper(title="Протокол", blocks=(title, *text, *lines), made_on=day))


@pytest.fixture(scope="module")
def original() -> bytes:
    """Give the frozen file."""
    return minutes()


def trust() -> Trust:
    """Return what everybody here relies on."""
    return Trust(moment=NOW, roots=(ROOT.der,), lists=(ROOT.crl(),))


@dataclass(frozen=True)
class Picture:
    """A page drawn with a dot to a point: a byte for each, row by row."""

    width: int
    rows: tuple[bytes, ...]

    def inked(self, box: tuple[int, int, int, int]) -> bool:
        """Tell whether anything is drawn in the box: left, top, right, bottom."""
        left, top, right, bottom = box
        return any(min(row[left:right]) < 250 for row in self.rows[top:bottom])


def pictures_of(content: bytes) -> list[Picture]:
    """Draw every page."""
    document = pypdfium2.PdfDocument(content)
    document.init_forms()
    pages = []
    for number in range(len(document)):
        drawn = document[number].render(scale=1, grayscale=True)
        dots = bytes(drawn.buffer)
        rows = [dots[at : at + drawn.width] for at in range(0, len(dots), drawn.stride)]
        pages.append(Picture(drawn.width, tuple(rows)))
    return pages


def marks_on(content: bytes) -> list[tuple[int, tuple[int, int, int, int]]]:
    """Return page and box of every mark, by where its heading and its last line stand."""
    document = pypdfium2.PdfDocument(content)
    document.init_forms()
    found = []
    for number in range(len(document)):
        page = document[number]
        if page.formenv:
            page.flatten()
            page = document[number]
        high = page.get_size()[1]
        text = page.get_textpage()
        places = text.search("ЭЛЕКТРОННОЙ ПОДПИСЬЮ")
        while (place := places.get_next()) is not None:
            left, bottom, _right, top = text.get_charbox(place[0])
            last = text.get_charbox(place[0] + place[1] - 1)
            middle = (left + last[2]) / 2
            box = (middle - 116, high - top - 20, middle + 116, high - bottom + 46)
            found.append((number, tuple(math.floor(side) for side in box)))
    return found


def assert_nothing_is_covered(before: bytes, after: bytes, count: int) -> None:
    """Measure on drawn pages: each mark stood on white, alone, within the page."""
    was, now, marks = pictures_of(before), pictures_of(after), marks_on(after)
    assert len(marks) == count
    for number, (page, box) in enumerate(marks):
        left, top, right, bottom = box
        assert left >= 28
        assert top >= 28
        assert right <= now[page].width - 28
        assert bottom <= len(now[page].rows) - 28
        assert now[page].inked(box)
        if page < len(was):
            assert not was[page].inked(box)
        for other_page, other in marks[:number]:
            apart = other[2] <= left or right <= other[0] or other[3] <= top or bottom <= other[1]
            assert other_page != page or apart
    for old, new in zip(was, now, strict=False):
        # Whatever was drawn before is drawn as before: marks only add ink.
        for row, drawn in zip(old.rows, new.rows, strict=True):
            assert row == drawn or all(map(operator.ge, row, drawn))


@pytest.mark.parametrize(
    ("count", "paragraphs"), [(1, 5), (2, 7), (5, 5), (5, 7), (5, 8), (1, 8), (2, 9)]
)
def test_marks_cover_nothing(people: Sequence[Signer], count: int, paragraphs: int) -> None:
    """One, two and five signers, long names too, on pages with much room and with none."""
    before = minutes(paragraphs)
    after = pades.marked(before, [each.mark for each in people[:count]])
    assert_nothing_is_covered(before, after, count)
    assert after.startswith(before)


def test_a_mark_stands_under_its_signers_line(people: Sequence[Signer], original: bytes) -> None:
    """On the page of the signature and close to it."""
    page = pypdfium2.PdfDocument(original)[0]
    search = page.get_textpage().search("И. С. Ветрова")
    name = search.get_next()
    assert name is not None
    line = page.get_size()[1] - page.get_textpage().get_charbox(name[0])[1]
    ((number, box),) = marks_on(pades.marked(original, [people[0].mark]))
    assert number == 0
    assert 0 < box[1] - line < 60


def test_without_room_marks_go_to_a_sheet_of_their_own(people: Sequence[Signer]) -> None:
    """It says what stands there; the pages of the document stay as they are."""
    full = write_pdf(Paper(title="П", blocks=(Paragraph(WORDS * 9),)))
    pages = len(pypdfium2.PdfDocument(full))
    made = pypdfium2.PdfDocument(pades.marked(full, [each.mark for each in people]))
    assert len(made) in {pages, pages + 1}
    crowd = [people[0].mark] * 24
    made = pypdfium2.PdfDocument(pades.marked(full, crowd))
    told = made[len(made) - 1].get_textpage().get_text_range()
    assert "Отметки об электронной подписи" in told


def turn(writer: IncrementalPdfFileWriter) -> None:
    """Turn the first page on its side."""
    page_of(writer)[pdf_name("/Rotate")] = NumberObject(90)  # type: ignore[no-untyped-call]


def cut(writer: IncrementalPdfFileWriter) -> None:
    """Show a part of the first page alone."""
    page_of(writer)[pdf_name("/CropBox")] = rectangle(20, 20, 500, 800)


def test_turned_and_cut_pages_get_their_marks_on_a_sheet(
    people: Sequence[Signer], original: bytes
) -> None:
    """Where a page does not count its points as it is seen, nothing is put upon it."""
    for change in (turn, cut):
        made = pades.marked(added(original, change), [people[0].mark])
        assert [page for page, _box in marks_on(made)] == [1]


def test_a_rendition_of_a_signed_file_pretends_no_signature(
    people: Sequence[Signer], original: bytes
) -> None:
    """Marks change the file: its own signatures stay as pictures, and are none any more."""
    signed = pades.copy(original, people[1].mark, people[1].p12, "ключ", moment=SIGNED)
    made = pades.marked(signed, [people[0].mark])
    assert checked(made, trust()) == []
    assert len(marks_on(made)) == 2


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7\nno more"])
def test_what_is_no_pdf_is_refused(people: Sequence[Signer], content: bytes) -> None:
    """With a reason and a way out."""
    with pytest.raises(Refusal) as told:
        pades.marked(content, [people[0].mark])
    assert (told.value.code, told.value.rule) == ("mark_failed", "STM-1")
    with pytest.raises(Refusal):
        pades.copy(content, people[0].mark, people[0].p12, "ключ", moment=SIGNED)


def test_a_locked_file_is_refused_with_its_reason(
    people: Sequence[Signer], original: bytes
) -> None:
    """Nothing can be added to a file under encryption, though anybody may open it."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(original))
    writer.encrypt("", "владелец", algorithm="AES-256")
    made = io.BytesIO()
    writer.write(made)
    with pytest.raises(Refusal) as told:
        pades.marked(made.getvalue(), [people[0].mark])
    assert told.value.code == "mark_failed"
    assert "password" in told.value.text("en")


def test_notes_of_other_people_are_not_covered(people: Sequence[Signer], original: bytes) -> None:
    """What stands upon a page without being its content counts as ink, shown or not."""

    def a_field_below_the_text(writer: IncrementalPdfFileWriter) -> None:
        free = dictionary(Type="Annot", Subtype="Widget", Rect=rectangle(40, 30, 560, 330))
        page = page_of(writer)
        page[pdf_name("/Annots")] = writer.add_object(generic.ArrayObject([free]))

    made = pades.marked(added(original, a_field_below_the_text), [people[0].mark])
    assert [page for page, _box in marks_on(made)] == [1]


def signed_by_all(original: bytes, signers: Sequence[Signer]) -> list[bytes]:
    """Return the copies after each signer, a place being kept for those to come."""
    first, *others = signers
    awaited = [each.mark.signer for each in others]
    made = [pades.copy(original, first.mark, first.p12, "ключ", moment=SIGNED, awaited=awaited)]
    for number, each in enumerate(others, start=1):
        at = SIGNED + dt.timedelta(hours=number)
        made.append(pades.copy(made[-1], each.mark, each.p12, "ключ", moment=at))
    return made


def test_copies_of_several_signers_are_valid_for_everybody(
    people: Sequence[Signer], original: bytes, tmp_path: Path
) -> None:
    """Ours, pyHanko's own and openssl's check agree; each update keeps the bytes before it."""
    copies = signed_by_all(original, people[:3])
    last = copies[-1]
    before = original
    for each in copies:
        assert each.startswith(before)
        before = each
    answers = checked(last, trust())
    assert [(each.finding, each.remarks) for each in answers] == [(VALID, ())] * 3
    assert [each.serial for each in answers] == [each.holder.serial for each in people[:3]]
    assert [each.claimed_at for each in answers] == [
        SIGNED + dt.timedelta(hours=hours) for hours in range(3)
    ]
    root = x509.Certificate.load(ROOT.der)
    for embedded in PdfFileReader(io.BytesIO(last)).embedded_signatures:
        context = ValidationContext(trust_roots=[root], moment=NOW, allow_fetching=False)
        assert validate_pdf_signature(embedded, context).bottom_line
    assert openssl_accepts(last, tmp_path) == 3
    assert_nothing_is_covered(original, last, 3)


def openssl_accepts(content: bytes, folder: Path) -> int:
    """Return how many containers within the file `openssl cms -verify` accepts."""
    (folder / "root.pem").write_bytes(ROOT.pem)
    count = 0
    for found in re.finditer(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", content):
        length, rest, size = (int(each) for each in found.groups())
        (folder / "p7s").write_bytes(bytes.fromhex(content[length + 1 : rest - 1].decode()))
        (folder / "bytes").write_bytes(content[:length] + content[rest : rest + size])
        verify = (
            "openssl cms -verify -binary -inform DER -in p7s -content bytes -CAfile root.pem "
            f"-purpose any -attime {int(NOW.timestamp())} -out shown"
        )
        done = subprocess.run(verify.split(), cwd=folder, capture_output=True, check=False)
        count += done.returncode == 0
    return count


def test_places_are_kept_for_those_who_sign_later(people: Sequence[Signer]) -> None:
    """On a full page the sheet for all of them is there before the first one signs."""
    full = minutes(9)
    copies = signed_by_all(full, people)
    sizes = {len(pypdfium2.PdfDocument(each)) for each in copies}
    assert len(sizes) == 1
    assert [each.finding for each in checked(copies[-1], trust())] == [VALID] * 5
    assert_nothing_is_covered(full, copies[-1], 5)


def test_somebody_not_awaited_signs_where_room_is_left(
    people: Sequence[Signer], original: bytes
) -> None:
    """A field may be added to signed pages; a sheet may not, and then it is refused."""
    first, second, *_others = people
    copy = pades.copy(original, first.mark, first.p12, "ключ", moment=SIGNED)
    both = pades.copy(copy, second.mark, second.p12, "ключ", moment=SIGNED)
    assert [each.finding for each in checked(both, trust())] == [VALID, VALID]
    full = minutes(7)
    for each in people[:2]:
        full = pades.copy(full, each.mark, each.p12, "ключ", moment=SIGNED)
    third = people[3]
    with pytest.raises(Refusal) as told:
        pades.copy(full, third.mark, third.p12, "ключ", moment=SIGNED)
    assert told.value.code == "mark_without_room"


def test_the_mark_is_of_the_certificate_that_signs(
    people: Sequence[Signer], original: bytes
) -> None:
    """Nobody signs under another's mark, with a wrong passphrase, or with an expired key."""
    first, second, *_others = people

    def refused(mark: Mark, passphrase: str, at: dt.datetime) -> str:
        with pytest.raises(Refusal) as told:
            pades.copy(original, mark, second.p12, passphrase, moment=at)
        return told.value.code

    assert refused(first.mark, "ключ", SIGNED) == "mark_of_another"
    assert refused(second.mark, "замок", SIGNED) == "key_unreadable"
    assert refused(second.mark, "ключ", TO) == "key_expired"


def test_an_update_after_signing_is_flagged(people: Sequence[Signer], original: bytes) -> None:
    """Our copies are as guarded as anybody's."""
    copy = signed_by_all(original, people[:2])[-1]
    attacked = added(copy, turn)
    assert [each.finding for each in checked(attacked, trust())] == [SignatureFinding.CHANGED] * 2


def test_a_copy_bears_a_time_stamp(people: Sequence[Signer], original: bytes) -> None:
    """Both signers' stamps prove their moments, in the places kept in their containers."""
    stamper, at = ROOT.stamper(), moment(2026, 10, 16, 12, 5)
    first, second, *_others = people
    with time_stamp_service(stamper, at) as url:
        one = pades.copy(
            original, first.mark, first.p12, "ключ", moment=SIGNED, stamp_url=url,
            awaited=[second.mark.signer],
        )  # fmt: skip
        both = pades.copy(one, second.mark, second.p12, "ключ", moment=SIGNED, stamp_url=url)
    answers = checked(both, trust())
    assert [(each.finding, each.proved_at) for each in answers] == [(VALID, at)] * 2
    with pytest.raises(Refusal) as told:
        pades.copy(original, first.mark, first.p12, "ключ", moment=SIGNED, stamp_url="http://[")
    assert told.value.code == "stamp_failed"


def test_a_file_signed_elsewhere_takes_our_signature_too(
    people: Sequence[Signer], original: bytes
) -> None:
    """Theirs stays valid: ours is an update that only adds a signature."""
    theirs = signed_inside(original, people[3].holder, at=SIGNED)
    made = pades.copy(theirs, people[0].mark, people[0].p12, "ключ", moment=SIGNED)
    assert [each.finding for each in checked(made, trust())] == [VALID, VALID]
