"""Signatures within PDF files: what covers what, and what was added afterwards (A24)."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from pathlib import Path

import pypdfium2
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name, pdf_string
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import PageObject
from pyhanko.sign.fields import MDPPerm

from regest.core.hooks.signature_types import SignatureFinding, SignerAnswer
from regest.core.signatures.cms.pdf import checked
from regest.core.signatures.cms.signer import signer
from tests.support.gost_pki import GostAuthority, engine_or_skip
from tests.support.gost_pki import signed as gost_signed
from tests.support.pdf_signing import (
    Change,
    added,
    dictionary,
    embedded,
    page_of,
    rectangle,
    signed_inside,
    stamped_inside,
)
from tests.support.pki import TO, moment, signed
from tests.support.signature_office import NOW, SIGNED, Office, said

VALID, CHANGED = SignatureFinding.VALID, SignatureFinding.CHANGED


def shown(words: str) -> bytes:
    """Return a page's content: the words, and the overlay above them."""
    told = f"BT /F 20 Tf 50 700 Td ({words}) Tj ET q 1 0 0 1 50 400 cm /Over Do Q".encode()
    return b"<< /Length %d >> stream\n%s\nendstream" % (len(told), told)


def a_form() -> bytes:
    """Return a page with text, an overlay, a hidden version of it, and a field to fill in."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [7 0 R] >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R "
            b"/Resources << /Font << /F 4 0 R >> /XObject << /Over 5 0 R >> >> "
            b"/Annots [7 0 R] /PieceInfo << /Kept 8 0 R >> >>"
        ),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        (
            b"<< /Type /XObject /Subtype /Form /BBox [0 0 300 40] /Length 19 >> stream\n"
            b"1 g 0 0 300 40 re f\nendstream"
        ),
        shown("PAY 100"),
        b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (note) /P 3 0 R /Rect [50 50 250 80] >>",
        # What nobody sees yet: attackers hide it before a document is signed.
        shown("PAY 999"),
    ]
    made, places = b"%PDF-1.7\n", []
    for number, told in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, told)
    # A second object of the number of the page's content, that no table names.
    made += b"6 0 obj\n%s\nendobj\n" % shown("PAY 777")
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return made + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\n"
        b"startxref\n%d\n%%%%EOF\n" % (size, table, size, len(made))
    )


FORM = a_form()
HIDDEN = FORM.rindex(b"6 0 obj")


def only(content: bytes, office: Office, at: dt.datetime = NOW) -> SignerAnswer:
    """Return what the only signature of a PDF is worth."""
    (answer,) = checked(content, office.trust(at))
    return answer


def test_a_file_without_signatures_has_no_answers(office: Office) -> None:
    """Neither a PDF that nobody signed nor something else is called damaged."""
    assert checked(FORM, office.trust()) == []
    assert checked(b"PK\x03\x04", office.trust()) == []
    assert checked(b"", office.trust()) == []
    assert checked(b"%PDF-1.7 torn", office.trust()) == []
    assert signer.check_pdf(FORM, office.trust()) == ()


def test_two_signers_are_valid_each(office: Office) -> None:
    """The first covers what was there, the second everything; the child says the same."""
    one = signed_inside(FORM, office.chair, at=SIGNED)
    both = signed_inside(one, office.secretary, field="Signature2")
    first, second = checked(both, office.trust())
    assert (first.finding, first.owner, said(first)) == (VALID, "Ветрова Ирина Сергеевна", "")
    assert (first.claimed_at, first.serial) == (SIGNED, office.chair.serial)
    assert (second.finding, second.owner, said(second)) == (VALID, "Савушкина Тамара Никитична", "")
    told = signer.check_pdf(both, office.trust())
    assert [(each.finding, each.serial) for each in told] == [
        (VALID, office.chair.serial),
        (VALID, office.secretary.serial),
    ]


def test_openssl_agrees_about_the_signed_bytes(office: Office, tmp_path: Path) -> None:
    """The container within the file is one for what `/ByteRange` names."""
    made = signed_inside(FORM, office.chair, at=SIGNED)
    found = re.search(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]", made)
    assert found is not None
    _zero, length, rest, size = (int(each) for each in found.groups())
    der = bytes.fromhex(made[length + 1 : rest - 1].decode())
    (tmp_path / "p7s").write_bytes(der)
    (tmp_path / "bytes").write_bytes(made[:length] + made[rest : rest + size])
    (tmp_path / "root.pem").write_bytes(office.root.pem)
    verify = (
        "openssl cms -verify -binary -inform DER -in p7s -content bytes -CAfile root.pem "
        f"-purpose any -attime {int(NOW.timestamp())} -out shown"
    )
    subprocess.run(verify.split(), cwd=tmp_path, check=True, capture_output=True)


def test_one_changed_byte_is_a_changed_document(office: Office) -> None:
    """The digest fits no more, for both signers."""
    both = signed_inside(signed_inside(FORM, office.chair), office.secretary, field="Signature2")
    answers = checked(both.replace(b"PAY 100", b"PAY 900", 1), office.trust())
    assert [each.finding for each in answers] == [CHANGED, CHANGED]


def in_the_title(writer: IncrementalPdfFileWriter) -> None:
    """Give the document a title."""
    writer.set_info(writer.add_object(dictionary(Title=pdf_string("Другое"))))


def a_note(writer: IncrementalPdfFileWriter) -> None:
    """Cover the page with a note."""
    page = page_of(writer)
    words = pdf_string("PAY 999")
    note = dictionary(
        Type="Annot", Subtype="FreeText", Contents=words, Rect=rectangle(0, 0, 500, 800)
    )
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])


def another_page(writer: IncrementalPdfFileWriter) -> None:
    """Add a page at the end."""
    content = writer.add_object(generic.StreamObject(stream_data=b""))
    page = PageObject(content, (0, 0, 595, 842))  # type: ignore[no-untyped-call]
    writer.insert_page(page)  # type: ignore[no-untyped-call]


def hide(writer: IncrementalPdfFileWriter) -> None:
    """Take away the overlay that hid something when the file was signed (shadow: hide)."""
    over = page_of(writer)["/Resources"]["/XObject"]["/Over"]
    over._data, over._encoded_data = b"", None
    writer.update_container(over)


def replace_font(writer: IncrementalPdfFileWriter) -> None:
    """Draw the same letters as others, by defining the font anew (shadow: replace)."""
    font = page_of(writer)["/Resources"]["/Font"]["/F"]
    font[pdf_name("/BaseFont")] = pdf_name("/Symbol")
    writer.update_container(font)


def hide_and_replace(writer: IncrementalPdfFileWriter) -> None:
    """Show what was in the file all along, and on no page (shadow: hide and replace)."""
    page = page_of(writer)
    page[pdf_name("/Contents")] = page["/PieceInfo"].raw_get("/Kept")


@pytest.mark.parametrize(
    "change",
    [in_the_title, a_note, another_page, hide, replace_font, hide_and_replace],
    ids=lambda each: each.__name__,
)
def test_what_was_added_after_signing_is_flagged(office: Office, change: Change) -> None:
    """Incremental updates and shadow attacks: the bytes fit, the document is another."""
    made = added(signed_inside(FORM, office.chair, at=SIGNED), change)
    answer = only(made, office)
    assert answer.finding is CHANGED
    assert said(answer) == "content was added to the file after signing"
    assert answer.owner == "Ветрова Ирина Сергеевна"


def test_a_table_of_places_alone_shows_what_was_hidden(office: Office) -> None:
    """No object is added: the file only says that the content stands where its hidden twin does."""
    made = signed_inside(FORM, office.chair, at=SIGNED)
    before = int(re.findall(rb"startxref\s+(\d+)", made)[-1])
    trailer = re.findall(rb"(?s)trailer\s*<<(.*?)>>\s*startxref", made)[-1]
    kept = re.sub(rb"/Prev\s+\d+", b"", trailer)
    table = f"\nxref\n6 1\n{HIDDEN:010d} 00000 n \ntrailer\n<<".encode()
    end = f" /Prev {before} >>\nstartxref\n{len(made) + 1}\n%%EOF\n".encode()
    attacked = made + table + kept + end
    text = pypdfium2.PdfDocument(attacked)[0].get_textpage().get_text_range()
    assert "PAY 777" in text
    assert only(attacked, office).finding is CHANGED


def fill(writer: IncrementalPdfFileWriter) -> None:
    """Fill in the field."""
    (field,) = (
        each.get_object()
        for each in writer.root["/AcroForm"]["/Fields"]
        if each.get_object()["/T"] == "note"
    )
    field[pdf_name("/V")] = pdf_string("согласен")
    writer.update_container(field)


def test_a_form_may_be_filled_in_unless_the_signer_forbade_it(office: Office) -> None:
    """It is told which fields; who certified the file as final is asked first."""
    free = only(added(signed_inside(FORM, office.chair), fill), office)
    assert (free.finding, said(free)) == (VALID, "form fields were filled in after signing: note")
    closed = signed_inside(FORM, office.chair, locked=MDPPerm.NO_CHANGES)
    assert only(closed, office).finding is VALID
    assert only(added(closed, fill), office).finding is CHANGED


def test_a_signature_that_leaves_a_gap_signs_no_document(office: Office) -> None:
    """What stands between the two ranges is the container alone, or nothing is covered."""
    made = signed_inside(FORM, office.chair, at=SIGNED)
    found = re.search(rb"/ByteRange \[0 (\d+) (\d+) (\d+)\]", made)
    assert found is not None
    length, rest, size = (int(each) for each in found.groups())
    # Forged: the bytes behind the container are left out, for the attacker to fill.
    forged = b"/ByteRange [0 %d %d %d]" % (length, rest + 20, size - 20)
    answer = only(made.replace(found[0], forged, 1), office)
    assert answer.finding is CHANGED
    assert said(answer) == "the signature does not cover the whole document"


def test_a_torn_container_is_broken(office: Office) -> None:
    """Whatever stands where a signature should be."""
    made = embedded(FORM, lambda _covered: b"\x30\x03\x02\x01\x01")
    assert only(made, office).finding is SignatureFinding.BROKEN
    empty = embedded(FORM, lambda _covered: b"")
    assert only(empty, office).finding is SignatureFinding.BROKEN


def test_what_cannot_be_read_is_unchecked_and_never_bad(office: Office) -> None:
    """A file that no program could take apart from the first, and a kind that nobody makes."""
    torn = embedded(FORM, lambda covered: signed(office.chair, covered), crippled=True)
    answer = only(torn, office)
    assert answer.finding is SignatureFinding.UNCHECKED
    assert said(answer) == "the PDF cannot be taken apart here"
    assert answer.owner == "Ветрова Ирина Сергеевна"
    old = signed_inside(FORM, office.chair)
    answer = only(old.replace(b"/ETSI.CAdES.detached", b"/adbe.x509.rsa_sha1  ", 1), office)
    assert answer.finding is SignatureFinding.UNCHECKED
    assert "of this kind" in said(answer)


def test_a_file_torn_after_signing_is_changed(office: Office) -> None:
    """Cut short, longer by a byte in the middle, or with a byte of its structure changed."""
    made = signed_inside(FORM, office.chair)
    for torn in (
        made[:-60],
        made.replace(b"PAY 100", b"PAY 1000", 1),
        made.replace(b"xref", b"xxxx"),
    ):
        assert only(torn, office).finding is CHANGED


def test_a_stamp_upon_the_document_proves_the_moment(office: Office) -> None:
    """After the certificate expired: valid then with a trusted stamp, else not confirmed."""
    made, later = signed_inside(FORM, office.chair, at=SIGNED), moment(2027, 7, 1)
    stamped = stamped_inside(made, office.stamper, moment(2027, 6, 10))
    answer = only(stamped, office, later)
    assert answer.finding is SignatureFinding.VALID_THEN
    assert answer.proved_at == moment(2027, 6, 10)
    assert only(made, office, later).finding is SignatureFinding.EXPIRED
    late = stamped_inside(made, office.stamper, TO + dt.timedelta(days=1))
    assert only(late, office, later).finding is SignatureFinding.EXPIRED
    strange = stamped_inside(made, office.chair, moment(2027, 6, 10))
    untrusted = only(strange, office, later)
    assert untrusted.finding is SignatureFinding.EXPIRED
    assert "time-stamp" in said(untrusted)


def test_a_stamp_proves_nothing_of_what_came_later(office: Office) -> None:
    """A signature put after the stamp is not covered by it."""
    stamped = stamped_inside(FORM, office.stamper, SIGNED)
    answer = only(signed_inside(stamped, office.chair), office)
    assert (answer.finding, answer.proved_at) == (VALID, None)


def test_gost_signatures_within_a_file(office: Office, tmp_path: Path) -> None:
    """GOST is computed by OpenSSL over the covered bytes, additions are judged as for any."""
    root = GostAuthority(tmp_path / "root", "Головной УЦ", engine_or_skip())
    chair = root.person("Ветрова", "Ирина Сергеевна")
    key = [(chair.certificate, chair.key)]
    made = embedded(FORM, lambda covered: gost_signed(root, key, covered))
    trust = office.trust(roots=(root.der,), lists=(root.crl(),))
    (answer,) = checked(made, trust)
    assert (answer.finding, answer.algorithm[:4]) == (VALID, "GOST")
    (changed,) = checked(added(made, in_the_title), trust)
    assert changed.finding is CHANGED
    (flipped,) = checked(made.replace(b"PAY 100", b"PAY 900", 1), trust)
    assert flipped.finding is CHANGED
