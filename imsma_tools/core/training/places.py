"""Where things lie in the invented country: clusters of hazards, villages and spot tasks that never touch each other.

The country is cut into square sites of 12 km that lie wholly inside one training district. A cluster gets a site of
its own, and everything in it a circle of its own, so nothing overlaps by accident and every record lies in the
governorate it names.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ..base.jobs import SILENT, Progress
from .boundaries import Area, areas_of_level, locate
from .dice import Dice
from .outlines import Outline, draw, metres_per_degree
from .recipe import recipe

Floats = NDArray[np.float64]

SITE_M = 12_000.0
_SAMPLES = 6
_IN_CLUSTER = 10
"""Hazards of a cluster, in the mean, while there are sites enough."""
_EVERYWHERE_FROM = 200
"""Hazards from which on no governorate is left empty."""
_FRONT_KM = 25.0
_SHAPES = 2_500
"""Shapes drawn; larger countries use them again, turned, mirrored and in another size."""
SPOT_RADIUS_M = 20.0
_SPOT_ROOM_M = 70.0
_VILLAGE_ROOM_M = 450.0


@dataclass(frozen=True)
class Place:
    """A point with its governorate, district and the community it belongs to (names in three languages)."""

    longitude: float
    latitude: float
    governorate: Area
    district: Area
    community: tuple[str, str, str]
    cluster: int

    def fields(self) -> dict[str, str]:
        """Returns the fields of the trait ``place``."""
        return {"admin1_pcode": self.governorate.pcode, "admin1_name": self.governorate.name_en,
                "admin2_pcode": self.district.pcode, "admin2_name": self.district.name_en,
                "community": self.community[0]}


@dataclass(frozen=True)
class Land:
    """The land of one hazard."""

    outline: Outline
    place: Place
    contamination: str
    area_m2: float


@dataclass
class Country:
    """Everything that has a place."""

    lands: list[Land] = field(default_factory=list)
    spots: list[Place] = field(default_factory=list)
    villages: list[Place] = field(default_factory=list)


@dataclass(frozen=True)
class _Sites:
    """The sites: middle (n, 2) in degrees, district index, governorate code, distance and direction of the border."""

    middle: Floats
    district: NDArray[np.int64]
    border_km: Floats
    border_turn: Floats


@dataclass(frozen=True)
class _Item:
    kind: str
    room_m: float
    outline: Outline = field(default_factory=lambda: Outline(np.zeros((2, 2)), np.zeros((2, 2)), 0.0))
    area_m2: float = 0.0


def lay_out(seed: int, hazards: int, spots: int, progress: Progress = SILENT) -> Country:
    """Returns a country with exactly ``hazards`` hazards and ``spots`` spot tasks.

    Clusters, shapes and names follow from ``seed``. Villages come with the clusters, one or two each.
    """
    dice = Dice(seed, "places")
    sites = _find_sites()
    shapes = _Shapes(Dice(seed, "shapes"))
    names = _Names(Dice(seed, "names"))
    country = Country()
    free = _free_by_governorate(sites)
    weights = {code: float(entry["weight"]) for code, entry in recipe()["governorates"].items()}
    # Each governorate gets something first, as battle areas lie everywhere; then chance follows the weights.
    first = [code for code in weights if free[code]] if hazards >= _EVERYWHERE_FROM else []
    while len(country.lands) < hazards or len(country.spots) < spots:
        progress.check()
        progress.set_percent(100.0 * len(country.lands) / hazards)
        places_left = sum(len(numbers) for numbers in free.values())
        number = max(4, min(hazards - len(country.lands), round(hazards / max(1, min(places_left * 0.4,
                                                                                     hazards / _IN_CLUSTER)))))
        governorate = first.pop() if first else dice.weighted({code: weights[code] for code in weights if free[code]})
        most = max(2, round(hazards * weights[governorate] / sum(weights.values())))
        contamination = dice.weighted(recipe()["governorates"][governorate]["mix"])
        site = _take_site(dice, sites, free[governorate], contamination)
        wanted = min(hazards - len(country.lands), dice.whole(number // 2, number * 3 // 2), most)
        # Spot tasks lie where people live: their share of a cluster follows the share of hazards made so far.
        share = math.ceil(spots * (len(country.lands) + wanted) / hazards)
        few = min(spots, share) - len(country.spots)
        _fill_site(dice, country, sites, site, contamination, shapes, names, wanted, few)
    return country


def _fill_site(dice: Dice, country: Country, sites: _Sites, site: int, contamination: str, shapes: _Shapes,
               names: _Names, hazards: int, spots: int) -> None:
    """Lays hazards, spot tasks and villages into one site; what finds no room is left to the next one."""
    items = [_Item("village", _VILLAGE_ROOM_M) for _ in range(dice.whole(1, 2))]
    items += [_Item("spot", _SPOT_ROOM_M) for _ in range(spots)]
    for _ in range(hazards):
        outline, area = shapes.next(contamination)
        items.append(_Item("hazard", outline.radius, outline, area))
    turn = sites.border_turn[site] if contamination in recipe()["along_the_eastern_border"] else dice.between(0, 3.14)
    long_shape = recipe()["shape"][contamination]
    where = _pack(dice, [item.room_m for item in items], dice.between(1.2, long_shape), turn)
    district = areas_of_level(2)[sites.district[site]]
    governorate = next(area for area in areas_of_level(1) if area.pcode == district.parent_pcode)
    longitude, latitude = sites.middle[site]
    per_lon, per_lat = metres_per_degree(latitude)
    cluster = len(names.used)
    community = names.next()
    for item, (x, y) in zip(items, where):
        if max(abs(x), abs(y)) + item.room_m * 1.05 > SITE_M / 2:
            continue
        if item.kind == "village" and country.villages and country.villages[-1].cluster == cluster:
            community = names.next()
        spot = (round(longitude + x / per_lon, 7), round(latitude + y / per_lat, 7))
        place = Place(spot[0], spot[1], governorate, district, community, cluster)
        if item.kind == "village":
            country.villages.append(place)
        elif item.kind == "spot":
            country.spots.append(place)
        else:
            # Mine belts lie along the front, the odd one across it.
            own = turn + dice.between(-0.3, 0.3) if dice.chance(0.8) else dice.between(0, 3.14)
            outline = Outline(item.outline.upper, item.outline.lower, own, spot[0], spot[1])
            kind = contamination
            if dice.chance(0.1):
                kind = dice.weighted(recipe()["governorates"][governorate.pcode]["mix"])
            country.lands.append(Land(outline, place, kind, item.area_m2))


def _pack(dice: Dice, rooms: list[float], length_to_width: float, turn: float) -> Floats:
    """Returns a middle in metres for every circle of ``rooms``: on shelves, turned, none touching another."""
    number = len(rooms)
    widths = 2 * np.array(rooms) * (1.12 + 0.9 * dice.uniform(number))
    order = dice.order(number)
    length = math.sqrt(float(np.square(widths).sum()) * length_to_width)
    ends = np.cumsum(widths[order])
    shelf = (ends // length).astype(int)
    # A circle that sticks out of its shelf only makes the shelf longer.
    first = np.searchsorted(shelf, shelf)
    x = ends - widths[order] / 2 - (ends - widths[order])[first]
    heights = np.zeros(shelf.max() + 1)
    np.maximum.at(heights, shelf, widths[order])
    mixed = dice.order(len(heights))
    bottoms = np.empty(len(heights))
    bottoms[mixed] = np.concatenate([[0.0], np.cumsum(heights[mixed])[:-1]])
    slack = (heights[shelf] - widths[order]) * dice.uniform(number)
    y = bottoms[shelf] + widths[order] / 2 + slack
    x += (dice.uniform(len(heights)) * 400.0)[shelf]
    x, y = x - x.mean(), y - y.mean()
    cos, sin = math.cos(turn), math.sin(turn)
    where = np.empty((number, 2))
    where[order] = np.column_stack([cos * x - sin * y, sin * x + cos * y])
    return where


class _Shapes:
    """Hands out outlines at the origin, with their area."""

    def __init__(self, dice: Dice) -> None:
        self._dice = dice
        self._drawn: dict[str, list[Outline]] = {}

    def next(self, contamination: str) -> tuple[Outline, float]:
        size = recipe()["hazard"]
        area = size["median_m2"] * math.exp(size["spread"] * float(self._dice.normal(1)[0]))
        area = min(max(area, size["least_m2"]), size["most_m2"])
        drawn = self._drawn.setdefault(contamination, [])
        if len(drawn) < _SHAPES // len(recipe()["shape"]):
            drawn.append(draw(self._dice, 1.0, recipe()["shape"][contamination]))
            shape = drawn[-1]
        else:
            shape = self._dice.pick(drawn)
        scale = math.sqrt(area)
        upper, lower = shape.upper * scale, shape.lower * scale
        if self._dice.chance(0.5):
            upper, lower = lower * (1, -1), upper * (1, -1)
        return Outline(upper, lower, 0.0), area


class _Names:
    """Hands out names of invented communities, each once."""

    def __init__(self, dice: Dice) -> None:
        parts = recipe()["place_names"]
        self._all = [tuple(" ".join(word for word in words if word) for words in zip(kind, stem, tail))
                     for tail in parts["tails"] for kind in parts["kinds"] for stem in parts["stems"]]
        self._order = dice.order(len(self._all))
        self.used: list[tuple[str, str, str]] = []

    def next(self) -> tuple[str, str, str]:
        number = len(self.used)
        again, index = divmod(number, len(self._all))
        words = self._all[self._order[index]]
        tail = f" {again + 1}" if again else ""
        name = (words[0] + tail, words[1] + tail, words[2] + tail)
        self.used.append(name)
        return name


@cache
def _find_sites() -> _Sites:
    """Returns all squares of 12 km that lie wholly inside one training district."""
    west, south, east, north = areas_of_level(0)[0].box()
    rows = []
    latitude = south
    while latitude < north:
        per_lon, per_lat = metres_per_degree(latitude)
        wide, high = SITE_M / per_lon, SITE_M / per_lat
        longitudes = np.arange(west, east, wide)
        rows.append(np.column_stack([longitudes + wide / 2, np.full(len(longitudes), latitude + high / 2),
                                     np.full(len(longitudes), wide / 2), np.full(len(longitudes), high / 2)]))
        latitude += high
    squares = np.concatenate(rows)
    steps = np.linspace(-1, 1, _SAMPLES)
    across, along = np.meshgrid(steps, steps)
    offsets = np.column_stack([across.ravel(), along.ravel()])
    points = (squares[:, None, :2] + offsets[None] * squares[:, None, 2:]).reshape(-1, 2)
    found = locate(points, 2).reshape(len(squares), -1)
    whole = (found[:, 0] >= 0) & (found == found[:, :1]).all(axis=1)
    middle = squares[whole, :2]
    distance, turn = _eastern_border(middle)
    return _Sites(middle, found[whole, 0], distance, turn)


def _eastern_border(points: Floats) -> tuple[Floats, Floats]:
    """Returns for each point the distance in km and the direction in radians of the nearest piece of that border."""
    starts, ends = areas_of_level(0)[0].edges()
    middle = (starts + ends) / 2
    eastern = (middle[:, 0] > 44.7) & (middle[:, 1] > 30.1)
    starts, ends, middle = starts[eastern], ends[eastern], middle[eastern]
    scale = np.array([95.0, 111.0])
    offsets = (points[:, None] - middle[None]) * scale
    distances = np.sqrt(np.square(offsets).sum(axis=2))
    nearest = distances.argmin(axis=1)
    direction = (ends - starts)[nearest] * scale
    return distances.min(axis=1), np.arctan2(direction[:, 1], direction[:, 0])


def _free_by_governorate(sites: _Sites) -> dict[str, list[int]]:
    districts = areas_of_level(2)
    free: dict[str, list[int]] = {code: [] for code in recipe()["governorates"]}
    for number, district in enumerate(sites.district):
        free[str(districts[district].parent_pcode)].append(number)
    return free


def _take_site(dice: Dice, sites: _Sites, free: list[int], contamination: str) -> int:
    """Takes a free site: near the eastern border for what was laid there, anywhere else for the rest."""
    numbers = np.array(free)
    weights = np.ones(len(numbers))
    if contamination in recipe()["along_the_eastern_border"]:
        distance = sites.border_km[numbers]
        weights = np.exp(-(distance - distance.min()) / _FRONT_KM)
    goal = dice.between(0, float(weights.sum()))
    position = min(int(np.searchsorted(np.cumsum(weights), goal)), len(numbers) - 1)
    return free.pop(position)
