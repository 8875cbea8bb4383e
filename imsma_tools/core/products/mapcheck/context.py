"""What the map check is told about a page besides the page itself, and what it remembers from page to page."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer

from ...base.days import today
from ...base.language import Language
from ..maps.contract import Audience, Family

if TYPE_CHECKING:
    from ...sources.freshness import Freshness
    from ..publication import Publication


@dataclass
class CheckContext:
    """What is known about the pages of a series, or about one page. Make one for a series and change ``page``.

    ``page`` names the page in the remarks. ``family`` is read from the layout where it is not given. ``hazards`` is the
    unfiltered table of hazards; without it the layer of the project is asked without its filter. ``publication`` is the
    authority's decision for public maps. ``data_day`` is the newest day in the records, ``freshness`` how fresh each
    mirrored table is, ``without_outline`` how many hazards of the page no map can show. ``is_sample`` says that records
    are made up; without it the layers are asked. ``annexes`` are the pages on which the rest of the legend stands.
    Everything left out is not checked, or read from the page.
    """

    project: QgsProject
    language: Language = Language.EN
    page: str = ""
    family: Optional[Family] = None
    audience: Audience = Audience.RESTRICTED
    hazards: Optional[QgsVectorLayer] = None
    publication: Optional[Publication] = None
    data_day: Optional[datetime.date] = None
    freshness: Mapping[str, Freshness] = field(default_factory=dict)
    without_outline: int = 0
    is_sample: Optional[bool] = None
    annexes: Sequence[QgsPrintLayout] = ()
    today: datetime.date = field(default_factory=today)
    remembered: dict[Any, Any] = field(default_factory=dict, repr=False)
    """Answers about layers and fonts that do not change within a series. A page checked on demand gets a new one."""
