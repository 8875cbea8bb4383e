"""A second register of the same country: some of its hazards and accidents are the first one's under other keys.

Shape, place and dates are alike and never quite the same, as when two authorities measured the same field; the ids
differ. What is alike is for a person to find out (rules on two registers), so it is no fault of either.
"""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np

from .boundaries import multipolygon_wkb
from .dice import Dice
from .hazards import LandBook, outline_fields
from .outlines import metres_per_degree
from .sample import Sample

SOURCE = "second"
_SHARE = 0.05


def add_second_source(sample: Sample, book: LandBook) -> None:
    """Adds the second register: a share of the hazards nobody worked on, and some accidents, each a bit different."""
    dice = Dice(sample.choices.seed, "second")
    untouched = [index for index, record in enumerate(book.records)
                 if index not in book.jobs and record["hazard_status"] == "OPEN"]
    number = max(3, round(len(book.records) * _SHARE))
    for count, place in enumerate(dice.order(len(untouched))[:number], 1):
        index = untouched[int(place)]
        _add_hazard(sample, book, index, count, dice)
    accidents = list(sample.rows("accident", {"source": "ours"}))
    for count, place in enumerate(dice.order(len(accidents))[:max(2, round(len(accidents) * 0.1))], 1):
        _add_accident(sample, accidents[int(place)], count)


def _add_hazard(sample: Sample, book: LandBook, index: int, count: int, dice: Dice) -> None:
    land, first = book.lands[index], book.records[index]
    outline = land.outline
    ring = outline.ring(outline.left, outline.right)
    # Measured again: every corner a few metres off, one or two left out.
    ring = ring + dice.normal(ring.size).reshape(ring.shape) * min(4.0, outline.radius * 0.01)
    per_lon, per_lat = metres_per_degree(outline.latitude)
    degrees = np.round(outline.degrees(ring) + np.array([dice.between(-3, 3) / per_lon,
                                                         dice.between(-3, 3) / per_lat]), 8)
    x, y = ring[:, 0], ring[:, 1]
    area = float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)
    copied: dict[str, Any] = {name: value for name, value in first.items()
                              if name not in ("guid", "comment", "remaining_area_m2")}
    # Some keep the other register's number as their key in the source; most do not know of it.
    key = first["local_id"] if dice.chance(0.4) else f"B2-{count:05d}"
    copied.update({
        "local_id": f"SYN-B2-HA-{count:05d}", "source": SOURCE, "source_key": key,
        "name": f"{land.place.community[0]} ({SOURCE})",
        "reported_on": first["reported_on"] - datetime.timedelta(days=dice.whole(0, 20)),
        **outline_fields(area, area, multipolygon_wkb([[np.concatenate([degrees, degrees[:1]])]]), "HANDHELD", 5.0)})
    copied["comment"] = None
    sample.add("hazard", copied)


def _add_accident(sample: Sample, first: dict[str, Any], count: int) -> None:
    """Adds the same accident as the other register has it, with its own victims."""
    copied = {name: value for name, value in first.items() if name not in ("guid", "comment")}
    copied.update({"local_id": f"SYN-B2-AC-{count:05d}", "source": SOURCE, "source_key": f"B2-AC-{count:05d}"})
    accident = sample.add("accident", copied)
    for victim in list(sample.rows("victim", {"accident_guid": first["guid"]})):
        values = {name: value for name, value in victim.items() if name != "guid"}
        values.update({"accident_guid": accident["guid"], "source": SOURCE,
                       "local_id": f"SYN-B2-VI-{sample.count('victim') + 1:05d}"})
        sample.add("victim", values)
