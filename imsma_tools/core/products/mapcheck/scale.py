"""Scale, coordinate system, bar, ruler and grid: what is written is what is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsLayoutItemMapGrid, QgsUnitTypes

from ...base.language import Language, speaking, tr
from ..templates.contents import RULER
from . import reading
from .page_view import PageView
from .remark import MapRemark

RULER_MM = 100.0
_RULER_OFF_MM = 0.2
_SCALE_OFF = 0.005
_PAPERS = {"A5": (148.0, 210.0), "A4": (210.0, 297.0), "A3": (297.0, 420.0), "A2": (420.0, 594.0),
           "A1": (594.0, 841.0), "A0": (841.0, 1189.0)}


def scale_text(view: PageView) -> Iterator[MapRemark]:
    """MAP-02: the written scale is the map's, in whatever digits."""
    text = view.text("scale_text")
    if not text or view.main is None:
        return
    label, real, written = view.label("scale_text"), view.main.item.scale(), reading.scale_in(text)
    if abs(written - real) > _SCALE_OFF * real:
        said = f"1:{written:,.0f}" if written else text[:40]
        yield view.remark("MAP-02", tr("The page says {written}, but the scale of the map is 1:{real}.", written=said,
                                       real=f"{real:,.0f}"), label, found=said, expected=f"1:{real:,.0f}",
                          mend="scale_text" if written else "")


def paper_text(view: PageView) -> Iterator[MapRemark]:
    """MAP-45: a scale holds on one paper size only, so the one that is named must be the page's."""
    text = view.text("scale_text")
    named = next((name for name in _PAPERS if name in text.upper()), "")
    if not named or not view.pages:
        return
    size = view.pages[0][0].pageSize()
    short, long = sorted((size.width(), size.height()))
    if abs(short - _PAPERS[named][0]) > 1.0 or abs(long - _PAPERS[named][1]) > 1.0:
        yield view.remark("MAP-45", tr("The scale is given for {named} paper, and the page measures {width} x {height} "
                                       "mm.", named=named, width=f"{size.width():.0f}", height=f"{size.height():.0f}"),
                          view.label("scale_text"), found=named, expected=f"{size.width():.0f} x {size.height():.0f}")


def crs_text(view: PageView) -> Iterator[MapRemark]:
    """MAP-03: the written coordinate system is the one drawn."""
    text = view.text("crs")
    if not text or view.main is None:
        return
    real, named = view.main.item.crs(), reading.systems_in(text)
    if reading.names_system(text, real.authid(), real.description()) and len(set(named)) <= 1:
        return
    yield view.remark("MAP-03", tr("The map is drawn in {real} and the page says another coordinate system.",
                                   real=f"{real.description()} ({real.authid()})"), view.label("crs"),
                      found=", ".join(named) or text[:60], expected=real.authid())


def grid(view: PageView) -> Iterator[MapRemark]:
    """MAP-28: the lines of the grid belong to the coordinate system that the text names."""
    text = view.text("crs")
    if view.main is None:
        return
    item = view.main.item
    for one in item.grids().asList():
        if not one.enabled():
            continue
        system = one.crs() if one.crs().isValid() else item.crs()
        if text and not reading.names_system(text, system.authid(), system.description()):
            yield view.remark("MAP-28", tr("The grid is drawn in {system}, which the page does not name.",
                                           system=f"{system.description()} ({system.authid()})"), item,
                              found=system.authid(), expected=", ".join(reading.systems_in(text)), mend="grid")
        if _blank(one):
            yield view.remark("MAP-28", tr("The grid has no distance between its lines, so nothing is drawn."), item)


def _blank(one: QgsLayoutItemMapGrid) -> bool:
    by_width = QgsLayoutItemMapGrid.GridUnit.DynamicPageSizeBased
    return bool(one.units() != by_width and (one.intervalX() <= 0.0 or one.intervalY() <= 0.0))


def bar_link(view: PageView) -> Iterator[MapRemark]:
    """MAP-25: bar, legend and north arrow speak of the main map."""
    main = view.main_map
    if main is None:
        return
    for item, word, mend in ((view.scale_bar, tr("scale bar"), "link_bar"), (view.legend, tr("legend"), "legend")):
        if item is None or not view.is_seen(item):
            continue
        linked = item.linkedMap()
        if linked is not main and (item is view.scale_bar or linked is not None or item.legendFilterByMapEnabled()):
            yield view.remark("MAP-25", tr("The {what} belongs to another map of the page, or to none.", what=word),
                              item, mend=mend)


def bar_length(view: PageView) -> Iterator[MapRemark]:
    """MAP-26: the unit written at the bar is the one it is measured in, and the bar has a length."""
    bar, main = view.scale_bar, view.main_map
    if bar is None or main is None or not view.is_seen(bar) or bar.style() == "Numeric":
        return
    labels = _unit_labels()
    written = labels.get(reading.plain(bar.unitLabel()).casefold())
    metre = QgsUnitTypes.DistanceUnit.DistanceMeters
    measured = QgsUnitTypes.fromUnitToUnitFactor(bar.units(), metre) * bar.mapUnitsPerScaleBarUnit()
    if written is not None and abs(measured - written) > _SCALE_OFF * written:
        yield view.remark("MAP-26", tr("The scale bar is {times} times as long as it says.",
                                       times=f"{measured / written:,.3g}"), bar, found=f"{measured:g} m",
                          expected=f"{written:g} m", mend="bar_units")
    elif bar.unitsPerSegment() <= 0.0 or bar.numberOfSegments() < 1:
        yield view.remark("MAP-26", tr("The scale bar has no length."), bar)
    elif written is None:
        yield view.remark("MAP-26", tr("The scale bar does not say in which unit it is."), bar, found=bar.unitLabel(),
                          mend="bar_units")


def _unit_labels() -> dict[str, float]:
    """Returns metres by what stands at a bar, in all languages."""
    found = {"km": 1000.0, "m": 1.0, "mi": 1609.344, "ft": 0.3048, "nm": 1852.0, "yd": 0.9144}
    for language in Language:
        with speaking(language):
            found |= {reading.plain(tr("km")).casefold(): 1000.0, reading.plain(tr("m")).casefold(): 1.0}
    return found


def ruler(view: PageView) -> Iterator[MapRemark]:
    """MAP-27: the bar by which the size of the print is checked is exactly 100 mm long."""
    bar = view.by_id(RULER)
    if bar is None or not view.is_seen(bar):
        return
    length = view.area(bar).width()
    if abs(length - RULER_MM) > _RULER_OFF_MM:
        yield view.remark("MAP-27", tr("The bar of 100 mm is {length} mm long: by it, every print would look wrong or "
                                       "a wrong one right.", length=f"{length:.1f}"), bar, found=f"{length:.1f} mm",
                          expected="100.0 mm", mend="ruler")
