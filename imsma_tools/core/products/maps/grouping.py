"""Which pages go into which file: every page its own, one for all, one for each governorate or operator."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from .contract import FilesBy, Page, PageFormat, PagesFor, Wish
from .naming import group_stem, unique

ALL, WHOLE_COUNTRY, NONE = "All", "Country", "None"
"""Words in the names of files: all pages, pages of the whole country, pages that belong to nobody."""


@dataclass(frozen=True)
class FileOfPages:
    """A file to be made: its name without ending and the places of its pages in the series."""

    stem: str
    places: tuple[int, ...]


def files_of(wish: Wish, pages: Sequence[tuple[Page, str]], data_day: Optional[datetime.date], country: str = "",
             ) -> list[FileOfPages]:
    """Returns the files of a series in the order of their first pages; ``pages`` are pages and the names of their own.

    Pictures are always one page each. No page is lost and none is in two files.
    """
    by = FilesBy.PAGE if wish.page_format is PageFormat.PNG else wish.files_by
    if by is FilesBy.PAGE:
        names = unique(stem for _, stem in pages)
        return [FileOfPages(name, (place,)) for place, name in enumerate(names)]
    groups: dict[str, list[int]] = {}
    for place, (page, _) in enumerate(pages):
        groups.setdefault(_group(page, by), []).append(place)
    names = unique(group_stem(wish, group, data_day, country) for group in groups)
    return [FileOfPages(name, tuple(places)) for name, places in zip(names, groups.values())]


def _group(page: Page, by: FilesBy) -> str:
    if by is FilesBy.ONE:
        return ALL
    found = page.governorate if by is FilesBy.GOVERNORATE else page.operator
    if not found and page.level is PagesFor.OVERVIEW:
        return WHOLE_COUNTRY
    return found or NONE
