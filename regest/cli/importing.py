"""`regest import`: takes a folder of old papers over into the catalogue."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from regest.cli import import_shown
from regest.cli.import_shown import Outcome
from regest.core.base.errors import RegestError
from regest.core.base.messages import _
from regest.kit.console import (
    PAIR,
    agreed,
    argument,
    command,
    json_option,
    option,
    pass_house,
    progress,
    say,
)

if TYPE_CHECKING:
    from regest.core.catalogue.folder_tree import Bundle
    from regest.kit.folder_import import FolderImport, OldPaper
    from regest.kit.house import House

_PARTLY = 1


@command(
    "import",
    help=_(
        "Take over a folder of old papers: each becomes a document of one kind.\n\n"
        "Heading, date and number are proposed from the text, else from the names of file and "
        "folders; --dry-run shows them and changes nothing. What is in the catalogue already is "
        "left out, so the same folder may be named again: after an interruption, or when papers "
        "were added. Old papers take no number of a ledger in force."
    ),
)
@argument("folder", metavar=_("FOLDER"), type=click.Path(path_type=Path))
@option("--class", "class_name", metavar=_("CLASS"), required=True, help=_("Their kind."))
@option("--case", "index", metavar=_("INDEX"), default="", help=_("Index of the file plan."))
@option(
    "--field",
    "fields",
    metavar=_("NAME=VALUE"),
    type=PAIR,
    multiple=True,
    help=_("Value of a field for all of them; may be repeated."),
)
@option("--mark", metavar=_("MARK"), default="", help=_("Mark of restricted access."))
@option("--mark-basis", metavar=_("TEXT"), default="", help=_("What the mark rests on."))
@option("--dry-run", is_flag=True, help=_("Show what would be done and change nothing."))
@option("--yes", is_flag=True, help=_("Do not ask before it is done."))
@json_option
@pass_house(permission="record.register", of_class=True)
def import_folder(
    house: House,
    folder: Path,
    class_name: str,
    index: str,
    fields: tuple[tuple[str, str], ...],
    mark: str,
    mark_basis: str,
    *,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Survey the folder, propose, ask, register; ends with 1 when something could not be."""
    from regest.core.catalogue.old_papers import ImportWishes
    from regest.core.documents.child import warm_up
    from regest.kit.folder_import import FolderImport
    from regest.kit.registering import registrable_kind

    kind = registrable_kind(house, class_name)
    wishes = ImportWishes(file_index=index, mark=mark, mark_basis=mark_basis, fields=dict(fields))
    importing = FolderImport(house, kind, wishes)
    warm_up()
    files, left_out = importing.walk(folder)
    with progress(_("Comparing files"), len(files)) as step:
        survey = importing.survey(files, left_out, step)
    outcome = Outcome(left_out=list(survey.left_out), failed=list(survey.failed))
    papers: Iterable[OldPaper] = _read(importing, survey.papers, outcome)
    if dry_run:
        outcome.planned.extend(papers)
        import_shown.show_plan(outcome, as_json=as_json)
        return
    if survey.papers and not (yes or as_json) and sys.stdin.isatty():
        papers = list(papers)
        import_shown.show_question(papers, outcome)
        if not agreed(_("Import them?")):
            say(_("Nothing was imported."))
            return
    with progress(_("Importing"), len(survey.papers)) as step:
        _register(importing, papers, outcome, step)
    import_shown.show_done(outcome, as_json=as_json)
    if outcome.failed:
        click.get_current_context().exit(_PARTLY)


def _read(
    importing: FolderImport, bundles: Iterable[Bundle], outcome: Outcome
) -> Iterator[OldPaper]:
    """Give the papers that can be registered, each read when it is asked for."""
    from regest.kit.folder_import import FailedPaper, stops

    for bundle in bundles:
        try:
            paper = importing.read(bundle)
        except RegestError as error:
            if stops(error):
                raise
            outcome.failed.append(FailedPaper(bundle.main.shown, error))
            continue
        if paper.card.obstacle is None:
            yield paper
        else:
            outcome.failed.append(FailedPaper(paper.shown, paper.card.obstacle))


def _register(
    importing: FolderImport,
    papers: Iterable[OldPaper],
    outcome: Outcome,
    step: Callable[[], None],
) -> None:
    from regest.core.catalogue.folder_tree import LeftOut
    from regest.kit.folder_import import FailedPaper, stops

    for paper in papers:
        try:
            record_id = importing.register(paper)
        except RegestError as error:
            if stops(error):
                raise
            outcome.failed.append(FailedPaper(paper.shown, error))
        else:
            if record_id is None:
                outcome.left_out.append(LeftOut(paper.shown, _("imported meanwhile"), known=True))
            else:
                outcome.imported.append((paper, record_id))
        step()
