"""What orders of the chair bring to the catalogue: their class, their sequence, the right."""

from __future__ import annotations

from regest.api import (
    FieldDefinition,
    FieldKind,
    LedgerDeclaration,
    Permission,
    RecordClass,
    Titles,
)
from regest.plugins.journal.words import ORDER

ORDER_LEDGER = "orders"
ORDER_FILE = "01-08"
ISSUE_ORDER = "journal.issue_order"

ORDER_CLASS = RecordClass(
    name=ORDER,
    title=Titles(ru="Распоряжение председателя", en="Order of the chair"),
    aliases=("order", "распоряжение"),
    ledger=ORDER_LEDGER,
    file_index=ORDER_FILE,
    fields=(
        FieldDefinition(
            name="from_paper", title=Titles(ru="Внесено с бумаги", en="Entered from paper")
        ),
        FieldDefinition(
            name="sheets", title=Titles(ru="Листов (осн.)", en="Sheets"), kind=FieldKind.NUMBER
        ),
        FieldDefinition(
            name="annex_sheets",
            title=Titles(ru="Листов (прил.)", en="Sheets of annexes"),
            kind=FieldKind.NUMBER,
        ),
        FieldDefinition(name="note", title=Titles(ru="Примечание", en="Note")),
    ),
)
ORDERS = LedgerDeclaration(
    name=ORDER_LEDGER,
    title=Titles(
        ru="Журнал регистрации распоряжений председателя", en="Journal of orders of the chair"
    ),
    template="{seq}{suffix}",
)
ISSUING = Permission(
    name=ISSUE_ORDER,
    title=Titles(ru="Регистрировать распоряжения председателя", en="Register orders of the chair"),
    roles=("chair", "secretary"),
)
