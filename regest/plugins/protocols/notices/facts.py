"""What a notice tells of a meeting, and how what is told now differs from what was told before."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from sqlmodel import Session, col, select

from regest.api import House, Party, Record, bodies, long_day, names
from regest.plugins.protocols.meetings import items_of, materials_of
from regest.plugins.protocols.notices import words
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.tables.meetings import (
    ItemState,
    ProtocolsItem,
    ProtocolsMeeting,
    Regularity,
)


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the agenda as it is told: its id, words and rapporteur."""

    id: str
    title: str
    rapporteur: str


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a notice tells; days and times are those of the association, as text.

    `materials` are pairs of an id and «к вопросу 1: …», without the heading of a marked document.
    """

    body: str
    body_title: str
    day: str
    time: str
    place: str
    host: str
    framework: str
    reason: str
    remote: str
    extraordinary: bool
    questions: tuple[Question, ...]
    materials: tuple[tuple[str, str], ...]

    @property
    def held_on(self) -> dt.date:
        """The day of the meeting."""
        return dt.date.fromisoformat(self.day)

    @property
    def starts_at(self) -> dt.time:
        """The hour of its beginning."""
        return dt.time.fromisoformat(self.time)

    def as_text(self) -> str:
        """Return it as JSON, the same for the same facts."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> Facts:
        """Read what `as_text` wrote."""
        given = json.loads(text)
        given["questions"] = tuple(Question(**each) for each in given["questions"])
        given["materials"] = tuple((each[0], each[1]) for each in given["materials"])
        return cls(**given)


def facts_of(house: House, session: Session, meeting: ProtocolsMeeting) -> Facts:
    """Return what is to be told of a meeting as it stands now."""
    language = house.deployment.settings.association.language
    body = bodies.body_with(session, meeting.body_code)
    extraordinary = meeting.regularity is Regularity.EXTRAORDINARY
    items = [each for each in items_of(session, meeting.id) if each.state is ItemState.PLANNED]
    return Facts(
        body=body.code,
        body_title=body.title_ru if language == "ru" else body.title_en,
        day=meeting.held_on.isoformat(),
        time=f"{meeting.starts_at:%H:%M}",
        place=meeting.place,
        host=_name(session, meeting.host_id),
        framework=meeting.framework,
        reason=meeting.reason if extraordinary else "",
        remote=meeting.remote_basis,
        extraordinary=extraordinary,
        questions=tuple(
            Question(each.id, each.title.rstrip("."), _short(session, each.rapporteur_id))
            for each in items
        ),
        materials=tuple(_materials(session, items, language)),
    )


def differences(before: Facts, now: Facts, language: str) -> tuple[str, ...]:
    """Return what changed since an earlier notice, a line each, in the language of the papers."""
    lines = []
    for title, old, new in (
        (words.DAY, long_day(before.held_on), long_day(now.held_on)),
        (words.TIME, before.time, now.time),
        (words.PLACE, before.place, now.place),
        (words.HOST, before.host, now.host),
        (words.FRAMEWORK, before.framework, now.framework),
        (words.REMOTE, before.remote, now.remote),
    ):
        if old != new:
            nothing = said(words.NOTHING, language)
            what = said(title, language)
            lines.append(
                said(words.WAS_NOW, language, what=what, now=new or nothing, before=old or nothing)
            )
    lines += _questions_changed(before.questions, now.questions, language)
    old_papers, new_papers = dict(before.materials), dict(now.materials)
    for key, text in new_papers.items():
        if key not in old_papers:
            lines.append(said(words.MATERIAL_ADDED, language, text=text))
    for key, text in old_papers.items():
        if key not in new_papers:
            lines.append(said(words.MATERIAL_GONE, language, text=text))
    return tuple(lines)


def wants_notice_in_time(before: Facts, now: Facts) -> bool:
    """Say whether what changed is what people are called for: the day, the hour, a question."""
    asked = {each.title for each in before.questions}
    moved = (before.day, before.time) != (now.day, now.time)
    return moved or any(each.title not in asked for each in now.questions)


def _questions_changed(
    before: Sequence[Question], now: Sequence[Question], language: str
) -> Iterator[str]:
    old = {each.id: each for each in before}
    kept = {each.id for each in now}
    for each in now:
        known = old.get(each.id)
        if known is None or known.title != each.title:
            yield said(words.ITEM_ADDED, language, text=each.title)
        elif known.rapporteur != each.rapporteur:
            name = each.rapporteur or said(words.NOBODY, language)
            yield said(words.REPORTER_NOW, language, text=each.title, name=name)
    titles = {each.id: each.title for each in now}
    for each in before:
        if titles.get(each.id) != each.title:
            yield said(words.ITEM_GONE, language, text=each.title)
    common = [each.id for each in before if each.id in kept]
    if common != [each.id for each in now if each.id in old]:
        yield said(words.ORDER_NOW, language)


def _materials(
    session: Session, items: Sequence[ProtocolsItem], language: str
) -> Iterator[tuple[str, str]]:
    for number, item in enumerate(items, start=1):
        for each in materials_of(session, item.id):
            record = session.get_one(Record, each.record_id)
            title = f"«{record.heading}»"
            if record.number:
                title = f"№ {record.number} {title}"
            if record.mark:
                # Letters and notices leave the house: a marked document is not told by its heading.
                title = said(words.MARKED, language, mark=record.mark)
            yield (
                f"{item.id}/{record.id}",
                said(words.TO_ITEM, language, number=number, text=title),
            )


def parties_named(session: Session, ids: Sequence[str]) -> dict[str, Party]:
    """Return parties by id."""
    found = session.exec(select(Party).where(col(Party.id).in_(ids))).all()
    return {each.id: each for each in found}


def _name(session: Session, party_id: str | None) -> str:
    return session.get_one(Party, party_id).name if party_id else ""


def _short(session: Session, party_id: str | None) -> str:
    name = _name(session, party_id)
    return names.with_initials(name) or name
