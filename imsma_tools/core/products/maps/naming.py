"""Names of files by rule: ``CONTAMINATION_IQG02_Basrah_A4_20260131``.

Plain Latin letters, digits, hyphens and underscores only, so that a name can be saved on any system and sent by any
mail. What would make another map of the same place stands in the name: a map of one operator's land must not take the
place of the whole map, nor a public edition that of the restricted one.
"""

from __future__ import annotations

import datetime
import hashlib
import re
import unicodedata
from collections.abc import Iterable
from typing import Optional

from ...base.language import Language
from .contract import Audience, Filter, Orientation, Page, PagesFor, Wish

MOST_LETTERS = 120
"""Of a name without ending: Windows takes 260 for the whole path."""
_MOST_LETTERS_PART = 40
_RESERVED = re.compile(r"(con|prn|aux|nul|clock\$|com[0-9]|lpt[0-9])", re.IGNORECASE)
_OWN_RECORD = (PagesFor.RECORD, PagesFor.PARCEL)


def plain(text: str, empty: str = "x") -> str:
    """Returns a text in plain Latin letters, digits and hyphens; ``empty`` where none is left (an Arabic name)."""
    latin = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9]+", "-", latin).strip("-")[:_MOST_LETTERS_PART].strip("-") or empty


def page_stem(wish: Wish, page: Page, data_day: Optional[datetime.date], country: str = "") -> str:
    """Returns the name of a page's file without ending. ``country`` stands where the page has no code."""
    code = page.code or country or "ALL"
    if page.level is PagesFor.PARCEL:
        # Two people's parcels may both have no reference: the answer to one must not take the place of the other's.
        code = _marked(code, f"{page.key} {page.box}")
    elif page.level is PagesFor.RECORD and plain(code) != code:
        code = _marked(code, page.key)
    return _stem(wish, (code, page.name_en), [] if wish.pages_for in _OWN_RECORD else _chosen(wish.chosen), data_day)


def group_stem(wish: Wish, group: str, data_day: Optional[datetime.date], country: str = "") -> str:
    """Returns the name of a file of many pages without ending; ``group`` is a governorate, an operator, ``All``."""
    parcels = [_digest(repr(wish.parcels))] if wish.parcels else []
    return _stem(wish, (country or "ALL", group), [*_chosen(wish.chosen, wish.chosen.areas), *parcels], data_day)


def unique(stems: Iterable[str]) -> list[str]:
    """Returns the names with a number added to each that was there before: no page may take another's place.

    Windows and macOS take ``BASRAH`` and ``Basrah`` for one.
    """
    taken: set[str] = set()
    names = []
    for stem in stems:
        name, number = stem, 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        names.append(name)
    return names


def _marked(code: str, key: str) -> str:
    """Returns a code that plain letters cannot tell from others (Arabic, signs) with a mark of its own behind it."""
    return f"{plain(code)[:_MOST_LETTERS_PART - 9]}-{_digest(key)}"


def _stem(wish: Wish, about: tuple[str, ...], left_out: list[str], data_day: Optional[datetime.date]) -> str:
    paper = wish.paper.value + ("" if wish.orientation is Orientation.LANDSCAPE else "-portrait")
    parts = [wish.map_type.prefix, *about, paper, data_day.strftime("%Y%m%d") if data_day else "undated"]
    parts += left_out
    if wish.who is Audience.PUBLIC:
        parts.append("PUBLIC")
    if wish.language is not Language.EN:
        parts.append(wish.language.value)
    stem = "_".join(plain(part) for part in parts)
    if len(stem) > MOST_LETTERS:
        stem = f"{stem[:MOST_LETTERS - 9]}-{_digest(stem)}"
    return f"{stem}-map" if _RESERVED.fullmatch(stem) else stem


def _chosen(chosen: Filter, areas: tuple[str, ...] = ()) -> list[str]:
    """Returns what is left out of the map, as one part of a name: nothing if nothing is.

    ``areas`` are those that a file of many pages is restricted to; a page of an area is named by it anyway.
    """
    span = [day.strftime("%Y%m%d") if day else "" for day in (chosen.since, chosen.until)]
    words = [*areas, *chosen.operators, *chosen.statuses, *chosen.records, "-".join(span) if any(span) else ""]
    if not any(words):
        return []
    text = "-".join(word for word in words if word)
    # A name in Arabic, or too long a list, would leave no trace of what tells this map from another one.
    return [text if plain(text) == text else f"{plain(text)[:20]}-{_digest(text)}"]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]
