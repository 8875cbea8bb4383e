"""Things on a page besides maps and words: legend, bar, north arrow, small map, pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsLayoutItemMap, QgsLayoutItemPicture

from ...base.language import tr
from ...checks.remark import Severity
from ..maps.contract import Family
from ..templates.contents import LOGOS, RULER
from .page_view import PageView
from .remark import MapRemark

_ARROW_OFF_DEGREES = 1.0


def missing_things(view: PageView) -> Iterator[MapRemark]:
    """MAP-04 where something is not there, MAP-35 where it is there and hidden."""
    if view.family is Family.ANNEX or view.main_map is None:
        return
    needed = [(view.legend, "legend", tr("legend")), (view.scale_bar, "scale_bar", tr("scale bar")),
              (view.north_arrow, "north_arrow", tr("north arrow")), (view.by_id(RULER), RULER, tr("100 mm bar"))]
    if view.family is not Family.LETTER:
        needed.append((view.small_map, "locator", tr("small map of the country")))
    for item, key, word in needed:
        severity = Severity.CORRECT if key in ("legend", "scale_bar", "north_arrow") else Severity.LOOK
        if item is None:
            yield view.remark("MAP-04", tr("The page has no {what}.", what=word), key, severity=severity)
        elif not view.is_seen(item):
            yield view.remark("MAP-35", tr("The page has its {what}, but hidden, transparent or off the page.",
                                           what=word), item, severity=severity, mend="show")


def arrow_direction(view: PageView) -> Iterator[MapRemark]:
    """MAP-34: the north arrow points where north is on the main map."""
    arrow, main = view.north_arrow, view.main_map
    if arrow is None or main is None or not view.is_seen(arrow):
        return
    turn = (arrow.pictureRotation() + arrow.itemRotation()) % 360.0
    expected = (main.mapRotation() + main.itemRotation()) % 360.0
    if arrow.linkedMap() is main and arrow.northMode() == QgsLayoutItemPicture.NorthMode.TrueNorth:
        # True north differs from grid north by what only QGIS knows here; an offset or a turn of the item is ours.
        turn, expected = (arrow.northOffset() + arrow.itemRotation()) % 360.0, 0.0
    off = abs((turn - expected + 180.0) % 360.0 - 180.0)
    if off > _ARROW_OFF_DEGREES:
        yield view.remark("MAP-34", tr("The north arrow points {degrees} degrees away from north on the map.",
                                       degrees=f"{off:.0f}"), arrow, found=f"{turn:.0f}", expected=f"{expected:.0f}",
                          mend="arrow")
    elif arrow.linkedMap() is not main and arrow.linkedMap() is not None:
        yield view.remark("MAP-25", tr("The {what} belongs to another map of the page, or to none.",
                                       what=tr("north arrow")), arrow, mend="arrow")


def overview_frame(view: PageView) -> Iterator[MapRemark]:
    """MAP-38: the small map shows where the main one lies."""
    small, main = view.small_map, view.main_map
    if small is None or main is None or not view.is_seen(small):
        return
    frames = [one for one in small.overviews().asList() if one.enabled() and one.linkedMap() is main]
    if not frames:
        yield view.remark("MAP-38", tr("The small map does not show the frame of the main map."), small,
                          mend="overview")
    elif not _meets(view, small, main):
        yield view.remark("MAP-38", tr("The main map lies outside the small map."), small)


def _meets(view: PageView, small: QgsLayoutItemMap, main: QgsLayoutItemMap) -> bool:
    try:
        turned = QgsCoordinateTransform(main.crs(), small.crs(), view.project).transformBoundingBox(main.extent())
    except QgsCsException:
        return True
    return bool(turned.intersects(small.extent()))


def pictures(view: PageView) -> Iterator[MapRemark]:
    """MAP-30: pictures whose file is not there; QGIS prints a red cross or nothing."""
    for picture in view.of_kind(QgsLayoutItemPicture):
        if not view.is_seen(picture):
            continue
        path = picture.evaluatedPath() or picture.picturePath()
        if not path and picture.id() not in LOGOS:
            yield view.remark("MAP-30", tr("The picture {item} names no file.", item=view.word(picture)), picture,
                              mend="hide")
        elif not path:
            yield view.remark("MAP-30", tr("The place for a logo is empty. Choose one in the options, or hide it."),
                              picture, mend="hide")
        elif _is_missing(view, picture, path):
            yield view.remark("MAP-30", tr("The picture {item} is not there: {file}", item=view.word(picture),
                                           file=Path(path).name), picture, found=path, mend="hide")


def _is_missing(view: PageView, picture: QgsLayoutItemPicture, path: str) -> bool:
    if path.startswith(("base64:", "data:", "http://", "https://")):
        return bool(picture.isMissingImage())
    known = view.context.remembered
    key = ("picture", path)
    if key not in known:
        known[key] = picture.isMissingImage() or not Path(path).is_file() or Path(path).stat().st_size == 0
    return bool(known[key])
