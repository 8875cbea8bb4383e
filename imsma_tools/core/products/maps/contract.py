"""The types that map types, pages, templates, the map check, the page loop and the windows agree on.

Nothing here needs QGIS, but the finished layouts of a :class:`Sheet` are QGIS's.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from ...base.language import Digits, Language
from ...checks.remark import Remark
from ...model.definition import Label

if TYPE_CHECKING:
    from qgis.core import QgsPrintLayout


class PagesFor(enum.Enum):
    """What gets a page. Levels of ``admin_area``: governorates 1, districts 2. The values are words of a script."""

    OVERVIEW = "overview"
    GOVERNORATE = "governorate"
    DISTRICT = "district"
    BOTH = "both"
    """The whole country first, then every governorate."""
    RECORD = "record"
    """Every record of the map type's own table: a hazard, a task order."""
    PARCEL = "parcel"
    """The outlines of a land enquiry."""


class Orientation(enum.Enum):
    """How the paper lies."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


class PaperSize(enum.Enum):
    """Paper that offices print on. ``short_mm`` and ``long_mm`` by ISO 216."""

    A4 = "A4"
    A3 = "A3"

    @property
    def short_mm(self) -> float:
        return {PaperSize.A4: 210.0, PaperSize.A3: 297.0}[self]

    @property
    def long_mm(self) -> float:
        return {PaperSize.A4: 297.0, PaperSize.A3: 420.0}[self]


class PageFormat(enum.Enum):
    """What a page is written as. The value is the ending of the file."""

    PDF = "pdf"
    PNG = "png"


class FilesBy(enum.Enum):
    """How pages are put together to files. A picture (PNG) is always one page."""

    PAGE = "page"
    ONE = "one"
    GOVERNORATE = "governorate"
    OPERATOR = "operator"


class Audience(enum.Enum):
    """Who may see a product. What the public may see is the authority's signed decision (domain facts 8.5)."""

    RESTRICTED = "restricted"
    PUBLIC = "public"


class Family(enum.Enum):
    """Kinds of page templates: what must be on them differs. The value begins the name of the file."""

    MAP = "map"
    """A map with its legend beside it or below."""
    SHEET = "sheet"
    """One record: a map, its facts and its table of turning points."""
    LETTER = "letter"
    """The answer to a land enquiry: text, a small map, a list."""
    ANNEX = "annex"
    """What found no room on the page before: legend and table."""


class Computed(enum.Enum):
    """Layers that no table holds: worked out when the map is made."""

    ORDER_OVERLAPS = "order_overlaps"
    """Ground that two orders of today share, by severity."""
    AREA_TOTALS = "area_totals"
    """Administrative areas with the number of records in each: what the public sees instead of outlines."""
    PARCELS = "parcels"
    """The outlines of a land enquiry."""
    TURNING_POINTS = "turning_points"
    """The points in the table of a sheet, with the numbers they have there."""


@dataclass(frozen=True)
class MapLayer:
    """One layer of a map type, from top to bottom.

    ``table`` is a table of the data file, or empty for a ``computed`` layer. ``filter`` is an expression on its fields,
    ``style`` a style other than the table's own. ``of`` names the table an AREA_TOTALS layer counts.
    """

    table: str = ""
    filter: str = ""
    style: str = ""
    computed: Optional[Computed] = None
    of: str = ""
    only_current: bool = False
    """Only the record whose page it is (RECORD pages)."""


@dataclass(frozen=True)
class MapType:
    """A map type: a JSON file that an office edits or adds.

    A place gets a page if one of ``page_tables`` has a record there. ``record_table`` gives RECORD pages their records.
    ``facts`` are fields of the record shown as a list, ``table`` names what is listed on the page: ``turning_points``,
    ``nearby``, ``orders``, ``hazards`` or nothing. ``scales`` are fixed scale numbers, smallest first; without any,
    round ones are found. ``near_m`` is how far around a record or parcel others are listed.
    """

    name: str
    version: int
    prefix: str
    title: Label
    about: Label
    family: Family
    audience: Audience
    layers: tuple[MapLayer, ...]
    pages_for: tuple[PagesFor, ...]
    page_tables: tuple[str, ...] = ()
    record_table: str = ""
    facts: tuple[str, ...] = ()
    table: str = ""
    scales: tuple[float, ...] = ()
    near_m: float = 500.0
    file: Optional[Path] = None


@dataclass(frozen=True)
class Filter:
    """Which of the pages and records are wanted; empty means all.

    ``areas`` are codes of administrative areas, ``operators`` guids or short names of organisations, ``statuses`` codes
    of the record's status, ``records`` local ids. ``since`` and ``until`` are days in the programme's zone, both
    included, and choose by the day something happened. A filter by anything but areas is written on the map.
    """

    areas: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    since: Optional[datetime.date] = None
    until: Optional[datetime.date] = None


@dataclass(frozen=True)
class Parcel:
    """One outline of a land enquiry: who asks under which reference, and where. ``wkb`` is in EPSG:4326."""

    reference: str
    wkb: bytes
    asked_by: str = ""
    asked_on: Optional[datetime.date] = None


@dataclass(frozen=True)
class Producer:
    """Who makes the map: from the options page. ``logos`` are picture files, the producer's own first."""

    name: str = ""
    contact: str = ""
    donors: str = ""
    logos: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wish:
    """What a person asks for. ``office_folder`` holds the office's own map types, styles and templates.

    ``scale`` fixes the scale number of every page. ``version`` stands beside the map number; by default the day of the
    data. ``number_series`` begins the map number; by default the country.
    """

    map_type: MapType
    pages_for: PagesFor
    language: Language = Language.EN
    digits: Digits = Digits.WESTERN
    paper: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE
    page_format: PageFormat = PageFormat.PDF
    files_by: FilesBy = FilesBy.PAGE
    audience: Optional[Audience] = None
    """None: as the map type says."""
    chosen: Filter = Filter()
    parcels: tuple[Parcel, ...] = ()
    scale: Optional[float] = None
    producer: Producer = Producer()
    number_series: str = ""
    version: str = ""
    office_folder: Optional[Path] = None

    @property
    def who(self) -> Audience:
        """Returns who may see the product."""
        return self.audience or self.map_type.audience


@dataclass(frozen=True)
class Page:
    """A page to be made. ``key`` is stable between runs (a code, a guid), ``code`` and ``name_en`` go into file names.

    ``box`` is west, south, east, north in degrees (EPSG:4326). ``governorate`` and ``operator`` say which file it
    belongs to; they are empty where there is none. ``counts`` tells how many records of a table lie on it,
    ``without_outline`` how many belong there and have no outline, ``unplaced`` how many have none and may lie anywhere.
    """

    key: str
    code: str
    name_en: str
    names: Mapping[Language, str]
    box: tuple[float, float, float, float]
    level: PagesFor
    governorate: str = ""
    operator: str = ""
    guid: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    without_outline: Mapping[str, int] = field(default_factory=dict)
    unplaced: Mapping[str, int] = field(default_factory=dict)

    def name(self, language: Language) -> str:
        """Returns the name in ``language``, the English one where there is no other."""
        return self.names.get(language) or self.name_en


@dataclass
class Sheet:
    """A page made: its layout, then those of the annex if something found no room. Valid until the next page is made.

    ``stem`` is the name of its file without ending. ``remarks`` were made while it was put together.
    """

    page: Page
    stem: str
    layouts: list[QgsPrintLayout]
    remarks: list[Remark] = field(default_factory=list)


@dataclass
class Series:
    """What came of a series: files in the order of the pages, remarks of the map check, places without data.

    ``refused`` names pages that the map check stopped, ``resumed`` counts those a former run had finished.
    """

    files: list[Path] = field(default_factory=list)
    pages: int = 0
    remarks: list[Remark] = field(default_factory=list)
    without_data: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    resumed: int = 0

    def as_dict(self) -> dict[str, Any]:
        """Returns plain values, for JSON."""
        return {"files": [str(file) for file in self.files], "pages": self.pages,
                "remarks": [remark.as_dict() for remark in self.remarks], "without_data": self.without_data,
                "refused": self.refused, "resumed": self.resumed}
