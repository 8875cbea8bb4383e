"""The task orders of the sample as records: order sheet, history of the status, links to hazards, spot tasks."""

from __future__ import annotations

import datetime
import math
from typing import Any, Optional

from .boundaries import multipolygon_wkb
from .dice import Dice
from .hazards import LandBook, day, outline_fields
from .outlines import circle_wkb, metres_per_degree, point_wkb
from .places import SPOT_RADIUS_M, Country, Place
from .plan import FULL_LIFE, Job, Piece
from .recipe import MARK, recipe
from .registers import Registers, authority_of
from .sample import Sample

_REACHED = {"HANDED_OVER": "PASSED", "CLOSED": "PASSED", "QC_PASSED": "PASSED", "QC_FAILED": "FAILED"}


def instant(value: Optional[datetime.date], hour: int = 8) -> Optional[datetime.datetime]:
    """Returns a day as an instant in UTC, in the morning of Baghdad."""
    if value is None:
        return None
    return datetime.datetime(value.year, value.month, value.day, hour, tzinfo=datetime.timezone.utc)


def pieces_wkb(book: LandBook, pieces: tuple[Piece, ...]) -> bytes:
    """Returns pieces of land as a WKB MultiPolygon."""
    return multipolygon_wkb([[book.outline(piece).closed(piece.start, piece.end)] for piece in pieces])


class Numbers:
    """Hands out task numbers by authority, office and year: DMA-RMAC-S-2024-0007."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def new(self, office: str, year: int) -> str:
        """Returns the next number of an office in a year."""
        series = f"{office if office.startswith('IKMAA') else 'DMA-' + office}-{year}"
        self._given[series] = self._given.get(series, 0) + 1
        return f"{series}-{self._given[series]:04d}"


def add_orders(sample: Sample, book: LandBook, jobs: list[Job], registers: Registers, numbers: Numbers,
               ) -> dict[int, dict[str, Any]]:
    """Adds a record per job and returns them by the job's number."""
    dice = Dice(sample.choices.seed, "orders")
    records: dict[int, dict[str, Any]] = {}
    for job in jobs:
        land = book.lands[job.pieces[0].land]
        life, hazard = job.timeline, book.records[job.pieces[0].land]
        code = land.place.governorate.pcode
        office = recipe()["governorates"][code]["office"]
        requested = day(sample, life.requested)
        issued = day(sample, life.issued)
        number = numbers.new(office, (requested or sample.choices.start).year)
        area = book.area(job.pieces)
        parent = records[job.parent.number]["guid"] if job.parent is not None else None
        depth = recipe()["depth_cm"][job.method]
        record = sample.add("task_order", {
            "local_id": number, "source": "ours", "task_no": number, "task_type": job.task_type,
            "status": life.status, "status_reason": life.steps[-1][2] or None, "authority": authority_of(code),
            "office": office, "organisation_guid": registers.organisations[job.operator],
            "accreditation_no": registers.certificate(job.operator, issued or sample.choices.as_of),
            "parent_task_guid": parent, "priority": hazard["priority"], "donor": f"{MARK} donor {dice.whole(1, 6)}",
            "contamination": land.contamination, "method": job.method, "teams_planned": job.teams,
            "target_depth_cm": float(depth), "issued_on": issued,
            "valid_from": issued, "valid_to": day(sample, life.valid_to) if issued else None,
            "planned_start": day(sample, life.planned_start), "planned_end": day(sample, life.planned_end),
            "actual_start": day(sample, life.started),
            "actual_end": day(sample, life.weeks[-1].last) if life.completed is not None else None,
            "suspended_on": day(sample, life.suspended),
            "review_on": day(sample, life.suspended + 60) if life.suspended is not None else None,
            "site_left_on": day(sample, life.left),
            "site_left_confirmed_by": f"{office} monitor" if life.left is not None else None,
            "shape_kind": "POLYGON", "qa_status": _REACHED.get(life.status, "NONE"),
            "handover_on": day(sample, life.handed_over),
            "letter_no": f"{number}/L" if issued else None, "letter_date": issued,
            "sheet_version": 1 if issued else 0, "land_use_after": hazard["land_use_after"],
            "expected_beneficiaries": hazard["expected_beneficiaries"],
            "instructions": f"{MARK}: an exercise, not an order. Nobody may enter any land because of it.",
            **outline_fields(area, area, pieces_wkb(book, job.pieces)), **land.place.fields()})
        records[job.number] = record
        for piece in job.pieces:
            outline = book.outline(piece)
            whole = piece.start <= outline.left and piece.end >= outline.right
            book.jobs.setdefault(piece.land, []).append(job)
            sample.add("task_hazard", {"local_id": f"{number}/{piece.land + 1}", "task_guid": record["guid"],
                                       "hazard_guid": book.records[piece.land]["guid"],
                                       "part": "WHOLE" if whole else "PART"})
        add_history(sample, record, life.steps if len(jobs) <= FULL_LIFE else life.steps[-1:])
    return records


def add_history(sample: Sample, task: dict[str, Any], steps: list[tuple[int, str, str]]) -> None:
    """Adds the steps of an order's life."""
    for number, (when, status, reason) in enumerate(steps):
        sample.add("task_status", {
            "local_id": f"{task['task_no']}/S{number + 1}", "task_guid": task["guid"], "status": status,
            "changed_at": instant(day(sample, when)), "changed_by": f"{task['office']} desk",
            "reason": reason or None, "review_on": task["review_on"] if status == "SUSPENDED" else None})


def add_spot_tasks(sample: Sample, country: Country, registers: Registers, numbers: Numbers) -> None:
    """Adds spot tasks: a circle round a reported item, done within days, with what was found."""
    dice = Dice(sample.choices.seed, "spots")
    found_on = sorted(range(len(country.spots)), key=lambda _: dice.between(0, 1))
    for order, index in enumerate(found_on):
        when = order * sample.choices.days // max(1, len(found_on))
        _add_spot(sample, country.spots[index], when, registers, numbers, dice)


def _add_spot(sample: Sample, place: Place, when: int, registers: Registers, numbers: Numbers, dice: Dice) -> None:
    code = place.governorate.pcode
    home = [entry["code"] for entry in recipe()["operators"] if code in entry["home"]]
    operator = dice.pick(home)
    reported = day(sample, when) or sample.choices.start
    done = day(sample, when + dice.whole(1, 9)) or reported
    is_done = done <= sample.choices.as_of
    left = done if is_done else None
    office = recipe()["governorates"][code]["office"]
    number = numbers.new(office, reported.year)
    circle = circle_wkb(place.longitude, place.latitude, SPOT_RADIUS_M)
    area = _circle_area()
    status = "CLOSED" if is_done else "ISSUED"
    record = sample.add("task_order", {
        "local_id": number, "source": "ours", "task_no": number, "task_type": "EOD_SPOT", "status": status,
        "authority": authority_of(code), "office": office, "organisation_guid": registers.organisations[operator],
        "accreditation_no": registers.certificate(operator, reported), "priority": "HIGH",
        "donor": f"{MARK} donor {dice.whole(1, 6)}", "contamination": "ERW", "method": "MANUAL", "teams_planned": 1,
        "issued_on": reported, "valid_from": reported, "valid_to": reported + datetime.timedelta(days=30),
        "planned_start": reported, "planned_end": reported + datetime.timedelta(days=14),
        "actual_start": left, "actual_end": left, "site_left_on": left,
        "site_left_confirmed_by": f"{office} monitor" if left else None, "shape_kind": "POINT_RADIUS",
        "shape_width_m": SPOT_RADIUS_M, "qa_status": "NONE", "sheet_version": 1,
        **outline_fields(area, area, circle, "HANDHELD", 5.0), **place.fields()})
    steps = [(when, "REQUESTED", ""), (when, "ISSUED", "")]
    if left:
        day_done = (left - sample.choices.start).days
        steps += [(day_done, "COMPLETED", ""), (day_done, "CLOSED", "")]
    add_history(sample, record, steps)
    if not left:
        return
    kinds = recipe()["items"]["ERW"]["kinds"] if not dice.chance(0.15) else {"IED": 1.0, "APM": 1.0, "CMR": 1.0}
    for item in range(dice.whole(1, 2)):
        category = dice.weighted(kinds)
        per_lon, per_lat = metres_per_degree(place.latitude)
        sample.add("ordnance_item", {
            "local_id": f"{number}/I{item + 1}", "task_guid": record["guid"],
            "organisation_guid": record["organisation_guid"], "category": category,
            "model": dice.pick(recipe()["models"][category]),
            "quantity": dice.whole(5, 80) if category == "SAA" else dice.whole(1, 3),
            "condition": dice.weighted({"ARMED": 5.0, "UNARMED": 2.0, "DAMAGED": 2.0}), "depth_cm": 0.0,
            "found_on": left, "destroyed_on": left,
            "geom": point_wkb(round(place.longitude + dice.between(-9, 9) / per_lon, 8),
                              round(place.latitude + dice.between(-9, 9) / per_lat, 8))})


def _circle_area() -> float:
    """Returns the area of the circle of a spot task as drawn, with 24 corners, m2."""
    return 24 / 2 * SPOT_RADIUS_M ** 2 * math.sin(2 * math.pi / 24)
