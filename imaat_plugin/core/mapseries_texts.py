"""The words around a map: title, scale, coordinate system, dates, sources, and what white does not mean."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from imsma_tools.core.base.language import Digits, Language, number_text, tr, with_digits
from imsma_tools.core.products.layouts import Paper
from imsma_tools.core.products.recipe import MapType

from .mapseries_places import OVERVIEW, Boundaries, Place

ZONES = {"Asia/Baghdad": datetime.timezone(datetime.timedelta(hours=3))}
"""UTC+3 the whole year since 2008. Other programmes print UTC: Windows has no table of zones for Python to ask."""
OWN_SOURCE = "ours"
LEFT_TO_RIGHT_MARK = "\u200e"
NAMED = ("hazard", "task_order")
"""Tables whose records without an outline are counted on the page, whatever gives it its pages."""


@dataclass(frozen=True)
class Edition:
    """What is the same on every page of a series."""

    map_type: MapType
    language: Language
    digits: Digits
    paper: Paper
    data_day: Optional[datetime.date]
    file_changed: datetime.datetime
    printed: datetime.datetime
    producer: str
    is_sample: bool
    boundaries: Boundaries
    time_zone: str


@dataclass(frozen=True)
class PageFacts:
    """What differs from page to page. ``grid_m`` is the distance of the grid lines in metres."""

    place: Place
    number: int
    pages: int
    file_stem: str
    scale: float
    grid_m: float
    crs: QgsCoordinateReferenceSystem
    sources: str


def page_texts(edition: Edition, facts: PageFacts) -> dict[str, str]:
    """Returns every text of a page by the variable of the layout that shows it."""
    return {
        "imsma_title": edition.map_type.title.text(edition.language),
        "imsma_subtitle": _subtitle(edition, facts.place),
        "imsma_notes": _notes(edition, facts.place),
        "imsma_white_note": white_note(edition.producer),
        "imsma_sources": tr("Sources: {sources}", sources=facts.sources),
        "imsma_disclaimer": tr("The boundaries and names shown do not imply official endorsement. Absence of a symbol "
                               "does not mean absence of contamination."),
        "imsma_ruler_note": tr("This bar is 100 mm long when printed at full size. If it is not, do not measure on "
                               "this sheet."),
        "imsma_classification": edition.map_type.classification.text(edition.language),
        "imsma_map_number": facts.file_stem,
        "imsma_page": tr("Page {number} of {pages}", number=_figure(edition, facts.number),
                           pages=_figure(edition, facts.pages)),
        "imsma_scale": tr("Scale {ratio} at {paper}", paper=_in_order(edition, edition.paper.name),
                          ratio=_in_order(edition, with_digits(f"1:{number_text(facts.scale)}", edition.digits))),
        "imsma_crs": _crs(edition, facts),
        "imsma_dates": _dates(edition),
        "imsma_producer": _producer(edition),
        "imsma_watermark": tr("SYNTHETIC") if edition.is_sample else "",
    }


def white_note(producer: str) -> str:
    """Returns the sentence that every map must carry."""
    if producer:
        return tr("White does not mean safe. Ask {producer} before using land.", producer=producer)
    return tr("White does not mean safe. Ask the mine action centre before using land.")


def _figure(edition: Edition, value: float) -> str:
    """Returns a number in the digits of the product. Dates, codes and coordinates stay Western."""
    return _in_order(edition, number_text(value, digits=edition.digits))


def _in_order(edition: Edition, text: str) -> str:
    """Returns a date, ratio or code that keeps its order in a line written from the right.

    After an Arabic word, 2026-01-31 would be printed 31-01-2026: digits take the direction of the word before them.
    """
    mark = LEFT_TO_RIGHT_MARK if edition.language.is_right_to_left else ""
    return f"{mark}{text}{mark}"


def _subtitle(edition: Edition, place: Place) -> str:
    if place.pcode == OVERVIEW:
        return tr("Whole country")
    return tr("Governorate {name} ({code})", name=place.name(edition.language), code=_in_order(edition, place.pcode))


def _notes(edition: Edition, place: Place) -> str:
    """Returns what a reader must know that the map cannot show."""
    missing = sum(place.without_outline.get(layer.table, 0) for layer in edition.map_type.layers
                  if layer.table in NAMED)
    if not missing:
        return ""
    return tr("Without an outline, so not on this map: {count}", count=_figure(edition, missing))


def _crs(edition: Edition, facts: PageFacts) -> str:
    kilometres = facts.grid_m / 1000.0
    grid = (tr("{number} km", number=_figure(edition, kilometres)) if kilometres >= 1.0
            else tr("{number} m", number=_figure(edition, facts.grid_m)))
    name = _in_order(edition, f"{facts.crs.description()} ({facts.crs.authid()})")
    return "\n".join((
        tr("Coordinates: {name}", name=name),
        tr("Grid: UTM zone {zone}, lines every {distance}, in metres", zone=_in_order(edition, utm_zone(facts.crs)),
           distance=grid)))


def utm_zone(crs: QgsCoordinateReferenceSystem) -> str:
    """Returns the zone of a UTM system, for example ``38N``."""
    number = int(crs.authid().split(":")[1])
    return f"{number % 100}{'N' if number < 32700 else 'S'}"


def _dates(edition: Edition) -> str:
    zone = ZONES.get(edition.time_zone, datetime.timezone.utc)
    day = _in_order(edition, edition.data_day.isoformat()) if edition.data_day else tr("not known")
    changed = _in_order(edition, edition.file_changed.astimezone(zone).strftime("%Y-%m-%d %H:%M"))
    printed = _in_order(edition, edition.printed.astimezone(zone).strftime("%Y-%m-%d %H:%M"))
    made = (tr("Made: {moment} (Baghdad, UTC+3)", moment=printed) if edition.time_zone in ZONES
            else tr("Made: {moment} (UTC)", moment=printed))
    return "\n".join((tr("Data up to: {day}", day=day), tr("Data file changed: {moment}", moment=changed), made))


def _producer(edition: Edition) -> str:
    if edition.producer:
        return tr("Made by: {producer}", producer=edition.producer)
    return tr("Made with IMSMA Tools. The producer is not named in the options.")


def sources_text(layers: Iterable[QgsVectorLayer], tables: Sequence[str], extent: QgsRectangle,
                 areas: Boundaries, digits: Digits) -> str:
    """Returns where the records in view come from, counted, and the edition of the boundaries."""
    parts = []
    for layer, table in zip(layers, tables):
        index = layer.fields().indexOf("source")
        if index < 0 or table == "admin_area":
            continue
        request = QgsFeatureRequest().setFilterRect(extent).setSubsetOfAttributes([index])
        counted = Counter(_source(feature.attributes()[index]) for feature in layer.getFeatures(request))
        if counted:
            named = ", ".join(f"{name} ({number_text(count, digits=digits)})" for name, count in sorted(
                counted.items()))
            parts.append(tr("{table}: {sources}", table=layer.name(), sources=named))
    if areas.edition:
        parts.append(tr("Boundaries: {edition}", edition=areas.edition))
    return "; ".join(parts) if parts else tr("no records on this map")


def _source(value: object) -> str:
    return tr("own records") if not isinstance(value, str) or value in ("", OWN_SOURCE) else value


def file_stem(map_type: MapType, place: Place, paper: Paper, day: Optional[datetime.date], language: Language,
              country: str) -> str:
    """Returns the name of a page's file without ending, for example ``CONTAMINATION_IQG02_Basrah_A4_20260131``.

    Only letters, digits and hyphens, so that it can be saved on any system and sent by any mail.
    """
    code = place.pcode or country or "ALL"
    when = day.strftime("%Y%m%d") if day else "undated"
    parts = [map_type.prefix, code, place.name_en, paper.name, when]
    if language is not Language.EN:
        parts.append(language.value)
    return "_".join(_plain(part) for part in parts)


def _plain(text: str) -> str:
    """Returns a text in plain Latin letters, digits and hyphens."""
    latin = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^A-Za-z0-9]+", "-", latin).strip("-") or "x"
