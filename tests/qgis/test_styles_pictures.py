"""What is on the paper: classes told apart by every reader and by a photocopier, no record lost, no hazard covered."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry
from style_pictures import (
    DOTS,
    READERS,
    difference_mm2,
    flag,
    ink_mm2,
    legend_patch,
    picture,
    seen_by,
    styled_layer,
    with_record,
)

from tools.symbology.parts import hatch_lines

SCALES = {5000: (20.0, 12.0), 50000: (14.0, 9.0), 500000: (3.0, 2.0), 2500000: (0.8, 0.5)}
"""Scales of maps, and how large the outline of a record is on them, in millimetres."""
LEAST_MM2 = {5000: 1.5, 50000: 1.5, 500000: 0.7, 2500000: 0.1}
"""By how much two classes differ at least: a quarter of the ink of the smallest marker."""

Record = tuple[str, dict[str, Any]]


def record(style: str, **values: Any) -> Record:
    return style, values


LEFT = {"site_left_on": "2026-01-01", "site_left_confirmed_by": "A. Name"}
AREAS: tuple[Record, ...] = (
    *(record("hazard", hazard_class=kind, hazard_status="OPEN")
      for kind in ("CHA", "SHA", "INDICATION", "STOCKPILE", "EOD_SPOT", None)),
    *(record("hazard", hazard_class=kind, hazard_status="WORKED_ON") for kind in ("CHA", "SHA")),
    *(record("hazard", hazard_class="CHA", hazard_status=state) for state in ("CLOSED", "HANDED_OVER")),
    *(record("hazard", hazard_class=kind, hazard_status="OPEN", position_method="CIRCLE") for kind in ("CHA", "SHA")),
    *(record("land_release", outcome=outcome) for outcome in ("CLEARED", "REDUCED", "CANCELLED", None)),
    record("land_release", outcome="CLEARED", accepted=False),
    *(record("completion_report", outcome=outcome, approval="SUBMITTED")
      for outcome in ("CLEARED", "REDUCED", "CANCELLED", None)),
    *(record("handover_certificate", extent=extent) for extent in ("PARTIAL", "FULL")),
    *(record("task_order", status=state, **left) for left in ({}, LEFT)
      for state in ("PLANNED", "ISSUED", "ONGOING", "SUSPENDED", "COMPLETED", "CLOSED", None)),
    record("task_order", status="DRAFT"),
    record("other_order"), record("other_order", site_left_on="2026-01-01"),
    *(record("order_overlaps", severity=level) for level in ("stop", "correct", "look", "note", None)),
    *(record("gap", thin=thin) for thin in (True, False)),
    record("parcels", reference="LE-1"),
    record("current"),
)
POINTS: tuple[Record, ...] = (
    *(record("accident", killed=killed, injured=injured) for killed, injured in ((1, 0), (0, 1), (0, 0), (None, None))),
    *(record("ordnance_item", category=code) for code in ("APM", "APM_IMP", "AVM", "CMR", "UXO", "IED", None)),
    *(record("qm_visit", result=code) for code in ("PASSED", "PASSED_WITH_REMARKS", "FAILED", None)),
    record("eore_session"), record("victim_assistance"),
    *(record("settlement", settlement_type=code) for code in ("CITY", "TOWN", "CAMP", "VILLAGE", None)),
    *(record("turning_point", point_type=code)
      for code in ("REFERENCE", "BENCHMARK", "START", "TURNING", "INTERMEDIATE", "END", "EVIDENCE", None)),
)
TOTALS = tuple(record("area_totals", records=number) for number in (0, 5, 20, 100, 500, None))
PROGRESS = tuple(record("task_progress", pct_spatial=share, stale=stale)
                 for share, stale in ((None, False), (0.0, False), (10.0, False), (60.0, False), (99.0, False),
                                      (60.0, True)))
BOUNDARIES = (*(record("admin_area", level=level) for level in (0, 1, 2)),
              *(record("responsibility_area", responsibility=code) for code in ("SHARED", "SOLE")))


def shape(style: str, scale: float, right_mm: float = 0.0) -> QgsGeometry:
    width, height = SCALES[int(scale)]
    made = flag(width / 1000 * scale, height / 1000 * scale, right_mm / 1000 * scale)
    return QgsGeometry.fromPolygonXY(made.asMultiPolygon()[0]) if style == "parcels" else made


def drawn(one: Record, scale: float) -> np.ndarray:
    style, values = one
    return picture([with_record(styled_layer(style), shape(style, scale), **values)], scale)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize(("group", "scales"), [
    (AREAS, SCALES), (POINTS, SCALES), (TOTALS, (5000, 50000)), (PROGRESS, (5000, 50000, 500000)),
    (BOUNDARIES, (5000, 50000))], ids=("areas", "points", "totals", "progress", "boundaries"))
def test_classes_that_meet_on_a_map_are_told_apart(qgis_app, group, scales, scale: int) -> None:
    """By readers with and without all cones, and on a photocopy of one bit."""
    if scale not in scales:
        return
    pictures = [drawn(one, scale) for one in group]
    least = LEAST_MM2[scale] if group is not POINTS else 0.3
    for reader in READERS:
        seen = [seen_by(dots, reader).astype(np.float32) for dots in pictures]
        alike = [(reader, round(differ, 2), group[a], group[b])
                 for a, b in itertools.combinations(range(len(group)), 2)
                 if (differ := difference_mm2(seen[a], seen[b])) < least]
        assert alike == []


def test_the_measure_knows_alike_from_different(qgis_app) -> None:
    """The same class twice does not differ; a class that only its colour tells apart is alike on a photocopy."""
    one, same = drawn(AREAS[0], 50000), drawn(AREAS[0], 50000)
    assert difference_mm2(one, same) == 0.0
    red, grey = np.ones((60, 60, 3)), np.ones((60, 60, 3))
    red[10:50, 10:50] = (1.0, 0.5, 0.5)
    grey[10:50, 10:50] = (0.7, 0.7, 0.7)
    assert difference_mm2(red, grey) > 5.0
    assert difference_mm2(seen_by(red, "one bit"), seen_by(grey, "one bit")) == 0.0


@pytest.mark.parametrize("style", sorted({style for style, _ in (*AREAS, *POINTS, *TOTALS, *PROGRESS, *BOUNDARIES)}))
def test_a_legend_tells_its_classes_apart_and_stays_in_its_rows(qgis_app, style: str) -> None:
    layer = styled_layer(style)
    rules = layer.renderer().rootRule().children()
    patches = [legend_patch(rule.symbol()) for rule in rules]
    for reader in READERS:
        seen = [seen_by(dots, reader) for dots in patches]
        alike = [(reader, rules[a].label(), rules[b].label()) for a, b in itertools.combinations(range(len(rules)), 2)
                 if difference_mm2(seen[a], seen[b]) < 0.25]
        assert alike == []
    for rule, dots in zip(rules, patches):
        rows = np.flatnonzero((dots < 0.9).any(axis=(1, 2)))
        assert (rows[-1] - rows[0] + 1) / DOTS < 3.2 + 1.4, rule.label()   # rows of a legend are 4.7 mm apart


@pytest.mark.parametrize(("dashed", "whole", "scale"), [
    (record("land_release", outcome="CANCELLED"), record("land_release", outcome="REDUCED"), 5000),
    (record("task_order", status="CLOSED"), record("task_order", status="COMPLETED"), 100000)])
def test_dashes_stay_dashes_on_the_map(qgis_app, dashed: Record, whole: Record, scale: int) -> None:
    """A line whose look is worked out is drawn whole: so it was, in hatches and beyond 1:50,000."""
    shapes = flag(0.02 * scale, 0.012 * scale)
    inks = [ink_mm2(picture([with_record(styled_layer(style), shapes, **values)], scale))
            for style, values in (dashed, whole)]
    assert inks[0] < 0.8 * inks[1]


def test_a_legend_shows_the_hatch_of_the_map(qgis_app) -> None:
    """Lines as broad, as far apart and at the same angle, once."""
    for style in {style for style, _ in (*AREAS, *TOTALS, *PROGRESS)}:
        layer = styled_layer(style)
        for rule in layer.renderer().rootRule().children():
            parts = rule.symbol().symbolLayers()
            samples = [part for part in parts if part.layerType() == "LinePatternFill"]
            drawn_lines = [part for part in parts if part.layerType() == "GeometryGenerator"]
            assert len(samples) == len(drawn_lines), rule.label()
            for sample, lines in zip(samples, drawn_lines):
                assert lines.geometryExpression() in [
                    hatch_lines(round(sample.lineAngle()), sample.distance(), released) for released in (True, False)]
                one, other = sample.subSymbol().symbolLayer(0), lines.subSymbol().symbolLayer(0)
                assert (one.width(), one.color().name(), one.customDashVector()) == (
                    other.width(), other.color().name(), other.customDashVector()), rule.label()


ODD_SHAPES = {
    "crosses itself": [(-50, -30), (50, 30), (50, -30), (-50, 30)],
    "flat": [(-50, 0), (0, 0), (50, 0)],
    "a corner twice": [(-50, -30), (50, -30), (50, -30), (50, 30), (-50, 30)],
    "one metre": [(0, 0), (1, 0), (1, 1)],
    "fifty kilometres": [(-25000, -25000), (25000, -25000), (25000, 25000), (-25000, 25000)],
}
BOUNDARY_STYLES = ("admin_area", "responsibility_area", "area_totals")
"""They have no marker: a dot for a boundary would be read as a place."""
STRANGE: dict[str, list[dict[str, Any]]] = {
    "hazard": [{}, {"hazard_class": "", "hazard_status": ""}, {"hazard_class": "XX", "hazard_status": "XX"},
               {"hazard_class": "CHA", "hazard_status": "CLOSED"}],
    "land_release": [{}, {"outcome": "XX"}], "progress_report": [{}, {"outcome": "XX", "approval": "XX"}],
    "completion_report": [{}], "handover_certificate": [{}, {"extent": "XX"}],
    "task_order": [{}, {"status": "XX"}, {"status": ""}], "other_order": [{}],
    "order_overlaps": [{}, {"severity": "XX"}],
    "overlap": [{}], "gap": [{}], "task_progress": [{}, {"pct_spatial": -1.0}, {"pct_spatial": 400.0}],
    "area_totals": [{}, {"records": -1}], "responsibility_area": [{}, {"responsibility": "XX"}], "admin_area": [{}],
}


@pytest.mark.parametrize("style", STRANGE)
@pytest.mark.parametrize("name", ODD_SHAPES)
def test_no_record_is_lost_whatever_its_codes_and_its_outline(qgis_app, style: str, name: str) -> None:
    x, y = 500000.0, 3600000.0
    text = ", ".join(f"{x + east} {y + north}" for east, north in [*ODD_SHAPES[name], ODD_SHAPES[name][0]])
    outline = QgsGeometry.fromWkt(f"MultiPolygon((({text})))")
    for values, scale in itertools.product(STRANGE[style], SCALES):
        if style in BOUNDARY_STYLES and name != "fifty kilometres" and (scale > 5000 or name == "one metre"):
            continue
        layer = with_record(styled_layer(style), outline, **values)
        if name == "fifty kilometres" and scale < 1000000:   # its edges are off the page
            dots = picture([layer], scale, right_m=25000.0)
        else:
            dots = picture([layer], scale)
        assert ink_mm2(seen_by(dots, "one bit")) > 0.02, (values, scale)


@pytest.mark.parametrize("style", sorted({style for style, _ in POINTS}))
def test_no_point_is_lost(qgis_app, style: str) -> None:
    for scale in SCALES:
        assert ink_mm2(picture([with_record(styled_layer(style), shape(style, scale))], scale)) > 0.3, scale


COVERS: tuple[tuple[Record, ...], ...] = (
    (record("task_order", status="ONGOING"), record("land_release", outcome="CLEARED")),
    (record("task_order", status="SUSPENDED"),), (record("other_order"),),
    (record("order_overlaps", severity="stop"), record("task_order", status="ONGOING")),
    (record("gap", thin=False),),
    (record("parcels", reference="LE-1"),),
    (record("current"),),
)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("above", COVERS, ids=lambda above: above[0][0] + str(len(above)))
@pytest.mark.parametrize("kind", ["CHA", "SHA", None])
def test_nothing_above_covers_a_hazard(qgis_app, scale: int, above: tuple[Record, ...], kind: str | None) -> None:
    """An order, its overlaps and a release on the very outline of a hazard: the hazard is still seen, on a copy too."""
    hazard = with_record(styled_layer("hazard"), shape("hazard", scale), hazard_class=kind, hazard_status="OPEN")
    over = [with_record(styled_layer(style), shape(style, scale), **values) for style, values in above
            if style != "land_release"]
    below = [with_record(styled_layer(style), shape(style, scale), **values) for style, values in above
             if style == "land_release"]
    with_it, without = picture([*over, hazard, *below], scale), picture([*over, *below], scale)
    for reader in READERS:
        seen = difference_mm2(seen_by(with_it, reader), seen_by(without, reader))
        assert seen > 2.0 * LEAST_MM2[scale], (reader, seen)


def test_markers_alone_show_where_outlines_are_dots(qgis_app) -> None:
    """NG: beyond 1:50,000 markers, corners from 1:25,000 on (domain facts 7)."""
    tiny = flag(30.0, 20.0)
    layer = with_record(styled_layer("hazard"), tiny, hazard_class="CHA", hazard_status="OPEN")
    for scale, least in ((60000, 1.5), (500000, 1.5), (2500000, 0.8)):
        assert ink_mm2(picture([layer], scale)) > least, scale
    large = shape("hazard", 50000)
    layer = with_record(styled_layer("hazard"), large, hazard_class="CHA", hazard_status="OPEN")
    near, far = picture([layer], 24000), picture([layer], 26000)
    white = [int(((dots > 0.98).all(axis=2)).sum()) for dots in (near, far)]
    assert white[0] != white[1]
