r"""The whole of minutes as a plain text to be edited: wording between marks, the rest locked.

A line that begins with a bar is computed and must come back as it was; a line that begins with `#`
explains. `[[place]]` begins a text that people write, down to the next mark or bar; what stands
behind the brackets is for reading. A line of a text that would begin like a mark has a `\` first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import TYPE_CHECKING

from regest.api import House, Refusal, Titles, UsageFault
from regest.plugins.protocols.declarations.catalogue import WRITE
from regest.plugins.protocols.frozen import signed_already
from regest.plugins.protocols.meetings import meeting_with
from regest.plugins.protocols.minutes import rewording
from regest.plugins.protocols.minutes.drafting import minutes_of
from regest.plugins.protocols.minutes.paper import Piece, minutes_pieces
from regest.plugins.protocols.minutes.written import Written, collected
from regest.plugins.protocols.tables.minutes import MinutesState
from regest.plugins.protocols.words import _

if TYPE_CHECKING:
    from regest.api.papers import Block

BAR, NOTE, OPEN, CLOSE, ESCAPE = "|", "#", "[[", "]]", "\\"
SEEN = "seen"
_LABEL = 60
GUIDE = Titles(
    ru=(
        "# Меняйте текст под отметками [[…]]; сами отметки и их порядок не трогайте.\n"
        "# Строки с чертой | вычислены по листу заседания: изменённые не принимаются.\n"
        "# Пустой текст выступления убирает выступление."
    ),
    en=(
        "# Change the texts below the marks [[…]]; leave the marks and their order alone.\n"
        "# Lines with a bar | are computed from the sheet of the meeting: they come back as is.\n"
        "# A speech without text is taken out."
    ),
)
LABELS = {
    "title": Titles(ru="вопрос повестки", en="question of the agenda"),
    "heard": Titles(ru="слушали", en="heard"),
    "point": Titles(ru="постановили", en="decided"),
    "due": Titles(ru="срок", en="due"),
    "executors": Titles(ru="ответственные, через ;", en="responsible, between ;"),
    "others": Titles(ru="ответственные, кого нет в справочнике", en="responsible, others"),
    "annexes": Titles(ru="приложения, по одному в строке: название | листов",
                      en="annexes, one a line: title | sheets"),
}  # fmt: skip


@dataclass(slots=True)
class _Read:
    """A text taken apart: `locked` lines in order, `places` with their lines."""

    seen: str = ""
    locked: list[str] = field(default_factory=list)
    places: dict[str, list[str]] = field(default_factory=dict)


def exported(house: House, meeting_id: str) -> str:
    """Return the minutes as a text to be edited.

    Raises:
        NotFound: they are not drawn up.
        Refusal: `minutes_signed`; the right is missing.
    """
    house.reader.require(WRITE)
    with house.read() as session:
        meeting = meeting_with(session, meeting_id)
        if minutes_of(session, meeting.id).state not in {MinutesState.DRAFT, MinutesState.SIGNING}:
            raise signed_already()
        written = collected(house, session, meeting)
        seen = rewording.mark_of(rewording.texts_of(session, meeting))
        lines = [written.said(GUIDE), f"{OPEN}{SEEN}{CLOSE} {seen}"]
        for piece in minutes_pieces(written):
            lines += _piece_lines(written, piece)
    return "\n".join(lines) + "\n"


def imported(house: House, meeting_id: str, text: str, *, reason: str = "") -> int:
    """Take an edited text in; return how many places differ from what stood there.

    Minutes that somebody has signed lose the signatures, with `reason`.

    Raises:
        UsageFault: `mark_lost`, marks are missing or new; `text_missing`.
        Refusal: `computed_line`, a locked line is another; `minutes_frozen`; `minutes_signed`.
        StaleVersion: somebody changed the wording since the text was written out.
    """
    given, now = _read(text), _read(exported(house, meeting_id))
    for old, new in zip_longest(now.locked, given.locked, fillvalue=""):
        if old != new:
            raise Refusal(
                "computed_line",
                _("This line is computed and is not changed by hand: {line}", line=old or new),
                rule="VOT-6",
                remedy=_("Put the line back as it was; counts are corrected in the meeting."),
            )
    if list(given.places) != list(now.places):
        lost = next(iter(set(now.places) ^ set(given.places)), next(iter(now.places)))
        raise UsageFault(
            "mark_lost",
            _("The marks of the text are not those of the minutes: {mark}", mark=lost),
            remedy=_("Write the text out again, and change only what stands below the marks."),
        )
    texts = {place: "\n".join(lines) for place, lines in given.places.items()}
    # Without its mark nobody could tell whether the text is of today.
    seen = given.seen or "-"
    return rewording.reword(house, meeting_id, texts, seen=seen, reason=reason)


def _piece_lines(written: Written, piece: Piece) -> Iterator[str]:
    if not piece.wording:
        for line in _block_lines(piece.block):
            yield f"{BAR} {line}".rstrip()
        return
    for place, text in piece.wording:
        label = _label(written, piece, place, text)
        yield f"{OPEN}{place}{CLOSE} {label}".rstrip()
        for line in text.splitlines():
            marked = line.startswith((BAR, NOTE, OPEN, ESCAPE))
            yield f"{ESCAPE}{line}" if marked else line


def _label(written: Written, piece: Piece, place: str, text: str) -> str:
    title = LABELS.get(place.partition(":")[0])
    if title is not None:
        return written.said(title)
    # A speech or an opinion is known by whose it is: what the paper says before it.
    printed = next(_block_lines(piece.block), "")
    return printed.partition(text.rstrip("."))[0].strip(" –:«")[:_LABEL] if text else ""


def _block_lines(block: Block) -> Iterator[str]:
    from regest.api.papers import Heading, Pairs, Paragraph, Signature, Table

    match block:
        case Heading() | Paragraph():
            yield from block.text.splitlines()
        case Pairs():
            yield from ("   ".join(row) for row in block.rows)
        case Signature():
            yield f"{block.post}   {block.name}"
        case Table():
            yield from (" · ".join(" ".join(cell.split()) for cell in row) for row in block.rows)
        case _:
            return


def _read(text: str) -> _Read:
    found = _Read()
    current: list[str] | None = None
    for raw in text.lstrip("\ufeff").splitlines():
        line = raw.rstrip()
        if line.startswith(BAR):
            found.locked.append(line)
            current = None
        elif line.startswith(OPEN) and CLOSE in line:
            place, _close, rest = line.removeprefix(OPEN).partition(CLOSE)
            if place == SEEN:
                found.seen, current = rest.strip(), None
            else:
                current = found.places.setdefault(place, [])
        elif not line.startswith(NOTE) and current is not None:
            current.append(line.removeprefix(ESCAPE) if line.startswith(ESCAPE) else line)
    return found
