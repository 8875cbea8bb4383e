"""Made-up task orders and their activities, as many as wanted and the same for the same seed.

    tasks = make_tasks(10_000)
    tasks.wkbs()                       # MultiPolygons in degrees, EPSG:4326, in the order of a register: not spatial
    make_activities(tasks).wkbs()      # what was worked, four polygons to a task, none for three in ten

The shape of the data is that of a national register after some years: towns (round) and front lines (long) in which
tasks stand side by side, 2,000 m2 to 2 km2 (log-normal), 5 to 60 corners (17 on average), and among them what
registers really hold, told by the column ``kind``: see ``Kind``. Figures of what comes out: docs/benchmarks.md.
numpy only. Files are written by data.py.
"""

from __future__ import annotations

import enum
import struct
from dataclasses import dataclass
from typing import Any

import numpy as np

VERSION = 1
"""Raised with every change of what comes out: files of older versions are not used again."""

Ring = np.ndarray
"""Corners of a closed ring, (n, 2), longitude and latitude in degrees, rounded to 1e-8 (1 mm)."""
Outline = list[list[Ring]]
"""Polygons of a MultiPolygon; of each the shell and its holes."""

METRES_A_DEGREE = 111_000.0
EAST, SOUTH, WEST, NORTH = 48.5, 29.2, 39.1, 37.2


class Kind(enum.IntEnum):
    """How a task was made; "another one" is the task made just before it."""

    PLAIN = 0
    SHIFTED = 1     # moved beside another one so that the two overlap
    REISSUED = 2    # a copy of another one, two corners in five moved by some metres
    DUPLICATE = 3   # another one, corner by corner
    SHARED_BORDER = 4   # the other half of one split in two: the border the same (3 in 10) or drawn again
    PARTS = 5       # a second, small part beside the first
    HOLE = 6
    BOW_TIE = 7     # two neighbouring corners swapped: six in ten such rings cross themselves


_SHARES = {Kind.SHIFTED: 0.050, Kind.REISSUED: 0.012, Kind.DUPLICATE: 0.005, Kind.SHARED_BORDER: 0.030,
           Kind.PARTS: 0.012, Kind.HOLE: 0.010, Kind.BOW_TIE: 0.0018}
_MADE_FROM_THE_ONE_BEFORE = (Kind.REISSUED, Kind.DUPLICATE, Kind.SHARED_BORDER)
_REACH = 1.5
"""No corner of a star is farther from its centre than this many radiuses."""


@dataclass(frozen=True)
class Places:
    """Where tasks stand: centres in degrees and radiuses in metres (of the circle with a task's area)."""

    longitude: np.ndarray
    latitude: np.ndarray
    radius_m: np.ndarray

    def __len__(self) -> int:
        return len(self.radius_m)

    def take(self, chosen: np.ndarray) -> Places:
        """Returns the places with these numbers."""
        return Places(self.longitude[chosen], self.latitude[chosen], self.radius_m[chosen])

    def moved(self, angle: np.ndarray, metres: np.ndarray) -> Places:
        """Returns the places moved by ``metres`` in the direction ``angle`` (radians from east, anticlockwise)."""
        return Places(self.longitude + metres * np.cos(angle) / (METRES_A_DEGREE * np.cos(np.radians(self.latitude))),
                      self.latitude + metres * np.sin(angle) / METRES_A_DEGREE, self.radius_m)


@dataclass(frozen=True)
class Layer:
    """Polygons with their columns, in the order of the file; ``places`` is where each one stands."""

    name: str
    outlines: list[Outline]
    columns: dict[str, np.ndarray]
    places: Places

    def __len__(self) -> int:
        return len(self.outlines)

    def wkbs(self) -> list[bytes]:
        """Returns each outline as WKB of a MultiPolygon, little-endian."""
        return [outline_wkb(outline) for outline in self.outlines]


def outline_wkb(outline: Outline) -> bytes:
    """Returns the WKB of a MultiPolygon, little-endian."""
    parts = [struct.pack("<BII", 1, 6, len(outline))]
    for polygon in outline:
        parts.append(struct.pack("<BII", 1, 3, len(polygon)))
        for ring in polygon:
            parts += (struct.pack("<I", len(ring)), ring.tobytes())
    return b"".join(parts)


def make_tasks(number: int, seed: int = 1) -> Layer:
    """Returns ``number`` task orders; ``columns`` has task_id, name, org, status, activity, issued, closed, kind."""
    rng = np.random.default_rng((seed, number))
    places = _places(rng, number)
    kinds = _kinds(rng, number)
    shifted = np.flatnonzero(kinds == Kind.SHIFTED)
    places = _beside_the_one_before(rng, places, shifted)
    corners = np.exp(rng.normal(np.log(14), 0.6, number)) * (places.radius_m / 90) ** 0.25
    corners = np.clip(corners, 5, 60).astype(int)
    outlines: list[Outline] = [[[ring]] for ring in stars(rng, places, corners)]
    _spoil(rng, outlines, places, corners, kinds)
    order = rng.permutation(number)
    return Layer("tasks", [outlines[place] for place in order], _task_columns(rng, kinds[order]), places.take(order))


def make_activities(tasks: Layer, seed: int = 1) -> Layer:
    """Returns the activities of the tasks, mostly inside them and overlapping each other.

    Columns: act_id, task_id, date, method. Three tasks in ten have none, the others 0 to a dozen (four on
    average), of 4 to 13 corners.
    """
    rng = np.random.default_rng((seed, len(tasks), 2))
    counts = np.where(rng.random(len(tasks)) < 0.3, 0, rng.poisson(4, len(tasks)))
    of_task = rng.permutation(np.repeat(np.arange(len(tasks)), counts))
    number = len(of_task)
    around = tasks.places.take(of_task)
    centres = around.moved(rng.uniform(0, 2 * np.pi, number), 0.9 * around.radius_m * np.sqrt(rng.random(number)))
    places = Places(centres.longitude, centres.latitude, around.radius_m * rng.uniform(0.12, 0.4, number))
    outlines = [[[ring]] for ring in stars(rng, places, rng.integers(4, 14, number))]
    columns = {"act_id": _names("ACT-%08d", number), "task_id": tasks.columns["task_id"][of_task],
               "date": _days(rng.integers(0, 3600, number)), "method": rng.integers(1, 6, number)}
    return Layer("activities", outlines, columns, places)


def stars(rng: np.random.Generator, places: Places, corners: np.ndarray, smooth: bool = False) -> list[Ring]:
    """Returns a ring about each place, its corners in order of their direction: it never crosses itself.

    ``smooth`` leaves out all that is irregular: corners on a circle, evenly spread.
    """
    owner = np.repeat(np.arange(len(places)), corners)
    ends = np.cumsum(corners)
    along = np.arange(len(owner)) - (ends - corners)[owner]
    turn = rng.uniform(0, 2 * np.pi, len(places))
    step = along if smooth else along + rng.uniform(-0.35, 0.35, len(owner))
    angle = 2 * np.pi * step / corners[owner] + turn[owner]
    reach = places.radius_m[owner]
    if not smooth:
        two, five = rng.uniform(0, 2 * np.pi, (2, len(places)))
        lobes = 0.22 * np.sin(2 * angle + two[owner]) + 0.10 * np.sin(5 * angle + five[owner])
        reach = reach * (1 + lobes + np.clip(rng.normal(0, 0.05, len(owner)), -0.15, 0.15))
    at = places.take(owner).moved(angle, reach)
    points = np.round(np.column_stack((at.longitude, at.latitude)), 8)
    return [_closed(ring) for ring in np.split(points, ends[:-1])] if len(places) else []


def _closed(points: np.ndarray) -> Ring:
    return np.concatenate((points, points[:1]))


def _places(rng: np.random.Generator, number: int) -> Places:
    """Puts tasks into towns and front lines, on shelves side by side, so that none meets another one of its town."""
    area = np.clip(np.exp(rng.normal(np.log(25_000), 1.2, number)), 2_000, 2_000_000)
    radius = np.sqrt(area / np.pi)
    towns = int(np.clip(round(40 * (number / 10_000) ** 0.588), 1, 900))
    east, north = np.meshgrid(np.linspace(WEST, EAST, 31), np.linspace(SOUTH, NORTH, 31))
    sites = rng.permutation(east.size)[:towns]
    centres = np.column_stack((east.ravel()[sites], north.ravel()[sites])) + rng.normal(0, 0.01, (towns, 2))
    weights = np.exp(rng.normal(0, 0.6, towns))
    town = np.sort(rng.choice(towns, number, p=weights / weights.sum()))
    aspect = np.where(rng.random(towns) < 0.4, rng.uniform(3, 7, towns), rng.uniform(0.8, 1.3, towns))
    direction = rng.uniform(0, np.pi, towns)
    size_order = np.log(radius) + rng.normal(0, 0.5, number)
    places = Places(np.empty(number), np.empty(number), radius)
    for k in range(towns):
        members = np.flatnonzero(town == k)
        if not len(members):
            continue
        members = members[np.argsort(size_order[members])]
        x, y = _shelves(rng, 2 * radius[members] * rng.uniform(1.45, 2.2, len(members)), aspect[k])
        centre = Places(*np.tile(centres[k], (len(members), 1)).T, radius[members])
        put = centre.moved(np.arctan2(y, x) + direction[k], np.hypot(x, y))
        places.longitude[members], places.latitude[members] = put.longitude, put.latitude
    return places


def _shelves(rng: np.random.Generator, widths: np.ndarray, aspect: float) -> tuple[np.ndarray, np.ndarray]:
    """Returns x, y (metres about their middle) of squares put on shelves, ``aspect`` times as long as they are high.

    The shelves stand in any order: large and small lie side by side.
    """
    length = np.sqrt(np.sum(widths ** 2) * aspect)
    ends = np.cumsum(widths)
    shelf = (ends // length).astype(int)
    x = ends - widths / 2 - shelf * length
    heights = np.zeros(shelf[-1] + 1)
    np.maximum.at(heights, shelf, widths)
    order = rng.permutation(len(heights))
    floors = np.empty(len(heights))
    floors[order] = np.cumsum(heights[order]) - heights[order]
    y = floors[shelf] + heights[shelf] / 2
    return x - x.mean(), y - y.mean()


def _kinds(rng: np.random.Generator, number: int) -> np.ndarray:
    """Draws the kind of each task; one that another is made from stays as simple as that needs."""
    drawn = np.searchsorted(np.cumsum(list(_SHARES.values())), rng.random(number), side="right")
    kinds = np.array([*_SHARES, Kind.PLAIN], np.int32)[drawn]
    kinds[:1] = Kind.PLAIN
    before = np.flatnonzero(np.isin(kinds, _MADE_FROM_THE_ONE_BEFORE)) - 1
    kinds[before] = np.where(kinds[before] == Kind.SHIFTED, Kind.SHIFTED, Kind.PLAIN)
    return kinds


def _beside_the_one_before(rng: np.random.Generator, places: Places, shifted: np.ndarray) -> Places:
    """Moves the ``shifted`` ones so that they overlap the place of the one before them."""
    before = places.take(shifted - 1)
    apart = rng.uniform(0.25, 0.95, len(shifted)) * (before.radius_m + places.radius_m[shifted])
    moved = before.moved(rng.uniform(0, 2 * np.pi, len(shifted)), apart)
    longitude, latitude = places.longitude.copy(), places.latitude.copy()
    longitude[shifted], latitude[shifted] = moved.longitude, moved.latitude
    return Places(longitude, latitude, places.radius_m)


def _spoil(rng: np.random.Generator, outlines: list[Outline], places: Places, corners: np.ndarray,
           kinds: np.ndarray) -> None:
    """Gives the tasks of each kind the shape of that kind."""
    def shells(numbers: np.ndarray) -> list[tuple[int, Ring]]:
        return [(number, outlines[number][0][0]) for number in numbers.tolist()]

    numbers = {kind: np.flatnonzero(kinds == kind) for kind in Kind}
    for number, shell in shells(numbers[Kind.REISSUED] - 1):
        outlines[number + 1] = [[_drawn_again(rng, shell)]]
    for number, shell in shells(numbers[Kind.DUPLICATE] - 1):
        outlines[number + 1] = [[shell]]
    before = numbers[Kind.SHARED_BORDER] - 1
    for number, ring in zip(before.tolist(), stars(rng, places.take(before), np.maximum(corners[before], 8), True)):
        one, other = _halves(rng, ring)
        outlines[number], outlines[number + 1] = [[one]], [[other]]
    with_parts = numbers[Kind.PARTS]
    for (number, shell), ring in zip(shells(with_parts), _parts(rng, places.take(with_parts), corners[with_parts])):
        outlines[number] = [[shell], [ring]]
    for number, shell in shells(numbers[Kind.HOLE]):
        outlines[number] = [[shell, _hole(rng, places.take(np.array([number])), shell)]]
    for number, shell in shells(numbers[Kind.BOW_TIE]):
        middle = len(shell) // 2
        swapped = shell[:-1].copy()
        swapped[[middle - 1, middle]] = swapped[[middle, middle - 1]]
        outlines[number] = [[_closed(swapped)]]


def _drawn_again(rng: np.random.Generator, shell: Ring) -> Ring:
    """Returns the ring with two corners in five moved by about 4 m."""
    points = shell[:-1]
    moved = rng.normal(0, 4e-5, points.shape) * (rng.random((len(points), 1)) < 0.4)
    return _closed(np.round(points + moved, 8))


def _halves(rng: np.random.Generator, ring: Ring) -> tuple[Ring, Ring]:
    """Returns a ring split at a chord, the same for both or drawn again with an error of 0.5 m or 3 cm."""
    points = ring[:-1]
    half = len(points) // 2
    one, other = points[:half + 1], np.concatenate((points[half:], points[:1]))
    how = rng.random()
    if how > 0.3:
        along = np.linspace(0, 1, 6)[1:-1, None]
        chord = points[0] * (1 - along) + points[half] * along
        chord = np.round(chord + rng.normal(0, 5e-6 if how > 0.6 else 3e-7, chord.shape), 8)
        other = np.concatenate((other, chord))
    return _closed(one), _closed(other)


def _parts(rng: np.random.Generator, places: Places, corners: np.ndarray) -> list[Ring]:
    """Returns a small ring beside each task, never meeting it."""
    small = 0.25 * places.radius_m
    away = places.moved(rng.uniform(0, 2 * np.pi, len(places)), _REACH * (places.radius_m + small))
    return stars(rng, Places(away.longitude, away.latitude, small), np.maximum(corners // 2, 4))


def _hole(rng: np.random.Generator, place: Places, shell: Ring) -> Ring:
    """Returns a ring about the centre that stays clear of the shell."""
    scale = np.array((np.cos(np.radians(place.latitude[0])), 1.0)) * METRES_A_DEGREE
    corners = (shell - (place.longitude[0], place.latitude[0])) * scale
    edges = np.diff(corners, axis=0)
    share = np.clip(-np.sum(corners[:-1] * edges, axis=1) / np.sum(edges ** 2, axis=1), 0, 1)
    clear = np.hypot(*(corners[:-1] + share[:, None] * edges).T).min()
    inside = Places(place.longitude, place.latitude, np.array([0.9 * clear / _REACH]))
    return stars(rng, inside, np.array([max(4, len(shell) // 2)]))[0]


def _names(pattern: str, number: int) -> np.ndarray:
    return np.array([pattern % count for count in range(1, number + 1)])


def _days(after_2016: np.ndarray) -> np.ndarray:
    return (np.datetime64("2016-01-01") + after_2016).astype(str)


def _task_columns(rng: np.random.Generator, kinds: np.ndarray) -> dict[str, Any]:
    number = len(kinds)
    issued = rng.integers(0, 3600, number)
    return {"task_id": _names("TSK-%07d", number), "name": _names("Task order %d", number),
            "org": np.array([f"ORG-{count:02}" for count in range(14)])[rng.integers(0, 14, number)],
            "status": np.array(["open", "closed", "suspended", "planned"])[rng.integers(0, 4, number)],
            "activity": rng.integers(1, 9, number), "issued": _days(issued),
            "closed": _days(issued + rng.integers(10, 700, number)), "kind": kinds}
