"""Polygons that need nothing done go a short way: it must give what GDAL and numpy give, and refuse all else."""

from __future__ import annotations

import struct

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from imsma_tools.core.base.errors import BadInput
from imsma_tools.core.geometry import wkt as wkt_module
from imsma_tools.core.geometry.plain import plain_rings
from imsma_tools.core.sources import shapes
from imsma_tools.core.sources.shapes import ShapeMaker
from imsma_tools.core.workspace import blob

NAN, INF = float("nan"), float("inf")
DEGREES = st.one_of(st.floats(-95, 95), st.sampled_from([0.0, -0.0, 44.0, 45.5, 1e-7, -180.0, 180.0, 180.5, NAN, INF]),
                    st.floats())
CORNERS = st.lists(st.tuples(DEGREES, DEGREES), max_size=7)
RINGS = st.tuples(CORNERS, st.booleans()).map(lambda drawn: drawn[0] + drawn[0][:1] if drawn[1] else drawn[0])
POLYGONS = st.lists(RINGS, max_size=3)


def polygon(rings, kind=3, order="<"):
    return struct.pack(order + "BII", order == "<", kind, len(rings)) + b"".join(
        struct.pack(f"{order}I{2 * len(ring)}d", len(ring), *[value for corner in ring for value in corner])
        for ring in rings)


def multipolygon(parts):
    return struct.pack("<BII", 1, 6, len(parts)) + b"".join(map(polygon, parts))


SQUARE = [(44.5, 33.5), (44.75, 33.5), (44.75, 33.75), (44.5, 33.5)]
WKBS = st.one_of(POLYGONS.map(polygon), st.lists(POLYGONS, max_size=3).map(multipolygon),
                 POLYGONS.map(lambda rings: polygon(rings, order=">")),
                 st.tuples(POLYGONS.map(polygon), st.integers(-9, 9)).map(
                     lambda drawn: drawn[0][:drawn[1]] if drawn[1] < 0 else drawn[0] + b"\0" * drawn[1]))


def bounds(wkb):
    try:
        return repr(blob.wkb_bounds(wkb))
    except BadInput as error:
        return error.title


@given(WKBS)
@example(polygon([SQUARE]))
@example(multipolygon([[SQUARE, SQUARE], [SQUARE]]))
@example(polygon([[(0.0, -0.0), (1.0, 0.0), (1.0, 1.0), (-0.0, 0.0)]]))
@example(polygon([[(181.0, 0.5), (181.5, 0.5), (181.5, 1.5), (181.0, 0.5)]]))
@settings(max_examples=400, deadline=None)
def test_the_short_way_gives_what_gdal_gives(wkb):
    short, long = ShapeMaker("EPSG:4326", "MULTIPOLYGON"), ShapeMaker("EPSG:4326", "MULTIPOLYGON")
    with pytest.MonkeyPatch.context() as patch:
        found, found_bounds = short.make(wkb), bounds(wkb)
        for module in (shapes, blob):
            patch.setattr(module, "plain_rings", lambda wkb: None)
        wanted, wanted_bounds = long.make(wkb), bounds(wkb)
    assert (found, short.counts) == (wanted, long.counts)
    assert found_bounds == wanted_bounds


@given(WKBS.filter(lambda wkb: len(wkb) > 9))
@settings(max_examples=200, deadline=None)
def test_the_text_of_an_outline_has_every_figure_and_nothing_more(wkb):
    def one_by_one(reader, order, size, count):
        values = struct.unpack_from(f"{order}{size * count}d", reader._wkb, reader._at)
        reader._at += 8 * size * count
        texts = [wkt_module._number(value) for value in values]
        return ",".join(" ".join(texts[number:number + size]) for number in range(0, len(texts), size))

    def text():
        try:
            return wkt_module.to_wkt(wkb)
        except (struct.error, IndexError) as error:
            return type(error)

    with pytest.MonkeyPatch.context() as patch:
        found = text()
        patch.setattr(wkt_module._Reader, "_points", one_by_one)
        assert found == text()


@pytest.mark.parametrize("wkb", [
    polygon([]), polygon([SQUARE[:3]]), polygon([[*SQUARE[:-1], (44.5, 33.6)]]), polygon([SQUARE], order=">"),
    polygon([SQUARE], kind=1003), polygon([SQUARE])[:-1], polygon([SQUARE]) + b"\0", multipolygon([]),
    multipolygon([[SQUARE], []]), polygon([[*SQUARE[:2], (NAN, 33.0), SQUARE[3]]]),
    polygon([[*SQUARE[:2], (INF, -INF), SQUARE[3]]]), b"", b"\x01", b"\x01\x03\0\0\0"])
def test_anything_else_goes_the_careful_way(wkb):
    assert plain_rings(wkb) is None


def test_every_ring_of_every_part_is_there():
    assert plain_rings(multipolygon([[SQUARE, SQUARE], [SQUARE]])) == [tuple(v for xy in SQUARE for v in xy)] * 3
