"""The planters: for every rule a small function that spoils a record so that exactly this rule speaks.

What a fault sets off besides its own rule follows from what was done and is named in the key (``also``); it is never
read off the checks, or the key could not be held against them.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Optional

import numpy as np

from .bench import Bench
from .boundaries import multipolygon_wkb
from .hazards import outline_fields
from .outlines import Floats, Outline, metres_per_degree, point_wkb

Planter = Callable[[Bench], bool]
"""Plants one fault and returns True; False if no record is left for it."""

_HECTARE = 10_000.0
_ZONE_DEG = 6.0
_TINY_M = 0.5


def blank_number(bench: Bench) -> bool:
    """ID-01: a hazard without a local id."""
    hazard = bench.free_hazard()
    if hazard is None:
        return False
    before = hazard["local_id"]
    hazard["local_id"] = bench.dice.pick(("", "  ", f" {before} "))
    bench.note("blank_number", "ID-01", "hazard", [hazard], f"The local id {before} was lost or has blanks around it.")
    return True


def same_number(bench: Bench) -> bool:
    """ID-02: two hazards of one local id, told apart by capital letters only."""
    first, second = bench.free_hazard(), bench.free_hazard()
    if first is None or second is None:
        return False
    second["local_id"] = first["local_id"].lower()
    bench.note("same_number", "ID-02", "hazard", [first, second], "Two hazards have the same local id.")
    return True


def lost_outline(bench: Bench) -> bool:
    """GEO-01: a hazard without outline."""
    hazard = bench.free_hazard()
    if hazard is None:
        return False
    hazard.update({"geom": None, "area_computed_m2": None, "outline_state": "none"})
    bench.note("lost_outline", "GEO-01", "hazard", [hazard], "The outline was lost; the reported area is kept.")
    return True


def crossed_outline(bench: Bench) -> bool:
    """GEO-02: two turning points swapped, so that the outline crosses itself."""
    hazard = bench.take("hazard", "crossable", lambda record: bench.is_free(record)
                        and _crossing(bench.land(record).outline) is not None)
    if hazard is None:
        return False
    outline = bench.land(hazard).outline
    ring = outline.ring(outline.left, outline.right)
    swapped = _crossing(outline) or 0
    ring[[swapped - 1, swapped]] = ring[[swapped, swapped - 1]]
    degrees = outline.degrees(ring)
    hazard["geom"] = multipolygon_wkb([[np.concatenate([degrees, degrees[:1]])]])
    hazard["outline_state"] = "uncertain"
    hazard["area_computed_m2"] = None
    bench.note("crossed_outline", "GEO-02", "hazard", [hazard], "Two turning points are swapped.")
    return True


def tiny_outline(bench: Bench) -> bool:
    """GEO-03: an outline of a hand's size; the reported area is that of a field, so AREA-01 speaks as well."""
    hazard = bench.free_hazard()
    if hazard is None:
        return False
    outline = bench.land(hazard).outline
    degrees = outline.degrees(np.array([(0.0, 0.0), (_TINY_M, 0.0), (0.0, _TINY_M)]))
    hazard["geom"] = multipolygon_wkb([[np.concatenate([degrees, degrees[:1]])]])
    hazard["area_computed_m2"] = _TINY_M ** 2 / 2
    bench.note("tiny_outline", "GEO-03", "hazard", [hazard], "Three points within half a metre.",
               (("AREA-01", "hazard", hazard["guid"]),))
    return True


def wrong_zone(bench: Bench) -> bool:
    """GEO-05: a hazard read in the neighbouring UTM zone."""
    hazard = bench.free_hazard()
    if hazard is None:
        return False
    land = bench.land(hazard)
    shift = _ZONE_DEG if land.place.longitude > 43.0 else -_ZONE_DEG
    moved = Outline(land.outline.upper, land.outline.lower, land.outline.turn, land.outline.longitude + shift,
                    land.outline.latitude)
    hazard["geom"] = moved.wkb()
    bench.note("wrong_zone", "GEO-05", "hazard", [hazard], f"Read in the wrong UTM zone, {shift:+.0f} degrees off.")
    return True


def swapped_axes(bench: Bench) -> bool:
    """GEO-05: longitude and latitude of a session swapped."""
    session = bench.take("eore_session", "any", lambda record: True)
    if session is None:
        return False
    west, north = np.frombuffer(session["geom"], "<f8", offset=5).tolist()
    session["geom"] = point_wkb(north, west)
    bench.note("swapped_axes", "GEO-05", "eore_session", [session], "Longitude and latitude are swapped.")
    return True


def same_outline(bench: Bench) -> bool:
    """GEO-07: a hazard entered twice, with its outline and place."""
    first, second = bench.free_hazard(), bench.free_hazard()
    if first is None or second is None:
        return False
    for name in ("geom", "area_reported_m2", "area_computed_m2", "admin1_pcode", "admin1_name", "admin2_pcode",
                 "admin2_name", "community"):
        second[name] = first[name]
    bench.note("same_outline", "GEO-07", "hazard", [first, second], "Two hazards have exactly the same outline.")
    return True


def hectares(bench: Bench) -> bool:
    """AREA-01: the reported area of a hazard typed in hectares."""
    hazard = bench.free_hazard()
    if hazard is None:
        return False
    hazard["area_reported_m2"] = round(hazard["area_computed_m2"] / _HECTARE, 2)
    bench.note("hectares", "AREA-01", "hazard", [hazard], "The area was typed in hectares.")
    return True


def reported_too_large(bench: Bench) -> bool:
    """AREA-01: a progress report with a digit too many."""
    report = bench.take("progress_report", "any", lambda record: record["area_computed_m2"] > 300)
    if report is None:
        return False
    report["area_reported_m2"] = float(round(report["area_computed_m2"] * 10))
    bench.note("reported_too_large", "AREA-01", "progress_report", [report], "The area has a digit too many.")
    return True


def released_twice(bench: Bench) -> bool:
    """AREA-02: a release reported twice, measured half a metre aside."""
    pair = bench.released_hazard()
    if pair is None:
        return False
    hazard, release = pair
    land = bench.land(hazard)
    per_lat = metres_per_degree(land.outline.latitude)[1]
    again = {name: value for name, value in release.items() if name not in ("guid", "comment")}
    moved = Outline(land.outline.upper, land.outline.lower, land.outline.turn, land.outline.longitude,
                    land.outline.latitude + 0.5 / per_lat)
    again.update({"local_id": f"{release['local_id']}-B", "geom": moved.wkb()})
    bench.spoil(bench.made.sample.add("land_release", again))
    bench.note("released_twice", "AREA-02", "hazard", [hazard], "The same release was entered twice.")
    return True


def negative_area(bench: Bench) -> bool:
    """AREA-04: a release of less than nothing; it differs from the map, so AREA-01 speaks as well."""
    release = bench.take("land_release", "with task", lambda record: bool(record.get("task_guid"))
                         and record["area_reported_m2"] > 500)
    if release is None:
        return False
    release["area_reported_m2"] = -release["area_reported_m2"]
    bench.note("negative_area", "AREA-04", "land_release", [release], "The area has a minus sign.",
               (("AREA-01", "land_release", release["guid"]),))
    return True


def end_before_start(bench: Bench) -> bool:
    """DATE-01: a report whose week ends before it begins."""
    report = bench.take("progress_report", "any", lambda record: record["period_from"] < record["period_to"])
    if report is None:
        return False
    report["period_from"], report["period_to"] = report["period_to"], report["period_from"]
    bench.note("end_before_start", "DATE-01", "progress_report", [report], "First and last day are swapped.")
    return True


def future_date(bench: Bench) -> bool:
    """DATE-01: a session in the year 2205 instead of 2025."""
    session = bench.take("eore_session", "any", lambda record: True)
    if session is None:
        return False
    session["held_on"] = session["held_to"] = session["held_on"].replace(year=session["held_on"].year + 180, day=1)
    bench.note("future_date", "DATE-01", "eore_session", [session], "Two digits of the year are swapped.")
    return True


def default_date(bench: Bench) -> bool:
    """DATE-04: the day programs write when they know none."""
    hazard = bench.free_hazard()
    if hazard is None:
        return False
    hazard["reported_on"] = bench.dice.pick((datetime.date(1900, 1, 1), datetime.date(1970, 1, 1)))
    bench.note("default_date", "DATE-04", "hazard", [hazard], "The day was not known and a program wrote one.")
    return True


def gap_in_release(bench: Bench) -> bool:
    """COV-01: a closed hazard whose release leaves a strip at one end."""
    pair = bench.released_hazard()
    if pair is None:
        return False
    hazard, release = pair
    outline = bench.land(hazard).outline
    end = outline.position(0.92)
    area = outline.area(outline.left, end)
    release.update(outline_fields(area, area, multipolygon_wkb([[outline.closed(outline.left, end)]])))
    bench.note("gap_in_release", "COV-01", "hazard", [hazard], "The release leaves a strip of the closed hazard.")
    return True


def closed_with_rest(bench: Bench) -> bool:
    """STAT-01: a closed hazard of which land remains."""
    pair = bench.released_hazard()
    if pair is None:
        return False
    hazard, _ = pair
    hazard["remaining_area_m2"] = float(round(hazard["area_computed_m2"] * 0.2))
    bench.note("closed_with_rest", "STAT-01", "hazard", [hazard], "Closed, but a remaining area is reported.")
    return True


def closed_unreleased(bench: Bench) -> bool:
    """STAT-01: a hazard closed by a slip of the hand; nothing was released, so COV-01 speaks as well."""
    hazard = bench.free_hazard()
    if hazard is None:
        return False
    hazard["hazard_status"] = "CLOSED"
    hazard["remaining_area_m2"] = hazard["area_reported_m2"]
    bench.note("closed_unreleased", "STAT-01", "hazard", [hazard], "Closed, though all of it remains.",
               (("COV-01", "hazard", hazard["guid"]),))
    return True


def broken_link(bench: Bench) -> bool:
    """LINK-01: a report of an order that is not there."""
    report = bench.take("progress_report", "any", lambda record: bool(record.get("task_guid")))
    if report is None:
        return False
    lost = report["task_guid"]
    report["task_guid"] = f"{lost[:-4]}{'0000' if lost[-4:] != '0000' else '1111'}"
    bench.note("broken_link", "LINK-01", "progress_report", [report], "The order it names is not there.")
    return True


def no_link(bench: Bench) -> bool:
    """LINK-01: a report that names neither hazard nor order."""
    report = bench.take("progress_report", "any", lambda record: bool(record.get("task_guid")))
    if report is None:
        return False
    report["task_guid"] = report["hazard_guid"] = None
    bench.note("no_link", "LINK-01", "progress_report", [report], "It names neither a hazard nor an order.")
    return True


def accident_on_released_land(bench: Bench) -> bool:
    """POST-01: an accident in land that was released before."""
    pair = bench.released_hazard()
    if pair is None:
        return False
    hazard, release = pair
    outline = bench.land(hazard).outline
    sample = bench.made.sample
    day = max(release["released_on"] + datetime.timedelta(days=60), sample.choices.start)
    accident = sample.add("accident", {
        "local_id": f"SYN-AC-P{len(bench.planted) + 1:04d}", "source": "ours", "accident_on": day,
        "accident_type": "CIVILIAN", "device": "APM", "killed": 0, "injured": 1, "activity_at_time": "FARMING",
        "area_marked": False, "area_cleared_before": True, "hazard_guid": hazard["guid"],
        "source_of_information": "Community report",
        "geom": point_wkb(*outline.point(outline.left, outline.right, 0.5, 0.5)),
        **{name: hazard[name] for name in ("admin1_pcode", "admin1_name", "admin2_pcode", "admin2_name",
                                           "community")}})
    sample.add("victim", {"local_id": f"{accident['local_id']}/V1", "accident_guid": accident["guid"], "sex": "MALE",
                          "age": 31, "age_from": 18, "age_to": 99, "harm": "INJURED", "person_status": "CIVILIAN",
                          "activity_at_time": "FARMING"})
    bench.spoil(accident)
    bench.note("accident_on_released_land", "POST-01", "accident", [accident],
               f"An accident {day - release['released_on']} after the land was released.".replace(", 0:00:00", ""))
    return True


def unknown_code(bench: Bench) -> bool:
    """ENUM-01: a word instead of a code."""
    session = bench.take("eore_session", "any", lambda record: True)
    if session is None:
        return False
    session["audience"] = bench.dice.pick(("Villagers", "children", "SCHOOL KIDS"))
    bench.note("unknown_code", "ENUM-01", "eore_session", [session], "The audience is no code of the list.")
    return True


def victims_missing(bench: Bench) -> bool:
    """VIC-01: an accident with more people than records of victims."""
    accident = bench.take("accident", "any", lambda record: True)
    if accident is None:
        return False
    accident["injured"] += 2
    bench.note("victims_missing", "VIC-01", "accident", [accident], "Two victims have no record.")
    return True


def wrong_total(bench: Bench) -> bool:
    """BEN-01: a total that is not the sum of its people."""
    session = bench.take("eore_session", "any", lambda record: True)
    if session is None:
        return False
    session["beneficiaries_total"] += bench.dice.whole(3, 20)
    bench.note("wrong_total", "BEN-01", "eore_session", [session], "The total is not the sum by sex and age.")
    return True


def _crossing(outline: Outline) -> Optional[int]:
    """Returns the number of a corner whose swap with the one before makes two legs cross."""
    ring = outline.ring(outline.left, outline.right)
    return next((number for number in range(2, len(ring) - 1)
                 if _cross(ring[number - 2], ring[number], ring[number - 1], ring[number + 1])), None)


def _cross(a: Floats, b: Floats, c: Floats, d: Floats) -> bool:
    """Tells whether the legs a-b and c-d cross."""
    def side(p: Floats, q: Floats, r: Floats) -> float:
        return float((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


PLANTERS: Mapping[str, tuple[Planter, ...]] = {
    "ID-01": (blank_number,), "ID-02": (same_number,), "GEO-01": (lost_outline,), "GEO-02": (crossed_outline,),
    "GEO-03": (tiny_outline,), "GEO-05": (wrong_zone, swapped_axes), "GEO-07": (same_outline,),
    "AREA-01": (hectares, reported_too_large), "AREA-02": (released_twice,), "AREA-04": (negative_area,),
    "DATE-01": (end_before_start, future_date), "DATE-04": (default_date,), "COV-01": (gap_in_release,),
    "STAT-01": (closed_with_rest, closed_unreleased), "LINK-01": (broken_link, no_link),
    "POST-01": (accident_on_released_land,), "ENUM-01": (unknown_code,), "VIC-01": (victims_missing,),
    "BEN-01": (wrong_total,),
}
"""By the id of the rule; a test holds the ids against the rule book."""
