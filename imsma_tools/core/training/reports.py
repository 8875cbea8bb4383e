"""What the teams report: progress week by week, completion, released land, certificates, items, inspections."""

from __future__ import annotations

import datetime
import math
from typing import Any

from .boundaries import multipolygon_wkb
from .dice import Dice
from .hazards import LandBook, day, outline_fields
from .orders import pieces_wkb
from .outlines import point_wkb
from .plan import Job, Piece
from .recipe import MARK, recipe
from .registers import AUTHORITY, REGIONAL, Registers
from .sample import Sample

_ACTIVITIES = {"NTS": "NTS", "TS": "TS", "BAC": "BAC"}
_STEPS = 6


class Reporter:
    """Adds the reports of task orders, one order after the other."""

    def __init__(self, sample: Sample, book: LandBook, registers: Registers, orders: dict[int, dict[str, Any]]) -> None:
        self._sample = sample
        self._book = book
        self._registers = registers
        self._orders = orders
        self._dice = Dice(sample.choices.seed, "reports")
        self._certificates = 0

    def report(self, job: Job) -> None:
        """Adds everything reported on ``job`` up to the last day of the sample."""
        task = self._orders[job.number]
        if job.timeline.weeks:
            self._progress(job, task)
        if job.timeline.completed is not None:
            self._completion(job, task)
        if job.timeline.handed_over is not None:
            self._certificate(job, task)
        self._inspections(job, task)

    def _progress(self, job: Job, task: dict[str, Any]) -> None:
        weeks = job.timeline.weeks
        teams = self._registers.teams[job.operator]
        first_team = self._dice.whole(0, len(teams) - 1)
        done = 0.0
        for number, week in enumerate(weeks, 1):
            is_last = number == len(weeks) and job.timeline.completed is not None
            pieces = self._between(job.release, done, math.inf if is_last else done + week.area_m2)
            done += week.area_m2
            if not pieces:
                continue
            area = self._book.area(pieces)
            ended = day(self._sample, week.last) or self._sample.choices.as_of
            land = self._book.lands[pieces[0].land]
            deminers = job.teams * self._dice.whole(6, 10)
            report = self._sample.add("progress_report", {
                "local_id": f"{task['task_no']}-PR-{number:03d}", "source": "ours",
                "report_no": f"{task['task_no']}-PR-{number:03d}", "task_guid": task["guid"],
                "hazard_guid": self._book.records[pieces[0].land]["guid"],
                "organisation_guid": task["organisation_guid"],
                "team_guid": teams[(first_team + number % job.teams) % len(teams)], "work_item": "WI-1",
                "report_date": ended, "period_from": day(self._sample, week.first), "period_to": ended,
                "activity": _ACTIVITIES.get(job.task_type, "CLEARANCE"), "outcome": job.outcome, "method": job.method,
                "approval": self._approval(ended), "depth_cm": task["target_depth_cm"],
                "days_worked": week.days_worked, "hours_worked": float(week.days_worked * 6 * deminers),
                "deminers": deminers, **outline_fields(area, area, pieces_wkb(self._book, pieces))})
            if job.outcome != "CANCELLED":
                self._items(job, task, report, pieces, area, land.contamination, ended)

    def _approval(self, reported: datetime.date) -> str:
        """The reports of the last week wait for approval."""
        return "SUBMITTED" if (self._sample.choices.as_of - reported).days < 7 else "APPROVED"

    def _between(self, pieces: tuple[Piece, ...], start_m2: float, end_m2: float) -> tuple[Piece, ...]:
        """Returns the part of ``pieces`` that is worked between two amounts of m2, from left to right."""
        found, before = [], 0.0
        for piece in pieces:
            area = self._book.area((piece,))
            first = self._position(piece, area, start_m2 - before)
            last = self._position(piece, area, end_m2 - before)
            if last > first:
                found.append(Piece(piece.land, first, last))
            before += area
        return tuple(found)

    def _position(self, piece: Piece, area: float, done_m2: float) -> float:
        if done_m2 <= 0:
            return piece.start
        if done_m2 >= area * 0.9999:
            return piece.end
        outline = self._book.outline(piece)
        whole = self._book.lands[piece.land].area_m2
        before = outline.area(outline.left, piece.start) if piece.start > outline.left else 0.0
        return min(max(outline.position((before + done_m2) / whole), piece.start), piece.end)

    def _items(self, job: Job, task: dict[str, Any], report: dict[str, Any], pieces: tuple[Piece, ...], area: float,
               contamination: str, found: datetime.date) -> None:
        rate = recipe()["items"][contamination]
        number = int(self._dice.numbers.poisson(min(40.0, area / 1000 * rate["per_1000_m2"])))
        # A report names each kind once, with its number, as the forms do.
        counts: dict[str, int] = {}
        for _ in range(number):
            category = self._dice.weighted(rate["kinds"])
            counts[category] = counts.get(category, 0) + 1
        for index, (category, quantity) in enumerate(counts.items(), 1):
            piece = self._dice.pick(pieces)
            place = self._book.outline(piece).point(piece.start, piece.end, self._dice.between(0.15, 0.85),
                                                    self._dice.between(0.2, 0.8))
            self._sample.add("ordnance_item", {
                "local_id": f"{report['report_no']}/I{index}", "hazard_guid": self._book.records[piece.land]["guid"],
                "task_guid": task["guid"], "progress_report_guid": report["guid"],
                "organisation_guid": task["organisation_guid"], "category": category,
                "model": self._dice.pick(recipe()["models"][category]), "quantity": quantity,
                "condition": self._dice.weighted({"ARMED": 6.0, "UNARMED": 1.0, "DAMAGED": 2.0}),
                "depth_cm": float(self._dice.whole(0, int(task["target_depth_cm"]))), "found_on": found,
                "destroyed_on": found, "geom": point_wkb(*place)})

    def _completion(self, job: Job, task: dict[str, Any]) -> None:
        completed = day(self._sample, job.timeline.completed)
        area = self._book.area(job.release)
        rest = self._book.area(job.pieces) - area
        is_follow_up_needed = rest > 1.0
        self._sample.add("completion_report", {
            "local_id": f"{task['task_no']}-CR", "source": "ours", "report_no": f"{task['task_no']}-CR",
            "task_guid": task["guid"], "hazard_guid": self._book.records[job.pieces[0].land]["guid"],
            "organisation_guid": task["organisation_guid"], "work_item": "WI-1", "completed_on": completed,
            "extent": "WHOLE", "outcome": job.outcome, "method": job.method, "approval": "APPROVED",
            "depth_cm": task["target_depth_cm"],
            "not_cleared_m2": float(round(rest)) if is_follow_up_needed else 0.0,
            "not_cleared_reason": "Left to the follow-up order." if is_follow_up_needed else None,
            "markers_emplaced": True, **outline_fields(area, area, pieces_wkb(self._book, job.release))})
        for index, piece in enumerate(job.release, 1):
            part = self._book.area((piece,))
            self._book.released_m2[piece.land] = self._book.released_m2.get(piece.land, 0.0) + part
            self._sample.add("land_release", {
                "local_id": f"{task['task_no']}-LR-{index}", "source": "ours",
                "hazard_guid": self._book.records[piece.land]["guid"], "task_guid": task["guid"],
                "organisation_guid": task["organisation_guid"], "outcome": job.outcome,
                "activity": _ACTIVITIES.get(job.task_type, "CLEARANCE"), "method": job.method,
                "started_on": day(self._sample, job.timeline.started), "ended_on": task["actual_end"],
                "released_on": completed, "depth_cm": task["target_depth_cm"],
                "accepted": task["qa_status"] == "PASSED", "donor": task["donor"],
                **outline_fields(part, part, multipolygon_wkb([[self._book.outline(piece).closed(piece.start,
                                                                                                 piece.end)]])),
                **self._book.lands[piece.land].place.fields()})

    def _certificate(self, job: Job, task: dict[str, Any]) -> None:
        """One certificate per hazard: what it hands over is the part this order released."""
        for piece in job.release:
            self._certificates += 1
            area = self._book.area((piece,))
            outline = self._book.outline(piece)
            whole = piece.start <= outline.left and piece.end >= outline.right
            amounts = {name: float(round(area)) if name == job.outcome else 0.0
                       for name in ("CLEARED", "REDUCED", "CANCELLED")}
            number = f"SYN-HC-{self._certificates:06d}"
            self._sample.add("handover_certificate", {
                "local_id": number, "source": "ours", "certificate_no": number, "task_guid": task["guid"],
                "hazard_guid": self._book.records[piece.land]["guid"], "handed_over_on": task["handover_on"],
                "extent": "WHOLE" if whole else "PART", "cleared_m2": amounts["CLEARED"],
                "reduced_m2": amounts["REDUCED"], "cancelled_m2": amounts["CANCELLED"],
                "depth_cm": task["target_depth_cm"],
                "not_cleared_text": None if whole else "The rest of the hazard is not handed over.",
                "residual_risk": "Items deeper than searched may remain.", "qc_samples": self._dice.whole(2, 8),
                "markers_emplaced": True, "handed_over_by": f"{task['office']} ({MARK})",
                "received_by": f"Community ({MARK})", "community_involved": True, "girls": self._dice.whole(0, 4),
                "boys": self._dice.whole(0, 4), "women": self._dice.whole(1, 8), "men": self._dice.whole(2, 12),
                **outline_fields(area, area, pieces_wkb(self._book, (piece,)))})

    def _inspections(self, job: Job, task: dict[str, Any]) -> None:
        """Inspections about every eight weeks while there is work, and one at the end."""
        life = job.timeline
        inspector = self._registers.organisations[REGIONAL if task["authority"] == "IKMAA" else AUTHORITY]
        visits = [(week.last, "QA") for week in life.weeks[_STEPS // 2::_STEPS]]
        checked = [when for when, status, _ in life.steps if status in ("QC_PASSED", "QC_FAILED")]
        visits += [(when, "QC") for when in checked]
        for number, (when, kind) in enumerate(visits, 1):
            is_failed = kind == "QC" and life.status == "QC_FAILED"
            minor = self._dice.whole(0, 2)
            piece = self._dice.pick(job.pieces)
            place = self._book.outline(piece).point(piece.start, piece.end, 0.5, 0.5)
            result = "FAILED" if is_failed else "PASSED_WITH_REMARKS" if minor else "PASSED"
            self._sample.add("qm_visit", {
                "local_id": f"{task['task_no']}-QM-{number:02d}", "visited_on": day(self._sample, when),
                "task_guid": task["guid"], "organisation_guid": task["organisation_guid"],
                "inspector_guid": inspector, "visit_kind": kind, "result": result, "nonconformities_minor": minor,
                "nonconformities_major": 1 if is_failed else 0, "nonconformities_critical": 0,
                "operations_suspended": False,
                "area_sampled_m2": float(self._dice.whole(20, 200)) if kind == "QC" else None,
                "measures_taken": "Corrected on the spot." if minor else None, "geom": point_wkb(*place)})
