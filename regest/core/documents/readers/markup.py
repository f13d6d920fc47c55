"""Streams XML into text without ever building a tree: memory stays small whatever comes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import IO

from lxml import etree

from regest.core.documents.archive import damaged
from regest.core.documents.tidy import TEXT_LENGTH
from regest.core.hooks.types import ExtractionFault

_CHUNK = 65_536


class Enough(Exception):
    """As much text was read as is kept."""


_LETTERHEAD_LINES = 3
_LETTERHEAD_WIDTH = 60


def cell_of_table(text: str) -> str:
    """Return a cell as one entry of its row; one of several short lines keeps them.

    Letterhead and addressee stand in such cells, where each line says something of its own.
    """
    lines = [line for each in text.split("\n") if (line := " ".join(each.split()))]
    if len(lines) >= _LETTERHEAD_LINES and max(map(len, lines)) <= _LETTERHEAD_WIDTH:
        return "\n" + "\n".join(lines) + "\n"
    return " ".join(lines) + "\t"


class TextTarget:
    """Collects text from parse events; a subclass says what each element means.

    Elements are known by local names, so that both namespaces of Office files fit. Text of
    `frames` (paragraphs, cells) is collected apart, so that one inside another comes out whole.
    """

    frames: Collection[str] = ()
    skipped: Collection[str] = ()

    def __init__(self) -> None:
        self.stack: list[list[str]] = [[]]
        self.length = 0
        self.skipping = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Handle an opening tag."""
        name = tag.rpartition("}")[2]
        if self.skipping or name in self.skipped:
            self.skipping += 1
        elif name in self.frames:
            self.stack.append([])
        else:
            self.opened(name, attributes)

    def end(self, tag: str) -> None:
        """Handle a closing tag."""
        if self.skipping:
            self.skipping -= 1
            return
        name = tag.rpartition("}")[2]
        if name in self.frames:
            self.write(self.framed(name, "".join(self.stack.pop())))
        else:
            self.closed(name)

    def data(self, text: str) -> None:
        """Handle character data."""

    def doctype(self, _name: str, _public_id: str | None, _system_id: str | None) -> None:
        """Refuse: no office format has document types, but attacks by entities need one."""
        raise ExtractionFault(damaged())

    def close(self) -> None:
        """Handle the end of the document."""

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """Handle the start of an element that is neither frame nor skipped."""

    def closed(self, name: str) -> None:
        """Handle the end of such an element."""

    def framed(self, _name: str, text: str) -> str:
        """Return what the text of a finished frame becomes in its surroundings."""
        return f"{text}\n"

    def write(self, text: str) -> None:
        """Add text where the reading stands.

        Raises:
            Enough: more would not be kept.
        """
        self.stack[-1].append(text)
        self.length += len(text)
        # Frames are counted once for each level they pass through, which only errs early.
        if self.length > 4 * TEXT_LENGTH:
            raise Enough

    def text(self) -> str:
        """Return all that was collected, unfinished frames included."""
        return "\n".join("".join(frame) for frame in self.stack)


def feed(stream: IO[bytes], target: TextTarget) -> None:
    """Parse `stream` into `target` without entities, document types or network.

    Raises:
        ExtractionFault: it is not well-formed, or holds what no office file holds.
    """
    parser = etree.XMLParser(
        target=target, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        while chunk := stream.read(_CHUNK):
            parser.feed(chunk)
        parser.close()
    except Enough:
        return
    except etree.LxmlError as fault:
        raise ExtractionFault(damaged()) from fault
