"""What a package says of itself to whoever opens it, in both languages."""

_RU = """# Каталог документов: открытый пакет

Здесь каталог документов организации или его часть: карточки, файлы и доказательства того, что они
не изменены. Чтобы прочитать пакет, программа, которая его записала, не нужна.

| что | где |
|---|---|
| что это за пакет, откуда и когда | `package.json` |
| карточки и всё, что к ним относится, по одной строке JSON на запись | `data/*.jsonl` |
| данные модулей | `plugins/*/*.jsonl` |
| описание строк каждого файла (JSON Schema) | `schema/*.json`, `plugins/*/schema/*.json` |
| содержимое файлов; имя – SHA-256 содержимого | `blobs/` |
| журнал событий: записи, подписи, исходный вид строк | `audit/` |
| контрольные суммы всех файлов и подпись под ними | `manifest-sha256.txt`, `signature.json` |

Строка файла `component.jsonl` называет файл документа: `record_id` – документ из `record.jsonl`,
`name` – имя файла, `sha256` – где лежит его содержимое: `blobs/ab/cd/abcd…`.

## Как проверить

    sha256sum -c manifest-sha256.txt
    python3 verify.py --key КЛЮЧ --anchor СТРОКА

Нужен только Python 3.9 или новее; подписи проверяются, если установлена библиотека `cryptography`.
КЛЮЧ – открытый ключ, который объявила организация, СТРОКА – `regest:…` из напечатанного документа:
не берите их из самого пакета. Код завершения: 0 – всё верно, 3 – нет, 2 – вызов не понят.
Коды находок перечислены в начале `verify.py`. Если пакет содержит часть каталога, доказано, что
каждая строка такова, как её записал журнал событий; что не существует более поздней записи о ней,
доказывает только пакет со всем каталогом.

## Как загрузить в другую систему

    regest import-package ПУТЬ --dry-run
    regest import-package ПУТЬ

Паролей, кодов и ключей в пакете нет.
"""

_EN = """# A catalogue of records: an open package

This is the catalogue of an organisation's records, or a part of it: cards, files, and the proof
that nothing was changed. The program that wrote the package is not needed to read it.

| what | where |
|---|---|
| what package this is, from where, when | `package.json` |
| cards and all that belongs to them, one line of JSON a row | `data/*.jsonl` |
| data of modules | `plugins/*/*.jsonl` |
| what the rows of each file look like (JSON Schema) | `schema/*.json`, `plugins/*/schema/*.json` |
| contents of files; the name is the SHA-256 of the content | `blobs/` |
| the event log: entries, signatures, stored form of odd rows | `audit/` |
| checksums of all files and the signature upon them | `manifest-sha256.txt`, `signature.json` |

A row of `component.jsonl` names a file of a record: `record_id` is a record of `record.jsonl`,
`name` the name of the file, `sha256` tells where its content lies: `blobs/ab/cd/abcd…`.

## How to check it

    sha256sum -c manifest-sha256.txt
    python3 verify.py --key KEY --anchor LINE

Python 3.9 or newer is all it needs; signatures are checked where the library `cryptography` is
installed. KEY is the public key that the organisation has announced, LINE is `regest:…` from a
printed paper: take neither from the package itself. Exit code: 0 all is right, 3 it is not, 2 the
call is not understood. The codes of findings stand at the beginning of `verify.py`. Of a part of a
catalogue it is proved that each row is as the event log wrote it; that no later entry tells of it
is proved by a package of the whole catalogue alone.

## How to bring it into another system

    regest import-package PATH --dry-run
    regest import-package PATH

There are no passwords, codes or keys in the package.
"""

READMES = {"README.ru.md": _RU, "README.md": _EN}
