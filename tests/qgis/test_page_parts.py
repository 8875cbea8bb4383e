"""What stands on a page: frame, grid, scale bar and tables, set again for every page."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from page_kit import dressed
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsLayoutItemManualTable,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.base.language import Digits, Language
from imsma_tools.core.geometry.coordinates.mgrs import to_mgrs
from imsma_tools.core.geometry.coordinates.utm import Utm, from_utm
from imsma_tools.core.products.frame import SCALES, extent_in_degrees, frame, ring_if_small, round_scale
from imsma_tools.core.products.grid import FIGURES, LINES_MM, round_interval, set_grid
from imsma_tools.core.products.maps.contract import Family
from imsma_tools.core.products.project import utm_crs
from imsma_tools.core.products.scale_bar import set_scale_bar
from imsma_tools.core.products.tables import TableText, fill_table

HEAD = ("No.", "MGRS", "What")
MANY = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
POINTS = TableText(HEAD, tuple((f"TP{number}", f"38S MB {number:05d} 12345", f"{number * 1000.5:,.1f} m")
                               for number in range(1, 61)), (10.0, 40.0, 30.0), frozenset({0, 1}))


@pytest.fixture(scope="module")
def page(qgis_app):
    return dressed(Family.MAP)


@MANY
@given(st.floats(30.0, 60.0), st.floats(-60.0, 70.0), st.floats(0.0, 3.0), st.floats(0.0, 3.0))
def test_the_whole_box_is_on_the_paper_at_a_round_scale(page, x: float, y: float, wide: float, high: float) -> None:
    box = (x, y, x + wide, y + high)
    crs = utm_crs(x + wide / 2, y + high / 2)
    main = page.item("main_map")
    place = main.mapRectToScene(main.rect())
    scale = frame(main, box, crs, [], page.project)
    assert main.scale() == pytest.approx(scale, rel=1e-6)
    assert round_scale(scale) == pytest.approx(scale) and any(
        scale == pytest.approx(step * 10.0 ** power) for step in SCALES for power in range(8))
    assert extent_in_degrees(main, page.project).contains(QgsRectangle(*box))
    turned = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, page.project)
    assert main.extent().contains(turned.transformBoundingBox(QgsRectangle(*box)))
    assert main.mapRectToScene(main.rect()) == place, "the map keeps its place on the page"


@MANY
@given(st.lists(st.sampled_from([1000.0, 5000.0, 25_000.0, 100_000.0, 1_000_000.0]), min_size=1, unique=True),
       st.floats(0.0, 1.5))
def test_a_fixed_scale_never_leaves_ground_off_the_page(page, scales: list[float], wide: float) -> None:
    box = (44.0, 33.0, 44.0 + wide, 33.0 + wide / 3.0)
    main = page.item("main_map")
    scale = frame(main, box, utm_crs(44.5, 33.2), [], page.project, scales)
    assert extent_in_degrees(main, page.project).contains(QgsRectangle(*box))
    # As if alone: no smaller one of them would do.
    for other in sorted(scales):
        alone = frame(main, box, utm_crs(44.5, 33.2), [], page.project, (other,))
        if alone == other:
            assert scale == other
            break
    else:
        assert scale not in scales or scale == round_scale(scale)


@MANY
@given(st.floats(500.0, 5e7))
def test_grid_lines_are_round_and_leave_room_for_their_figures(page, scale: float) -> None:
    main = page.item("main_map")
    crs = QgsCoordinateReferenceSystem("EPSG:32638")
    frame(main, (44.0, 33.0, 44.0, 33.0), crs, [], page.project)
    main.setScale(scale)
    facts = set_grid(main, crs)
    assert LINES_MM - 1e-6 <= facts.interval_m / scale * 1000.0 <= LINES_MM * 2.5 + 1e-6
    assert round_interval(facts.interval_m) == facts.interval_m
    grid = main.grids().asList()[0]
    assert grid.intervalX() == grid.intervalY() == facts.interval_m and grid.crs() == crs


@MANY
@given(st.integers(-19_999, 99_999))
def test_figures_of_the_grid_say_the_whole_metre(qgis_app, hundreds: int) -> None:
    """Digits of a grid reference in full size, those above and below small: 4 47 000."""
    scope = QgsExpressionContextScope()
    scope.setVariable("grid_number", hundreds * 100.0)
    context = QgsExpressionContext()
    context.appendScope(scope)
    text = QgsExpression(FIGURES).evaluate(context)
    raised = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
    large = "".join(letter for letter in text.lstrip("-") if letter not in raised)
    plain = "".join(str(raised.index(letter)) if letter in raised else letter for letter in text)
    assert int(plain) == hundreds * 100 and large == f"{abs(hundreds) // 10 % 100:02d}"


@MANY
@given(st.floats(40.0, 47.5), st.floats(29.5, 37.0), st.floats(0.01, 1.2), st.data())
def test_every_place_on_the_map_lies_in_a_named_square(page, x: float, y: float, wide: float, data) -> None:
    crs = utm_crs(x + wide / 2, y + wide / 4)
    main = page.item("main_map")
    frame(main, (x, y, x + wide, y + wide / 2), crs, [], page.project)
    facts = set_grid(main, crs)
    extent = main.extent()
    zone = int(crs.authid()[-2:])
    easting = data.draw(st.floats(extent.xMinimum() + 1, extent.xMaximum() - 1))
    northing = data.draw(st.floats(extent.yMinimum() + 1, extent.yMaximum() - 1))
    longitude, latitude = from_utm(Utm(zone, True, easting, northing))
    reference = to_mgrs(longitude, latitude, digits=0)
    if int(reference[:2]) == zone and facts.squares:
        letters = reference.split(" ")[1]
        assert any(name.split(" ")[-1] == letters for name in facts.squares), (reference, facts)
    assert facts.zone[:2] == f"{zone:02d}"


@pytest.mark.parametrize(("wide", "ringed"), [(9.8, False), (3.0, False), (0.05, True)])
def test_a_ring_marks_only_what_would_be_a_dot(page, wide: float, ringed: bool) -> None:
    main, locator = page.item("main_map"), page.item("locator")
    frame(locator, (38.8, 29.0, 48.6, 37.4), utm_crs(43.7, 33.2), [], page.project)
    frame(main, (43.7, 33.2, 43.7 + wide, 33.2 + wide / 2), utm_crs(43.7, 33.2), [], page.project)
    ring_if_small(locator, main)
    symbol = locator.overviews().asList()[0].frameSymbol()
    assert symbol.symbolLayer(0).enabled() and symbol.symbolLayer(1).enabled() is ringed


def test_references_of_a_map_name_every_zone_on_it(page) -> None:
    """A map of Iraq that says 38S, or one of two zones that mixes their letters, sends people hundreds of km away."""
    main = page.item("main_map")
    frame(main, (38.8, 29.0, 48.6, 37.4), utm_crs(43.7, 33.2), [], page.project)
    facts = set_grid(main, utm_crs(43.7, 33.2))
    assert {"37R", "37S", "38R", "38S", "39R"} <= set(facts.reference.split(" ")) and not facts.squares
    frame(main, (17.5, 43.2, 18.7, 43.9), utm_crs(18.15, 43.6), [], page.project)
    facts = set_grid(main, utm_crs(18.15, 43.6))
    parts = facts.reference.split(", ")
    assert parts[0].split(" ")[0] == "34T" and all(part.startswith("33T ") for part in parts[1:]) and parts[1:]


def test_a_map_of_half_the_world_names_no_squares(page) -> None:
    main = page.item("main_map")
    frame(main, (20.0, 0.0, 70.0, 60.0), utm_crs(45.0, 30.0), [], page.project)
    assert set_grid(main, utm_crs(45.0, 30.0)).squares == () and not set_grid(main, utm_crs(45.0, 30.0)).reference
    main.setExtent(QgsRectangle(1e7, 1.5e7, 1.2e7, 1.6e7))   # no place on earth
    assert set_grid(main, utm_crs(45.0, 30.0)).squares == ()


@pytest.mark.parametrize("scale", [500.0, 2500.0, 10_000.0, 50_000.0, 250_000.0, 1_000_000.0, 7_500_000.0])
@pytest.mark.parametrize("language", list(Language))
def test_the_scale_bar_stays_in_its_place(qgis_app, scale: float, language: Language) -> None:
    page = dressed(Family.MAP, language)
    main, bar, beside = page.item("main_map"), page.item("scale_bar"), page.item("scale_text")
    frame(main, (44.0, 33.0, 44.0, 33.0), utm_crs(44.0, 33.0), [], page.project)
    main.setScale(scale)
    room = beside.mapRectToScene(beside.rect())
    for _again in range(2):
        set_scale_bar(bar, main, room.width())
        bar.update()
        drawn = bar.mapRectToScene(bar.rect())
        assert drawn.left() >= room.left() - 0.6 and drawn.right() <= room.right() + 0.6, (drawn, room)
        unit_m = 1000.0 if bar.units() == QgsUnitTypes.DistanceUnit.DistanceKilometers else 1.0
        length_mm = bar.unitsPerSegment() * unit_m * bar.numberOfSegments() / scale * 1000.0
        assert room.width() * 0.25 < length_mm < room.width()


def contents(page, key: str) -> list[list[str]]:
    return [[str(cell.content()) for cell in row] for row in page.item(key).multiFrame().tableContents()]


@pytest.mark.parametrize("family", [Family.SHEET, Family.LETTER, Family.ANNEX])
@pytest.mark.parametrize("language", list(Language))
def test_the_rows_said_to_be_shown_find_room(qgis_app, family: Family, language: Language) -> None:
    page = dressed(family, language)
    shown = fill_table(page.layout, "table", POINTS, language, Digits.WESTERN)
    table, frame_item = page.item("table").multiFrame(), page.item("table")
    assert 1 < shown < 60 and len(contents(page, "table")) == shown
    height = table.totalSize().height()
    assert height <= frame_item.rect().height() + 0.01
    assert frame_item.rect().height() - height < 2.5 * height / (shown + 1), "room for another row was left"
    assert table.totalSize().width() == pytest.approx(frame_item.rect().width(), abs=1.0)


def test_rows_that_wrap_are_counted_as_high_as_they_are(qgis_app) -> None:
    page = dressed(Family.SHEET)
    long = TableText(HEAD, tuple((str(n), "x", "many words that need more than one line " * 3) for n in range(30)),
                     (10.0, 20.0, 50.0))
    shown = fill_table(page.layout, "table", long, Language.EN, Digits.WESTERN)
    short = fill_table(page.layout, "facts", POINTS, Language.EN, Digits.WESTERN)
    assert 0 < shown < short
    assert page.item("table").multiFrame().totalSize().height() <= page.item("table").rect().height() + 0.01


@pytest.mark.parametrize("language", [Language.EN, Language.AR])
def test_an_id_longer_than_its_column_goes_on_in_the_next_line(qgis_app, language: Language) -> None:
    """QGIS breaks lines at blanks only: an id of forty letters lost its end, in Arabic its beginning."""
    page = dressed(Family.SHEET, language)
    name = "DMA-RMAC-MEU-2023-000612345678901234/LR-1"
    shown = fill_table(page.layout, "table", TableText(HEAD, ((name, "x", "y"),), (20.0, 40.0, 60.0), frozenset({0})),
                       language, Digits.WESTERN)
    assert shown == 1
    table = page.item("table").multiFrame()
    place = 2 if language.is_right_to_left else 0
    lines = contents(page, "table")[0][place].split("\n")
    assert len(lines) > 1 and "".join(line.lstrip("\u200e") for line in lines) == name
    assert all(line.startswith("\u200e") for line in lines)
    font = QFont(table.contentTextFormat().font())
    font.setPixelSize(round(table.contentTextFormat().size() * 25.4 / 72.0 * 20.0))
    assert max(QFontMetricsF(font).horizontalAdvance(line) for line in lines) / 20.0 <= table.columnWidths()[place]


def test_columns_run_from_the_right_and_coordinates_stay_as_they_are(qgis_app) -> None:
    page = dressed(Family.SHEET, Language.AR)
    fill_table(page.layout, "table", POINTS, Language.AR, Digits.ARABIC_INDIC)
    first = contents(page, "table")[0]
    assert first == ["\u200f\u0661\u066c\u0660\u0660\u0660\u066b\u0665 m", "\u200e38S MB 00001 12345", "\u200eTP1"]
    table = page.item("table").multiFrame()
    assert [column.heading() for column in table.headers()] == list(reversed(HEAD))
    widths = table.columnWidths()
    assert widths[0] / widths[2] == pytest.approx(3.0, rel=0.25)
    page = dressed(Family.SHEET)
    fill_table(page.layout, "table", POINTS, Language.EN, Digits.WESTERN)
    assert contents(page, "table")[0] == ["\u200eTP1", "\u200e38S MB 00001 12345", "1,000.5 m"]


def test_a_table_is_filled_again_for_the_next_page(qgis_app) -> None:
    """Turning points of another hazard below the map of this one would send people astray."""
    page = dressed(Family.SHEET)
    fill_table(page.layout, "table", POINTS, Language.EN, Digits.WESTERN)
    fill_table(page.layout, "table", TableText(("A", "B"), (("1", "2"),), (5.0, 5.0)), Language.EN, Digits.WESTERN)
    assert contents(page, "table") == [["1", "2"]]
    assert [column.heading() for column in page.item("table").multiFrame().headers()] == ["A", "B"]
    assert fill_table(page.layout, "table", TableText(HEAD, (), (1.0, 1.0, 1.0)), Language.EN, Digits.WESTERN) == 0
    assert contents(page, "table") == [] and not page.item("table").multiFrame().includeTableHeader()
    again = fill_table(page.layout, "table", POINTS, Language.EN, Digits.WESTERN)
    assert contents(page, "table")[0][1].endswith("38S MB 00001 12345") and again > 5


def test_a_page_without_the_table_says_so_by_its_id(page) -> None:
    with pytest.raises(BadInput, match="no table moon"):
        fill_table(page.layout, "moon", POINTS, Language.EN, Digits.WESTERN)
    with pytest.raises(BadInput, match="no table title"):
        fill_table(page.layout, "title", POINTS, Language.EN, Digits.WESTERN)
    assert not [thing for thing in page.layout.multiFrames() if isinstance(thing, QgsLayoutItemManualTable)]
