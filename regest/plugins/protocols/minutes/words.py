"""What minutes say: data, in the language of the association's papers (domain §5.4)."""

from __future__ import annotations

from regest.api import Titles
from regest.plugins.protocols.phrases import said
from regest.plugins.protocols.tables.votes import ProtocolsMotion

MINUTES = Titles(ru="ПРОТОКОЛ", en="MINUTES")
EXTRACT = Titles(ru="ВЫПИСКА ИЗ ПРОТОКОЛА", en="EXTRACT FROM MINUTES")
OF_MEETING = {
    "presidium": Titles(ru="заседания Президиума Ассоциации", en="of the meeting of the Presidium"),
    "assembly": Titles(ru="общего собрания членов Ассоциации", en="of the general meeting"),
}
OF_DAY = Titles(ru="от {day}", en="of {day}")
HEADING = Titles(
    ru="Протокол № {number} от {day} {what}", en="Minutes No. {number} of {day} {what}"
)
OF_GROUP = Titles(ru="заседания{body}", en="of the meeting{body}")
EXTRAORDINARY = Titles(ru="(внеочередного)", en="(extraordinary)")
FRAMEWORK = Titles(ru="Заседание проведено в рамках: {event}", en="Held within: {event}")
HOST = Titles(ru="Заседание принимает: {name}", en="Host: {name}")
TIMES = Titles(ru="Начало – {begin}, окончание – {end}", en="Begun at {begin}, ended at {end}")
BEGUN = Titles(ru="Начало – {begin}", en="Begun at {begin}")
CHAIRING = Titles(ru="Председатель", en="Chairman")
PRESIDING = Titles(ru="Председательствующий", en="Presiding")
SECRETARY = Titles(ru="Секретарь", en="Secretary")
NO_SEAT = Titles(ru="в состав не входит", en="not a member of the body")
NO_SEAT_OF = {
    "presidium": Titles(ru="в состав Президиума не входит", en="not a member of the Presidium"),
    "assembly": Titles(ru="без права голоса", en="without a vote"),
}
ROSTER = {
    "presidium": Titles(
        ru="Списочный состав Президиума – {roster}. Кворум ({clause}) – {needed}.",
        en="The Presidium has {roster}. Quorum ({clause}): {needed}.",
    ),
    "assembly": Titles(
        ru="Членов Ассоциации – {roster}. Кворум ({clause}) – {needed}.",
        en="The Association has {roster}. Quorum ({clause}): {needed}.",
    ),
}
ROSTER_OF_GROUP = Titles(
    ru="Списочный состав – {roster}. Кворум ({clause}) – {needed}.",
    en="The body has {roster}. Quorum ({clause}): {needed}.",
)
PRESENT = Titles(ru="Присутствовали", en="Present")
PRESENT_OF = {
    "presidium": Titles(
        ru="Присутствовали члены Президиума", en="Members of the Presidium present"
    ),
    # Organisations sit there: those in the room speak for them.
    "assembly": Titles(ru="Присутствовали представители членов Ассоциации", en="Represented"),
}
LISTED = Titles(ru="список прилагается", en="list annexed")
ABSENT = Titles(ru="Отсутствовали", en="Absent")
CONSULTATIVE = Titles(
    ru="Присутствовали с правом совещательного голоса", en="Present with a consultative voice"
)
INVITED = Titles(ru="Приглашённые (без права голоса)", en="Invited (without a vote)")
CAME_LATER = Titles(ru="прибыл(а) в {time}", en="came at {time}")
AFAR = Titles(ru="дистанционно", en="from afar")
AFAR_ALLOWED = Titles(
    ru="Участие дистанционно допущено единогласным решением: {basis}.",
    en="Taking part from afar was allowed by a unanimous decision: {basis}.",
)
LEFT_EARLIER = Titles(ru="убыл(а) в {time}", en="left at {time}")
COMPETENT = Titles(
    ru="Кворум имеется, заседание правомочно. Голосование открытое, подсчёт голосов {counted}.",
    en="There is a quorum, the meeting may decide. Open vote, counted by {counted}.",
)
COUNTED_BY_SECRETARY = Titles(ru="вёл секретарь", en="the secretary")
COUNTED_BY = Titles(ru="вели: {names}", en="{names}")
NOTICE_LATE = Titles(
    ru="Извещение о заседании направлено {day}, с нарушением срока{clause}.",
    en="The notice was sent on {day}, late{clause}.",
)
NOTICE_MISSING = Titles(
    ru="Извещение о заседании не направлялось.", en="No notice of the meeting was sent."
)
AGENDA = Titles(ru="ПОВЕСТКА ДНЯ", en="AGENDA")
RAPPORTEUR = Titles(ru="докладчик – {name}", en="rapporteur: {name}")
UNLISTED = Titles(ru="вне повестки", en="not on the agenda")
HEARD = Titles(ru="СЛУШАЛИ:", en="HEARD:")
SPOKE = Titles(ru="ВЫСТУПИЛИ:", en="SPOKE:")
VOTED = Titles(ru="ГОЛОСОВАЛИ:", en="VOTED:")
VOTED_ON = Titles(ru="По предложению {name} ГОЛОСОВАЛИ:", en="On the proposal of {name} VOTED:")
VOTED_ON_PLAIN = Titles(
    ru="ГОЛОСОВАЛИ (предложение внёс(ла) {name}):", en="VOTED (proposed by {name}):"
)
WORDING = Titles(ru="Вопрос, поставленный на голосование: {text}", en="Put to the vote: {text}")
DECIDED = Titles(ru="ПОСТАНОВИЛИ:", en="DECIDED:")
FOR = Titles(ru="за – {count}", en="for – {count}")
AGAINST = Titles(ru="против – {count}", en="against – {count}")
ABSTAINED = Titles(ru="воздержались – {count}", en="abstained – {count}")
NOT_VOTED = Titles(ru="не голосовали – {count}", en="did not vote – {count}")
ADOPTED = Titles(ru="Решение принято.", en="The decision is adopted.")
UNANIMOUS = Titles(ru="Решение принято единогласно.", en="The decision is adopted unanimously.")
REJECTED = Titles(ru="Решение не принято.", en="The decision is not adopted.")
RATING = Titles(
    ru="РЕЙТИНГОВОЕ ГОЛОСОВАНИЕ: «{text}» – {count}.", en="RATING VOTE: “{text}” – {count}."
)
RATED = Titles(ru="Вариант ставится на голосование.", en="The option is put to the vote.")
ON_HALF = Titles(
    ru="Решение принято: «за» – ровно половина присутствующих ({clause}).",
    en="Adopted by exactly half of those present ({clause}).",
)
OF_ROSTER = Titles(
    ru="Для принятия решения требуется {share} {roster} ({clause}) – {needed}.",
    en="The decision needs {share} of {roster} ({clause}): {needed}.",
)
ROSTER_OF = {
    "presidium": Titles(ru="списочного состава Президиума", en="the roster of the Presidium"),
    "assembly": Titles(ru="состава членов Ассоциации", en="the members of the Association"),
}
ROSTER_OF_BODY = Titles(ru="списочного состава", en="the roster")
OF_PRESENT = Titles(
    ru="Для принятия решения требуется голосов присутствующих ({clause}) – не менее {needed}.",
    en="The decision needs of those present ({clause}) at least {needed} votes.",
)
SHARES = {
    ">= 2/3": Titles(ru="не менее двух третей", en="at least two thirds"),
    ">= 1/2": Titles(ru="не менее половины", en="at least half"),
    "> 1/2": Titles(ru="более половины", en="more than half"),
    ">= 1": Titles(ru="единогласие", en="unanimity"),
}
SHARE = Titles(ru="доля {value}", en="a share of {value}")
REMOVAL_CAVEAT = Titles(
    ru="Пункт 3.14 Положения допускает иное прочтение: требуется заявление самой организации.",
    en="Clause 3.14 may be read otherwise: an application of the organisation itself is needed.",
)
DROPPED = Titles(
    ru="Вопрос снят с рассмотрения: нет кворума ({clause}).",
    en="The question was taken off: no quorum ({clause}).",
)
BY_NAME = Titles(ru="Против голосовали: {names}.", en="Against voted: {names}.")
DUE = Titles(ru="Срок – {day}.", en="Due: {day}.")
RESPONSIBLE = Titles(ru="Ответственный – {names}.", en="Responsible: {names}.")
RESPONSIBLE_MANY = Titles(ru="Ответственные – {names}.", en="Responsible: {names}.")
OPINION = Titles(ru="Особое мнение: {name}: «{text}».", en="Special opinion: {name}: “{text}”.")
OPINION_VOTED = Titles(
    ru="Особое мнение: {name} ({voted}): «{text}».",
    en="Special opinion: {name} ({voted}): “{text}”.",
)
REMARK = Titles(ru="Замечание: {name}: «{text}».", en="Remark: {name}: “{text}”.")
VOTED_AS = {
    "for": Titles(ru="голосование – за", en="voted for"),
    "against": Titles(ru="голосование – против", en="voted against"),
    "abstained": Titles(ru="голосование – воздержание", en="abstained"),
}
WITH_VOICE = {
    "consultative": Titles(ru="совещательный голос", en="consultative voice"),
    "invited": Titles(ru="без права голоса", en="without a vote"),
}
OF_ORGANISATION = Titles(
    ru="{name} (представляет {organisation})", en="{name} (for {organisation})"
)
ATTENDANCE = Titles(ru="Список присутствовавших на заседании", en="List of those present")
ATTENDANCE_COLUMNS = (
    Titles(ru="№", en="No."),
    Titles(ru="Фамилия, инициалы", en="Name"),
    Titles(ru="Должность, организация", en="Post, organisation"),
    Titles(ru="Право голоса", en="Voice"),
    Titles(ru="Прибытие – убытие", en="Came – left"),
)
VOICE = {
    "voting": Titles(ru="решающий голос", en="decisive vote"),
    **WITH_VOICE,
}
ANNEX = Titles(ru="Приложение {number}", en="Annex {number}")
TO_MINUTES = Titles(ru="к протоколу № {number} от {day}", en="to minutes No. {number} of {day}")
ANNEXES = Titles(ru="Приложения:", en="Annexes:")
SHEETS = Titles(ru="на {count} л.", en="{count} sheets")
CERTIFIED = Titles(ru="Выписка верна", en="The extract is true")
ORIGINAL_KEPT = Titles(
    ru="Подлинник хранится в деле № {index} за {year} год",
    en="The original is kept in file No. {index} of {year}",
)
REGISTER = Titles(ru="Журнал выдачи выписок за {year} год", en="Register of extracts of {year}")
REGISTER_COLUMNS = (
    Titles(ru="№", en="No."),
    Titles(ru="Дата", en="Date"),
    Titles(ru="Протокол", en="Minutes"),
    Titles(ru="Вопросы", en="Items"),
    Titles(ru="Кому выдана, основание", en="Issued to, on what basis"),
    Titles(ru="Выдал(а)", en="Issued by"),
)
EXECUTION = Titles(ru="Справка об исполнении решений", en="Report on execution of decisions")
EXECUTION_BEFORE = Titles(
    ru="принятых на заседаниях до {day}", en="adopted in meetings before {day}"
)
EXECUTION_ITEM = Titles(ru="Об исполнении ранее принятых решений", en="Earlier decisions executed")
EXECUTION_TOTAL = Titles(ru="Всего: {counts}.", en="In all: {counts}.")
EXECUTION_COLUMNS = (
    Titles(ru="Решение", en="Decision"),
    Titles(ru="Заседание", en="Meeting"),
    Titles(ru="Содержание", en="Text"),
    Titles(ru="Исполнители", en="Executors"),
    Titles(ru="Срок", en="Due"),
    Titles(ru="Исполнение", en="Execution"),
)
PEOPLE = ("{count} человек", "{count} человека", "{count} человек")
VOICES = ("{count} голос", "{count} голоса", "{count} голосов")


def counted(count: int, forms: tuple[str, str, str], language: str) -> str:
    """Return «5 человек», «2 голоса»; in English the bare number."""
    if language != "ru":
        return str(count)
    tens, ones = count % 100, count % 10
    form = forms[0] if ones == 1 and tens != 11 else forms[2]
    if ones in {2, 3, 4} and tens not in {12, 13, 14}:
        form = forms[1]
    return form.format(count=count)


def vote_words(motion: ProtocolsMotion, language: str) -> str:
    """Return «за – 6, против – 1, воздержались – 1», with those who did not vote if there are."""
    parts = [(FOR, motion.votes_for), (AGAINST, motion.votes_against)]
    parts.append((ABSTAINED, motion.abstained))
    if motion.not_voted:
        parts.append((NOT_VOTED, motion.not_voted))
    return ", ".join(said(title, language, count=count) for title, count in parts)
