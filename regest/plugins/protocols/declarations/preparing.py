"""What the preparing of meetings brings to the catalogue: classes, rights, the outbox."""

from __future__ import annotations

from regest.api import (
    FieldDefinition,
    FieldKind,
    JobKind,
    LedgerDeclaration,
    Permission,
    RecordClass,
    Titles,
)

SEND = "protocols.send_notice"
SEND_MATERIALS = "protocols.send_materials"
REPLY = "protocols.reply"
PROPOSE_RESOLUTION = "protocols.propose_resolution"
AGENDA_PAPER = "meeting_agenda"
RESOLUTION = "conference_resolution"

_DATE = FieldDefinition(
    name="meeting_date",
    title=Titles(ru="Дата заседания", en="Date of the meeting"),
    kind=FieldKind.DATE,
)
RECORD_CLASSES = (
    RecordClass(
        name=AGENDA_PAPER,
        title=Titles(ru="Повестка дня", en="Agenda"),
        aliases=("повестка",),
        ledger=AGENDA_PAPER,
        fields=(
            _DATE,
            FieldDefinition(name="agenda", title=Titles(ru="Вопросы", en="Questions")),
        ),
    ),
    RecordClass(
        name=RESOLUTION,
        title=Titles(ru="Проект решения конференции", en="Draft resolution of the conference"),
        aliases=("решение конференции",),
        ledger=RESOLUTION,
        fields=(
            _DATE,
            FieldDefinition(name="event", title=Titles(ru="Мероприятие", en="Event")),
        ),
    ),
)
LEDGERS = (
    LedgerDeclaration(
        name=AGENDA_PAPER,
        title=Titles(ru="Повестки заседаний", en="Agendas of meetings"),
        template="{prefix}-{seq}{suffix}",
        prefix="ПД",
    ),
    LedgerDeclaration(
        name=RESOLUTION,
        title=Titles(ru="Проекты решений конференций", en="Draft resolutions of conferences"),
        template="{prefix}-{seq}{suffix}",
        prefix="ПР",
    ),
)
PERMISSIONS = (
    Permission(
        name=REPLY,
        title=Titles(ru="Отвечать на приглашения", en="Answer invitations"),
        roles=("chair", "deputy", "secretary", "presidium_member", "member", "candidate",
               "group_member", "authority_officer"),
    ),
    Permission(
        name=PROPOSE_RESOLUTION,
        title=Titles(
            ru="Предлагать в проект решения конференции",
            en="Propose to the draft resolution of the conference",
        ),
        roles=("chair", "deputy", "presidium_member", "member"),
    ),
)  # fmt: skip
JOB_KINDS = (
    JobKind(
        name=SEND,
        title=Titles(ru="Рассылка извещения о заседании", en="Sending a notice of a meeting"),
        target="regest.plugins.protocols.notices.outbox:send",
        outward=True,
        # The outbox counts its own attempts; these count workers that died as well.
        max_attempts=8,
        silent_seconds=3600,
    ),
    JobKind(
        name=SEND_MATERIALS,
        title=Titles(ru="Рассылка материалов заседания", en="Sending materials of a meeting"),
        target="regest.plugins.protocols.preparing.materials_mail:send",
        outward=True,
        max_attempts=8,
        silent_seconds=3600,
    ),
)
