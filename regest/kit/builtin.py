"""The product's own kinds of work and signatures, brought through the same hooks as a plugin's."""

from __future__ import annotations

from collections.abc import Sequence

from regest.core.base.messages import Titles
from regest.core.catalogue.components import CHECK_SIGNATURES
from regest.core.catalogue.seen_jobs import MARK_SIGNED_COPY
from regest.core.catalogue.texts import READ_TEXT
from regest.core.hooks.signature_types import SignerDeclaration
from regest.core.hooks.specs import hookimpl
from regest.core.hooks.types import JobKind
from regest.core.preservation.renditions import MAKE_RENDITIONS
from regest.core.preservation.rotation import CHECK_BLOBS
from regest.core.retention.destroying import SETTLE
from regest.core.signatures.tables import CERTIFICATE


@hookimpl
def register_job_kinds() -> Sequence[JobKind]:
    """Bring the reading of texts, the checking of signatures and the marking of copies."""
    reading = Titles(ru="Чтение текста файла", en="Reading the text of a file")
    checking = Titles(ru="Проверка электронных подписей", en="Checking of electronic signatures")
    check = "regest.kit.signature_verification:check_signatures"
    marking = Titles(
        ru="Копия с отметкой об электронной подписи", en="Copy with the mark of a signature"
    )
    mark = "regest.kit.signed_copy:mark_signed_copy"
    exporting = Titles(ru="Выгрузка каталога", en="Export of the catalogue")
    export = "regest.kit.catalogue_export:do_export"
    return [
        JobKind(name=READ_TEXT, title=reading, target="regest.kit.reading:read_text"),
        JobKind(name=CHECK_SIGNATURES, title=checking, target=check),
        JobKind(name=MARK_SIGNED_COPY, title=marking, target=mark),
        JobKind(
            name=SETTLE,
            title=Titles(ru="Завершение уничтожения по акту", en="Finishing of a destruction"),
            target="regest.kit.disposal_acts:settle_job",
        ),
        JobKind(
            name=CHECK_BLOBS,
            title=Titles(ru="Проверка целостности хранимых файлов", en="Integrity of stored files"),
            target="regest.kit.preserving:check_blobs",
        ),
        JobKind(name="export_catalogue", title=exporting, target=export, silent_seconds=600),
        JobKind(
            name=MAKE_RENDITIONS,
            title=Titles(ru="Копии PDF/A дел долгого хранения", en="PDF/A of lasting files"),
            target="regest.kit.renditions:make_renditions",
        ),
    ]


@hookimpl
def register_signers() -> Sequence[SignerDeclaration]:
    """Bring signatures by certificates; what is missing to check them leaves them unchecked."""
    title = Titles(ru="Усиленная электронная подпись", en="Certificate signature")
    target = "regest.core.signatures.cms.signer:signer"
    return [SignerDeclaration(name=CERTIFICATE, title=title, target=target)]
