"""The lines of a letter's card that a query may name: «исполнитель:Иванова», «доставка:почта»."""

from __future__ import annotations

from regest.api import FieldKind, SearchField, Titles
from regest.plugins.journal.words import ADDRESSEE, EXECUTOR, SIGNATORY

SEARCH_FIELDS = (
    SearchField(
        name="executor",
        title=Titles(ru="Исполнитель", en="Executor"),
        fields=("executor_account",),
        roles=(EXECUTOR,),
    ),
    SearchField(
        name="signatory",
        title=Titles(ru="Подписал", en="Signed by"),
        aliases=("подписант", "подпись", "signed"),
        fields=("signed_by",),
        roles=(SIGNATORY,),
    ),
    # Known to core by the parties of a card; a letter that comes in names whom it is for in a line.
    SearchField(
        name="addressee",
        title=Titles(ru="Адресат", en="Addressee"),
        aliases=("кому", "to"),
        fields=("addressee",),
        roles=(ADDRESSEE,),
    ),
    SearchField(
        name="foreign_number",
        title=Titles(ru="№ документа корреспондента", en="Sender's number"),
        aliases=("номер-корреспондента", "номер-отправителя", "их-номер", "sender-number"),
        fields=("foreign_number",),
        kind=FieldKind.FOREIGN_NUMBER,
    ),
    # «вид:письмо» names what the paper calls itself, «вид:входящий» its class in the catalogue.
    SearchField(
        name="kind",
        title=Titles(ru="Вид документа", en="Kind of document"),
        aliases=("вид",),
        fields=("kind",),
    ),
    SearchField(
        name="delivery",
        title=Titles(ru="Способ доставки или отправки", en="Delivered or dispatched by"),
        aliases=("доставка", "отправка"),
        fields=("delivery",),
    ),
    SearchField(
        name="dispatched",
        title=Titles(ru="Дата отправки", en="Dispatched on"),
        aliases=("отправлено", "отправлен"),
        fields=("dispatched_on",),
        kind=FieldKind.DATE,
    ),
    SearchField(
        name="reference",
        title=Titles(ru="На № … от …", en="In reply to No. … of …"),
        aliases=("ответ-на",),
        fields=("reference",),
    ),
    SearchField(
        name="note",
        title=Titles(ru="Примечание", en="Note"),
        fields=("note",),
    ),
)
