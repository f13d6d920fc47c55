"""What following decisions up brings: classes of papers, the term of delivery, jobs, search."""

from __future__ import annotations

from regest.api import FieldDefinition, JobKind, RecordClass, Rule, SearchField, StartItems, Titles
from regest.plugins.protocols.declarations.catalogue import DELIVER, PREPARE
from regest.plugins.protocols.words import DECISION_PAPER, EXECUTION_REPORT, EXECUTOR

DELIVERY_JOB = "protocols.deliver"
OWN_DELIVERY = "protocols.delivery_term"
QUARTER_WARNING = "protocols.quarter_warning"
_MODULE = "regest.plugins.protocols.following"

RECORD_CLASSES = (
    RecordClass(
        name=DECISION_PAPER,
        title=Titles(ru="Заключение, предложение, обращение", en="Conclusion, proposal or appeal"),
        aliases=("заключение", "предложение", "обращение"),
        ledger="internal",
        fields=(FieldDefinition(name="addressee", title=Titles(ru="Кому", en="Addressed to")),),
    ),
    RecordClass(
        name=EXECUTION_REPORT,
        title=Titles(ru="Справка об исполнении решений", en="Report on execution of decisions"),
        aliases=("справка",),
        ledger="internal",
        file_index="02-01",
    ),
)
RULES = (
    Rule(
        name=OWN_DELIVERY,
        title=Titles(
            ru="Срок доведения решений, если о нём нет своего правила",
            en="Term for delivering decisions where no rule of its own says it",
        ),
        value="3 working none",
        clause="п. 4.4 Положения",
        source="по умолчанию: Положение срока не называет",
    ),
    Rule(
        name=QUARTER_WARNING,
        title=Titles(
            ru="За сколько дней до конца квартала напомнить об очередном заседании",
            en="How many days before the end of a quarter a regular meeting is called to mind",
        ),
        value="21",
        clause="п. 4.2 Положения",
        source="по умолчанию: Положение срока не называет",
    ),
)
JOB_KINDS = (
    JobKind(
        name=DELIVERY_JOB,
        title=Titles(ru="Отправка решения исполнителю", en="Sending a decision to its executor"),
        target=f"{_MODULE}.delivery_mail:send",
        outward=True,
        max_attempts=8,
    ),
)
SEARCH_FIELDS = (
    SearchField(
        name="minutes",
        title=Titles(ru="Протокол", en="Minutes"),
        aliases=("протокол", "протокола"),
        fields=("reference", "minutes"),
    ),
    SearchField(
        name="point",
        title=Titles(ru="Пункт протокола", en="Point of minutes"),
        aliases=("пункт", "решение"),
        fields=("point",),
    ),
    SearchField(
        name="decision_executor",
        title=Titles(ru="Исполнитель решения", en="Executor of a decision"),
        aliases=("исполнитель-решения",),
        fields=("executors",),
        roles=(EXECUTOR,),
    ),
)
START = (
    StartItems(
        name="protocols.delivery",
        target=f"{_MODULE}.start_lines:to_deliver",
        permissions=(DELIVER,),
    ),
    StartItems(name="protocols.acknowledge", target=f"{_MODULE}.start_lines:to_acknowledge"),
    StartItems(
        name="protocols.quarter",
        target=f"{_MODULE}.start_lines:quarter_without_meeting",
        permissions=(PREPARE,),
    ),
)
