"""The words around a map: title, number, scale, system, dates, sources, what is left out, what white does not mean."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem

from ...base.language import tr
from ...model.definition import Model
from ..grid import GridFacts
from .contract import Audience, Page, PagesFor, Wish
from .dates import Zone, day_text
from .numbers import Figures

_REACHED_BY = re.compile(r"\+?\d[\d\s()./-]{3,}\d|\S+@[\w.-]+\w|(?:https?://|www\.)\S*\w")
"""A telephone number, an address of mail or of a page inside a line of contact."""


@dataclass(frozen=True)
class Edition:
    """What is the same on every page of a series.

    ``left_out`` are sentences on what the person's filter and the data file leave out, ``warnings`` on sources that
    are not up to date.
    """

    wish: Wish
    model: Model
    country: str
    data_day: Optional[datetime.date]
    file_changed: datetime.datetime
    printed: datetime.datetime
    zone: Zone
    is_sample: bool
    left_out: Sequence[str]
    warnings: Sequence[str]
    area_names: Mapping[str, str]

    @property
    def figures(self) -> Figures:
        """Returns how figures are written."""
        return Figures(self.wish.language, self.wish.digits)


@dataclass(frozen=True)
class PageFacts:
    """What differs from page to page. ``annex`` counts from 1 behind a page, 0 is the page itself; ``annexes`` is how
    many the page has, known when all of it is made.
    """

    page: Page
    number: int
    pages: int
    scale: float
    grid: GridFacts
    crs: QgsCoordinateReferenceSystem
    sources: str
    annex: int = 0
    annexes: int = 0


def page_texts(edition: Edition, facts: PageFacts) -> dict[str, str]:
    """Returns every text of a page by the variable of the layout that shows it."""
    producer = edition.wish.producer
    return {
        "imsma_title": edition.wish.map_type.title.text(edition.wish.language),
        "imsma_subtitle": subtitle(edition, facts.page),
        "imsma_map_number": map_number(edition, facts.page),
        "imsma_classification": classification(edition.wish.who),
        "imsma_legend_title": tr("Legend"),
        "imsma_notes": "\n".join(notes(edition, facts.page)),
        "imsma_white_note": white_note(producer.name),
        "imsma_sources": facts.sources,
        "imsma_disclaimer": tr("The boundaries and names shown do not imply official endorsement. Absence of a symbol "
                               "does not mean absence of contamination."),
        "imsma_ruler_note": tr("This bar is 100 mm long when printed at full size. If it is not, do not measure on "
                               "this sheet."),
        "imsma_scale": tr("Scale {ratio} at {paper}", ratio=edition.figures.ratio(facts.scale),
                          paper=edition.figures.ordered(edition.wish.paper.value)),
        "imsma_crs": _crs(edition, facts),
        "imsma_dates": dates(edition),
        "imsma_producer": _producer(edition),
        "imsma_donors": tr("Donors: {names}", names=producer.donors) if producer.donors else "",
        "imsma_page": page_of_pages(edition, facts),
        "imsma_watermark": tr("SYNTHETIC") if edition.is_sample else "",
    }


def white_note(producer: str) -> str:
    """Returns the sentence that every map must carry."""
    if producer:
        return tr("White does not mean safe. Ask {producer} before using land.", producer=producer)
    return tr("White does not mean safe. Ask the mine action centre before using land.")


def classification(audience: Audience) -> str:
    """Returns who may see the product, in words."""
    if audience is Audience.PUBLIC:
        return tr("PUBLIC")
    return tr("RESTRICTED - for mine action use only")


def number_of(edition: Edition, page: Page) -> str:
    """Returns the number of a map."""
    parts = (edition.wish.number_series or edition.country, edition.wish.map_type.prefix, page.code)
    return edition.figures.ordered("-".join(part for part in parts if part))


def map_number(edition: Edition, page: Page) -> str:
    """Returns the number of a map and its version, by default the day of the data, in words."""
    day = edition.data_day.strftime("%Y%m%d") if edition.data_day else ""
    version = edition.wish.version or day
    number = number_of(edition, page)
    if not version:
        return tr("Map {number}", number=number)
    return tr("Map {number}, version {version}", number=number, version=edition.figures.ordered(version))


def subtitle(edition: Edition, page: Page) -> str:
    """Returns what the page shows of the country."""
    name, code = page.name(edition.wish.language), edition.figures.ordered(page.code)
    if page.level is PagesFor.OVERVIEW:
        return name
    if page.level is PagesFor.GOVERNORATE:
        return tr("Governorate {name} ({code})", name=name, code=code)
    if page.level is PagesFor.DISTRICT:
        district = tr("District {name} ({code})", name=name, code=code)
        return _within(edition, district, page)
    if page.level is PagesFor.PARCEL:
        return _within(edition, tr("Parcel {reference}", reference=code), page)
    named = code if page.name_en == page.code else tr("{code}, {name}", code=code, name=name)
    return _within(edition, named, page)


def _within(edition: Edition, text: str, page: Page) -> str:
    holder = edition.area_names.get(page.governorate, "")
    return tr("{place}, governorate {name}", place=text, name=holder) if holder else text


def notes(edition: Edition, page: Page) -> list[str]:
    """Returns what a reader must know that the map cannot show: sentences, the most important first."""
    found = list(edition.warnings)
    missing = _counted(edition, page.without_outline)
    if missing:
        found.append(tr("Without an outline, so not on this map: {records}", records=missing))
    anywhere = _counted(edition, page.unplaced)
    if anywhere:
        found.append(tr("With neither an outline nor a known area, so perhaps here: {records}", records=anywhere))
    return [*found, *edition.left_out]


def _counted(edition: Edition, counts: Mapping[str, int]) -> str:
    """Returns tables and counts in words, those of the map's layers; empty if there is nothing to count."""
    figures = edition.figures
    return ", ".join(tr("{table} {count}", table=edition.model.table(table).label.text(figures.language),
                        count=figures.number(count)) for table, count in counts.items()
                     if count and _is_drawn(edition, table))


def _is_drawn(edition: Edition, table: str) -> bool:
    return any(table == layer.table for layer in edition.wish.map_type.layers)


def dates(edition: Edition) -> str:
    """Returns how far the data go, when the data file changed, and when the map was made."""
    figures = edition.figures
    language, digits = figures.language, figures.digits
    day = day_text(edition.data_day, language, digits) if edition.data_day else tr("not known")
    return "\n".join((
        tr("Data up to: {day}", day=day),
        tr("Data file changed: {moment}", moment=edition.zone.moment_text(edition.file_changed, language, digits)),
        tr("Made: {moment}", moment=edition.zone.moment_text(edition.printed, language, digits))))


def _crs(edition: Edition, facts: PageFacts) -> str:
    figures = edition.figures
    kilometres = facts.grid.interval_m / 1000.0
    distance = (tr("{number} km", number=figures.number(kilometres)) if kilometres >= 1.0
                else tr("{number} m", number=figures.number(facts.grid.interval_m)))
    lines = [tr("Coordinates: {name}", name=figures.ordered(f"{facts.crs.description()} ({facts.crs.authid()})")),
             tr("Grid: lines every {distance}, in metres", distance=distance)]
    if facts.grid.reference:
        lines.append(tr("MGRS: {squares}", squares=figures.ordered(facts.grid.reference)))
    return "\n".join(lines)


def _producer(edition: Edition) -> str:
    producer = edition.wish.producer
    if not producer.name:
        return tr("Made with IMSMA Tools. The producer is not named in the options.")
    named = tr("Made by: {producer}", producer=producer.name)
    # After an Arabic word, +964 770 000 would be printed 000 770 964+.
    contact = _REACHED_BY.sub(lambda found: edition.figures.ordered(found[0]), producer.contact)
    return f"{named}\n{contact}" if contact else named


def page_of_pages(edition: Edition, facts: PageFacts) -> str:
    """Returns which page this is, and that there is more of it: nobody may take the first sheet for the whole."""
    figures = edition.figures
    number, pages = figures.number(facts.number), figures.number(facts.pages)
    if facts.annex:
        return tr("Page {number} of {pages}, annex {annex}", number=number, pages=pages,
                  annex=figures.number(facts.annex))
    if facts.annexes:
        return tr("Page {number} of {pages}, annexes: {count}", number=number, pages=pages,
                  count=figures.number(facts.annexes))
    return tr("Page {number} of {pages}", number=number, pages=pages)
