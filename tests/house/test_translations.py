"""Every sentence of the product is translated, and the tool that says so can see."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from tools import messages
from tools.sentences import Fault, Sentence, domain_of, sentences_in

CALLS = {
    '_("No such record: {name}", name=1)': Sentence("a.py", 1, "No such record: {name}"),
    '_.p("journal", "Closed")': Sentence("a.py", 1, "Closed", context="journal"),
    '_.n("{count} letter", "{count} letters", 3)': Sentence(
        "a.py", 1, "{count} letter", plural="{count} letters"
    ),
    '_("half " "and half")': Sentence("a.py", 1, "half and half"),
    '_("{a}", **more)': Sentence("a.py", 1, "{a}"),
}
FAULTS = {
    '_(f"No such {name}")': "one literal text",
    '_("a" + b)': "one literal text",
    "_(text)": "one literal text",
    '_("{name}", nmae=1)': "names in braces name, arguments nmae",
    '_("{name}")': "names in braces name, arguments none",
    '_.p("Closed")': "takes 2 texts",
    '_.n("letter", "letters")': "takes 3 texts",
}
PLURAL_WITHOUT_LAST = """
msgid "{count} file"
msgid_plural "{count} files"
msgstr[0] "{count} файл"
msgstr[1] "{count} файла"
msgstr[2] ""
"""


def a_tree(folder: Path, code: str, russian: str = "") -> Path:
    """Return a source tree of one module, with `russian` as what is translated so far."""
    (folder / "regest/core").mkdir(parents=True)
    (folder / "regest/core/module.py").write_text(code)
    if russian:
        path = messages.catalogue_path(folder, "regest")
        path.parent.mkdir(parents=True)
        path.write_text(messages.HEADER + russian)
    return folder


def faults_of(folder: Path) -> str:
    """Return what the check says of the tree in `folder`."""
    return "\n".join(str(fault) for fault in messages.check(folder))


def test_every_sentence_is_translated() -> None:
    assert [str(fault) for fault in messages.check(messages.ROOT)] == []


@pytest.mark.parametrize("code", CALLS)
def test_calls_are_understood(code: str) -> None:
    assert list(sentences_in(code, "a.py")) == [CALLS[code]]


@pytest.mark.parametrize("code", FAULTS)
def test_calls_that_cannot_be_translated_are_faults(code: str) -> None:
    [found] = sentences_in(code, "a.py")
    assert isinstance(found, Fault)
    assert FAULTS[code] in found.text


def test_other_functions_are_left_alone() -> None:
    assert list(sentences_in('p("a"); self._("a"); _.bind("a"); x._.p("a")', "a.py")) == []


def test_a_plugin_has_a_domain_of_its_own() -> None:
    assert domain_of(Path("regest/plugins/journal/service.py")) == "journal"
    assert domain_of(Path("regest/plugins/__init__.py")) == "regest"
    assert domain_of(Path("regest/core/base/errors.py")) == "regest"


@pytest.mark.parametrize(
    ("code", "russian", "fault"),
    [
        ('_("New")', "", "not collected, run `make messages`: 'New'"),
        ('_("New")', 'msgid "New"\nmsgstr ""\n', "not translated: 'New'"),
        ('_("New")', '#, fuzzy\nmsgid "New"\nmsgstr "Новое"\n', "fuzzy: 'New'"),
        ("", 'msgid "Old"\nmsgstr "Старое"\n', "no longer in the code: 'Old'"),
        (
            '_("New"); _("{a}", a=1)',
            'msgid "New"\nmsgstr "Новое"\n\nmsgid "{a}"\nmsgstr "{b}"\n',
            "other names in braces than '{a}': '{b}'",
        ),
        ('_("Новое")', 'msgid "Новое"\nmsgstr "Новое"\n', "a msgid is English: 'Новое'"),
        (
            '_.n("{count} file", "{count} files", 2)',
            PLURAL_WITHOUT_LAST,
            "not translated: '{count} file'",
        ),
        (
            '_("File")',
            'msgctxt "journal"\nmsgid "File"\nmsgstr "Дело"\n',
            "not collected, run `make messages`: 'File'",
        ),
    ],
)
def test_an_incomplete_catalogue_is_a_fault(
    tmp_path: Path, code: str, russian: str, fault: str
) -> None:
    # Some sentence must remain, or the catalogue itself would not be wanted.
    russian += '\nmsgid "Stay"\nmsgstr "Остаётся"\n'
    tree = a_tree(tmp_path, f'{code}\n_("Stay")\n', russian)
    assert fault in faults_of(tree)


def test_english_may_quote_russian(tmp_path: Path) -> None:
    code, russian = '_("Write «б/н» here")', 'msgid "Write «б/н» here"\nmsgstr "Напишите «б/н»"\n'
    assert faults_of(a_tree(tmp_path, code, russian)) == ""


def test_a_complete_catalogue_has_no_faults(tmp_path: Path) -> None:
    tree = a_tree(tmp_path, '_("New {a}", a=1)', 'msgid "New {a}"\nmsgstr "Новое {a}"\n')
    assert faults_of(tree) == ""


def test_update_keeps_translations_and_takes_those_of_fragments(tmp_path: Path) -> None:
    tree = a_tree(tmp_path, '_("Old"); _("New"); _("Bare")', 'msgid "Old"\nmsgstr "Старое"\n')
    fragment = tmp_path / "part.po"
    fragment.write_text('msgid "New"\nmsgstr "Новое"\n\nmsgid "Old"\nmsgstr "Другое"\n')
    left = messages.update(tree, [fragment])
    assert [fault.text for fault in left] == ["not translated: 'Bare'"]
    written = messages.read(messages.catalogue_path(tree, "regest"))
    assert {str(entry.id): entry.string for entry in messages.entries(written)} == {
        "Bare": "",
        "New": "Новое",
        "Old": "Старое",
    }


def test_update_twice_changes_nothing(tmp_path: Path) -> None:
    tree = a_tree(tmp_path, '_.n("{count} file", "{count} files", 2); _("Old")')
    messages.update(tree)
    path = messages.catalogue_path(tree, "regest")
    once = path.read_bytes()
    messages.update(tree)
    assert path.read_bytes() == once


def test_one_sentence_with_and_without_a_plural_is_a_fault(tmp_path: Path) -> None:
    tree = a_tree(tmp_path, '_("File")\n_.n("File", "Files", 2)')
    assert "regest/core/module.py:2: 'File' has a plural in one place" in faults_of(tree)


def test_russian_catalogues_have_three_plural_forms() -> None:
    assert Catalog(locale=messages.LANGUAGE).num_plurals == 3
    assert "nplurals=3" in messages.HEADER
