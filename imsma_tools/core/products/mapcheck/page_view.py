"""A page as the map check reads it: its items, what each label says, and which item plays which part.

An item plays a part by its id, else by the variable it shows, else by what it says or is: so a layout that a person
made without a template of ours is checked by the same rules.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, Optional

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRectF

from ...base.language import speaking
from ...checks.remark import Severity
from ..maps.contract import Family
from ..templates.contents import FAMILY_PROPERTY, LABELS, LEGEND, LOCATOR, MAIN_MAP, NORTH_ARROW, SCALE_BAR
from . import reading, standing
from .catalogue import map_rules
from .context import CheckContext
from .map_view import MapView
from .remark import MapRemark

INVISIBLE = 0.05
"""Whatever covers less of the paper than this is not seen."""
_SMALL_MAP = 0.5
"""A map of less than half the size of the largest is a small one beside it."""

_SAYS: dict[str, Callable[[str], bool]] = {
    "scale_text": lambda text: reading.scale_in(text) > 0.0,
    "crs": lambda text: bool(reading.systems_in(text)) or "UTM" in text or "WGS" in text,
    "dates": lambda text: bool(reading.days_in(text)),
    "page_no": standing.is_page_number, "white_note": standing.is_white_note,
    "classification": lambda text: standing.audience_of(text) is not None}
"""Parts that are recognised by what a label says, where no label has our id or shows our variable."""


class PageView:
    """One page under the eyes of the check. Valid until the layout changes."""

    def __init__(self, layout: QgsPrintLayout, context: CheckContext) -> None:
        self.layout = layout
        self.context = context
        self.project = context.project
        self.items: list[QgsLayoutItem] = [
            item for item in layout.items()
            if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage)]
        self.pages = [(layout.pageCollection().page(number), number)
                      for number in range(layout.pageCollection().pageCount())]

    def remark(self, rule: str, message: str, *items: Any, found: str = "", expected: str = "", mend: str = "",
               severity: Optional[Severity] = None) -> MapRemark:
        """Returns a remark by a rule of the catalogue, as severe as the catalogue says."""
        return MapRemark(rule, severity or map_rules()[rule].severity, "map", self.context.page, message,
                         local_id=self.context.page, found=found, expected=expected,
                         items=tuple(dict.fromkeys(self.word(item) for item in items)), mend=mend)

    @staticmethod
    def word(item: Any) -> str:
        """Returns what an item is called: its id, else the inner name that QGIS gave it."""
        return item if isinstance(item, str) else str(item.id() or item.uuid())

    def named(self, word: str) -> Optional[QgsLayoutItem]:
        """Returns the item that :meth:`word` called so."""
        return next((item for item in self.items if word in (item.id(), item.uuid())), None)

    def of_kind(self, kind: Any) -> list[Any]:
        """Returns the items of a kind."""
        return [item for item in self.items if isinstance(item, kind)]

    @cached_property
    def family(self) -> Optional[Family]:
        """The kind of template; None for a layout that a person made."""
        if self.context.family is not None:
            return self.context.family
        word = str(self.layout.customProperty(FAMILY_PROPERTY) or "")
        return next((family for family in Family if family.value == word), None)

    @cached_property
    def is_ours(self) -> bool:
        """True where ids of ours are to be expected."""
        return self.family is not None or sum(1 for item in self.items if item.id() in LABELS) >= 3

    # ---- items

    def area(self, item: QgsLayoutItem) -> QRectF:
        """Returns where an item lies, in millimetres of the layout, turned items with their corners."""
        return QRectF(item.mapRectToScene(item.rect()))

    def paper(self, item: QgsLayoutItem) -> Optional[QRectF]:
        """Returns the paper that holds the middle of an item, else the one it touches, None off every page."""
        where = self.area(item)
        return next((paper for paper in self._papers if paper.contains(where.center())),
                    next((paper for paper in self._papers if paper.intersects(where)), None))

    @cached_property
    def _papers(self) -> list[QRectF]:
        return [QRectF(page.mapRectToScene(page.rect())) for page, _ in self.pages]

    def is_seen(self, item: QgsLayoutItem) -> bool:
        """Returns True if an item is printed: shown, not left out, not transparent, with a size, on a page."""
        address = sip.unwrapinstance(item)   # a layout from elsewhere may have two items of one inner name
        if address not in self._seen:
            self._seen[address] = self._is_seen(item)   # dozens of rules ask it of the same items
        return self._seen[address]

    @cached_property
    def _seen(self) -> dict[Any, bool]:
        return {}

    def _is_seen(self, item: QgsLayoutItem) -> bool:
        group = item.parentGroup()
        if not item.isVisible() or item.excludeFromExports() or item.itemOpacity() < INVISIBLE or (
                group is not None and not self.is_seen(group)):
            return False
        if isinstance(item, QgsLayoutItemLabel) and item.fontColor().alphaF() < INVISIBLE:
            return False
        where = item.rect()
        return where.width() > 0.1 and where.height() > 0.1 and self.paper(item) is not None

    def by_id(self, key: str, kind: Any = QgsLayoutItem) -> Optional[Any]:
        """Returns the item with an id and of a kind; one that is seen before one that is hidden."""
        found = [item for item in self.items if item.id() == key and isinstance(item, kind)]
        return next((item for item in found if self.is_seen(item)), found[0] if found else None)

    # ---- maps

    @cached_property
    def maps(self) -> list[QgsLayoutItemMap]:
        """The maps of the page, largest first."""
        maps = self.of_kind(QgsLayoutItemMap)
        return sorted(maps, key=lambda one: -one.rect().width() * one.rect().height())

    @cached_property
    def main_map(self) -> Optional[QgsLayoutItemMap]:
        """The map that scale, coordinate system and legend speak of: by its id, else the largest."""
        found = self.by_id(MAIN_MAP, QgsLayoutItemMap)
        return found if found is not None else next((one for one in self.maps if one.id() != LOCATOR), None)

    @cached_property
    def main(self) -> Optional[MapView]:
        """What the main map shows."""
        return self.view_of(self.main_map) if self.main_map is not None else None

    @cached_property
    def small_map(self) -> Optional[QgsLayoutItemMap]:
        """The small map of the country."""
        found = self.by_id(LOCATOR, QgsLayoutItemMap)
        return found if found is not None else next((
            one for one in self.maps if one is not self.main_map and self.size_of(one) < _SMALL_MAP), None)

    def size_of(self, one: QgsLayoutItemMap) -> float:
        """Returns the size of a map beside the main one's."""
        main = self.main_map
        whole = main.rect().width() * main.rect().height() if main is not None else 0.0
        return one.rect().width() * one.rect().height() / whole if whole > 0.0 else 0.0

    @cached_property
    def _views(self) -> dict[str, MapView]:
        return {}

    def view_of(self, one: QgsLayoutItemMap) -> MapView:
        """Returns what a map shows; asked once for a page."""
        if one.uuid() not in self._views:
            self._views[one.uuid()] = MapView(self.layout, one, self.context)
        return self._views[one.uuid()]

    # ---- parts of the page

    @cached_property
    def legend(self) -> Optional[QgsLayoutItemLegend]:
        return self._part(LEGEND, QgsLayoutItemLegend)

    @cached_property
    def scale_bar(self) -> Optional[QgsLayoutItemScaleBar]:
        return self._part(SCALE_BAR, QgsLayoutItemScaleBar)

    @cached_property
    def north_arrow(self) -> Optional[QgsLayoutItemPicture]:
        found = self.by_id(NORTH_ARROW, QgsLayoutItemPicture)
        if found is not None:
            return found
        pictures = self.of_kind(QgsLayoutItemPicture)
        return next((one for one in pictures if one.linkedMap() is not None
                     or any(word in one.picturePath().lower() for word in ("north", "arrow", "windrose"))), None)

    def _part(self, key: str, kind: Any) -> Optional[Any]:
        found = self.by_id(key, kind)
        if found is not None:
            return found
        seen = [item for item in self.of_kind(kind) if self.is_seen(item)]
        return seen[0] if seen else None

    def tables(self) -> list[QgsLayoutFrame]:
        """Returns the frames of tables."""
        return self.of_kind(QgsLayoutFrame)

    # ---- words

    @cached_property
    def labels(self) -> list[QgsLayoutItemLabel]:
        return self.of_kind(QgsLayoutItemLabel)

    @cached_property
    def texts(self) -> dict[str, str]:
        """The plain text of each label by the inner name of its item, whether it is seen or not."""
        return {key: reading.plain(text) for key, text in self.typeset.items()}

    @cached_property
    def typeset(self) -> dict[str, str]:
        """The text of each label as it is printed, by the inner name of its item."""
        return {label.uuid(): label.currentText() for label in self.labels}

    def label(self, part: str) -> Optional[QgsLayoutItemLabel]:
        """Returns the label that plays a part, seen or not."""
        found = self.by_id(part, QgsLayoutItemLabel)
        if found is not None:
            return found
        variable = f"@{LABELS[part]}"
        found = next((label for label in self.labels if variable in label.text().replace("%]", " ").split()), None)
        says = _SAYS.get(part)
        if found is not None or says is None or self.is_ours:
            return found
        with speaking(self.context.language):
            return next((label for label in self.labels
                         if self.is_seen(label) and says(self.texts[label.uuid()])), None)

    def text(self, part: str) -> str:
        """Returns what a part of the page says to a reader, plain; empty if it is missing or hidden."""
        label = self.label(part)
        return self.texts[label.uuid()] if label is not None and self.is_seen(label) else ""

    @cached_property
    def all_text(self) -> str:
        """Every text that is seen on the page, plain."""
        return "\n".join(self.texts[label.uuid()] for label in self.labels if self.is_seen(label))
