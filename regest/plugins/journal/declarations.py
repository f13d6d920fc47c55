"""What the journal brings to the catalogue: classes, ledgers, rules, rights."""

from __future__ import annotations

from regest.api import (
    FieldDefinition,
    FieldKind,
    JobKind,
    LedgerDeclaration,
    Permission,
    RecordClass,
    Rule,
    Titles,
)
from regest.plugins.journal.words import INCOMING, INCOMING_LEDGER, OUTGOING, OUTGOING_LEDGER

REGISTRATION_TERM = "journal.registration_term"
SIGNING_TERM = "journal.signing_term"
HEADING_LENGTH = "journal.heading_length"
ADDRESSEES = "journal.addressees"
NOT_REGISTERED = "journal.not_registered"
REPLY_TERM = "journal.reply_term"
RESOLUTION_TERM = "journal.resolution_term"

INCOMING_FILE = "journal.incoming_file"
OUTGOING_FILE = "journal.outgoing_file"

REGISTER_INCOMING = "journal.register_incoming"
REGISTER_OUTGOING = "journal.register_outgoing"
VOID = "journal.void"
RESERVE = "journal.reserve"
PRINT = "journal.print"
CLOSE = "journal.close"
IMPORT = "journal.import"
DISPATCH = "journal.dispatch"
EDIT_LISTS = "journal.edit_lists"

SEND = "journal.send"

TAKE_MAIL = "journal.intake"

_KIND = FieldDefinition(
    name="kind", title=Titles(ru="Вид документа", en="Kind of document"), required=True
)
_REFERENCE = FieldDefinition(
    name="reference", title=Titles(ru="На № … от …", en="In reply to No. … of …")
)
_COMMON = (
    FieldDefinition(
        name="sheets", title=Titles(ru="Листов (осн.)", en="Sheets"), kind=FieldKind.NUMBER
    ),
    FieldDefinition(
        name="annex_sheets",
        title=Titles(ru="Листов (прил.)", en="Sheets of annexes"),
        kind=FieldKind.NUMBER,
    ),
    FieldDefinition(name="copy_number", title=Titles(ru="Экз. №", en="Copy No.")),
    # An executor of the directory is a party; this names one who is known by the account alone.
    FieldDefinition(
        name="executor_account",
        title=Titles(ru="Исполнитель (учётная запись)", en="Executor (account)"),
    ),
    FieldDefinition(name="note", title=Titles(ru="Примечание", en="Note")),
)

RECORD_CLASSES = (
    RecordClass(
        name=INCOMING,
        title=Titles(ru="Входящий документ", en="Incoming document"),
        aliases=("in", "вх"),
        ledger=INCOMING_LEDGER,
        fields=(
            _KIND,
            FieldDefinition(
                name="foreign_number",
                title=Titles(ru="№ документа корреспондента", en="Sender's number"),
                kind=FieldKind.FOREIGN_NUMBER,
                required=True,
                exact=True,
            ),
            FieldDefinition(name="addressee", title=Titles(ru="Адресат", en="Addressee")),
            FieldDefinition(name="signed_by", title=Titles(ru="Подписал", en="Signed by")),
            FieldDefinition(
                name="due_on",
                title=Titles(ru="Срок, указанный в документе", en="Due date in the document"),
                kind=FieldKind.DATE,
            ),
            _REFERENCE,
            FieldDefinition(
                name="delivery",
                title=Titles(ru="Способ доставки", en="Delivered by"),
                required=True,
            ),
            FieldDefinition(
                name="forwarded",
                title=Titles(ru="Сведения о переадресации", en="Forwarded"),
            ),
            *_COMMON,
        ),
    ),
    RecordClass(
        name=OUTGOING,
        title=Titles(ru="Исходящий документ", en="Outgoing document"),
        aliases=("out", "исх"),
        ledger=OUTGOING_LEDGER,
        fields=(
            _KIND,
            _REFERENCE,
            FieldDefinition(
                name="delivery", title=Titles(ru="Способ отправки", en="Dispatched by")
            ),
            FieldDefinition(
                name="dispatched_on",
                title=Titles(ru="Дата отправки", en="Dispatched on"),
                kind=FieldKind.DATE,
            ),
            *_COMMON,
        ),
    ),
)

LEDGERS = (
    LedgerDeclaration(
        name=INCOMING_LEDGER,
        title=Titles(
            ru="Журнал регистрации входящих документов", en="Journal of incoming documents"
        ),
        template="{prefix}-{seq}{suffix}",
        prefix="Вх",
    ),
    LedgerDeclaration(
        name=OUTGOING_LEDGER,
        title=Titles(
            ru="Журнал регистрации исходящих документов", en="Journal of outgoing documents"
        ),
        template="{case}/{seq}{suffix}",
        prefix="Исх",
    ),
)

RULES = (
    Rule(
        name=REGISTRATION_TERM,
        title=Titles(
            ru="Срок регистрации поступившего документа: со дня поступления",
            en="Term of registering an incoming document, from the day it came",
        ),
        value="0 working next",
        clause="REG-2",
        source="Росархив, приказ от 22.05.2019 № 71",
    ),
    Rule(
        name=SIGNING_TERM,
        title=Titles(
            ru="Срок регистрации исходящего документа: со дня подписания",
            en="Term of registering an outgoing document, from the day of signing",
        ),
        value="1 working next",
        clause="REG-2",
        source="Росархив, приказ от 22.05.2019 № 71",
    ),
    Rule(
        name=HEADING_LENGTH,
        title=Titles(
            ru="Краткое содержание: рекомендуемое число знаков",
            en="Subject: recommended number of characters",
        ),
        value="250",
        clause="п. 10 перечня обязательных сведений",
    ),
    Rule(
        name=ADDRESSEES,
        title=Titles(
            ru="Адресатов на документе, если больше – список рассылки",
            en="Addressees on a document; more need a mailing list",
        ),
        value="4",
        clause="п. 5.15 ГОСТ Р 7.0.97",
    ),
    Rule(
        name=NOT_REGISTERED,
        title=Titles(
            ru="Виды документов, которые не регистрируются",
            en="Kinds of papers that are not registered",
        ),
        value=(
            "поздравление, пригласительный билет, рекламный проспект, информационный бюллетень, "
            "расписание, форма статистической отчётности, печатное издание"
        ),
        clause="перечень нерегистрируемых документов",
    ),
    Rule(
        name=INCOMING_FILE,
        title=Titles(
            ru="Дело, в которое идёт закрытый журнал входящих документов",
            en="File that a closed journal of incoming documents goes to",
        ),
        value="04-02",
        clause="JRN-5",
        source="номенклатура дел",
    ),
    Rule(
        name=OUTGOING_FILE,
        title=Titles(
            ru="Дело, в которое идёт закрытый журнал исходящих документов",
            en="File that a closed journal of outgoing documents goes to",
        ),
        value="04-03",
        clause="JRN-5",
        source="номенклатура дел",
    ),
    Rule(
        name=REPLY_TERM,
        title=Titles(
            ru="Срок ответа на запрос, если день не назван: со дня регистрации запроса",
            en="Term of replying to a request that names no day, from its registration",
        ),
        value="1 month previous",
        clause="CTL-2",
        source="как срок исполнения поручения без срока",
    ),
    Rule(
        name=RESOLUTION_TERM,
        title=Titles(
            ru="Срок рассмотрения документа, переданного на резолюцию",
            en="Term of considering a document that was sent for resolution",
        ),
        value="1 working",
        clause="REG-2",
        source="передаётся в день регистрации, рассматривается не позднее следующего рабочего дня",
    ),
)

PERMISSIONS = (
    Permission(
        name=REGISTER_INCOMING,
        title=Titles(ru="Регистрировать входящие", en="Register incoming documents"),
        roles=("secretary",),
    ),
    Permission(
        name=REGISTER_OUTGOING,
        title=Titles(ru="Регистрировать исходящие", en="Register outgoing documents"),
        roles=("secretary", "chair", "deputy"),
    ),
    Permission(
        name=VOID,
        title=Titles(ru="Аннулировать регистрацию", en="Annul registrations"),
        roles=("secretary",),
    ),
    Permission(
        name=RESERVE,
        title=Titles(ru="Резервировать номера", en="Reserve numbers"),
        roles=("secretary",),
    ),
    Permission(
        name=IMPORT,
        title=Titles(ru="Переносить прежние журналы", en="Import old journals"),
        roles=("secretary",),
    ),
    Permission(
        name=PRINT,
        title=Titles(ru="Печатать журналы", en="Print journals"),
        roles=("secretary", "chair", "deputy"),
    ),
    Permission(
        name=CLOSE,
        title=Titles(ru="Закрывать журналы", en="Close journals"),
        roles=("secretary",),
    ),
    Permission(
        name=DISPATCH,
        title=Titles(ru="Отмечать и поручать отправку", en="Dispatch documents"),
        roles=("secretary",),
    ),
    Permission(
        name=EDIT_LISTS,
        title=Titles(ru="Вести списки рассылки", en="Keep lists of addressees"),
        roles=("secretary",),
    ),
)

JOB_KINDS = (
    JobKind(
        name=TAKE_MAIL,
        title=Titles(ru="Приём писем из почтового ящика", en="Taking letters out of the mailbox"),
        target="regest.plugins.journal.intake.job:take_mail",
        # A mail server may be away for a night, or for a weekend.
        max_attempts=12,
        silent_seconds=1800,
    ),
    JobKind(
        name=SEND,
        title=Titles(ru="Отправка письма по e-mail", en="Sending a letter by e-mail"),
        target="regest.plugins.journal.outgoing.outbox:send",
        outward=True,
        # The outbox counts its own attempts; these count workers that died as well.
        max_attempts=8,
        # A large letter on a slow line: whoever took it for dead would send it twice.
        silent_seconds=3600,
    ),
)
