"""What notices of meetings say: data, in the language of the association's papers (MTG-2)."""

from __future__ import annotations

from regest.api import Titles

NOTICE = Titles(ru="ИЗВЕЩЕНИЕ", en="NOTICE")
OF_MEETING = {
    "presidium": Titles(ru="заседания Президиума Ассоциации", en="meeting of the Presidium"),
    "assembly": Titles(
        ru="общего собрания членов Ассоциации", en="general meeting of the Association"
    ),
}
OF_GROUP = Titles(ru="заседания{body}", en="meeting{body}")
ABOUT_MEETING = {
    "presidium": Titles(ru="о заседании Президиума Ассоциации", en="of a meeting of the Presidium"),
    "assembly": Titles(
        ru="об общем собрании членов Ассоциации", en="of a general meeting of the Association"
    ),
}
ABOUT_GROUP = Titles(ru="о заседании{body}", en="of a meeting{body}")
EXTRAORDINARY = {
    "presidium": Titles(
        ru="о внеочередном заседании Президиума Ассоциации",
        en="of an extraordinary meeting of the Presidium",
    ),
    "assembly": Titles(
        ru="о внеочередном общем собрании членов Ассоциации",
        en="of an extraordinary general meeting of the Association",
    ),
}
EXTRAORDINARY_OF_GROUP = Titles(
    ru="о внеочередном заседании{body}", en="of an extraordinary meeting{body}"
)
ABOUT_CHANGE = Titles(ru="об изменениях в проведении {meeting}", en="of a change: {meeting}")
ABOUT_CANCELLING = Titles(ru="об отмене {meeting}", en="of cancelling: {meeting}")
DAY = Titles(ru="Дата", en="Day")
TIME = Titles(ru="Время", en="Time")
PLACE = Titles(ru="Место", en="Place")
HOST = Titles(ru="Принимает", en="Host")
FRAMEWORK = Titles(ru="В рамках", en="Within")
REASON = Titles(ru="Причина созыва", en="Convened for")
REMOTE = Titles(ru="Участие дистанционно", en="Taking part from afar")
REMOTE_ALLOWED = Titles(ru="допускается: {basis}", en="allowed: {basis}")
AGENDA = Titles(ru="Повестка дня", en="Agenda")
NO_AGENDA = Titles(ru="Повестка дня будет направлена дополнительно.", en="The agenda follows.")
RAPPORTEUR = Titles(ru="Докладчик –\N{NO-BREAK SPACE}{name}", en="Rapporteur: {name}")
MATERIALS = Titles(ru="Материалы", en="Materials")
TO_ITEM = Titles(ru="к вопросу {number}: {text}", en="on question {number}: {text}")
MARKED = Titles(
    ru="документ с пометкой «{mark}», выдаётся лично",
    en="a document marked “{mark}”, handed over in person",
)
CHANGED = Titles(ru="Изменилось", en="Changed")
WAS_NOW = Titles(ru="{what}: {now} (было: {before})", en="{what}: {now} (was: {before})")
ITEM_ADDED = Titles(ru="в повестку включён вопрос «{text}»", en="put on the agenda: “{text}”")
ITEM_GONE = Titles(ru="снят с повестки вопрос «{text}»", en="taken off the agenda: “{text}”")
REPORTER_NOW = Titles(
    ru="докладчик по вопросу «{text}» – {name}", en="rapporteur on “{text}”: {name}"
)
ORDER_NOW = Titles(ru="порядок вопросов повестки", en="the order of the questions")
MATERIAL_ADDED = Titles(ru="добавлен материал {text}", en="a document was added {text}")
MATERIAL_GONE = Titles(ru="исключён материал {text}", en="a document was taken out {text}")
NOBODY = Titles(ru="не назначен", en="nobody")
NOTHING = Titles(ru="не указано", en="not said")
CANCELLED = Titles(
    ru="Заседание, назначенное на {day} в {time}, отменено.",
    en="The meeting called for {day} at {time} is cancelled.",
)
CANCELLED_FOR = Titles(ru="Причина: {reason}.", en="The reason: {reason}.")
PLEASE_REPLY = Titles(
    ru="Просим сообщить секретарю, примете ли Вы участие.",
    en="Please tell the secretary whether you will take part.",
)
SECRETARY = Titles(ru="Секретарь", en="Secretary")
HEADING = {
    "call": Titles(ru="Извещение {about} {day}", en="Notice {about} {day}"),
    "change": Titles(ru="Извещение {about} {day}", en="Notice {about} {day}"),
    "called_off": Titles(ru="Извещение {about} {day}", en="Notice {about} {day}"),
}
SUMMARY = {
    "presidium": Titles(ru="Заседание Президиума", en="Meeting of the Presidium"),
    "assembly": Titles(ru="Общее собрание", en="General meeting"),
}
SUMMARY_OF_GROUP = Titles(ru="Заседание{body}", en="Meeting{body}")
FILE_NAME = Titles(ru="Извещение {day}", en="Notice {day}")
ENCLOSED = Titles(
    ru="Извещение с повесткой дня и запись для календаря приложены.",
    en="The notice with the agenda and an entry for calendars are enclosed.",
)
RESOLUTION = Titles(ru="Проект решения", en="Draft resolution")
RESOLUTION_OF = Titles(ru="Проект решения: {event}", en="Draft resolution: {event}")
RESOLUTION_INTRO = Titles(
    ru="Предложения членов Ассоциации в проект решения ({clause})",
    en="Proposals of the members for the draft resolution ({clause})",
)
AGENDA_OF = Titles(ru="Повестка дня {meeting} {day}", en="Agenda of the {meeting} {day}")
PREPARE = Titles(
    ru="Подготовить вопрос к заседанию {day}: «{text}»",
    en="Prepare the question for the meeting on {day}: “{text}”",
)
HANDED_OUT = Titles(
    ru="Направляем материалы к заседанию {day} (п. 4.8 Положения).",
    en="These are the materials of the meeting on {day} (clause 4.8).",
)
MATERIALS_OF = Titles(ru="Материалы к заседанию {day}", en="Materials of the meeting on {day}")
