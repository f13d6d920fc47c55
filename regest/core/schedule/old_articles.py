"""Articles of the list of 2010: its numbers went out of force with it, and mean other papers now.

A preset or an import may still cite them. Nothing is refused: a person is warned and compares.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from regest.core.base.messages import _
from regest.core.schedule.periods import Authority, Candidate, ScheduleWarning
from regest.core.schedule.wording import cited

OLD_LIST = "old_list"
RULE = "retention.old_articles"
_ARTICLE = re.compile(r"\bст(?:\.|атья)?\s*(\d+)", re.IGNORECASE)
_OLD_LIST = re.compile(r"№\s*558|2010", re.IGNORECASE)


def article_warnings(
    candidates: Sequence[Candidate], old: Collection[str]
) -> list[ScheduleWarning]:
    """Return what is to be said of the articles that candidates of the list cite.

    `old` are numbers known from the list of 2010.
    """
    return [
        _warning(each)
        for each in candidates
        if each.authority is Authority.LIST
        and (_OLD_LIST.search(each.source) or set(_ARTICLE.findall(each.article)) & set(old))
    ]


def _warning(candidate: Candidate) -> ScheduleWarning:
    text = _(
        "{source} looks like an article of the list of 2010, which is no longer in force: compare "
        "it with the list of 2019.",
        source=cited(candidate),
    )
    return ScheduleWarning(code=OLD_LIST, text=text)
