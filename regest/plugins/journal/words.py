"""The names by which journal data are known in the catalogue, and the plugin's own translator."""

from __future__ import annotations

from regest.api import Translator

PLUGIN = "journal"
_ = Translator(PLUGIN)

INCOMING = "incoming_letter"
OUTGOING = "outgoing_letter"
CLASSES = (INCOMING, OUTGOING)
ORDER = "chair_order"

INCOMING_LEDGER = "incoming"
OUTGOING_LEDGER = "outgoing"

# Roles of parties.
CORRESPONDENT = "correspondent"
ADDRESSEE = "addressee"
SIGNATORY = "signatory"
EXECUTOR = "executor"
FORWARDED_TO = "forwarded_to"

# The standing of whom letters are addressed to, and of who stands in.
CHAIR = "chair"
ACTING_CHAIR = "acting_chair"

# Link types of the catalogue that letters use (domain §2.6).
ANSWERS = "answers"
REPEATS = "repeats"
EXECUTES = "executes"

# Values that papers themselves use; they are data, in the language of the papers.
LETTER = "письмо"
NO_NUMBER = "б/н"
POST = "почта"
E_MAIL = "e-mail"
BY_HAND = "нарочно"
BY_SYSTEM = "СЭД"
ANSWER_TO = "ответ на"
SENDERS_MARK = "гриф отправителя"
MARKS = {
    "конфиденциально": "Конфиденциально",
    "дсп": "Для служебного пользования",
    "для служебного пользования": "Для служебного пользования",
}
