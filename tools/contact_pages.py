"""Which pages the contact sheet shows of a data file: of every map type one or two, and the series on A3."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsGeometry, QgsProject

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Digits, Language
from imsma_tools.core.products.maps.contract import (
    Family,
    FilesBy,
    Filter,
    MapType,
    Orientation,
    PagesFor,
    PaperSize,
    Parcel,
    Producer,
    Wish,
)
from imsma_tools.core.products.maps.maker import SheetMaker
from imsma_tools.core.products.maps.map_type import load_map_type, map_types
from imsma_tools.core.workspace.blob import wkb_bounds

PRODUCER = Producer(name="Mine Action Office (training)", contact="+964 000 000 0000, office@example.org",
                    donors="With the support of example donors")
_BOTH_WAYS = ("contamination", "governorate")
"""Map types shown as a map of the whole country too; of the others one page is enough."""


@dataclass(frozen=True)
class Chosen:
    """What stands for all pages of a kind: the area with the most hazards, the records with the most points."""

    governorate: str
    district: str
    records: dict[str, str]
    parcel: Parcel


@dataclass(frozen=True)
class Planned:
    """A page or a series to print: ``title`` names it on the overview."""

    title: str
    wish: Wish


def choose(workspace: Any) -> Chosen:
    """Returns what the contact sheet shows of a data file."""
    return Chosen(_fullest(workspace, "governorate", PagesFor.GOVERNORATE),
                  _fullest(workspace, "district", PagesFor.DISTRICT),
                  {table: _with_most_points(workspace, table) for table in ("hazard", "task_order")},
                  _parcel(workspace))


def single_pages(chosen: Chosen, language: Language) -> Iterator[Planned]:
    """Yields every map type on A4: of areas the whole country or the fullest of them, of records one."""
    for name in map_types(None):
        map_type = load_map_type(name, None)
        for pages_for in _shown_for(map_type):
            yield Planned(f"{name}, {pages_for.value}", _wish(map_type, pages_for, language, chosen))


def series(chosen: Chosen, language: Language) -> Iterator[Planned]:
    """Yields the series on A3: the country with all governorates, and the districts of the fullest of them."""
    districts = Filter(areas=(chosen.governorate, chosen.district))
    for name, pages_for, areas in (("governorate", PagesFor.BOTH, Filter()),
                                   ("district", PagesFor.DISTRICT, districts)):
        yield Planned(f"{name}, A3", Wish(load_map_type(name, None), pages_for, language, _digits(language),
                                          PaperSize.A3, files_by=FilesBy.ONE, chosen=areas, producer=PRODUCER))


def _shown_for(map_type: MapType) -> list[PagesFor]:
    """Returns the whole country where it is wanted too, then the smallest kind of page that every data file has."""
    first = next(kind for kind in (PagesFor.GOVERNORATE, *map_type.pages_for) if kind in map_type.pages_for)
    return [PagesFor.OVERVIEW, first] if map_type.name in _BOTH_WAYS else [first]


def _wish(map_type: MapType, pages_for: PagesFor, language: Language, chosen: Chosen) -> Wish:
    areas = {PagesFor.GOVERNORATE: chosen.governorate, PagesFor.DISTRICT: chosen.district}.get(pages_for, "")
    record = chosen.records.get(map_type.record_table, "") if pages_for is PagesFor.RECORD else ""
    upright = map_type.family in (Family.LETTER, Family.SHEET)
    return Wish(map_type, pages_for, language, _digits(language), PaperSize.A4,
                Orientation.PORTRAIT if upright else Orientation.LANDSCAPE, files_by=FilesBy.ONE,
                chosen=Filter(areas=(areas,) if areas else (), records=(record,) if record else ()),
                parcels=(chosen.parcel,) if pages_for is PagesFor.PARCEL else (), producer=PRODUCER)


def _digits(language: Language) -> Digits:
    """Returns Arabic-Indic digits for Kurdish, so that both are seen."""
    return Digits.ARABIC_INDIC if language is Language.CKB else Digits.WESTERN


def _fullest(workspace: Any, name: str, pages_for: PagesFor) -> str:
    maker = SheetMaker(workspace, Wish(load_map_type(name, None), pages_for), QgsProject())
    try:
        pages = maker.pages()
    except BadInput:
        return ""
    finally:
        maker.close()
    return max(pages, key=lambda page: (page.counts.get("hazard", 0), page.counts.get("task_order", 0), page.code)).code


def _with_most_points(workspace: Any, table: str) -> str:
    """Returns the local id of the record with the most turning points; without any, the one drawn with most."""
    points = Counter(row["record_guid"] for row in workspace.rows("turning_point") if row["record_table"] == table)
    rows = [row for row in workspace.rows(table) if row["geom"] is not None]
    if not rows:
        return ""
    best = max(rows, key=lambda row: (points[row["guid"]], len(row["geom"]) if len(row["geom"]) < 1000 else 0,
                                      str(row["guid"])))
    return str(best["local_id"] or best.get("task_no") or "")


def _parcel(workspace: Any) -> Parcel:
    """Returns a parcel beside a hazard: it touches the corner of the hazard's rectangle."""
    row = min((row for row in workspace.rows("hazard") if row["geom"] is not None and len(row["geom"]) > 200),
              key=lambda row: str(row["local_id"]))
    bounds = wkb_bounds(bytes(row["geom"]))
    west, east, south, north = bounds or (0.0, 0.0, 0.0, 0.0)
    x, y = (west + east) / 2.0, (south + north) / 2.0
    outline = QgsGeometry.fromWkt(f"MULTIPOLYGON((({x} {y}, {x + 0.004} {y}, {x + 0.004} {y + 0.003}, {x} {y + 0.003}, "
                                  f"{x} {y})))")
    return Parcel("2026/117", bytes(outline.asWkb()), "Directorate of Agriculture")
