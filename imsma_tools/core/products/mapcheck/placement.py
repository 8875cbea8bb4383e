"""Where things lie: on the paper, where printers print, beside each other, and with room for what they say."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemHtml,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
)
from qgis.PyQt.QtCore import QRectF

from ...base.language import tr
from ...checks.remark import Severity
from ..templates.contents import LABELS
from ..templates.fitting import needed_size, text_size
from .page_view import PageView
from .remark import MapRemark

PRINTABLE_MM = 5.0
"""Office printers leave a margin of 4 to 5 mm blank, whatever lies there."""
_TOUCH_MM = 0.5
_CUT_MM = 0.5
_ANSWER = frozenset({"letter_body", "letter_end"})
"""What a letter says about land: without its end it may not go out."""
_OFF_MM = 0.1
_BEHIND = ("watermark",)
_CONTENT = (QgsLayoutItemLabel, QgsLayoutItemMap, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemPicture,
            QgsLayoutFrame, QgsLayoutItemHtml)


def on_paper(view: PageView) -> Iterator[MapRemark]:
    """MAP-20: nothing beyond the edge of the paper; MAP-21: nothing in the margin that printers leave blank."""
    for item in view.items:
        if not item.isVisible() or item.excludeFromExports() or item.parentGroup() is not None or not _says(view, item):
            continue
        paper, area = view.paper(item), view.area(item)
        if paper is None:
            yield view.remark("MAP-20", tr("{item} lies beside the page and is not printed.", item=view.word(item)),
                              item, severity=Severity.CORRECT if item.id() in LABELS else Severity.LOOK, mend="move_in")
            continue
        if not paper.adjusted(-_OFF_MM, -_OFF_MM, _OFF_MM, _OFF_MM).contains(area):
            yield view.remark("MAP-20", tr("{item} reaches beyond the edge of the page.", item=view.word(item)), item,
                              mend="move_in")
        elif not _printable(paper).contains(area):
            yield view.remark("MAP-21", tr("{item} reaches into the margin of {margin} mm that printers leave blank.",
                                           item=view.word(item), margin=f"{PRINTABLE_MM:.0f}"), item, mend="move_in")


def _printable(paper: QRectF) -> QRectF:
    inside = PRINTABLE_MM - _OFF_MM
    return paper.adjusted(inside, inside, -inside, -inside)


def _says(view: PageView, item: QgsLayoutItem) -> bool:
    """Returns True for items with something on them that a reader needs."""
    if not isinstance(item, _CONTENT):
        return False
    if isinstance(item, QgsLayoutItemLabel):
        return bool(view.texts[item.uuid()])
    if isinstance(item, QgsLayoutItemPicture):
        return bool(item.picturePath() or item.evaluatedPath())
    if isinstance(item, QgsLayoutItemLegend):
        return bool(item.model().rootGroup().findLayers())
    return not (isinstance(item, QgsLayoutFrame) and item.isEmpty())


def overlapping(view: PageView) -> Iterator[MapRemark]:
    """MAP-22: no item lies over another. What lies wholly on a map is placed there on purpose, see MAP-43."""
    items = [item for item in view.items if _says(view, item) and view.is_seen(item) and item.id() not in _BEHIND]
    areas = {item.uuid(): _inked(view, item) for item in items}
    for one, other in combinations(items, 2):
        both = areas[one.uuid()].intersected(areas[other.uuid()])
        if both.width() <= _TOUCH_MM or both.height() <= _TOUCH_MM or _belong_together(one, other, areas):
            continue
        yield view.remark("MAP-22", tr("{one} and {other} lie over each other.", one=view.word(one),
                                       other=view.word(other)), one, other)


def _inked(view: PageView, item: QgsLayoutItem) -> QRectF:
    """Returns the part of an item's place that it fills: the lines of a text, not the room left for more."""
    area = view.area(item)
    if isinstance(item, QgsLayoutItemLabel) and not item.itemRotation() and not item.hasBackground() and (
            item.mode() == QgsLayoutItemLabel.Mode.ModeFont):
        height = min(area.height(), needed_size(item, view.typeset[item.uuid()], text_size(item))[1] + 0.5)
        spare = area.height() - height
        vertical = int(item.vAlign())
        above = 0.0 if vertical & 0x20 else spare if vertical & 0x40 else spare / 2.0
        return QRectF(area.left(), area.top() + above, area.width(), height)
    return area


def _belong_together(one: QgsLayoutItem, other: QgsLayoutItem, areas: dict[str, QRectF]) -> bool:
    if one.parentGroup() is not None and one.parentGroup() is other.parentGroup():
        return True
    for holder, held in ((one, other), (other, one)):
        if isinstance(holder, QgsLayoutItemMap) and not isinstance(held, QgsLayoutFrame) and (
                areas[holder.uuid()].contains(areas[held.uuid()])) and held.zValue() > holder.zValue():
            return True
    return False


def cut_off(view: PageView) -> Iterator[MapRemark]:
    """MAP-07: no text is longer than its place, no table has more rows than its frames."""
    for label in view.labels:
        if not view.texts[label.uuid()] or not view.is_seen(label) or label.mode() != QgsLayoutItemLabel.Mode.ModeFont:
            continue
        width, height = needed_size(label, view.typeset[label.uuid()], text_size(label))
        room = label.rect()
        if height > room.height() + _CUT_MM or width > room.width() - 2.0 * label.marginX() + _CUT_MM:
            yield view.remark("MAP-07", tr("A text does not fit its place and is cut off: {text}",
                                           text=view.texts[label.uuid()].split("\n")[0][:80]), label, mend="fit_text",
                              severity=Severity.STOP if label.id() in _ANSWER else None)
    seen: list[Any] = []
    for frame in view.tables():
        table = frame.multiFrame()
        if table is None or any(table is one for one in seen) or not view.is_seen(frame):
            continue
        seen.append(table)
        room = sum(one.rect().height() for one in table.frames())
        if not frame.isEmpty() and table.totalSize().height() > room + _CUT_MM:
            yield view.remark("MAP-07", tr("A table has more rows than room on the page: {item}",
                                           item=view.word(frame)), frame)
