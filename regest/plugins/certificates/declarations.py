"""What certificates of membership bring: class, ledgers, link, rule, rights, pages."""

from __future__ import annotations

from regest.api import (
    FieldDefinition,
    FieldKind,
    LedgerDeclaration,
    LinkType,
    MenuGroup,
    NavigationItem,
    PageSet,
    PeriodKind,
    Permission,
    RecordClass,
    RecordPanel,
    Rule,
    SearchField,
    StartItems,
    Titles,
)
from regest.plugins.certificates.words import (
    CLAUSE,
    HOLDER,
    LIFE_LEDGER,
    MEMBER_CERTIFICATE,
    REPLACES,
    YEAR_LEDGER,
)

READ = "certificates.read"
ISSUE = "certificates.issue"
SIGN = "certificates.sign"
NUMBERING = "certificates.numbering"
BY_YEAR = "year"
FILE_INDEX = "01-07"
CHAIR = "chair"

RECORD_CLASSES = (
    RecordClass(
        name=MEMBER_CERTIFICATE,
        title=Titles(ru="Сертификат члена Ассоциации", en="Certificate of membership"),
        aliases=("сертификат члена", "сертификат члена ассоциации"),
        ledger=LIFE_LEDGER,
        file_index=FILE_INDEX,
        fields=(
            FieldDefinition(
                name="holder",
                title=Titles(ru="Название в сертификате", en="Name on the certificate"),
                required=True,
            ),
            FieldDefinition(name="address", title=Titles(ru="Адрес", en="Address")),
            FieldDefinition(name="basis", title=Titles(ru="Основание", en="Basis")),
            FieldDefinition(name="state", title=Titles(ru="Состояние", en="State")),
            FieldDefinition(
                name="signed_on",
                title=Titles(ru="Подписан органом управления", en="Signed by the authority"),
                kind=FieldKind.DATE,
            ),
            FieldDefinition(
                name="handed_on",
                title=Titles(ru="Дата вручения", en="Handed over"),
                kind=FieldKind.DATE,
            ),
            FieldDefinition(name="receiver", title=Titles(ru="Получил", en="Received by")),
            FieldDefinition(name="duplicates", title=Titles(ru="Дубликаты", en="Duplicates")),
        ),
    ),
)
LEDGERS = (
    LedgerDeclaration(
        name=LIFE_LEDGER,
        title=Titles(
            ru="Реестр выдачи сертификатов «Член Ассоциации»",
            en="Register of certificates of membership",
        ),
        template="{seq:03}",
        period=PeriodKind.WHOLE_LIFE,
    ),
    LedgerDeclaration(
        name=YEAR_LEDGER,
        title=Titles(
            ru="Реестр выдачи сертификатов «Член Ассоциации» по годам",
            en="Register of certificates of membership by years",
        ),
        template="{seq:03}/{yyyy}",
    ),
)
LINK_TYPES = (
    LinkType(
        name=REPLACES,
        title=Titles(ru="Взамен сертификата", en="In place of the certificate"),
        inverse=Titles(ru="Заменён сертификатом", en="Replaced by the certificate"),
    ),
)
RULES = (
    Rule(
        name=NUMBERING,
        title=Titles(
            ru="Нумерация сертификатов члена Ассоциации: life – сквозная, year – по годам",
            en="Numbers of certificates of membership: life, or year",
        ),
        value="life",
        clause=CLAUSE,
        source="Приложение Б к Положению; сквозная нумерация – по умолчанию",
    ),
)


def _right(name: str, ru: str, en: str, *roles: str) -> Permission:
    return Permission(name=name, title=Titles(ru=ru, en=en), roles=roles)


PERMISSIONS = (
    _right(READ, "Видеть реестр сертификатов члена Ассоциации",
           "See the register of certificates of membership",
           CHAIR, "deputy", "secretary", "presidium_member", "authority_officer"),
    _right(ISSUE, "Оформлять и вручать сертификаты члена Ассоциации",
           "Issue and hand over certificates of membership", "secretary"),
    _right(SIGN, "Подтверждать подпись органа управления на сертификатах",
           "Confirm the authority's signature on certificates", "authority_officer"),
)  # fmt: skip

_PAGES = "regest.plugins.certificates.pages"
PAGES = (
    PageSet(name="certificates.api", api="regest.plugins.certificates.resources:certificates"),
    PageSet(name="certificates.register", target=f"{_PAGES}.register:routes"),
    PageSet(name="certificates.issuing", target=f"{_PAGES}.issuing:routes"),
    PageSet(name="certificates.drafts", target=f"{_PAGES}.drafts:routes"),
    PageSet(name="certificates.importing", target=f"{_PAGES}.importing:routes"),
    PageSet(name="certificates.one", target=f"{_PAGES}.one:routes"),
    PageSet(name="certificates.signatories", target=f"{_PAGES}.signatories:routes"),
    PageSet(name="certificates.check", target=f"{_PAGES}.check:routes"),
    PageSet(name="certificates.ways_out", ways_out=f"{_PAGES}.remedies:WAYS_OUT"),
)
PANELS = (
    RecordPanel(
        name="certificates.certificate",
        title=Titles(ru="Сертификат члена Ассоциации", en="Certificate of membership"),
        target=f"{_PAGES}.panel:show",
    ),
)
SEARCH_FIELDS = (
    SearchField(
        name="holder",
        title=Titles(ru="Кому выдан сертификат", en="Holder of the certificate"),
        aliases=("выдан", "владелец", "holder"),
        fields=("holder",),
        roles=(HOLDER,),
    ),
    SearchField(
        name="certificate_state",
        title=Titles(ru="Состояние сертификата", en="State of the certificate"),
        aliases=("состояние-сертификата",),
        fields=("state",),
    ),
    SearchField(
        name="handed_on",
        title=Titles(ru="Дата вручения", en="Handed over on"),
        aliases=("вручён", "вручен", "вручено"),
        fields=("handed_on",),
        kind=FieldKind.DATE,
    ),
)
MENU = (
    NavigationItem(
        name="certificates.register",
        title=Titles(ru="Сертификаты членов", en="Certificates of members"),
        path="/certificates",
        order=42,
        group=MenuGroup.MEMBERS,
    ),
)
START = (
    StartItems(
        name="certificates.issue",
        target="regest.plugins.certificates.start_lines:to_issue",
        permissions=(ISSUE,),
    ),
    StartItems(
        name="certificates.sign",
        target="regest.plugins.certificates.start_lines:to_sign",
        permissions=(SIGN,),
    ),
    StartItems(
        name="certificates.annul",
        target="regest.plugins.certificates.start_lines:to_annul",
        permissions=(READ,),
    ),
    StartItems(
        name="certificates.hand_over",
        target="regest.plugins.certificates.start_lines:to_do",
        permissions=(ISSUE,),
    ),
)
