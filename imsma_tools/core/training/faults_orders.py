"""Planted overlaps and gaps: pairs of orders on one hazard, one function for each class of the field rules.

The orders come on top of those asked for, on hazards where nobody works, so that each pair stays alone.
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Optional

from .bench import Bench, Key, Planted, hazard_index
from .boundaries import multipolygon_wkb
from .faults import Planter
from .hazards import outline_fields
from .orders import instant
from .outlines import Outline, circle_wkb, height
from .places import SPOT_RADIUS_M
from .recipe import MARK, recipe
from .registers import authority_of

_STRIP_M = 6.0
_EDGE_M = 0.8


class _Field:
    """A hazard on which orders are planted, with positions on its axis by share of its area."""

    def __init__(self, bench: Bench, hazard: dict[str, Any]) -> None:
        self.bench = bench
        self.hazard = hazard
        self.outline: Outline = bench.land(hazard).outline
        self.operators = self._operators()

    def _operators(self) -> list[str]:
        """Returns operators accredited for clearance, those at home in the governorate first."""
        code = self.hazard["admin1_pcode"]
        able = [entry for entry in recipe()["operators"] if {"MANUAL", "TS", "NTS"} <= set(entry["scopes"])]
        return [entry["code"] for entry in sorted(able, key=lambda entry: code not in entry["home"])]

    def at(self, share: float) -> float:
        return self.outline.position(share)

    def mark(self, *positions: float) -> None:
        """Gives the hazard corners where orders end, so that what they leave is what was planted and no more."""
        self.outline = self.outline.with_corners_at(positions)
        self.hazard["geom"] = self.outline.wkb()
        book, number = self.bench.made.book, hazard_index(self.hazard)
        book.lands[number] = replace(book.lands[number], outline=self.outline)

    def order(self, start: float, end: float, operator: int = 0, status: str = "ISSUED", task_type: str = "",
              parent: Optional[str] = None) -> dict[str, Any]:
        """Adds an order for the part between two positions."""
        area = self.outline.area(start, end)
        wkb = multipolygon_wkb([[self.outline.closed(start, end)]])
        return self._add(area, wkb, operator, status, task_type or self._type(), parent)

    def spot(self, operator: int) -> dict[str, Any]:
        """Adds a spot task in the middle."""
        middle = self.outline.point(self.at(0.5), self.at(0.5), 0.0, 0.5)
        record = self._add(0.0, circle_wkb(*middle, SPOT_RADIUS_M), operator, "ISSUED", "EOD_SPOT", None)
        area = _circle_m2()
        record.update({"shape_kind": "POINT_RADIUS", "shape_width_m": SPOT_RADIUS_M, "area_computed_m2": area,
                       "area_reported_m2": float(round(area))})
        return record

    def _type(self) -> str:
        return str(recipe()["work"][self.hazard["contamination"]]["task"])

    def _add(self, area: float, wkb: bytes, operator: int, status: str, task_type: str,
             parent: Optional[str]) -> dict[str, Any]:
        made, dice = self.bench.made, self.bench.dice
        code = self.operators[operator]
        office = recipe()["governorates"][self.hazard["admin1_pcode"]]["office"]
        issued = made.sample.choices.as_of - datetime.timedelta(days=dice.whole(10, 60))
        number = made.numbers.new(office, issued.year)
        is_issued = status != "PLANNED"
        is_ended = status == "CANCELLED"
        survey = task_type in ("NTS", "TS")
        record = made.sample.add("task_order", {
            "local_id": number, "source": "ours", "task_no": number, "task_type": task_type, "status": status,
            "status_reason": "Split into two orders." if is_ended else None,
            "authority": authority_of(self.hazard["admin1_pcode"]), "office": office,
            "organisation_guid": made.registers.organisations[code],
            "accreditation_no": made.registers.certificate(code, issued), "parent_task_guid": parent,
            "priority": self.hazard["priority"], "donor": f"{MARK} donor {dice.whole(1, 6)}",
            "contamination": self.hazard["contamination"], "method": "SURVEY" if survey else "MANUAL",
            "teams_planned": dice.whole(1, 3), "target_depth_cm": 20.0, "issued_on": issued if is_issued else None,
            "valid_from": issued if is_issued else None,
            "valid_to": issued + datetime.timedelta(days=300) if is_issued else None,
            "planned_start": issued + datetime.timedelta(days=25),
            "planned_end": issued + datetime.timedelta(days=200),
            "site_left_on": issued + datetime.timedelta(days=3) if is_ended else None,
            "site_left_confirmed_by": f"{office} monitor" if is_ended else None, "shape_kind": "POLYGON",
            "qa_status": "NONE", "sheet_version": 1 if is_issued else 0,
            "land_use_after": self.hazard["land_use_after"],
            **outline_fields(area, area, wkb),
            **{name: self.hazard[name] for name in ("admin1_pcode", "admin1_name", "admin2_pcode", "admin2_name",
                                                    "community")}})
        made.sample.add("task_hazard", {"local_id": f"{number}/P", "task_guid": record["guid"],
                                        "hazard_guid": self.hazard["guid"], "part": "PART"})
        made.sample.add("task_status", {"local_id": f"{number}/S1", "task_guid": record["guid"], "status": status,
                                        "changed_at": instant(issued), "changed_by": f"{office} desk",
                                        "reason": record["status_reason"]})
        self.bench.spoil(record)
        return record

    def note(self, overlap_class: str, records: list[dict[str, Any]], area_m2: float, description: str,
             other_table: str = "task_order", also: tuple[Key, ...] = (), rule: str = "overlap") -> bool:
        """Enters the pair into the key."""
        self.bench.planted.append(Planted(
            f"{rule}_{overlap_class.lower()}", rule, other_table, tuple(record["guid"] for record in records),
            tuple(str(record["local_id"]) for record in records), description, also, overlap_class, area_m2))
        return True


def _circle_m2() -> float:
    return 12 * SPOT_RADIUS_M ** 2 * math.sin(math.pi / 12)


def _field(bench: Bench) -> Optional[_Field]:
    """Returns a field large enough for an overlap that nobody can take for an inaccuracy."""
    hazard = bench.take("hazard", "field", lambda record: bench.is_free(record) and record["area_computed_m2"] > 25_000)
    return None if hazard is None else _Field(bench, hazard)


def _halves(field: _Field, operator: int, status: str = "ACCEPTED") -> tuple[list[dict[str, Any]], float]:
    """Adds two orders that share a fifth of the field; returns them and the m2 they share."""
    low, high = field.at(0.4), field.at(0.6)
    field.mark(low, high)
    first = field.order(field.outline.left, high)
    second = field.order(low, field.outline.right, operator, status)
    return [first, second], field.outline.area(low, high)


def conflict(bench: Bench) -> bool:
    """CONFLICT: two operators, both issued, on a fifth of a field."""
    field = _field(bench)
    if field is None:
        return False
    return field.note("CONFLICT", *_halves(field, 1), "Two operators are sent to the same ground.")


def same_operator(bench: Bench) -> bool:
    """SAME_OPERATOR: one operator has two orders on a fifth of a field."""
    field = _field(bench)
    if field is None:
        return False
    return field.note("SAME_OPERATOR", *_halves(field, 0), "One operator has two orders for the same ground.")


def overlap_other(bench: Bench) -> bool:
    """OVERLAP_OTHER: one order is issued, another operator's is still planned."""
    field = _field(bench)
    if field is None:
        return False
    return field.note("OVERLAP_OTHER", *_halves(field, 1, "PLANNED"), "A planned order overlaps an issued one.")


def duplicate(bench: Bench) -> bool:
    """DUPLICATE: an order issued twice, the second drawn a little shorter."""
    field = _field(bench)
    if field is None:
        return False
    start = field.at(0.03)
    field.mark(start)
    first = field.order(field.outline.left, field.outline.right)
    second = field.order(start, field.outline.right)
    return field.note("DUPLICATE", [first, second], field.outline.area(start, field.outline.right),
                      "The same order was issued twice.")


def contained(bench: Bench) -> bool:
    """CONTAINED: a small order inside a large one of the same operator."""
    field = _field(bench)
    if field is None:
        return False
    low, high = field.at(0.35), field.at(0.7)
    first = field.order(field.outline.left, field.outline.right)
    second = field.order(low, high)
    return field.note("CONTAINED", [first, second], field.outline.area(low, high), "An order lies inside another one.")


def spot_inside(bench: Bench) -> bool:
    """EOD_INSIDE: a spot task of another operator inside a live site."""
    hazard = bench.take("hazard", "wide field", lambda record: bench.is_free(record) and _has_room(bench, record))
    if hazard is None:
        return False
    field = _Field(bench, hazard)
    first = field.order(field.outline.left, field.outline.right)
    return field.note("EOD_INSIDE", [first, field.spot(1)], _circle_m2(),
                      "A spot task was given to another operator inside a live site.")


def _has_room(bench: Bench, record: dict[str, Any]) -> bool:
    """Tells whether the circle of a spot task lies wholly inside the field: four points round it do."""
    outline = bench.land(record).outline
    middle = outline.position(0.5)
    reach = 1.5 * SPOT_RADIUS_M
    if middle - reach < outline.left or middle + reach > outline.right:
        return False
    steps = [middle + step * reach for step in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    heights = [(height(outline.lower, x), height(outline.upper, x)) for x in steps]
    low, high = heights[2]
    centre = (low + high) / 2
    return all(bottom < centre - reach and top > centre + reach for bottom, top in heights)


def edge(bench: Bench) -> bool:
    """EDGE: two neighbours share a strip thinner than anybody can measure."""
    field = _field(bench)
    if field is None:
        return False
    cut = field.at(0.5)
    field.mark(cut - _EDGE_M, cut)
    first = field.order(field.outline.left, cut)
    second = field.order(cut - _EDGE_M, field.outline.right, 1, "ACCEPTED")
    return field.note("EDGE", [first, second], field.outline.area(cut - _EDGE_M, cut),
                      "Neighbours share a strip of less than a metre.")


def follow_up(bench: Bench) -> bool:
    """LEGAL_FOLLOWUP: technical survey planned by the operator of the survey before it; allowed, and seen as such."""
    field = _field(bench)
    if field is None:
        return False
    cut = field.at(0.3)
    field.mark(cut)
    first = field.order(field.outline.left, field.outline.right, 0, "ACCEPTED", "NTS")
    second = field.order(cut, field.outline.right, 0, "PLANNED", "TS", first["guid"])
    return field.note("LEGAL_FOLLOWUP", [first, second], field.outline.area(cut, field.outline.right),
                      "No fault: a follow-up that is allowed.")


def retasked(bench: Bench) -> bool:
    """RETASKED_CLEARED: an order on land released years ago; its closed hazard has a live order, so STAT-01 speaks."""
    pair = bench.released_hazard()
    if pair is None:
        return False
    hazard, release = pair
    field = _Field(bench, hazard)
    order = field.order(field.at(0.2), field.at(0.8))
    return field.note("RETASKED_CLEARED", [order, release], field.outline.area(field.at(0.2), field.at(0.8)),
                      "An order was issued for released land.", "land_release",
                      (("STAT-01", "hazard", hazard["guid"]),))


def strip_left(bench: Bench) -> bool:
    """A gap: an order split into two that leave a strip of six metres, and nobody is sent there."""
    field = _field(bench)
    if field is None:
        return False
    cut = field.at(0.5)
    field.mark(cut, cut + _STRIP_M)
    parent = field.order(field.outline.left, field.outline.right, 0, "CANCELLED")
    first = field.order(field.outline.left, cut, 0, "ISSUED", "", parent["guid"])
    second = field.order(cut + _STRIP_M, field.outline.right, 1, "ACCEPTED", "", parent["guid"])
    return field.note("STRIP", [parent, first, second], field.outline.area(cut, cut + _STRIP_M),
                      "A split leaves a strip of six metres.", rule="gap")


ORDER_PLANTERS: Mapping[str, Planter] = {
    "CONFLICT": conflict, "DUPLICATE": duplicate, "SAME_OPERATOR": same_operator, "CONTAINED": contained,
    "EOD_INSIDE": spot_inside, "RETASKED_CLEARED": retasked, "OVERLAP_OTHER": overlap_other,
    "LEGAL_FOLLOWUP": follow_up, "EDGE": edge, "STRIP": strip_left,
}
"""By the class of the overlap; STRIP is a gap. A test holds the classes against the policy."""
