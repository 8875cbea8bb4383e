"""Points of maXML become shapes whatever the elements around them are called; a shape is whole or not drawn."""

from __future__ import annotations

import pytest
from maxml_samples import SQUARE, document, hazard, outline, point, report, written
from osgeo import ogr

from imsma_tools.core.sources.file_layers import Answers, open_file_layer
from imsma_tools.core.sources.maxml.content import POINTS
from imsma_tools.core.sources.maxml.layer import MaxmlFile


def read(tmp_path, item, layer=""):
    path = written(tmp_path / "export.xml", document(report(item)))
    (row,) = open_file_layer(path, Answers(layer)).rows()
    return row


def shape(row):
    return ogr.CreateGeometryFromWkb(row.wkb) if row.wkb is not None else None


def ring(row, part=0):
    whole = shape(row)   # held, or its parts are gone
    outer = whole.GetGeometryRef(part).GetGeometryRef(0)
    return [outer.GetPoint_2D(number) for number in range(outer.GetPointCount())]


def pairs(corners, template):
    return "".join(template.format(n=number, x=x, y=y) for number, (x, y) in enumerate(corners, start=1))


CLOSED = [*SQUARE, SQUARE[0]]
LAYOUTS = {
    "points in a shape": outline(),
    "a list in a shape": "<Geo><Shape>Polygon</Shape><Points>" + pairs(
        SQUARE, "<P><No>{n}</No><LATITUDE>{y}</LATITUDE><LONGITUDE>{x}</LONGITUDE></P>") + "</Points></Geo>",
    "a polygon by its name": "<Polygon>" + pairs(
        SQUARE, "<V><PointNumber>{n}</PointNumber><lat>{y}</lat><lon>{x}</lon></V>") + "</Polygon>",
    "a position in each point": "<Geo><ShapeType>polygon</ShapeType>" + pairs(
        SQUARE, "<P><PointNo>{n}</PointNo><Position><Latitude>{y}</Latitude><Longitude>{x}</Longitude></Position></P>")
    + "</Geo>",
    "attributes": "<Geo><ShapeEnum>Polygon</ShapeEnum>" + pairs(
        SQUARE, '<P pointno="{n}" Latitude="{y}" Longitude="{x}"/>') + "</Geo>",
    "a shape for each point": pairs(SQUARE, "<Geo><ShapeID>S</ShapeID><ShapeEnum>Polygon</ShapeEnum><P><PointNo>{n}"
                                    "</PointNo><Latitude>{y}</Latitude><Longitude>{x}</Longitude></P></Geo>"),
    "points by the id of the polygon": pairs(SQUARE, "<P><PolyID>S</PolyID><Shape>Polygon</Shape><PointNo>{n}</PointNo>"
                                             "<Latitude>{y}</Latitude><Longitude>{x}</Longitude></P>"),
    "other namespaces": "<g:Geo xmlns:g='urn:g'><g:ShapeEnum>Polygon</g:ShapeEnum>" + pairs(
        SQUARE, "<g:P><g:PointNo>{n}</g:PointNo><g:Latitude>{y}</g:Latitude><g:Longitude>{x}</g:Longitude></g:P>")
    + "</g:Geo>",
    "letters and Arabic digits": "<Geo><ShapeEnum>Polygon</ShapeEnum>" + pairs(
        SQUARE, "<P><PointNo>{n}</PointNo><Latitude>{y} N</Latitude><Longitude>{x} E</Longitude></P>").translate(
            {48 + digit: 0x660 + digit for digit in range(10)}) + "</Geo>",
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_an_outline_is_found_however_its_points_stand(tmp_path, name):
    row = read(tmp_path, hazard(shape=LAYOUTS[name]))
    assert ring(row) == pytest.approx(CLOSED) and shape(row).GetGeometryCount() == 1
    assert not row.remarks
    assert row.values[POINTS].count("\n") == 3
    assert not [heading for heading in row.values if "atitude" in heading]


def test_points_go_by_their_numbers_and_without_them_as_they_stand(tmp_path):
    places = list(enumerate(SQUARE, start=1))
    mixed = "".join(point(number, place) for number, place in (places[2], places[0], places[3], places[1]))
    assert ring(read(tmp_path, hazard(shape=outline((), points=mixed)))) == CLOSED
    row = read(tmp_path, hazard(shape=outline((), points=mixed.replace("<PointNo>3</PointNo>", ""))))
    assert ring(row)[0] == SQUARE[2]
    assert any("their order is not sure" in text for text in row.remarks)


@pytest.mark.parametrize("fault", [
    "<Latitude></Latitude><Longitude>44.1</Longitude>", "<Latitude>33.1</Latitude>",
    "<Latitude>see map</Latitude><Longitude>44.1</Longitude>", "<Bearing>30</Bearing><Distance>50</Distance>",
    "<Latitude>33</Latitude><Latitude>34</Latitude><Longitude>44.1</Longitude>",
    "<Latitude>nan</Latitude><Longitude>44.1</Longitude>"])
def test_a_corner_without_a_position_leaves_all_undrawn(tmp_path, fault):
    broken = outline(points=f"<GeoPoint><PointNo>5</PointNo>{fault}</GeoPoint>")
    row = read(tmp_path, hazard(shape=outline(name="S0") + broken))
    assert row.wkb is None
    assert any("S1: 1 of 5 points" in text for text in row.remarks) and "It was not drawn" in row.remarks[-1]
    assert row.values[POINTS].count("\n") == 8   # what was sent is there to be put right


NOWHERE = "<GeoPoint><PointNo>9</PointNo>{}<Latitude/><Longitude/></GeoPoint>"


def test_a_point_beside_the_outline_needs_no_position(tmp_path):
    row = read(tmp_path, hazard(shape=outline(points=NOWHERE.format("<PointType>Reference Point</PointType>"))))
    assert ring(row) == CLOSED and row.remarks == ("Shape S1: 1 of 1 points have no position that can be read.",)


def test_inactive_shapes_and_points(tmp_path):
    off = "<IsActive>false</IsActive>"
    gone = outline(name="S2", points=NOWHERE.format("")).replace("<ShapeID>", f"{off}<ShapeID>")
    row = read(tmp_path, hazard(shape=outline() + gone))
    assert ring(row) == CLOSED and row.remarks == ("1 shapes are marked as inactive and were not taken.",)
    row = read(tmp_path, hazard(shape=outline().replace("<PointNo>3", f"{off}<PointNo>3")))
    assert row.wkb is None and "some of its points are marked as inactive" in row.remarks[0]


def test_two_polygons_and_what_lies_beside_them(tmp_path):
    far = [(x + 0.01, y) for x, y in SQUARE]
    line = outline(SQUARE[:3], "Polyline", "L")
    lone = outline(SQUARE[:1], "Point", "R")
    beside = point(9, (43.9, 32.9), "Reference Point")
    row = read(tmp_path, hazard(shape=outline(points=beside) + outline(far, name="S2") + line + lone))
    assert shape(row).GetGeometryCount() == 2 and ring(row) == CLOSED and ring(row, 1)[0] == far[0]
    assert row.remarks == ("Beside its areas it has 1 lines, which are not on the map.",
                           "Beside its areas it has 2 points, which are not drawn.")


def test_faults_of_outlines_are_named_and_kept(tmp_path):
    crossed = outline((SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3]))
    row = read(tmp_path, hazard(shape=crossed))
    assert len(ring(row)) == 5 and any("S1" in text for text in row.remarks)
    row = read(tmp_path, hazard(shape=outline(SQUARE[:2])))
    assert any("outline of only 2 points" in text for text in row.remarks)
    row = read(tmp_path, hazard(shape=outline().replace("<ShapeEnum>Polygon</ShapeEnum>", "")))
    assert ring(row) == CLOSED and any("does not say whether it is an area" in text for text in row.remarks)
    gone = outline().replace("<ShapeID>", "<IsActive>false</IsActive><ShapeID>")
    row = read(tmp_path, hazard(shape=gone))
    assert row.wkb is None and any("inactive" in text for text in row.remarks)


def test_an_accident_is_a_point_and_other_elements_beside_it_stay_columns(tmp_path):
    place = "<Place><Town>Basra</Town><Latitude>30.5</Latitude><Longitude>47.8</Longitude></Place>"
    row = read(tmp_path, f"<Accident><AccidentLocalID>A-1</AccidentLocalID>{place}</Accident>")
    assert shape(row).GetPoint_2D() == (47.8, 30.5) and row.values["Place/Town"] == "Basra"
    row = read(tmp_path, "<Accident><Latitude>30.5</Latitude><Longitude>47.8</Longitude><Note>x</Note></Accident>")
    assert shape(row).GetPoint_2D() == (47.8, 30.5) and row.values["Note"] == "x"
    row = read(tmp_path, f"<Accident>{outline(kind='Polygon')}{outline(SQUARE[:1], 'Point', 'P')}</Accident>")
    assert shape(row).GetGeometryName() == "POINT"
    assert row.remarks == ("Its point was taken for its place; 1 areas and 0 lines are not drawn.",)


def test_two_places_without_numbers_are_no_line(tmp_path):
    place = "<Evidence><Latitude>{y}</Latitude><Longitude>{x}</Longitude></Evidence>"
    row = read(tmp_path, hazard(shape=pairs(SQUARE[:3], place)))
    assert shape(row).GetGeometryName() == "MULTIPOINT" and shape(row).GetGeometryCount() == 3


def test_an_item_with_a_position_of_its_own_does_not_take_those_of_its_points(tmp_path):
    path = written(tmp_path / "export.xml", document(report(
        f"<Hazard><HazardLocalID>H</HazardLocalID><Latitude>33</Latitude><Longitude>44</Longitude>{outline()}</Hazard>")))
    file = MaxmlFile(path)
    (row,) = file.layer("Hazard").rows()
    assert ring(row) == CLOSED and row.remarks == ("Beside its areas it has 1 points, which are not drawn.",)
    assert file.survey.tally.points == 2 + 4 * 4   # each value once
