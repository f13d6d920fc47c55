"""What membership brings to the catalogue: classes, a ledger, links, rules, rights."""

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
from regest.plugins.membership.words import (
    ADMITTED_BY,
    AGREEMENT,
    APPLICATION,
    CONSENT,
    CONSENTS_LEDGER,
    LEAVING,
    LEDGER,
    OPINION,
    OPINION_ON,
    OWN_ORDER,
)

READ = "membership.read"
EDIT = "membership.edit"
ORDER = "membership.order"
END = "membership.end"
CONSENTS = "membership.consents"

FLOOR = "membership.minimum"
BEGINS_WITH = "membership.begins_with"
WORKING_PERIOD = "membership.working_period"
INFORM_TERM = "membership.inform_term"
ERASE_TERM = "membership.erase_term"
ANSWER_TERM = "membership.answer_term"
PUBLIC = "membership.public_register"
REMOVAL = "membership.removal"

PAPERS_FILE, AGREEMENTS_FILE, CONSENTS_FILE, ORDERS_FILE = "01-04", "01-10", "04-06", "01-02"
STATUTE = "Положение об Ассоциации"

RECORD_CLASSES = (
    RecordClass(
        name=APPLICATION,
        title=Titles(ru="Заявление о вступлении", en="Application for membership"),
        aliases=("заявление о вступлении",),
        ledger=LEDGER,
        file_index=PAPERS_FILE,
        fields=(
            FieldDefinition(
                name="ground", title=Titles(ru="Основание для вступления", en="Ground")
            ),
            FieldDefinition(name="nominee", title=Titles(ru="Рекомендован", en="Recommended")),
        ),
    ),
    RecordClass(
        name=OPINION,
        title=Titles(ru="Экспертное заключение", en="Expert opinion"),
        aliases=("экспертное заключение",),
        ledger=LEDGER,
        file_index=PAPERS_FILE,
        fields=(
            FieldDefinition(name="outcome", title=Titles(ru="Вывод", en="Outcome"), required=True),
        ),
    ),
    RecordClass(
        name=LEAVING,
        title=Titles(ru="Документ о прекращении членства", en="Paper on the end of a membership"),
        aliases=("заявление о выходе",),
        ledger=LEDGER,
        file_index=PAPERS_FILE,
        fields=(
            FieldDefinition(
                name="last_day",
                title=Titles(ru="Последний день членства", en="Last day of the membership"),
                kind=FieldKind.DATE,
            ),
        ),
    ),
    RecordClass(
        name=OWN_ORDER,
        title=Titles(ru="Приказ об утверждении состава", en="Order on the composition"),
        file_index=ORDERS_FILE,
        fields=(
            FieldDefinition(
                name="order_number",
                title=Titles(ru="Номер приказа", en="Order number"),
                kind=FieldKind.FOREIGN_NUMBER,
                required=True,
                exact=True,
            ),
        ),
    ),
    RecordClass(
        name=AGREEMENT,
        title=Titles(ru="Соглашение", en="Agreement"),
        aliases=("соглашение", "договор"),
        file_index=AGREEMENTS_FILE,
    ),
    RecordClass(
        name=CONSENT,
        title=Titles(ru="Согласие на обработку персональных данных", en="Consent to data use"),
        aliases=("согласие",),
        ledger=CONSENTS_LEDGER,
        file_index=CONSENTS_FILE,
    ),
)
LINK_TYPES = (
    LinkType(
        name=ADMITTED_BY,
        title=Titles(ru="Принята приказом", en="Admitted by"),
        inverse=Titles(ru="Принимает по заявлению", en="Admits on"),
    ),
    LinkType(
        name=OPINION_ON,
        title=Titles(ru="Заключение по заявлению", en="Opinion on"),
        inverse=Titles(ru="Экспертное заключение", en="Expert opinion"),
    ),
)
LEDGERS = (
    LedgerDeclaration(
        name=LEDGER,
        title=Titles(ru="Документы о членстве", en="Papers of membership"),
        template="{prefix}-{seq}{suffix}",
        prefix="Чл",
    ),
    LedgerDeclaration(
        name=CONSENTS_LEDGER,
        title=Titles(
            ru="Согласия на обработку персональных данных", en="Consents to the use of data"
        ),
        template="{prefix}-{seq}{suffix}",
        prefix="Сг",
    ),
)
RULES = (
    Rule(
        name=FLOOR,
        title=Titles(
            ru="Наименьшее число организаций в Ассоциации",
            en="Least number of member organisations",
        ),
        value="5",
        clause="п. 3.12 Положения",
        source=STATUTE,
    ),
    Rule(
        name=REMOVAL,
        title=Titles(
            ru="Вывод организации, голосов «за» от состава Президиума",
            en="Removal, votes for, of the roster of the Presidium",
        ),
        value=">= 2/3",
        clause="п. 3.14 Положения",
        source=STATUTE,
    ),
    Rule(
        name=BEGINS_WITH,
        title=Titles(
            ru="С чего начинается членство: order – с приказа, decision – с решения Президиума",
            en="What membership begins with: the order or the decision of the Presidium",
        ),
        value="order",
        clause="п. 3.3 Положения",
        source=f"{STATUTE}; 3.13 допускает иное прочтение",
    ),
    Rule(
        name=WORKING_PERIOD,
        title=Titles(
            ru="Период работы – с какого дня: дата или first_chair (полномочия первого "
            "председателя)",
            en="First day of the working period: a date, or first_chair (the first chair's day)",
        ),
        value="first_chair",
        clause="п. 3.13 Положения",
        source=f"{STATUTE}; день не назван",
    ),
    Rule(
        name=INFORM_TERM,
        title=Titles(
            ru="Срок сообщения органу управления об изменении состава",
            en="Term for telling the authority of a change of the composition",
        ),
        value="10 working next",
        clause="п. 5.3 Положения",
        source="«своевременно»; срок – по умолчанию",
    ),
    Rule(
        name=ERASE_TERM,
        title=Titles(
            ru="Срок уничтожения или обезличивания персональных данных",
            en="Term for destroying or depersonalising personal data",
        ),
        value="30 calendar previous",
        clause="ст. 21 152-ФЗ",
        source="Федеральный закон № 152-ФЗ, не сверено",
    ),
    Rule(
        name=ANSWER_TERM,
        title=Titles(
            ru="Срок ответа на запрос о персональных данных",
            en="Term for answering a request about personal data",
        ),
        value="10 working none",
        clause="ст. 20 152-ФЗ",
        source="Федеральный закон № 152-ФЗ, не сверено",
    ),
    Rule(
        name=PUBLIC,
        title=Titles(ru="Открытый реестр членов", en="Public register of members"),
        value="yes",
        clause="п. 5.6 Положения",
        source=STATUTE,
    ),
)


def _right(name: str, ru: str, en: str, *roles: str) -> Permission:
    return Permission(name=name, title=Titles(ru=ru, en=en), roles=roles)


PERMISSIONS = (
    _right(READ, "Видеть состав и заявления", "See members and applications", "chair", "deputy",
           "secretary", "presidium_member", "authority_officer"),
    _right(EDIT, "Вести заявления и состав", "Keep applications and members", "chair",
           "secretary"),
    _right(ORDER, "Вносить приказы об утверждении состава", "Enter orders on the composition",
           "authority_officer", "secretary"),
    _right(END, "Вносить прекращение членства", "Enter the end of a membership", "chair",
           "secretary"),
    _right(CONSENTS, "Вести согласия на обработку персональных данных",
           "Keep consents to the use of personal data", "secretary"),
)  # fmt: skip
