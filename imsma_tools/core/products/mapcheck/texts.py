"""What every page must say in words: title, number, dates, sources, who may see it, and that white is not safe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from qgis.core import QgsVectorLayer

from ...base.language import speaking, tr
from ...model.record import SAMPLE_MARK
from ...sources.freshness import Freshness, Light
from ..data_age import data_age
from ..maps.contract import Audience, Family
from ..maps.dates import day_text
from ..project import TABLE_PROPERTY
from . import reading, standing
from .page_view import PageView
from .remark import MapRemark

_ALWAYS = ("title", "map_number", "classification", "dates", "producer", "page_no")
_WITH_MAP = ("sources", "disclaimer", "scale_text", "crs", "ruler_note")


def part_words() -> dict[str, str]:
    """Returns the parts of a page in the reader's words."""
    return {"title": tr("title"), "map_number": tr("number of the map"), "dates": tr("date of the data"),
            "classification": tr("who may see it"), "producer": tr("who made it"), "page_no": tr("page of pages"),
            "sources": tr("sources"), "disclaimer": tr("disclaimer"), "scale_text": tr("scale"),
            "crs": tr("coordinate system"), "ruler_note": tr("note at the 100 mm bar"),
            "letter_head": tr("address of the letter"), "letter_body": tr("text of the letter"),
            "letter_end": tr("end of the letter")}


def needed_parts(view: PageView) -> tuple[str, ...]:
    """Returns the parts that must say something on this kind of page."""
    if view.family is Family.ANNEX:
        return _ALWAYS
    letter = ("letter_head", "letter_body", "letter_end") if view.family is Family.LETTER else ()
    return (*_ALWAYS, *_WITH_MAP, *letter)


def missing_texts(view: PageView) -> Iterator[MapRemark]:
    """MAP-01 where a text is not there, MAP-35 where it is there and hidden."""
    words = part_words()
    for part in needed_parts(view):
        label = view.label(part)
        if label is not None and not view.is_seen(label):
            yield view.remark("MAP-35", tr("The page has its {what}, but hidden, transparent or off the page.",
                                           what=words[part]), label, mend="show")
        elif not view.text(part):
            yield view.remark("MAP-01", tr("The page does not say its {what}.", what=words[part]), label or part)


def warning(view: PageView) -> Iterator[MapRemark]:
    """MAP-13: "white does not mean safe", in the language of the page and in these words."""
    label, text = view.label("white_note"), view.text("white_note")
    with speaking(view.context.language):
        fine = standing.is_white_note(text)
    if fine:
        return
    mend = "white_note" if label is not None and view.is_ours else ""
    if not text:
        yield view.remark("MAP-13", tr("The page does not say that white does not mean safe."), label or "white_note",
                          mend=mend)
    else:
        yield view.remark("MAP-13", tr("The warning that white does not mean safe has other words: {text}",
                                       text=text[:80]), label, found=text, mend=mend)


def dates(view: PageView) -> Iterator[MapRemark]:
    """MAP-16: the day of the data, the day of print, both possible, with the zone."""
    text, label = view.text("dates"), view.label("dates")
    if not text or label is None:
        return
    days, context = reading.days_in(text), view.context
    if not days:
        yield view.remark("MAP-16", tr("The page names no day: neither of its data nor of its print."), label)
        return
    late = [day for day in days if day > context.today]
    if late:
        yield view.remark("MAP-16", tr("The page names a day that has not come yet: {day}.", day=late[0].isoformat()),
                          label, found=late[0].isoformat(), expected=context.today.isoformat())
    if context.data_day is not None and context.data_day not in days:
        yield view.remark("MAP-16", tr("The newest record is of {real}, and the page says another day of the data.",
                                       real=day_text(context.data_day, view.context.language)), label,
                          found=days[0].isoformat(), expected=context.data_day.isoformat())
    if not reading.has_zone(text):
        yield view.remark("MAP-16", tr("The page does not say in which time zone its dates are."), label)


def page_of_pages(view: PageView) -> Iterator[MapRemark]:
    """MAP-29: which page of how many; a page alone may be missed by nobody."""
    text = view.text("page_no")
    numbers = standing.page_numbers(text) if text else None
    if text and (numbers is None or not 1 <= numbers[0] <= numbers[1]):
        yield view.remark("MAP-29", tr("The page does not say which page of how many it is: {text}", text=text[:60]),
                          view.label("page_no"), found=text)


def classification(view: PageView) -> Iterator[MapRemark]:
    """MAP-17: the words for who may see it are those of the page's readers."""
    text = view.text("classification")
    said = standing.audience_of(text) if text else None
    if not text or said is view.context.audience:
        return
    label = view.label("classification")
    if said is Audience.PUBLIC:
        yield view.remark("MAP-17", tr("The page says that everybody may see it, and it is made for mine action only."),
                          label, found=text)
    elif said is Audience.RESTRICTED:
        yield view.remark("MAP-17", tr("The page is made for the public and says that it is restricted."), label,
                          found=text)
    else:
        yield view.remark("MAP-17", tr("The page does not say whether it is restricted or public: {text}",
                                       text=text[:60]), label, found=text)


def synthetic(view: PageView) -> Iterator[MapRemark]:
    """MAP-33: made-up records are marked as such, on the page."""
    if not _has_made_up_records(view):
        return
    label = view.label("watermark")
    with speaking(view.context.language):
        words = {SAMPLE_MARK.casefold(), tr("SYNTHETIC").casefold()}
    if not any(word in view.all_text.casefold() for word in words):
        yield view.remark("MAP-33", tr("The map shows made-up records and does not say so."), label or "watermark",
                          mend="watermark" if label is not None else "")


def _has_made_up_records(view: PageView) -> bool:
    context = view.context
    if context.is_sample is not None:
        return context.is_sample
    if "sample" not in context.remembered:
        layers = view.main.vector_layers if view.main is not None else []
        signs = {"comment": f"\"comment\" LIKE '{SAMPLE_MARK}%'", "training_only": "\"training_only\""}
        context.remembered["sample"] = any(
            layer.fields().indexOf(name) >= 0 and any(True for _ in layer.getFeatures(sign))
            for layer in layers for name, sign in signs.items())
    return bool(context.remembered["sample"])


def age_of_data(view: PageView) -> Iterator[MapRemark]:
    """MAP-32: old data and updates that did not go through are said on the page, each with its day."""
    days = reading.days_in(view.all_text)
    with speaking(view.context.language):
        said_failed = standing.says_update_failed(view.all_text)
    for one in view.main.shown if view.main is not None else ():
        fresh = freshness_of(view, one.layer, one.table)
        if fresh is None or fresh.light is Light.FRESH:
            continue
        known = fresh.data_as_of
        said = known is not None and any(abs((known.date() - day).days) <= 1 for day in days)
        if fresh.light is Light.FAILED and not said_failed:
            yield view.remark("MAP-32", tr("The last update of {layer} did not go through, and the page does not say "
                                           "so.", layer=one.layer.name()), "dates", found=fresh.text)
        elif fresh.light is Light.OLD and not said:
            yield view.remark("MAP-32", tr("The data of {layer} are old, and the page does not say of which day they "
                                           "are.", layer=one.layer.name()), "dates", found=fresh.text)


def freshness_of(view: PageView, layer: QgsVectorLayer, table: str) -> Optional[Freshness]:
    """Returns how fresh the table of a layer is: as given, else as its data file says; None if nobody knows."""
    context = view.context
    if table in context.freshness:
        return context.freshness[table]
    file = Path(layer.source().split("|")[0])
    if not layer.customProperty(TABLE_PROPERTY) or layer.providerType() != "ogr" or not file.is_file():
        return None
    key = ("freshness", str(file), table)
    if key not in context.remembered:
        context.remembered[key] = data_age(file, table)
    found: Optional[Freshness] = context.remembered[key]
    return found


def without_outline(view: PageView) -> Iterator[MapRemark]:
    """MAP-44: records that no map can show are counted in words."""
    count = view.context.without_outline
    if count and not re.search(rf"(?<!\d){count}(?!\d)", view.text("notes").replace(",", "")):
        yield view.remark("MAP-44", tr("{count} hazards have no outline and are not on the map; the page does not say "
                                       "so.", count=count), view.label("notes") or "notes", expected=str(count))
