"""The steps of an import: what changes under its hands, and what it may not tell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from regest.core.base.errors import Refusal, UsageFault
from regest.core.catalogue import records
from regest.core.catalogue.old_papers import ImportWishes, known_files, register_paper
from regest.core.catalogue.tables import Record
from regest.core.catalogue.vocabulary import class_row
from regest.core.people.access import Reader
from regest.kit.folder_import import FolderImport, Survey
from regest.kit.house import House
from tests.support import old_papers
from tests.support.houses import copied, furnished, opened_house

PLAIN = ImportWishes()
SECRET = ImportWishes(mark="Конфиденциально", mark_basis="решение от 01.10.2026")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Found one deployment for the tests here to copy."""
    return furnished(tmp_path_factory.mktemp("template") / "deployment")


@pytest.fixture
def house(template: Path, tmp_path: Path) -> Iterator[House]:
    """Give a house opened for the console."""
    with opened_house(copied(template, tmp_path / "deployment")) as house:
        yield house


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """Give a folder with one paper."""
    old_papers.text(tmp_path / "Бумаги/Урок.txt", "Урок мужества в седьмом классе")
    return tmp_path / "Бумаги"


def importing(house: House, wishes: ImportWishes = PLAIN) -> FolderImport:
    """Return an import of methodical works."""
    with house.read() as session:
        kind = class_row(session, "methodical_work")
    return FolderImport(house, kind, wishes)


def surveyed(import_: FolderImport, folder: Path) -> Survey:
    """Return the survey of a folder."""
    return import_.survey(*import_.walk(folder), lambda: None)


def registered(house: House, folder: Path, wishes: ImportWishes = PLAIN) -> list[str]:
    """Import a folder and return the ids of the records."""
    import_ = importing(house, wishes)
    found = (import_.register(import_.read(each)) for each in surveyed(import_, folder).papers)
    return [each for each in found if each is not None]


def test_a_file_changed_meanwhile_is_not_taken(house: House, papers: Path) -> None:
    """What a person saw in the table is what is registered."""
    import_ = importing(house)
    [bundle] = surveyed(import_, papers).papers
    paper = import_.read(bundle)
    old_papers.text(papers / "Урок.txt", "Совсем другой урок")
    with pytest.raises(UsageFault) as refused:
        import_.register(paper)
    assert refused.value.code == "file_changed"
    assert registered(house, papers)


def test_a_file_gone_meanwhile_is_said_to_be(house: House, papers: Path) -> None:
    import_ = importing(house)
    [bundle] = surveyed(import_, papers).papers
    bundle.main.path.unlink()
    with pytest.raises(UsageFault) as refused:
        import_.read(bundle)
    assert refused.value.code == "file_unreadable"


def test_a_file_beyond_the_limit_fails_before_it_is_read(house: House, papers: Path) -> None:
    house.deployment.blobs.limit_bytes = 10
    [failed] = surveyed(importing(house), papers).failed
    assert isinstance(failed.error, Refusal)
    assert (failed.shown, failed.error.code) == ("Бумаги/Урок.txt", "file_too_large")


def test_two_imports_at_once_take_a_paper_once(house: House, papers: Path) -> None:
    """Two people saw the paper as new; the second finds it registered when it comes to it."""
    with opened_house(house.deployment.folder, login="secretary") as other:
        first, second = importing(house), importing(other)
        [one] = surveyed(first, papers).papers
        [same] = surveyed(second, papers).papers
        paper = second.read(same)
        assert first.register(first.read(one)) is not None
        assert second.register(paper) is None


def test_an_annulled_paper_does_not_come_back(house: House, papers: Path) -> None:
    [record_id] = registered(house, papers)
    with house.work() as work:
        record = work.session.get_one(Record, record_id)
        records.annul(work, house.deployment.calls, record, "не наша бумага")
    survey = surveyed(importing(house), papers)
    assert survey.papers == ()
    [left] = survey.left_out
    assert left.reason.text("en").startswith("its registration was annulled: Урок мужества")


def test_a_hidden_record_is_not_told_of(house: House, papers: Path) -> None:
    """A member who holds a copy of a confidential paper does not learn that it is registered."""
    [record_id] = registered(house, papers, SECRET)
    import_ = importing(house)
    [known] = surveyed(import_, papers).left_out
    assert known.known
    with opened_house(house.deployment.folder, login="member") as other, other.read() as session:
        hashes = set(import_._hashes.values())
        assert known_files(session, other.reader, "methodical_work", hashes) == {}
        found = known_files(session, house.reader, "methodical_work", hashes)
    assert [each.id for each in found.values()] == [record_id]


def test_a_paper_since_hidden_from_its_importer_is_passed_over(house: House, papers: Path) -> None:
    """The key of the first import holds, whatever became of the record."""
    import_ = importing(house)
    [bundle] = surveyed(import_, papers).papers
    paper = import_.read(bundle)
    assert import_.register(paper) is not None
    blind = Reader(account_id=None, login="nobody")
    files = [import_._prepared(each) for each in paper.files]
    calls = house.deployment.calls
    with house.work() as work:
        again = register_paper(work, calls, blind, import_.kind, paper.card, files, SECRET)
    assert again is None
