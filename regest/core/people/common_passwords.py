"""Words that passwords are made of far too often, Russian ones in both keyboard layouts.

A short list of our own: whatever is shorter than twelve characters is refused anyway, so it is
enough to know what long weak passwords are put together from.
"""

from __future__ import annotations

_WORDS = """
    1234567890 0987654321 123456789 987654321 12345678 87654321 1234567 123456 654321 12345 54321
    1234 4321 112233 121212 123123 123321 111111 000000 777777 666666 555555 159753 147258369
    147852 789456 741852963 1q2w3e4r5t6y 1q2w3e4r5t 1q2w3e4r 1q2w3e 1qaz2wsx3edc 1qaz2wsx qazwsxedc
    qazwsx zaq12wsx zaq1 qwe123 qweasdzxc qweasd q1w2e3r4t5 q1w2e3r4 abc123 abcd1234
    qwertyuiop qwertyui qwerty qwert qwer asdfghjkl asdfghjk asdfgh asdf zxcvbnm zxcvbn zxcv
    poiuytrewq lkjhgfdsa mnbvcxz abcdefghijklmnopqrstuvwxyz abcdefghij abcdefgh abcdef abcd
    йцукенгшщзхъ йцукенгшщз йцукенгш йцукен йцуке фывапролджэ фывапрол фывапр фыва ячсмитьбю
    ячсмить ячсми абвгдеёжз абвгдежз абвгде абвг
    password passw0rd passwd pass parol parole пароль парольпароль мойпароль mypassword
    letmein welcome login logon access secret master administrator administrador admin root user
    guest test testing default change changeme changeit temp temporary system server secure
    security computer internet network windows microsoft google yandex android iphone samsung
    вход войти доступ логин администратор админ пользователь гость тест секрет система сервер
    компьютер интернет яндекс временный изменить начальный новый
    monkey dragon shadow sunshine princess football baseball superman batman pokemon starwars
    michael jordan jennifer jessica ashley daniel charlie thomas robert andrew joshua matthew
    iloveyou loveyou lovely love angel flower summer winter spring autumn cookie banana cheese
    trustno freedom whatever killer hello hunter ranger silver golden diamond mustang ferrari
    corvette mercedes porsche toyota chelsea liverpool arsenal barcelona realmadrid spartak zenit
    наташа настя маша даша саша миша дима андрей алексей александр александра сергей дмитрий
    николай владимир екатерина марина татьяна светлана ирина елена ольга анна мария виктория
    natasha nastya masha dasha sasha misha dima andrey alexey aleksandr alexander sergey dmitriy
    nikolay vladimir ekaterina marina tatyana svetlana irina elena olga anna maria victoria
    любовь люблютебя ятебялюблю тебялюблю люблю солнышко солнце зайчик зайка котик кошка собака
    котёнок малыш ангел принцесса счастье надежда вера мама папа семья россия москва барнаул
    спартак зенит динамо локомотив цска привет здравствуйте весна лето осень зима победа
    lubov lublu solnyshko zaika kotik koshka sobaka mama papa semya rossiya russia moscow moskva
    barnaul privet leto zima pobeda
    понедельник вторник среда четверг пятница суббота воскресенье январь февраль март апрель май
    июнь июль август сентябрь октябрь ноябрь декабрь
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december
    директор секретарь председатель заместитель президиум ассоциация министерство школа лицей
    гимназия колледж техникум детскийсад садик учитель воспитатель ученик урок класс методист
    качество образование образования протокол документ документы делопроизводство канцелярия
    журнал архив приказ письмо
    director secretary chairman school liceum lyceum gymnasium college teacher student office
    document documents quality education archive regest регест
"""
COMMON_WORDS = frozenset(_WORDS.split())
