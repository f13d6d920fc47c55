"""What mentoring brings to the catalogue: classes, ledger, link, rules, rights."""

from __future__ import annotations

from regest.api import (
    FieldDefinition,
    FieldKind,
    JobKind,
    LedgerDeclaration,
    LinkType,
    Permission,
    RecordClass,
    Rule,
    Titles,
)
from regest.plugins.mentoring.words import APPROVED_BY, CLAUSE, PAIR, PAIR_FILE, PAIR_LIST

READ = "mentoring.read"
LISTS = "mentoring.lists"
PROPOSE = "mentoring.propose"
AGREE = "mentoring.agree"
ENACT = "mentoring.enact"
END = "mentoring.end"
LOG = "mentoring.log"

TERRITORY_WEIGHT = "mentoring.territory_weight"
SECTOR_WEIGHT = "mentoring.sector_weight"
USE_ALL = "mentoring.use_all_mentors"
MOST_PAIRS = "mentoring.most_pairs"
QUESTION_TERM = "mentoring.question_term"
CERTIFICATE_WARNING = "mentoring.certificate_warning"
SILENT_MONTHS = "mentoring.silent_months"

WATCH = "mentoring.watch"

RECORD_CLASSES = (
    RecordClass(
        name=PAIR_LIST,
        title=Titles(ru="Список пар «наставник-кандидат»", en="List of mentoring pairs"),
        aliases=("список пар",),
        ledger=PAIR_LIST,
        file_index=PAIR_FILE,
        fields=(
            FieldDefinition(name="decision", title=Titles(ru="Решение", en="Decision"), exact=True),
            FieldDefinition(
                name="decided_on",
                title=Titles(ru="Дата решения", en="Decided on"),
                kind=FieldKind.DATE,
            ),
            FieldDefinition(name="pairs", title=Titles(ru="Пар", en="Pairs")),
        ),
    ),
    RecordClass(
        name=PAIR,
        title=Titles(ru="Пара «наставник-кандидат»", en="Mentoring pair"),
        aliases=("пара",),
        ledger=PAIR,
        file_index=PAIR_FILE,
        fields=(
            FieldDefinition(name="mentor", title=Titles(ru="Наставник", en="Mentor")),
            FieldDefinition(name="candidate", title=Titles(ru="Кандидат", en="Candidate")),
            FieldDefinition(name="criterion", title=Titles(ru="Основание пары", en="In common")),
            FieldDefinition(name="decision", title=Titles(ru="Решение", en="Decision"), exact=True),
            FieldDefinition(
                name="starts_on",
                title=Titles(ru="Действует с", en="Works from"),
                kind=FieldKind.DATE,
            ),
            FieldDefinition(
                name="ends_on",
                title=Titles(ru="Завершена", en="Ended on"),
                kind=FieldKind.DATE,
            ),
            FieldDefinition(
                name="end_reason", title=Titles(ru="Основание завершения", en="Why it ended")
            ),
        ),
    ),
)
LEDGERS = (
    LedgerDeclaration(
        name=PAIR_LIST,
        title=Titles(ru="Списки пар «наставник-кандидат»", en="Lists of mentoring pairs"),
        template="{prefix}-{seq}{suffix}",
        prefix="СП",
    ),
    LedgerDeclaration(
        name=PAIR,
        title=Titles(ru="Пары «наставник-кандидат»", en="Mentoring pairs"),
        template="{prefix}-{seq}{suffix}",
        prefix="НК",
    ),
)
LINK_TYPES = (
    LinkType(
        name=APPROVED_BY,
        title=Titles(ru="Утверждено решением", en="Approved by"),
        inverse=Titles(ru="Утверждает", en="Approves"),
    ),
)
_SOURCE = "Положение об Ассоциации"
_OURS = "порядок, принятый в системе"
RULES = (
    Rule(
        name=TERRITORY_WEIGHT,
        title=Titles(
            ru="Сколько стоит общая территория пары", en="What a common territory is worth"
        ),
        value="2",
        clause=CLAUSE,
        source=_OURS,
    ),
    Rule(
        name=SECTOR_WEIGHT,
        title=Titles(ru="Сколько стоит общая отрасль пары", en="What a common sector is worth"),
        value="1",
        clause=CLAUSE,
        source=_OURS,
    ),
    Rule(
        name=USE_ALL,
        title=Titles(
            ru="Задействовать всех подходящих наставников, даже сверх равной нагрузки",
            en="Use all mentors who fit, beyond the even load too",
        ),
        value="no",
        clause=CLAUSE,
        source=_SOURCE + ": «может»",
    ),
    Rule(
        name=MOST_PAIRS,
        title=Titles(
            ru="Сколько пар может быть у одной организации; 0 – по равной нагрузке",
            en="How many pairs an organisation may have; 0: by the even load",
        ),
        value="0",
        clause=CLAUSE,
        source=_OURS,
    ),
    Rule(
        name=CERTIFICATE_WARNING,
        title=Titles(
            ru="За сколько дней до окончания сертификата наставника предупредить председателя",
            en="Days before a mentor's certificate ends on which the chair is warned",
        ),
        value="60",
        clause=CLAUSE,
        source=_OURS,
    ),
    Rule(
        name=SILENT_MONTHS,
        title=Titles(
            ru="Сколько месяцев без консультаций – повод спросить о паре",
            en="Months without consultations after which a pair is asked about",
        ),
        value="3",
        clause=CLAUSE,
        source=_OURS,
    ),
    Rule(
        name=QUESTION_TERM,
        title=Titles(
            ru="Срок решения председателя о паре, дней",
            en="Days for the chair to decide on a pair",
        ),
        value="10",
        clause=CLAUSE,
        source=_OURS,
    ),
)
JOB_KINDS = (
    JobKind(
        name=WATCH,
        title=Titles(
            ru="Наблюдение за сертификатами наставников", en="Watching the certificates of mentors"
        ),
        target="regest.plugins.mentoring.in_force.watching:look_daily",
    ),
)


def _right(name: str, ru: str, en: str, *roles: str) -> Permission:
    return Permission(name=name, title=Titles(ru=ru, en=en), roles=roles)


PERMISSIONS = (
    _right(READ, "Видеть пары «наставник-кандидат»", "See mentoring pairs", "chair", "deputy",
           "secretary", "presidium_member", "authority_officer"),
    # 10.3 gives the authority the pairs: what the Presidium weighs before is its own.
    _right(LISTS, "Видеть, как составляются и согласуются списки пар",
           "See how lists of pairs are drawn up and agreed", "chair", "deputy", "secretary",
           "presidium_member"),
    _right(PROPOSE, "Предлагать распределение пар", "Propose pairs", "chair", "deputy",
           "secretary"),
    _right(AGREE, "Согласовывать список пар", "Agree to lists of pairs", "chair", "deputy",
           "presidium_member"),
    _right(ENACT, "Вносить решение об утверждении пар", "Enter the decision on pairs", "chair",
           "secretary"),
    _right(END, "Завершать пары", "End pairs", "chair", "secretary"),
    _right(LOG, "Вести план и журнал консультаций своих пар", "Keep plan and log of own pairs",
           "chair", "secretary", "member", "candidate"),
)  # fmt: skip
