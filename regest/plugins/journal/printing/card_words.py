"""What registration cards say: data, in the language of the association's papers."""

from __future__ import annotations

from regest.api import Titles

CARD = Titles(ru="РЕГИСТРАЦИОННО-КОНТРОЛЬНАЯ КАРТОЧКА", en="REGISTRATION AND CONTROL CARD")
CARD_OF = Titles(ru="Регистрационно-контрольная карточка {number}", en="Card of {number}")
NUMBER_OF = Titles(ru="{kind} № {number} от {day}", en="{kind} No. {number} of {day}")

LINES = {
    "heading": Titles(ru="Краткое содержание", en="Subject"),
    "document_date": Titles(ru="Дата документа", en="Date of the document"),
    "received_at": Titles(ru="Дата и время поступления", en="Received"),
    "registered_at": Titles(ru="Зарегистрирован", en="Registered"),
    "file": Titles(ru="Индекс дела", en="File"),
    "mark": Titles(ru="Гриф", en="Access mark"),
    "state": Titles(ru="Состояние", en="State"),
    "late": Titles(ru="Срок регистрации", en="Term of registration"),
}
LATE = Titles(ru="зарегистрирован с опозданием", en="registered late")
ROLES = {
    "correspondent": Titles(ru="Корреспондент", en="Correspondent"),
    "addressee": Titles(ru="Адресат", en="Addressee"),
    "signatory": Titles(ru="Подписал", en="Signed by"),
    "executor": Titles(ru="Исполнитель", en="Executor"),
    "forwarded_to": Titles(ru="Переадресован", en="Forwarded to"),
    "copy_to": Titles(ru="Копия", en="Copy to"),
}
STATES = {
    "draft": Titles(ru="проект", en="draft"),
    "registered": Titles(ru="зарегистрирован", en="registered"),
    "filed": Titles(ru="направлен в дело", en="filed"),
    "closed": Titles(ru="дело закрыто", en="file closed"),
    "annulled": Titles(ru="аннулирован", en="annulled"),
    "disposed": Titles(ru="уничтожен", en="destroyed"),
}
TASK_STATES = {
    "in_work": Titles(ru="в работе", en="in work"),
    "on_control": Titles(ru="на контроле", en="on control"),
    "extended": Titles(ru="срок продлён", en="extended"),
    "done_in_time": Titles(ru="исполнено в срок", en="done in time"),
    "done_late": Titles(ru="исполнено с опозданием", en="done late"),
    "dropped": Titles(ru="снято с контроля", en="taken off control"),
    "overdue": Titles(ru="просрочено", en="overdue"),
}
FILE_ROLES = {
    "main": Titles(ru="документ", en="document"),
    "annex": Titles(ru="приложение", en="annex"),
    "scan": Titles(ru="скан-образ", en="scan"),
    "rendition": Titles(ru="копия", en="rendition"),
    "signature": Titles(ru="подпись", en="signature"),
}
ACTIONS = {
    "added": Titles(ru="Дано поручение", en="Task given"),
    "annulled": Titles(ru="Регистрация аннулирована", en="Registration annulled"),
    "attached": Titles(ru="Приложен файл", en="File attached"),
    "corrected": Titles(ru="Исправлено", en="Corrected"),
    "done": Titles(ru="Отмечено исполнение", en="Execution marked"),
    "drafted": Titles(ru="Подготовлен проект", en="Drafted"),
    "dropped": Titles(ru="Снято с контроля", en="Taken off control"),
    "draft_dropped": Titles(ru="Проект снят", en="Draft given up"),
    "duplicate_attached": Titles(ru="Приложен дубликат", en="Duplicate attached"),
    "extended": Titles(ru="Срок продлён", en="Term extended"),
    "extension_asked": Titles(ru="Запрошено продление срока", en="Another term asked for"),
    "extension_refused": Titles(ru="В продлении срока отказано", en="Another term refused"),
    "filed": Titles(ru="Направлен в дело", en="Put into a file"),
    "from_paper": Titles(ru="Внесено с бумаги", en="Entered from paper"),
    "imported": Titles(ru="Загружен из папки", en="Imported from a folder"),
    "adopted": Titles(ru="Перенесён из прежнего журнала", en="Taken over"),
    "linked": Titles(ru="Связан с документом", en="Linked"),
    "named": Titles(ru="Указано лицо", en="Somebody named"),
    "recalculated": Titles(ru="Срок пересчитан", en="Term reckoned anew"),
    "registered": Titles(ru="Зарегистрирован", en="Registered"),
    "party_merged": Titles(ru="Корреспондент объединён с другим", en="Correspondent merged"),
    "replaced": Titles(ru="Заменён файл", en="File replaced"),
    "replies_forgone": Titles(ru="Ответы больше не ожидаются", en="Replies given up"),
    "replies_awaited": Titles(ru="Ожидаются ответы", en="Replies awaited"),
    "told_apart": Titles(ru="Признан другим документом", en="Told apart"),
}
PARTS = {
    "tasks": Titles(ru="Резолюции и поручения", en="Resolutions and tasks"),
    "control": Titles(ru="История контроля", en="History of control"),
    "sent": Titles(ru="Отправка", en="Dispatch"),
    "history": Titles(ru="Движение документа", en="Movements"),
    "links": Titles(ru="Связанные документы", en="Linked documents"),
    "files": Titles(ru="Файлы", en="Files"),
    "signatures": Titles(
        ru="Проверка электронных подписей", en="Checking of electronic signatures"
    ),
}
COLUMNS = {
    "tasks": (
        Titles(ru="Автор, дата", en="Author, day"),
        Titles(ru="Резолюция", en="Resolution"),
        Titles(ru="Исполнители", en="Executors"),
        Titles(ru="Срок", en="Due"),
        Titles(ru="Состояние, отметка об исполнении", en="State, mark of execution"),
    ),
    "control": (
        Titles(ru="Когда", en="When"),
        Titles(ru="Кто", en="Who"),
        Titles(ru="Что", en="What"),
        Titles(ru="Было", en="Before"),
        Titles(ru="Стало", en="After"),
        Titles(ru="Основание", en="Reason"),
    ),
    "sent": (
        Titles(ru="Кому", en="To whom"),
        Titles(ru="Способ", en="Way"),
        Titles(ru="Дата", en="Day"),
        Titles(ru="Адрес", en="Address"),
    ),
    "links": (
        Titles(ru="Связь", en="Link"),
        Titles(ru="Документ", en="Document"),
    ),
    "files": (
        Titles(ru="Наименование", en="Name"),
        Titles(ru="Вид", en="Kind"),
        Titles(ru="Байт", en="Bytes"),
        Titles(ru="SHA-256", en="SHA-256"),
    ),
    "signatures": (
        Titles(ru="Проверена, средство", en="Checked, by what"),
        Titles(ru="Файл", en="File"),
        Titles(ru="Результат", en="Result"),
        Titles(ru="Сертификат, владелец", en="Certificate, owner"),
        Titles(ru="Издатель, срок действия", en="Issuer, validity"),
    ),
}
COLUMNS["history"] = COLUMNS["control"]
WIDTHS = {
    "tasks": (34, 52, 38, 22, 34),
    "control": (21, 25, 34, 33, 33, 34),
    "history": (21, 25, 34, 33, 33, 34),
    "sent": (70, 30, 25, 55),
    "links": (70, 110),
    "files": (60, 24, 20, 76),
    "signatures": (30, 36, 36, 42, 36),
}
