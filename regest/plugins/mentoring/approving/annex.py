"""The list as a paper: the annex of the decision, with the sheet of agreement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlmodel import Session

from regest.api import DecisionView, House, bodies, declension, offices
from regest.plugins.mentoring import phrases
from regest.plugins.mentoring.approving.agreeing import Voice, voices
from regest.plugins.mentoring.approving.drawing import drawings
from regest.plugins.mentoring.approving.lists import lines_of, party_names
from regest.plugins.mentoring.approving.showing import ShownLine
from regest.plugins.mentoring.matching.model import Criterion
from regest.plugins.mentoring.phrases import said
from regest.plugins.mentoring.tables.lists import MentoringLine, MentoringList
from regest.plugins.mentoring.tables.pairs import MentoringPair
from regest.plugins.mentoring.titles import CRITERIA

if TYPE_CHECKING:
    from regest.api.papers import Block, Paper


def annex(
    house: House, session: Session, row: MentoringList, decision: DecisionView | None = None
) -> Paper:
    """Return a list as the annex of its decision; without one, of a draft decision."""
    from regest.api.papers import official

    language = house.deployment.settings.association.language
    title = said(phrases.LIST_TITLE, language)
    blocks = tuple(_blocks(house, session, row, decision))
    return official(house, f"{title} {row.drawn_on:%d.%m.%Y}", blocks)


def _blocks(
    house: House, session: Session, row: MentoringList, decision: DecisionView | None
) -> Iterator[Block]:
    from regest.api.papers import (
        Gap,
        Heading,
        PageBreak,
        PaperColumn,
        Paragraph,
        Signature,
        Table,
    )

    language = house.deployment.settings.association.language
    yield Paragraph(said(phrases.ANNEX, language), align="right")
    yield Paragraph(_to(session, decision, language), align="right")
    yield Gap(4)
    yield Heading(said(phrases.LIST_TITLE, language))
    lines = lines_of(session, row.id)
    names = party_names(session, lines)
    columns = [each.text(language) for each in phrases.LIST_COLUMNS]
    body = sorted(
        (names[each.candidate_id].name, names[each.mentor_id].name, each.id) for each in lines
    )
    by_id = {each.id: each for each in lines}
    yield Table(
        (
            PaperColumn("№", 10, "center"),
            PaperColumn(columns[0]),
            PaperColumn(columns[1]),
            PaperColumn(columns[2], 52),
        ),
        tuple(
            (str(number), mentor, candidate, _criterion(session, by_id[line_id], language))
            for number, (candidate, mentor, line_id) in enumerate(body, start=1)
        ),
    )
    yield Gap(2)
    figures = {"mentors": row.mentors, "candidates": row.candidates, "pairs": len(lines)}
    yield Paragraph(said(phrases.COUNTED, language, **figures), align="left")
    heard = voices(session, row, house)
    if heard:
        yield Gap(4)
        yield Heading(said(phrases.AGREEMENT, language), 2)
        yield Table(
            tuple(
                PaperColumn(each.text(language), width)
                for each, width in zip(phrases.AGREEMENT_COLUMNS, (60, 0, 26), strict=True)
            ),
            tuple(_voice(each, language) for each in heard),
        )
    yield Gap(6)
    yield Signature(said(phrases.CHAIR, language), _chair(house, session))
    shown = [ShownLine(each, names[each.mentor_id], names[each.candidate_id]) for each in lines]
    for number, drawing in enumerate(drawings(shown, language)):
        yield PageBreak()
        if not number:
            yield Heading(said(phrases.PICTURE_TITLE, language), 2)
            yield Paragraph(said(phrases.LEGEND, language), align="left")
        yield drawing


def _to(session: Session, decision: DecisionView | None, language: str) -> str:
    if decision is None:
        return said(phrases.ANNEX_DRAFT, language)
    body, declined = decision.body, False
    if any(each.code == body for each in bodies.list_bodies(session)):
        kept = bodies.body_with(session, body)
        presidium = offices.governing_body(session)
        if presidium is not None and kept.code == presidium.code:
            body, declined = said(phrases.PRESIDIUM_OF, language), True
        else:
            body = kept.title_ru if language == "ru" else kept.title_en
    if language == "ru" and not declined:
        body = declension.organisation(body, declension.Case.GENITIVE).text
    day = f"{decision.held_on:%d.%m.%Y}"
    return said(phrases.ANNEX_TO, language, body=body, day=day, number=decision.number)


def _criterion(session: Session, line: MentoringLine, language: str) -> str:
    criterion = Criterion(line.criterion)
    text = CRITERIA[criterion].text(language)
    if criterion is Criterion.NEITHER and line.justification:
        text = said(phrases.JUSTIFIED, language, why=line.justification)
    pair = session.get(MentoringPair, line.pair_id) if line.pair_id is not None else None
    if pair is None:
        return text
    day = f"{pair.starts_on:%d.%m.%Y}"
    return said(phrases.WORKS_SINCE, language, criterion=text, day=day)


def _voice(voice: Voice, language: str) -> tuple[str, str, str]:
    opinion = voice.opinion
    if opinion is None:
        # Left free to be signed by hand.
        return voice.person.name, "", ""
    text = (
        said(phrases.AGREES, language)
        if opinion.agrees
        else said(phrases.REMARKS, language, text=opinion.remark)
    )
    if opinion.answer:
        text = said(phrases.ANSWERED, language, said=text, answer=opinion.answer)
    return voice.person.name, text, f"{opinion.given_on:%d.%m.%Y}"


def _chair(house: House, session: Session) -> str:
    body = offices.governing_body(session)
    today = house.deployment.database.today()
    holder = offices.holder_on(session, offices.CHAIR, body.code, today) if body else None
    return holder.person.name if holder is not None else ""
