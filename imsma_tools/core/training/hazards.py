"""The hazards of the sample as records, with what became of them."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Optional

from .dice import Dice
from .outlines import Outline
from .places import Country, Land
from .plan import Job, Piece
from .recipe import recipe
from .registers import AUTHORITY, REGIONAL, Registers, authority_of
from .sample import Sample

_USES = ("Farming", "Grazing", "Housing", "Road", "Water", "Oil and power", "School")
_RELEASED_BEFORE = 0.10
"""Share of the hazards without an order that were released before the sample begins."""
_FOUND_IN_TIME = 0.2
"""Share of the hazards without an order that were found while the sample runs."""


def day(sample: Sample, number: Optional[int]) -> Optional[datetime.date]:
    """Returns the date of a day counted from the start of the sample."""
    return None if number is None else sample.choices.start + datetime.timedelta(days=number)


def outline_fields(reported_m2: float, computed_m2: float, wkb: Optional[bytes], method: str = "DGNSS",
                   accuracy_m: float = 1.0) -> dict[str, Any]:
    """Returns the fields of the trait ``outline`` and the geometry. Areas in m2."""
    return {"area_reported_m2": float(round(reported_m2)), "area_computed_m2": round(computed_m2, 3),
            "outline_state": "valid", "crs_as_received": "EPSG:4326", "position_method": method,
            "position_accuracy_m": accuracy_m, "geom": wkb}


@dataclass
class LandBook:
    """What happened to each land: released pieces (m2) and orders."""

    lands: list[Land]
    records: list[dict[str, Any]]
    released_m2: dict[int, float]
    jobs: dict[int, list[Job]]

    def outline(self, piece: Piece) -> Outline:
        return self.lands[piece.land].outline

    def area(self, pieces: tuple[Piece, ...]) -> float:
        """Returns the area of pieces in m2."""
        return sum(self.outline(piece).area(piece.start, piece.end) for piece in pieces)


def add_hazards(sample: Sample, country: Country, registers: Registers) -> LandBook:
    """Adds one record per land, all open; :func:`settle_hazards` says afterwards what became of them."""
    dice = Dice(sample.choices.seed, "hazards")
    book = LandBook(country.lands, [], {}, {})
    for number, land in enumerate(country.lands, 1):
        confirmed = dice.chance(recipe()["hazard"]["confirmed_share"])
        reported = sample.choices.start - datetime.timedelta(days=dice.whole(400, 5000))
        authority = REGIONAL if authority_of(land.place.governorate.pcode) == "IKMAA" else AUTHORITY
        old = reported < sample.choices.start - datetime.timedelta(days=3000)
        book.records.append(sample.add("hazard", {
            "local_id": f"SYN-HA-{number:06d}", "source": "ours",
            "name": f"{land.place.community[0]} {number}", "hazard_class": "CHA" if confirmed else "SHA",
            "hazard_status": "OPEN", "contamination": land.contamination,
            "evidence": "DIRECT" if confirmed else "INDIRECT",
            "priority": dice.weighted({"HIGH": 2.0, "MEDIUM": 4.0, "LOW": 4.0}), "reported_on": reported,
            "date_of_information": reported, "status_changed_on": reported,
            "organisation_guid": registers.organisations[authority],
            "depth_cm": float(recipe()["depth_cm"]["BAC_INSTRUMENT" if land.contamination == "CMR" else "MANUAL"]),
            "land_use": dice.pick(_USES), "land_use_after": dice.pick(_USES),
            "expected_beneficiaries": dice.whole(20, 900), "change_reason": "NEW",
            **outline_fields(land.area_m2 * dice.between(0.985, 1.015), land.area_m2, land.outline.wkb(),
                             "HANDHELD" if old else "DGNSS", 10.0 if old else 1.0),
            **land.place.fields()}))
    return book


def settle_hazards(sample: Sample, book: LandBook, registers: Registers) -> None:
    """Sets class, status and remaining area of every hazard to what its orders made of it."""
    dice = Dice(sample.choices.seed, "settled")
    for number, (land, record) in enumerate(zip(book.lands, book.records)):
        jobs = book.jobs.get(number, [])
        if not jobs and dice.chance(_RELEASED_BEFORE):
            _release_before(sample, land, record, registers, dice)
            continue
        if not jobs and dice.chance(_FOUND_IN_TIME):
            found = day(sample, dice.whole(0, sample.choices.days - 1))
            record.update({"reported_on": found, "date_of_information": found, "status_changed_on": found})
        released = book.released_m2.get(number, 0.0)
        # The reported area is a figure of its own; what is left of it follows the share that is left on the ground.
        left = max(0.0, 1.0 - released / land.area_m2)
        whole = left < 1e-6
        record["remaining_area_m2"] = 0.0 if whole else float(round(left * record["area_reported_m2"]))
        started = [job for job in jobs if job.timeline.started is not None]
        if not started:
            continue
        record["hazard_status"] = "WORKED_ON"
        changed = min(job.timeline.started or 0 for job in started)
        if any(job.task_type != "NTS" for job in started):
            record["hazard_class"], record["evidence"] = "CHA", "DIRECT"
        statuses = {job.timeline.status for job in jobs}
        if whole and all(job.timeline.left is not None for job in jobs) and statuses <= {"HANDED_OVER", "CLOSED"}:
            record["hazard_status"] = "CLOSED" if statuses == {"CLOSED"} else "HANDED_OVER"
            changed = max(job.timeline.handed_over or 0 for job in jobs)
            record["status_reason"] = "All land released"
        record["status_changed_on"] = day(sample, changed)
        record["date_of_information"] = record["status_changed_on"]


def _release_before(sample: Sample, land: Land, record: dict[str, Any], registers: Registers, dice: Dice) -> None:
    """Closes a hazard that was released in the years before the sample, with the release that says so."""
    released = sample.choices.start - datetime.timedelta(days=dice.whole(30, 1500))
    record["reported_on"] = released - datetime.timedelta(days=dice.whole(300, 3000))
    work = recipe()["work"][land.contamination]
    method = dice.weighted(work["methods"])
    operator = registers.organisations[dice.pick(sorted(registers.teams))]
    sample.add("land_release", {
        "local_id": f"SYN-LR-OLD-{record['local_id'][-6:]}", "hazard_guid": record["guid"],
        "organisation_guid": operator, "outcome": "CLEARED", "method": method,
        "activity": "BAC" if work["task"] == "BAC" else "CLEARANCE",
        "started_on": released - datetime.timedelta(days=dice.whole(40, 250)), "ended_on": released,
        "released_on": released, "depth_cm": float(recipe()["depth_cm"][method]), "accepted": True,
        **outline_fields(land.area_m2, land.area_m2, land.outline.wkb()), **land.place.fields()})
    record.update({"hazard_status": "CLOSED", "hazard_class": "CHA", "evidence": "DIRECT", "remaining_area_m2": 0.0,
                   "status_changed_on": released, "date_of_information": released,
                   "status_reason": "All land released"})
