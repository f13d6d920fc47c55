"""The notice of a meeting as a paper: «Извещение о заседании», of a change, of its cancelling."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from regest.api import House, Titles, long_day
from regest.plugins.protocols.notices import words
from regest.plugins.protocols.notices.facts import Facts, Question
from regest.plugins.protocols.phrases import of_body, said
from regest.plugins.protocols.tables.notices import NoticeKind

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """What one notice says: its kind, the facts, what changed, why it is called off.

    `contact` is the secretary with telephone and e-mail, line by line.
    """

    kind: NoticeKind
    facts: Facts
    sent_on: dt.date
    changes: tuple[str, ...] = ()
    reason: str = ""
    secretary: str = ""
    contact: tuple[str, ...] = ()


def paper(house: House, told: Told) -> Paper:
    """Return the notice as a paper of the association."""
    from regest.api.papers import official

    language = house.deployment.settings.association.language
    return official(house, heading(told, language), tuple(_blocks(house, told, language)))


def heading(told: Told, language: str) -> str:
    """Return the notice's heading: «Извещение о заседании Президиума Ассоциации 16.10.2026»."""
    day = f"{told.facts.held_on:%d.%m.%Y}"
    return said(words.HEADING[told.kind.value], language, about=about(told, language), day=day)


def about(told: Told, language: str) -> str:
    """Return what a notice is about, as its heading goes on: «о заседании …», «об отмене …»."""
    facts = told.facts
    if told.kind is NoticeKind.CALL:
        if facts.extraordinary:
            return _of_body(facts, language, words.EXTRAORDINARY, words.EXTRAORDINARY_OF_GROUP)
        return _of_body(facts, language, words.ABOUT_MEETING, words.ABOUT_GROUP)
    title = words.ABOUT_CHANGE if told.kind is NoticeKind.CHANGE else words.ABOUT_CANCELLING
    return said(title, language, meeting=of_meeting(facts, language))


def of_meeting(facts: Facts, language: str) -> str:
    """Return the meeting in the genitive: «заседания Президиума Ассоциации»."""
    return _of_body(facts, language, words.OF_MEETING, words.OF_GROUP)


def summary(facts: Facts, language: str) -> str:
    """Return what a calendar calls the meeting."""
    return _of_body(facts, language, words.SUMMARY, words.SUMMARY_OF_GROUP)


def when_and_where(told: Told, language: str) -> list[tuple[str, str]]:
    """Return day, time, place and the like as names and values; empty ones are left out."""
    facts = told.facts
    remote = said(words.REMOTE_ALLOWED, language, basis=facts.remote) if facts.remote else ""
    pairs = (
        (words.DAY, long_day(facts.held_on) if language == "ru" else facts.day),
        (words.TIME, facts.time),
        (words.PLACE, facts.place),
        (words.HOST, facts.host),
        (words.FRAMEWORK, facts.framework),
        (words.REASON, facts.reason),
        (words.REMOTE, remote),
    )
    return [(said(title, language), value) for title, value in pairs if value]


def agenda_lines(questions: Sequence[Question], language: str) -> list[str]:
    """Return the questions as numbered lines with their rapporteurs."""
    lines = []
    for number, each in enumerate(questions, start=1):
        line = f"{number}. {each.title}."
        if each.rapporteur:
            line += f" {said(words.RAPPORTEUR, language, name=each.rapporteur)}".rstrip(".") + "."
        lines.append(line)
    return lines


def cancelled_lines(told: Told, language: str) -> list[str]:
    """Return the sentences of a meeting called off."""
    facts = told.facts
    day = long_day(facts.held_on) if language == "ru" else facts.day
    lines = [said(words.CANCELLED, language, day=day, time=facts.time)]
    if told.reason:
        lines.append(said(words.CANCELLED_FOR, language, reason=told.reason.rstrip(".")))
    return lines


def _blocks(house: House, told: Told, language: str) -> Iterator[Block]:
    from regest.api.papers import Gap, Heading, Paragraph, Signature

    association = house.deployment.settings.association
    yield Paragraph(association.name.upper(), align="center")
    yield Gap(4)
    yield Heading(said(words.NOTICE, language))
    yield Paragraph(about(told, language), align="center", bold=True)
    yield Gap(2)
    day = long_day(told.sent_on) if language == "ru" else told.sent_on.isoformat()
    yield Paragraph(day, align="left")
    yield Gap(2)
    if told.kind is NoticeKind.CALLED_OFF:
        for line in cancelled_lines(told, language):
            yield Paragraph(line)
    else:
        yield from _called(told, language)
    yield Gap(6)
    yield Signature(said(words.SECRETARY, language), told.secretary)
    for line in told.contact:
        yield Paragraph(line, align="left")


def _called(told: Told, language: str) -> Iterator[Block]:
    from regest.api.papers import Gap, Heading, Pairs, Paragraph

    if told.changes:
        yield Heading(f"{said(words.CHANGED, language)}:", level=3)
        for line in told.changes:
            yield Paragraph(f"– {line}", align="left")
        yield Gap(2)
    yield Pairs(tuple(when_and_where(told, language)), name_width_mm=50)
    yield Gap(2)
    lines = agenda_lines(told.facts.questions, language)
    if lines:
        yield Heading(f"{said(words.AGENDA, language)}:", level=3)
        for line in lines:
            yield Paragraph(line, align="left")
    else:
        yield Paragraph(said(words.NO_AGENDA, language))
    if told.facts.materials:
        yield Heading(f"{said(words.MATERIALS, language)}:", level=3)
        for _key, title in told.facts.materials:
            yield Paragraph(f"– {title}", align="left")
    yield Gap(2)
    yield Paragraph(said(words.PLEASE_REPLY, language))


def _of_body(facts: Facts, language: str, known: dict[str, Titles], other: Titles) -> str:
    title = known.get(facts.body)
    return (
        said(title, language)
        if title
        else said(other, language, body=of_body(facts.body_title, language))
    )
