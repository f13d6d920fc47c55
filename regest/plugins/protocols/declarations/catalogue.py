"""What meetings bring to the catalogue: classes, ledgers, links, rules, rights."""

from __future__ import annotations

from regest.api import (
    FieldDefinition,
    FieldKind,
    LedgerDeclaration,
    LinkType,
    Permission,
    RecordClass,
    Rule,
    Titles,
)
from regest.plugins.protocols.words import (
    ASSEMBLY_MINUTES,
    DECIDED_IN,
    DECISION,
    EXTRACT,
    GROUP_MINUTES,
    NOTICE,
)

PREPARE = "protocols.prepare"
PROPOSE = "protocols.propose"
FINALISE = "protocols.finalise"
CONDUCT = "protocols.conduct"
WRITE = "protocols.write"
REMARK = "protocols.remark"
READ = "protocols.read"
DELIVER = "protocols.deliver"
EXTRACTS = "protocols.extract"
SIGN = "protocols.sign"

MINUTES_FILES = {"presidium": "02-01", "assembly": "02-01"}
MINUTES_TERM = "minutes.term"
OWN_TERM = "protocols.minutes_term"
DELIVERY_TERM = "minutes.delivery"
LEDGER_PREFIX = "protocols_"
OWN_SEQUENCES = ("presidium", "assembly")
GROUP_LEDGER = "protocols_groups"

_MEETING_DATE = FieldDefinition(
    name="meeting_date",
    title=Titles(ru="Дата заседания", en="Date of the meeting"),
    kind=FieldKind.DATE,
    required=True,
)
_MINUTES = FieldDefinition(
    name="minutes", title=Titles(ru="Протокол", en="Minutes"), required=True, exact=True
)

RECORD_CLASSES = (
    RecordClass(
        name=ASSEMBLY_MINUTES,
        title=Titles(ru="Протокол общего собрания", en="Minutes of the general meeting"),
        aliases=("протокол собрания",),
        file_index="02-01",
        statute_code="K7",
        fields=(_MEETING_DATE,),
    ),
    RecordClass(
        name=GROUP_MINUTES,
        title=Titles(ru="Протокол рабочей группы", en="Minutes of a working group"),
        aliases=("протокол группы",),
        file_index="02-01",
        statute_code="K7",
        fields=(_MEETING_DATE,),
    ),
    RecordClass(
        name=DECISION,
        title=Titles(ru="Решение", en="Decision"),
        aliases=("decision", "решение", "постановили"),
        fields=(
            _MINUTES,
            FieldDefinition(
                name="point", title=Titles(ru="Пункт", en="Point"), required=True, exact=True
            ),
            _MEETING_DATE,
            FieldDefinition(name="form", title=Titles(ru="Форма решения", en="Form of decision")),
            FieldDefinition(name="vote", title=Titles(ru="Голосование", en="Vote")),
            FieldDefinition(
                name="due_on", title=Titles(ru="Срок исполнения", en="Due"), kind=FieldKind.DATE
            ),
            FieldDefinition(name="executors", title=Titles(ru="Исполнители", en="Executors")),
            FieldDefinition(name="text", title=Titles(ru="Текст решения", en="Text")),
            FieldDefinition(name="reference", title=Titles(ru="Основание", en="Decided by")),
        ),
    ),
    RecordClass(
        name=EXTRACT,
        title=Titles(ru="Выписка из протокола", en="Extract from minutes"),
        aliases=("выписка",),
        ledger=EXTRACT,
        fields=(_MINUTES, FieldDefinition(name="points", title=Titles(ru="Вопросы", en="Items"))),
    ),
    RecordClass(
        name=NOTICE,
        title=Titles(ru="Извещение о заседании", en="Notice of a meeting"),
        aliases=("извещение",),
        ledger=NOTICE,
        fields=(_MEETING_DATE,),
    ),
)
LINK_TYPES = (
    LinkType(
        name=DECIDED_IN,
        title=Titles(ru="Принято на заседании", en="Decided in"),
        inverse=Titles(ru="Решение заседания", en="Decision of the meeting"),
    ),
)
LEDGERS = (
    LedgerDeclaration(
        name="protocols_presidium",
        title=Titles(ru="Протоколы заседаний Президиума", en="Minutes of the Presidium"),
        template="{seq}{suffix}",
    ),
    LedgerDeclaration(
        name="protocols_assembly",
        title=Titles(ru="Протоколы общих собраний", en="Minutes of general meetings"),
        template="{seq}{suffix}",
    ),
    LedgerDeclaration(
        name=GROUP_LEDGER,
        title=Titles(ru="Протоколы рабочих групп", en="Minutes of working groups"),
        template="{prefix}-{seq}{suffix}",
        prefix="РГ",
    ),
    LedgerDeclaration(
        name=EXTRACT,
        title=Titles(ru="Журнал выдачи выписок", en="Register of extracts"),
        template="{prefix}-{seq}{suffix}",
        prefix="В",
    ),
    LedgerDeclaration(
        name=NOTICE,
        title=Titles(ru="Извещения о заседаниях", en="Notices of meetings"),
        template="{prefix}-{seq}{suffix}",
        prefix="Изв",
    ),
)

_CODE = "ст. 181.2 ГК РФ"
_SILENT = "Гражданский кодекс; Положение об этом молчит"
RULES = (
    Rule(
        name="protocols.quorum",
        title=Titles(ru="Кворум органа без своего правила", en="Quorum of a body without a rule"),
        value=">= 1/2",
        clause=_CODE,
        source=_SILENT,
    ),
    Rule(
        name="protocols.decision",
        title=Titles(
            ru="Решение органа без своего правила, голосов «за» от присутствующих",
            en="Decision of a body without a rule, votes for, of those present",
        ),
        value="> 1/2",
        clause=_CODE,
        source=_SILENT,
    ),
    Rule(
        name="protocols.removal",
        title=Titles(
            ru="Вывод организации, голосов «за» от состава", en="Removal, votes for, of the roster"
        ),
        value=">= 2/3",
        clause="п. 3.14 Положения",
        source="Положение об Ассоциации",
    ),
    Rule(
        name="protocols.remote",
        title=Titles(
            ru="Участие в заседании дистанционно, голосов «за» от состава",
            en="Taking part from afar, votes for, of the roster",
        ),
        value=">= 1",
        clause=_CODE,
        source="Гражданский кодекс (п. 1 ст. 181.2: единогласно)",
    ),
    Rule(
        name="protocols.of_roster",
        title=Titles(
            ru="Вопросы, по которым голоса считают от списочного состава",
            en="Questions whose votes are counted of the roster",
        ),
        value="removal, remote",
        clause="п. 3.14 Положения, ст. 181.2 ГК РФ",
        source="Положение об Ассоциации; Гражданский кодекс",
    ),
    Rule(
        name="protocols.unlisted",
        title=Titles(
            ru="Голосование по вопросу вне повестки: доля присутствующих от состава",
            en="Vote on a question not on the agenda: those present, of the roster",
        ),
        value=">= 1",
        clause="ст. 181.5 ГК РФ",
        source="Гражданский кодекс",
    ),
    Rule(
        name=OWN_TERM,
        title=Titles(
            ru="Срок оформления протокола, если о нём нет своего правила",
            en="Term for drawing up minutes where no rule of its own says it",
        ),
        value="5 calendar next",
        clause="",
        source="по умолчанию; ст. 191 и 193 ГК РФ",
    ),
    Rule(
        name="protocols.names_listed",
        title=Titles(
            ru="Сколько присутствующих перечисляют в протоколе, не прилагая списка",
            en="How many of those present minutes name without a list annexed",
        ),
        value="15",
        clause="",
        source="практика делопроизводства, не сверено",
    ),
)


def _right(name: str, ru: str, en: str, *roles: str) -> Permission:
    return Permission(name=name, title=Titles(ru=ru, en=en), roles=roles)


PERMISSIONS = (
    _right(READ, "Видеть заседания", "See meetings", "chair", "deputy", "secretary",
           "presidium_member"),
    _right(PREPARE, "Готовить заседания", "Prepare meetings", "chair", "deputy", "secretary"),
    _right(PROPOSE, "Предлагать вопросы в повестку", "Propose questions", "chair", "deputy",
           "presidium_member"),
    _right(FINALISE, "Утверждать повестку", "Finalise the agenda", "chair"),
    _right(CONDUCT, "Вести лист заседания", "Keep the sheet of a meeting", "chair", "deputy",
           "secretary"),
    _right(WRITE, "Оформлять протоколы", "Draw up minutes", "chair", "secretary"),
    _right(REMARK, "Делать замечания к проекту протокола", "Remark on draft minutes", "chair",
           "deputy", "presidium_member"),
    _right(SIGN, "Подписывать протоколы", "Sign minutes", "chair", "deputy", "secretary"),
    _right(DELIVER, "Доводить решения до исполнителей", "Deliver decisions", "secretary", "chair"),
    _right(EXTRACTS, "Выдавать выписки", "Issue extracts", "secretary"),
)  # fmt: skip
