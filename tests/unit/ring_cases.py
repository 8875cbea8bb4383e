"""Simple rings for the tests of the overlay kernel: stars, spirals, combs, slivers, and pairs of them anywhere."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import strategies as st

from imsma_tools.core.geometry.simple_rings import SimpleRings, anticlockwise, ring_boxes

shapely = pytest.importorskip("shapely", minversion="2.0")

Ring = np.ndarray
"""The corners of a ring, shape (n, 2), not repeated at the end. Shapes are about 2 units wide, round the origin."""


def star(rng: np.random.Generator) -> Ring:
    count = int(rng.integers(3, 40))
    angle = 2 * math.pi * (np.arange(count) + rng.uniform(-0.4, 0.4, count)) / count
    return np.column_stack((np.cos(angle), np.sin(angle))) * rng.uniform(0.3, 1, (count, 1))


def spiral(rng: np.random.Generator) -> Ring:
    """A band that winds round several times: simple, and seen whole from no point."""
    angle = np.linspace(0, 2 * math.pi * rng.uniform(1, 3.5), int(rng.integers(12, 60)))
    distance = 0.15 + 0.85 * angle / angle[-1]
    outer = np.column_stack((np.cos(angle), np.sin(angle))) * distance[:, None]
    return np.concatenate((outer, (outer * (1 - 0.1 * rng.uniform(0.2, 1) / distance)[:, None])[::-1]))


def comb(rng: np.random.Generator) -> Ring:
    teeth = int(rng.integers(2, 12))
    x = np.linspace(-1, 1, 2 * teeth + 1) + np.append(0, rng.uniform(-0.3, 0.3, 2 * teeth) / teeth)
    tips = np.where(np.arange(2 * teeth + 1) % 2, rng.uniform(-0.8, -0.4), rng.uniform(0.5, 1, 2 * teeth + 1))
    return np.concatenate((np.column_stack((x, tips)), [(1.1, -1), (-1.1, -1)]))


def sliver(rng: np.random.Generator) -> Ring:
    width = 10.0 ** rng.uniform(-9, -1)
    return np.array([(-1, 0), (1, -width), (rng.uniform(1, 1.2), 0.3 * width), (rng.uniform(-0.5, 0.5), width)])


def corner(rng: np.random.Generator) -> Ring:
    arm = rng.uniform(0.2, 0.8)
    return np.array([(-1, -1), (1, -1), (1, -1 + arm), (-1 + arm, -1 + arm), (-1 + arm, 1), (-1, 1)])


def square(rng: np.random.Generator) -> Ring:
    return np.array([(-1.0, -1), (1, -1), (1, 1), (-1, 1)])


FAMILIES = (star, spiral, comb, sliver, corner, square)


def _turned(ring: Ring, angle: float) -> Ring:
    return ring @ np.array([(math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))])


def crossing(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    return one, _turned(other, rng.uniform(0, 7)) * rng.uniform(0.3, 1.5) + rng.uniform(-1.2, 1.2, 2)


def nested(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    return one, _turned(other, rng.uniform(0, 7)) * 0.05 + rng.uniform(-0.3, 0.3, 2)


def nearly_same(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    """A copy whose corners moved a little, or some of them."""
    moved = rng.random((len(one), 1)) < rng.choice([0.3, 1.0])
    return one, one + moved * rng.normal(0, 10.0 ** rng.uniform(-13, -3), one.shape)


def same(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    return one, np.roll(one, int(rng.integers(0, 2)), axis=0)


def corner_shared(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    other = _turned(other, rng.uniform(0, 7))
    at, to = rng.integers(len(one)), rng.integers(len(other))
    other = other - other[to] + one[at]
    other[to] = one[at]
    return one, other


def border_shared(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    """Two halves of a round shape, the border between them drawn twice, or once with a hair of difference."""
    count = int(rng.integers(6, 20))
    angle = 2 * math.pi * (np.arange(count) + rng.uniform(-0.3, 0.3, count)) / count
    whole, half = np.column_stack((np.cos(angle), np.sin(angle))), count // 2
    share = np.linspace(0, 1, 5)[1:-1, None]
    line = (whole[0] * (1 - share) + whole[half] * share) + rng.choice([0, 1e-9, 1e-4]) * rng.normal(0, 1, (3, 2))
    second = np.concatenate((whole[half:], whole[:1], line))
    return whole[:half + 1], second + rng.choice([0, 1e-11, 1e-8, 1e-4]) * rng.normal(0, 1, second.shape)


def combs_crossed(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    """Two combs, one over the other: many crossings on each edge, many pieces in common."""
    return comb(rng), _turned(comb(rng), math.pi / 2 + rng.uniform(-0.1, 0.1)) + rng.uniform(-0.3, 0.3, 2)


def side_by_side(rng: np.random.Generator, one: Ring, other: Ring) -> tuple[Ring, Ring]:
    """Envelopes that have one line in common."""
    apart = np.array([one[:, 0].max() - other[:, 0].min(), rng.choice([0, 0.5])])
    return one, other + apart


POSITIONS = (crossing, nested, nearly_same, same, corner_shared, border_shared, combs_crossed, side_by_side)


@st.composite
def pairs_of_rings(draw, positions=POSITIONS):
    """Two simple rings in degrees, anywhere up to 84 degrees of latitude, 2 m to 20 km across."""
    rng = np.random.default_rng(draw(st.integers(0, 2 ** 32)))
    one, other = (draw(st.sampled_from(FAMILIES))(rng) for _ in range(2))
    one, other = draw(st.sampled_from(positions))(rng, one, other)
    latitude = draw(st.sampled_from([0.0, 33.3, -58.0, 69.5, 84.0]))
    scale = 10.0 ** rng.uniform(-5, -1)
    place = np.array([draw(st.sampled_from([0.0, 44.4, -179.0])), latitude])
    stretch = np.array([1 / math.cos(math.radians(latitude)), 1]) * scale
    decimals = draw(st.sampled_from([7, 9, 30]))
    return tuple(np.round(_turned(ring, 0.3) * stretch + place, decimals) for ring in (one, other))


def polygon_of(ring: Ring) -> shapely.Polygon:
    return shapely.Polygon(ring)


def valid(pair: Sequence[Ring]) -> bool:
    return all(polygon_of(ring).is_valid and polygon_of(ring).area > 0 for ring in pair)


def table(rings: Sequence[Ring]) -> SimpleRings:
    """The rings closed, anticlockwise, in flat arrays."""
    offsets = np.append(0, np.cumsum([len(ring) + 1 for ring in rings]))
    points = np.concatenate([np.concatenate((ring, ring[:1])) for ring in rings])
    x, y = anticlockwise(points[:, 0], points[:, 1], offsets)
    return SimpleRings(x, y, offsets, ring_boxes(x, y, offsets))
