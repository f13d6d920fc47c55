"""What certificates and their register say, in the language of the association."""

from __future__ import annotations

from typing import Final

from regest.api import Titles

NAME: Final = Titles(ru="СЕРТИФИКАТ", en="CERTIFICATE")
DRAFT_MARK: Final = Titles(ru="ПРОЕКТ", en="DRAFT")
DUPLICATE: Final = Titles(ru="ДУБЛИКАТ", en="DUPLICATE")
FILE_NAME: Final = Titles(ru="Сертификат № {number}", en="Certificate No. {number}")
DUPLICATE_FILE: Final = Titles(
    ru="Сертификат № {number} (дубликат {position})",
    en="Certificate No. {number} (duplicate {position})",
)
DRAFT_FILE: Final = Titles(ru="Проект сертификата", en="Draft of a certificate")
# Left to be written by hand, as on the form.
NO_NUMBER: Final = "_____"
NO_DAY: Final = Titles(ru="« ____ » ____________ 20__ г.", en="____________ 20__")
HEADING: Final = Titles(
    ru="Сертификат члена Ассоциации: {name}", en="Certificate of membership: {name}"
)
NUMBER: Final = Titles(ru="№ {number}", en="No. {number}")
REGISTERED: Final = Titles(ru="Дата регистрации {day}", en="Registered on {day}")
DUPLICATE_OF: Final = Titles(ru="Дубликат выдан {day}", en="Duplicate issued on {day}")
ISSUED_TO: Final = Titles(ru="Выдан", en="Issued to")
NAME_HINT: Final = Titles(
    ru="(название образовательного учреждения)", en="(name of the educational institution)"
)
ADDRESS_HINT: Final = Titles(
    ru="(адрес образовательного учреждения)", en="(address of the educational institution)"
)
CERTIFIES: Final = Titles(ru="НАСТОЯЩИЙ СЕРТИФИКАТ УДОСТОВЕРЯЕТ:", en="THIS CERTIFIES THAT")
IS_MEMBER: Final = Titles(ru="является членом {association}", en="is a member of {association}")
CHAIR_POST: Final = Titles(
    ru="Председатель Президиума Ассоциации", en="Chair of the Presidium of the Association"
)
CHECK: Final = Titles(ru="Проверить сертификат:", en="Check this certificate:")

DRAFT: Final = Titles(ru="Проект", en="Draft")
DRAFTED_ANEW: Final = Titles(ru="Проект подготовлен заново", en="The draft was made anew")
TO_SIGN: Final = Titles(ru="На подписи", en="To be signed")
IN_FORCE: Final = Titles(ru="Действует", en="In force")
REPLACED: Final = Titles(ru="Заменён", en="Replaced")
REPLACED_BY: Final = Titles(ru="Заменён на № {number}", en="Replaced by No. {number}")
ANNULLED: Final = Titles(ru="Аннулирован", en="Annulled")
ANNULLED_FROM: Final = Titles(ru="Аннулирован с {day}", en="Annulled from {day}")

REASONS: Final = {
    "loss": Titles(ru="утрата", en="loss"),
    "damage": Titles(ru="порча", en="damage"),
}
METHODS: Final = {
    "in_person": Titles(ru="лично под подпись", en="in person, signed for"),
    "meeting": Titles(ru="на заседании", en="at a meeting"),
    "post": Titles(ru="по почте", en="by post"),
}
SIGNED: Final = Titles(ru="Подпись органа управления", en="Signature of the authority")
HANDED: Final = Titles(ru="Вручение сертификата", en="Handing over of the certificate")
DUPLICATE_NOTE: Final = Titles(
    ru="Дубликат от {day}: {reason}, {application}",
    en="Duplicate of {day}: {reason}, {application}",
)

REGISTER: Final = Titles(
    ru="Реестр выдачи сертификатов «Член Ассоциации»",
    en="Register of certificates of membership",
)
COLUMNS: Final = (
    Titles(ru="№ п/п", en="Line"),
    Titles(ru="№ сертификата", en="Certificate"),
    Titles(ru="Дата регистрации", en="Registered"),
    Titles(ru="Организация, адрес", en="Organisation, address"),
    Titles(ru="Основание", en="Basis"),
    Titles(ru="Дата вручения", en="Handed over"),
    Titles(ru="Получил (ФИО, должность, подпись / способ)", en="Received by (signature / way)"),
    Titles(ru="Дубликат", en="Duplicate"),
    Titles(ru="Замена, аннулирование", en="Replaced, annulled"),
    Titles(ru="Примечание", en="Note"),
)
ADOPTED: Final = Titles(ru="Из прежнего реестра", en="From the former register")
