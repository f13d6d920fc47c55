"""Collects the sentences of the code for translation and says what is missing.

    python -m tools.messages                 add new sentences, drop gone ones
    python -m tools.messages --merge FOLDER  and take translations from the .po files of FOLDER
    python -m tools.messages --check         change nothing; exit 1 when a catalogue is not complete

The product's own sentences are the domain `regest`; a plugin's are the domain of its name.
"""

from __future__ import annotations

import argparse
import string
import sys
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from tools.sentences import Fault, Sentence, domain_of, sentences_in
from tools.template_sentences import template_sentences

ROOT = Path(__file__).resolve().parent.parent
LANGUAGE = "ru"
HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: regest\\n"
"Language: ru\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
"(n%100<10 || n%100>=20) ? 1 : 2);\\n"

"""


def catalogue_path(root: Path, domain: str) -> Path:
    """Return where the Russian of `domain` stands in the source tree."""
    home = root / "regest" / ("core" if domain == "regest" else f"plugins/{domain}")
    return home / "locale" / LANGUAGE / "LC_MESSAGES" / f"{domain}.po"


def collect(root: Path) -> tuple[dict[str, Catalog], list[Fault]]:
    """Return an untranslated catalogue per domain and what is wrong with the calls."""
    catalogues: dict[str, Catalog] = {}
    faults: list[Fault] = []
    for path in sorted(_sources(root / "regest")):
        name = path.relative_to(root)
        catalogue = catalogues.setdefault(domain_of(name), Catalog(locale=LANGUAGE))
        reading = template_sentences if path.suffix == ".html" else sentences_in
        for found in reading(path.read_text("utf-8"), str(name)):
            if isinstance(found, Fault):
                faults.append(found)
                continue
            _add(catalogue, found, faults)
    return {domain: made for domain, made in catalogues.items() if len(made)}, faults


def _sources(package: Path) -> Iterator[Path]:
    yield from package.rglob("*.py")
    yield from package.rglob("templates/**/*.html")


def _add(catalogue: Catalog, sentence: Sentence, faults: list[Fault]) -> None:
    present = catalogue.get(sentence.msgid, sentence.context)
    ids: str | tuple[str, str] = sentence.msgid
    if sentence.plural:
        ids = (sentence.msgid, sentence.plural)
    if present is not None and present.id != ids:
        text = f"{sentence.msgid!r} has a plural in one place and none, or another, elsewhere"
        faults.append(Fault(sentence.place, text))
        return
    catalogue.add(ids, locations=[(sentence.file, 0)], context=sentence.context)


def read(path: Path) -> Catalog:
    """Return the catalogue at `path`; an empty one when there is none."""
    if not path.exists():
        return Catalog(locale=LANGUAGE)
    with path.open("rb") as stream:
        return read_po(stream, locale=LANGUAGE, abort_invalid=True)


def fill(catalogue: Catalog, source: Catalog) -> None:
    """Give the untranslated sentences of `catalogue` the translations that `source` has."""
    for message in entries(catalogue):
        found = source.get(_first(message), message.context)
        if found is None or _translated(message) or not _translated(found):
            continue
        if isinstance(found.id, str) == isinstance(message.id, str):
            message.string = found.string


def entries(catalogue: Catalog) -> Iterator[Message]:
    """Yield the sentences of `catalogue`, without its header."""
    return (message for message in catalogue if message.id)


def render(catalogue: Catalog) -> bytes:
    """Return the file of `catalogue`, without dates and line numbers: diffs show sentences."""
    body = BytesIO()
    write_po(body, catalogue, omit_header=True, sort_output=True, include_lineno=False, width=100)
    return HEADER.encode() + body.getvalue().lstrip(b"\n")


def problems(path: str, wanted: Catalog, present: Catalog) -> Iterator[Fault]:
    """Yield what keeps `present`, the file at `path`, from being complete for `wanted`."""
    for message in entries(wanted):
        found = present.get(_first(message), message.context)
        if found is None or isinstance(found.id, str) != isinstance(message.id, str):
            yield Fault(path, f"not collected, run `make messages`: {_first(message)!r}")
        else:
            yield from _faults_of(path, found)
    for message in entries(present):
        if wanted.get(_first(message), message.context) is None:
            yield Fault(path, f"no longer in the code: {_first(message)!r}")
    for message in present.obsolete.values():
        yield Fault(path, f"obsolete: {_first(message)!r}")


def placeholders(text: str) -> frozenset[str]:
    """Return the names in braces that `text` asks for."""
    return frozenset(name for _text, name, _spec, _form in string.Formatter().parse(text) if name)


def _faults_of(path: str, message: Message) -> Iterator[Fault]:
    title = _first(message)
    if _is_russian(title):
        yield Fault(path, f"a msgid is English: {title!r}")
    if not _translated(message):
        yield Fault(path, f"not translated: {title!r}")
        return
    if message.fuzzy:
        yield Fault(path, f"fuzzy: {title!r}")
    wanted = placeholders(message.id if isinstance(message.id, str) else message.id[1])
    for form in _forms(message):
        if placeholders(form) != wanted:
            yield Fault(path, f"other names in braces than {title!r}: {form!r}")


def _is_russian(text: str) -> bool:
    """Tell whether most letters are Cyrillic; English may quote a number as printed: «б/н»."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum("\u0400" <= letter <= "\u04ff" for letter in letters) > len(letters) / 2


def _translated(message: Message) -> bool:
    forms = _forms(message)
    return len(forms) == (1 if isinstance(message.id, str) else 3) and all(forms)


def _forms(message: Message) -> tuple[str, ...]:
    text = message.string or ()
    return (text,) if isinstance(text, str) else tuple(text)


def _first(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def check(root: Path) -> list[Fault]:
    """Return everything that is wrong with the sentences and catalogues under `root`."""
    wanted, faults = collect(root)
    for domain, catalogue in wanted.items():
        path = catalogue_path(root, domain)
        faults.extend(problems(str(path.relative_to(root)), catalogue, read(path)))
    return faults


def update(root: Path, fragments: Iterable[Path] = ()) -> list[Fault]:
    """Write every catalogue again from the code; return the sentences that want a translation."""
    wanted, faults = collect(root)
    sources = [read(path) for path in fragments]
    for domain, catalogue in wanted.items():
        path = catalogue_path(root, domain)
        for source in [read(path), *sources]:
            fill(catalogue, source)
        path.parent.mkdir(parents=True, exist_ok=True)
        text = render(catalogue)
        if not path.exists() or path.read_bytes() != text:
            path.write_bytes(text)
        for message in entries(catalogue):
            faults.extend(_faults_of(str(path.relative_to(root)), message))
    return faults


def main(arguments: Sequence[str] | None = None) -> int:
    """Run from the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="tools.messages", description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--merge", type=Path, metavar="FOLDER")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.check:
        faults = check(options.root)
    else:
        folder: Path | None = options.merge
        faults = update(options.root, sorted(folder.glob("*.po")) if folder else ())
    for fault in faults:
        print(fault)
    print(f"{len(faults)} to mend" if faults else "translations are complete")
    return 1 if faults and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
