"""Texts that a job reads: whole files, scans page by page, and what is kept when it fails."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlmodel import func, select

from regest.core.catalogue import texts
from regest.core.catalogue.tables import Component, ComponentPage, ComponentText, Record, TextStatus
from regest.core.documents import ocr
from regest.core.documents.outcome import TextOutcome
from regest.core.hooks.types import JobKind
from regest.core.store.audit import verify
from regest.core.store.jobs import JobQueue
from regest.core.store.running_job import RunningJob
from regest.core.store.tables import AuditEntry
from regest.index.check import compare
from regest.kit.house import House
from regest.kit.reading import read_with
from regest.kit.worker import Worker
from tests.core.documents import scans
from tests.kit.slow_work import KINDS, PAGES, told
from tests.support.houses import opened_house
from tests.support.scanned import a_file, a_scan, ask, states, text_of

needs_tesseract = pytest.mark.skipif(not ocr.languages(), reason="needs tesseract with rus")
ReadPage = Callable[[bytes, int], TextOutcome]


def work_off(house: House, kinds: Mapping[str, JobKind] | None = None) -> int:
    return Worker(house, threading.Event(), kinds).run_once()


@contextmanager
def running(house: House, component_id: str) -> Iterator[RunningJob]:
    """Give the job that reads a component."""
    queue = JobQueue(house.deployment.database)
    taken = queue.take("test", {texts.READ_TEXT: 4})
    assert taken is not None
    assert taken.subject == component_id
    yield RunningJob(queue, taken, lambda: False)


def page(text: str) -> TextOutcome:
    return TextOutcome("extracted", text, "fake", "2")


def test_a_file_that_is_put_off_is_queued_and_read_by_the_worker(house: House) -> None:
    component = a_file(house, "Порядок взаимодействия".encode(), defer=True)
    assert text_of(house, component).status is TextStatus.QUEUED
    assert states(house) == {component: "waiting"}
    assert work_off(house) == 1
    read = text_of(house, component)
    assert (read.status, read.text) == (TextStatus.EXTRACTED, "Порядок взаимодействия")
    assert states(house) == {component: "done"}


def test_an_ordinary_file_is_read_at_once(house: House) -> None:
    component = a_file(house, "Порядок".encode())
    assert text_of(house, component).status is TextStatus.EXTRACTED
    assert states(house) == {}


def test_a_text_that_arrives_is_indexed_and_witnessed(shared: Path) -> None:
    with opened_house(shared) as house:
        _arrives(house)


def _arrives(house: House) -> None:
    component = a_scan(house, 2)
    house.drain()
    assert work_off(house, KINDS) == 1
    assert text_of(house, component).text == f"{PAGES[0]}\n\n{PAGES[1]}"
    with house.read() as session:
        assert compare(session, house.index).agrees
        entry = session.exec(select(AuditEntry).where(AuditEntry.action == "text.read")).one()
        assert entry.object_id == component
        assert verify(session, house.deployment.signer.public_key).ok
        assert session.exec(select(func.count()).select_from(ComponentPage)).one() == 0


def test_the_card_is_not_changed_by_a_text(house: House) -> None:
    """Whoever corrects it at the same time is not told that somebody else did."""
    component = a_scan(house)
    work_off(house, KINDS)
    with house.read() as session:
        record_id = session.get_one(Component, component).record_id
        assert session.get_one(Record, record_id).version == 1


def test_pages_that_are_there_are_not_read_again(house: House) -> None:
    component = a_scan(house, 3)
    asked: list[int] = []

    def read_page(_content: bytes, number: int) -> TextOutcome:
        asked.append(number)
        return page(f"стр{number}")

    with house.work() as work:
        texts.keep_page(work, component, 1, page("первая"))
    with running(house, component) as job:
        read_with(house, job, read_page)
    assert asked == [2, 3]
    assert text_of(house, component).text == "первая\n\nстр2\n\nстр3"
    assert job.progress == {"pages": 3, "of": 3}


def test_a_page_that_cannot_be_read_does_not_take_the_others_with_it(house: House) -> None:
    component = a_scan(house, 2)

    def read_page(_content: bytes, number: int) -> TextOutcome:
        return page("слово") if number == 2 else TextOutcome("failed", reason="пятно")

    with running(house, component) as job:
        read_with(house, job, read_page)
    read = text_of(house, component)
    assert (read.status, read.text) == (TextStatus.EXTRACTED, "слово")
    assert "пятно" in read.reason


def test_a_scan_without_recognition_says_so_and_waits_for_nobody(house: House) -> None:
    component = a_scan(house)
    with running(house, component) as job:
        read_with(house, job, None)
    read = text_of(house, component)
    assert read.status is TextStatus.EMPTY
    assert read.reason


def test_a_file_that_is_gone_is_said_to_be(house: House) -> None:
    component = a_scan(house)
    with house.read() as session:
        sha256 = session.get_one(Component, component).sha256
    house.deployment.blobs.path(sha256).unlink()
    assert work_off(house, KINDS) == 1
    read = text_of(house, component)
    assert read.status is TextStatus.FAILED
    assert sha256[:16] in read.reason


def test_a_worse_reading_does_not_replace_a_text(house: House) -> None:
    component = a_file(house, "Порядок".encode())
    with house.read() as session:
        sha256 = session.get_one(Component, component).sha256
    house.deployment.blobs.path(sha256).unlink()
    with house.work() as work:
        assert texts.ask_again(work, [component]) == 1
    assert work_off(house) == 1
    assert text_of(house, component).text == "Порядок"
    assert told(house.deployment.folder) == []


def test_texts_by_another_version_can_be_read_better(house: House) -> None:
    component = a_file(house, "Порядок".encode())
    extractors = [each.value for each in house.deployment.plugins.declared.text_extractors]
    with house.read() as session:
        assert texts.outdated(session, extractors) == []
    with house.work() as work:
        text = work.session.get_one(ComponentText, component)
        text.extractor_version = "0"
        work.session.add(text)
    with house.read() as session:
        assert texts.outdated(session, extractors) == [component]
    with house.work() as work:
        texts.ask_again(work, [component])
    work_off(house)
    with house.read() as session:
        assert texts.outdated(session, extractors) == []


def test_a_queued_text_whose_job_was_given_up_is_unfinished(house: House) -> None:
    component = a_scan(house)
    with house.read() as session:
        assert texts.unfinished(session) == []
    broken = JobKind(
        name=texts.READ_TEXT, title=KINDS["fail"].title, target=KINDS["fail"].target, max_attempts=1
    )
    work_off(house, {texts.READ_TEXT: broken})
    with house.read() as session:
        assert texts.unfinished(session) == [component]
        (found,) = texts.list_texts(session, house.reader)
    assert found.job is not None
    assert "a spoon is missing" in found.job.error
    with house.work() as work:
        texts.ask_again(work, [component])
    assert work_off(house, KINDS) == 1
    assert text_of(house, component).status is TextStatus.EXTRACTED


def test_a_job_for_a_component_that_is_no_more_does_nothing(house: House) -> None:
    ask(house, texts.READ_TEXT, "01900000-0000-7000-8000-000000000000")
    assert work_off(house, KINDS) == 1


@needs_tesseract
def test_scans_are_found_by_their_words(house: House) -> None:
    content = scans.scanned_pdf(scans.paper(), scans.blank())
    component = a_file(house, content, name="scan.pdf")
    assert text_of(house, component).status is TextStatus.QUEUED
    assert work_off(house) == 1
    read = text_of(house, component)
    assert "корректирующих действий" in read.text
    assert read.extractor == ocr.EXTRACTOR


def test_recognition_is_there_where_everything_must_be() -> None:
    """The integration machine installs tesseract: there nothing is skipped."""

    if os.environ.get("CI"):
        assert "rus" in ocr.languages()
