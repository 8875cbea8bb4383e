"""Outlines that overlays are known to break on, anywhere on the globe; sizes in metres.

The kinds are those that makers of overlay programs try first: stars, combs, spirals, chequers, holes in holes, corners
and edges that touch, rings given twice, rings that cross themselves.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

import shapely

Point = tuple[float, float]
Place = Callable[[Point], Point]


def placed(lon: float, lat: float) -> Place:
    """Returns what brings metres about a place to degrees, without leaving 180 degrees of longitude."""
    x, y = 1 / (111319.49 * math.cos(math.radians(lat))), 1 / 110922.0

    def bring(point: Point) -> Point:
        return max(-180.0, min(180.0, lon + point[0] * x)), lat + point[1] * y

    return bring


def overlay_shapes(lon: float, lat: float, seed: int = 1) -> list[shapely.Geometry]:
    """Returns about sixty shapes in a field of 600 x 600 m about a place, most of which meet many others."""
    bring = placed(lon, lat)
    dice = random.Random(seed)

    def polygon(shell: Sequence[Point], *holes: Sequence[Point]) -> shapely.Polygon:
        return shapely.Polygon(list(map(bring, shell)), [list(map(bring, hole)) for hole in holes])

    def around(x: float, y: float, radius: float, corners: int, inner: float = 1.0, turn: float = 0.0) -> list[Point]:
        return [(x + r * math.cos(a), y + r * math.sin(a)) for a, r in
                ((turn + 2 * math.pi * k / corners, radius * (inner if k % 2 else 1)) for k in range(corners))]

    def square(x: float, y: float, size: float) -> list[Point]:
        return [(x, y), (x + size, y), (x + size, y + size), (x, y + size)]

    def comb(x: float, y: float, teeth: int, width: float, height: float) -> list[Point]:
        tops = [point for k in range(teeth) for point in (
            (x + 2 * k * width, y + height), (x + (2 * k + 1) * width, y + height),
            (x + (2 * k + 1) * width, y + 5), (x + (2 * k + 2) * width, y + 5))]
        return [(x, y), *tops[:-2], (x + (2 * teeth - 1) * width, y)]

    def spiral(x: float, y: float, turns: int, gap: float) -> list[Point]:
        outer = [(x + gap * a / 6.283 * math.cos(a), y + gap * a / 6.283 * math.sin(a))
                 for a in (k * math.pi / 12 for k in range(6, 24 * turns))]
        inner = [(x + (p - x) * 0.8, y + (q - y) * 0.8) for p, q in reversed(outer)]
        return outer + inner

    shapes: list[shapely.Geometry] = []
    for _ in range(8):
        shapes.append(polygon(around(dice.uniform(-200, 200), dice.uniform(-200, 200), dice.uniform(60, 200),
                                     dice.choice((6, 10, 24, 60)), dice.uniform(0.2, 0.9), dice.uniform(0, 6))))
    shapes += [polygon(comb(-200, -150, 8, 20, 300)), polygon([(y, x) for x, y in comb(-180, -160, 7, 25, 310)]),
               polygon(comb(-190, -150, 12, 10, 200))]
    shapes += [polygon(spiral(0, 0, 4, 50)), polygon(spiral(40, 25, 3, 60)), polygon(spiral(-30, 10, 5, 35))]
    shapes += [polygon(square(-200, -200, 400), *(square(-180 + 100 * i, -180 + 100 * j, 60) for i in range(4)
                                                  for j in range(4))),
               polygon(square(-150, -150, 300), square(-100, -100, 200)), polygon(square(-100, -100, 200)),
               polygon(square(-100, -100, 200), square(-50, -50, 100)), polygon(square(-50, -50, 100))]
    board = [square(-240 + 60 * i, -240 + 60 * j, 60) for i in range(8) for j in range(8)]
    black = [cell for number, cell in enumerate(board) if (number + number // 8) % 2]
    shapes += [shapely.MultiPolygon([polygon(cell) for cell in black]),
               shapely.MultiPolygon([polygon(cell) for cell in board if cell not in black])]
    shapes += [polygon(cell) for cell in board[::9]] + [polygon(square(-240, -240, 480))]
    shapes += [polygon([(0, 0), (150, 0), (150, 150)]), polygon([(0, 0), (150, 150), (0, 150)]),
               polygon([(0, 0), (-80, 10), (-80, -10)]), polygon([(150, 150), (230, 140), (230, 160)]),
               polygon([(75, 75), (150, 20), (160, 90)]), polygon([(0, 0), (75, 75), (150, 150), (90, 30)])]
    shapes += [polygon(square(-200, 0, 100), [(-200, 50), (-150, 20), (-150, 80)]),
               polygon(square(0, -200, 100), [(0, -200), (50, -150), (50, -170)]),
               polygon(square(-60, -200, 100), [(-50, -190), (-30, -190), (-30, -150)],
                       [(-30, -150), (20, -150), (20, -120)])]
    swapped = square(100, 100, 120)
    swapped[1], swapped[2] = swapped[2], swapped[1]
    shapes += [polygon(swapped), polygon([(-200, 100), (0, 200), (0, 100), (-200, 200)]),
               polygon([(0, 0), (200, 0), (20, 120), (100, -80), (180, 120)]),
               polygon([*square(50, -150, 80), *square(50, -150, 80)]),
               polygon(square(50, -150, 80), square(60, -140, 20), square(60, -140, 20)),
               polygon(square(-220, -220, 60), square(-100, 0, 20)),
               polygon([(0, 0), (100, 0), (100, 100), (220, 210), (100, 100), (0, 100)]),
               shapely.MultiPolygon([polygon(square(-100, -250, 80)), polygon(square(-20, -250, 80))]),
               shapely.MultiPolygon([polygon(square(-100, 150, 80)), polygon(square(-60, 190, 80))]),
               shapely.MultiPolygon([polygon(square(120, -60, 80)), polygon(square(120, -60, 80))]),
               shapely.MultiPolygon([polygon(square(-250, -50, 200)), polygon(square(-200, 0, 50))])]
    return shapes
